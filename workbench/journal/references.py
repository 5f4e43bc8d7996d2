"""Which records refer to which, and how to look them up by the hundred."""

from __future__ import annotations

import functools
import itertools
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from workbench import rows
from workbench.rows import TYPES, Row

MANY = 900
"""Values that are bound to a statement at a time."""


class Reference(NamedTuple):
    """A column that names another record, or stored bytes."""

    column: str
    parent: str
    """The table named; "" where another column of the row says which."""
    optional: bool
    """Whether the record makes sense without it: a claim without its speaker does."""


_TABLES = {
    "claim": "speaker_id→speaker?",
    "appearance": "claim_id→claim article_id→article? passage_id→passage?",
    "relation": "claim_id→claim other_id→claim",
    "question": "claim_id→claim",
    "evidence": "source_id→source?",
    "capture": "article_id→article evidence_id→evidence sha256→blob",
    "part": "capture_id→capture sha256→blob",
    "linkcheck": "article_id→article evidence_id→evidence",
    "archivecopy": "article_id→article evidence_id→evidence",
    "passage": "capture_id→capture",
    "citation": "claim_id→claim passage_id→passage evidence_id→evidence",
    "verdict": "claim_id→claim",
    "contact": "claim_id→claim evidence_id→evidence?",
    "correction": "claim_id→claim",
    "statement": "article_id→article passage_id→passage evidence_id→evidence? proof_id→passage? "
    "claim_id→claim?",
    "tag": "record_id→",
    "waiver": "record_id→",
}
NOUNS = {
    "claims": "claim",
    "evidence": "evidence",
    "articles": "article",
    "sources": "source",
    "speakers": "speaker",
}
"""What there are lists, tags and a trash of, and the table of each. All else belongs to one."""
PLURALS = {table: noun for noun, table in NOUNS.items()}
_ANY = {
    "tag": tuple(NOUNS.values()),
    "waiver": tuple(table for table in TYPES if table != "waiver"),
}
"""What records may be about whose own column says which."""


def _read(line: str) -> tuple[Reference, ...]:
    pairs = (part.partition("→") for part in line.split())
    return tuple(
        Reference(column, parent.removesuffix("?"), parent.endswith("?"))
        for column, _, parent in pairs
    )


REFERENCES = {table: _read(_TABLES.get(table, "")) for table in TYPES}
"""What records of each table refer to; a test holds it against the schema's foreign keys."""


def referring(parent: str) -> Iterator[tuple[str, Reference]]:
    """List where records of a table are referred to."""
    for table, found in REFERENCES.items():
        for reference in found:
            if reference.parent == parent or (not reference.parent and parent in _ANY[table]):
                yield table, reference


@functools.cache
def rank(table: str) -> int:
    """Tell how deep a table stands: those that it refers to have a lower number."""
    parents = [parent for _, parent, _ in REFERENCES.get(table, ())]
    found = [rank(name) for parent in parents for name in ([parent] if parent else _ANY[table])]
    return 1 + max(found, default=0)


def parent_of(reference: Reference, row: Row) -> tuple[str, str] | None:
    """Name the table and the key that a row refers to; None when it refers to nothing."""
    key = row.get(reference.column)
    return None if key is None else (reference.parent or str(row["record"]), str(key))


def chunks(keys: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Cut keys into runs that fit one statement."""
    source = iter(keys)
    while run := tuple(itertools.islice(source, MANY)):
        yield run


def marks(run: tuple[Any, ...]) -> str:
    """Write a place holder for each value."""
    return ", ".join("?" * len(run))


def present(db: sqlite3.Connection, table: str, keys: Iterable[str]) -> set[str]:
    """Tell which of these records, or stored bytes, are there."""
    name = "id" if table in TYPES else "sha256"
    found: set[str] = set()
    for run in chunks(keys):
        cursor = db.execute(f"SELECT {name} FROM {table} WHERE {name} IN ({marks(run)})", run)
        found.update(key for (key,) in cursor)
    return found


def current(db: sqlite3.Connection, table: str, ids: Iterable[str]) -> Iterator[Row]:
    """Give the rows of these records as they are now; those that are gone are left out."""
    names = ("pk", *rows.columns(TYPES[table]))
    for run in chunks(ids):
        cursor = db.execute(
            f"SELECT {', '.join(names)} FROM {table} WHERE id IN ({marks(run)})", run
        )
        for row in cursor.fetchall():
            yield dict(zip(names, row, strict=True))


def named(image: Row) -> str:
    """Say what a record is called: its own words, as far as it has any."""
    for field in ("text", "title", "name", "exact", "label", "words", "reason", "note", "url"):
        if image.get(field):
            return str(image[field])
    return ""
