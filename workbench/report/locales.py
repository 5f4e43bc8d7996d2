"""The languages that reports are written in: their catalogues of words, their dates and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO

from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

LOCALES = {"en": "en_GB", "es": "es"}
"""How each language writes dates and numbers, by its tag."""

_I_SOUND = re.compile(r"[“\"«‘]?h?[ií](?![aeou])", re.IGNORECASE)
"""What Spanish writes “e” before, instead of “y”: “Ana e Irene”, but “agua y hielo”."""
ENGLISH = "en"
"""What the words stand in as they are in the code."""


def spoken(*tags: str) -> str:
    """Give the first of these languages (BCP 47) that reports can be written in, or English."""
    bases = (tag.strip().replace("_", "-").partition("-")[0].casefold() for tag in tags)
    return next((base for base in bases if base in LOCALES), ENGLISH)


@cache
def catalogue(language: str) -> NullTranslations:
    """Load the words of a language; English needs none."""
    if language == ENGLISH:
        return NullTranslations()
    place = files("resources").joinpath("locales", language, "LC_MESSAGES", "report.mo")
    return GNUTranslations(BytesIO(place.read_bytes()))


def written_date(language: str, year: int, month: int | None, day: int | None) -> str:
    """Write as much of a date as is known."""
    if month is None:
        return f"{year:04}"
    if day is None:
        return format_skeleton("yMMMM", date(year, month, 1), locale=LOCALES[language])
    return format_date(date(year, month, day), "long", locale=LOCALES[language])


def written_number(language: str, value: float, *, decimals: int = 0) -> str:
    """Write a number with its thousands apart."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    return str(format_decimal(value, pattern, locale=LOCALES[language]))


def written_share(language: str, share: float) -> str:
    """Write a share of 1 in per cent."""
    return str(format_percent(share, locale=LOCALES[language]))


def written_list(language: str, parts: Sequence[str]) -> str:
    """Write several things in a row, with the word for “and” before the last."""
    words = format_list(list(parts), locale=LOCALES[language])
    if language == "es" and len(parts) > 1 and _I_SOUND.match(parts[-1]):
        last = len(words) - len(parts[-1])
        words = f"{words[:last].removesuffix(' y ')} e {parts[-1]}"
    return words
