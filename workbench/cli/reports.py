"""The call that hands out a report."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import queries
from workbench.cli.opening import json_option, project_argument, reading
from workbench.cli.shapes import answer
from workbench.cli.stamps import stamp_head
from workbench.project import utc_now


@click.command("report")
@project_argument
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--claim", "refs", multiple=True, metavar="ID", help="Only this claim; repeatable.")
@click.option(
    "--format",
    "form",
    default="html",
    type=click.Choice(["html", "claimreview"]),
    show_default=True,
)
@json_option
def report(path: Path, out: Path, refs: tuple[str, ...], form: str, as_json: bool) -> None:
    """Write the verdict report to OUT."""
    from workbench.report import build, write_claimreview, write_html  # noqa: PLC0415 - loads jinja2

    with reading(path) as project:
        claim_ids = [queries.find_claim(project.db, ref).id for ref in refs] or None
        built = build(project.db, claim_ids, now=utc_now())
    write = {"html": write_html, "claimreview": write_claimreview}[form]
    write(built, out)
    shape = {"path": str(out), "format": form, "claims": len(built.claims)}
    answer(shape, f"Wrote {out}", as_json=as_json)
    stamp_head(path)


COMMANDS = (report,)
