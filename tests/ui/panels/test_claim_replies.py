"""Requests for comment and corrections, noted and read in the claim's pane."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.form import Form
from ui.dialogs.reply import ContactDialog, CorrectionDialog
from ui.filtering import today
from ui.window import Window
from workbench import commands, queries
from workbench.model import Claim
from workbench.queries import filters


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a claim."""
    made = open_window(filled)
    made.session.select_claim(queries.claims(made.session.project.db)[0].id)
    return made


def _press(dialog: Form, qtbot: QtBot) -> None:
    accept = dialog.findChild(QPushButton, "accept")
    assert accept is not None
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)


def test_a_request_is_written_down_and_answered(window: Window, qtbot: QtBot) -> None:
    """By keys; the pane says that there is no reply yet, and then what the reply is."""
    window.actions_["contact"].trigger()
    dialog = window.findChild(ContactDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.whom, "The harbour office")
    qtbot.keyClicks(dialog.asked_on, "2026-01-02")
    _press(dialog, qtbot)
    (contact,) = queries.contacts(window.session.project.db, window.session.claim_id)
    assert (contact.whom, contact.asked_on) == ("The harbour office", "2026-01-02")
    section = window.claim.findChild(QWidget, "section-contacts")
    assert section is not None
    button = section.findChild(QPushButton, "editContact")
    assert button is not None
    assert "answer" in button.accessibleName().lower()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    again = [each for each in window.findChildren(ContactDialog) if each.isVisible()][-1]
    assert again.whom.text() == "The harbour office"
    qtbot.keyClicks(again.reply, "No.")
    _press(again, qtbot)
    (contact,) = queries.contacts(window.session.project.db, window.session.claim_id)
    assert contact.answer == "No."


def test_an_empty_request_is_refused_in_its_dialog(window: Window, qtbot: QtBot) -> None:
    """The dialog stays open with the sentence."""
    window.actions_["contact"].trigger()
    dialog = window.findChild(ContactDialog)
    assert dialog is not None
    _press(dialog, qtbot)
    assert dialog.isVisible()
    assert "who was asked" in dialog.error.text()


def test_a_correction_is_told_and_taken_back(window: Window, qtbot: QtBot) -> None:
    """It stands in the pane; undo takes it away, and the section with it."""
    window.actions_["correct"].trigger()
    dialog = window.findChild(CorrectionDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.text, "We first said 61.")
    _press(dialog, qtbot)
    section = window.claim.findChild(QWidget, "section-corrections")
    assert section is not None
    assert section.isVisible()
    window.session.undo()
    assert not section.isVisible()


def test_reason_and_method_are_shown(window: Window) -> None:
    """Each has a section of its own once it is written."""
    claim = window.session.project.get(Claim, window.session.claim_id)
    for name in ("reason", "method"):
        section = window.claim.findChild(QWidget, f"section-{name}")
        assert section is not None
        assert not section.isVisible()
    window.session.perform(commands.change_claim, claim, reason="Shared widely", method="Asked")
    for name in ("reason", "method"):
        section = window.claim.findChild(QWidget, f"section-{name}")
        assert section is not None
        assert section.isVisible()


def test_a_text_of_a_form_keeps_two_lines(window: Window) -> None:
    """However much a form holds: it scrolls before its fields become too small to write in."""
    window.actions_["edit-claim"].trigger()
    QApplication.processEvents()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    for area in dialog.findChildren(QPlainTextEdit):
        assert area.minimumHeight() == 0
        assert area.height() >= area.minimumSizeHint().height()


def test_a_request_without_an_answer_in_time_is_overdue(window: Window) -> None:
    """The pane says so, and the condition `reply is overdue` finds the claim."""
    session = window.session
    claim = session.project.get(Claim, session.claim_id)
    session.perform(
        commands.add_contact, claim, whom="The harbour", asked_on="2026-01-02", deadline_on="2999"
    )
    section = window.claim.findChild(QWidget, "section-contacts")
    assert section is not None
    assert "no reply yet" in [each.text() for each in section.findChildren(QLabel)]
    (contact,) = queries.contacts(session.project.db, claim.id)
    session.perform(commands.change_contact, contact, deadline_on="2026-01-09")
    section = window.claim.findChild(QWidget, "section-contacts")
    assert "overdue" in [each.text() for each in section.findChildren(QLabel)]
    late = queries.Filter(conditions=filters.parse("claims", "reply is overdue"))
    assert filters.ids(session.project.db, "claims", late, today()) == [claim.id]
