"""Marks are drawn in their lines, and no word is lost under or beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.widgets.line_paint import boxes
from ui.widgets.mark import Mark
from ui.widgets.page import Page

TEXT = (
    "Laid before the city council by the City Treasurer on 12 March 1990. Printed by order of "
    "the city council in 300 copies, Norrhamn 1990, and on sale at the counter for 4 crowns."
)
MIXED = "The sign said שלום עולם and 12 boats were there."


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A page of 620 × 300."""
    made = Page()
    qtbot.addWidget(made)
    made.resize(620, 300)
    made.show()
    made.show_text(TEXT)
    return made


def ink(image: QImage, box: QRect) -> int:
    """How many pixels in a box are darker than paper and tint."""
    scale = round(image.devicePixelRatio())
    return sum(
        QColor(image.pixel(x * scale, y * scale)).lightness() < 110
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )


def test_words_beside_marks_that_lie_over_each_other_stay(page: Page) -> None:
    """Three marks on the same words change nothing before them."""
    start = TEXT.index("Printed")
    cursor = page.textCursor()
    cursor.setPosition(start)
    edge = page.cursorRect(cursor)
    left = QRect(16, edge.top(), edge.left() - 20, edge.height())
    before = ink(page.viewport().grab().toImage(), left)
    page.set_marks([Mark(start=start, end=len(TEXT), stance=s) for s in ("refutes",) * 2])
    page.set_found([start], 7)
    assert before > 100
    assert ink(page.viewport().grab().toImage(), left) == before


def test_selected_words_lie_over_marks(page: Page) -> None:
    """The middle of a selected word has the selection's ground, whatever is marked there."""
    page.set_marks([Mark(start=0, end=60, stance="supports")])
    page.setFocus()
    page.select(0, 4)
    image = page.viewport().grab().toImage()
    cursor = page.textCursor()
    cursor.setPosition(2)
    at = page.cursorRect(cursor)
    scale = round(image.devicePixelRatio())
    ground = QColor(image.pixel(at.left() * scale, (at.top() + 1) * scale))
    assert ground == page.palette().highlight().color()


def test_a_mark_ends_with_its_last_letter(page: Page) -> None:
    """The blank at which a line is broken is not marked."""
    layout = page.document().firstBlock().layout()
    line = layout.lineAt(0)
    (whole,) = boxes(line, line.textStart(), line.textStart() + line.textLength(), turning=False)
    words = line.naturalTextRect()
    assert (whole.left(), whole.right()) == (words.left(), words.right())


def test_marks_follow_the_direction_of_the_words(page: Page) -> None:
    """A mark on words from right to left covers them, and not what stands beside them."""
    page.show_text(MIXED)
    line = page.document().firstBlock().layout().lineAt(0)
    start, end = MIXED.index("ש"), MIXED.index("ם ") + 1
    (word,) = boxes(line, start, end, turning=True)
    (both,) = boxes(line, start, MIXED.index("ולם") + 3, turning=True)
    assert word.right() == pytest.approx(both.right(), abs=3)
    assert word.left() > both.left() + 10
    assert 0.3 < word.width() / both.width() < 0.7
