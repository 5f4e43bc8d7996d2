"""The trash, snapshots and older edits, by the window's verbs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from ui import session as session_module
from ui.dialogs.purge import PurgeDialog
from ui.dialogs.snapshots import SnapshotsDialog
from ui.verbs import safety
from ui.window import Window
from workbench import commands, queries, snapshots
from workbench.errors import NotFound
from workbench.model import Claim, Evidence
from workbench.project import Project


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window with a project of two claims, one of which was corrected; both were deleted."""
    with Project.open(filled) as project:
        for row in queries.claims(project.db):
            claim = project.get(Claim, row.id)
            commands.change_claim(project, claim, note="Checked twice.")
            commands.remove_claim(project, claim)
    return open_window(filled)


def texts(window: Window) -> str:
    """All that labels in the middle say."""
    return " | ".join(each.text() for each in window.middle.currentWidget().findChildren(QLabel))


def test_what_was_deleted_is_found_and_brought_back(window: Window, qtbot: QtBot) -> None:
    """The list says what goes with an entry; words narrow it; Undo is offered."""
    window.actions_["trash"].trigger()
    view = window.trash.findChild(QListView, "trashList")
    assert view is not None
    assert view.model().rowCount() == 2
    assert "2 entries" in texts(window)
    field = window.trash.findChild(QLineEdit, "trashFilter")
    assert field is not None
    qtbot.keyClicks(field, "nine")
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert "Comes back with it: " in texts(window)
    assert "Verdict (1)" in texts(window)
    window.actions_["restore"].trigger()
    assert window.notices.texts() == ["Brought back."]
    assert [row.text for row in window.session.ask(queries.claims)] == [
        "The town hall cost nine million crowns."
    ]
    assert "Nothing found" in texts(window)
    field.clear()
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    window.session.undo()
    assert view.model().rowCount() == 2


def test_several_entries_are_brought_back_together(window: Window) -> None:
    """All that is selected, in one edit; what no longer fits is named."""
    evidence = window.session.ask(queries.evidence)[0]
    window.session.perform(
        commands.remove_evidence, window.session.project.get(Evidence, evidence.id)
    )
    window.actions_["trash"].trigger()
    view = window.trash.findChild(QListView, "trashList")
    assert view is not None
    view.selectAll()
    assert "2 entries chosen" in texts(window)
    window.actions_["restore"].trigger()
    (said,) = window.notices.texts()
    assert said.startswith("2 entries brought back. Left as it is: Citation")
    assert said.endswith("refers to what is no longer there")
    assert window.session.project.undo_label == "Restore 2 claims"
    kinds = window.trash.findChild(QComboBox, "trashKind")
    assert kinds is not None
    assert kinds.itemText(1) == "Evidence (1)"


def test_removing_for_good_asks_first(window: Window, qtbot: QtBot) -> None:
    """Return gives the safe answer; a yes takes it out of the trash, and snapshots if asked."""
    path = window.session.project.path
    with Project.open(path, readonly=True) as beside:
        snapshots.take(beside, "with it")
    window.actions_["trash"].trigger()
    window.actions_["purge"].trigger()
    dialog = window.findChild(PurgeDialog)
    assert dialog is not None
    cancel = dialog.findChild(QPushButton, "cancel")
    assert cancel is not None
    assert cancel.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(PurgeDialog) is None)
    assert window.session.ask(queries.trash_counts)["claims"] == 2
    window.actions_["purge"].trigger()
    dialog = window.findChild(PurgeDialog)
    assert dialog is not None
    dialog.too.setChecked(True)
    dialog.answer()
    assert window.session.ask(queries.trash_counts)["claims"] == 1
    assert snapshots.snapshots(path) == []
    assert window.notices.texts() == ["Removed for good."]
    window.actions_["undo"].trigger()  # what is gone for good is passed over
    assert window.session.ask(queries.trash_counts)["claims"] == 0


