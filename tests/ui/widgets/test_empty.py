"""What stands in an empty pane, and where the focus goes."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.empty import Body, Empty
from ui.widgets.verb_button import VerbButton


def test_the_focus_goes_to_what_is_shown(qtbot: QtBot) -> None:
    """From a list that becomes empty to its next step, with the key beside it; and back."""
    window = QWidget()
    qtbot.addWidget(window)
    action = QAction("Quick add…", window)
    step = VerbButton("quick-add", action)
    rows, field, empty = QListView(), QLineEdit(), Empty("No claims yet", "", step)
    body = Body(rows, field)
    body.addWidget(empty)
    frame = QVBoxLayout(window)
    frame.addWidget(field)
    frame.addLayout(body)
    with qtbot.waitActive(window):
        window.show()
    assert step.text().endswith("  Ctrl+N")
    body.take_focus()
    assert QApplication.focusWidget() is rows
    body.turn(empty)
    assert QApplication.focusWidget() is step
    body.turn(rows)
    assert QApplication.focusWidget() is rows
    action.setEnabled(False)
    body.turn(empty)
    assert QApplication.focusWidget() is field
    body.turn(rows)
    assert QApplication.focusWidget() is field
