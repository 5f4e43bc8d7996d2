"""Sentences worth a check, part by part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.spotting.attribution import turns
from workbench.spotting.worth import PART, parts, worth_checking

TEXT = (
    "I wonder why.\n\nThe ferry carried 412,000 passengers in 2019, 12 percent more than in 2018.\n"
    "\nLet us hope so.\n\nUnemployment in Veldt fell by 3.4 percent in March 2020.\n"
)


def test_sentences_with_figures_are_worth_a_check() -> None:
    """They come in the order of the text, with where they stand and why."""
    found = worth_checking(TEXT, 0, len(TEXT))
    assert [TEXT[one.start : one.end][:9] for one in found] == ["The ferry", "Unemploym"]
    assert all(one.reasons for one in found)
    assert not any(reason.startswith("but ") for one in found for reason in one.reasons)


def test_a_part_is_looked_at_alone() -> None:
    """Places are those of the whole text, whatever part is looked at."""
    start = TEXT.index("Let us")
    (one,) = worth_checking(TEXT, start, len(TEXT))
    assert TEXT[one.start : one.end].startswith("Unemployment in Veldt")


@given(st.lists(st.sampled_from(["word ", "end.\n\n", "\f", "x" * 900, "\n"]), max_size=120))
def test_parts_cover_the_text_without_a_gap(pieces: list[str]) -> None:
    """Every character is in one part, and no part is endless."""
    text = "".join(pieces)
    found = parts(text)
    assert "".join(text[start:end] for start, end in found) == text
    assert all(0 < end - start <= 2 * PART + 2 for start, end in found)


def test_no_sentence_is_cut_where_there_are_blank_lines() -> None:
    """A part ends after a blank line."""
    text = "The harbour of Veldt was dredged twice.\n\n" * 2000
    assert all(text[:end].endswith("\n\n") for _, end in parts(text))


def test_a_transcript_names_who_speaks() -> None:
    """The names stand at the beginnings of lines, with their colons; prose has none."""
    text = "MAYOR LIND: It cost nine.\n\nMR BERG: No.\n\nMAYOR LIND: Yes.\n\nMR BERG: I counted.\n"
    assert [text[start:end] for start, end in turns(text)] == [
        "MAYOR LIND:", "MR BERG:", "MAYOR LIND:", "MR BERG:",
    ]  # fmt: skip
    assert turns("The mayor said: it cost nine. Nobody disagreed.") == []
