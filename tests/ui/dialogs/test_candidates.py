"""Candidates that are like a claim which is there already."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.conftest import fill
from ui.dialogs.candidates import CandidateDialog
from ui.models.candidates import KNOWN
from ui.session import Session
from workbench.spotting import Candidate


def test_a_sentence_that_is_claimed_already_says_so(qtbot: QtBot, session: Session) -> None:
    """It is marked in words, with what became of the claim; the others are not."""
    fill(session.project)
    texts = ("The town hall had cost nine million crowns.", "A ferry sank off the coast.")
    found = [Candidate(text=text, start=0, end=9, score=0.5) for text in texts]
    dialog = CandidateDialog("Speech", " ".join(texts), found, lambda _picked: None, None)
    qtbot.addWidget(dialog)
    dialog.look_for_known(session)
    first, second = dialog.model.index(0), dialog.model.index(1)
    qtbot.waitUntil(lambda: bool(first.data(KNOWN)))
    assert first.data(KNOWN) == "like a claim you have (Refuted)"
    assert second.data(KNOWN) == ""
