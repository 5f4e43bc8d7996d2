"""The text to read and to mark."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.mark import Mark
from ui.widgets.page import Page

TEXT = "First 😀 page 😀 here.\nWith a second line.\fThe next page, naïve.\fThe last."


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A page of 700 × 500 with three pages of text and signs beyond U+FFFF."""
    made = Page()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_text(TEXT)
    return made


@pytest.mark.parametrize("words", ["First 😀", "page 😀 here", "naïve", "😀", "The last."])
def test_what_is_selected_is_told_in_code_points(page: Page, words: str) -> None:
    """A selection leads to the same words in the text, whatever stands before it."""
    start = TEXT.index(words)
    page.select(start, start + len(words))
    found = page.selection()
    assert found == (start, start + len(words))
    assert TEXT[found[0] : found[1]] == words


def test_blanks_at_the_ends_are_not_selected(page: Page) -> None:
    """What the mouse drew too far is left out; blanks alone are nothing."""
    page.select(5, 8)
    assert page.selection() == (6, 7)
    page.select(5, 6)
    assert page.selection() is None


def test_keys_select_words(page: Page) -> None:
    """The text can be selected without a mouse."""
    page.setFocus()
    QTest.keySequence(page, "Ctrl+Home")
    QTest.keySequence(page, "Ctrl+Shift+Right")
    assert page.selection() == (0, 5)
    assert page.caret() == 6


def test_marks_differ_without_colour(page: Page) -> None:
    """For is underlined, against is dashed, context is dotted; each has its own words."""
    stances = ["supports", "refutes", "context"]
    page.set_marks([Mark(start=8 * at, end=8 * at + 5, stance=s) for at, s in enumerate(stances)])
    drawn = page.extraSelections()
    style = QTextCharFormat.UnderlineStyle
    assert [each.format.underlineStyle() for each in drawn] == [
        style.SingleUnderline,
        style.DashUnderline,
        style.DotLine,
    ]
    assert drawn[1].cursor.selectedText() == TEXT[8:13]


def test_only_marks_in_sight_are_drawn(page: Page) -> None:
    """A long text with many marks draws the few that can be seen, and others after scrolling."""
    page.show_text("A line of words.\n" * 20_000)
    page.set_marks([Mark(start=17 * n, end=17 * n + 6, stance="refutes") for n in range(20_000)])
    drawn = page.extraSelections()
    assert 0 < len(drawn) < 400
    assert drawn[0].cursor.selectionStart() == 0
    page.reveal(17 * 15_000)
    drawn = page.extraSelections()
    assert 0 < len(drawn) < 400
    assert drawn[0].cursor.selectionStart() > 17 * 10_000


def test_a_click_with_ctrl_on_a_mark_goes_to_its_claim(page: Page, qtbot: QtBot) -> None:
    """A plain click sets the caret only: it must not change what is cited for."""
    page.set_marks([Mark(start=0, end=40, stance="claim", claim_id="c1")])
    page.select(3, 3)
    place = page.cursorRect().center() + QPoint(2, 0)
    with qtbot.assertNotEmitted(page.mark_pressed):
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.mark_pressed) as heard:
        QTest.mouseClick(
            page.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place,
        )
    assert heard.args == ["c1"]
    assert page.marked_claim() == "c1"


def test_pages_are_counted(page: Page) -> None:
    """A place knows its page; a text without pages has none."""
    assert page.page_count == 3
    assert page.page_at(0) == 1
    assert page.page_at(TEXT.index("The next")) == 2
    assert page.page_at(len(TEXT) - 1) == 3
    page.show_text("No pages.")
    assert page.page_count == 0
    assert page.page_at(0) is None


def test_markup_is_shown_as_it_is(page: Page) -> None:
    """A captured page's source is text."""
    page.show_text("<h1>Title</h1><img src='file:///etc/passwd'>")
    assert page.toPlainText() == "<h1>Title</h1><img src='file:///etc/passwd'>"


def test_lines_are_short_and_in_the_middle(page: Page) -> None:
    """On a wide pane the text keeps to about 75 characters, with equal room on both sides."""
    page.resize(1600, 500)
    page.show_text("the quick brown fox jumps over a lazy dog " * 20)
    first = page.document().firstBlock().layout().lineAt(0).textLength()
    assert 60 <= first <= 82
    left = page.viewport().x()
    right = page.width() - page.viewport().geometry().right()
    assert abs(left - right) <= 20


def test_a_text_of_two_megabytes_opens_at_once(page: Page) -> None:
    """One paragraph of two million characters is laid out in far less than a second."""
    began = time.thread_time()
    page.show_text("It was said that it rained. " * 75_000)
    assert time.thread_time() - began < 1.0
    page.select(2_000_001, 2_000_007)
    assert page.selection() == (2_000_001, 2_000_007)


