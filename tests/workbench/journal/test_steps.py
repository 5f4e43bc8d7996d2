"""Undo and redo as readings of the journal, and the project rebuilt from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from workbench import journal, rows
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project

Raw = Callable[[Path], AbstractContextManager[sqlite3.Connection]]


def add(project: Project, text: str) -> Claim:
    """Add a claim in an edit that is named after it."""
    with project.edit(text) as edit:
        return edit.add(Claim, text=text, added_at=edit.now)


def texts(project: Project) -> str:
    """Join the claims' texts, oldest first."""
    return "".join(t for (t,) in project.db.execute("SELECT text FROM claim ORDER BY pk"))


def test_undo_and_redo_say_what_they_take_back_and_do_again(project: Project) -> None:
    """By the label of the edit, before and after."""
    add(project, "A")
    add(project, "B")
    assert (project.undo_label, project.redo_label) == ("B", None)
    assert project.undo().label == "B"
    assert (project.undo_label, project.redo_label) == ("A", "B")
    assert project.undo().label == "A"
    assert (project.undo_label, project.redo_label) == (None, "A")
    assert project.redo().label == "A"
    assert (project.undo_label, project.redo_label) == ("A", "B")


def test_there_is_nothing_to_redo_without_an_undo(project: Project) -> None:
    """The sentence says so."""
    add(project, "A")
    with pytest.raises(WorkbenchError, match="There is nothing to redo"):
        project.redo()


def test_undo_and_redo_survive_closing(project: Project) -> None:
    """The stacks are read from the journal, so a new session has them."""
    for text in "ABC":
        add(project, text)
    project.undo()
    project.undo()
    for undo, redo, seen in (("A", "B", "A"), ("B", "C", "AB"), ("C", None, "ABC")):
        project.close()
        with Project.open(project.path) as again:
            assert (again.undo_label, again.redo_label, texts(again)) == (undo, redo, seen)
            if redo:
                again.redo()


def test_a_new_edit_ends_what_could_be_redone(project: Project) -> None:
    """The undone edit stays in the journal, but no longer in the way."""
    add(project, "A")
    add(project, "B")
    project.undo()
    add(project, "C")
    assert (project.undo_label, project.redo_label) == ("C", None)
    assert texts(project) == "AC"
    project.undo()
    assert (project.undo_label, project.redo_label) == ("A", "C")
    project.undo()
    assert project.undo_label is None


@pytest.mark.parametrize(
    ("steps", "seen", "undo", "redo"),
    [
        ("AuA", "A", "A", None),
        ("ABuru", "A", "A", "B"),
        ("ABuurr", "AB", "B", None),
        ("ABuurC", "AC", "C", None),
        ("ABuurCu", "A", "A", "C"),
        ("ABuCuu", "", None, "A"),
        ("ABuCuur", "A", "A", "C"),
        ("ABuCuurr", "AC", "C", None),
        ("ABCuuDuEuurrF", "AEF", "F", None),
        ("ABCuuDuEuurrFuuu", "", None, "A"),
        ("ABCuuDuEuurrFuuurrr", "AEF", "F", None),
        ("AururururuB", "B", "B", None),
        ("ABCDuuurruurrrE", "ABCDE", "E", None),
        ("ABuCDuuuErurB", "EB", "B", None),
    ],
)
def test_long_interleavings(
    project: Project, steps: str, seen: str, undo: str | None, redo: str | None
) -> None:
    """Capital letters add a claim, u undoes and r redoes; what cannot be done is passed over."""
    for step in steps:
        if step == "u":
            project.undo()
        elif step == "r" and project.redo_label:
            project.redo()
        elif step != "r":
            add(project, step)
    assert (texts(project), project.undo_label, project.redo_label) == (seen, undo, redo)
    assert list(journal.strays(project.db)) == []
    assert list(journal.broken_links(project.db)) == []


def test_undo_gives_a_record_its_old_place(project: Project) -> None:
    """Removed and brought back, it stands where it stood in lists."""
    first = add(project, "A")
    add(project, "B")
    with project.edit("Remove") as edit:
        edit.remove(first)
    assert texts(project) == "B"
    project.undo()
    assert texts(project) == "AB"
    assert project.get(Claim, first.id) == first


def test_keys_are_not_used_twice(project: Project) -> None:
    """The integer key of an undone claim is not given to the next, so that redo has its place."""
    add(project, "A")
    project.undo()
    add(project, "B")
    assert project.db.execute("SELECT pk FROM claim").fetchall() == [(2,)]


def test_a_thousand_undos_and_redos(project: Project) -> None:
    """A long session of second thoughts ends where it says."""
    for text in "ABCDEFGHIJ":
        add(project, text)
    for n in range(50):
        for _ in range(n % 10 + 1):
            project.undo()
        for _ in range(n % 10 + 1):
            project.redo()
    assert texts(project) == "ABCDEFGHIJ"
    assert (project.undo_label, project.redo_label) == ("J", None)


def test_an_edit_whose_content_was_taken_out_is_passed_over(project: Project, raw: Raw) -> None:
    """There is nothing in it to undo; what came before and after can still be undone."""
    add(project, "A")
    add(project, "B")
    project.close()
    with raw(project.path) as db:
        db.execute("UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE edit = 2")
    with Project.open(project.path) as again:
        assert again.undo().label == "B"
        with pytest.raises(WorkbenchError, match="nothing to undo"):
            again.undo()
        assert texts(again) == "A"
        assert again.redo().label == "B"
        assert list(journal.broken_links(again.db)) == []
        assert list(journal.strays(again.db)) == []


def test_replay_rebuilds_every_record(project: Project, tmp_path: Path) -> None:
    """An empty project filled from the journal holds the same rows, down to the keys."""
    for text in "ABC":
        add(project, text)
    project.undo()
    with project.edit("Change") as edit:
        edit.change(edit.find(Claim, text="A")[0], text="東京タワー", note="tall")
    project.save_copy(tmp_path / "Copy.fcw")
    with sqlite3.connect(tmp_path / "Copy.fcw", isolation_level=None) as blank:
        for table in rows.TYPES:
            for (pk,) in blank.execute(f"SELECT pk FROM {table}").fetchall():
                if table in rows.SEARCHED:
                    blank.execute(f"{rows.unindex_sql(table)} WHERE pk = ?", (pk,))
                blank.execute(f"DELETE FROM {table} WHERE pk = ?", (pk,))
        journal.replay(project.db, blank)
        for table in rows.TYPES:
            every = f"SELECT * FROM {table} ORDER BY pk"
            assert blank.execute(every).fetchall() == project.db.execute(every).fetchall()
        search = "SELECT rowid FROM claim_fts WHERE claim_fts MATCH '\"京タ\"'"
        assert blank.execute(search).fetchall() == [(1,)]
    blank.close()
