"""Quotes as people type them, looked up in texts as publishers set them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.passages import nearest, occurrences

TEXT = (
    "Moe called the sale “a\nGreat Loss,” noting that the port’s har\u00adbour re-\nopened in "
    "2019–2020. It\u00a0was a cafe\u0301 then… and MOE was there."
)


def _found(quote: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in occurrences(quote, text)]


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("a Great Loss", ["a\nGreat Loss"]),
        ('"a  Great Loss," noting', ["“a\nGreat Loss,” noting"]),
        ('"a great loss"', ["a\nGreat Loss"]),
        ("port's harbour reopened", ["port’s har\u00adbour re-\nopened"]),
        ("2019-2020", ["2019–2020"]),
        ("2019 - 2020", ["2019–2020"]),
        ("20192020", []),
        ("It was a café then...", ["It\u00a0was a cafe\u0301 then…"]),
        ("Moe", ["Moe"]),
        ("MOE", ["MOE"]),
        ("moe", ["Moe", "MOE"]),
        ("oe", []),
        ("", []),
        ("“”", []),
        ("not there", []),
    ],
)
def test_typography_does_not_hide_a_quote(quote: str, expected: list[str]) -> None:
    """Spaces, breaks, marks, dashes and accents are forgiven; other words and numbers are not."""
    assert _found(quote) == expected


def test_scripts_without_spaces_are_found_inside_runs() -> None:
    """Whole words are asked for only where words are written apart."""
    assert _found("元気", "今日は元気だ。") == ["元気"]


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_every_occurrence_is_a_place_in_the_text(text: str, first: int, second: int) -> None:
    """Offsets refer to the text itself, in order and apart, whatever is in it."""
    start, end = sorted((first, second))
    place = 0
    for left, right in occurrences(text[start:end], text):
        assert place <= left < right <= len(text)
        place = right


@given(st.lists(st.sampled_from(["Oss", "harbour", "crane", "3.1", "“so”", "é"]), min_size=3))
def test_whole_words_of_a_text_are_found_in_it(words: list[str]) -> None:
    """What was copied from a text is found in it."""
    text = " ".join(words)
    assert (0, len(text)) in occurrences(text, text)
    assert occurrences(" ".join(words[:2]), text)[0][0] == 0


def test_a_misquote_finds_the_words_that_were_meant() -> None:
    """The nearest stretch is of whole words and tells how alike it is."""
    text = "He was a former dock worker who laid down his tools decades ago, they say."
    found = nearest("a former dock-worker who layed down tools decades ago", text)
    assert found is not None
    start, end, score = found
    assert text[start:end] == "a former dock worker who laid down his tools decades ago"
    assert 0.85 < score < 1


def test_a_paraphrase_finds_the_sentence_with_most_of_its_words() -> None:
    """When the letters differ too much, the sentence that shares rare words is offered."""
    text = (
        "The ferry left. The council sold four cranes of the port to a buyer from Oss. It rained."
    )
    found = nearest("Oss bought the cranes that the council had", text)
    assert found is not None
    start, end, score = found
    assert text[start:end] == "The council sold four cranes of the port to a buyer from Oss."
    assert 0.35 <= score < 1


def test_nothing_is_near_when_nothing_resembles_it() -> None:
    """An unrelated quote has no nearest stretch."""
    assert nearest("zebra violin", TEXT) is None
    assert nearest("", TEXT) is None
    assert nearest("zebra", "") is None


@given(st.text(max_size=40), st.text(max_size=80))
def test_the_nearest_stretch_is_a_place_in_the_text(quote: str, text: str) -> None:
    """Whatever is typed, the stretch is inside the text and its score between 0 and 1."""
    found = nearest(quote, text)
    assert found is None or (0 <= found[0] < found[1] <= len(text) and 0 < found[2] <= 1)


@pytest.mark.parametrize("unit", ["a", "a\u00ad", "a-\n", "“", "the ", "Moe sold four cranes. "])
def test_large_texts_take_seconds_at_most(unit: str) -> None:
    """A megabyte, even of hidden hyphens, does not hang."""
    text = (unit * 1_000_000)[:1_000_000]
    begun = time.perf_counter()
    for quote in ("a" * 300 + "b", "the quick", "Moe bought the four cranes"):
        occurrences(quote, text)
        nearest(quote, text)
    assert time.perf_counter() - begun < 15
