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


class PartRole(StrEnum):
    """What a file of a capture is to it: something received with it, or made from it."""

    RECORD = "record"
    """How the capture came about, as canonical JSON; its SHA-256 is what time stamps cover."""
    PACKED = "packed"
    """The body as received, where it was packed and `Capture.sha256` is of the unpacked bytes."""
    RESOURCE = "resource"
    """A picture, a style sheet or another file that belongs to a page."""
    CONTAINER = "container"
    """The file that a capture was imported from: WARC, WACZ, MHTML."""
    METADATA = "metadata"
    """What the file says about itself, as JSON."""
    CUES = "cues"
    """Where the text is in time, as JSON: [start, end, from second, to second] of each stretch."""
    PICTURE = "picture"
    """The whole page as a PNG, rendered from the capture alone."""
    PRINT = "print"
    """The page as a PDF, rendered from the capture alone."""


class LinkState(StrEnum):
    """What became of an address since it was captured."""

    ALIVE = "alive"
    MOVED = "moved"
    CHANGED = "changed"
    DEAD = "dead"
    UNKNOWN = "unknown"
    """It could not be told: no connection, a refusal, an answer that says nothing."""


class ArchiveState(StrEnum):
    """How far the asking for a copy in a public archive has come."""

    ASKED = "asked"
    FOUND = "found"
    """The archive had a copy."""
    SAVED = "saved"
    """The archive made a copy because it was asked to."""
    NONE = "none"
    """The archive has no copy."""
    FAILED = "failed"


class Outcome(StrEnum):
    """What came of checking one statement of a draft."""

    OPEN = "open"
    RIGHT = "right"
    CHANGE = "change"
    """It has to be worded otherwise; `Statement.wording` says how."""
    WRONG = "wrong"
    UNCONFIRMED = "unconfirmed"
    """Nothing was found that bears it out."""
    NO_FACT = "no-fact"
    """An opinion, a question: nothing to check."""


class CorrectionKind(StrEnum):
    """What a change after publication is, from the lightest to the gravest."""

    UPDATE = "update"
    CLARIFICATION = "clarification"
    CORRECTION = "correction"
    RETRACTION = "retraction"


class ExportKind(StrEnum):
    """What was handed out."""

    REPORT = "report"
    LIST = "list"
    BUNDLE = "bundle"
    DRAFT = "draft"
    """An article that was checked line by line, with the outcome as comments."""
    ARCHIVE = "archive"
    """Captures as a web archive, or originals."""


