"""The README says what the program does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from workbench.cli.calls import workbench

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


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


def test_the_first_fact_check_works_as_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines of the README run one after the other, with the ids put in."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (block,) = re.findall(r"```\n(workbench new .*?)```", README, re.DOTALL)
    ids: dict[str, str] = {}
    for line in block.splitlines():
        call = [ids.get(word, word) for word in shlex.split(line)]
        done = CliRunner().invoke(workbench, call[1:], catch_exceptions=False)
        assert done.exit_code == 0, f"{line}: {done.output}"
        if call[1] == "claims":
            ids["CLAIM"] = done.output.split()[0]
        if call[1:3] == ["evidence", "add"]:
            ids["EVIDENCE"] = done.output.split()[0]
    assert "61,408,000" in (tmp_path / "bridge.html").read_text("utf-8")


@pytest.mark.parametrize("link", re.findall(r"\]\(([\w./-]+)\)", README))
def test_every_link_leads_somewhere(link: str) -> None:
    """Pictures and pages that the README points to are there."""
    assert (ROOT / link).exists()
