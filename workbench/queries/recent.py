"""The newest edits of a claim, with whether each can still be taken back."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.queries.history import HistoryRow, history
from workbench.queries.trash import revertible

TRIED = 500
"""Changed rows of an edit up to which what taking it back would do is worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentEdit:
    """An edit, and whether something of it can be taken back now."""

    edit: HistoryRow
    applies: bool


def recent(db: sqlite3.Connection, claim_id: str, *, limit: int = 4) -> list[RecentEdit]:
    """Return the newest edits that concern a claim, newest first."""
    found = history(db, claim_id=claim_id, limit=limit)
    return [RecentEdit(edit=edit, applies=_applies(db, edit)) for edit in found]


def _applies(db: sqlite3.Connection, edit: HistoryRow) -> bool:
    if edit.kind != "edit" or edit.undone:
        return False
    if edit.changes > TRIED:
        return True  # it is tried when asked for, as in the history
    try:
        return revertible(db, edit.seq).done > 0
    except WorkbenchError:
        return False
