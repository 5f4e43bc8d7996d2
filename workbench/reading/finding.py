"""Words looked for in a long text: whatever their case, accents, quotation marks and line ends."""

from __future__ import annotations

import re
import unicodedata

_ALIKE = {
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "ø": "o", "ł": "l", "đ": "d", "ı": "i",
}  # fmt: skip
_BEYOND = re.compile("[^\x00-\x7f]")


class Finder:
    """One text, made ready once so that each search over it is quick."""

    def __init__(self, text: str) -> None:
        self._plain = fold(text)

    def find(self, words: str) -> list[int]:
        """Return where these words stand, in order and not overlapping, in code points.

        Each place is as long as the words are. Blank words stand nowhere.
        """
        wanted = fold(words)
        if not wanted.strip():
            return []
        return [found.start() for found in re.finditer(re.escape(wanted), self._plain)]


def fold(text: str) -> str:
    """Return the text in small letters without accents, every character where it was."""
    plain = _lower(text)
    for each in "\n\r\t\f\v":
        plain = plain.replace(each, " ")
    if plain.isascii():
        return plain
    for char in set(_BEYOND.findall(plain)):
        bare = _ALIKE.get(char) or _bare(char)
        if bare != char:
            plain = plain.replace(char, bare)
    return plain


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text)


def _bare(char: str) -> str:
    """Return a letter without its accent; a blank for any kind of blank."""
    if char.isspace():
        return " "
    parts = unicodedata.normalize("NFD", char)
    return parts[0] if all(unicodedata.combining(mark) for mark in parts[1:]) else char
