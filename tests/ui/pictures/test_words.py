"""The pictures in the window's language."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.pictures import words
from ui.wording import WORDS
from workbench import pictures


@pytest.mark.parametrize("key", list(pictures.PHRASES))
def test_every_phrase_can_be_translated(key: str) -> None:
    """What the command line says in English, the window knows under the same key."""
    known = words.PHRASES.get(key) or WORDS.get(key)
    assert str(known) == pictures.PHRASES[key]


def test_no_phrase_is_kept_that_nobody_says() -> None:
    """A phrase that is dropped from the pictures is dropped from the window."""
    assert set(words.PHRASES) <= set(pictures.PHRASES)


def test_dates_keep_their_year(qapp: QApplication) -> None:
    """A picture is looked at for years."""
    assert words.short_date("2026") == "2026"
    assert words.short_date("2026-01") == "Jan 2026"
    assert words.short_date("2026-01-07") == "7 Jan 2026"


def test_the_style_follows_the_size_of_text(qapp: QApplication) -> None:
    """Everything in a picture grows with the text of the window."""
    font = qapp.font()
    font.setPixelSize(26)
    qapp.setFont(font)
    try:
        assert words.style(1000).unit == 2
    finally:
        font.setPixelSize(13)
        qapp.setFont(font)
