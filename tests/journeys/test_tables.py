"""A day at the lists: a table, its order, its groups, its filter; and the first step in none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QListWidget

from tests.journeys.conftest import Hands
from workbench import commands
from workbench.project import Project

SAID = (
    ("The merger saves 38 million crowns a year.", "Solveig Harnes"),
    ("The merger costs 240 beds.", "Linnea Strom"),
    ("The plan takes away 96 beds.", "Idris Bakker"),
    ("No emergency ward will close.", "Solveig Harnes"),
)


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with four claims of three people."""
    path = tmp_path / "Merger.fcw"
    with Project.create(path, title="Merger") as project:
        for text, name in SAID:
            commands.add_claim(project, text=text, speaker=name)
    made = hands()
    made.press("Ctrl+O")
    made.name_file(path)
    made.waits_to_see("The merger costs 240 beds.")
    return made


def test_a_table_is_sorted_and_grouped(desk: Hands) -> None:
    """More room, a click on a heading sorts, and groups are closed and opened with the arrows."""
    before = desk.window.columns.sizes()[0]
    desk.press("Ctrl+Shift+T")
    assert desk.window.columns.sizes()[0] > before
    header = desk.find(QHeaderView, "columnHeader")
    at = header.sectionViewportPosition(1) + 20  # the speaker stands second
    desk.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    desk.bot.waitUntil(lambda: desk.rows("claimList")[0] == "The plan takes away 96 beds.")

    desk.press("Ctrl+K")
    desk.type(">group by speaker")
    desk.waits_to_see("Group by speaker")
    desk.press("Return")
    desk.waits_to_see("Solveig Harnes · 2 claims · open")
    assert len(desk.rows("claimList")) == 7
    desk.press("Ctrl+1")
    desk.press("Home")
    desk.press("Left")
    desk.waits_to_see("Idris Bakker · 1 claim · closed")
    assert len(desk.rows("claimList")) == 6
    desk.press("Right")
    assert len(desk.rows("claimList")) == 7


def test_escape_leads_from_the_filter_back_to_the_list(desk: Hands) -> None:
    """Down goes to what was found; Escape clears the words, and then leaves the field."""
    desk.press("Ctrl+F")
    desk.type("beds")
    desk.bot.waitUntil(lambda: len(desk.rows("claimList")) == 2)
    desk.press("Down")
    assert _focus(desk) == "claimList"
    desk.press("Ctrl+F")
    desk.press("Esc")
    desk.bot.waitUntil(lambda: len(desk.rows("claimList")) == 4)
    assert _focus(desk) == "filter"
    desk.press("Esc")
    assert _focus(desk) == "claimList"


def test_a_new_investigation_begins_with_its_next_step(
    hands: Callable[[], Hands], tmp_path: Path
) -> None:
    """The focus is on it, so that Enter takes it."""
    desk = hands()
    desk.press("Ctrl+Shift+N")
    desk.name_file(tmp_path / "Merger.fcw")
    desk.waits_to_see("No claims yet")
    assert _focus(desk) == "button-import-article"
    desk.press("Space")
    assert desk.dialog().objectName() == "articleDialog"
    desk.press("Esc")


def test_a_snapshot_is_kept_under_a_note_and_brought_back(desk: Hands) -> None:
    """Enter after the note keeps it, and the list shows it at once."""
    desk.press("Ctrl+Alt+S")
    desk.dialog()
    desk.write("snapshotNote", "Sent to the lawyer")
    desk.press("Return")
    kept = desk.find(QListWidget, "snapshotList")
    desk.bot.waitUntil(lambda: "Sent to the lawyer" in kept.item(0).text(), timeout=10_000)
    desk.press("Esc")
    desk.press("Ctrl+1")
    desk.press("Ctrl+A")
    desk.press("Del")
    desk.waits_to_see("No claims yet")
    desk.press("Ctrl+Alt+S")
    desk.dialog()
    desk.click_row("snapshotList", 0)
    desk.click("restoreSnapshot")
    desk.waits_to_see("The merger costs 240 beds.")
    assert len(desk.rows("claimList")) == 4


def _focus(desk: Hands) -> str:
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    focus = QApplication.focusWidget()
    return focus.objectName() if focus else ""
