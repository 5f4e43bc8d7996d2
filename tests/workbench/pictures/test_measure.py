"""Lines that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.pictures.measure import clean, elided, sans, wrapped

rooms = st.floats(5, 400)


@given(st.text(max_size=200), rooms)
def test_a_cut_line_fits_and_says_that_it_was_cut(text: str, room: float) -> None:
    """It is the whole line, or a beginning of it with … behind."""
    cut = elided(text, room, 13, sans)
    assert sans(cut, 13) <= room
    assert cut == clean(text) or not cut or cut.endswith("…")


@given(st.text(max_size=300), st.floats(40, 400), st.integers(1, 5))
def test_broken_lines_fit_and_lose_nothing(text: str, room: float, most: int) -> None:
    """No line is too wide; without … all of the words are there."""
    lines = wrapped(text, room, 13, sans, lines=most)
    assert len(lines) <= most
    assert all(sans(line, 13) <= room for line in lines)
    if not any(line.endswith("…") for line in lines) and "…" not in text:
        assert "".join("".join(lines).split()) == "".join(clean(text).split())


@pytest.mark.parametrize(("narrow", "wide"), [("il", "WM"), ("a", "橋"), ("e\u0301", "ee")])
def test_letters_have_their_widths(narrow: str, wide: str) -> None:
    """Marks above a letter take no room, and ideographs take twice as much."""
    assert sans(narrow, 13) < sans(wide, 13)


def test_a_text_without_blanks_is_broken_too() -> None:
    """It must not push others out of their place."""
    assert len(wrapped("x" * 100, 100, 13, sans, lines=3)) == 3
