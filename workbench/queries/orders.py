"""How each list can be sorted: for every column the shapes whose first rows come quickest."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.model import TRIAGE, ClaimState
from workbench.queries.fields import FIELDS, TABLES
from workbench.queries.states import RANK, in_state
from workbench.queries.triage import PRIORITY


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a sorted list: where its rows come from, and their order in it.

    In `order`, {d} is the direction asked for. Parts of a list have no rows in common.
    """

    source: str
    kept: str = ""
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """How to sort by one column."""

    value: str
    """SQL for what is compared, for any row of the noun's table."""
    parts: tuple[Part, ...]
    walked: bool = False
    """Whether an index has the rows in this order."""
    turning: bool = False
    """Whether the parts change places with the direction; else what is empty stays at the end."""

    def stretches(self, *, descending: bool) -> tuple[Part, ...]:
        """Return the parts in order."""
        return self.parts[::-1] if self.turning and not descending else self.parts


_SPEAKER = "speaker.name COLLATE NOCASE"
_INDEXED = frozenset({"claim.made_on", "claim.topic", "claim.assignee", "claim.due_on"})


def _filled(table: str, value: str, empty: str = "''") -> Order:
    """Sort by a column of the table; rows where it is empty come last."""
    filled, blank = (
        (f"{value} IS NOT NULL", f"{value} IS NULL")
        if empty == "NULL"
        else (f"{value} > ''", f"{value} = ''")
    )
    return Order(
        value=value,
        walked=value in _INDEXED,
        parts=(
            Part(source=table, kept=filled, order=f"{value} {{d}}, {table}.pk {{d}}"),
            Part(source=table, kept=blank, order=f"{table}.pk DESC"),
        ),
    )


def _named(table: str, value: str) -> Order:
    """Sort by a column that is never empty, capitals beside small letters."""
    value = f"{value} COLLATE NOCASE"
    return Order(value=value, parts=(Part(source=table, order=f"{value} {{d}}, {table}.pk {{d}}"),))


def _added(table: str) -> Order:
    return Order(
        value=f"{table}.pk", parts=(Part(source=table, order=f"{table}.pk {{d}}"),), turning=True
    )


def _joined(table: str, other: str, link: str, value: str, *, order: str = "") -> Order:
    """Sort by a column of the one row of another table that a column links to."""
    order = order or f"{value} {{d}}, {other}.pk {{d}}, {table}.pk DESC"
    return Order(
        value=f"(SELECT {value} FROM {other} WHERE {other}.id = {table}.{link})",
        walked=value == _SPEAKER,
        parts=(
            Part(
                source=f"{other} CROSS JOIN {table} INDEXED BY {table}_{other} "
                f"ON {table}.{link} = {other}.id",
                kept=f"{value.split(maxsplit=1)[0]} IS NOT NULL",
                order=order,
            ),
            Part(
                source=table,
                kept=f"({table}.{link} IS NULL OR {table}.{link} IN (SELECT {other}.id "
                f"FROM {other} WHERE {value.split(maxsplit=1)[0]} IS NULL))",
                order=f"{table}.pk DESC",
            ),
        ),
    )


def _counting(table: str, many: str, owner: str, kept: str = "", link: str = "id") -> Order:
    """Sort by how many rows of another table belong to each; none is a number too."""
    given = f" WHERE {kept}" if kept else ""
    more = f" AND {kept}" if kept else ""
    return _tallied(
        table,
        f"SELECT {owner} AS owner, count(*) AS n FROM {many}{given} GROUP BY {owner}",
        f"(SELECT count(*) FROM {many} WHERE {owner} = {table}.{link}{more})",
    )


