"""The Qt binding itself: what the window rests on."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_into_qt_keeps_its_references_to_none(qtbot: QtBot) -> None:
    """A thousand calls that return nothing cost no reference to None.

    PySide6 6.12.0 loses one a call on Python 3.11, and the program aborts after some 5,000. From
    Python 3.12 on nobody counts them.
    """
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert sys.getrefcount(None) > before - 100
