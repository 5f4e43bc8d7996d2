"""How commands check and shorten what a person typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.commands.words import date, required, short
from workbench.errors import WorkbenchError


@pytest.mark.parametrize("text", ["", "2026", "2026-01", "2026-01-07", " 2026-01-07 "])
def test_a_date_of_any_precision_is_taken(text: str) -> None:
    """A date is kept as far as it is known."""
    assert date(text) == text.strip()


@pytest.mark.parametrize(
    "text", ["7 March", "2026-13", "2026-02-30", "26-01-07", "2026-1-7", "²026"]
)
def test_what_is_no_date_is_refused_with_its_words(text: str) -> None:
    """A date that is not one is refused in a sentence that repeats it."""
    with pytest.raises(WorkbenchError, match=text):
        date(text)


@given(st.text(), st.integers(min_value=4, max_value=80))
def test_a_label_is_never_longer_than_asked(text: str, length: int) -> None:
    """Whatever is typed, a label stays on one line and within its length."""
    found = short(text, length)
    assert len(found) <= length
    assert "\n" not in found


def test_a_label_is_cut_at_a_word() -> None:
    """A long wording loses whole words, and shows that it does."""
    assert short("The bridge cost forty million crowns.", 24) == "The bridge cost forty…"


def test_missing_words_are_named() -> None:
    """What is required and missing is said."""
    with pytest.raises(WorkbenchError, match="The rationale is missing"):
        required("  \n", "The rationale")
