"""Code points in our records, UTF-16 units in Qt's documents."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.offsets import Offsets, display, pages

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXTS)
@example("a😀b")
@example("😀😀")
def test_every_code_point_is_found_again(text: str) -> None:
    """A code point's unit leads back to it, and is where UTF-16 has it."""
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = offsets.unit(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert offsets.point(unit) == point
    assert offsets.units == offsets.unit(len(text))


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    """A position inside a pair of units is the character's own."""
    offsets = Offsets("a😀b")
    assert [offsets.point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(TEXTS)
@example("one\r\ntwo\rthree\ffour\u2028five\u2029six\x85seven")
@example("\ufdd0\ufdd1\ufffc\u202e\x00")
def test_a_document_holds_every_character_in_its_place(text: str) -> None:
    """What Qt shows has as many units as the text, and letters stand where they were."""
    document = QTextDocument()
    document.setPlainText(display(text))
    assert document.characterCount() - 1 == Offsets(text).units
    for point, character in enumerate(text):
        if character.isalnum():
            unit = Offsets(text).unit(point)
            shown = document.toPlainText().encode("utf-16-le")[2 * unit : 2 * unit + 2]
            assert shown == character.encode("utf-16-le")[:2]


def test_a_long_line_is_broken_at_a_blank(qtbot: QtBot) -> None:
    """A line of a hundred thousand characters becomes many, and none moves."""
    text = "word " * 20_000
    shown = display(text)
    assert len(shown) == len(text)
    assert max(map(len, shown.split("\n"))) <= 5_001
    assert shown.replace("\n", " ") == text


def test_pages_start_after_a_form_feed() -> None:
    """The second and later pages start behind the sign that ends the one before."""
    assert pages("one\ftwo\fthree") == [4, 8]
    assert pages("one") == []
