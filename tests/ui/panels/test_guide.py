"""The guided first fact-check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import TEXT
from ui.window import Window
from workbench import commands, queries
from workbench.exchange.intake import from_text
from workbench.model import Claim, Stance
from workbench.scales import scale


def test_the_steps_are_ticked_off_as_they_are_done(
    open_window: Callable[..., Window], tmp_path: Path
) -> None:
    """From an empty investigation to the report; the guide only listens."""
    window = open_window()
    guide, session = window.guide, window.session
    assert guide.isHidden()
    window.actions_["guide"].trigger()
    assert guide.isVisible()
    assert guide.current == "open"
    assert guide.isAncestorOf(window.focusWidget())
    session.create(tmp_path / "Mine.fcw", "Mine")
    assert guide.current == "import"
    intake = from_text(TEXT)
    session.perform(commands.add_article, intake.text(), intake.content)
    assert guide.current == "pick"
    claim = session.perform(commands.add_claim, text="The town hall cost nine million crowns.")
    assert guide.current == "mark"
    copy = session.ask(queries.captures, article=session.ask(queries.articles)[0].id)[0]
    session.perform(commands.cite, claim, capture=copy, span=(4, 20), stance=Stance.SUPPORTS)
    assert guide.current == "rate"
    rated = session.project.get(Claim, claim.id)
    rating = scale("evidence").rating("supported")
    session.perform(commands.set_verdict, rated, rating, rationale="The account says so.")
    assert guide.current == "export"
    session.exported.emit("report.html")
    assert guide.current == ""
    again = guide.findChild(QPushButton, "restartGuide")
    assert again is not None
    assert again.isVisible()
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert guide.current == "mark"  # what is there already needs no doing


def test_an_open_investigation_counts_from_the_start(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """With a text and a claim there, the guide begins at the sentence."""
    window = open_window(filled)
    (bare,) = (row for row in window.session.ask(queries.claims) if not row.rating)
    window.session.select_claim(bare.id)
    window.actions_["guide"].trigger()
    assert window.guide.current == "mark"


def test_opened_late_it_counts_what_was_done_on_the_claim(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """Sentence, verdict and report need no doing where they are there; to begin again, they do."""
    window = open_window(filled)
    session = window.session
    (cited,) = (row for row in session.ask(queries.claims) if row.rating)
    session.select_claim(cited.id)
    session.note_report("report.html")
    window.actions_["guide"].trigger()
    assert window.guide.current == ""
    window.guide.again()
    assert window.guide.current == "mark"


def test_it_can_be_left_and_taken_up_again(
    open_window: Callable[..., Window], settings: QSettings, filled: Path
) -> None:
    """Leaving keeps the steps that were done, for this window and the next start."""
    window = open_window(filled)
    window.actions_["guide"].trigger()
    current = window.guide.current
    leave = window.guide.findChild(QPushButton, "leaveGuide")
    assert leave is not None
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert window.guide.isHidden()
    assert not window.actions_["guide"].isChecked()
    assert not window.guide.wanted
    window.actions_["guide"].trigger()
    assert window.guide.current == current
    window.close()
    again = open_window()
    again.restore()
    assert again.guide.isVisible()
    assert again.guide.current == current


def test_a_step_that_is_undone_stays_learnt(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """The guide is about the reader, not about the file; undo ticks nothing off either."""
    window = open_window(filled)
    session = window.session
    window.actions_["guide"].trigger()
    session.undo()  # takes the verdict back
    assert "rate" not in window.guide.done_steps
    session.redo()
    assert "rate" not in window.guide.done_steps
