"""The claim's pane, worked in with keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QWidget

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from ui.widgets.card import Card
from workbench import commands, queries
from workbench.model import Claim, ClaimState, EvidenceKind, Stance
from workbench.project import Project
from workbench.queries import ClaimDetail
from workbench.scales import scale

FURTHEST = 120
"""Presses of Tab after which a control counts as not reached."""


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window on a claim with evidence on both sides, two questions and two appearances."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="The hall") as project:
        _article, claim = fill(project)
        for name in ("Books of the hall", "Letter of the builder"):
            item = commands.add_evidence(project, kind=EvidenceKind.DOCUMENT, title=name)
            commands.cite(project, claim, stance=Stance.SUPPORTS, evidence=item)
        commands.ask_question(project, claim, "Who paid for the roof?")
        commands.add_appearance(project, claim, title="Radio Hall", url="https://radio.example/1")
    made = hands()
    made.window.session.open(path)
    rows = queries.claims(made.window.session.project.db)
    made.window.session.select_claim(rows[0].id)
    QApplication.processEvents()
    made.press("F6")
    return made


def _detail(desk: Hands) -> ClaimDetail:
    return desk.window.session.ask(queries.claim, desk.window.session.claim_id)


def _tab_to(desk: Hands, name: str, words: str = "") -> QWidget:
    """Press Tab until the focus is on a control of this name, and of these words."""
    for _ in range(FURTHEST):
        at = QApplication.focusWidget()
        if at and at.objectName() == name and words in at.accessibleName():
            return at
        desk.press("Tab")
    raise AssertionError(f"Tab does not come to {name}.")


def _pick(name: str) -> None:
    """Go down in the menu that is open to an entry, and press Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in menu.actions():
        QTest.keyClick(menu, Qt.Key.Key_Down)
        if menu.activeAction().objectName() == name:
            QTest.keyClick(menu, Qt.Key.Key_Return)
            QApplication.processEvents()
            return
    raise AssertionError(f"The menu has no {name}.")


def _rest_of(desk: Hands, words: str, entry: str) -> None:
    """Open the other steps of an entry, and take one."""
    _tab_to(desk, "entryMore", words)
    desk.press("Space")
    _pick(entry)


def _level(desk: Hands, name: str, presses: int) -> None:
    _tab_to(desk, name)
    for _ in range(presses):
        desk.press("Down")


def test_plan_and_triage(desk: Hands) -> None:
    """Due date, assignee, topic, a tag, reach and harm; each is a step that can be undone."""
    for name, words in (
        ("planDueButton", "+3d"),
        ("planAssigneeButton", "Ana"),
        ("planTopicButton", "Costs"),
        ("planTagButton", "budget"),
    ):
        _tab_to(desk, name)
        desk.press("Space")
        desk.type(words)
        desk.press("Return")
    assert desk.sees("due in 3 days")
    _tab_to(desk, "planPriority")
    desk.press("Space")
    _level(desk, "plan-reach", 3)
    _level(desk, "plan-harm", 1)
    claim = _detail(desk).claim
    assert (claim.assignee, claim.topic, claim.reach, claim.harm) == ("Ana", "Costs", 3, 1)
    assert desk.sees("priority 50, medium")
    _tab_to(desk, "tagChip", "budget")
    desk.press("Space")
    assert _detail(desk).row.tags == ""
    desk.press("Ctrl+Z")
    assert _detail(desk).row.tags == "budget"


def test_the_state_of_the_work_is_chosen_in_a_menu(desk: Hands) -> None:
    """The button opens it, and an arrow and Enter choose."""
    _tab_to(desk, "planWork")
    desk.press("Space")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert _detail(desk).claim.work == "waiting"
    assert desk.sees("waiting for an answer")


def test_appearances(desk: Hands) -> None:
    """Another becomes the first, is corrected, and is deleted."""
    _rest_of(desk, "Radio Hall", "makeFirst")
    assert _detail(desk).appearances[0].appearance.title == "Radio Hall"
    _rest_of(desk, "Radio Hall", "editAppearance")
    desk.dialog()
    desk.write("place", "Aldermoor")
    desk.press("Ctrl+Return")
    assert _detail(desk).appearances[0].appearance.place == "Aldermoor"
    desk.press("F6")
    _rest_of(desk, "Radio Hall", "deleteAppearance")
    assert len(_detail(desk).appearances) == 1
    assert desk.sees("Appearance deleted.")


def test_a_narrower_claim_is_added_gone_to_and_let_go(desk: Hands) -> None:
    """It stands among the related claims, from both ends; the relation can be deleted."""
    whole = desk.window.session.claim_id
    _tab_to(desk, "narrow")
    desk.press("Space")
    desk.dialog()
    desk.type("The roof alone cost two million crowns.")
    desk.press("Ctrl+Return")
    (found,) = _detail(desk).relations
    assert found.other_text == "The roof alone cost two million crowns."
    desk.press("F6")
    _tab_to(desk, "goToClaim")
    desk.press("Space")
    assert desk.window.session.claim_id == found.other_id
    assert desk.sees("Is a narrower form of: “The town hall")
    _rest_of(desk, "The town hall", "deleteRelation")
    assert not _detail(desk).relations
    desk.window.session.select_claim(whole)


