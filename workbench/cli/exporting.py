"""The call that hands out lists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench.cli.handing import handed_out
from workbench.cli.lists import list_options, listed
from workbench.cli.opening import json_option, project_argument, reading
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError
from workbench.journal import head
from workbench.model import ExportKind

_WHAT = ("claims", "evidence", "articles", "sources", "speakers", "citations")
_FORMS = ("csv", "tsv", "xlsx", "json", "ris", "bibtex", "csl")


@click.command("export")
@project_argument
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--what", default="claims", type=click.Choice(_WHAT), show_default=True)
@click.option("--format", "form", type=click.Choice(_FORMS), help="Else by the name of OUT.")
@click.option("--search", default="", metavar="Q", help="Words in what is listed.")
@click.option("--no-bom", is_flag=True, help="CSV, TSV: without the mark that Excel needs.")
@list_options
@json_option
def export(  # noqa: PLR0917 - as click passes them
    path: Path,
    out: Path,
    what: str,
    form: str | None,
    search: str,
    no_bom: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Write a list with all its fields to OUT, as a sheet.

    "citations" are those of the claims that the other options keep. As RIS, BibTeX or CSL-JSON go
    evidence, articles and sources.
    """
    from workbench.exchange.lists import forms_of, write_list  # noqa: PLC0415 - with all writers
    from workbench.report.files import described  # noqa: PLC0415 - loads what makes pages

    form = form or _by_name(out)
    if form not in forms_of(what):
        raise WorkbenchError(
            f"{what.capitalize()} are written as {', '.join(forms_of(what))}; not as {form}."
        )
    with reading(path) as project:
        noun = "claims" if what == "citations" else what
        keys = listed(project, noun, search=search, **given)
        seq = head(project.db)[0]
        written = write_list(project.db, what, keys, out, form, mark=not no_bom)
    shape = {"path": str(out), "list": what, "format": form, "rows": written.rows}
    said = f"Wrote {written.rows:,} rows to {out}"
    if written.cut:
        said += f"\n{written.cut:,} cells are longer than a workbook holds, and stand there cut."
    answer(shape | {"cut": written.cut}, said, as_json=as_json)
    handed_out(path, [described(out, kind=ExportKind.LIST, form=form, seq=seq)])


def _by_name(out: Path) -> str:
    known = {"bib": "bibtex", "tab": "tsv", **{form: form for form in _FORMS}}
    form = known.get(out.suffix.lower().removeprefix("."), "")
    if not form:
        raise WorkbenchError(f"Say with --format how it is to be written: {', '.join(_FORMS)}.")
    return form


COMMANDS = (export,)
