"""The pane of one claim: changed in place, and drawn anew only where it changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.opening_links import can_open
from ui.panels.claim_entries import QUESTION
from ui.panels.claim_head import MEASURE, Head
from ui.panels.claim_side import Side
from ui.plan_words import due_in_words, priority_in_words
from ui.widgets.card import CITATION, Card
from ui.widgets.dragging import Dropping
from ui.widgets.entry import Entry
from ui.window import Window
from workbench import commands, queries
from workbench.model import Claim, EvidenceKind, Question, Stance


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


def _drop(target: QWidget, kind: str, ident: str, at: QPoint) -> None:
    """Drag something over a widget and let it go there, as the desktop tells it."""
    data = QMimeData()
    data.setData(kind, ident.encode())
    move, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for event in (
        QDragEnterEvent(at, move, data, left, none),
        QDragMoveEvent(at, move, data, left, none),
        QDropEvent(QPointF(at), move, data, left, none),
    ):
        QApplication.sendEvent(target, event)
        assert event.isAccepted()


def test_a_card_is_dropped_before_another_and_on_the_other_side(
    window: Window, qtbot: QtBot
) -> None:
    """Where it is let go it stands; on another side it bears on the claim that way."""
    cards = _cards(window)
    side = window.claim.findChild(Side, "side-supports")
    above = cards["A"].geometry().center() - QPoint(0, 4)
    _drop(side, CITATION, cards["C"].found.citation.id, above)
    qtbot.waitUntil(lambda: _titles(window, Stance.SUPPORTS) == ["C", "A", "B"])
    other = window.claim.findChild(Side, "side-refutes")
    _drop(other, CITATION, cards["B"].found.citation.id, QPoint(20, other.height() - 2))
    qtbot.waitUntil(lambda: _titles(window, Stance.REFUTES)[-1:] == ["B"])
    assert _titles(window, Stance.SUPPORTS) == ["C", "A"]


def test_a_question_is_dropped_before_another(window: Window, qtbot: QtBot) -> None:
    """Open questions stay before those that are answered, wherever one is let go."""
    session = window.session
    claim = session.project.get(Claim, session.claim_id)
    for words in ("Two?", "Three?"):
        session.perform(commands.ask_question, claim, words)
    session.perform(commands.answer_question, _asked(window)[0], "Much.")
    QApplication.processEvents()
    body = window.claim.findChild(QWidget, "section-questions").findChild(Dropping)
    three = _asked(window)[-1]
    _drop(body, QUESTION, three.id, QPoint(20, 0))
    qtbot.waitUntil(lambda: _asked(window)[0].text == "Three?")
    shown = [each.ident for each in body.findChildren(Entry)]
    assert shown[0] == three.id
    _drop(body, QUESTION, three.id, QPoint(20, body.height() - 1))
    qtbot.waitUntil(lambda: [each.text for each in _asked(window)][:2] == ["Two?", "Three?"])


def _asked(window: Window) -> tuple[Question, ...]:
    return window.session.ask(queries.claim, window.session.claim_id).questions


def test_what_names_a_speaker_is_copied(window: Window) -> None:
    """The Wikidata id and the page, each on its line."""
    session = window.session
    detail = session.ask(queries.claim, session.claim_id)
    assert detail.speaker
    session.perform(
        commands.change_speaker,
        detail.speaker,
        wikidata="Q42",
        same_as="https://council.example/lind",
    )
    window.claim.findChild(QPushButton, "copySpeaker").click()
    assert QApplication.clipboard().text() == "Q42\nhttps://council.example/lind"


def test_the_mark_of_key_evidence_is_offered_where_one_looks(window: Window) -> None:
    """It comes with the focus, and goes with it; one that is set stays."""
    card = _cards(window)["A"]
    mark = card.findChild(QPushButton, "keyToggle")
    assert mark.isHidden()
    card.setFocus()
    assert mark.isVisible()
    assert card.rect().contains(mark.geometry())
    mark.setFocus()
    assert mark.isVisible()
    _cards(window)["B"].setFocus()
    assert mark.isHidden()
    mark.click()
    assert _cards(window)["A"].findChild(QPushButton, "keyToggle").isVisible()


def test_on_a_wide_screen_lines_stay_short(window: Window, qtbot: QtBot) -> None:
    """Reasons are no wider than can be followed, and the pane's column has a greatest width."""
    window.resize(3840, 2160)
    QApplication.processEvents()
    words = window.claim.findChild(QLabel, "rationale")
    letter = words.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: 0 < words.width() <= MEASURE * letter)
    assert window.claim.evidence.width() < window.claim.width() - 100


def test_a_narrow_head_gives_the_plan_its_own_line(window: Window, qtbot: QtBot) -> None:
    """Nothing is cut: due date and assignee go below the buttons."""
    head, plan = window.claim.findChild(Head), window.claim.plan
    window.claim.setFixedWidth(360)
    qtbot.waitUntil(lambda: plan.head.y() > head.findChild(QPushButton, "button-rate").y())
    assert plan.due.geometry().right() <= plan.head.width()


def test_a_question_is_followed_to_where_questions_were_folded(window: Window) -> None:
    """Alt and Down from the last one in sight shows the rest, and the focus stays on it."""
    session = window.session
    claim = session.project.get(Claim, session.claim_id)
    for at in range(10):
        session.perform(commands.ask_question, claim, f"Number {at}?")
    section = window.claim.findChild(QWidget, "section-questions")
    shown = section.findChildren(Entry)
    assert len(shown) == 6
    button = shown[-1].findChild(QPushButton, "answer")
    words = button.accessibleName()
    button.setFocus()
    for _ in range(2):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget().accessibleName() == words
    assert len(section.findChildren(Entry)) == 11
    assert words.endswith(_asked(window)[7].text)
