"""One claim and what bears on it: evidence by stance and origin, its sources, related claims."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench import journal
from workbench.model import Claim, RelationKind, Stance, Weight
from workbench.queries.claims import ClaimRow, claim_rows

MEETINGS = frozenset({"interview", "call", "letter"})
"""Kinds whose origin is the other party rather than the desk that spoke with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapRecord:
    """Evidence, or an article cited as such, with what its citations in one stance add up to."""

    kind: str
    """An `EvidenceKind`, or "article"."""
    id: str
    title: str
    date: str
    source_id: str
    source: str
    source_class: str
    with_whom: str
    weight: Weight
    """The strongest of its citations."""
    key: bool
    passages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Records of one stance that go back to the same place; they count once."""

    stance: Stance
    number: int
    """Of the origin in the whole map: the same number on both sides is the same origin."""
    records: tuple[MapRecord, ...]
    why: tuple[str, ...]
    """What says so: "source", "party", "text", "bytes", "reference", "address"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another claim, with how the claim of the map stands to it."""

    row: ClaimRow
    kind: RelationKind
    outgoing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimMap:
    """A claim with all that the map shows. Key and strong evidence stands first."""

    claim: ClaimRow
    origins: tuple[Origin, ...]
    related: tuple[Related, ...]

    def side(self, *stances: Stance) -> tuple[Origin, ...]:
        """Give the origins of these stances."""
        return tuple(origin for origin in self.origins if origin.stance in stances)


def records_of(origins: Iterable[Origin]) -> int:
    """Count the records of origins; one that is cited in two stances counts once."""
    return len({record.id for origin in origins for record in origin.records})


def origins_of(origins: Iterable[Origin]) -> int:
    """Count the origins, the same one on two sides once."""
    return len({origin.number for origin in origins})


def claim_map(db: sqlite3.Connection, claim_id: str) -> ClaimMap:
    """Return the map of a claim; NotFound when it is gone."""
    journal.get(db, Claim, claim_id)
    (row,) = claim_rows(db, db.execute("SELECT pk FROM claim WHERE id = ?", (claim_id,)).fetchone())
    cited = _cited(db, claim_id)
    whys = _Origins(cited)
    for item, name, value in _traces(db, claim_id):
        whys.trace(item, name, value)
    return ClaimMap(claim=row, origins=tuple(_bundles(cited, whys)), related=_related(db, claim_id))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cited:
    record: MapRecord
    stance: Stance
    reference: str
    url: str


def _cited(db: sqlite3.Connection, claim_id: str) -> list[_Cited]:
    """Return each cited record in each stance, those that the verdict rests on first."""
    cursor = db.execute(
        "SELECT coalesce(evidence.kind, 'article'), coalesce(evidence.id, article.id), "
        "coalesce(evidence.title, article.title), coalesce(nullif(evidence.occurred_on, ''), "
        "evidence.published_on, article.published_on, ''), coalesce(source.id, ''), "
        "coalesce(source.name, article.publisher, ''), coalesce(source.source_class, ''), "
        "coalesce(evidence.with_whom, ''), citation.stance, "
        "min(CASE citation.weight WHEN 'strong' THEN 0 WHEN 'moderate' THEN 1 ELSE 2 END) AS w, "
        "max(citation.key) AS k, count(citation.passage_id), "
        "coalesce(evidence.reference, ''), coalesce(evidence.url, article.url, '') "
        "FROM citation LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = passage.capture_id "
        "LEFT JOIN evidence ON evidence.id = coalesce(citation.evidence_id, capture.evidence_id) "
        "LEFT JOIN article ON article.id = capture.article_id "
        "LEFT JOIN source ON source.id = evidence.source_id "
        "WHERE citation.claim_id = ? GROUP BY 2, citation.stance "
        "ORDER BY k DESC, w, min(citation.rank), min(citation.pk)",
        (claim_id,),
    )
    return [_read(row) for row in cursor]


def _read(row: Sequence[object]) -> _Cited:
    texts = [str(value) for value in row]
    return _Cited(
        record=MapRecord(
            kind=texts[0],
            id=texts[1],
            title=texts[2],
            date=texts[3],
            source_id=texts[4],
            source=texts[5],
            source_class=texts[6],
            with_whom=texts[7],
            weight=tuple(Weight)[int(texts[9])],
            key=bool(row[10]),
            passages=int(texts[11]),
        ),
        stance=Stance(texts[8]),
        reference=texts[12],
        url=texts[13],
    )


def _traces(db: sqlite3.Connection, claim_id: str) -> Iterable[tuple[str, str, str]]:
    """Yield what the copies of the cited records are known by: record, which mark, its value."""
    cursor = db.execute(
        "WITH cited AS (SELECT coalesce(citation.evidence_id, capture.evidence_id) AS evidence, "
        "capture.article_id AS article FROM citation "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = passage.capture_id WHERE citation.claim_id = ?) "
        "SELECT evidence_id, sha256, text_sha256, final_url FROM capture "
        "WHERE evidence_id IN (SELECT evidence FROM cited) "
        "UNION SELECT article_id, sha256, text_sha256, final_url FROM capture "
        "WHERE article_id IN (SELECT article FROM cited)",
        (claim_id,),
    )
    for item, sha256, text, url in cursor:
        yield str(item), "bytes", str(sha256)
        yield str(item), "text", str(text)
        yield str(item), "address", str(url)


class _Origins:
    """Joins records that share a mark."""

    def __init__(self, cited: Sequence[_Cited]) -> None:
        self._parent: dict[str, str] = {}
        self._first: dict[tuple[str, str], str] = {}
        self._shared: dict[tuple[str, str], set[str]] = {}
        for each in cited:
            record = each.record
            self._parent.setdefault(record.id, record.id)
            meeting = record.kind in MEETINGS and record.with_whom
            if meeting or record.source_class == "own-reporting":
                self.trace(record.id, "party", record.with_whom.casefold())
            else:
                self.trace(record.id, "source", record.source_id or record.source.casefold())
            self.trace(record.id, "reference", each.reference.casefold())
            self.trace(record.id, "address", each.url)

    def trace(self, item: str, name: str, value: str) -> None:
        """Take note of a mark of a record; "" is none."""
        value = " ".join(value.split())
        if not value or item not in self._parent:
            return
        mark = (name, value)
        self._shared.setdefault(mark, set()).add(item)
        other = self._first.setdefault(mark, item)
        self._parent[self.root(other)] = self.root(item)

    def root(self, item: str) -> str:
        """Give the record that stands for all of one origin."""
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def why(self, items: frozenset[str]) -> tuple[str, ...]:
        """Say by what kinds of mark at least two of these records hang together."""
        found = {name for (name, _value), shared in self._shared.items() if len(shared & items) > 1}
        order = ("source", "party", "text", "bytes", "reference", "address")
        shown = tuple(name for name in order if name in found)
        return tuple(n for n in shown if n != "bytes" or "text" not in found)


def _bundles(cited: Sequence[_Cited], whys: _Origins) -> Iterable[Origin]:
    numbers: dict[str, int] = {}
    groups: dict[tuple[Stance, int], list[MapRecord]] = {}
    for each in cited:
        number = numbers.setdefault(whys.root(each.record.id), len(numbers) + 1)
        groups.setdefault((each.stance, number), []).append(each.record)
    for (stance, number), records in groups.items():
        items = frozenset(record.id for record in records)
        why = whys.why(items) if len(items) > 1 else ()
        yield Origin(stance=stance, number=number, records=tuple(records), why=why)


def _related(db: sqlite3.Connection, claim_id: str) -> tuple[Related, ...]:
    found = db.execute(
        "SELECT claim.pk, relation.kind, relation.claim_id = ?1 FROM relation "
        "JOIN claim ON claim.id = iif(relation.claim_id = ?1, other_id, claim_id) "
        "WHERE relation.claim_id = ?1 OR relation.other_id = ?1 ORDER BY relation.pk",
        (claim_id,),
    ).fetchall()
    keys = [int(row[0]) for row in found]
    rows = {
        row.pk: row
        for at in range(0, len(keys), 500)
        for row in claim_rows(db, keys[at : at + 500])
    }
    return tuple(
        Related(row=rows[key], kind=RelationKind(kind), outgoing=bool(outgoing))
        for key, kind, outgoing in found
    )
