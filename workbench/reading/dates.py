"""Dates as files and pages write them, in ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTH = rf"(?P<month>{_MONTHS})[a-z]*\.?"
_ISO = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?![\d/.-])")
_WRITTEN = (
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>\d{{4}})\b", re.I),
    re.compile(rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b", re.I),
    re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})\b"),
    re.compile(rf"{_MONTH},?\s+(?P<year>\d{{4}})\b", re.I),
)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+", re.I)
_INTRODUCED = re.compile(r"(?:first\s+)?(?:published|posted|date|dated)\s*(?:on\b|:)?\s*", re.I)
_TIME = re.compile(
    r"(?:[\s,T]*(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?)?"
    r"\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,4}|[+-]\d\d:?\d\d)?[.\s]*",
    re.I,
)
_PDF = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")


def iso_date(text: str) -> str:
    """Return the date that the text begins with, in the precision it has, or "".

    Read are ISO 8601, days and months written out in English, and "7.1.2026". Dates that
    two countries read differently, such as 7/1/2026, are not guessed at.
    """
    return _leading(text)[0]


def date_line(line: str) -> str:
    """Return the day or month of a line that holds a date and at most a time of day, or ""."""
    found, rest = _leading(_INTRODUCED.sub("", line.strip(), count=1))
    return found if len(found) > 4 and _TIME.fullmatch(rest) else ""


def pdf_date(text: str) -> str:
    """Return the day of a PDF date string such as "D:20260107093000+01'00'", or ""."""
    found = _PDF.match(text.strip())
    return (
        _checked(dict(zip(("year", "month", "day"), found.groups(), strict=True))) if found else ""
    )


def _leading(text: str) -> tuple[str, str]:
    """The date that the text begins with, and what follows it."""
    text = _WEEKDAY.sub("", text.strip(), count=1)
    for pattern in (_ISO, *_WRITTEN):
        if found := pattern.match(text):
            return _checked(found.groupdict()), text[found.end() :]
    return "", text


def _checked(parts: dict[str, str | None]) -> str:
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    number = _number(month) if month else 1
    try:
        whole = date(int(year or 0), number, int(day or 1)).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7] if month else whole[:4]


def _number(month: str) -> int:
    return int(month) if month.isdigit() else 1 + _MONTHS.split("|").index(month.lower())
