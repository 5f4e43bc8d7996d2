"""How the rows of a change are written to their tables: one by one, or in bulk."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from operator import itemgetter
from typing import NamedTuple

from workbench import rows
from workbench.rows import SEARCHED, TYPES, Row, Value

BATCH = 2_000
"""Changes that are written and recorded at a time."""

_BULK_HASH = 64 << 20  # bytes of FTS5's memory for new words in bulk; its default is 1 MiB
_PLAIN_HASH = 1 << 20


class Change(NamedTuple):
    """One row before and after, as the journal holds it. None: there was, or is, no row."""

    record: str
    """The table's name."""
    record_id: str
    action: str
    """`insert`, `update` or `delete`."""
    before: Row | None
    after: Row | None


def _insert(db: sqlite3.Connection, table: str, batch: list[Change]) -> None:
    names = _columns(table)
    marks = ", ".join("?" * len(names))
    values = [_values(table, change.after or {}) for change in batch]
    db.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)
    if table in SEARCHED:
        ranges = _ranges(change.after for change in batch)
        db.executemany(f"{rows.index_sql(table)} WHERE pk BETWEEN ? AND ? ORDER BY pk", ranges)


def _update(db: sqlite3.Connection, table: str, batch: list[Change]) -> None:
    sets = ", ".join(f"{name} = ?" for name in _columns(table))
    for change in batch:
        indexed = table in SEARCHED and _says_else(table, change)
        if indexed:
            db.execute(f"{rows.unindex_sql(table)} WHERE id = ?", (change.record_id,))
        values = _values(table, change.after or {})
        db.execute(f"UPDATE {table} SET {sets} WHERE id = ?", (*values, change.record_id))
        if indexed:
            db.execute(f"{rows.index_sql(table)} WHERE id = ?", (change.record_id,))


def _says_else(table: str, change: Change) -> bool:
    """Whether what full-text search reads of a row is another after a change."""
    before, after = change.before or {}, change.after or {}
    return any(before.get(name) != after.get(name) for name in SEARCHED[table])


def _delete(db: sqlite3.Connection, table: str, batch: list[Change]) -> None:
    ranges = _ranges(change.before for change in batch)
    if table in SEARCHED:
        db.executemany(f"{rows.unindex_sql(table)} WHERE pk BETWEEN ? AND ? ORDER BY pk", ranges)
    db.executemany(f"DELETE FROM {table} WHERE pk BETWEEN ? AND ?", ranges)


def _ranges(images: Iterable[Row | None]) -> list[tuple[int, int]]:
    """Name the rows by their keys: as one range where they follow each other, else one by one."""
    keys = sorted(int(image["pk"] or 0) for image in images if image)
    if keys[-1] - keys[0] == len(keys) - 1:
        return [(keys[0], keys[-1])]
    return [(key, key) for key in keys]


WRITERS = {"insert": _insert, "update": _update, "delete": _delete}


def _columns(table: str) -> tuple[str, ...]:
    searched = ("unspaced",) if table in SEARCHED else ()
    return ("pk", *rows.columns(TYPES[table]), *searched)


_PICK = {table: itemgetter("pk", *rows.columns(kind)) for table, kind in TYPES.items()}


def _values(table: str, row: Row) -> tuple[Value, ...]:
    try:
        found: tuple[Value, ...] = _PICK[table](row)
    except KeyError:  # an image from before a migration, without the columns that it brought
        row = rows.completed(TYPES[table], row)
        found = _PICK[table](row)
    if table in SEARCHED:
        return (*found, rows.unspaced([row[name] for name in SEARCHED[table]]))
    return found


def set_index_memory(db: sqlite3.Connection, table: str, *, bulk: bool) -> None:
    """Give a table's full-text index the memory for a long run of changes, or take it back."""
    if table in SEARCHED:
        size = _BULK_HASH if bulk else _PLAIN_HASH
        db.execute(f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('hashsize', ?)", (size,))