LONG = "\n".join(
    f"{number}. " + "The harbour of Veldt was dredged twice, and nobody paid. " * (number % 5 + 1)
    for number in range(4000)
)


def test_a_far_passage_opens_at_once_and_stays_in_sight(page: Page, qtbot: QtBot) -> None:
    """What was revealed does not move while the text above it is laid out."""
    place = LONG.index("\n3500. ") + 1
    page.show_text(LONG)
    began = time.thread_time()
    page.reveal(place)
    assert time.thread_time() - began < 0.5
    before = page.cursorRect().top()
    assert 0 < before < page.viewport().height()
    qtbot.waitUntil(lambda: not page._ahead.isActive(), timeout=20_000)
    assert abs(page.cursorRect().top() - before) <= 2


def test_the_words_that_are_read_stay_when_the_type_grows(page: Page) -> None:
    """Larger type and another width keep the line at the top."""
    page.show_text(LONG)
    page.reveal(LONG.index("\n2000. ") + 1)
    top = page.top()
    page.set_size(21)
    assert abs(page.top() - top) < 120
    page.resize(520, 500)
    assert abs(page.top() - top) < 240


def test_the_end_is_reached_by_key_and_by_scroll_bar(page: Page) -> None:
    """The last words are in sight after Ctrl+End, and at the end of the bar."""
    page.show_text(LONG)
    page.setFocus()
    QTest.keySequence(page, "Ctrl+End")
    assert page.caret() == len(LONG)
    assert page.viewport().rect().contains(page.cursorRect().center())
    page.verticalScrollBar().setValue(0)
    for _ in range(4):
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert page._point_at(page.viewport().rect().bottomRight()) == len(LONG)


def test_the_caret_walks_through_lines_and_paragraphs(page: Page) -> None:
    """Down and Up come back to where they began, line by line."""
    page.show_text(LONG)
    page.setFocus()
    start = LONG.index("\n1000. ") + 4
    page.select(start, start)
    for key in ["Down"] * 12 + ["Up"] * 12:
        QTest.keySequence(page, key)
    assert page.caret() == start
    QTest.keySequence(page, "PgDown")
    assert page.caret() > start + 200


def test_places_found_are_marked_in_sight_only(page: Page) -> None:
    """A letter found a hundred thousand times costs what is seen."""
    page.show_text(LONG)
    starts = [at for at, char in enumerate(LONG) if char == "a"]
    page.set_found(starts, 1)
    drawn = page.extraSelections()
    assert 0 < len(drawn) <= 2000
    assert all(each.cursor.selectedText() == "a" for each in drawn)


def test_who_speaks_stands_in_bold_type(page: Page) -> None:
    """The name before the colon is drawn bold; the text itself is as it was."""
    page.show_text("LIND: It cost nine.\nBERG: It did not.")
    page.show_turns([(0, 5), (20, 25)])
    layout = page.document().lastBlock().layout()
    (bold,) = layout.formats()
    assert (bold.start, bold.length, bold.format.fontWeight()) == (0, 5, 600)
    assert page.toPlainText() == "LIND: It cost nine.\nBERG: It did not."


def test_a_sentence_worth_a_check_has_a_mark_in_the_margin(page: Page) -> None:
    """The mark stands beside its lines and nowhere else."""
    page.show_text("One line.\n\nThe ferry ran 412 times.\n\nThe end.")
    before = page.viewport().grab().toImage()
    page.set_worth([(11, 35)])
    after = page.viewport().grab().toImage()
    cursor = page.textCursor()
    cursor.setPosition(15)
    y = page.cursorRect(cursor).center().y()
    scale = round(after.devicePixelRatio())
    assert after.pixel(5 * scale, y * scale) != before.pixel(5 * scale, y * scale)
    assert after.pixel(5 * scale, 8 * scale) == before.pixel(5 * scale, 8 * scale)


def test_unsure_marks_are_drawn_as_waves(page: Page) -> None:
    """Words of an earlier copy are marked where they may stand now, and look it."""
    page.set_marks([Mark(start=0, end=5, stance="refutes", sure=False)])
    (drawn,) = page.extraSelections()
    assert drawn.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline


def test_a_screen_reader_reads_the_whole_text(page: Page) -> None:
    """All of a long text can be read aloud, and its places on the screen be asked for."""
    page.show_text(LONG)
    found = QAccessible.queryAccessibleInterface(page)
    assert found.role() == QAccessible.Role.EditableText
    text = found.textInterface()
    assert text.characterCount() == len(LONG)
    assert text.text(0, 20) == LONG[:20]
    assert text.text(len(LONG) - 30, len(LONG)) == LONG[-30:]
    assert text.characterRect(10).height() > 10
