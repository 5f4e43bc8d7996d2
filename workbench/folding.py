"""How words are compared as people compare them: without minding case or accents."""

from __future__ import annotations

import unicodedata

_PLAIN: dict[int, str | None] = dict.fromkeys(range(0x300, 0x370))
_PLAIN |= {ord(letter): plain for letter, plain in zip("øłđħðı", "oldhdi", strict=True)}
_PLAIN |= {ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th"}


def folded(text: str) -> str:
    """Write a text without case and without the accents of Latin, Greek and Cyrillic letters.

    Letters that the eye takes for a Latin one with a stroke are written as that one: “Łódź” and
    “lodz” are the same. A text of ASCII characters is only made small.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
