"""Saved views, and how much each of them holds."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench import rows
from workbench.errors import NotFound, WorkbenchError
from workbench.folding import folded
from workbench.model import SavedView
from workbench.queries import filters
from workbench.queries.filters import Filter


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewRow:
    """A saved view, and how much it holds now; None when its conditions make no sense any more."""

    view: SavedView
    count: int | None


def views(db: sqlite3.Connection) -> list[SavedView]:
    """Return the saved views in their order."""
    return _views(db, "", ())


def view(db: sqlite3.Connection, ref: str) -> SavedView:
    """Return the saved view of this id or name; NotFound when there is none."""
    ref = " ".join(rows.storable(ref).split())
    found = _views(db, "WHERE id = ?", (ref,))
    found = found or [each for each in _views(db, "", ()) if folded(each.name) == folded(ref)]
    if not found:
        raise NotFound(f"There is no view “{ref}”.")
    return found[0]


def view_counts(db: sqlite3.Connection, today: str) -> list[ViewRow]:
    """Return the saved views in their order, with how much each holds."""
    made = []
    for each in views(db):
        try:
            count = filters.count(db, each.noun, filter_of(each), today)
        except WorkbenchError:
            made.append(ViewRow(view=each, count=None))
        else:
            made.append(ViewRow(view=each, count=count))
    return made


def filter_of(saved: SavedView) -> Filter:
    """Read the filter of a saved view; WorkbenchError when a condition makes no sense."""
    conditions = filters.parse(saved.noun, saved.conditions)
    return Filter(words=saved.words, conditions=conditions, any_of=saved.any_of)


def _views(db: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[SavedView]:
    names = rows.columns(SavedView)
    cursor = db.execute(
        f"SELECT {', '.join(names)} FROM savedview {where} ORDER BY rank, pk", values
    )
    return [rows.to_record(SavedView, dict(zip(names, row, strict=True))) for row in cursor]
