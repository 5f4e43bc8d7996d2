"""What would be written to take something back, what would be left, and why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.journal.references import current, named, rank
from workbench.journal.writing import Change
from workbench.rows import Row

Key = tuple[str, str]
"""A record: its table and its id."""


class Why(StrEnum):
    """Why a part of an edit cannot be taken back."""

    GONE = "gone"
    """The record is no longer there."""
    THERE = "there"
    """The record is there again."""
    CHANGED = "changed"
    """The field has another value since."""
    USED = "used"
    """Something newer refers to it, or to what it belongs to."""
    LACKS = "lacks"
    """What it refers to is no longer there."""
    TWICE = "twice"
    """The like has been added since."""
    PURGED = "purged"
    """The journal's content was removed for good."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A record, or one field of it, that stays as it is."""

    record: str
    record_id: str
    words: str
    """What the record is called; "" when it has no words of its own."""
    field: str = ""
    """The column; "" for the whole record."""
    why: Why


@dataclass(slots=True)
class Plan:
    """What would be written, and what would be left."""

    inserts: dict[Key, Row] = field(default_factory=dict)
    updates: dict[Key, Row] = field(default_factory=dict)
    """The columns that get another value."""
    deletes: dict[Key, None] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)

    @property
    def done(self) -> int:
        """How many records would change."""
        return len(self.inserts) + len(self.updates) + len(self.deletes)

    def changes(self, db: sqlite3.Connection) -> Iterator[Change]:
        """Give the changes in an order in which nothing ever refers to what is not there."""
        yield from _deleted(db, (key for key in self.deletes if key[0] == "tag"))
        for (table, ident), row in sorted(self.inserts.items(), key=in_order):
            yield Change(table, ident, "insert", None, row)
        for table, ids in by_table(self.updates).items():
            for before in current(db, table, ids):
                after = before | self.updates[table, str(before["id"])]
                yield Change(table, str(before["id"]), "update", before, after)
        yield from _deleted(db, (key for key in self.deletes if key[0] != "tag"))

    def leave(self, key: Key, image: Row, why: Why, column: str = "") -> None:
        """Note what stays as it is."""
        self.left.append(
            Left(record=key[0], record_id=key[1], words=named(image), field=column, why=why)
        )


def _deleted(db: sqlite3.Connection, keys: Iterable[Key]) -> Iterator[Change]:
    grouped = by_table(keys)
    for table in sorted(grouped, key=rank, reverse=True):
        for row in current(db, table, grouped[table]):
            yield Change(table, str(row["id"]), "delete", row, None)


def by_table(keys: Iterable[Key]) -> dict[str, list[str]]:
    """Sort the ids of records by their tables."""
    found: dict[str, list[str]] = {}
    for table, ident in keys:
        found.setdefault(table, []).append(ident)
    return found


def in_order(item: tuple[Key, Row]) -> tuple[int, str, int]:
    """Say where a row stands among others so that what it refers to comes before it."""
    (table, _), row = item
    return rank(table), table, int(row["pk"] or 0)
