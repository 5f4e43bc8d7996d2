"""Calls about saved views."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.lists import check_sort, list_options, today, wanted
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.folding import folded
from workbench.model import SavedView
from workbench.queries import filters

_NOUN = click.option(
    "--of",
    "noun",
    default="claims",
    show_default=True,
    type=click.Choice(["claims", "evidence", "sources", "speakers", "articles"]),
    help="What it lists.",
)


@click.group("view")
def view() -> None:
    """Save lists under a name, with what they keep and their order."""


@view.command("list")
@project_argument
@json_option
def list_(path: Path, as_json: bool) -> None:
    """List the saved views, each with how much it holds."""
    with reading(path) as project:
        found = queries.view_counts(project.db, today())
        lines = [
            f"{'?' if row.count is None else row.count:>7}  {row.view.name}  ({row.view.noun}: "
            f"{_said(row.view)})"
            for row in found
        ]
        shapes = [_shape(row.view) | {"count": row.count} for row in found]
        answer(shapes, "\n".join(lines), as_json=as_json)


@view.command("save")
@project_argument
@click.argument("name")
@_NOUN
@click.option("--search", default="", metavar="WORDS")
@list_options
@json_option
def save(path: Path, name: str, noun: str, search: str, as_json: bool, **given: Any) -> None:
    """Save a view; one of that name is given the new conditions."""
    if given.pop("limit"):
        raise WorkbenchError("A view holds all that it finds: it takes no --limit.")
    with writing(path) as project:
        sort, descending = given.pop("sort"), given.pop("descending")
        check_sort(noun, sort)
        kept = wanted(project, noun, search=search, **given)
        fields = {
            "noun": noun,
            "words": kept.words,
            "conditions": filters.text(noun, kept.conditions),
            "any_of": kept.any_of,
            "sort": sort,
            "descending": descending,
        }
        known = [each for each in queries.views(project.db) if folded(each.name) == folded(name)]
        if known and known[0].noun != noun:
            raise WorkbenchError(
                f"The view “{known[0].name}” lists {known[0].noun}. Choose another name."
            )
        made = (
            commands.change_view(project, known[0], **fields)
            if known
            else commands.save_view(project, name=name, **fields)
        )
        answer(_shape(made), made.id, as_json=as_json)


@view.command("rename")
@project_argument
@click.argument("name")
@click.argument("new")
@json_option
def rename(path: Path, name: str, new: str, as_json: bool) -> None:
    """Give a saved view another name."""
    with writing(path) as project:
        made = commands.change_view(project, queries.view(project.db, name), name=new)
        answer(_shape(made), made.name, as_json=as_json)


@view.command("move")
@project_argument
@click.argument("name")
@click.argument("place", type=click.IntRange(min=1))
@json_option
def move(path: Path, name: str, place: int, as_json: bool) -> None:
    """Put a saved view at a place among the others; 1 is the first."""
    with writing(path) as project:
        commands.move_view(project, queries.view(project.db, name), place - 1)
        names = [each.name for each in queries.views(project.db)]
        answer(names, "\n".join(names), as_json=as_json)


@view.command("remove")
@project_argument
@click.argument("name")
@json_option
def remove(path: Path, name: str, as_json: bool) -> None:
    """Take a saved view away. What it lists stays."""
    with writing(path) as project:
        found = queries.view(project.db, name)
        commands.remove_view(project, found)
        answer({"id": found.id}, f"Deleted: {found.name}", as_json=as_json)


def _said(saved: SavedView) -> str:
    lines = [*([f"“{saved.words}”"] if saved.words else []), *saved.conditions.splitlines()]
    return (" or " if saved.any_of else ", ").join(lines) or "everything"


def _shape(saved: SavedView) -> dict[str, Any]:
    shape: dict[str, Any] = plain(saved)
    return shape | {"conditions": saved.conditions.splitlines()}


COMMANDS = (view,)
