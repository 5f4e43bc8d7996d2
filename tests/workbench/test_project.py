"""A project: made, opened, closed, changed and told about."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench import journal
from workbench.errors import NotFound, ProjectMoved, ReadOnly, WorkbenchError
from workbench.journal import Changed
from workbench.model import Claim, Investigation, Speaker
from workbench.project import Project


def names(folder: Path) -> list[str]:
    """List what a folder holds, by name."""
    return sorted(entry.name for entry in folder.iterdir())


def add_claim(project: Project, text: str) -> Claim:
    """Add a claim in an edit of its own."""
    with project.edit(f"Add claim “{text}”") as edit:
        return edit.add(Claim, text=text, added_at=edit.now)


def texts(project: Project) -> list[str]:
    """List the claims' texts, oldest first."""
    return [text for (text,) in project.db.execute("SELECT text FROM claim ORDER BY pk")]


def journal_rows(project: Project) -> int:
    """Count the journal's rows of both tables."""
    (edits,) = project.db.execute("SELECT count(*) FROM edit").fetchone()
    (changes,) = project.db.execute("SELECT count(*) FROM change").fetchone()
    return int(edits) + int(changes)


# Made, opened, closed


def test_a_new_project_has_an_investigation_named_after_the_file(tmp_path: Path) -> None:
    """Without a title, the project is called as its file is."""
    with Project.create(tmp_path / "Harbour bridge.fcw") as project:
        (row,) = project.db.execute("SELECT id FROM investigation").fetchall()
        assert project.get(Investigation, row[0]).title == "Harbour bridge"


def test_a_new_project_has_nothing_to_undo(project: Project) -> None:
    """Making the project is in the journal, but cannot be taken back."""
    assert project.undo_label is None
    with pytest.raises(WorkbenchError, match="nothing to undo"):
        project.undo()


