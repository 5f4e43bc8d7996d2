"""How commands check and shorten what a person typed."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from workbench.errors import WorkbenchError
from workbench.rows import storable

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def one_line(text: str) -> str:
    """Write a text on one line, with single spaces, and without what no file can hold."""
    return " ".join(storable(text).split())


def short(text: str, length: int = 60) -> str:
    """Cut a text for a label, at a word where there is one."""
    line = one_line(text)
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[length // 2 :] else cut).rstrip(" ,.;:") + "…"


def required(text: str, what: str) -> str:
    """Return a text without white space around it; an error when nothing is left."""
    text = storable(text).strip()
    if not text:
        raise WorkbenchError(f"{what} is missing.")
    return text


@lru_cache(maxsize=256)
def date(text: str, what: str = "The date") -> str:
    """Check a date of any precision: "", "2026", "2026-01" or "2026-01-07"."""
    text = text.strip()
    if not text:
        return ""
    if not _DATE.fullmatch(text):
        raise WorkbenchError(
            f"{what} “{short(text)}” is not of the form 2026-01-31, 2026-01 or 2026."
        )
    try:
        dt.date.fromisoformat((text + "-01-01")[:10])
    except ValueError as error:
        raise WorkbenchError(f"{what} “{text}” is not in the calendar.") from error
    return text
