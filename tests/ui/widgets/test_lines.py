"""Words that wrap within a measure, and to a number of lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

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


def test_lines_keep_to_their_measure_with_larger_text(qtbot: QtBot) -> None:
    """So many letters of the font that is set."""
    words = Lines(LONG, letters=40)
    qtbot.addWidget(words)
    before = words.maximumWidth()
    font = words.font()
    font.setPointSizeF(font.pointSizeF() * 2)
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
    inked = [x for x in range(shown.width()) if shown.pixelColor(x, middle).lightness() < 128]
    assert inked
    assert min(inked) > shown.width() // 2
