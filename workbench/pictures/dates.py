"""Dates on a line: the days that a date of any precision covers, and where the ticks stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_LATEST = date.max.toordinal()
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months between ticks, when days are too close."""


def days(iso: str) -> tuple[int, int] | None:
    """Give the first day that a date covers and the one after the last, as ordinals."""
    found = _DATE.fullmatch(iso)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first.toordinal(), first.toordinal() + 1
    if month:
        return first.toordinal(), _month_on(first, 1)
    return first.toordinal(), _month_on(first, 12)


def _month_on(day: date, months: int) -> int:
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    return date(year, month + 1, 1).toordinal() if year <= 9999 else _LATEST


def iso(ordinal: float) -> str:
    """Write a day as an ISO date; days before the first and after the last are those."""
    return date.fromordinal(max(1, min(_LATEST, int(ordinal)))).isoformat()


def fitted(start: int, end: int) -> tuple[int, int]:
    """Widen a stretch a little, so that nothing stands on its edge; at least a fortnight."""
    margin = max(7, round((end - start) * 0.04))
    return max(1, start - margin), min(_LATEST, end + margin)


def ticks(start: float, end: float, most: int) -> list[tuple[int, str]]:
    """Give at most about so many places between two days, each with the date to write there."""
    span = end - start
    for step in (1, 2, 7, 14):
        if span / step <= most:
            first = int(start) + 1
            first += (-first + 1) % step if step >= 7 else 0  # Mondays
            return [(day, iso(day)) for day in range(first, int(end) + 1, step)]
    step = next((step for step in _STEPS if span / 30.44 / step <= most), _STEPS[-1])
    return list(_months(int(start), int(end), step))


def _months(start: int, end: int, step: int) -> list[tuple[int, str]]:
    first = date.fromordinal(max(1, start))
    number = -(-(first.year * 12 + first.month - 1) // step) * step
    found: list[tuple[int, str]] = []
    while True:
        year, month = divmod(number, 12)
        number += step
        if year > 9999:
            return found
        if year < 1:
            continue
        day = date(year, month + 1, 1).toordinal()
        if day > end:
            return found
        if day >= start:
            found.append((day, f"{year:04}" if step >= 12 else f"{year:04}-{month + 1:02}"))


def scale(start: float, end: float, left: float, right: float) -> Callable[[float], float]:
    """Give what turns a day into a place between left and right."""
    per_day = (right - left) / max(end - start, 1)
    return lambda day: left + (day - start) * per_day
