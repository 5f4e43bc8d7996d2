"""The bar that finds words in a text."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.panels.reader_find import Finding
from ui.widgets.find_bar import FindBar
from ui.widgets.page import Page

TEXT = "Café Veldt.\n\nThe CAFE was sold 😀.\n\nNo café is left.\n\n" + "Nothing more. " * 400


@pytest.fixture
def bar(qtbot: QtBot) -> FindBar:
    """A bar."""
    made = FindBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(qtbot: QtBot, bar: FindBar) -> Page:
    """A text joined to the bar."""
    made = Page()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_text(TEXT)
    Finding(bar, made).set_text(TEXT)
    return made


def chosen(page: Page) -> str:
    """The selected words."""
    found = page.selection()
    return TEXT[slice(*found)] if found else ""


def test_typing_shows_the_first_place_and_how_many_there_are(bar: FindBar, page: Page) -> None:
    """Whatever the case and the accents; the words stay in the field."""
    bar.start("")
    QTest.keyClicks(bar.words, "cafe")
    assert chosen(page) == "Café"
    assert bar.count.text() == "1 of 3"
    assert bar.words.accessibleDescription() == "1 of 3"


def test_steps_go_round(bar: FindBar, page: Page) -> None:
    """After the last place comes the first, and the other way round."""
    bar.start("cafe")
    seen = []
    for _ in range(3):
        bar.stepped.emit(1)
        seen.append((chosen(page), bar.count.text()))
    assert seen == [("CAFE", "2 of 3"), ("café", "3 of 3"), ("Café", "1 of 3")]
    bar.stepped.emit(-1)
    assert bar.count.text() == "3 of 3"


def test_enter_goes_on_and_esc_closes(bar: FindBar, page: Page) -> None:
    """The marks go with the bar; what was found last stays selected."""
    bar.start("cafe")
    QTest.keySequence(bar.words, "Return")
    assert bar.count.text() == "2 of 3"
    QTest.keySequence(bar.words, "Shift+Return")
    assert bar.count.text() == "1 of 3"
    assert len(page.extraSelections()) == 3
    QTest.keySequence(bar.words, "Esc")
    assert not bar.isVisible()
    assert page.extraSelections() == []
    assert chosen(page) == "Café"


def test_what_is_not_there_says_so(bar: FindBar, page: Page) -> None:
    """Nothing is selected for it, and no words at all say nothing."""
    bar.start("harbour")
    assert bar.count.text() == "Not in this text"
    bar.words.clear()
    assert bar.count.text() == ""
