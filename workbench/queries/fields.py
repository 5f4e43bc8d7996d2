"""What lists can be filtered by: every field of every noun, and where its value stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from workbench.journal import NOUNS
from workbench.model import (
    TRIAGE,
    CaptureMethod,
    ClaimState,
    Complete,
    Confidence,
    EvidenceKind,
    LinkState,
    RelationKind,
    SourceClass,
    SpeakerKind,
    Stance,
    Work,
)
from workbench.queries.likes import notes
from workbench.queries.triage import PRIORITY
from workbench.scales import scales


class Kind(StrEnum):
    """What a field holds, which says how it is compared and what asks for its value."""

    TEXT = "text"
    NAME = "name"
    """A text that is chosen among those in use: a person, a tag, a topic."""
    DATE = "date"
    """An ISO date as far as it is known."""
    MOMENT = "moment"
    """A time; it is asked for by its date."""
    CHOICE = "choice"
    NUMBER = "number"
    LEVEL = "level"
    """low, medium or high; kept as 1, 2 or 3."""
    FLAG = "flag"


class Op(StrEnum):
    """How a field is compared, in the words that people write."""

    IS = "is"
    IS_NOT = "is not"
    CONTAINS = "contains"
    LACKS = "does not contain"
    BEGINS = "begins with"
    ON = "on"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    EMPTY = "is empty"
    FILLED = "is not empty"


_WORDS = (Op.CONTAINS, Op.LACKS, Op.IS, Op.IS_NOT, Op.BEGINS)
_DAYS = (Op.ON, Op.BEFORE, Op.AFTER, Op.SINCE, Op.UNTIL)
_OPS: dict[Kind, tuple[Op, ...]] = {
    Kind.TEXT: _WORDS,
    Kind.NAME: (Op.IS, Op.IS_NOT, Op.CONTAINS, Op.LACKS, Op.BEGINS),
    Kind.DATE: _DAYS,
    Kind.MOMENT: _DAYS,
    Kind.CHOICE: (Op.IS, Op.IS_NOT),
    Kind.NUMBER: (Op.IS, Op.IS_NOT, Op.AT_LEAST, Op.AT_MOST),
    Kind.LEVEL: (Op.AT_LEAST, Op.AT_MOST, Op.IS, Op.IS_NOT),
    Kind.FLAG: (Op.IS,),
}
LEVELS = ("low", "medium", "high")
YES_NO = ("yes", "no")
REPLIES = ("none", "not-asked", "asked", "overdue", "answered", "declined")
"""What became of asking for comment; of several requests each counts. `none`: there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a list can be filtered by."""

    name: str
    """How it is called in written conditions."""
    kind: Kind
    column: str
    """SQL for its value."""
    among: str = "{}"
    """SQL that asks whether a value passes what stands in the braces; several values may."""
    choices: tuple[str, ...] = ()
    optional: bool = True
    """Whether it may be empty."""

    @property
    def ops(self) -> tuple[Op, ...]:
        """How it can be compared."""
        return _OPS[self.kind] + ((Op.EMPTY, Op.FILLED) if self.optional else ())

    @property
    def label(self) -> str:
        """Its name as people read it."""
        return self.name.replace("-", " ")


def _texts(table: str, names: str) -> list[Field]:
    """Make text fields of columns, each called as its column, or as "name=column" says."""
    pairs = (name.partition("=") for name in names.split())
    return [
        Field(name=name, kind=Kind.TEXT, column=f"{table}.{column or name}")
        for name, _, column in pairs
    ]


def _name(name: str, column: str, among: str = "{}") -> Field:
    return Field(name=name, kind=Kind.NAME, column=column, among=among)


def _date(name: str, column: str) -> Field:
    return Field(name=name, kind=Kind.DATE, column=column)


def _choice(
    name: str, column: str, choices: type[StrEnum] | tuple[str, ...], among: str = "{}"
) -> Field:
    keys = choices if isinstance(choices, tuple) else tuple(map(str, choices))
    return Field(name=name, kind=Kind.CHOICE, column=column, among=among, choices=keys)


def _always(field: Field) -> Field:
    return Field(
        name=field.name,
        kind=field.kind,
        column=field.column,
        among=field.among,
        choices=field.choices,
        optional=False,
    )


def _number(name: str, column: str, *, optional: bool = False) -> Field:
    return Field(name=name, kind=Kind.NUMBER, column=column, optional=optional)


def _flag(name: str, column: str) -> Field:
    return Field(name=name, kind=Kind.FLAG, column=column, choices=YES_NO, optional=False)


def _tag(table: str) -> Field:
    return _name("tag", "tag.name", f"{table}.id IN (SELECT record_id FROM tag WHERE {{}})")


def _copies(owner: str) -> list[Field]:
    """What is known of the newest frozen copy of an article or of evidence."""
    newest = (
        f"EXISTS (SELECT 1 FROM capture WHERE capture.pk = (SELECT newest.pk FROM capture AS newest"
        f" WHERE newest.{owner}_id = {owner}.id"
        f" ORDER BY {notes('newest')}, newest.captured_at DESC, newest.pk DESC"
        " LIMIT 1) AND {})"
    )
    some = f"{owner}.id IN (SELECT {owner}_id FROM capture WHERE {{}})"
    return [
        Field(name="captured", kind=Kind.MOMENT, column="capture.captured_at", among=newest),
        _choice("complete", "capture.complete", Complete, newest),
        _choice("method-of-capture", "capture.method", CaptureMethod, newest),
        Field(name="file-name", kind=Kind.TEXT, column="capture.filename", among=some),
        _number("captures", f"(SELECT count(*) FROM capture WHERE {owner}_id = {owner}.id)"),
    ]


def _links(owner: str) -> list[Field]:
    """What became of the address of an article or of evidence since it was captured."""
    newest = (
        "EXISTS (SELECT 1 FROM linkcheck WHERE linkcheck.pk = (SELECT max(newest.pk) "
        f"FROM linkcheck AS newest WHERE newest.{owner}_id = {owner}.id) AND {{}})"
    )
    kept = (
        f"EXISTS (SELECT 1 FROM archivecopy WHERE archivecopy.{owner}_id = {owner}.id "
        "AND archivecopy.state IN ('found', 'saved'))"
    )
    return [
        _choice("link", "linkcheck.state", LinkState, newest),
        _flag("archived", kept),
        _date("look-again", f"{owner}.recheck_on"),
        _flag("confidential", f"{owner}.confidential"),
    ]


def _moment(name: str, column: str) -> Field:
    return Field(name=name, kind=Kind.MOMENT, column=column, optional=False)


_SPEAKER = "claim.speaker_id IN (SELECT speaker.id FROM speaker WHERE {})"
_VERDICT = (
    "EXISTS (SELECT 1 FROM verdict WHERE verdict.pk = (SELECT newest.pk FROM verdict AS newest "
    "WHERE newest.claim_id = claim.id ORDER BY newest.pk DESC LIMIT 1) AND {})"
)
_ARTICLE = (
    "claim.id IN (SELECT appearance.claim_id FROM appearance "
    "JOIN article ON article.id = appearance.article_id WHERE {})"
)
_KIND_OF = (
    "SELECT evidence.id FROM evidence LEFT JOIN source ON source.id = evidence.source_id WHERE {0}"
)
_CITED = (
    "(claim.id IN (SELECT citation.claim_id FROM citation "
    f"WHERE citation.evidence_id IN ({_KIND_OF})) "
    "OR claim.id IN (SELECT citation.claim_id FROM capture "
    "JOIN passage ON passage.capture_id = capture.id "
    "JOIN citation ON citation.passage_id = passage.id "
    f"WHERE capture.evidence_id IN ({_KIND_OF})))"
)
_RELATED = (
    "(claim.id IN (SELECT relation.claim_id FROM relation WHERE {0}) "
    "OR claim.id IN (SELECT relation.other_id FROM relation WHERE {0}))"
)
_QUESTION = "claim.id IN (SELECT question.claim_id FROM question WHERE {})"


def _cited(stance: str = "") -> str:
    kept = f" AND stance = '{stance}'" if stance else ""
    return f"(SELECT count(*) FROM citation WHERE claim_id = claim.id{kept})"


_RATINGS = tuple(dict.fromkeys(r.key for scale in scales().values() for r in scale.ratings))
_CLAIMS = [
    *_texts("claim", "text quote note place reason method"),
    _name("speaker", "speaker.name", _SPEAKER),
    _name("role", "speaker.role", _SPEAKER),
    _name("affiliation", "speaker.affiliation", _SPEAKER),
    _date("made", "claim.made_on"),
    _moment("added", "claim.added_at"),
    _always(_choice("state", "", ClaimState)),  # derived, see `states`
    _always(_choice("work", "claim.work", Work)),
    _name("topic", "claim.topic"),
    _name("assignee", "claim.assignee"),
    _date("due", "claim.due_on"),
    _tag("claim"),
    *(Field(name=name, kind=Kind.LEVEL, column=f"claim.{name}", choices=LEVELS) for name in TRIAGE),
    _number("priority", PRIORITY, optional=True),
    _choice("rating", "verdict.rating", _RATINGS, _VERDICT),
    _choice("scale", "verdict.scale", tuple(scales()), _VERDICT),
    _choice("confidence", "verdict.confidence", Confidence, _VERDICT),
    Field(name="rationale", kind=Kind.TEXT, column="verdict.rationale", among=_VERDICT),
    _name("verdict-author", "verdict.author", _VERDICT),
    Field(name="verdict-date", kind=Kind.MOMENT, column="verdict.made_at", among=_VERDICT),
    _number("verdicts", "(SELECT count(*) FROM verdict WHERE claim_id = claim.id)"),
    _number("for", _cited("supports")),
    _number("against", _cited("refutes")),
    _number("context", _cited("context")),
    _number("citations", _cited()),
    _flag("key-evidence", "EXISTS (SELECT 1 FROM citation WHERE claim_id = claim.id AND key)"),
    _name("evidence", "evidence.title", _CITED),
    _name("source", "source.name", _CITED),
    _number(
        "open-questions",
        "(SELECT count(*) FROM question WHERE claim_id = claim.id AND answer = '')",
    ),
    Field(name="question", kind=Kind.TEXT, column="question.text", among=_QUESTION),
    _name("article", "article.title", _ARTICLE),
    _number("appearances", "(SELECT count(*) FROM appearance WHERE claim_id = claim.id)"),
    _choice("relation", "relation.kind", RelationKind, _RELATED),
    _always(_choice("reply", "", REPLIES)),  # counts from today, see `comparing`
]
_EVIDENCE = [
    *_texts("evidence", "title author url reference method note place channel with=with_whom"),
    _always(_choice("kind", "evidence.kind", EvidenceKind)),
    _name("source", "source.name", "evidence.source_id IN (SELECT id FROM source WHERE {})"),
    _choice(
        "class",
        "source.source_class",
        SourceClass,
        "evidence.source_id IN (SELECT id FROM source WHERE {})",
    ),
    _name("language", "evidence.language"),
    _date("published", "evidence.published_on"),
    _date("occurred", "evidence.occurred_on"),
    _moment("added", "evidence.added_at"),
    _flag("sensitive", "evidence.sensitive"),
    _flag("protected", "evidence.protected"),
    _tag("evidence"),
    *_copies("evidence"),
    *_links("evidence"),
    _number(
        "citations",
        "((SELECT count(*) FROM citation WHERE citation.evidence_id = evidence.id) + "
        "(SELECT count(*) FROM capture JOIN passage ON passage.capture_id = capture.id "
        "JOIN citation ON citation.passage_id = passage.id "
        "WHERE capture.evidence_id = evidence.id))",
    ),
    _choice(
        "stance",
        "citation.stance",
        Stance,
        "(evidence.id IN (SELECT citation.evidence_id FROM citation WHERE {0}) OR evidence.id IN "
        "(SELECT capture.evidence_id FROM citation "
        "JOIN passage ON passage.id = citation.passage_id "
        "JOIN capture ON capture.id = passage.capture_id WHERE {0}))",
    ),
]
_SOURCES = [
    *_texts("source", "name interests url note"),
    _choice("class", "source.source_class", SourceClass),
    _flag("protected", "source.protected"),
    _tag("source"),
    _number("evidence", "(SELECT count(*) FROM evidence WHERE source_id = source.id)"),
]
_SPEAKERS = [
    *_texts("speaker", "name note wikidata same-as=same_as"),
    _always(_choice("kind", "speaker.kind", SpeakerKind)),
    _name("role", "speaker.role"),
    _name("affiliation", "speaker.affiliation"),
    _tag("speaker"),
    _number("claims", "(SELECT count(*) FROM claim WHERE speaker_id = speaker.id)"),
]
_ARTICLES = [
    *_texts("article", "title byline url note"),
    _name("publisher", "article.publisher"),
    _name("language", "article.language"),
    _date("published", "article.published_on"),
    _moment("added", "article.added_at"),
    _flag("draft", "article.draft"),
    _tag("article"),
    *_copies("article"),
    *_links("article"),
    _number(
        "claims", "(SELECT count(DISTINCT claim_id) FROM appearance WHERE article_id = article.id)"
    ),
]

TABLES = NOUNS
"""The table of each noun."""
FIELDS: dict[str, dict[str, Field]] = {
    noun: {field.name: field for field in fields}
    for noun, fields in (
        ("claims", _CLAIMS),
        ("evidence", _EVIDENCE),
        ("sources", _SOURCES),
        ("speakers", _SPEAKERS),
        ("articles", _ARTICLES),
    )
}
"""What each list can be filtered by, in the order in which it is offered."""