def test_an_older_edit_is_taken_back_from_the_history(window: Window) -> None:
    """The panel says beforehand what it would do; what cannot be taken back is not offered."""
    window.actions_["history"].trigger()
    view = window.history.findChild(QListView, "historyList")
    assert view is not None
    labels = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    deleted = next(i for i, label in enumerate(labels) if label.startswith("Delete claim “Nobody"))
    view.setCurrentIndex(view.model().index(deleted, 0))
    assert "All of it can be taken back." in texts(window)
    window.actions_["revert"].trigger()
    assert window.notices.texts() == ["Taken back."]
    assert len(window.session.ask(queries.claims)) == 1
    view.setCurrentIndex(view.model().index(len(labels), 0))
    assert view.currentIndex().data() == "Create the project"
    assert not window.actions_["revert"].isEnabled()


def test_the_history_is_filtered_by_words(window: Window, qtbot: QtBot) -> None:
    """Who, what or when; the fields of an edit have names, long texts are compared."""
    window.actions_["history"].trigger()
    field = window.history.findChild(QLineEdit, "historyFilter")
    view = window.history.findChild(QListView, "historyList")
    assert field is not None
    assert view is not None
    qtbot.keyClicks(field, "change desk nobody")
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert "Note: – → Checked twice." in texts(window)


def test_a_snapshot_is_kept_and_brought_back(window: Window, qtbot: QtBot) -> None:
    """In the background; the list grows; the window goes on with the state of then."""
    window.actions_["snapshots"].trigger()
    dialog = window.findChild(SnapshotsDialog)
    assert dialog is not None
    assert not dialog.findChild(QPushButton, "restoreSnapshot").isEnabled()
    qtbot.keyClicks(dialog.note, "Before lunch")
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "restoreSnapshot").isEnabled())
    assert "Before lunch" in dialog.list.item(0).text()
    assert "0 edits since" in dialog.list.item(0).text()
    window.session.perform(commands.add_claim, text="A third one.")
    dialog.refresh()
    assert "1 edit since" in dialog.list.item(0).text()
    with qtbot.waitSignal(window.session.opened):
        qtbot.mouseClick(
            dialog.findChild(QPushButton, "restoreSnapshot"), Qt.MouseButton.LeftButton
        )
    qtbot.waitUntil(lambda: window.session.is_open)
    assert window.session.is_writable
    assert window.session.ask(queries.claims) == []
    (newest, _) = snapshots.snapshots(window.session.project.path)
    assert newest.note.startswith("before ")
    qtbot.waitUntil(lambda: any("is back" in text for text in window.notices.texts()))


def test_a_day_of_work_is_kept_when_the_project_is_opened_again(
    open_window: Callable[..., Window],
    project: Project,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By itself, a while after the opening, and only once."""
    monkeypatch.setattr(safety, "_SETTLE", 0)
    commands.add_claim(project, text="Work of January.")
    project.close()
    window = open_window(project.path)
    qtbot.waitUntil(lambda: bool(snapshots.snapshots(project.path)))
    qtbot.waitUntil(lambda: not window.jobs.current)
    window.session.close()
    window.session.open(project.path)
    qtbot.waitUntil(lambda: not window.verbs["safety"]._day.isActive())
    qtbot.waitUntil(lambda: not window.jobs.current)
    (kept,) = snapshots.snapshots(project.path)
    assert kept.kind is snapshots.Kind.AUTOMATIC


def test_a_large_undo_is_announced_before_it_begins(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window says what it is busy with, and that it is over."""
    monkeypatch.setattr(session_module, "MANY", 3)
    session = window.session
    made = session.perform(commands.add_claims, [{"text": f"Claim {n}."} for n in range(5)])
    session.undo()
    assert window.notices.texts()[-1] == "Taking back: Import claims"
    assert len(session.ask(queries.claims)) == 5
    qtbot.waitUntil(lambda: session.ask(queries.claims) == [])
    qtbot.waitUntil(lambda: window.notices.texts() == ["Undone: Import claims"])
    with pytest.raises(NotFound):
        session.project.get(Claim, made[0])
    session.redo()
    qtbot.waitUntil(lambda: len(session.ask(queries.claims)) == 5)
    qtbot.waitUntil(lambda: "Doing again: Import claims" not in window.notices.texts())


def test_the_message_at_the_foot_is_reached_with_a_key(window: Window, qtbot: QtBot) -> None:
    """From anywhere, without the mouse."""
    window.session.said.emit("Claim deleted.", True)
    window.actions_["message"].trigger()
    button = window.notices.findChild(QPushButton, "undo")
    assert button is not None
    qtbot.waitUntil(button.hasFocus)
