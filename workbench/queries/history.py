"""What was done: the journal, as people read it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from workbench.rows import Row, parse_time


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """An edit as the history shows it."""

    seq: int
    at: datetime
    actor: str
    label: str
    kind: str
    """`start`, `edit`, `undo` or `redo`."""
    target: int | None
    changes: int
    undone: bool
    """Whether it was taken back and not done again."""
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """A row before and after an edit; both None once its content was removed for good."""

    record: str
    record_id: str
    action: str
    before: Row | None
    after: Row | None


def history(
    db: sqlite3.Connection, *, record_id: str = "", claim_id: str = "", limit: int = -1
) -> list[HistoryRow]:
    """Return the edits, newest first: all, those of one record, or those that concern a claim."""
    where, values = "", [record_id] if record_id else [claim_id] * 2 if claim_id else []
    if record_id:
        where = "WHERE seq IN (SELECT edit FROM change WHERE record_id = ?)"
    elif claim_id:
        where = (
            "WHERE seq IN (SELECT edit FROM change WHERE record_id = ? UNION "
            "SELECT edit FROM change WHERE record IN "
            "('appearance', 'relation', 'question', 'citation', 'verdict') "
            "AND coalesce(after, before) ->> 'claim_id' = ?)"
        )
    cursor = db.execute(
        "SELECT seq, at, coalesce(actor, ''), coalesce(label, ''), kind, target, changes, "
        "coalesce((SELECT later.kind = 'undo' FROM edit AS later WHERE later.target = edit.seq "
        f"ORDER BY later.seq DESC LIMIT 1), 0), hash FROM edit {where} ORDER BY seq DESC LIMIT ?",
        (*values, limit),
    )
    return [
        HistoryRow(
            seq=seq,
            at=parse_time(at),
            actor=actor,
            label=label,
            kind=kind,
            target=target,
            changes=changes,
            undone=bool(undone),
            hash=sealed,
        )
        for seq, at, actor, label, kind, target, changes, undone, sealed in cursor
    ]


def changes(db: sqlite3.Connection, seq: int) -> list[ChangeRow]:
    """Return what an edit changed, row by row."""
    cursor = db.execute(
        "SELECT record, record_id, action, before, after FROM change WHERE edit = ? ORDER BY n",
        (seq,),
    )
    return [
        ChangeRow(
            record=record,
            record_id=record_id,
            action=action,
            before=before and json.loads(before),
            after=after and json.loads(after),
        )
        for record, record_id, action, before, after in cursor
    ]
