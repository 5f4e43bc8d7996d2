"""The field that a list is filtered with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.filter_line import FilterLine


def test_escape_clears_and_then_leaves(qtbot: QtBot) -> None:
    """Twice Escape, or Down once, goes on to the list."""
    line = FilterLine("filter", "Filter")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "beds")
    with qtbot.assertNotEmitted(line.left):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    with qtbot.waitSignal(line.left):
        QTest.keyClick(line, Qt.Key.Key_Escape)
    QTest.keyClicks(line, "beds")
    with qtbot.waitSignal(line.left):
        QTest.keyClick(line, Qt.Key.Key_Down)
    assert line.text() == "beds"
