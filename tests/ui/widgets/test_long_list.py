"""A list of a hundred thousand rows."""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QStringListModel
from pytestqt.qtbot import QtBot

from ui.widgets.long_list import LongList


def test_another_height_of_the_rows_takes_no_time(qtbot: QtBot) -> None:
    """Larger text does not visit every row of a long list."""
    view = LongList("list", "List")
    qtbot.addWidget(view)
    view.set_row_height(40)
    view.setModel(QStringListModel(["row"] * 100_000, view))
    view.resize(300, 400)
    view.show()
    started = thread_time()
    view.set_row_height(80)
    assert thread_time() - started < 0.5
    assert view.rowHeight(99_999) == 80
    view.set_row_height(40)
    assert view.rowHeight(0) == 40
