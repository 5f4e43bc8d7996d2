"""The call about a desk's own report templates."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import click

from workbench import settings
from workbench.cli.opening import json_option
from workbench.cli.shapes import answer
from workbench.errors import WorkbenchError


@click.command("templates")
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--check", "only_check", is_flag=True, help="Say what is wrong with them.")
@click.option("--none", "forget", is_flag=True, help="Go back to the program's; the folder stays.")
@json_option
def templates(folder: Path | None, only_check: bool, forget: bool, as_json: bool) -> None:
    """Copy the report templates to FOLDER, and use those there from now on.

    What is in FOLDER already is left alone. Without FOLDER: say which templates are in use. With
    --check, of FOLDER or those in use, exit 1 when something is wrong.
    """
    if only_check:
        _check(folder, as_json=as_json)
    elif forget:
        settings.save(replace(settings.load(), templates=""))
        answer({"folder": "", "own": []}, "Reports look as the program has them.", as_json=as_json)
    elif folder:
        _copy(folder.expanduser().absolute(), as_json=as_json)
    else:
        _tell(as_json=as_json)


def _copy(folder: Path, *, as_json: bool) -> None:
    from workbench.report import templates as place  # noqa: PLC0415 - only this call needs it

    made = place.copy(folder)
    settings.save(replace(settings.load(), templates=str(folder)))
    shape = {"folder": str(folder), "copied": [each.name for each in made]}
    words = f"Reports use the templates in {folder} from now on. {place.GUIDE} lists the fields."
    answer(shape, words, as_json=as_json)


def _tell(*, as_json: bool) -> None:
    from workbench.report import templates as place  # noqa: PLC0415 - only this call needs it

    folder = place.own()
    changed = place.changed(folder) if folder else []
    words = "Reports use the program’s own templates."
    if folder:
        words = "\n".join([f"Reports use the templates in {folder}. Changed:", *changed])
        words = words if changed else f"Reports use the templates in {folder}, all unchanged."
    answer({"folder": str(folder or ""), "own": changed}, words, as_json=as_json)


def _check(folder: Path | None, *, as_json: bool) -> None:
    from workbench.report import checking  # noqa: PLC0415 - loads jinja2
    from workbench.report import templates as place  # noqa: PLC0415 - as above

    found = folder or place.own()
    if found is None:
        raise WorkbenchError("There are no templates of your own to check.")
    if not found.is_dir():
        raise WorkbenchError(f"There is no folder {found}.")
    problems = checking.check(found)
    words = "\n".join(str(each) for each in problems) or "All templates can be used."
    answer([asdict(each) for each in problems], words, as_json=as_json)
    if problems:
        click.get_current_context().exit(1)


COMMANDS = (templates,)
