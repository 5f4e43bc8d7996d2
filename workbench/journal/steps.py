"""What undo and redo read out of the journal, and how a project is rebuilt from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.journal.chain import head
from workbench.journal.writing import BATCH, WRITERS, Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An edit that can be undone or redone."""

    seq: int
    label: str
    changes: int
    """How many rows it changed, so that one who waits can be told."""


def undoable(db: sqlite3.Connection) -> Step | None:
    """Find the edit that undo would take back: the newest that stands and was not undone."""
    return _step(db, _undo_top(db, head(db)[0]))


def redoable(db: sqlite3.Connection) -> Step | None:
    """Find the edit that redo would do again. A new edit leaves nothing to redo."""
    return _step(db, _redo_top(db, head(db)[0]))


def _undo_top(db: sqlite3.Connection, seq: int) -> int:
    """Name the top of the undo stack as it stood after edit `seq`; 0 when it was empty."""
    while seq:
        kind, target = _kind(db, seq)
        if kind == "edit" and _changed(db, seq):
            return seq
        if kind == "edit":  # a removal for good: there is nothing in it that could be undone
            seq -= 1
            continue
        if kind == "redo":
            return int(target or 0)
        if kind == "start":
            return 0
        seq = int(target or 1) - 1  # an undo left the stack as it was before its target
    return 0


def _redo_top(db: sqlite3.Connection, seq: int) -> int:
    """Name the top of the redo stack as it stood after edit `seq`; 0 when it was empty."""
    while seq:
        kind, target = _kind(db, seq)
        if kind == "undo":
            return int(target or 0)
        if kind != "redo":
            return 0
        row = db.execute(  # a redo left the stack as it was before its target was undone
            "SELECT max(seq) FROM edit WHERE target = ? AND kind = 'undo' AND seq < ?",
            (target, seq),
        ).fetchone()
        seq = int(row[0]) - 1
    return 0


def _kind(db: sqlite3.Connection, seq: int) -> tuple[str, int | None]:
    row: tuple[str, int | None] = db.execute(
        "SELECT kind, target FROM edit WHERE seq = ?", (seq,)
    ).fetchone()
    return row


def _changed(db: sqlite3.Connection, seq: int) -> bool:
    (changes,) = db.execute("SELECT changes FROM edit WHERE seq = ?", (seq,)).fetchone()
    return bool(changes)


def _step(db: sqlite3.Connection, seq: int) -> Step | None:
    if not seq:
        return None
    row = db.execute("SELECT label, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
    return Step(seq=seq, label=row[0] or "", changes=int(row[1]))


def inverse(db: sqlite3.Connection, seq: int) -> Iterator[Change]:
    """Give the changes that take an edit back, last one first."""
    swapped = {"insert": "delete", "delete": "insert", "update": "update"}
    for record, record_id, action, before, after in _paged(db, seq, newest_first=True):
        yield Change(record, record_id, swapped[action], after, before)


def forward(db: sqlite3.Connection, seq: int) -> Iterator[Change]:
    """Give the changes of an edit as they were done."""
    return _paged(db, seq, newest_first=False)


def _paged(db: sqlite3.Connection, seq: int, *, newest_first: bool) -> Iterator[Change]:
    """Read an edit's changes page by page, so that the same tables can be written meanwhile."""
    order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
    last = 1 << 62 if newest_first else 0
    while page := db.execute(
        f"SELECT n, record, record_id, action, before, after, salt FROM change "
        f"WHERE edit = ? AND n {beyond} ? ORDER BY n {order} LIMIT {BATCH}",
        (seq, last),
    ).fetchall():
        for _, record, record_id, action, before, after, salt in page:
            if salt is None:
                raise WorkbenchError(
                    "This edit cannot be undone or redone: its content was removed for good."
                )
            yield Change(
                record,
                record_id,
                action,
                before and json.loads(before),
                after and json.loads(after),
            )
        last = page[-1][0]


def replay(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Rebuild every record in an empty project from another one's journal."""
    for (seq,) in source.execute("SELECT seq FROM edit ORDER BY seq").fetchall():
        for change in forward(source, seq):
            WRITERS[change.action](target, change.record, [change])
