"""The stretch most like given words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.alignment import align

TEXT = "The council of Oss sold four of its cranes in March, said the harbour master."


def test_the_stretch_is_of_whole_words() -> None:
    """Edges grow to words, and the score tells how much differs."""
    found = align("council of Os sold for of its cran", TEXT, 0.7)
    assert found is not None
    start, end, score = found
    assert TEXT[start:end] == "council of Oss sold four of its cranes"
    assert 0.7 <= score < 1


def test_the_same_words_are_alike_in_full() -> None:
    """Only identical words score 1."""
    assert align("sold four of its cranes", TEXT, 0.9) == (19, 42, 1.0)


def test_too_different_is_nothing() -> None:
    """Below the bar there is no stretch."""
    assert align("a zebra plays the violin", TEXT, 0.8) is None
    assert align("", TEXT, 0.1) is None
    assert align("crane", "", 0.1) is None


@given(st.text(max_size=1200), st.text(max_size=1500), st.floats(0.1, 1))
def test_a_stretch_is_in_the_text_and_over_the_bar(words: str, text: str, bar: float) -> None:
    """Whatever the words, what is found is a place in the text that is alike enough."""
    found = align(words, text, bar)
    assert found is None or (0 <= found[0] <= found[1] <= len(text) and bar <= found[2] <= 1)
