"""A slip of the finger in a list's search: what the nearest spelling finds is shown, and said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from ui.widgets.label import Elided
from ui.window import Window

LISTS = {"claims": ("filter", "claimList"), "articles": ("libraryFilter", "libraryList")}


@pytest.mark.parametrize("verb", LISTS)
def test_a_slip_is_forgiven_and_said(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot, verb: str
) -> None:
    """The typed words stay in the field; words that nothing is near to find nothing."""
    window = open_window(filled)
    window.actions_[verb].trigger()
    panel = window.middle_panel()
    field, rows = LISTS[verb]
    typed = panel.findChild(QLineEdit, field)
    found = panel.findChild(QTableView, rows)
    note = panel.findChild(Elided, "spelling")
    everything, slip = found.model().rowCount(), "mililon"

    typed.setText(slip)
    qtbot.waitUntil(lambda: note.isVisible() and found.model().rowCount() > 0)
    assert slip in note.text()
    assert typed.text() == slip

    typed.setText("zzzzqqqq")
    qtbot.waitUntil(lambda: found.model().rowCount() == 0)
    assert not note.isVisible()

    typed.clear()
    qtbot.waitUntil(lambda: found.model().rowCount() == everything)
    assert not note.isVisible()


def test_another_spelling_waits_until_the_typing_rests(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """On the way to the words nothing is guessed: only where somebody stopped is it tried."""
    window = open_window(filled)
    panel = window.claims
    note = panel.findChild(Elided, "spelling")
    shown: list[str] = []
    panel.settled.connect(lambda: shown.append(panel._model.search))
    panel.filter()
    for letter in "mililonz":
        QTest.keyClick(panel.search, letter)
        qtbot.wait(20)
    assert set(shown) <= {"mililonz"[:n] for n in range(9)}
    QTest.keyClick(panel.search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: note.isVisible() and panel._model.total > 0)
    assert panel.search.text() == "mililon"


def test_a_slip_is_forgiven_in_each_list_and_state(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """Where the other spelling finds nothing, the typed words are back; elsewhere it is tried."""
    window = open_window(filled)
    panel, session = window.claims, window.session
    note = panel.findChild(Elided, "spelling")
    panel.search.setText("mililon")
    qtbot.waitUntil(note.isVisible)
    session.choose_place("claims/needs-recheck")
    qtbot.waitUntil(lambda: not panel._model.total and not note.isVisible())
    session.choose_place("claims/all")
    qtbot.waitUntil(lambda: note.isVisible() and panel._model.total > 0)
    session.choose_place("articles")
    for noun in ("articles", "evidence", "articles"):
        session.choose_place(noun)
        session.filters.say(noun, "mililon" if noun == "articles" else "intervew")
        told = window.library.findChild(Elided, "spelling")
        qtbot.waitUntil(lambda told=told: told.isVisible() and window.library._model.total > 0)
