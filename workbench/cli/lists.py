"""How calls that list things are told what to keep, and in what order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench import queries
from workbench.cli.opening import COUNT, json_option, project_argument, reading
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError
from workbench.project import Project
from workbench.queries import Filter, filters, lists
from workbench.queries.library import library_rows
from workbench.queries.orders import ORDERS

Call = TypeVar("Call", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--where",
        multiple=True,
        metavar="CONDITION",
        help='Such as "state is decided" or "due before +7d"; more than one: all of them.',
    ),
    click.option("--any", "any_of", is_flag=True, help="One of the conditions is enough."),
    click.option("--view", default="", metavar="NAME", help="Begin with a saved view."),
    click.option("--sort", default="", metavar="COLUMN"),
    click.option("--desc", "descending", is_flag=True, help="The last of the order first."),
    click.option("--limit", type=COUNT, metavar="N"),
)


def list_options(call: Call) -> Call:
    """Take --where, --any, --view, --sort, --desc and --limit."""
    for option in reversed(_OPTIONS):
        call = option(call)
    return call


def wanted(
    project: Project,
    noun: str,
    *,
    search: str = "",
    where: Sequence[str] = (),
    any_of: bool = False,
    view: str = "",
) -> Filter:
    """Make the filter that the options of a call ask for."""
    conditions = filters.parse(noun, "\n".join(" ".join(line.split()) for line in where))
    if not view:
        return Filter(words=search, conditions=conditions, any_of=any_of)
    saved = queries.view(project.db, view)
    if saved.noun != noun:
        raise WorkbenchError(f"The view “{saved.name}” lists {saved.noun}.")
    begun = queries.filter_of(saved)
    if begun.any_of and begun.conditions and conditions:
        raise WorkbenchError(
            f"The view “{saved.name}” asks for any of its conditions: it takes no --where beside."
        )
    return Filter(
        words=" ".join(filter(None, (begun.words, search))),
        conditions=begun.conditions + conditions,
        any_of=begun.any_of or any_of,
    )


def listed(project: Project, noun: str, *, search: str = "", **given: Any) -> list[int]:
    """Give the keys of what the options of `list_options` ask for."""
    sort, descending = given.pop("sort"), given.pop("descending")
    limit = given.pop("limit") or -1
    kept = wanted(project, noun, search=search, **given)
    saved = queries.view(project.db, given["view"]) if given["view"] else None
    if not sort and saved and saved.sort:
        sort, descending = saved.sort, saved.descending or descending
    check_sort(noun, sort)
    order = lists.Sort(column=sort, descending=descending) if sort else None
    if noun == "claims" and not sort:
        order = lists.Sort(column="added", descending=descending)
    keys = lists.keys(project.db, noun, filter=kept, sort=order, limit=limit, today=today())
    return list(keys)


def check_sort(noun: str, sort: str) -> None:
    """Raise WorkbenchError when a list has no such column to sort by; "" is the usual one."""
    if sort and sort not in ORDERS[noun]:
        raise WorkbenchError(
            f"There is no column “{sort}” to sort {noun} by; there is {', '.join(ORDERS[noun])}."
        )


def rows_of(project: Project, noun: str, keys: Sequence[int]) -> list[Any]:
    """Give the rows with these keys, in their order."""
    found: list[Any] = []
    for at in range(0, len(keys), 500):
        some = keys[at : at + 500]
        if noun == "claims":
            found += queries.claim_rows(project.db, some)
        else:
            found += library_rows(project.db, noun, some)
    return found


def today() -> str:
    """Give the date from which relative dates count."""
    return dt.datetime.now(dt.UTC).astimezone().date().isoformat()


@click.command("sources")
@project_argument
@click.option("--search", default="", help="Words in name or note.")
@list_options
@json_option
def sources(path: Path, search: str, as_json: bool, **given: Any) -> None:
    """List who stands behind the evidence."""
    with reading(path) as project:
        found = rows_of(project, "sources", listed(project, "sources", search=search, **given))
        lines = [f"{row.id}  {row.source_class or '-':<13} {row.name}" for row in found]
        answer(found, "\n".join(lines), as_json=as_json)


@click.command("speakers")
@project_argument
@click.option("--search", default="", help="Words in name, role or affiliation.")
@list_options
@json_option
def speakers(path: Path, search: str, as_json: bool, **given: Any) -> None:
    """List who makes the claims."""
    with reading(path) as project:
        found = rows_of(project, "speakers", listed(project, "speakers", search=search, **given))
        lines = [f"{row.id}  {row.claims:>5} claims  {row.name}" for row in found]
        answer(found, "\n".join(lines), as_json=as_json)


COMMANDS = (sources, speakers)
