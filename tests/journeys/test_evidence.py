"""Evidence by file and by record, and passages cited by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabBar, QTextEdit

from tests.journeys.conftest import Hands
from ui.widgets.card import Card

PAGE = (
    "<html><head><title>Account of the town hall</title></head><body><article>"
    "<p>The hall of Aldermoor 😀 was opened in 2019 after six years of work.</p>"
    "<p>The account closes at 11,200,000 crowns, of which two were for the roof.</p>"
    "</article></body></html>"
)


@pytest.fixture
def desk(hands: Callable[[], Hands], tmp_path: Path) -> Hands:
    """A window with a project that holds one claim."""
    made = hands()
    made.press("Ctrl+Shift+N")
    made.name_file(tmp_path / "Hall.fcw")
    made.press("Ctrl+Alt+N")
    made.dialog()
    made.write("text", "The town hall cost nine million crowns.")
    made.write("speaker", "Tova Lind")
    made.click("accept")
    made.waits_to_see("No verdict yet")
    return made


def test_a_file_is_added_and_a_passage_cited_with_the_mouse(desk: Hands, tmp_path: Path) -> None:
    """A web page from a file: the dragged words become a card against the claim."""
    (tmp_path / "account.html").write_text(PAGE, "utf-8")
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    _tab(desk, "File")
    desk.write("filePath", str(tmp_path / "account.html"))
    desk.write("source", "Treasury of Aldermoor")
    desk.click("accept")
    desk.waits_to_see("Evidence added.")
    reader = desk.find(QTextEdit, "reader")
    desk.bot.waitUntil(lambda: "11,200,000" in reader.toPlainText())

    _drag(reader, "closes at 11,200,000 crowns")
    desk.click("button-refutes")
    assert desk.sees("Refutes: “closes at 11,200,000 crowns”")
    cards = [card for card in desk.window.findChildren(Card) if card.isVisible()]
    assert [card.found.passage.exact for card in cards if card.found.passage] == [
        "closes at 11,200,000 crowns"
    ]
    desk.press("Ctrl+1")
    assert desk.sees("0 for, 1 against, 0 context")


def test_a_record_is_written_down_and_cited_with_keys(desk: Hands) -> None:
    """An interview: its words are selected with the keyboard and cited with weight and note."""
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    _tab(desk, "Record")
    desk.write("recordText", "She said it cost eleven million. It was audited.")
    desk.write("title", "Interview with the treasurer")
    desk.write("with_whom", "Ruth Amsel, treasurer")
    desk.write("occurred_on", "yesterday")
    desk.click("accept")
    assert desk.sees("“yesterday” is not of the form 2026-01-31, 2026-01 or 2026.")
    desk.write("occurred_on", "2026-01-06")
    desk.click("accept")
    desk.waits_to_see("Evidence added.")

    reader = desk.find(QTextEdit, "reader")
    desk.bot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton)
    desk.press("Ctrl+Home")
    for _ in range(7):
        desk.press("Ctrl+Shift+Right")
    desk.press("D")
    desk.dialog()
    desk.choose("stance-refutes")
    desk.write("note", "By her own account.")
    desk.click("accept")
    desk.waits_to_see("By her own account.")
    assert desk.sees("Interview with the treasurer")
    assert desk.sees("· 6 January 2026")
    assert desk.sees("“She said it cost eleven million.")


def test_what_was_added_can_be_cited_at_once(desk: Hands) -> None:
    """The focus is in the new text: E chooses a sentence and S cites it, without the mouse."""
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    desk.press("Shift+Tab")
    desk.press("Right")
    desk.press("Right")
    desk.write("recordText", "She said it cost eleven million.")
    desk.write("title", "Interview with the treasurer")
    desk.press("Ctrl+Return")
    desk.waits_to_see("Evidence added.")
    desk.press("E")
    desk.press("S")
    assert desk.sees("Supports: “She said it cost eleven million.”")


def test_the_same_words_are_cited_once(desk: Hands) -> None:
    """A second citation of the same words for the same claim is refused, with a sentence."""
    _interview(desk)
    desk.press("E")
    desk.press("S")
    assert desk.sees("Supports: “She said it cost eleven million.”")
    desk.press("R")
    assert desk.sees("That is cited for this claim already")


def test_without_a_selection_the_keys_say_what_to_do(desk: Hands) -> None:
    """S with nothing selected cites nothing and says how to go on."""
    _interview(desk)
    desk.press("S")
    assert desk.sees("Select the words in the text first, or press E for the sentence.")
    desk.press("Ctrl+1")
    assert desk.sees("0 for, 0 against, 0 context")


def test_a_claim_is_made_of_words_in_the_text(desk: Hands) -> None:
    """N makes a claim of the selected words, which are its quote."""
    _interview(desk)
    desk.press("E")
    desk.press("N")
    desk.dialog()
    assert desk.sees("She said it cost eleven million.")
    desk.write("text", "The hall cost eleven million crowns.")
    desk.click("accept")
    desk.waits_to_see("“She said it cost eleven million.”")
    desk.press("Ctrl+1")
    assert desk.rows("claimList")[0] == "The hall cost eleven million crowns."


def test_a_job_can_be_seen_and_a_wrong_address_is_told(desk: Hands) -> None:
    """A page that cannot be fetched ends in a sentence beside all that was written."""
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    desk.write("address", "http://nowhere.invalid/page")
    desk.write("title", "The page of nobody")
    desk.click("accept")
    desk.waits_to_see("Reading http://nowhere.invalid/page")
    desk.bot.waitUntil(lambda: not desk.window.jobs.current)
    dialog = desk.dialog()
    assert "nowhere.invalid" in desk.find(QLabel, "formError").text()
    assert desk.sees("The page of nobody")
    desk.press("Escape")
    desk.bot.waitUntil(lambda: dialog not in desk.open_dialogs())
    desk.press("Ctrl+3")
    assert desk.sees("No evidence yet")


def _interview(desk: Hands) -> None:
    """Write an interview down, and put the caret into its text."""
    desk.press("Ctrl+Shift+E")
    desk.dialog()
    _tab(desk, "Record")
    desk.write("recordText", "She said it cost eleven million. It was audited.")
    desk.write("title", "Interview with the treasurer")
    desk.click("accept")
    desk.waits_to_see("Evidence added.")
    reader = desk.find(QTextEdit, "reader")
    desk.bot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton)
    desk.press("Ctrl+Home")


def _tab(desk: Hands, words: str) -> None:
    bar = desk.find(QTabBar, "originTabs")
    at = next(tab for tab in range(bar.count()) if bar.tabText(tab) == words)
    desk.bot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())


def _drag(reader: QTextEdit, words: str) -> None:
    """Draw the mouse over words of the reader, from their first to their last letter."""
    text = reader.toPlainText()
    units = len(text[: text.index(words)].encode("utf-16-le")) // 2
    start, end = _place(reader, units), _place(reader, units + len(words))
    QTest.mousePress(reader.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(reader.viewport(), end)
    QTest.mouseRelease(reader.viewport(), Qt.MouseButton.LeftButton, pos=end)


def _place(reader: QTextEdit, unit: int) -> QPoint:
    cursor = QTextCursor(reader.document())
    cursor.setPosition(unit)
    return reader.cursorRect(cursor).center()
