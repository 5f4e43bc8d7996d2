"""Where a text may be cut without splitting what a reader sees as one character."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_VIRAMA = 9
"""Canonical combining class of the signs that bind two consonants into one."""


def splits(text: str, place: int) -> bool:
    """Say whether a cut before `text[place]` would fall inside a grapheme cluster.

    Follows the rules of Unicode Standard Annex 29 that need no tables beyond `unicodedata`: CR LF,
    surrogate pairs, combining marks, joiners, emoji modifiers and tags, flags, Hangul syllables.
    """
    if not 0 < place < len(text):
        return False
    left, right = text[place - 1], text[place]
    if right.isascii() and left.isascii():
        return left == "\r" and right == "\n"
    if left in "\r\n":
        return False
    if "\ud800" <= left <= "\udbff" and "\udc00" <= right <= "\udfff":
        return True
    return (
        _extends(right)
        or left == _JOINER
        or (unicodedata.combining(left) == _VIRAMA and right.isalpha())
        or (_is_flag(left) and _is_flag(right) and _odd_flags(text, place))
        or _same_syllable(left, right)
    )


def earlier(text: str, place: int) -> int:
    """Return the last place at or before `place` where the text may be cut."""
    while splits(text, place):
        place -= 1
    return place


def later(text: str, place: int) -> int:
    """Return the first place at or after `place` where the text may be cut."""
    while splits(text, place):
        place += 1
    return place


def _extends(char: str) -> bool:
    return (
        unicodedata.category(char) in {"Mn", "Me", "Mc"}
        or char in "\u200c\u200d"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _odd_flags(text: str, place: int) -> bool:
    """Say whether an odd number of regional indicators stands before `place`: a flag is two."""
    first = place
    while first > 0 and _is_flag(text[first - 1]):
        first -= 1
    return (place - first) % 2 == 1


def _same_syllable(left: str, right: str) -> bool:
    """Say whether two Hangul letters make one syllable block."""
    if "\u1100" <= left <= "\u115f":
        return "\u1100" <= right <= "\u11a7" or "\uac00" <= right <= "\ud7a3"
    vowel = "\u1160" <= left <= "\u11a7" or (
        "\uac00" <= left <= "\ud7a3" and (ord(left) - 0xAC00) % 28 == 0
    )
    if vowel and "\u1160" <= right <= "\u11a7":
        return True
    closed = vowel or "\u11a8" <= left <= "\u11ff" or "\uac00" <= left <= "\ud7a3"
    return closed and "\u11a8" <= right <= "\u11ff"
