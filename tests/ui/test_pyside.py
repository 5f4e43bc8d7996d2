"""The Qt binding itself: what the window rests on."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
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


ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("call", [".itemAt(", ".itemAtPosition("])
def test_no_layout_is_asked_for_its_items(call: str) -> None:
    """What PySide6 gives for an item stays "alive" after Qt has deleted it.

    Then it is taken for whatever Qt puts at that address, a header or a list: the program says
    that a QWidgetItem has no such method, or it ends. `indexOf` and lists of our own do instead.
    """
    places = [*ROOT.glob("ui/**/*.py"), *ROOT.glob("tests/**/*.py")]
    ours = {ROOT / "tests/ui/test_pyside.py", ROOT / "tests/ui/widgets/test_flow.py"}
    assert [place for place in places if place not in ours and call in place.read_text()] == []
