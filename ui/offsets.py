"""Where a character is: code points in our records, UTF-16 units in Qt's documents."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONG = re.compile(r"([^\n]{4000,5000}) ")
_LONGEST = 4000
_CONTROLS = bytes([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F])
_OTHERS = tuple(
    chr(code)
    for first, last in ((0x202A, 0x202E), (0x2066, 0x2069), (0xFDD0, 0xFDEF), (0xFFFC, 0xFFFC))
    for code in range(first, last + 1)
)
_ARABIC_FORMS = b"\xef\xb7"
"""How U+FDC0 to U+FDFF begin in UTF-8: most texts have none of them."""


class Offsets:
    """Converts positions in one text, both ways, in O(log n) of its characters beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self.points = len(text)
        self._at = [found.start() for found in _ASTRAL.finditer(text)]
        self._unit = [point + before for before, point in enumerate(self._at)]

    @property
    def units(self) -> int:
        """Length of the text in UTF-16 units."""
        return self.points + len(self._at)

    def unit(self, point: int) -> int:
        """Give the UTF-16 unit at which a code point starts."""
        return point + bisect_left(self._at, point)

    def point(self, unit: int) -> int:
        """Give the code point at a UTF-16 unit; inside a pair, the pair's own."""
        return unit - bisect_left(self._unit, unit)


def display(text: str) -> str:
    """Give the text as a Qt document can hold it: as many characters, each in its place.

    Page ends become line ends, and so do lone carriage returns; what Qt reserves for itself, and
    controls that would turn the direction of the text, become U+FFFD. Lines of more than 4,000
    characters are broken at a blank: Qt lays a line out in one go.
    """
    shown = text.replace("\r\n", " \n").replace("\r", "\n").replace("\f", "\n")
    shown = shown.replace("\u2029", "\n")
    for bad in _unshowable(shown):
        shown = shown.replace(bad, "\ufffd")
    lines = shown.split("\n")
    if max(map(len, lines)) <= _LONGEST:
        return shown
    return "\n".join(_LONG.sub(r"\g<1>\n", line) for line in lines)


def _unshowable(text: str) -> list[str]:
    """List what Qt reserves for itself, or what would deceive, of all that a long text holds."""
    data = text.encode("utf-8", "surrogatepass")
    found = []
    if len(data.translate(None, _CONTROLS)) < len(data):
        found = [chr(code) for code in _CONTROLS if chr(code) in text]
    if not text.isascii():
        rare = _ARABIC_FORMS in data
        found += [
            each
            for each in _OTHERS
            if (rare or each[0] < "\ufdd0" or each == "\ufffc") and each.encode() in data
        ]
    return found


def pages(text: str) -> list[int]:
    """Give the code points at which the second and later pages start."""
    return [found.end() for found in re.finditer("\f", text)]