def test_only_the_project_file_is_left_after_close(tmp_path: Path) -> None:
    """Neither a journal of SQLite nor a lock file stays beside a closed project."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with Project.create(folder / "Bridge.fcw") as project:
        add_claim(project, "The bridge is closed")
    assert names(folder) == ["Bridge.fcw"]


def test_what_was_saved_is_there_after_reopening(tmp_path: Path) -> None:
    """Every edit is on the disk when it returns; closing saves nothing more."""
    with Project.create(tmp_path / "Bridge.fcw") as project:
        claim = add_claim(project, "The bridge is closed")
    with Project.open(tmp_path / "Bridge.fcw") as project:
        assert project.get(Claim, claim.id) == claim
        assert not project.readonly
        assert project.readonly_reason == ""


def test_the_clock_and_the_ids_are_the_given_ones(project: Project) -> None:
    """A project asks its own clock and its own maker of ids, so that tests can fix them."""
    claim = add_claim(project, "The bridge is closed")
    assert claim.id.startswith("019b9851-7400-7000-8000-")
    assert claim.added_at.isoformat().startswith("2026-01-07T12:00:")


def test_a_project_asked_for_reading_only_refuses_edits(tmp_path: Path) -> None:
    """Opened with readonly=True, nothing can be changed, and the sentence says why."""
    Project.create(tmp_path / "Bridge.fcw").close()
    with Project.open(tmp_path / "Bridge.fcw", readonly=True) as project:
        assert project.readonly
        with pytest.raises(ReadOnly, match="opened for reading only"):
            add_claim(project, "The bridge is closed")
    assert names(tmp_path) == ["Bridge.fcw", "home"]


def test_a_record_that_is_not_there_is_not_found(project: Project) -> None:
    """Asking for an unknown id says so in a sentence."""
    with pytest.raises(NotFound, match="no longer, in the project"):
        project.get(Claim, "019b9851-0000-7000-8000-000000000000")


# Changed


def test_an_edit_is_recorded_with_label_actor_time_and_kind(project: Project) -> None:
    """The journal says what was done, by whom and when."""
    add_claim(project, "The bridge is closed")
    row = project.db.execute(
        "SELECT seq, kind, target, actor, label, at, changes FROM edit ORDER BY seq DESC"
    ).fetchone()
    assert row[:5] == (2, "edit", None, "desk", "Add claim “The bridge is closed”")
    assert row[5].startswith("2026-01-07T12:00:")
    assert row[5].endswith(".000000Z")
    assert row[6] == 1


def test_an_edit_that_changes_nothing_leaves_no_trace(project: Project) -> None:
    """An empty edit, and a change to the same values, write nothing and tell nobody."""
    claim = add_claim(project, "The bridge is closed")
    before = journal_rows(project)
    told: list[Changed] = []
    project.subscribe(told.append)
    with project.edit("Do nothing"):
        pass
    with project.edit("Say it again") as edit:
        edit.change(claim, text="The bridge is closed")
    assert journal_rows(project) == before
    assert told == []


def test_an_edit_that_fails_changes_nothing(project: Project) -> None:
    """What an edit did before it failed is taken back whole, and the next edit works."""
    claim = add_claim(project, "The bridge is closed")
    before = journal_rows(project)

    def fail() -> None:
        with project.edit("Fail") as edit:
            edit.add(Claim, text="Half done", added_at=edit.now)
            edit.change(claim, text="Altered")
            edit.store.put(b"left over")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert texts(project) == ["The bridge is closed"]
    assert journal_rows(project) == before
    assert project.db.execute("SELECT count(*) FROM blob").fetchone() == (0,)
    add_claim(project, "It opens again")
    assert texts(project) == ["The bridge is closed", "It opens again"]


def test_an_edit_inside_an_edit_is_an_error(project: Project) -> None:
    """Edits do not nest: it is a mistake of the program and says so, and the outer one holds."""
    with project.edit("Outer") as edit:
        edit.add(Claim, text="Outer", added_at=edit.now)
        with pytest.raises(RuntimeError, match="open already"), project.edit("Inner"):
            pass
    assert texts(project) == ["Outer"]


def test_undo_inside_an_edit_is_an_error(project: Project) -> None:
    """Undo is an edit too, so it cannot happen inside one."""
    add_claim(project, "The bridge is closed")
    with project.edit("Outer") as edit:
        edit.add(Claim, text="Outer", added_at=edit.now)
        with pytest.raises(RuntimeError, match="open already"):
            project.undo()
    assert texts(project) == ["The bridge is closed", "Outer"]


def test_a_write_outside_an_edit_fails(project: Project) -> None:
    """Between edits the connection refuses to write, so that a stray write cannot happen."""
    add_claim(project, "The bridge is closed")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        project.db.execute("UPDATE claim SET text = 'Altered'")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        project.store.put(b"bytes")


@pytest.mark.parametrize("end", ["fails", "succeeds"])
def test_a_write_after_an_edit_fails(project: Project, end: str) -> None:
    """An edit closes the door behind itself, however it ends."""
    with contextlib.suppress(ZeroDivisionError), project.edit("Add") as edit:
        edit.add(Claim, text="The bridge is closed", added_at=edit.now)
        if end == "fails":
            raise ZeroDivisionError
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        project.db.execute("DELETE FROM claim")


def test_a_label_of_any_characters_is_recorded(project: Project) -> None:
    """Labels quote what people paste: halves of surrogate pairs and NULs do not stop an edit."""
    with project.edit("Add claim “broken \ud83d emoji\0”") as edit:
        edit.add(Claim, text="broken \ud83d emoji\0", added_at=edit.now)
    assert project.undo_label == "Add claim “broken \ufffd emoji”"
    assert list(journal.broken_links(project.db)) == []


# Told


def test_a_subscriber_is_told_once_after_the_commit(project: Project) -> None:
    """It learns the tables and ids, and what it asks for then is there."""
    told: list[tuple[Changed, int]] = []

    def tell(changed: Changed) -> None:
        told.append((changed, len(texts(project))))
        assert not project.db.in_transaction

    project.subscribe(tell)
    with project.edit("Add two") as edit:
        speaker = edit.add(Speaker, name="Ada Voss")
        claim = edit.add(Claim, text="It holds", speaker_id=speaker.id, added_at=edit.now)
        assert told == []
    ((changed, seen),) = told
    assert (changed.kind, changed.label, changed.seq) == ("edit", "Add two", 2)
    assert changed.records == {"speaker", "claim"}
    assert changed.ids == {speaker.id, claim.id}
    assert seen == 1


def test_a_subscriber_is_told_of_undo_and_redo(project: Project) -> None:
    """Undo and redo are told like edits, with the tables and ids that they changed."""
    claim = add_claim(project, "The bridge is closed")
    told: list[Changed] = []
    project.subscribe(told.append)
    assert project.undo() == told[0]
    assert project.redo() == told[1]
    assert [changed.kind for changed in told] == ["undo", "redo"]
    assert [changed.ids for changed in told] == [{claim.id}] * 2
    assert [changed.records for changed in told] == [{"claim"}] * 2


def test_a_subscriber_that_ended_is_told_no_more(project: Project) -> None:
    """What `subscribe` returns ends the subscription."""
    told: list[Changed] = []
    end = project.subscribe(told.append)
    add_claim(project, "One")
    end()
    add_claim(project, "Two")
    assert [changed.label for changed in told] == ["Add claim “One”"]


def test_a_subscriber_may_edit(project: Project) -> None:
    """Whoever is told of an edit may make the next one."""
    told: list[str] = []

    def tell(changed: Changed) -> None:
        told.append(changed.label)
        if len(told) == 1:
            add_claim(project, "Follow-up")

    project.subscribe(tell)
    add_claim(project, "First")
    assert told == ["Add claim “First”", "Add claim “Follow-up”"]
    assert texts(project) == ["First", "Follow-up"]


def test_what_a_subscriber_changes_is_told_after_what_it_was_told(project: Project) -> None:
    """Every subscriber hears of changes in the order of the journal, and undo gives its own."""
    heard: list[int] = []

    def note(changed: Changed) -> None:
        if changed.kind == "undo":
            with project.edit("Note the undoing") as edit:
                edit.add(Speaker, name="Echo")

    with project.edit("Add a speaker") as edit:
        edit.add(Speaker, name="Ada")
    project.subscribe(note)
    project.subscribe(lambda changed: heard.append(changed.seq))
    undone = project.undo()
    assert undone.kind == "undo"
    assert heard == [undone.seq, undone.seq + 1]


def test_a_subscription_can_be_ended_by_another_subscriber(project: Project) -> None:
    """Ending a subscription while changes are told takes effect at once."""
    heard: list[Changed] = []
    ends: list[Callable[[], None]] = []
    project.subscribe(lambda _changed: ends[0]())
    ends.append(project.subscribe(heard.append))
    with project.edit("Add a speaker") as edit:
        edit.add(Speaker, name="Ada")
    assert heard == []


def test_a_file_moved_within_an_edit_is_told_to_everybody(project: Project) -> None:
    """What is shown is read afresh, because the edit stands in a file that is elsewhere."""
    heard: list[str] = []
    project.subscribe(lambda changed: heard.append(changed.kind))

    def move_while_editing() -> None:
        with project.edit("Add a speaker") as edit:
            edit.add(Speaker, name="Ada")
            project.path.rename(project.path.with_name("Elsewhere.fcw"))

    with pytest.raises(ProjectMoved):
        move_while_editing()
    assert heard == ["reload"]


def test_a_closed_project_says_so(project: Project) -> None:
    """An edit after closing is refused with the reason."""
    project.close()
    with pytest.raises(ReadOnly, match="was closed"), project.edit("Too late"):
        pass
