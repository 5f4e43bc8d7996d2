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
    Contact,
    Correction,
    Evidence,
    Investigation,
    LinkCheck,
    LinkState,
    Passage,
    Question,
    Relation,
    Source,
    Speaker,
    Verdict,
)
from workbench.queries import Guarded
from workbench.reading.cues import span
from workbench.reading.passages import PassageState
from workbench.scales import Rating, RatingScale


class Profile(StrEnum):
    """Whom a report is for."""

    INTERNAL = "internal"
    """The desk: everything that is known."""
    PUBLIC = "public"
    """Readers: without what would give somebody away, and without the desk's own notes."""


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


class Kept(StrEnum):
    """What a public report withholds: kinds of things."""

    SOURCE = "source"
    CONTACT = "contact"
    PERSON = "person"
    TITLE = "title"
    ADDRESS = "address"
    COPY_ADDRESS = "copy-address"
    PLACE = "place"
    CHANNEL = "channel"
    METHOD = "method"
    REFERENCE = "reference"
    FILE = "file"
    PATH = "path"
    FINGERPRINT = "fingerprint"
    SURROUNDINGS = "surroundings"
    NOTE = "note"
    QUESTION = "question"
    MENTION = "mention"


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A thing that a public report leaves out, and where it would stand."""

    number: int
    kind: Kept
    claim: int | None = None
    """Number of the claim that it stands with; None when it stands with none."""
    reference: int | None = None
    """Number of the source that it stands with; None when it stands with none."""
    field: str
    """The record and its field, as "evidence.with_whom": for programs, never shown to readers."""
    digest: str
    """SHA-256 of its salt and its words in UTF-8: `redaction.digest_of` makes it again."""


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
    looked: LinkCheck | None = None
    """What the newest look at its address found; None when nobody looked."""
    protected: bool = False
    """Whether whoever stands behind it is not named in public."""

    @property
    def is_dead(self) -> bool:
        """Whether its address is known to lead nowhere any more."""
        return self.looked is not None and self.looked.state is LinkState.DEAD

    @property
    def copy(self) -> ArchiveCopy | None:
        """The newest copy of its address in a public archive, by when the archive made it."""
        kept = [each for each in self.archived if each.copy_url]
        return max(kept, key=lambda each: (each.copied_at, each.asked_at), default=None)

    @property
    def leads_to(self) -> str:
        """Where a reader is to be sent: its address, or the archive where that is known dead."""
        return self.copy.copy_url if self.is_dead and self.copy else self.item.url


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
    seconds: tuple[float, float] | None = None
    """From which second to which of a recording it is said."""


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


class Reply(StrEnum):
    """What came of asking somebody for an answer."""

    ANSWERED = "answered"
    DECLINED = "declined"
    NONE = "none"
    """The time to answer is over."""
    WAITING = "waiting"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An attempt to have somebody answer, or why none was made."""

    contact: Contact
    reply: Reply
    reference: int | None = None
    """Of the letter or the call, where the report cites it."""


class Happened(StrEnum):
    """What the time line of a report shows."""

    MADE = "made"
    APPEARED = "appeared"
    OCCURRED = "occurred"
    """Evidence: the interview, the call, the visit."""
    ASKED = "asked"
    ANSWERED = "answered"
    JUDGED = "judged"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One entry of the time line."""

    on: str
    """ISO date of any precision."""
    what: Happened
    claim: int | None
    """Number of the claim; None: it is about the report as a whole."""
    words: str = ""
    """What appeared, what was found, who was asked: as the desk wrote it."""
    reference: int | None = None
    judged: Judged | None = None
    """The verdict, where one was given: `Wording.label` names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many claims came to one rating; `judged` is one of them, None for those undecided."""

    judged: Judged | None
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerTally:
    """What became of one speaker's claims; None: of those that nobody is named for."""

    speaker: Speaker | None
    ratings: tuple[Tally, ...]

    @property
    def claims(self) -> int:
        """How many claims there are."""
        return sum(len(each.claims) for each in self.ratings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a report comes to, over all its claims."""

    ratings: tuple[Tally, ...] = ()
    """In the order of their scales; those undecided last."""
    speakers: tuple[SpeakerTally, ...] = ()
    """The one with the most claims first, nobody last."""
    timeline: tuple[Moment, ...] = ()
    """The oldest first; without what has no date."""


def steps_of(method: str) -> tuple[str, ...]:
    """Give the steps of a method: a line each."""
    return tuple(line.strip() for line in method.splitlines() if line.strip())


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
    asked: tuple[Asked, ...] = ()
    """The oldest first."""
    corrections: tuple[Correction, ...] = ()
    """The oldest first."""
    steps: tuple[str, ...] = ()
    """How it was checked, in order."""

    @property
    def anchor(self) -> str:
        """Name the claim's place in a page, the same in every report that shows it."""
        return f"claim-{self.claim.id}"

    @property
    def verdict(self) -> Judged | None:
        """The verdict that counts."""
        return self.verdicts[0] if self.verdicts else None

    @property
    def past(self) -> tuple[Judged, ...]:
        """The verdicts before the one that counts, newest first."""
        return self.verdicts[1:]

    @property
    def history(self) -> tuple[Judged | Correction, ...]:
        """Verdicts and corrections as they came, the oldest first."""
        events: list[Judged | Correction] = [*reversed(self.verdicts), *self.corrections]
        return tuple(sorted(events, key=_when))

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


def _when(event: Judged | Correction) -> datetime:
    return event.corrected_at if isinstance(event, Correction) else event.verdict.made_at


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
    profile: Profile = Profile.INTERNAL
    language: str = "en"
    """Of its own words, one of `wording.LANGUAGES`; records have languages of their own."""
    corrections: tuple[Correction, ...] = ()
    """Of the report as a whole, the oldest first."""
    steps: tuple[str, ...] = ()
    """How the desk chooses and checks claims, in order."""
    summary: Summary = field(default_factory=Summary)
    withheld: tuple[Withheld, ...] = ()
    guarded: Guarded = field(default_factory=Guarded, repr=False)
    """What the whole project keeps out of public, for `redaction`; nothing in a public report."""

    @property
    def is_public(self) -> bool:
        """Whether it is for readers."""
        return self.profile is Profile.PUBLIC

    def reference(self, number: int) -> Reference:
        """Return the reference of this number."""
        return self.references[number - 1]
