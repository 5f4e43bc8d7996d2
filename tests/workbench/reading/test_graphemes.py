"""Places where a text may be cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.reading.graphemes import earlier, later, splits


@pytest.mark.parametrize(
    "whole",
    [
        "\r\n",
        "e\u0301",
        "\u0915\u094d\u0937",
        "👍🏽",
        "👩\u200d🚒",
        "❤\ufe0f",
        "🇨🇴",
        "\u1100\u1161\u11a8",
        "\ud83d\ude00",
    ],
)
def test_a_character_as_read_is_never_cut(whole: str) -> None:
    """Accents, emoji, flags, syllables and line ends stay whole."""
    text = f"a{whole}b"
    assert not splits(text, 1)
    assert all(splits(text, place) for place in range(2, len(text) - 1))
    assert not splits(text, len(text) - 1)


def test_flags_are_cut_in_pairs() -> None:
    """Two flags in a row may be cut between them only."""
    text = "🇨🇴🇺🇸"
    assert [place for place in range(5) if not splits(text, place)] == [0, 2, 4]


@given(st.text(max_size=30), st.integers(0, 30))
def test_earlier_and_later_are_places_to_cut(text: str, place: int) -> None:
    """Both find a place that may be cut, on their side."""
    place = min(place, len(text))
    assert earlier(text, place) <= place <= later(text, place)
    assert not splits(text, earlier(text, place))
    assert not splits(text, later(text, place))
