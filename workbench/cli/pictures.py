"""The call that draws pictures: their table, and the drawing as a file."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from pathlib import Path
from typing import Any

import click

from workbench import queries
from workbench.cli.opening import json_option, project_argument, reading
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.pictures import (
    Picture,
    Style,
    Table,
    draw_balance,
    draw_map,
    draw_progress,
    draw_timeline,
    framed,
    svg,
)
from workbench.project import Project
from workbench.queries.comparing import period

_KINDS = ("map", "timeline", "balance", "progress")


@click.command("picture")
@project_argument
@click.argument("kind", type=click.Choice(_KINDS))
@click.option("--claim", "ref", default="", metavar="ID", help="Of this claim: map, timeline.")
@click.option(
    "--by",
    default="speaker",
    type=click.Choice(list(queries.DIMENSIONS)),
    show_default=True,
    help="What the balance counts by.",
)
@click.option(
    "--since", default="", metavar="DATE", help="The time line from then on: a day, month or year."
)
@click.option("--until", default="", metavar="DATE", help="The time line up to then.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write the drawing here, as SVG."
)
@click.option("--dark", is_flag=True, help="On a dark ground.")
@click.option("--wide", default=1180, type=click.IntRange(600, 6000), show_default=True)
@json_option
def picture(  # noqa: PLR0913, PLR0917 - as click passes them
    path: Path,
    kind: str,
    ref: str,
    by: str,
    since: str,
    until: str,
    out: Path | None,
    dark: bool,
    wide: int,
    as_json: bool,
) -> None:
    """Draw a picture: the map of a claim, the time line, the balance, the progress of the desk."""
    today = date.today().isoformat()  # noqa: DTZ011 - a person's day
    style = Style(wide=float(wide))
    if out is not None and out.suffix.lower() != ".svg":
        raise WorkbenchError(f"A drawing is written as SVG. Call it {out.name}.svg.")
    with reading(path) as project:
        claim_id = queries.find_claim(project.db, ref).id if ref else ""
        window = (_day(since, today, last=False), _day(until, today, last=True))
        value = _value(project, kind, claim_id, by, window, today)
        title = queries.investigation(project.db).title
        under = project.get(Claim, claim_id).text if claim_id and kind != "map" else ""
    drawn = _DRAW[kind](value, style)
    if out is not None:
        from workbench.report.files import write  # noqa: PLC0415 - loads jinja2

        write(out, svg(framed(drawn, style, of=title, under=under, today=today), dark=dark))
    shape = {
        "picture": kind,
        "title": drawn.title,
        "summary": drawn.hint or drawn.summary,
        "columns": list(drawn.table.columns),
        "rows": [list(line.cells) for line in drawn.table.lines],
        "values": plain(value),
        "path": str(out) if out else None,
    }
    answer(shape, _sheet(drawn, out), as_json=as_json)


_DRAW: dict[str, Any] = {
    "map": draw_map,
    "timeline": draw_timeline,
    "balance": draw_balance,
    "progress": draw_progress,
}


def _value(  # noqa: PLR0917 - what the pictures can be asked
    project: Project, kind: str, claim_id: str, by: str, window: tuple[str, str], today: str
) -> object:
    if kind == "map":
        if not claim_id:
            raise WorkbenchError("A map is of one claim: name it with --claim ID.")
        return queries.claim_map(project.db, claim_id)
    if kind == "timeline":
        start, end = window
        return queries.timeline(project.db, claim_id=claim_id, start=start, end=end)
    if kind == "balance":
        return queries.balance(project.db, by=by)
    return queries.progress(project.db, today=today)


def _day(text: str, today: str, *, last: bool) -> str:
    """Give the first or the last day of a date of any precision, or a relative one; "" stays."""
    if not text:
        return ""
    known = period(text, today)
    if not last or len(known) == 10:
        return (known + "-01-01")[:10]
    month = known[:7] if len(known) == 7 else f"{known}-12"
    return f"{month}-{monthrange(int(month[:4]), int(month[5:]))[1]}"


def _sheet(drawn: Picture, out: Path | None) -> str:
    lines = [drawn.title, drawn.hint or drawn.summary, "", *_aligned(drawn.table)]
    return "\n".join([*lines, *([f"Wrote {out}"] if out else [])])


def _aligned(table: Table) -> list[str]:
    rows = [tuple(" ".join(cell.split())[:60] for cell in line.cells) for line in table.lines]
    rows.insert(0, table.columns)
    wides = [max(len(row[at]) for row in rows) for at in range(len(table.columns))]
    return [
        "  ".join(cell.ljust(wide) for cell, wide in zip(row, wides, strict=True)).rstrip()
        for row in rows
    ]


COMMANDS = (picture,)
