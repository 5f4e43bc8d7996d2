"""The words around a match, and the place in a text where the words stand closest together."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.queries.words import placed, spans

OPEN, CLOSE = "\u0002", "\u0003"
"""What stands around a matched word in a snippet."""
_BEFORE, _LENGTH = 40, 160
_WINDOW = 240


def snippet(texts: Sequence[str], words: str) -> str:
    """Cut the words around the first match out of the first text that has one, on one line.

    Each match stands between `OPEN` and `CLOSE`. Without a match it is the beginning of a text.
    """
    for text in texts:
        found = spans(text, words)
        if found:
            return _cut(text, found)
    return _cut(next((text for text in texts if text), ""), [])


def densest(text: str, words: str) -> tuple[int, int]:
    """Return where most of the words stand close together, from the first to the last of them.

    (-1, -1) when none is there.
    """
    places = placed(text, words)
    best, found = (0, 0), (-1, -1)
    for at, (start, _, _) in enumerate(places):
        near = [place for place in places[at : at + 40] if place[1] <= start + _WINDOW]
        end, kinds = start, set[int]()
        for _, last, which in near:
            if which not in kinds:
                kinds.add(which)
                end = last
        if (rank := (len(kinds), start - end)) > best or found == (-1, -1):
            best, found = rank, (start, end)
    return found


def _cut(text: str, found: list[tuple[int, int]]) -> str:
    first = found[0][0] if found else 0
    start = max(0, first - _BEFORE)
    if start > 0:
        start += max(0, text[start:first].find(" ") + 1)
    stop = min(len(text), start + _LENGTH)
    if stop < len(text) and " " in text[start:stop]:
        stop = max(text.rfind(" ", start, stop), found[0][1] if found else 0)
    pieces, at = ["…" if start else ""], start
    for left, right in found:
        if left >= stop:
            break
        pieces += [text[at:left], OPEN, text[left:right], CLOSE]
        at = right
    pieces += [text[at:stop], "…" if max(at, stop) < len(text) else ""]
    return " ".join("".join(pieces).split())
