"""A commit that fails, before or after the bytes are safe."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench import journal
from workbench.errors import WorkbenchError
from workbench.journal import Changed
from workbench.model import Claim
from workbench.project import Project


def add_claim(project: Project, text: str) -> Claim:
    """Add a claim in an edit of its own."""
    with project.edit(f"Add claim “{text}”") as edit:
        return edit.add(Claim, text=text, added_at=edit.now)


def texts(project: Project) -> list[str]:
    """List the claims' texts, oldest first."""
    return [text for (text,) in project.db.execute("SELECT text FROM claim ORDER BY pk")]


class Failing(sqlite3.Connection):
    """A connection whose disk fails at COMMIT, either before the bytes are safe or after."""

    fails = ""

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        """Run a statement, and report an I/O error on the COMMIT that is to fail."""
        if sql != "COMMIT" or not self.fails:
            return super().execute(sql, *parameters)
        if self.fails == "after":
            super().execute(sql)
        self.fails = ""
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
        raise error


@pytest.fixture
def failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Project, Failing]]:
    """A project with one claim, on a disk that can be told to fail."""
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect
    with Project.create(tmp_path / "Bridge.fcw") as project:
        add_claim(project, "Before")
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **k, factory=Failing))
        project = Project.open(tmp_path / "Bridge.fcw")
    assert isinstance(project.db, Failing)
    with project:
        yield project, project.db


def test_a_commit_that_failed_is_not_saved(failing: tuple[Project, Failing]) -> None:
    """The error is a sentence, the project is as before, and every view is told to look again."""
    project, db = failing
    told: list[Changed] = []
    project.subscribe(told.append)
    db.fails = "before"
    with pytest.raises(WorkbenchError, match=r"disk reported an error.*was not saved"):
        add_claim(project, "Lost")
    assert texts(project) == ["Before"]
    assert [changed.kind for changed in told] == ["reload"]
    assert "claim" in told[0].records
    add_claim(project, "After")
    assert texts(project) == ["Before", "After"]
    assert list(journal.broken_links(project.db)) == []


def test_a_commit_reported_as_failed_but_durable_counts_as_saved(
    failing: tuple[Project, Failing],
) -> None:
    """When the edit is on the disk despite the error, nobody is told that it is lost."""
    project, db = failing
    told: list[Changed] = []
    project.subscribe(told.append)
    db.fails = "after"
    add_claim(project, "Kept")
    assert texts(project) == ["Before", "Kept"]
    assert [changed.kind for changed in told] == ["edit"]


@pytest.mark.parametrize("step", ["undo", "redo"])
def test_an_undo_that_fails_can_be_tried_again(failing: tuple[Project, Failing], step: str) -> None:
    """A failing commit of undo or redo leaves both stacks as they were."""
    project, db = failing
    if step == "redo":
        project.undo()
    labels = project.undo_label, project.redo_label
    db.fails = "before"
    with pytest.raises(WorkbenchError, match="was not saved"):
        getattr(project, step)()
    assert (project.undo_label, project.redo_label) == labels
    getattr(project, step)()
    assert texts(project) == ([] if step == "undo" else ["Before"])


def test_a_reader_that_holds_the_file_makes_the_edit_fail_with_a_sentence(
    project: Project,
) -> None:
    """While another program reads, a commit waits, then gives up; afterwards it works."""
    add_claim(project, "Before")
    project.db.execute("PRAGMA busy_timeout = 20")
    with contextlib.closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM claim").fetchall()
        with pytest.raises(WorkbenchError, match=r"Another program is using Test\.fcw"):
            add_claim(project, "Lost")
        assert texts(project) == ["Before"]
    add_claim(project, "After")
    assert texts(project) == ["Before", "After"]