def test_questions_are_answered_and_put_in_order(desk: Hands) -> None:
    """Alt and an arrow moves one, and the focus goes with it; an answered one goes below."""
    _tab_to(desk, "answer", "Who paid")
    desk.press("Alt+Up")
    assert [each.text for each in _detail(desk).questions] == [
        "Who paid for the roof?",
        "What did the furniture cost?",
    ]
    focused = QApplication.focusWidget()
    assert focused.objectName() == "answer"
    assert "Who paid" in focused.accessibleName()
    desk.press("Space")
    desk.dialog()
    desk.type("The council.")
    desk.press("Ctrl+Return")
    assert desk.sees("Who paid for the roof? – The council.")
    desk.press("F6")
    _rest_of(desk, "What did", "editQuestion")
    desk.dialog()
    desk.write("question", "What did the chairs cost?")
    desk.press("Ctrl+Return")
    assert desk.sees("What did the chairs cost?")


def test_cards_are_put_in_order_and_change_sides(desk: Hands) -> None:
    """Alt and arrows; the newest of the key evidence is marked on the card."""
    _tab_to(desk, "card", "Letter of the builder")
    desk.press("Alt+Up")
    sides = [row for row in _detail(desk).citations if row.citation.stance is Stance.SUPPORTS]
    assert [row.evidence.title for row in sides if row.evidence] == [
        "Letter of the builder",
        "Books of the hall",
    ]
    desk.press("Tab")
    assert QApplication.focusWidget().objectName() == "keyToggle"
    desk.press("Space")
    card = _tab_to(desk, "card", "Supports: Letter of the builder")
    assert isinstance(card, Card)
    assert card.found.citation.key
    desk.press("Alt+Left")
    assert _detail(desk).row.refutes == 2
    assert _detail(desk).row.state is ClaimState.NEEDS_RECHECK


def test_a_verdict_is_changed_beside_like_ones(desk: Hands) -> None:
    """The editor shows what a like claim was rated, and what is missing."""
    session = desk.window.session
    like = session.perform(
        commands.add_claim, text="The town hall cost eight million crowns.", speaker="Tova Lind"
    )
    rating = scale("evidence").rating("refuted")
    session.perform(commands.set_verdict, like, rating, rationale="It cost eleven.")
    desk.press("Ctrl+R")
    desk.dialog()
    assert desk.sees("Earlier on like claims")
    assert desk.sees("The town hall cost eight million crowns.")
    assert desk.sees("No interview, call or letter that is cited names the speaker.")
    desk.press("Down")
    _tab_to(desk, "reason")
    desk.type("The books were opened.")
    desk.press("Ctrl+Return")
    assert not desk.open_dialogs()
    assert desk.sees("Changed because: The books were opened.")
    assert desk.sees("EARLIER VERDICTS")


def test_an_edit_is_reverted_in_the_pane(desk: Hands) -> None:
    """Nothing is asked; a notice offers to undo, and the edit after it stays."""
    _tab_to(desk, "planTopicButton")
    for name, words in (("planTopicButton", "Costs"), ("planAssigneeButton", "Ana")):
        _tab_to(desk, name)
        desk.press("Space")
        desk.type(words)
        desk.press("Return")
    session = desk.window.session
    first = session.ask(queries.history, claim_id=session.claim_id, limit=2)[1]
    buttons = desk.window.claim.findChildren(QPushButton, "revertEdit")
    buttons[1].setFocus()
    desk.press("Space")
    claim = _detail(desk).claim
    assert (claim.topic, claim.assignee) == ("", "Ana"), first.label
    assert desk.sees("Taken back.")
    assert isinstance(QApplication.focusWidget(), QPushButton)
    desk.press("Ctrl+Z")
    assert _detail(desk).claim.topic == "Costs"


def test_the_claim_is_copied_as_plain_text(desk: Hands) -> None:
    """Wording, speaker with date, and the verdict with its reasons."""
    desk.press("Ctrl+Shift+C")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "The town hall cost nine million crowns."
    assert lines[2] == "Tova Lind, Mayor · Town council · 5 January 2026"
    assert lines[3].startswith("Verdict: Refuted (")
    assert lines[4] == "The account says eleven."
    assert desk.sees("The claim is copied.")


def test_a_claim_is_written_down_with_its_plan(desk: Hands) -> None:
    """The rest of the form is folded until it is asked for; a claim that has it shows it."""
    desk.press("Ctrl+Alt+N")
    dialog = desk.dialog()
    assert not dialog.findChild(QWidget, "claimPlanFields").isVisible()
    desk.type("The garden cost nothing.")
    _tab_to(desk, "claimMore")
    desk.press("Space")
    _tab_to(desk, "topic")
    desk.type("Costs")
    _tab_to(desk, "due")
    desk.type("+1d")
    choice = _tab_to(desk, "harm")
    assert isinstance(choice, QComboBox)
    desk.press("Down")
    desk.press("Ctrl+Return")
    made = desk.window.session.project.get(Claim, desk.window.session.claim_id)
    assert (made.topic, made.harm, made.reach) == ("Costs", 1, None)
    assert desk.sees("due tomorrow")
    desk.press("F2")
    assert desk.dialog().findChild(QWidget, "claimPlanFields").isVisible()
    desk.press("Escape")


def test_long_words_are_folded(desk: Hands) -> None:
    """Wording and reasons show their beginning, and all of it when asked."""
    session = desk.window.session
    long = "The hall, with both of its wings and the garden, cost nine million crowns. " * 12
    made = session.perform(commands.add_claim, text=long)
    session.select_claim(made.id)
    QApplication.processEvents()
    words = desk.window.claim.findChild(QLabel, "wording")
    before = words.height()
    desk.press("F6")
    _tab_to(desk, "wordingMore")
    desk.press("Space")
    desk.bot.waitUntil(lambda: words.height() > before * 2)
    assert QApplication.focusWidget().text() == "Show less"
