"""What two project files have in common, and what became of it in each."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping

from workbench.journal.references import chunks, current, marks
from workbench.rows import TYPES, Row, columns, completed

UNSOUND = (ValueError, KeyError, TypeError, sqlite3.IntegrityError)
"""What a file that this program did not write so raises, as its rows are read and written."""
Key = tuple[str, str]
"""A table and the id of a record in it."""


def common(mine: sqlite3.Connection, theirs: sqlite3.Connection) -> int:
    """Give the number of the last edit that both journals have; 0 when they never were one.

    An edit's hash covers all before it, so the journals are the same up to the last equal hash.
    """
    low, high = 0, min(_length(mine), _length(theirs))
    while low < high:
        middle = (low + high + 1) // 2
        if _hash(mine, middle) == _hash(theirs, middle):
            low = middle
        else:
            high = middle - 1
    return low


def before(db: sqlite3.Connection, seq: int) -> dict[Key, Row | None]:
    """Give, of every record that was changed after an edit, what it was then; None: not there."""
    found: dict[Key, Row | None] = {}
    cursor = db.execute(
        "SELECT record, record_id, before FROM change WHERE edit > ? ORDER BY edit, n", (seq,)
    )
    for record, ident, image in cursor:
        if (record, ident) not in found:
            row = json.loads(image) if image else None
            found[record, ident] = completed(TYPES[record], row) if row else None
    return found


def now(db: sqlite3.Connection, keys: Iterable[Key]) -> dict[Key, Row]:
    """Give these records as they are; those that are gone are left out."""
    wanted: dict[str, list[str]] = {}
    for table, ident in keys:
        wanted.setdefault(table, []).append(ident)
    return {
        (table, str(row["id"])): row
        for table, idents in wanted.items()
        for row in current(db, table, idents)
    }


def every(db: sqlite3.Connection) -> dict[Key, Row]:
    """Give every record of a project."""
    found: dict[Key, Row] = {}
    for table, kind in TYPES.items():
        names = ("pk", *columns(kind))
        for values in db.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY pk"):
            row: Row = dict(zip(names, values, strict=True))
            found[table, str(row["id"])] = row
    return found


def children(db: sqlite3.Connection, table: str, column: str, ids: Collection[str]) -> list[Row]:
    """Give the rows of a table in which a column names one of these records."""
    names = ("pk", *columns(TYPES[table]))
    found: list[Row] = []
    for run in chunks(ids):
        cursor = db.execute(
            f"SELECT {', '.join(names)} FROM {table} WHERE {column} IN ({marks(run)})", run
        )
        found += [dict(zip(names, values, strict=True)) for values in cursor]
    return found


def last_changed(db: sqlite3.Connection, ids: Collection[str]) -> Mapping[str, str]:
    """Say when each of these records was last changed (RFC 3339)."""
    found: dict[str, str] = {}
    for run in chunks(ids):
        found |= dict(
            db.execute(
                "SELECT record_id, max(at) FROM change JOIN edit ON edit.seq = change.edit "
                f"WHERE record_id IN ({marks(run)}) GROUP BY record_id",
                run,
            ).fetchall()
        )
    return found


def newest_verdicts(db: sqlite3.Connection, claims: Collection[str]) -> dict[str, Row]:
    """Give the verdict that counts of each of these claims."""
    rows = children(db, "verdict", "claim_id", claims)
    found: dict[str, Row] = {}
    for row in sorted(rows, key=lambda each: int(each["pk"] or 0)):
        found[str(row["claim_id"])] = row
    return found


def _length(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM edit").fetchone()[0])


def _hash(db: sqlite3.Connection, seq: int) -> str:
    return str(db.execute("SELECT hash FROM edit WHERE seq = ?", (seq,)).fetchone()[0])
