"""Words that wrap within a measure, and to a number of lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.entry import Entry
from ui.widgets.folded import Folded
from ui.widgets.label import Label, apart
from ui.widgets.lines import Lines, runs_right_to_left
from ui.wording import joined

LONG = "The bridge cost forty million crowns, and not a crown more. " * 20


@pytest.mark.parametrize(
    ("text", "backward"),
    [
        ("The bridge", False),
        ("“كلّف الجسر”", True),
        ("12 הגשר", True),
        ("橋の建設費", False),
        ("1987 – 40", False),
        ("The word جسر", False),
    ],
)
def test_a_text_runs_as_its_first_letter_does(text: str, *, backward: bool) -> None:
    """Signs and figures before it do not count."""
    assert runs_right_to_left(text) is backward


def test_only_so_many_lines_are_shown(qtbot: QtBot) -> None:
    """The rest stands in the tooltip and in the text that is read aloud."""
    words = Lines(LONG, lines=2)
    qtbot.addWidget(words)
    words.resize(300, 100)
    words.show()
    assert words.is_cut
    line = words.fontMetrics().height()
    assert 2 * line <= words.heightForWidth(300) < 3 * line
    assert words.text() == LONG
    assert "forty million" in words.toolTip()
    assert not words.grab().isNull()
    words.show_lines(0)
    assert not words.is_cut
    assert words.heightForWidth(300) > 8 * line


def test_a_line_more_is_shown_rather_than_a_step_to_it(qtbot: QtBot) -> None:
    """What has one line too many is not folded."""
    folded = Folded("One. \nTwo. \nThree.", lines=2)
    qtbot.addWidget(folded)
    folded.resize(400, 100)
    folded.show()
    assert not folded.words.is_cut
    more = folded.findChild(QPushButton, "foldedMore")
    assert more.isHidden()
    assert folded.words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_folded_words_are_shown_and_folded_again(qtbot: QtBot) -> None:
    """The step says what it does next."""
    folded = Folded(LONG, lines=3)
    qtbot.addWidget(folded)
    folded.resize(400, 100)
    folded.show()
    QApplication.processEvents()
    more = folded.findChild(QPushButton, "foldedMore")
    assert more.text() == "Show all"
    assert more.accessibleName().startswith("Show all: The bridge cost")
    more.click()
    assert folded.is_open
    assert more.text() == "Show less"
    more.click()
    assert folded.words.is_cut


def test_what_stands_below_makes_way_for_the_step(qtbot: QtBot) -> None:
    """Narrower, the words are cut: the step to all of them lies over nothing."""
    page = QWidget()
    qtbot.addWidget(page)
    inside = QVBoxLayout(page)
    folded, below = Folded(LONG, lines=3), Label("Not known: who paid")
    inside.addWidget(folded)
    inside.addWidget(below)
    inside.addStretch(1)
    page.resize(2400, 600)
    page.show()
    qtbot.waitUntil(lambda: not folded.words.is_cut)
    more = folded.findChild(QPushButton, "foldedMore")
    assert not more.isVisible()
    page.resize(360, 600)
    qtbot.waitUntil(more.isVisible)
    assert more.geometry().top() >= folded.words.geometry().bottom()
    assert more.mapTo(page, more.rect().bottomLeft()).y() < below.geometry().top()


def test_a_tooltip_of_cut_lines_is_not_spoken_as_markup(qtbot: QtBot) -> None:
    """The whole text is a screen reader's anyway: nothing is told twice."""
    words = Lines(LONG, lines=1)
    qtbot.addWidget(words)
    words.resize(200, 40)
    words.show()
    assert words.toolTip().startswith("<qt>")
    assert words.accessibleDescription() == " "


def test_an_entry_keeps_the_tooltip_that_it_was_given(qtbot: QtBot) -> None:
    """Words that are shown whole do not take it away, and it is spoken without markup."""
    entry = Entry("Item 2", (), tip="Said in the council")
    qtbot.addWidget(entry)
    entry.resize(400, 40)
    entry.show()
    words = entry.findChild(Lines)
    assert "Said in the council" in words.toolTip()
    assert words.accessibleDescription() == "Said in the council"


def test_lines_keep_to_their_measure_with_larger_text(qtbot: QtBot) -> None:
    """So many letters of the font that is set."""
    words = Lines(LONG, letters=40)
    qtbot.addWidget(words)
    before = words.maximumWidth()
    font = words.font()
    font.setPixelSize(QFontInfo(font).pixelSize() * 2)  # whichever unit the look is set in
    words.setFont(font)
    assert words.maximumWidth() > before * 1.5


def test_a_date_beside_arabic_is_not_turned_round(qtbot: QtBot) -> None:
    """The parts of a line are kept apart; a line without such letters is left as it is."""
    label = Label(joined("إلسه برانت", "3 March 1987"))
    qtbot.addWidget(label)
    assert label.text() == "\u2068إلسه برانت\u2069 · \u20683 March 1987\u2069"
    assert apart("Ilse Brandt · 3 March") == "Ilse Brandt · 3 March"
    assert "‹U+2068›" in Label("\u2068 · ا").text()


def test_vowel_signs_are_not_cut_off(qtbot: QtBot) -> None:
    """Words that run from right to left stand at the right, with room for signs above them."""
    words = Lines("كلّف الجسر أربعين مليون كرونة.", lines=3)
    plain = Lines("The bridge", lines=3)
    for each in (words, plain):
        qtbot.addWidget(each)
        each.resize(600, each.heightForWidth(600))
        each.show()
    assert words.contentsMargins().top() > plain.contentsMargins().top() == 0
    shown = words.grab().toImage()
    middle = shown.height() // 2
    ground = shown.pixelColor(0, 0)
    inked = [x for x in range(shown.width()) if shown.pixelColor(x, middle) != ground]
    assert inked
    assert min(inked) > shown.width() // 2
