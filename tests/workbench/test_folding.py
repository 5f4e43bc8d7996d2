"""Words are compared as people compare them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.folding import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("Łódź", "lodz"), ("STRASSE", "straße"), ("São", "sao"), ("İzmir", "izmir"), ("Ærø", "aero")],
)
def test_case_and_accents_make_no_difference(one: str, other: str) -> None:
    """Nor does the way an accent is stored."""
    assert folded(one) == folded(other)


def test_letters_of_other_scripts_stay_apart() -> None:
    """A voicing mark makes another syllable in Japanese."""
    assert folded("が") != folded("か")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    """What is folded is compared with what is folded."""
    assert folded(folded(text)) == folded(text)
