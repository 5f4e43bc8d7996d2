"""What was deleted and can come back: claims, evidence, articles, sources and speakers."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench import journal
from workbench.errors import NotFound
from workbench.folding import folded
from workbench.journal import Left
from workbench.rows import SEARCHED, Row, parse_time, storable

_HUGE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashRow:
    """A deleted record, and the edit that deleted it."""

    record: str
    """`claim`, `evidence`, `article`, `source` or `speaker`."""
    id: str
    title: str
    below: str
    """What else tells it from others: who said it, who published it, in what role."""
    seq: int
    n: int
    at: datetime
    actor: str
    label: str
    kind: str
    """`edit`; `undo` or `redo` when that took it away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revertible:
    """What taking an edit back would do now."""

    label: str
    done: int
    left: tuple[Left, ...]


def revertible(db: sqlite3.Connection, seq: int) -> Revertible:
    """Tell what `commands.revert` would do; WorkbenchError where it never can."""
    label = journal.revertible(db, seq)
    plan = journal.plan(db, seq)
    return Revertible(label=label, done=plan.done, left=tuple(plan.left))


def trash(
    db: sqlite3.Connection,
    noun: str,
    words: str = "",
    *,
    limit: int = -1,
    after: tuple[int, int] | None = None,
) -> list[TrashRow]:
    """Return what was deleted and is not there now, the newest deletion first.

    `words` are looked for without minding case or accents; `after` is the `(seq, n)` of the last
    row of the page before.
    """
    record = journal.NOUNS[noun]
    where, values = _found(record, words)
    seq, n = after or (1 << 62, 0)
    cursor = db.execute(
        "SELECT record_id, before, edit, n, at, coalesce(actor, ''), coalesce(label, ''), kind, "
        f"{_speaker(record)} FROM change CROSS JOIN edit ON edit.seq = change.edit "
        f"WHERE {_DELETED.format(record=record)} {where} AND (change.edit, n) < (?, ?) "
        "ORDER BY change.edit DESC, n DESC LIMIT ?",
        (record, *values, seq, n, limit),
    )
    return [
        TrashRow(
            record=record,
            id=ident,
            title=journal.named(row),
            below=speaker or _below(row),
            seq=edit,
            n=n,
            at=parse_time(at),
            actor=actor,
            label=label,
            kind=kind,
        )
        for ident, before, edit, n, at, actor, label, kind, speaker in cursor
        for row in [json.loads(before)]
    ]


def trash_counts(db: sqlite3.Connection) -> dict[str, int]:
    """Count what is in the trash, by noun."""
    return {
        noun: int(
            db.execute(
                f"SELECT count(*) FROM change WHERE {_DELETED.format(record=record)}", (record,)
            ).fetchone()[0]
        )
        for noun, record in journal.NOUNS.items()
    }


def went_with(db: sqlite3.Connection, row: TrashRow) -> dict[str, int]:
    """Count what was deleted together with a record, by table; nothing for a huge deletion."""
    (changes,) = db.execute("SELECT changes FROM edit WHERE seq = ?", (row.seq,)).fetchone()
    if changes > _HUGE:  # it would take as long as to bring it back
        return {}
    gone = journal.belongings(db, row.seq, {row.id})
    return dict(Counter(table for table, ident in gone if ident != row.id))


def in_trash(db: sqlite3.Connection, reference: str) -> tuple[str, str]:
    """Find a deleted record by its id, or a beginning of it that fits one only: (table, id)."""
    reference = storable(reference).strip().lower()
    if not reference:
        raise NotFound("Name what is in the trash by its id.")
    found = [
        (record, str(ident))
        for record in journal.NOUNS.values()
        for (ident,) in db.execute(
            f"SELECT record_id FROM change WHERE {_DELETED.format(record=record)} "
            "AND record_id >= ? AND record_id < ? LIMIT 2",
            (record, reference, f"{reference}~"),
        )
    ]
    if len(found) > 1:
        raise NotFound(
            f"More than one thing in the trash has an id that begins with “{reference}”."
        )
    if not found:
        raise NotFound(f"Nothing in the trash has the id {reference}.")
    return found[0]


_DELETED = (
    "change.record = ? AND action = 'delete' AND before IS NOT NULL "
    "AND NOT EXISTS (SELECT 1 FROM {record} WHERE id = record_id) "
    "AND NOT EXISTS (SELECT 1 FROM change AS later WHERE later.record_id = change.record_id "
    "AND later.action = 'delete' AND later.edit > change.edit)"
)


def _found(record: str, words: str) -> tuple[str, Sequence[str]]:
    text = " || ' ' || ".join(f"coalesce(before ->> '{name}', '')" for name in SEARCHED[record])
    parts = folded(storable(words)).split()
    return f"AND instr(folded({text}), ?) " * len(parts), parts


def _speaker(record: str) -> str:
    if record != "claim":
        return "''"
    return "coalesce((SELECT name FROM speaker WHERE id = before ->> 'speaker_id'), '')"


def _below(row: Row) -> str:
    for name in ("author", "byline", "publisher", "role", "affiliation", "url", "made_on"):
        if row.get(name):
            return str(row[name])
    return ""
