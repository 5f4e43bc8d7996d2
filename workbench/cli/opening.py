"""How calls name a project, open it, and are asked for JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

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


COUNT = click.IntRange(min=1, max=2**31 - 1)
"""How many things a call may be asked for."""


def writing(path: Path) -> Project:
    """Open a project to change it, in the name that --as gives."""
    return Project.open(path, actor=click.get_current_context().find_root().obj)


def reading(path: Path) -> Project:
    """Open a project to look at, also while a window has it open."""
    return Project.open(path, readonly=True)
