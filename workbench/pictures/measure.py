"""How wide words are, without a window; and lines cut or broken to the room there is."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

Measure = Callable[[str, float, bool], float]
"""Gives the width of a text in a size, bold or not."""

FAMILY = "Arial, 'Liberation Sans', Helvetica, 'Nimbus Sans', 'Noto Sans', sans-serif"
"""Faces with the widths below stand first."""

_WIDTHS = {
    191: "'",
    222: "ijl‘’",
    260: "|",
    278: " !,./:;I[\\]ft·",
    333: "()-`r“”",
    334: "{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu–",
    584: "+<=>~−",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "—…",
    1015: "@",
}
_WIDTH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_BOLD = 1.09


@lru_cache(maxsize=4096)
def _letter(letter: str) -> int:
    if letter in _WIDTH:
        return _WIDTH[letter]
    if unicodedata.combining(letter) or unicodedata.category(letter) in {"Cf", "Mn", "Me"}:
        return 0
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTH:
        return _WIDTH[base]
    return 1000 if unicodedata.east_asian_width(letter) in "WF" else 720


def sans(text: str, size: float, bold: bool = False) -> float:
    """Give the width of a text in a plain sans serif face, rather too wide than too narrow."""
    width = sum(map(_letter, text)) * size / 1000
    return width * (_BOLD if bold else 1.02)


def clean(text: str) -> str:
    """Give a text in one line, without controls that steer the eye or break a file."""
    kept = (c for c in text if c not in _STEERING and (c.isspace() or _is_letter(c)))
    return " ".join("".join(kept).split())


def _is_letter(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Cc", "Cs", "Cn"}


_STEERING = frozenset(
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)


def elided(text: str, room: float, size: float, measure: Measure, *, bold: bool = False) -> str:
    """Give as much of a line as fits, ended by … when it was cut; "" when nothing fits."""
    text = clean(text[:2000])
    if measure(text, size, bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(f"{text[:middle].rstrip()}…", size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…" if low else ""


def wrapped(
    text: str, room: float, size: float, measure: Measure, *, lines: int, bold: bool = False
) -> list[str]:
    """Break a text into at most so many lines; the last is cut when there is more."""
    found: list[str] = []
    rest = clean(text[:2000])
    while rest and len(found) < lines - 1:
        head = _head(rest, room, size, measure, bold=bold)
        if head == len(rest):
            break
        found.append(rest[:head].rstrip())
        rest = rest[head:].lstrip()
    if rest:
        found.append(elided(rest, room, size, measure, bold=bold))
    return [line for line in found if line]


def _head(text: str, room: float, size: float, measure: Measure, *, bold: bool) -> int:
    """How many letters go on the line: up to a blank if there is one, at least one."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip(), size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    if low == len(text) or text[low] == " ":
        return low
    blank = text.rfind(" ", 0, low)
    return blank if blank > 0 else low
