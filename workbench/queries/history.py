"""What was done: the journal, as people read it."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from workbench.folding import folded
from workbench.rows import Row, parse_time, storable


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


# Cut out of the text, as in the index `change_claim`: a schema that is not trusted may not call
# JSON functions. Within a text of the row the quotation marks would have a backslash before them.
_OF_CLAIM = (
    "seq IN (SELECT edit FROM change WHERE record_id = ? UNION "
    "SELECT edit FROM change WHERE record IN "
    "('appearance', 'relation', 'question', 'citation', 'verdict') "
    "AND substr(coalesce(after, before), "
    "instr(coalesce(after, before), '\"claim_id\":') + 12, 36) = ? UNION "
    "SELECT edit FROM change WHERE record_id IN (SELECT id FROM contact WHERE claim_id = ? UNION "
    "SELECT id FROM correction WHERE claim_id = ? UNION SELECT id FROM waiver WHERE record_id = ?))"
)
_HANDED_OUT = "seq IN (SELECT edit FROM change WHERE record_id IN (SELECT id FROM export))"


def history(
    db: sqlite3.Connection,
    *,
    record_id: str = "",
    claim_id: str = "",
    words: str = "",
    handed_out: bool = False,
    before: int = 0,
    limit: int = -1,
) -> list[HistoryRow]:
    """Return the edits, newest first: all, those of one record, or those that concern a claim.

    `handed_out`: only those that tell of files which left the program.

    Each of `words` is found in what was done, who did it, or when ("2026-01"), without minding
    case or accents; only edits before the number `before` are given, for reading page by page.
    """
    parts: list[str] = []
    values: list[str | int] = []
    if record_id:
        parts.append("seq IN (SELECT edit FROM change WHERE record_id = ?)")
        values.append(storable(record_id))
    elif claim_id:
        parts.append(_OF_CLAIM)
        values += [claim_id] * 5
    if handed_out:
        parts.append(_HANDED_OUT)
    for word in folded(storable(words)).split():
        said = "coalesce(label, '') || ' ' || coalesce(actor, '') || ' ' || at"
        parts.append(f"instr(folded({said}), ?)")
        values.append(word)
    if before:
        parts.append("seq < ?")
        values.append(before)
    where = f"WHERE {' AND '.join(parts)}" if parts else ""
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


def changes(db: sqlite3.Connection, seq: int, *, limit: int = -1) -> list[ChangeRow]:
    """Return what an edit changed, row by row."""
    cursor = db.execute(
        "SELECT record, record_id, action, before, after FROM change WHERE edit = ? "
        "ORDER BY n LIMIT ?",
        (seq, limit),
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
