"""Tags: which there are, and on what."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRow:
    """A tag, and how many records of each kind have it."""

    name: str
    claims: int
    evidence: int
    sources: int
    speakers: int
    articles: int

    @property
    def uses(self) -> int:
        """How many records have it."""
        return self.claims + self.evidence + self.sources + self.speakers + self.articles


def tags(db: sqlite3.Connection) -> list[TagRow]:
    """Return the tags in use by name, with how often each is used."""
    kinds = ("claim", "evidence", "source", "speaker", "article")
    sums = ", ".join(f"sum(record = '{kind}')" for kind in kinds)
    cursor = db.execute(f"SELECT name, {sums} FROM tag GROUP BY name ORDER BY name COLLATE NOCASE")
    return [
        TagRow(name=name, claims=c, evidence=e, sources=s, speakers=p, articles=a)
        for name, c, e, s, p, a in cursor
    ]


def tags_of(db: sqlite3.Connection, record_id: str) -> list[str]:
    """Return the tags of a record by name."""
    cursor = db.execute(
        "SELECT name FROM tag WHERE record_id = ? ORDER BY name COLLATE NOCASE", (record_id,)
    )
    return [str(row[0]) for row in cursor]


def tags_on(db: sqlite3.Connection, record_ids: Sequence[str]) -> dict[str, int]:
    """Return the tags that any of these records have, with how many of them do."""
    found: dict[str, int] = {}
    for at in range(0, len(record_ids), 500):
        some = record_ids[at : at + 500]
        marks = ", ".join("?" * len(some))
        for name, count in db.execute(
            f"SELECT name, count(*) FROM tag WHERE record_id IN ({marks}) GROUP BY name", some
        ):
            found[str(name)] = found.get(str(name), 0) + int(count)
    return dict(sorted(found.items(), key=lambda each: each[0].casefold()))
