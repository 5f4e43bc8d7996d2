"""How calls name a project, open it, and are asked for JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar

import click

from workbench.errors import OldForm
from workbench.project import Project

Call = TypeVar("Call", bound=Callable[..., Any])


class ProjectFile(click.Path):
    """The argument P."""

    name = "project"

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)


def project_argument(call: Call) -> Call:
    """Take the project file as the first argument, `path`."""
    return click.argument("path", metavar="P", type=ProjectFile())(call)


def json_option(call: Call) -> Call:
    """Take --json as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")(call)


_PATIENCE, _PAUSE = 2.0, 0.05  # seconds

COUNT = click.IntRange(min=1, max=2**31 - 1)
"""How many things a call may be asked for."""


def writing(path: Path) -> Project:
    """Open a project to change it, in the name that --as gives.

    A call that has it open is waited for; a window is not, beyond two seconds.
    """
    actor = click.get_current_context().find_root().obj
    until = monotonic() + _PATIENCE
    while True:
        project = Project.open(path, actor=actor)
        if not project.is_held_elsewhere or monotonic() > until:
            return project
        project.close()
        Event().wait(_PAUSE)


def reading(path: Path) -> Project:
    """Open a project to look at, also while a window has it open.

    One of an older form is converted first, as the window does it; a copy of it is kept beside.
    """
    try:
        return Project.open(path, readonly=True)
    except OldForm:
        Project.open(path).close()
        return Project.open(path, readonly=True)
