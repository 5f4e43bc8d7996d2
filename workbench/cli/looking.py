"""The call that says what a person found when looking a capture over."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import commands, queries
from workbench.cli.opening import json_option, project_argument, writing
from workbench.cli.shapes import answer, plain
from workbench.errors import WorkbenchError
from workbench.model import Looks

_SAID = {"right": Looks.RIGHT, "wrong": Looks.WRONG, "unseen": Looks.UNSEEN}


@click.command("look-over")
@project_argument
@click.argument("ref", metavar="CAPTURE")
@click.argument("looks", metavar="right|wrong|unseen", type=click.Choice(list(_SAID)))
@click.option("--note", default="", help="What is wrong with it.")
@json_option
def look_over(path: Path, ref: str, looks: str, note: str, as_json: bool) -> None:
    """Say whether a capture looks right, or what is wrong with it. CAPTURE as for sheet."""
    if note and looks != "wrong":
        raise WorkbenchError("A note says what is wrong: give it with “wrong”.")
    with writing(path) as project:
        found = queries.find_capture(project.db, ref)
        kept = commands.look_over(project, found, _SAID[looks], note)
    answer(plain(kept), looks, as_json=as_json)


COMMANDS = (look_over,)
