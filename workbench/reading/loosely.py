"""Values as files in the wild write them: dates, numbers and texts of any shape."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from typing import Any
from urllib.parse import urlsplit

from workbench.errors import WorkbenchError
from workbench.reading.dates import iso_date
from workbench.reading.draft import one_line, shortened, tidy

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,1000}>|<!--.{0,1000}?-->", re.DOTALL)
_SLASHED = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})(?!\d)")
_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)")
_NUMBER = re.compile(r"-?\d{1,12}(?:[.,]\d{1,6})?")
_WEB = re.compile(r"https?://[^\s<>\"]{1,4000}", re.IGNORECASE)
_TRAILING = re.compile(r",(\s*[}\]])")
_WRAPPED = re.compile(r"\s*(?://)?\s*(?:<!--|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)\s*")
_WRAPPED_END = re.compile(r"\s*(?://)?\s*(?:-->|\]\]>|/\*\s*\]\]>\s*\*/)?\s*;?\s*$")
_EARLIEST, _LATEST = 1400, 2200


def json_of(text: str) -> Any:
    """Return what JSON says, also where it is wrapped for browsers, or has a comma too many.

    Raises WorkbenchError when it is no JSON, or nested too deeply.
    """
    text = text.strip().removeprefix("\ufeff")
    for tried in (text, _mended(text)):
        try:
            return json.loads(tried, strict=False)
        except RecursionError as error:
            raise WorkbenchError("Its parts are nested too deeply.") from error
        except ValueError:
            continue
    raise WorkbenchError("It is not JSON, or breaks off.")


def _mended(text: str) -> str:
    text = _WRAPPED.sub("", text, count=1) if _WRAPPED.match(text) else text
    if len(text) < 5_000_000:
        tail = text[-200:]
        text = text[:-200] + _WRAPPED_END.sub("", tail) if len(text) > 200 else text
        text = _WRAPPED_END.sub("", text) if len(text) <= 200 else text
        text = _TRAILING.sub(r"\1", text)
    return text


def rows_of_json(text: str) -> Any:
    """Return what JSON says; of JSON Lines, the list of what the lines say."""
    try:
        return json_of(text)
    except WorkbenchError:
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) < 2 or not lines[0].lstrip().startswith("{"):
            raise
        return [json_of(line) for line in lines[:100_000]]


def words(value: object, longest: int = 5_000) -> str:
    """Return a text on one line, without markup and entities; of a list its first text."""
    text = first_text(value)
    if "&" in text:
        text = unescape(unescape(text[: 4 * longest]))
    if "<" in text:
        text = _TAG.sub(" ", text[: 4 * longest])
    return shortened(one_line(text), longest)


def lines(value: object, longest: int = 10_000) -> str:
    """Return a text without markup and entities, with its line ends."""
    text = unescape(first_text(value)[: 2 * longest])
    kept = (line.strip() for line in tidy(_TAG.sub(" ", text)).split("\n"))
    return "\n".join(kept).strip()[:longest]


def first_text(value: object) -> str:
    """Return the text in a value: itself, its first, or what a JSON-LD value object holds."""
    for _ in range(5):
        if isinstance(value, list):
            value = next((each for each in value if each not in (None, "", [], {})), "")
        elif isinstance(value, dict):
            value = value.get("@value", value.get("name", value.get("text", "")))
        else:
            break
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)[:50]


def listed(value: object) -> list[Any]:
    """Return a value as a list: nothing as none, one as one."""
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def number(value: object) -> float | None:
    """Return a number, also where it is written as text: "4", "4,5", "4/5" gives 4."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value) if abs(value) < 1e12 and math.isfinite(value) else None
    found = _NUMBER.match(words(value, 50))
    return float(found[0].replace(",", ".")) if found else None


def day(value: object) -> tuple[str, str]:
    """Return a date as ISO 8601, and why there is none, in a sentence; both "" for nothing."""
    text = words(value, 100)
    if not text:
        return "", ""
    if text.isdigit() and len(text) in {10, 13}:
        return _epoch(int(text) / (1000 if len(text) == 13 else 1)), ""
    found = iso_date(text.replace("T", " ")) if text[:4].isdigit() else iso_date(text)
    if not found and (whole := _DIGITS.match(text)):
        found = iso_date("-".join(whole.groups()))
    if not found and (slashed := _SLASHED.match(text)):
        found, doubt = _slashed(*slashed.groups())
        if doubt:
            return "", f"The date “{text}” can be read in two ways, and was left out."
    if found and _EARLIEST <= int(found[:4]) <= _LATEST:
        return found, ""
    return "", f"“{text}” is no date that can be read, and was left out."


def _slashed(one: str, two: str, three: str) -> tuple[str, bool]:
    if len(one) == 4:
        return iso_date(f"{one}-{two:0>2}-{three:0>2}"), False
    if len(three) != 4:
        return "", True
    if int(one) > 12 or one == two:
        return iso_date(f"{three}-{two:0>2}-{one:0>2}"), False
    if int(two) > 12:
        return iso_date(f"{three}-{one:0>2}-{two:0>2}"), False
    return "", True


def _epoch(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def address(value: object) -> str:
    """Return an address of the web, also from an object or a text around it; "" for none."""
    for each in listed(value)[:20]:
        told = each
        if isinstance(each, dict):
            told = next(
                (
                    each[key]
                    for key in ("url", "@id", "id", "contentUrl", "embedUrl")
                    if each.get(key)
                ),
                "",
            )
        text = unescape(first_text(told))
        text = f"https:{text}" if text.startswith("//") else text
        if (found := _WEB.search(text)) and found[0].isprintable():
            return found[0].rstrip(".,;")
    return ""


def host(url: str) -> str:
    """Return the name of a site as people say it, without "www."; "" for no address."""
    try:
        return (urlsplit(url).hostname or "").casefold().removeprefix("www.")
    except ValueError:
        return ""


def every(value: Any, most: int = 2_000_000) -> Iterator[dict[str, Any]]:
    """Give every object in JSON, outer ones first, in order. Nothing is given twice.

    Raises WorkbenchError beyond so many.
    """
    waiting, seen = [value], 0
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            seen += 1
            if seen > most:
                raise WorkbenchError(f"It holds more than {most:,} objects.")
            yield each
            waiting.extend(v for v in reversed(each.values()) if isinstance(v, dict | list))
        elif isinstance(each, list):
            waiting.extend(v for v in reversed(each) if isinstance(v, dict | list))
