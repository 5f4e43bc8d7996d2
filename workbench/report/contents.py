"""What a report says: frozen values with everything a writer needs, and nothing rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from workbench.model import (
    Appearance,
    ArchiveCopy,
    Article,
    Capture,
    Citation,
    Claim,
    Evidence,
    Investigation,
    Passage,
    Question,
    Relation,
    Source,
    Speaker,
    Verdict,
)
from workbench.reading.cues import span
from workbench.reading.passages import PassageState
from workbench.scales import Rating, RatingScale


class Lack(StrEnum):
    """What a report can fail to show; some are of claims, some of sources, some of the whole."""

    PARTIAL = "partial"
    UNDECIDED = "undecided"
    RECHECK = "recheck"
    UNCITED = "uncited"
    ONLY_ARTICLES = "only-articles"
    OPEN_QUESTIONS = "open-questions"
    NO_SPEAKER = "no-speaker"
    NO_FIRST = "no-first"
    NO_SOURCE = "no-source"
    NO_INTERESTS = "no-interests"
    NO_COPY = "no-copy"
    CUT_SHORT = "cut-short"
    COMPLETENESS = "completeness"
    NO_DESK = "no-desk"
    NO_ADDRESS = "no-address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that the report does not show, and where: numbers of claims or of references."""

    lack: Lack
    claims: tuple[int, ...] = ()
    references: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """An article or a piece of evidence that the report refers to, listed once by its number."""

    number: int
    item: Article | Evidence
    source: Source | None
    captures: tuple[Capture, ...]
    """Newest first."""
    claims: tuple[int, ...]
    """Numbers of the claims that refer to it."""
    archived: tuple[ArchiveCopy, ...] = ()
    """Copies of its address in public archives."""
    stamps: Mapping[str, tuple[tuple[str, datetime], ...]] = field(default_factory=dict)
    """Who stamped the records of its captures, and when by their clocks, by the captures' ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation, and the exact place that it cites."""

    citation: Citation
    reference: int
    passage: Passage | None
    """None: the evidence as a whole."""
    page: int | None
    capture: Capture | None
    """The copy that the passage stands in; for evidence as a whole, the newest."""
    state: PassageState | None
    """Where the words stand in the newest copy of the same thing."""
    reworded: bool = False
    """Whether what stands there is said in other words or figures."""
    seconds: tuple[float, float] | None = None
    """From which second to which of a recording it is said."""

    @property
    def span(self) -> str:
        """From when to when it is said, as people write it; "" when it is not in time."""
        return span(self.seconds) if self.seconds else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appeared:
    """Where the claim was made or repeated."""

    appearance: Appearance
    reference: int | None
    """None: it stands at an address, in no article of the project."""
    passage: Passage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """How another claim stands to this one."""

    relation: Relation
    outgoing: bool
    """Whether this claim is the relation's first."""
    text: str
    number: int | None
    """Of the other claim; None when the report does not show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A verdict, with its scale and rating where the program knows them."""

    verdict: Verdict
    scale: RatingScale | None
    rating: Rating | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedClaim:
    """One claim with all that the report says of it. Key evidence comes first on each side."""

    number: int
    claim: Claim
    speaker: Speaker | None
    appearances: tuple[Appeared, ...]
    against: tuple[Cited, ...]
    supporting: tuple[Cited, ...]
    context: tuple[Cited, ...]
    no_bearing: tuple[Cited, ...]
    related: tuple[Related, ...]
    questions: tuple[Question, ...]
    verdicts: tuple[Judged, ...]
    """Newest first: the first counts, the others are history."""
    needs_recheck: bool
    """Whether evidence for or against it came after the verdict."""

    @property
    def anchor(self) -> str:
        """Name the claim's place in a page, the same in every report that shows it."""
        return f"claim-{self.claim.id}"

    @property
    def verdict(self) -> Judged | None:
        """The verdict that counts."""
        return self.verdicts[0] if self.verdicts else None

    @property
    def citations(self) -> tuple[Cited, ...]:
        """All that is cited, in the order of the report."""
        return self.against + self.supporting + self.context + self.no_bearing

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """What has no answer yet."""
        return tuple(question for question in self.questions if not question.answer.strip())

    @property
    def answered(self) -> tuple[Question, ...]:
        """What was asked and answered."""
        return tuple(question for question in self.questions if question.answer.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An investigation as it stood at one edit of its journal."""

    investigation: Investigation
    generated_at: datetime
    version: str
    """Of the program."""
    edit: int
    """Number of the journal's newest edit, and below its hash, which covers all before it."""
    edit_hash: str
    claims: tuple[CheckedClaim, ...]
    references: tuple[Reference, ...]
    claims_in_project: int
    gaps: tuple[Gap, ...]

    def reference(self, number: int) -> Reference:
        """Return the reference of this number."""
        return self.references[number - 1]
