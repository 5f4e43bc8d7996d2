"""Turning the lines of a printed page back into paragraphs: breaks, hyphens, indents."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]\d]*$")
_ITEM = re.compile(r"(?:[•▪◦‣–—*·●■-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")
_FIRST_WORD = re.compile(r"[^\W_]+")
_LAST_WORD = re.compile(r"[^\W_]+$")
# First parts of English compounds that keep their hyphen more often than not.
_COMPOUNDED = {
    *("all", "anti", "co", "cross", "ex", "far", "first", "half", "high", "ill", "long", "low"),
    *("mid", "multi", "non", "off", "on", "one", "post", "pro", "second", "self", "semi"),
    *("short", "so", "third", "three", "two", "well"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line. Lengths are in points; y grows upwards from the foot of the page."""

    text: str
    left: float
    right: float
    y: float
    """Of the base line."""
    size: float
    """Height of the type."""
    hyphenated: bool = False
    """Whether a hyphen stood at its end; `text` is without it."""
    tabular: bool = False
    """Whether it has gaps as wide as those between the columns of a table."""


def paragraphs(lines: Sequence[Line], words: Collection[str]) -> list[str]:
    """Join the lines of one page, in reading order, to paragraphs of one line each.

    A hyphen at a line's end goes, unless the word is a compound: `words`, those of the whole
    document in lower case with their hyphens, decide first.
    """
    if not lines:
        return []
    pitch = _pitch(lines)
    found = [lines[0].text]
    for index, (above, line) in enumerate(pairwise(lines)):
        near = (n for n in lines[max(0, index - 4) : index + 6] if _aligned(n, above))
        if _parted(above, line, pitch=pitch, right=max(n.right for n in near)):
            found.append(line.text)
        else:
            found[-1] = _joined(found[-1], above, line, words)
    return found


def _aligned(line: Line, other: Line) -> bool:
    """Whether two lines can stand in one column."""
    return abs(line.left - other.left) < 4 * other.size


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance between two lines of the page."""
    steps = [above.y - line.y for above, line in pairwise(lines)]
    steps = [step for step in steps if step > 1]
    return median(steps) if steps else 0.0


def _parted(above: Line, line: Line, *, pitch: float, right: float) -> bool:
    step = above.y - line.y
    if above.hyphenated or abs(step) < 0.3 * above.size:
        return False
    if above.tabular or line.tabular or _ITEM.match(line.text):
        return True
    if abs(above.size - line.size) > 0.15 * above.size:
        return True
    ended = _ENDED.search(above.text) is not None
    if step < 0 or step > 6 * above.size:
        return ended  # the next column, or the next block
    indented = line.left - above.left > 0.8 * line.size and not _ITEM.match(above.text)
    gap = pitch > 0 and step > 1.35 * max(min(pitch, 1.6 * above.size), above.size)
    short = above.right - above.left < (right - above.left) * (0.85 if ended else 0.6)
    return indented or gap or short


def _joined(text: str, above: Line, line: Line, words: Collection[str]) -> str:
    if not above.hyphenated:
        return f"{text} {line.text}"
    first, second = _LAST_WORD.search(text), _FIRST_WORD.match(line.text)
    if not first or not second:
        return f"{text}-{line.text}"
    head, tail = first.group().lower(), second.group()
    whole, compound = head + tail.lower(), f"{head}-{tail.lower()}"
    kept = compound in words or (whole not in words and head in _COMPOUNDED) or not tail.islower()
    return f"{text}-{line.text}" if kept else text + line.text
