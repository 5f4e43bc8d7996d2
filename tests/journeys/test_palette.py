"""Find anything, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from tests.journeys.conftest import Hands
from tests.ui.conftest import fill
from ui.theme import Mode
from workbench.project import Project


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with a project that holds some of everything."""
    path = tmp_path / "Hall.fcw"
    with Project.create(path, title="Town hall") as project:
        fill(project)
    made = hands()
    made.press("Ctrl+O")
    made.name_file(path)
    made.waits_to_see("The town hall cost nine million crowns.")
    return made


def test_a_word_of_a_text_leads_to_where_it_stands(desk: Hands) -> None:
    """Enter on a passage opens the copy at the words."""
    desk.press("Ctrl+K")
    desk.type("audited")
    desk.waits_to_see("Text · Interview with the treasurer")
    desk.press("Return")
    desk.bot.waitUntil(lambda: desk.window.reader.isAncestorOf(QApplication.focusWidget()))
    shown = desk.window.reader.findChild(QWidget, "reader")
    assert isinstance(shown, QTextEdit)
    assert "audited" in shown.textCursor().block().text()


def test_the_arrows_choose_and_enter_goes_there(desk: Hands) -> None:
    """The second claim found is looked at, and the keys go on in its pane."""
    desk.press("Ctrl+K")
    desk.type("the land")
    desk.waits_to_see("Claim · Nobody was paid for the land.")
    desk.press("Return")
    desk.bot.waitUntil(lambda: not desk.window.verbs["palette"].palette.isVisible())
    assert desk.sees("Nobody was paid for the land.")
    assert desk.window.claim.isAncestorOf(QApplication.focusWidget())


def test_a_setting_is_found_by_another_word_for_it(desk: Hands) -> None:
    """Typing "night" offers dark colours, and Enter takes them."""
    desk.press("Ctrl+K")
    desk.type("night")
    desk.waits_to_see("Setting · Dark colours")
    desk.press("Return")
    desk.bot.waitUntil(lambda: desk.window.theme.mode is Mode.DARK)


def test_a_slip_of_the_finger_is_forgiven(desk: Hands) -> None:
    """What is spelt nearly so is shown, and it is said that this is something else."""
    desk.press("Ctrl+K")
    desk.type("treasuerr")
    desk.waits_to_see("Nothing for “treasuerr”. Showing results for “treasurer”.")
    assert desk.sees("Evidence · Interview with the treasurer")


def test_tab_and_signs_narrow_to_a_kind(desk: Hands) -> None:
    """Tab goes from kind to kind; > @ and # do the same while typing; Backspace widens again."""
    desk.press("Ctrl+K")
    desk.type("town")
    desk.waits_to_see("Show all results for “town”")
    desk.press("Tab")
    desk.bot.waitUntil(lambda: all("own" in row for row in desk.rows("paletteList")))
    assert len(desk.rows("paletteList")) == 1
    desk.press("Esc")
    desk.press("Ctrl+K")
    desk.type(">rate")
    desk.bot.waitUntil(lambda: desk.rows("paletteList")[:1] == ["Rate claim…"])
    for _ in ">rate":
        desk.press("Backspace")
    desk.type("@tova")
    desk.bot.waitUntil(lambda: desk.rows("paletteList") == ["Tova Lind"])
    desk.press("Return")
    desk.waits_to_see("Speakers · 1")
    assert "Nobody was paid for the land." in desk.rows("searchList")


def test_escape_gives_the_focus_back(desk: Hands) -> None:
    """The box goes, and the keys are again where they were."""
    desk.press("Ctrl+1")
    before = QApplication.focusWidget()
    assert before is not None
    desk.press("Ctrl+K")
    assert QApplication.focusWidget() is not before
    desk.press("Esc")
    assert QApplication.focusWidget() is before


def test_the_empty_box_offers_what_was_looked_at(desk: Hands) -> None:
    """What was opened last comes first."""
    desk.press("Ctrl+K")
    desk.type("treasurer")
    desk.waits_to_see("Evidence · Interview with the treasurer")
    desk.press("Return")
    desk.press("Ctrl+K")
    desk.waits_to_see("Recent")
    assert desk.rows("paletteList")[0] == "Interview with the treasurer"


def test_all_results_stand_in_a_list_by_kind(desk: Hands) -> None:
    """Ctrl+Enter shows everything that was found, each kind under its name."""
    desk.press("Ctrl+K")
    desk.type("crowns")
    desk.waits_to_see("Claim · The town hall cost nine million crowns.")
    desk.press("Ctrl+Return")
    desk.bot.waitUntil(lambda: "Claims" in desk.rows("searchList"))
    assert desk.rows("searchList")[1] == "The town hall cost nine million crowns."
    assert "Marked passages" in desk.rows("searchList")
