"""Dates as sheets spell them, in English and Spanish, with day and month in either order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from workbench.reading.cells import Cell

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ene enero",
            "feb february febrero",
            "mar march marzo",
            "apr april abr abril",
            "may mayo",
            "jun june junio",
            "jul july julio",
            "aug august ago agosto",
            "sep sept september septiembre setiembre",
            "oct october octubre",
            "nov november noviembre",
            "dec december dic diciembre",
        ),
        1,
    )
    for name in names.split()
}
_FIRST = date(1899, 12, 30)
"""Day 0 of spreadsheets."""
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s].*)?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_FIGURES = re.compile(
    r"(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?:,?\s+\d{1,2}[:.h].*)?"
)
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d_]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]+(?:de\s+|of\s+)?([^\W\d_]+)\.?"
    r"(?:,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2}))(?:,?\s.*)?"
)
_MONTH_FIRST = re.compile(
    r"(?:[^\W\d_]+,\s+)?([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s.*)?"
)
_MONTH_ALONE = re.compile(r"([^\W\d_]+)\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4}|\d{2})")
_YEAR = re.compile(r"(?:19|20)\d\d")


def iso_of(cell: Cell, *, day_first: bool = True) -> str:
    """Return a cell's date as ISO 8601 of the precision it has; "" where it is none.

    `day_first` says how 3/4/2024 is meant. A number may be a year, or a day as sheets count them.
    """
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return ""
    if isinstance(cell, int | float):
        return _numbered(cell)
    text = " ".join(cell.split())
    return _read(text, day_first=day_first) if text else ""


def order_of(cells: Iterable[Cell]) -> tuple[bool, bool]:
    """Return whether the day comes first in dates of figures, and whether that is only supposed."""
    first = second = unclear = 0
    for cell in cells:
        found = _FIGURES.fullmatch(" ".join(cell.split())) if isinstance(cell, str) else None
        if found:
            one, other = int(found[1]), int(found[2])
            first += one > 12 >= other
            second += other > 12 >= one
            unclear += one <= 12 and other <= 12 and one != other
    if first or second:
        return first >= second, bool(first and second)
    return True, unclear > 0


def _numbered(number: float) -> str:
    if 1900 <= number <= 2100 and number == int(number):
        return str(int(number))
    if 20_000 <= number <= 80_000:
        return (_FIRST + timedelta(days=int(number))).isoformat()
    return ""


def _read(text: str, *, day_first: bool) -> str:
    if _YEAR.fullmatch(text):
        return text
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _checked(found[1], found[2], found[3])
    if found := _FIGURES.fullmatch(text):
        day, month = (found[1], found[2]) if day_first else (found[2], found[1])
        return _checked(found[3], month, day) or _checked(found[3], day, month)
    if found := _MONTH_YEAR.fullmatch(text):
        return _checked(found[2], found[1], None)
    return _worded(text.casefold())


def _worded(text: str) -> str:
    if (found := _DAY_FIRST.fullmatch(text)) and found[2] in _MONTHS:
        return _checked(found[3], str(_MONTHS[found[2]]), found[1])
    if (found := _MONTH_FIRST.fullmatch(text)) and found[1] in _MONTHS:
        return _checked(found[3], str(_MONTHS[found[1]]), found[2])
    if (found := _MONTH_ALONE.fullmatch(text)) and found[1] in _MONTHS:
        return _checked(found[2], str(_MONTHS[found[1]]), None)
    return ""


def _checked(year: str, month: str, day: str | None) -> str:
    if len(year) == 2:
        year = ("19" if int(year) >= 70 else "20") + year
    try:
        whole = date(int(year), int(month), int(day or 1)).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7]