def _tallied(table: str, tally: str, value: str) -> Order:
    """Sort by a number per row that one statement gives as `owner` and `n`."""
    return Order(
        value=value,
        parts=(
            Part(
                source=f"({tally}) AS tally CROSS JOIN {table} ON {table}.id = tally.owner",
                order=f"tally.n {{d}}, {table}.pk DESC",
            ),
            Part(
                source=table,
                kept=f"{table}.id NOT IN (SELECT owner FROM ({tally}) WHERE owner IS NOT NULL)",
                order=f"{table}.pk DESC",
            ),
        ),
        turning=True,
    )


def _tags(table: str) -> Order:
    first = f"SELECT record_id, min(name) AS name FROM tag WHERE record = '{table}' GROUP BY 1"
    return Order(
        value=f"(SELECT min(name) FROM tag WHERE record_id = {table}.id)",
        parts=(
            Part(
                source=f"({first}) AS tagged CROSS JOIN {table} ON {table}.id = tagged.record_id",
                order=f"tagged.name {{d}}, {table}.pk DESC",
            ),
            Part(
                source=table,
                kept=f"NOT EXISTS (SELECT 1 FROM tag WHERE record_id = {table}.id)",
                order=f"{table}.pk DESC",
            ),
        ),
    )


def _captured(owner: str) -> Order:
    newest = (
        f"SELECT {owner}_id AS owner, max(captured_at) AS n FROM capture "
        f"WHERE {owner}_id IS NOT NULL GROUP BY 1"
    )
    return Order(
        value=f"(SELECT max(captured_at) FROM capture WHERE {owner}_id = {owner}.id)",
        parts=_tallied(owner, newest, "").parts,
    )


_RATED = Order(
    value="(SELECT label FROM verdict WHERE claim_id = claim.id ORDER BY pk DESC LIMIT 1)",
    parts=(
        Part(
            source="verdict CROSS JOIN claim ON claim.id = verdict.claim_id",
            kept="verdict.pk = (SELECT max(newest.pk) FROM verdict AS newest "
            "WHERE newest.claim_id = verdict.claim_id)",
            order="verdict.label {d}, claim.pk DESC",
        ),
        Part(
            source="claim",
            kept="NOT EXISTS (SELECT 1 FROM verdict WHERE claim_id = claim.id)",
            order="claim.pk DESC",
        ),
    ),
)
_STATES = Order(
    value=RANK,
    parts=tuple(
        Part(source="claim", kept=f"{{{state.value}}}", order="claim.pk DESC")
        for state in [*ClaimState][::-1]
        if in_state(state) != "FALSE"
    ),
    turning=True,
)
_WORK = Order(
    value="claim.work",
    parts=tuple(
        Part(source="claim", kept=kept, order="claim.pk DESC")
        for kept in ("claim.work = 'waiting'", "claim.work = 'parked'", "claim.work = 'open'")
    ),
    turning=True,
)
_RATED_BY = " OR ".join(f"claim.{name} IS NOT NULL" for name in TRIAGE)
_PRIORITY = Order(
    value=PRIORITY,
    parts=(
        Part(source="claim", kept=f"({_RATED_BY})", order=f"{PRIORITY} {{d}}, claim.pk DESC"),
        Part(
            source="claim",
            kept=" AND ".join(f"claim.{name} IS NULL" for name in TRIAGE),
            order="claim.pk DESC",
        ),
    ),
)
_CITATIONS = (
    "SELECT owner, sum(n) AS n FROM (SELECT evidence_id AS owner, count(*) AS n FROM citation "
    "WHERE evidence_id IS NOT NULL GROUP BY 1 UNION ALL SELECT capture.evidence_id, sum(each.n) "
    "FROM (SELECT passage_id, count(*) AS n FROM citation WHERE passage_id IS NOT NULL GROUP BY 1) "
    "AS each CROSS JOIN passage ON passage.id = each.passage_id "
    "CROSS JOIN capture ON capture.id = passage.capture_id GROUP BY 1) "
    "WHERE owner IS NOT NULL GROUP BY 1"
)
_IN_ARTICLE = "SELECT article_id AS owner, count(DISTINCT claim_id) AS n FROM appearance GROUP BY 1"


