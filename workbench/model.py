"""The records of an investigation: what each word of the field means here.

All records are frozen. Ids are UUIDv7 in canonical text form; times are UTC datetimes; dates are
ISO 8601 text of the precision that is known ("2026", "2026-01" or "2026-01-07"), "" when unknown.
Text fields are "" rather than None: nobody asks a journalist to tell the two apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stance(StrEnum):
    """How a citation bears on its claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"
    NO_BEARING = "no-bearing"


class Weight(StrEnum):
    """How much a citation counts, in the checker's judgement."""

    STRONG = "strong"
    MODERATE = "moderate"
    WEAK = "weak"


class Confidence(StrEnum):
    """How sure the author of a verdict is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PAGE = "page"
    DOCUMENT = "document"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    DATASET = "dataset"
    INTERVIEW = "interview"
    CALL = "call"
    LETTER = "letter"
    VISIT = "visit"
    CALCULATION = "calculation"


class SourceClass(StrEnum):
    """How close a source stands to the facts."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    EXPERT = "expert"
    OWN_REPORTING = "own-reporting"


class SpeakerKind(StrEnum):
    """Who can make a claim."""

    PERSON = "person"
    ORGANISATION = "organisation"


class RelationKind(StrEnum):
    """How one claim stands to another, read from the first to the second."""

    REPEATS = "repeats"
    DENIES = "denies"
    CONTRADICTS = "contradicts"
    NARROWER = "narrower"
    TRANSLATION_OF = "translation-of"


class ClaimState(StrEnum):
    """Where a claim stands. Derived from what exists (see the view `claim_overview`), never stored.

    `in-review` and `published` need reviews and publication, which this schema does not hold yet.
    """

    NEW = "new"
    IN_PROGRESS = "in-progress"
    IN_REVIEW = "in-review"
    DECIDED = "decided"
    PUBLISHED = "published"
    NEEDS_RECHECK = "needs-recheck"


class Work(StrEnum):
    """What a person says about the work on a claim, beside the state that is derived."""

    OPEN = "open"
    WAITING = "waiting"
    PARKED = "parked"


class CaptureMethod(StrEnum):
    """How the bytes of a capture came here."""

    FILE = "file"
    FETCH = "fetch"
    PASTE = "paste"
    RECORD = "record"


