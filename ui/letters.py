"""The letters that open the entries of a menu: given out, and left out where words are read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QAction

_STARTS = re.compile(r"(?<!\w)[^\W\d_]")


def lettered(texts: Sequence[str]) -> list[str]:
    """Give each text of a menu a letter of its own, marked by &: of a word's start if it can be.

    A text for which no letter is left has none.
    """
    taken: set[str] = set()
    made = []
    for text in texts:
        starts = [found.start() for found in _STARTS.finditer(text)]
        places = starts + [at for at, letter in enumerate(text) if letter.isalpha()]
        at = next((at for at in places if text[at].lower() not in taken), -1)
        taken.update(text[at].lower() if at >= 0 else "")
        made.append(marked(text, at))
    return made


def marked(text: str, at: int) -> str:
    """Mark one letter of a text, or none with -1; an ampersand of the text is doubled."""
    if not 0 <= at < len(text):
        return text.replace("&", "&&")
    return "&".join(part.replace("&", "&&") for part in (text[:at], text[at:]))


def said(action: QAction) -> str:
    """Give what an action is called, without the mark of its letter."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
