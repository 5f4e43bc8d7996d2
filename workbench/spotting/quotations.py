"""Which stretches of a text stand inside quotation marks."""

from __future__ import annotations

import re

_MARK = re.compile(r"[“”«»„\"]|''|\n\s*\n|\f|(?<!\w)‘|’(?!\w)")
_OPENING = {"“": "”", "«": "»", "„": "“”", "‘": "’"}
_LONGEST = 3000
"""A quotation longer than this was never closed."""


def quotations(text: str) -> list[tuple[int, int]]:
    """List the quoted stretches in order, without their marks; they do not overlap.

    A quotation that is still open at the end of its paragraph runs to there, so that speech over
    several paragraphs, each with an opening mark, is found. Straight marks open after white space
    and close before it.
    """
    found: list[tuple[int, int]] = []
    start, closing = -1, ""
    for match in _MARK.finditer(text):
        mark, place = match.group(), match.start()
        if start >= 0 and place - start > _LONGEST:
            start = -1
        if mark[0] in "\n\f":
            if start >= 0 and closing != "’":
                found.append((start, place))
            start = -1
        elif start < 0:
            closing = _closing(text, place, mark)
            start = match.end() if closing else -1
        elif mark in closing:
            found.append((start, place))
            start = -1
        elif closing == "’" and mark in "“\"''":
            start, closing = match.end(), _closing(text, place, mark)
    if start >= 0 and closing != "’" and len(text) - start <= _LONGEST:
        found.append((start, len(text)))
    return [(left, right) for left, right in found if text[left:right].strip()]


def _closing(text: str, place: int, mark: str) -> str:
    """Return the mark that would end a quotation begun here, "" when none can begin here."""
    if mark in {'"', "''"}:
        after = text[place + len(mark) : place + len(mark) + 1]
        before = text[place - 1 : place] if place else " "
        return mark if after and not after.isspace() and not before.isalnum() else ""
    return _OPENING.get(mark, "")
