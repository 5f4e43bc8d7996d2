"""The card of a citation."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.conftest import fill
from ui.widgets.card import Card
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Stance
from workbench.project import Project


@pytest.mark.parametrize(
    ("later", "words"),
    [
        ("Corrected. The account closes at 11,200,000 crowns. It was audited.", "moved"),
        (
            "The account closes at 12,100,000 crowns. It was audited in 2020.",
            "≠ changed in the newest copy: read it again",
        ),
        ("The page is empty now.", "gone from the newest copy"),
    ],
)
def test_a_card_says_when_its_words_have_moved_or_gone(
    project: Project, qtbot: QtBot, later: str, words: str
) -> None:
    """Cited words that a newer copy has elsewhere, otherwise, or no longer, are marked in words."""
    fill(project)
    claim = queries.claims(project.db)[0]
    (evidence,) = queries.evidence(project.db)
    capture = queries.captures(project.db, evidence=evidence.id)[0]
    record = queries.find_claim(project.db, claim.id)
    commands.cite(project, record, stance=Stance.SUPPORTS, capture=capture, span=(0, 41))
    again = from_text(later)
    owner = queries.find_evidence(project.db, evidence.id)
    commands.add_capture(project, owner, again.content, again.draft)
    (found,) = (row for row in queries.citations(project.db, claim.id) if row.passage)
    card = Card(found, lambda _card: QMenu())
    qtbot.addWidget(card)
    assert any(words in label.text() for label in card.findChildren(QLabel))
    assert words in card.accessibleName()
