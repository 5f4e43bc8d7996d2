"""Dates as people type them, "3 March", "ayer", "next Friday", in English and Spanish."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = (
    ("january", "jan", "enero", "ene"), ("february", "feb", "febrero"),
    ("march", "mar", "marzo"), ("april", "apr", "abril", "abr"), ("may", "mayo"),
    ("june", "jun", "junio"), ("july", "jul", "julio"), ("august", "aug", "agosto", "ago"),
    ("september", "sept", "sep", "septiembre", "setiembre", "set"),
    ("october", "oct", "octubre"), ("november", "nov", "noviembre"),
    ("december", "dec", "diciembre", "dic"),
)  # fmt: skip
_DAYS = (
    ("monday", "mon", "lunes"), ("tuesday", "tue", "martes"), ("wednesday", "wed", "miércoles"),
    ("thursday", "thu", "jueves"), ("friday", "fri", "viernes"), ("saturday", "sat", "sábado"),
    ("sunday", "sun", "domingo"),
)  # fmt: skip
_RELATIVE = {"today": 0, "hoy": 0, "yesterday": -1, "ayer": -1, "anteayer": -2, "tomorrow": 1,
             "mañana": 1}  # fmt: skip
_MONTH_OF = {name: at for at, names in enumerate(_MONTHS, 1) for name in names}
_DAY_OF = {name: at for at, names in enumerate(_DAYS) for name in names}


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_OF = r"(?:\s+(?:of|de|del))?"
_NAME, _YEAR = rf"(?P<name>{_any(_MONTH_OF)})", r"(?P<year>\d{4})"
_PATTERNS = tuple(
    re.compile(rf"{pattern}(?![\w/])", re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        r"(?P<year>\d{4})-(?P<month>\d\d)(?!-)",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|º)?{_OF}\s+{_NAME}\.?(?:,?{_OF}\s+{_YEAR})?",
        rf"{_NAME}\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+{_YEAR})?",
        r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})",
        rf"{_NAME}\.?{_OF}\s+{_YEAR}",
        r"(?P<year>(?:1[5-9]|20)\d\d)",
        rf"(?P<relative>{_any(_RELATIVE)})",
        rf"(?:(?:last|next|this|el|este|próximo)\s+)?(?P<weekday>{_any(_DAY_OF)})",
        r"\+(?P<ahead>\d{1,3})\s?d?",
    )
)


def spoken_date(text: str, today: date, *, ahead: bool = False) -> tuple[str, str]:
    """Return the date that a text begins with, as ISO 8601 of its precision, and what follows.

    ("", text) when there is none. A day without its year is the last one there was, with `ahead`
    the next one to come. Dates that two countries read differently, 7/1/2026, are not guessed at.
    """
    text = text.strip()
    for pattern in _PATTERNS:
        if found := pattern.match(text):
            made = _made(found.groupdict(), today, ahead=ahead)
            if made:
                return made, text[found.end() :]
    return "", text


def _made(parts: dict[str, str | None], today: date, *, ahead: bool) -> str:
    try:
        if relative := parts.get("relative"):
            return (today + timedelta(days=_RELATIVE[relative.lower()])).isoformat()
        if days := parts.get("ahead"):
            return (today + timedelta(days=int(days))).isoformat() if ahead else ""
        if weekday := parts.get("weekday"):
            return _weekday(_DAY_OF[weekday.lower()], today, ahead=ahead).isoformat()
        return _calendar(parts, today, ahead=ahead)
    except (ValueError, OverflowError):
        return ""


def _calendar(parts: dict[str, str | None], today: date, *, ahead: bool) -> str:
    name, year, day = parts.get("name"), parts.get("year"), parts.get("day")
    month = _MONTH_OF[name.lower()] if name else int(parts.get("month") or 0)
    if year and day:
        return date(int(year), month, int(day)).isoformat()
    if year:
        return f"{date(int(year), month or 1, 1).isoformat()[: 7 if month else 4]}"
    for years in range(9):  # 29 February is not in every year
        try:
            made = date(today.year + (years if ahead else -years), month, int(day or 0))
        except ValueError:
            continue
        if (made >= today) if ahead else (made <= today):
            return made.isoformat()
    return ""


def _weekday(wanted: int, today: date, *, ahead: bool) -> date:
    back = (today.weekday() - wanted) % 7 or 7
    return today + timedelta(days=7 - back % 7) if ahead else today - timedelta(days=back)
