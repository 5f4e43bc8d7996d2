"""A list is narrowed, saved, worked on and tidied, by keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox

from tests.journeys.conftest import Hands

CLAIMS = (
    ("The town hall cost nine million crowns.", "Tova Lind"),
    ("Nobody was paid for the land.", "Tova Lind"),
    ("The roof leaks.", "Ada Ek"),
)


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with a project that holds three claims."""
    made = hands()
    made.press("Ctrl+Shift+N")
    made.name_file(tmp_path / "Hall.fcw")
    for text, speaker in CLAIMS:
        made.press("Ctrl+Alt+N")
        made.dialog()
        made.write("text", text)
        made.write("speaker", speaker)
        made.click("accept")
        made.waits_to_see(text)
    return made


def pick(desk: Hands, name: str, words: str) -> None:
    """Choose an entry of a combination field by typing its first letters."""
    box = desk.find(QComboBox, name)
    box.setFocus()
    QTest.keyClicks(box, words)
    desk.bot.waitUntil(lambda: box.currentText() == words)


def test_a_filter_becomes_a_view(desk: Hands) -> None:
    """Built by keys, counted while it is built, saved under a name, and found in the side bar."""
    desk.press("Ctrl+Shift+F")
    desk.dialog()
    pick(desk, "conditionField", "Speaker")
    desk.write("conditionText", "tova lind")
    desk.waits_to_see("2 match")
    desk.click("accept")
    desk.waits_to_see("2 claims")
    assert "The roof leaks." not in desk.rows("claimList")
    desk.press("Ctrl+Shift+V")
    desk.dialog()
    desk.write("viewName", "Said by the mayor")
    desk.click("accept")
    desk.waits_to_see("Said by the mayor, 2")
    desk.press("Ctrl+1")
    desk.waits_to_see("3 claims")
    places = desk.rows("sections")
    desk.click_row("sections", places.index("Said by the mayor"))
    desk.waits_to_see("2 claims")
    desk.click("condition")
    desk.waits_to_see("3 claims")
    desk.click("button-update-view")
    desk.waits_to_see("Said by the mayor, 3")
    desk.press("Ctrl+Z")
    desk.waits_to_see("Said by the mayor, 2")


def test_views_are_renamed_moved_and_deleted_by_keys(desk: Hands) -> None:
    """In the side bar, where they stand."""
    for name in ("First", "Second"):
        desk.press("Ctrl+Shift+V")
        desk.dialog()
        desk.write("viewName", name)
        desk.click("accept")
        desk.waits_to_see(f"{name}, 3")
    views = desk.find(QAbstractItemView, "sections")
    desk.click_row("sections", desk.rows("sections").index("Second"))
    views.setFocus()
    desk.press("Ctrl+Up")
    desk.bot.waitUntil(
        lambda: desk.rows("sections").index("Second") < desk.rows("sections").index("First")
    )
    desk.press("F2")
    desk.dialog()
    desk.write("viewName", "Other")
    desk.click("accept")
    desk.waits_to_see("Other, 3")
    views.setFocus()
    desk.press("Delete")
    desk.waits_to_see("View deleted.")
    desk.bot.waitUntil(lambda: "Other" not in desk.rows("sections"))


def test_all_rows_are_changed_at_once(desk: Hands) -> None:
    """Marked by keys; the form asks what they are to have in common, and undo takes it back."""
    desk.click_row("claimList", 0)
    desk.press("Ctrl+A")
    desk.press("Ctrl+Shift+B")
    assert desk.dialog().windowTitle() == "Change 3 claims"
    desk.write("bulkLine-assignee", "Ada Ek")
    desk.write("newTags", "hall, money")
    desk.click("accept")
    desk.waits_to_see("3 changed.")
    desk.press("Ctrl+T")
    desk.dialog()
    assert desk.find(QCheckBox, "tagBox").isChecked()
    desk.press("Escape")
    desk.press("Ctrl+Z")
    desk.press("Ctrl+T")
    assert not desk.dialog().findChildren(QCheckBox, "tagBox")
    desk.press("Escape")


def test_claims_are_tagged_and_deleted_with_a_way_back(desk: Hands) -> None:
    """The notice tells how many, and undo brings them back."""
    desk.click_row("claimList", 0)
    desk.press("Ctrl+T")
    desk.dialog()
    desk.write("newTags", "roof")
    desk.press("Return")
    desk.waits_to_see("1 changed.")
    desk.press("Ctrl+Shift+F")
    desk.dialog()
    pick(desk, "conditionField", "Tag")
    desk.write("conditionText", "roof")
    desk.click("accept")
    desk.waits_to_see("1 claim")
    desk.find(QAbstractItemView, "claimList").setFocus(Qt.FocusReason.OtherFocusReason)
    desk.click_row("claimList", 0)
    desk.press("Delete")
    desk.waits_to_see("1 deleted.")
    desk.waits_to_see("No claim passes this filter")
    desk.press("Ctrl+Z")
    desk.waits_to_see("1 claim")
