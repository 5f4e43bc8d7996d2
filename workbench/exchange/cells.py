"""Text in cells of spreadsheets: disarmed, so that none is taken for a formula, and restored."""

from __future__ import annotations

import re

MARK = "'"
"""What stands before words that a spreadsheet would carry out."""
_STARTS = "=+\\-@\t\r\n\0＝＋－＠−"
"""What makes a formula of what follows it, also in full width, and what would be cut off first."""
_BETWEEN = "[ \u00a0\u3000\"'\u200b\ufeff\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]*"
"""What a program may pass over, or take for its own, before it looks for a formula."""
# A file that is cut at another sign than the one that was meant has a cell after each of these.
_ARMED = re.compile(f"(^|[,;|\t\r\n])(?={_BETWEEN}[{_STARTS}])")
_DISARMED = re.compile(f"(^|[,;|\t\r\n]){MARK}(?={_BETWEEN}[{_STARTS}])")
_QUOTED = re.compile(f"{MARK}|{_BETWEEN}[{_STARTS}]")


def disarm(text: str) -> str:
    """Return the text so that no program takes it, or a part of it, for a formula.

    A mark goes before each place that could begin one: where the text begins, and after what can
    part cells. `restore` gives back exactly what was, for any text.
    """
    return _ARMED.sub(rf"\1{MARK}", text)


def restore(text: str) -> str:
    """Return the text as it was before `disarm`."""
    return _DISARMED.sub(r"\1", text) if MARK in text else text


def is_quoted(text: str) -> bool:
    """Tell whether a cell of a workbook must say that its words are meant as words."""
    return bool(_QUOTED.match(text))
