"""The README says what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from workbench.cli import workbench

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def calls() -> list[str]:
    """List every call of the command line, "claim add" and the like."""
    found = []
    for name, command in workbench.commands.items():
        subs = command.commands if isinstance(command, click.Group) else {}
        found += [f"{name} {sub}" for sub in subs] or [name]
    return found


@pytest.mark.parametrize("name", calls())
def test_every_call_is_in_the_readme(name: str) -> None:
    """A call that is not documented does not exist for people."""
    assert re.search(rf"`{name}\b", README)


@pytest.mark.parametrize("link", re.findall(r"\]\(([\w./-]+)\)", README))
def test_every_link_leads_somewhere(link: str) -> None:
    """Pictures and pages that the README points to are there."""
    assert (Path(__file__).parents[1] / link).exists()
