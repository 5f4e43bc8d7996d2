"""The pane of one claim: changed in place, and drawn anew only where it changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.opening_links import can_open
from ui.panels.claim_plan import due_in_words, priority_in_words
from ui.widgets.card import Card
from ui.window import Window
from workbench import commands, queries
from workbench.model import Claim, EvidenceKind, Stance


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path, qtbot: QtBot) -> Window:
    """A window on a claim with evidence on both sides."""
    made = open_window(filled)
    session = made.session
    first = queries.claims(session.project.db)[0].id
    session.select_claim(first)
    for name in ("A", "B", "C"):
        item = session.perform(commands.add_evidence, kind=EvidenceKind.CALL, title=name)
        claim = session.project.get(Claim, first)
        session.perform(commands.cite, claim, stance=Stance.SUPPORTS, evidence=item)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    QApplication.processEvents()
    return made


def _cards(window: Window) -> dict[str, Card]:
    found = window.claim.findChildren(Card)
    return {card.found.evidence.title: card for card in found if card.found.evidence}


def _titles(window: Window, stance: Stance) -> list[str]:
    detail = window.session.ask(queries.claim, window.session.claim_id)
    rows = [row for row in detail.citations if row.citation.stance is stance]
    return [row.evidence.title for row in rows if row.evidence]


def test_alt_and_arrows_move_a_card(window: Window, qtbot: QtBot) -> None:
    """Up and down within its side, left to the side beside it; the focus stays on it."""
    alt = Qt.KeyboardModifier.AltModifier
    _cards(window)["C"].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, alt)
    assert _titles(window, Stance.SUPPORTS) == ["A", "C", "B"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, alt)
    assert _titles(window, Stance.SUPPORTS) == ["A", "B", "C"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, alt)
    assert "C" in _titles(window, Stance.REFUTES)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Card)
    assert focused is _cards(window)["C"]
    window.session.undo()
    assert _titles(window, Stance.SUPPORTS) == ["A", "B", "C"]


def test_a_change_of_one_citation_leaves_the_other_cards(window: Window) -> None:
    """What did not change is the same widget as before."""
    before = _cards(window)
    before["B"].findChild(QPushButton, "keyToggle").click()
    after = _cards(window)
    assert after["A"] is before["A"]
    assert after["B"] is not before["B"]
    assert _titles(window, Stance.SUPPORTS) == ["B", "A", "C"]


def test_the_plan_is_written_in_place(window: Window, qtbot: QtBot) -> None:
    """Enter keeps it, Escape does not, and each is one step that can be undone."""
    plan, session = window.claim.plan, window.session
    plan.assignee.shown.setFocus()
    qtbot.keyClick(plan.assignee.shown, Qt.Key.Key_Space)
    QTest.keyClicks(plan.assignee.line, "Ana")
    qtbot.keyClick(plan.assignee.line, Qt.Key.Key_Return)
    assert session.project.get(Claim, session.claim_id).assignee == "Ana"
    assert plan.assignee.shown.hasFocus()
    plan.topic.begin()
    QTest.keyClicks(plan.topic.line, "Bud")
    qtbot.keyClick(plan.topic.line, Qt.Key.Key_Escape)
    assert session.project.get(Claim, session.claim_id).topic == ""
    plan.due.begin()
    QTest.keyClicks(plan.due.line, "tomorrow")
    qtbot.keyClick(plan.due.line, Qt.Key.Key_Return)
    assert plan.due.shown.text() == "due tomorrow"
    session.undo()
    assert plan.due.shown.text() == "no due date"


def test_half_written_text_survives_another_change(window: Window) -> None:
    """A line that is open stays open, with its text, while the claim changes."""
    plan = window.claim.plan
    plan.tag.begin()
    QTest.keyClicks(plan.tag.line, "budg")
    window.session.perform(
        commands.set_triage,
        window.session.project.get(Claim, window.session.claim_id),
        reach=3,
    )
    assert plan.tag.is_open
    assert plan.tag.line.text() == "budg"
    assert plan.priority.text() == "priority 100, high"
    QTest.keyClick(plan.tag.line, Qt.Key.Key_Return)
    chip = plan.findChild(QPushButton, "tagChip")
    assert chip.text().startswith("budg")
    chip.click()
    assert plan.findChild(QPushButton, "tagChip") is None


def test_another_claims_change_draws_nothing(window: Window) -> None:
    """The head stays the widget that it was."""
    head = window.claim.findChild(QPushButton, "button-rate")
    other = queries.claims(window.session.project.db)[1]
    window.session.perform(
        commands.change_claim, window.session.project.get(Claim, other.id), note="x"
    )
    assert window.claim.findChild(QPushButton, "button-rate") is head


def test_many_citations_are_made_as_they_are_needed(window: Window) -> None:
    """A few of a side at first; the rest on demand, with the focus on the first of them."""
    session = window.session
    claim = session.project.get(Claim, session.claim_id)
    for at in range(30):
        item = session.perform(commands.add_evidence, kind=EvidenceKind.CALL, title=f"N{at}")
        session.perform(commands.cite, claim, stance=Stance.CONTEXT, evidence=item)
    context = [card for card in window.claim.findChildren(Card) if _is_context(card)]
    assert len(context) == 4
    (ask,) = [
        found
        for found in window.claim.findChildren(QPushButton, "showMore")
        if not found.isHidden()
    ]
    assert ask.text() == "Show 12 more"
    ask.click()
    assert isinstance(QApplication.focusWidget(), Card)
    assert len([card for card in window.claim.findChildren(Card) if _is_context(card)]) == 16


def _is_context(card: Card) -> bool:
    return card.found.citation.stance is Stance.CONTEXT


def test_due_dates_and_priorities_are_said_in_words() -> None:
    """As people say them."""
    today = QDate(2026, 3, 3).toPython()
    said = {iso: due_in_words(iso, today) for iso in ("2026-03-02", "2026-02-28", "2026-03-03")}
    assert list(said.values()) == ["1 day late", "3 days late", "due today"]
    assert due_in_words("2026-03-04", today) == "due tomorrow"
    assert due_in_words("", today) == ""
    assert priority_in_words(None) == "priority not rated"
    assert priority_in_words(50) == "priority 50, medium"


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://a.example/x", True),
        ("http://a.example", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("", False),
        ("https://", False),
    ],
)
def test_only_addresses_of_the_web_are_opened(address: str, *, opens: bool) -> None:
    """Nothing else is handed to the desktop."""
    assert can_open(address) is opens