def _stance(stance: str) -> Order:
    return _counting("claim", "citation", "citation.claim_id", f"citation.stance = '{stance}'")


ORDERS: dict[str, dict[str, Order]] = {
    "claims": {
        "text": _named("claim", "claim.text"),
        "speaker": _joined("claim", "speaker", "speaker_id", _SPEAKER),
        "role": _joined("claim", "speaker", "speaker_id", "speaker.role"),
        "affiliation": _joined("claim", "speaker", "speaker_id", "speaker.affiliation"),
        "made": _filled("claim", "claim.made_on"),
        "place": _filled("claim", "claim.place"),
        "state": _STATES,
        "rating": _RATED,
        "for": _stance("supports"),
        "against": _stance("refutes"),
        "context": _stance("context"),
        "questions": _counting("claim", "question", "question.claim_id", "question.answer = ''"),
        "topic": _filled("claim", "claim.topic"),
        "assignee": _filled("claim", "claim.assignee"),
        "due": _filled("claim", "claim.due_on"),
        "work": _WORK,
        "priority": _PRIORITY,
        "reach": _filled("claim", "claim.reach", "NULL"),
        "harm": _filled("claim", "claim.harm", "NULL"),
        "checkable": _filled("claim", "claim.checkable", "NULL"),
        "urgency": _filled("claim", "claim.urgency", "NULL"),
        "tags": _tags("claim"),
        "added": _added("claim"),
    },
    "evidence": {
        "title": _named("evidence", "evidence.title"),
        "kind": _named("evidence", "evidence.kind"),
        "source": _joined("evidence", "source", "source_id", "source.name COLLATE NOCASE"),
        "class": _joined("evidence", "source", "source_id", "source.source_class"),
        "author": _filled("evidence", "evidence.author"),
        "published": _filled("evidence", "evidence.published_on"),
        "occurred": _filled("evidence", "evidence.occurred_on"),
        "captures": _counting("evidence", "capture", "capture.evidence_id"),
        "captured": _captured("evidence"),
        "citations": _tallied("evidence", _CITATIONS, FIELDS["evidence"]["citations"].column),
        "tags": _tags("evidence"),
        "added": _added("evidence"),
    },
    "sources": {
        "name": _named("source", "source.name"),
        "class": _filled("source", "source.source_class", "NULL"),
        "interests": _filled("source", "source.interests"),
        "evidence": _counting("source", "evidence", "evidence.source_id"),
        "tags": _tags("source"),
        "added": _added("source"),
    },
    "speakers": {
        "name": _named("speaker", "speaker.name"),
        "role": _filled("speaker", "speaker.role"),
        "affiliation": _filled("speaker", "speaker.affiliation"),
        "kind": _named("speaker", "speaker.kind"),
        "claims": _counting("speaker", "claim", "claim.speaker_id"),
        "tags": _tags("speaker"),
        "added": _added("speaker"),
    },
    "articles": {
        "title": _named("article", "article.title"),
        "byline": _filled("article", "article.byline"),
        "publisher": _filled("article", "article.publisher"),
        "published": _filled("article", "article.published_on"),
        "captured": _captured("article"),
        "claims": _tallied(
            "article",
            _IN_ARTICLE,
            "(SELECT count(DISTINCT claim_id) FROM appearance WHERE article_id = article.id)",
        ),
        "tags": _tags("article"),
        "added": _added("article"),
    },
}
"""The columns of each list, in their usual order, and how to sort by each."""
USUAL = {
    "claims": ("added", True),
    "evidence": ("added", True),
    "sources": ("name", False),
    "speakers": ("name", False),
    "articles": ("added", True),
}
"""The column each list is sorted by unless another is chosen, and whether descending."""


def table(noun: str) -> str:
    """Name the table of a noun."""
    return TABLES[noun]
