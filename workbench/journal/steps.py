"""What undo and redo read out of the journal, and how a project is rebuilt from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.journal.chain import head
from workbench.journal.references import REFERENCES, parent_of, present
from workbench.journal.writing import BATCH, WRITERS, Change
from workbench.rows import TYPES, Row


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
        if kind == "start":
            return 0
        top = seq if kind == "edit" else int(target or 0)
        if kind != "undo" and _has_content(db, top) and not is_export(db, top):
            return top
        seq = top - 1  # taken back, or removed for good: what was below it is on top
    return 0


def _redo_top(db: sqlite3.Connection, seq: int) -> int:
    """Name the top of the redo stack as it stood after edit `seq`; 0 when it was empty."""
    while seq:
        kind, target = _kind(db, seq)
        if kind == "undo":
            return int(target or 0)
        if kind == "edit" and is_export(db, seq):  # what was handed out changed nothing
            seq -= 1
            continue
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


def is_export(db: sqlite3.Connection, seq: int) -> bool:
    """Tell whether an edit tells of something that was handed out, which cannot be taken back."""
    row = db.execute(
        "SELECT record FROM change WHERE edit = ? ORDER BY n LIMIT 1", (seq,)
    ).fetchone()
    return row is not None and row[0] == "export"


def _has_content(db: sqlite3.Connection, seq: int) -> bool:
    """Tell whether an edit changed something that was not removed for good since."""
    return bool(
        db.execute(
            "SELECT EXISTS (SELECT 1 FROM change WHERE edit = ? AND salt IS NOT NULL)", (seq,)
        ).fetchone()[0]
    )


def _step(db: sqlite3.Connection, seq: int) -> Step | None:
    if not seq:
        return None
    row = db.execute("SELECT label, changes FROM edit WHERE seq = ?", (seq,)).fetchone()
    return Step(seq=seq, label=row[0] or "", changes=int(row[1]))


def inverse(db: sqlite3.Connection, seq: int) -> Iterator[Change]:
    """Give the changes that take an edit back, last one first, save what was removed for good."""
    swapped = {"insert": "delete", "delete": "insert", "update": "update"}
    paged = _paged(db, seq, newest_first=True)
    return _mended(db, (Change(c[0], c[1], swapped[c[2]], c.after, c.before) for c in paged))


def forward(db: sqlite3.Connection, seq: int) -> Iterator[Change]:
    """Give the changes of an edit as they were done, save what was removed for good."""
    return _mended(db, _paged(db, seq, newest_first=False))


def _paged(db: sqlite3.Connection, seq: int, *, newest_first: bool) -> Iterator[Change]:
    """Read an edit's changes page by page, so that the same tables can be written meanwhile."""
    order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
    last = 1 << 62 if newest_first else 0
    while page := db.execute(
        f"SELECT n, record, record_id, action, before, after FROM change "
        f"WHERE edit = ? AND n {beyond} ? AND salt IS NOT NULL ORDER BY n {order} LIMIT {BATCH}",
        (seq, last),
    ).fetchall():
        for _, record, record_id, action, before, after in page:
            yield Change(
                record,
                record_id,
                action,
                before and json.loads(before),
                after and json.loads(after),
            )
        last = page[-1][0]


_LINKS = {
    table: links
    for table, found in REFERENCES.items()
    if (links := tuple(each for each in found if each.parent in TYPES))
}
_PARENTS = frozenset(link.parent for links in _LINKS.values() for link in links)


def _mended(db: sqlite3.Connection, changes: Iterable[Change]) -> Iterator[Change]:
    """Leave out references to what was removed for good: a claim may do without its speaker."""
    there: dict[tuple[str, str], bool] = {}
    for change in changes:
        if change.record in _PARENTS:
            there[change.record, change.record_id] = change.after is not None
        lacking: Row = {}
        after = change.after or {}
        for link in _LINKS.get(change.record, ()):
            parent = parent_of(link, after)
            if parent and parent not in there:
                there[parent] = bool(present(db, parent[0], [parent[1]]))
            if parent and not there[parent]:
                lacking[link.column] = None
                if not link.optional:
                    raise WorkbenchError(
                        "This cannot be undone or redone: it needs what was removed for good."
                    )
        yield change._replace(after=after | lacking) if lacking else change


def replay(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Rebuild every record in an empty project from another one's journal."""
    for (seq,) in source.execute("SELECT seq FROM edit ORDER BY seq").fetchall():
        for change in _paged(source, seq, newest_first=False):
            WRITERS[change.action](target, change.record, [change])
