"""A button that does what a verb does."""

from __future__ import annotations

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from ui.widgets.verb_button import VerbButton


def test_a_button_is_called_as_it_reads(qtbot: QtBot) -> None:
    """Its name has the words it shows in it, whatever the verb is called elsewhere."""
    action = QAction("Rate claim…")
    rate, short = VerbButton("rate", action), VerbButton("rate", action, "Rate")
    stance = VerbButton("supports", QAction("Cite as supporting"), "Supports  S")
    for made in (rate, short, stance):
        qtbot.addWidget(made)
    assert rate.accessibleName() == short.accessibleName() == "Rate claim…"
    assert stance.accessibleName() == "Supports · Cite as supporting"
    assert stance.toolTip() == "Cite as supporting  S"
    rate.setText("Change the verdict")
    assert rate.accessibleName() == "Change the verdict · Rate claim…"
    assert rate.toolTip() == "Rate claim  Ctrl+R"
