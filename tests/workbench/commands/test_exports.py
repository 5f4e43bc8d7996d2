"""What was handed out stands in the history, and neither undo nor redo minds it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import ExportKind
from workbench.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """A project with one claim."""
    with Project.create(tmp_path / "Quay.fcw") as made:
        commands.add_claim(made, text="The quay has sunk by a metre.")
        yield made


def _hand_out(project: Project, sha256: str = "ab" * 32) -> None:
    commands.record_exports(
        project,
        [
            commands.HandedOut(
                kind=ExportKind.REPORT,
                format="pdf",
                profile="public",
                name="quay.pdf",
                sha256=sha256,
                size=10,
                seq=queries.history(project.db, limit=1)[0].seq,
            )
        ],
    )


def test_undo_passes_over_it(project: Project) -> None:
    """Undo takes back the claim; the export stays in the table and in the history."""
    _hand_out(project)
    project.undo()
    assert queries.counts(project.db).claims == 0
    assert [each.name for each in queries.exports(project.db)] == ["quay.pdf"]
    assert any("Hand out quay.pdf" in row.label for row in queries.history(project.db))


def test_redo_passes_over_it(project: Project) -> None:
    """What was undone before something was handed out can still be redone after it."""
    project.undo()
    _hand_out(project)
    project.redo()
    assert queries.counts(project.db).claims == 1
    project.undo()
    assert queries.counts(project.db).claims == 0
    assert len(queries.exports(project.db)) == 1


def test_a_beginning_that_fits_two_files_names_neither(project: Project) -> None:
    """Else something would be proven of another file than the one that is meant."""
    for sha256 in ("ab" * 32, "ac" * 32, "ac" * 32):
        _hand_out(project, sha256)
    with pytest.raises(NotFound, match="more than one export"):
        queries.find_export(project.db, "a")
    assert queries.find_export(project.db, "AB").sha256 == "ab" * 32
    newest = queries.exports(project.db)[0]
    assert queries.find_export(project.db, "ac").id == newest.id


def test_it_cannot_be_reverted(project: Project) -> None:
    """Its edit cannot be taken back out of the middle of the history either."""
    _hand_out(project)
    commands.add_claim(project, text="The crane is red.")
    newest = queries.history(project.db)[1]
    with pytest.raises(WorkbenchError, match="handed out"):
        commands.revert(project, newest.seq)