class Looks(StrEnum):
    """What a person said of a capture when looking it over."""

    UNSEEN = ""
    RIGHT = "right"
    WRONG = "wrong"


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
    method: str = ""
    """How claims are chosen and checked: printed in every report."""
    corrections_url: str = ""
    """Where readers find the corrections, and ask for one; schema.org `correctionsPolicy`."""
    policy_url: str = ""
    """The desk's rules; schema.org `verificationFactCheckingPolicy`."""
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
    confidential: bool = False
    """Whether its address is never sent to anybody but the site itself."""
    recheck_on: str = ""
    """When its address is to be looked at again."""
    draft: bool = False
    """Whether it is a text of our own, to be checked line by line before it is published."""
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
    reason: str = ""
    """Why it was chosen to be checked."""
    method: str = ""
    """How it was checked, step by step, a line each."""
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
    contact: str = ""
    """How to reach it: never in a public report."""
    protected: bool = False
    """Whether it is not to be named in public."""
    public_name: str = ""
    """What a public report calls it instead: "an employee of the port"."""


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
    confidential: bool = False
    """Whether its address is never sent to anybody but the site itself."""
    recheck_on: str = ""
    """When its address is to be looked at again."""
    protected: bool = False
    """Whether whoever stands behind it, and what would give them away, is kept out of public."""
    public_title: str = ""
    """What a public report calls it instead of its title."""
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture(Record):
    """One frozen copy of an article or of a piece of evidence. Exactly one owner is set."""

    article_id: str | None = None
    evidence_id: str | None = None
    method: CaptureMethod
    sha256: str
    """Of the bytes, unpacked (a part PACKED has them as received); their address in the store."""
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
    record_sha256: str = ""
    """Of the capture's record (canonical JSON): what time stamps cover; "" for older captures."""
    overrides: str = ""
    """What was let pass for this capture alone: "private", "certificate", or both with a space."""
    origin: str = ""
    """What it was imported from: "warc", "wacz", "mhtml", "singlefile"; "" when made here."""
    claimed_at: str = ""
    """When it was made, by the word of whoever made it elsewhere (RFC 3339). Not proven."""
    text_problem: str = ""
    """Why there is no text, in a sentence."""
    picture_problem: str = ""
    """Why there is no picture of the page, in a sentence."""
    picture_hash: str = ""
    """Perceptual hash of a picture file: 16 hexadecimal digits; near ones look alike."""
    looks: Looks = Looks.UNSEEN
    looks_note: str = ""
    """What is wrong with it, in a person's words."""
    captured_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Record):
    """A file that belongs to a capture: received with it, or made from it."""

    capture_id: str
    role: PartRole
    sha256: str
    """Of the bytes; their address in the store."""
    size: int
    """In bytes."""
    media_type: str = ""
    name: str = ""
    """A file name or an address: a label, never a path to open."""
    tool: str = ""
    """What made it, with its version; "" when it was received."""
    derived_from: str = ""
    """SHA-256 of the bytes it was made from."""
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkCheck(Record):
    """What an address answered when it was looked at again. Exactly one owner is set."""

    article_id: str | None = None
    evidence_id: str | None = None
    url: str
    state: LinkState
    http_status: int | None = None
    final_url: str = ""
    detail: str = ""
    """What was seen, in a sentence."""
    checked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveCopy(Record):
    """A copy in a public archive, or the asking for one. Exactly one owner is set."""

    article_id: str | None = None
    evidence_id: str | None = None
    url: str
    """The address that was archived."""
    archive: str
    """The archive's name or address."""
    save: bool = False
    """Whether the archive was asked to make a copy, rather than for one that it has."""
    state: ArchiveState = ArchiveState.ASKED
    copy_url: str = ""
    """Where the copy is."""
    copied_at: str = ""
    """When the archive says that it made the copy (RFC 3339)."""
    detail: str = ""
    """Why it failed, or what it waits for, in a sentence."""
    asked_at: datetime


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
    also: str = ""
    """Further ratings of the scale that hold too, where it allows that: keys, spaces between."""
    original_url: str = ""
    """For media: where the unaltered picture or recording is; MediaReview `originalMediaLink`."""
    original_context: str = ""
    """For media: what it really shows; MediaReview `originalMediaContextDescription`."""
    weighed: int | None = None
    """How many citations for and against stood when it was given; None when not recorded."""
    rested: int | None = None
    """How many of the citations were key evidence then."""
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """The right of reply: an attempt to have the claimant answer, or why none was made."""

    claim_id: str
    whom: str = ""
    """Who was asked: the claimant, or a press office that speaks for them."""
    channel: str = ""
    """How: e-mail, telephone, letter."""
    address: str = ""
    """Where to: never in a public report."""
    question: str = ""
    """What was asked."""
    asked_on: str = ""
    deadline_on: str = ""
    answer: str = ""
    answered_on: str = ""
    declined: bool = False
    """Whether they said that they would not answer."""
    not_asked: str = ""
    """Why nobody was asked; "" when somebody was."""
    evidence_id: str | None = None
    """The letter or the call, where it is kept as evidence."""
    note: str = ""
    noted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Record):
    """What changed after publication, said to readers. It is never silent and never goes."""

    claim_id: str | None = None
    """None: it is about the report as a whole."""
    kind: CorrectionKind = CorrectionKind.CORRECTION
    text: str
    """What was said before, what is said now, and why."""
    author: str = ""
    corrected_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Record):
    """A factual statement of a draft, and what it was ticked off with."""

    article_id: str
    passage_id: str
    """The words, in a capture of the draft."""
    outcome: Outcome = Outcome.OPEN
    evidence_id: str | None = None
    """What bears it out, or refutes it, as a whole."""
    proof_id: str | None = None
    """The passage that does; its evidence follows from it."""
    claim_id: str | None = None
    """The claim of this project that it repeats, if there is one."""
    source: str = ""
    """What it was checked with, in words, where nothing is kept: "call to the harbour master"."""
    wording: str = ""
    """How it should read."""
    note: str = ""
    checked_by: str = ""
    checked_at: datetime | None = None
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver(Record):
    """An objection of the linter that somebody overrode, with the reason."""

    code: str
    """The rule, as `workbench.lint` names it."""
    record: str
    """The table of the record that it is about."""
    record_id: str
    reason: str
    author: str = ""
    waived_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingMap(Record):
    """What a rating of somebody else is on a scale of our own."""

    publisher: str = ""
    """Whose rating: the host of the publisher's site; "" for anybody's."""
    words: str
    """The rating in their words."""
    scale: str
    rating: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Export(Record):
    """Something that was handed out. Its edit stands in the journal and is never undone."""

    kind: ExportKind
    format: str
    """"html", "pdf", "csv", and so on."""
    profile: str = ""
    """"internal" or "public", where there are two."""
    name: str
    """The file's name, without its folder."""
    sha256: str
    """Of the file as it was written."""
    size: int
    """In bytes."""
    seq: int
    """The number of the edit whose state was handed out."""
    claims: str = ""
    """Ids of the claims in it, with spaces between; "" for all."""
    withheld: int = 0
    """How many things a public report left out."""
    salt: str = ""
    """What the hashes of withheld things were salted from (hex): with it they can be proven."""
    author: str = ""
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
    Part,
    LinkCheck,
    ArchiveCopy,
    Passage,
    Citation,
    Verdict,
    Contact,
    Correction,
    Statement,
    Waiver,
    RatingMap,
    Export,
    Tag,
    SavedView,
)
"""Every kind of record, each in a table of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Bytes that will be a `Part` of a capture. A value, not a row."""

    role: PartRole
    data: bytes
    media_type: str = ""
    name: str = ""
    tool: str = ""
    derived_from: str = ""


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
    overrides: str = ""
    origin: str = ""
    claimed_at: str = ""
    text_problem: str = ""
    picture_problem: str = ""
    picture_hash: str = ""
    pieces: tuple[Piece, ...] = ()
    """The other files of the capture; the one whose role is RECORD says how it came about."""
