"""The dialog for a verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from ui.window import Window
from workbench import queries


def test_the_tab_key_follows_the_eye(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """From the ratings to the reasons, also when another scale was chosen meanwhile."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[0].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    scales = dialog.findChild(QComboBox, "scale")
    assert scales is not None
    for chosen in (1, 0):
        scales.setCurrentIndex(chosen)
        scales.setFocus()
        seen = []
        for _ in range(4):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            seen.append(QApplication.focusWidget().objectName())
        assert seen[0].startswith("rating-")
        assert seen[-3:] == ["rationale", "confidence", "unknown"]
    dialog.reject()


def test_the_arrow_keys_keep_the_rating_in_sight(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """In a low dialog the last rating of a long scale is scrolled to."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[0].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.resize(dialog.width(), 480)
    scales = dialog.findChild(QComboBox, "scale")
    assert scales is not None
    scales.setCurrentIndex(scales.findData("truth-six"))
    ratings = [each for each in dialog.findChildren(QRadioButton) if each.isVisible()]
    ratings[0].setFocus()
    for _ in ratings[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is ratings[-1]
    assert ratings[-1].visibleRegion().boundingRect() == ratings[-1].rect()
    dialog.reject()


def test_a_refusal_takes_no_room_from_the_fields(
    open_window: Callable[..., Window], filled: Path, qtbot: QtBot
) -> None:
    """The dialog grows by the sentence, and what scrolls in it is the form, not its parts."""
    window = open_window(filled)
    window.session.select_claim(window.session.ask(queries.claims)[-1].id)
    window.actions_["rate"].trigger()
    dialog = window.findChild(QDialog, "verdictDialog")
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    (area,) = dialog.findChildren(QScrollArea)
    before = area.height()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    error = dialog.findChild(QLabel, "formError")
    assert error is not None
    qtbot.waitUntil(error.isVisible)
    qtbot.waitUntil(lambda: area.height() >= before)
    dialog.reject()
