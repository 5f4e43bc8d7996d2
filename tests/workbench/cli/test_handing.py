"""Tests of telling the journal what was handed out."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from workbench import queries
from workbench.cli.handing import handed_out
from workbench.errors import WorkbenchError
from workbench.model import ExportKind
from workbench.project import Project
from workbench.report.files import described


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An empty project."""
    with Project.create(tmp_path / "P.fcw"):
        pass
    return tmp_path / "P.fcw"


def _hand_out(path: Path, names: list[str]) -> None:
    files = []
    for name in names:
        (path.parent / name).write_text(name)
        files.append(described(path.parent / name, kind=ExportKind.LIST, form="csv", seq=1))
    with click.Context(click.Command("test"), obj="M. Lind"):
        handed_out(path, files)


def test_all_files_of_a_call_are_one_edit(path: Path) -> None:
    """Each has a record with who handed it out."""
    _hand_out(path, ["a.csv", "b.csv"])
    with Project.open(path, readonly=True) as project:
        found = queries.exports(project.db)
        (head, *_others) = queries.history(project.db)
    assert {(each.name, each.author) for each in found} == {
        ("a.csv", "M. Lind"),
        ("b.csv", "M. Lind"),
    }
    assert head.label == "Hand out a.csv, b.csv"


def test_nothing_handed_out_is_no_edit(path: Path) -> None:
    """The project is not even opened."""
    _hand_out(path, [])
    handed_out(path.with_name("there is none.fcw"), [])
    with Project.open(path, readonly=True) as project:
        assert queries.exports(project.db) == []


def test_a_project_that_cannot_be_changed_is_told(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files are there, so it is no failure; the sentence says what is missing and why."""
    with Project.open(path):
        _hand_out(path, ["a.csv"])
    told = capsys.readouterr().err
    assert told.startswith("The file is written. That it was handed out is not in the journal: ")
    with Project.open(path, readonly=True) as project:
        assert queries.exports(project.db) == []


def test_a_project_that_is_gone_is_an_error(tmp_path: Path) -> None:
    """Nothing is made in its place."""
    with pytest.raises(WorkbenchError):
        _hand_out(tmp_path / "gone.fcw", ["a.csv"])
    assert not (tmp_path / "gone.fcw").exists()
