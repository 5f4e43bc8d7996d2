"""A project file that is moved, replaced or deleted while it is open."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench import journal
from workbench.errors import ProjectMoved
from workbench.model import Claim, Speaker
from workbench.project import Project


def add_claim(project: Project, text: str) -> Claim:
    """Add a claim in an edit of its own."""
    with project.edit(f"Add claim “{text}”") as edit:
        return edit.add(Claim, text=text, added_at=edit.now)


def texts(project: Project) -> list[str]:
    """List the claims' texts, oldest first."""
    return [text for (text,) in project.db.execute("SELECT text FROM claim ORDER BY pk")]


def _move(path: Path) -> None:
    path.rename(path.with_name("Elsewhere.fcw"))


def _delete(path: Path) -> None:
    path.unlink()


def _replace(path: Path) -> None:
    other = path.with_name("Other.fcw")
    Project.create(other, title="Other").close()
    other.replace(path)


def _restore_an_older_copy(path: Path) -> None:
    shutil.copy(path, path.with_name("Copy.fcw"))
    path.with_name("Copy.fcw").replace(path)


gone = pytest.mark.parametrize("vanish", [_move, _delete, _replace, _restore_an_older_copy])


@gone
def test_a_file_that_went_away_is_noticed_before_the_next_edit(
    project: Project, vanish: Callable[[Path], None]
) -> None:
    """Moved, deleted or replaced: the next edit and the next undo say so instead of losing it."""
    add_claim(project, "Before")
    vanish(project.path)
    with pytest.raises(ProjectMoved, match=r"Test\.fcw was moved, replaced or deleted"):
        add_claim(project, "Lost")
    with pytest.raises(ProjectMoved):
        project.undo()
    assert texts(project) == ["Before"]


@gone
def test_everything_acknowledged_can_be_saved_after_the_file_went_away(
    project: Project, tmp_path: Path, vanish: Callable[[Path], None]
) -> None:
    """The session holds the whole project: a copy of it opens, and goes on."""
    for text in ("One", "Two", "Three"):
        add_claim(project, text)
    with project.edit("Store") as edit:
        kept = edit.store.put(b"evidence" * 1000)
        edit.add(Speaker, name="Ada Voss")
    vanish(project.path)
    project.save_copy(tmp_path / "Rescued.fcw")
    with Project.open(tmp_path / "Rescued.fcw") as rescued:
        assert texts(rescued) == ["One", "Two", "Three"]
        assert rescued.store.get(kept) == b"evidence" * 1000
        assert journal.head(rescued.db) == journal.head(project.db)
        rescued.undo()
        add_claim(rescued, "Four")


@gone
def test_a_file_that_went_away_inside_an_edit_is_noticed(
    project: Project, tmp_path: Path, vanish: Callable[[Path], None]
) -> None:
    """Even when it happens between the edit's beginning and its commit, the edit says so."""

    def add_late() -> None:
        with project.edit("Add claim “Late”") as edit:
            edit.add(Claim, text="Late", added_at=edit.now)
            vanish(project.path)

    with pytest.raises(ProjectMoved):
        add_late()
    project.save_copy(tmp_path / "Rescued.fcw")
    with Project.open(tmp_path / "Rescued.fcw") as rescued:
        assert texts(rescued) == texts(project)
        assert list(journal.strays(rescued.db)) == []


def test_an_edit_does_not_land_in_the_project_that_took_its_place(project: Project) -> None:
    """A project put in the place of ours keeps its own bytes."""
    add_claim(project, "Ours")
    _replace(project.path)
    theirs = project.path.read_bytes()
    with pytest.raises(ProjectMoved):
        add_claim(project, "Ours too")
    project.close()
    assert project.path.read_bytes() == theirs


def test_a_deleted_project_can_be_saved_in_its_old_place(project: Project) -> None:
    """After a deletion the same name is free for the copy."""
    add_claim(project, "Before")
    project.path.unlink()
    project.save_copy(project.path)
    project.close()
    with Project.open(project.path) as rescued:
        assert texts(rescued) == ["Before"]
