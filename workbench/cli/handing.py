"""What every call that hands something out does at its end: it tells the journal."""

from __future__ import annotations

from pathlib import Path

import click

from workbench import commands
from workbench.cli.opening import writing
from workbench.cli.shapes import shown
from workbench.cli.stamps import stamp_head
from workbench.commands import HandedOut

_UNTOLD = "The file is written. That it was handed out is not in the journal: {reason}"


def handed_out(path: Path, files: list[HandedOut]) -> None:
    """Write into the journal what was handed out, and have its head stamped.

    Where the project cannot be changed, a sentence on standard error says so; the files are there
    all the same, so it is no failure.
    """
    if not files:
        return
    with writing(path) as project:
        if project.readonly:
            click.echo(shown(_UNTOLD.format(reason=project.readonly_reason)), err=True)
            return
        commands.record_exports(project, files)
    stamp_head(path)
