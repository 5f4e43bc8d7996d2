"""How a picture speaks and how large it is: words, dates and numbers of a language, and sizes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from workbench.pictures.measure import Measure, sans
from workbench.pictures.phrases import PHRASES

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def english(key: str) -> str:
    """Give the English words of a key; the key itself when there are none."""
    return PHRASES.get(key, key)


def plain_date(iso: str) -> str:
    """Write a date as far as it is known: 7 Jan 2026, Jan 2026, 2026."""
    found = _DATE.fullmatch(iso[:10])
    if not found:
        return iso
    year, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    name = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {name}" if day else name


def plain_number(value: int) -> str:
    """Write a number with separators."""
    return f"{value:,}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a drawing needs to know of where it will stand."""

    wide: float = 1120.0
    """Pixels there are from left to right; a picture may need more."""
    size: float = 13.0
    """Pixels of ordinary text; everything grows with it."""
    measure: Measure = sans
    word: Callable[[str], str] = english
    """Gives the words of a key of `PHRASES`."""
    date: Callable[[str], str] = plain_date
    number: Callable[[int], str] = plain_number

    @property
    def unit(self) -> float:
        """How much larger than at the normal size of text everything is."""
        return self.size / 13

    def said(self, key: str, *values: object) -> str:
        """Say a phrase with its {} filled in."""
        shown = (self.number(v) if isinstance(v, int) else str(v) for v in values)
        return self.word(key).format(*shown)

    def counted(self, key: str, count: int) -> str:
        """Say how many: the phrase KEY-1 for one, KEY-n for any other number."""
        return self.word(f"{key}-1") if count == 1 else self.said(f"{key}-n", count)
