"""Saved views: lists as somebody wants to see them again."""

from __future__ import annotations

from typing import Any

from workbench.commands.words import one_line, required, short
from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.journal import Edit
from workbench.model import SavedView
from workbench.project import Project

_MOST = 100


def save_view(project: Project, /, *, name: str, **fields: Any) -> SavedView:
    """Save a view under a name of its own, after those that are there; see SavedView's fields."""
    with project.edit("Save a view") as edit:
        views = _ordered(edit)
        name = _free(views, name)
        edit.label = f"Save view “{name}”"
        rank = max((view.rank for view in views), default=-1) + 1
        return edit.add(SavedView, name=name, rank=rank, **fields)


def change_view(project: Project, view: SavedView, /, **fields: Any) -> SavedView:
    """Give a saved view another name, filter, order or columns."""
    with project.edit(f"Change view “{view.name}”") as edit:
        if "name" in fields:
            others = [other for other in _ordered(edit) if other.id != view.id]
            fields["name"] = _free(others, fields["name"])
        if fields.get("name", view.name) != view.name:
            edit.label = f"Rename view “{view.name}” to “{fields['name']}”"
        return edit.change(view, **fields)


def remove_view(project: Project, view: SavedView) -> None:
    """Take a saved view away. What it lists stays."""
    with project.edit(f"Delete view “{view.name}”") as edit:
        edit.remove(view)


def move_view(project: Project, view: SavedView, place: int) -> None:
    """Put a saved view at a place among the others; 0 is the first."""
    with project.edit(f"Move view “{view.name}”") as edit:
        others = [other for other in _ordered(edit) if other.id != view.id]
        moved = edit.get(SavedView, view.id)
        others.insert(max(0, min(place, len(others))), moved)
        for rank, other in enumerate(others):
            edit.change(other, rank=rank)


def _ordered(edit: Edit) -> list[SavedView]:
    return sorted(edit.find(SavedView), key=lambda view: view.rank)


def _free(views: list[SavedView], name: str) -> str:
    """Check a name: there, not endless, and not that of another view."""
    name = one_line(required(name, "The view’s name"))
    if len(name) > _MOST:
        raise WorkbenchError(f"A view’s name has at most {_MOST} letters: “{short(name)}”.")
    if folded(name) in {folded(view.name) for view in views}:
        raise WorkbenchError(f"There is a view “{name}” already. Choose another name.")
    return name
