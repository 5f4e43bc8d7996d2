"""Stretches inside quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.spotting.quotations import quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and “no”.", ["yes", "no"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("Il dit « oui » ici.", [" oui "]),
        ("He said ‘the workers’ here.", ["the workers"]),
        ("It’s the workers’ home.", []),
        ("''So it is,'' he said.", ["So it is,"]),
        ("A 5\" pipe.", []),
        ("“One.\n\n“Two.” Three.", ["One.", "Two."]),
        ("“Never closed", ["Never closed"]),
    ],
)  # fmt: skip
def test_quoted_words_are_found(text: str, expected: list[str]) -> None:
    """Curly, straight, angled and single marks count; apostrophes and inches do not."""
    assert [text[start:end] for start, end in quotations(text)] == expected


@given(st.text(st.sampled_from("ab “”\"«»‘’'\n.") | st.characters(), max_size=80))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    """Whatever the marks, quotations do not overlap."""
    place = 0
    for start, end in quotations(text):
        assert place <= start < end <= len(text)
        place = end
