"""Widgets beside each other, in as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow


class Box(QWidget):
    """A hundred pixels by twenty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(100, 20)


def test_lines_follow_from_the_width(qtbot: QtBot) -> None:
    """Two fit in 210 pixels, and the third goes on below; from the right where that is usual."""
    whole = QWidget()
    qtbot.addWidget(whole)
    flow = Flow(whole, gap=4)
    boxes = [Box(whole) for _ in range(3)]
    for box in boxes:
        flow.addWidget(box)
    assert flow.heightForWidth(210) == 44
    assert flow.heightForWidth(400) == 20
    whole.resize(210, 44)
    whole.show()
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (104, 0), (0, 24)]
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(whole.rect())
    assert [box.x() for box in boxes] == [110, 6, 110]
    assert flow.takeAt(0) is not None
    assert (flow.count(), flow.itemAt(5), flow.takeAt(5)) == (2, None, None)
