"""The bench of reading scores what it is given, and nothing else."""

from __future__ import annotations

import pytest

from tests.bench.extraction import Page, Read, measure, overlap


@pytest.mark.parametrize(
    ("found", "known", "score"),
    [
        ("one two", "One, two.", 1.0),
        ("one two three four", "one two", 2 / 3),
        ("five", "one two", 0.0),
        ("", "", 1.0),
        ("", "one", 0.0),
    ],
)
def test_overlap_counts_words(found: str, known: str, score: float) -> None:
    """As bags, without case and signs."""
    assert overlap(found, known) == pytest.approx(score)


def test_facts_are_scored_where_they_are_stated() -> None:
    """A page without a date says nothing of how well dates are read."""
    pages = [
        Page(name="a", data=b"", url="", text="one", title="The dam", published_on="2026-01-07"),
        Page(name="b", data=b"", url="", text="one two", title="The pier"),
    ]
    read = {
        "a": Read(text="one", title="the dam!", byline="", published_on="2026-01-08"),
        "b": Read(text="two one", title="A pier", byline="", published_on=""),
    }
    scores = measure(pages, lambda page: read[page.name])
    assert scores == {"F1": 1.0, "title": 0.5, "published_on": 0.0}
