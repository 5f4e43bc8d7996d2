"""Dates on a line."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.pictures.dates import days, fitted, iso, scale, ticks


@pytest.mark.parametrize(
    ("text", "length"),
    [("2024", 366), ("2025", 365), ("2024-02", 29), ("2026-12", 31), ("2026-01-07", 1)],
)
def test_a_date_covers_the_days_it_may_mean(text: str, length: int) -> None:
    """A year is all of its days, a day is one."""
    covered = days(text)
    assert covered is not None
    assert covered[1] - covered[0] == length


@pytest.mark.parametrize("text", ["", "soon", "2026-13", "2026-02-30", "0000"])
def test_what_is_no_date_covers_nothing(text: str) -> None:
    """It is left out rather than put somewhere."""
    assert days(text) is None


@given(st.dates(), st.integers(1, 200_000), st.integers(2, 20))
def test_ticks_are_few_in_order_and_inside(first: date, span: int, most: int) -> None:
    """Whatever the stretch, the ticks fit between its ends and stand at what they say."""
    start = first.toordinal()
    end = min(start + span, date.max.toordinal())
    found = ticks(start, end, most)
    places = [day for day, _ in found]
    assert places == sorted(set(places))
    assert all(start <= day <= end for day in places)
    assert len(found) <= most + 2
    for day, text in found:
        covered = days(text)
        assert covered is not None
        assert covered[0] == day


@given(st.dates(), st.integers(0, 100_000))
def test_a_fitted_window_has_room_on_both_sides(first: date, span: int) -> None:
    """Nothing stands on the edge, unless time itself ends there."""
    start, end = first.toordinal(), min(first.toordinal() + span, date.max.toordinal())
    left, right = fitted(start, end)
    assert left < start or left == 1
    assert right > end or right == date.max.toordinal()
    at = scale(left, right, 0.0, 100.0)
    assert 0 <= at(start) <= at(end) <= 100


def test_days_are_written_as_dates() -> None:
    """Places before the first day and after the last are those days."""
    assert iso(date(2026, 1, 7).toordinal() + 0.6) == "2026-01-07"
    assert iso(-5) == "0001-01-01"
    assert iso(10**9) == "9999-12-31"
