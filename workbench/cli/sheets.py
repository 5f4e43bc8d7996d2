"""The half of `import` that takes sheets, and what is remembered of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from workbench import commands, queries
from workbench.cli.opening import json_option, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import NotFound, WorkbenchError
from workbench.folding import folded
from workbench.model import Stance
from workbench.project import Project
from workbench.scales import scale

Call = TypeVar("Call", bound=Callable[..., Any])
_NOUNS = ("claims", "evidence", "articles", "sources", "speakers")
_OPTIONS = (
    click.option("--what", type=click.Choice(_NOUNS), help="Sheets: what its rows are."),
    click.option(
        "--map",
        "columns",
        multiple=True,
        metavar="COLUMN=FIELD",
        help='Sheets: "Fact=text"; "Fact=" leaves it out, "Fact=+note" puts it into the note.',
    ),
    click.option(
        "--key", metavar="FIELD", help="Sheets: by what rows update records; none: all are new."
    ),
    click.option("--sheet", metavar="NAME", help="Which sheet of a workbook."),
    click.option("--header", type=click.IntRange(0), metavar="N", help="Row of names; 0: none."),
    click.option("--encoding", default="", metavar="NAME", help="Instead of the guessed one."),
    click.option("--separator", default="", metavar="SIGN", help="Instead of the guessed one."),
    click.option("--dates", type=click.Choice(["day-first", "month-first"])),
    click.option("--empty", type=click.Choice(["keep", "clear"]), help="What empty cells do."),
    click.option("--stance", type=click.Choice([str(each) for each in Stance])),
    click.option(
        "--rating",
        "ratings",
        multiple=True,
        metavar="VALUE=RATING",
        help='Sheets: give verdicts by a column: "yes=true".',
    ),
    click.option("--scale", default="", metavar="NAME", help="Of --rating."),
    click.option("--fresh", is_flag=True, help="Forget how such a sheet was read before."),
)


def sheet_options(call: Call) -> Call:
    """Take what says how a sheet is to be read."""
    for option in reversed(_OPTIONS):
        call = option(call)
    return call


def import_sheet(
    path: Path, data: bytes, filename: str, given: dict[str, Any], *, dry_run: bool, as_json: bool
) -> None:
    """Take the rows of a sheet in, or say what would become of them.

    `given` holds what `sheet_options` took.
    """
    from workbench.exchange import mapping, remembered, sheets  # noqa: PLC0415 - not at each call
    from workbench.reading.cells import read_book  # noqa: PLC0415 - the same

    book = read_book(
        data,
        filename=filename,
        encoding=given["encoding"],
        separator={"tab": "\t"}.get(given["separator"], given["separator"]),
    )
    mapping.check(book)
    at = _grid(book, given["sheet"])
    grid = book.grids[at]
    guessed = mapping.guess(grid, noun=given["what"] or "", at=at)
    if given["header"] is not None:
        guessed = mapping.guess_below(grid, guessed, given["header"] - 1)
    names = mapping.names_of(grid, guessed)
    known = None if given["fresh"] else remembered.recalled(guessed, names)
    if known is not None and given["what"] in {None, known.noun}:
        guessed = known
    with writing(path) as project:
        chosen = _chosen(project, guessed, names, given)
        made = sheets.plan(project.db, grid, chosen)
        done = None
        if not dry_run and made.entries:
            done = commands.import_rows(
                project, chosen.noun, made.entries, name=filename or "a sheet"
            )
    if not dry_run:
        remembered.remember(chosen, names)
    shape = {
        "list": chosen.noun,
        "sheet": grid.name,
        "encoding": book.encoding,
        "separator": book.separator,
        "header": chosen.header + 1,
        "columns": [
            {"name": name, "field": field}
            for name, field in zip(names, chosen.columns, strict=True)
        ],
        "key": chosen.key,
        "remembered": known is not None,
        "dry_run": dry_run,
        "remarks": list(made.remarks),
        **{str(each).replace("-", "_"): made.counts[str(each)] for each in sheets.Status},
        "rows": [_row(each) for each in made.rows if dry_run or each.problem or each.remarks],
        "ids": list(done.added) if done else [],
    }
    answer(shape, _words(shape), as_json=as_json)


def _grid(book: Any, wanted: str | None) -> int:
    from workbench.exchange.mapping import best_grid  # noqa: PLC0415 - as above

    if wanted is None:
        return best_grid(book.grids)
    for at, grid in enumerate(book.grids):
        if folded(grid.name) == folded(wanted) or str(at + 1) == wanted:
            return at
    names = ", ".join(f"“{grid.name}”" for grid in book.grids)
    raise NotFound(f"There is no sheet “{wanted}”; there is {names}.")


def _chosen(project: Project, guessed: Any, names: tuple[str, ...], given: dict[str, Any]) -> Any:
    from workbench.exchange import mapping  # noqa: PLC0415 - as above

    made = guessed
    try:
        made = mapping.chosen(made, names, given["columns"])
    except KeyError as error:
        fields = ", ".join(mapping.fields_of(made.noun))
        raise WorkbenchError(
            f"“{error.args[0]}” is neither a column of the sheet ({', '.join(filter(None, names))})"
            f" nor a field ({fields})."
        ) from None
    if given["key"] is not None:
        key = "" if given["key"] == "none" else given["key"].replace("-", "_")
        if key and key not in made.columns:
            raise WorkbenchError(f"No column is “{key}”, so rows cannot be known by it.")
        made = replace(made, key=key)
    if given["dates"]:
        made = replace(made, day_first=given["dates"] == "day-first", supposed=False)
    if given["empty"]:
        made = replace(made, empties=given["empty"] == "clear")
    if given["stance"]:
        made = replace(made, stance=given["stance"])
    if given["ratings"]:
        made = _rated(project, made, given)
    return made


def _rated(project: Project, made: Any, given: dict[str, Any]) -> Any:
    if "rating" not in made.columns:
        raise WorkbenchError("No column is “rating”, so no verdicts can be given by it.")
    known = scale(given["scale"] or queries.investigation(project.db).scale)
    pairs = []
    for each in given["ratings"]:
        value, _, ref = each.rpartition("=")
        pairs.append((folded(" ".join(value.split())), known.rating(ref).key))
    return replace(made, scale=known.key, ratings=tuple(pairs))


def _row(each: Any) -> dict[str, Any]:
    return {
        "row": each.number,
        "status": str(each.status),
        "title": each.title,
        "changes": [
            {"field": field, "before": before, "after": after}
            for field, before, after in each.changes
        ],
        "problem": each.problem,
        "remarks": list(each.remarks),
    }


def _words(shape: dict[str, Any]) -> str:
    columns = [
        f"{each['name'] or '(no name)'} = {_FIELD.get(each['field'], each['field'])}"
        for each in shape["columns"]
    ]
    lines = [f"Columns: {'; '.join(columns)}", *shape["remarks"]]
    for row in shape["rows"]:
        title = " ".join(row["title"].split())[:70]
        lines.append(f"{row['row']:>6}  {row['status']:<9} {title}".rstrip())
        lines += [f"          {c['field']}: {c['before']} → {c['after']}" for c in row["changes"]]
        lines += [f"          {words}" for words in (row["problem"], *row["remarks"]) if words]
    told = f"{shape['new']:,} new, {shape['changed']:,} changed, {shape['unchanged']:,} unchanged"
    told += f", {shape['joined']:,} joined to others, {shape['left_out']:,} left out."
    lines.append(told)
    if shape["dry_run"]:
        lines.append("Nothing was changed: this was a dry run.")
    return "\n".join(lines)


_FIELD = {"": "left out", "note+": "into the note"}


@click.group("sheets")
def sheets_() -> None:
    """What is remembered of sheets that were imported: how their columns are read."""


@sheets_.command("list")
@json_option
def list_(as_json: bool) -> None:
    """List the remembered sheets, the newest first."""
    from workbench.exchange.remembered import remembered  # noqa: PLC0415 - as above

    found = remembered()
    lines = [
        f"{number:>3}  {each.noun:<9} {', '.join(filter(None, each.names))}"
        for number, each in enumerate(found, 1)
    ]
    answer(plain(found), "\n".join(lines), as_json=as_json)


@sheets_.command("forget")
@click.argument("number", metavar="N|all")
@json_option
def forget(number: str, as_json: bool) -> None:
    """Forget a remembered sheet, by its number in the list, or all of them."""
    from workbench.exchange import remembered  # noqa: PLC0415 - as above

    if number == "all":
        remembered.forget_all()
        answer({"forgotten": "all"}, "Forgotten.", as_json=as_json)
        return
    if not number.isdigit():
        raise WorkbenchError("Give the number of a remembered sheet, or all.")
    gone = remembered.forget(int(number))
    answer(plain(gone), f"Forgotten: {', '.join(gone.names)}", as_json=as_json)


COMMANDS = (sheets_,)
