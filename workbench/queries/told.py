"""What an edit changed, field by field, with names in the place of ids."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.journal import named
from workbench.journal.references import REFERENCES, chunks, current, marks, parent_of, present
from workbench.queries.history import ChangeRow, changes
from workbench.rows import TYPES, Row, Value, columns

Key = tuple[str, str]
_QUIET = frozenset({"id", "pk", "record", "added_at", "cited_at", "made_at", "captured_at"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldField:
    """A field before and after; None where the record was not there."""

    name: str
    before: Value
    after: Value
    named: bool = False
    """Whether the values are the names of other records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldChange:
    """What happened to one record."""

    record: str
    record_id: str
    title: str
    """What the record is called, or what it is about; "" once that was removed for good."""
    action: str
    """`insert`, `update`, `delete`, or `purged`."""
    fields: tuple[ToldField, ...]


def told(db: sqlite3.Connection, seq: int, *, limit: int = -1) -> list[ToldChange]:
    """Return what an edit changed, as people read it."""
    rows_ = changes(db, seq, limit=limit)
    keys = {
        key for row in rows_ for image in (row.before, row.after) for key in _parents(row, image)
    }
    known = names(db, keys)
    return [_told(row, known) for row in rows_]


def names(db: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, str]:
    """Say what records are called, also those that are gone; "" where nobody knows."""
    wanted = set(keys)
    found: dict[Key, str] = {}
    for table in {table for table, _ in wanted if table in TYPES}:
        for row in current(db, table, [ident for name, ident in wanted if name == table]):
            found[table, str(row["id"])] = named(row)
    for run in chunks(sorted(ident for key in wanted - found.keys() for ident in [key[1]])):
        cursor = db.execute(
            "SELECT record, record_id, coalesce(after, before) FROM change "
            f"WHERE record_id IN ({marks(run)}) AND salt IS NOT NULL ORDER BY edit, n",
            run,
        )
        for record, ident, image in cursor:
            found[record, ident] = named(json.loads(image))
    return {key: found.get(key, "") for key in wanted}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A record, whether it is there or not."""

    record: str
    """Its table; "" for one that never was."""
    words: str
    there: bool


def known_as(db: sqlite3.Connection, record_id: str) -> Known:
    """Tell what a record is called, also one that is gone."""
    row = db.execute(
        "SELECT record FROM change WHERE record_id = ? LIMIT 1", (record_id,)
    ).fetchone()
    if row is None:
        return Known(record="", words="", there=False)
    key = (str(row[0]), record_id)
    return Known(
        record=key[0], words=names(db, [key])[key], there=bool(present(db, key[0], [record_id]))
    )


def _parents(row: ChangeRow, image: Row | None) -> Iterator[Key]:
    for reference in REFERENCES[row.record]:
        parent = parent_of(reference, image) if image else None
        if parent and parent[0] in TYPES:
            yield parent


def _told(row: ChangeRow, known: dict[Key, str]) -> ToldChange:
    image = row.after or row.before or {}
    about = [known[key] for key in _parents(row, image) if known[key]]
    purged = row.before is None and row.after is None
    return ToldChange(
        record=row.record,
        record_id=row.record_id,
        title=named(image) or next(iter(about), ""),
        action="purged" if purged else row.action,
        fields=tuple(_fields(row, known)),
    )


def _fields(row: ChangeRow, known: dict[Key, str]) -> Iterator[ToldField]:
    before, after = row.before or {}, row.after or {}
    referring = {reference.column for reference in REFERENCES[row.record]}
    for name in columns(TYPES[row.record]):
        old, new = before.get(name), after.get(name)
        if name in _QUIET or old == new or not (row.action == "update" or old or new):
            continue
        if name in referring:
            old, new = (_name(row, name, image, known) for image in (before, after))
            if not (old or new):
                continue
        yield ToldField(name=name, before=old, after=new, named=name in referring)


def _name(row: ChangeRow, column: str, image: Row, known: dict[Key, str]) -> str:
    for reference in REFERENCES[row.record]:
        if reference.column == column:
            parent = parent_of(reference, image)
            return known.get(parent, "") if parent else ""
    return ""