class Complete(StrEnum):
    """Whether a capture holds all that was sent."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a project keeps, and the journal follows. `id` is a UUIDv7 in canonical text form."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Investigation(Record):
    """What the project is about, and the desk that publishes it. There is one."""

    title: str
    summary: str = ""
    desk: str = ""
    """The organisation that signs the report, as ClaimReview's `author`."""
    desk_url: str = ""
    report_url: str = ""
    """Where the report will stand; ClaimReview's `url`."""
    scale: str = "evidence"
    """Key of the rating scale used when none is named."""
    language: str = "en"
    weight_reach: int = 1
    """How much reach counts in the priority of claims, 0 to 5; the other weights likewise."""
    weight_harm: int = 1
    weight_checkable: int = 1
    weight_urgency: int = 1
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Record):
    """A text under check: article, post, speech, transcript."""

    title: str
    byline: str = ""
    publisher: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    note: str = ""
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker(Record):
    """Who made a claim: a person or an organisation."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    role: str = ""
    affiliation: str = ""
    same_as: str = ""
    """A page that identifies the speaker beyond doubt; schema.org `sameAs`."""
    wikidata: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Record):
    """One checkable statement: the wording under check, apart from the words as said."""

    text: str
    quote: str = ""
    speaker_id: str | None = None
    made_on: str = ""
    place: str = ""
    note: str = ""
    topic: str = ""
    assignee: str = ""
    """Who checks it."""
    due_on: str = ""
    work: Work = Work.OPEN
    reach: int | None = None
    """How far it has spread: 1 low, 2 medium, 3 high; None when not rated. Likewise the others."""
    harm: int | None = None
    checkable: int | None = None
    urgency: int | None = None
    added_at: datetime


TRIAGE = ("reach", "harm", "checkable", "urgency")
"""The fields of a claim that its priority is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance(Record):
    """One place where a claim was made or repeated: a passage of an article, or a URL."""

    claim_id: str
    article_id: str | None = None
    passage_id: str | None = None
    url: str = ""
    title: str = ""
    appeared_on: str = ""
    place: str = ""
    first: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Record):
    """How one claim stands to another: `claim_id` *kind* `other_id`."""

    claim_id: str
    other_id: str
    kind: RelationKind
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Record):
    """An open question of a claim: what evidence would settle it. Closed by an answer."""

    claim_id: str
    text: str
    answer: str = ""
    rank: int = 0
    """Its place among the questions, set by hand; those of one rank stand in order of entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Record):
    """Who stands behind evidence: publisher, author, office; with interests of its own."""

    name: str
    source_class: SourceClass | None = None
    interests: str = ""
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Record):
    """A record that can bear on many claims: a page, an interview, a calculation."""

    kind: EvidenceKind
    title: str
    source_id: str | None = None
    author: str = ""
    published_on: str = ""
    url: str = ""
    language: str = ""
    with_whom: str = ""
    """Interview, call, letter: the other party."""
    channel: str = ""
    """Interview, call, letter: how (telephone, post, in person)."""
    occurred_on: str = ""
    """Interview, call, letter, visit: when it took place."""
    place: str = ""
    reference: str = ""
    """File number, edition, data set version: what lets another person find the same thing."""
    method: str = ""
    """How it was obtained; for a calculation, the formula and where its numbers come from."""
    note: str = ""
    sensitive: bool = False
    """Whether its pictures are shown only when asked for."""
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture(Record):
    """One frozen copy of an article or of a piece of evidence. Exactly one owner is set."""

    article_id: str | None = None
    evidence_id: str | None = None
    method: CaptureMethod
    sha256: str
    """Of the bytes as received; their address in the store."""
    size: int
    """In bytes."""
    media_type: str = ""
    filename: str = ""
    """A label, never a path to open."""
    requested_url: str = ""
    final_url: str = ""
    http_status: int | None = None
    complete: Complete = Complete.UNKNOWN
    complete_reason: str = ""
    text_sha256: str = ""
    """Of the text read out of the bytes (UTF-8); "" when nothing could be read."""
    tool: str = ""
    """What read the text, with its version."""
    captured_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage(Record):
    """An exact place in a capture's text: W3C TextQuoteSelector and TextPositionSelector.

    `start` (inclusive) and `end` (exclusive) count Unicode code points of the capture's text.
    """

    capture_id: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Record):
    """This passage, or this evidence as a whole, bears on this claim. Exactly one is set."""

    claim_id: str
    passage_id: str | None = None
    evidence_id: str | None = None
    stance: Stance
    weight: Weight = Weight.MODERATE
    key: bool = False
    """Whether the verdict rests on it."""
    note: str = ""
    rank: int = 0
    """Its place on its side, set by hand; those of one rank stand in order of citing."""
    cited_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict(Record):
    """A rating with its reasons. Append-only: the newest counts, the earlier ones are history.

    The rating's label and definition are kept as they were published when the verdict was given.
    """

    claim_id: str
    scale: str
    rating: str
    label: str
    definition: str
    rationale: str
    confidence: Confidence | None = None
    unknown: str = ""
    """What is not known and could change the verdict."""
    reason: str = ""
    """Why it differs from the verdict before it."""
    author: str = ""
    weighed: int | None = None
    """How many citations for and against stood when it was given; None when not recorded."""
    rested: int | None = None
    """How many of the citations were key evidence then."""
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Record):
    """A word that a person put on a record, to find it and its like again."""

    record: str
    """The table of what is tagged: claim, evidence, source, speaker or article."""
    record_id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView(Record):
    """A list as somebody wants to see it again: what is in it, in what order, in what columns."""

    name: str
    noun: str = "claims"
    """What it lists: claims, evidence, sources, speakers or articles."""
    words: str = ""
    conditions: str = ""
    """One condition a line, as `queries.filters` writes them."""
    any_of: bool = False
    """Whether one of the conditions is enough."""
    sort: str = ""
    descending: bool = False
    grouping: str = ""
    columns: str = ""
    """Names of columns with spaces between; "" the usual ones."""
    as_table: bool = False
    rank: int = 0


RECORDS: tuple[type[Record], ...] = (
    Investigation,
    Article,
    Speaker,
    Claim,
    Appearance,
    Relation,
    Question,
    Source,
    Evidence,
    Capture,
    Passage,
    Citation,
    Verdict,
    Tag,
    SavedView,
)
"""Every kind of record, each in a table of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Bytes as received, with what is known of where they came from. A value, not a row."""

    data: bytes
    method: CaptureMethod
    media_type: str = ""
    filename: str = ""
    requested_url: str = ""
    final_url: str = ""
    http_status: int | None = None
    complete: Complete = Complete.UNKNOWN
    complete_reason: str = ""
    captured_at: datetime | None = None
    """None: now, by the project's clock."""
