"""Words looked for in a text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.finding import Finder, fold

TEXT = "The Naïve café of Łódź. “It’s – well –\nopen”, said İnci. CAFE 😀 café."


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("cafe", ["café", "CAFE", "café"]),
        ("CAFÉ", ["café", "CAFE", "café"]),
        ("lodz", ["Łódź"]),
        ("it's - well - open", ["It’s – well –\nopen"]),
        ("😀", ["😀"]),
        ("harbour", []),
        ("  ", []),
    ],
)
def test_case_accents_and_line_ends_are_forgiven(words: str, found: list[str]) -> None:
    """What a person types finds what a printer set, in its place."""
    places = Finder(TEXT).find(words)
    assert [TEXT[at : at + len(words)] for at in places] == found


@given(st.text(max_size=80))
def test_every_character_stays_where_it_was(text: str) -> None:
    """Folding never moves anything, so that a place in the one is a place in the other."""
    assert len(fold(text)) == len(text)


@given(st.text(min_size=1, max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_words_that_stand_there_are_found(words: str, before: str, after: str) -> None:
    """Any words but blanks are found in a text that holds them."""
    if fold(words).strip():
        assert Finder(before + words + after).find(words)


def test_two_megabytes_are_searched_between_two_keys() -> None:
    """A long text answers each key in well under the time between two."""
    finder = Finder("The café of Veldt said that it rained. " * 50_000 + "Harbour")
    began = time.thread_time()
    assert len(finder.find("harbour")) == 1
    assert len(finder.find("cafe")) == 50_000
    assert time.thread_time() - began < 0.5
