"""The desk's weights are set with their effect in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.weights import WeightsDialog
from ui.session import Session
from ui.widgets.label import Elided, Label
from workbench import commands, queries


def test_weights_show_what_would_come_first(session: Session, place: QWidget) -> None:
    """Each claim with its priority before and after; nothing is kept before the answer."""
    project = session.project
    far = commands.add_claim(project, text="It is everywhere.", reach=3, harm=1)
    bad = commands.add_claim(project, text="It kills.", reach=1, harm=3, urgency=1)
    dialog = WeightsDialog(session, place)
    dialog.sliders["harm"].setValue(5)
    texts = {label.text() for label in dialog.findChildren(Elided)}
    assert {far.text, bad.text} <= texts
    shown = [label.text() for label in dialog.findChildren(Label)]
    assert "33 → 71" in shown
    assert queries.investigation(project.db).weight_harm == 1
    dialog.answer()
    assert queries.claim(project.db, bad.id).row.priority == 71


def test_nothing_rated_is_said(session: Session, place: QWidget) -> None:
    """An empty preview would be a riddle."""
    dialog = WeightsDialog(session, place)
    assert "No claim is rated yet." in {label.text() for label in dialog.findChildren(Elided)}
