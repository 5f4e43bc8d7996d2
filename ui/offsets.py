"""Where a character is: code points in our records, UTF-16 units in Qt's documents."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONG = re.compile(r"([^\n]{4000,5000}) ")
_UNSHOWABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffc]"
)


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
    return _LONG.sub(r"\g<1>\n", _UNSHOWABLE.sub("\ufffd", shown))


def pages(text: str) -> list[int]:
    """Give the code points at which the second and later pages start."""
    return [found.end() for found in re.finditer("\f", text)]
