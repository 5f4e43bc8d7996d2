"""Another investigation merged in the window: seen first, chosen from, done, taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ui.dialogs.merge import MergeDialog
from ui.window import Window
from workbench import commands, queries
from workbench.model import Claim
from workbench.project import Project


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on an investigation, of which a colleague has a copy that says otherwise."""
    copy = filled.with_name("Colleague.fcw")
    shutil.copyfile(filled, copy)
    with Project.open(copy) as theirs:
        first = theirs.get(Claim, queries.claims(theirs.db)[0].id)
        commands.change_claim(theirs, first, text="What they say.")
        commands.add_claim(theirs, text="One that only they have.")
    made = open_window(filled)
    claim = made.session.project.get(Claim, queries.claims(made.session.project.db)[0].id)
    made.session.perform(commands.change_claim, claim, text="What I say.")
    return made


def _dialog(window: Window) -> MergeDialog:
    path = window.session.project.path.with_name("Colleague.fcw")
    window.verbs["merging"].bring(str(path))
    return window.findChildren(MergeDialog)[-1]


def _press(dialog: MergeDialog, name: str, qtbot: QtBot) -> None:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def _texts(window: Window) -> list[str]:
    return [row.text for row in queries.claims(window.session.project.db)]


def test_what_is_newer_is_taken_unless_chosen(window: Window, qtbot: QtBot) -> None:
    """The other's wording is chosen by its mark; one undo takes the whole merge back."""
    before = _texts(window)
    dialog = _dialog(window)
    assert "Claim (1)" in dialog.told.text()
    mine, theirs = dialog.findChildren(QRadioButton)
    assert mine.isChecked()
    assert "What I say." in mine.accessibleName()
    theirs.click()
    _press(dialog, "accept", qtbot)
    qtbot.waitUntil(lambda: len(_texts(window)) == len(before) + 1)
    assert _texts(window)[0] == "What they say."
    assert "One that only they have." in _texts(window)
    window.session.undo()
    assert _texts(window) == before


def test_all_can_be_taken_from_one_side(window: Window, qtbot: QtBot) -> None:
    """The buttons above set every mark."""
    dialog = _dialog(window)
    _press(dialog, "takeTheirs", qtbot)
    assert [mark.isChecked() for mark in dialog.findChildren(QRadioButton)][-2:] == [False, True]
    _press(dialog, "takeMine", qtbot)
    _press(dialog, "accept", qtbot)
    qtbot.waitUntil(lambda: "One that only they have." in _texts(window))
    assert _texts(window)[0] == "What I say."


def test_closing_merges_nothing(window: Window, qtbot: QtBot) -> None:
    """Cancel leaves the investigation as it was."""
    before = _texts(window)
    dialog = _dialog(window)
    _press(dialog, "cancel", qtbot)
    assert _texts(window) == before


def test_a_file_that_is_none_is_told(window: Window, qtbot: QtBot) -> None:
    """In the dialog, which cannot be answered then."""
    path = window.session.project.path.with_name("Broken.fcw")
    path.write_bytes(b"nothing of the kind")
    window.verbs["merging"].bring(str(path))
    dialog = window.findChildren(MergeDialog)[-1]
    assert "Broken.fcw" in dialog.told.text()
    _press(dialog, "accept", qtbot)
    assert dialog.isVisible()
    assert "Broken.fcw" in dialog.error.text()
