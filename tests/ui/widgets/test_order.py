"""The order in which Tab comes to what was made after the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.order import follow


def test_what_is_made_later_is_reached_where_it_stands(qtbot: QtBot) -> None:
    """Without this, Tab would come to it behind everything else in the window."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, last = QLineEdit(), QLineEdit()
    column.addWidget(first)
    column.addWidget(last)
    late = QWidget()
    inside = QVBoxLayout(late)
    made = [QPushButton(str(number)) for number in range(3)]
    for each in made:
        inside.addWidget(each)
    column.insertWidget(1, late)
    follow(first, late)
    each, walked = first, []
    for _ in range(5):
        walked.append(each)
        each = each.nextInFocusChain()
        while each.focusPolicy().value == 0:
            each = each.nextInFocusChain()
    assert walked == [first, *made, last]
    follow(last, QWidget(window))  # nothing inside: nothing to do
