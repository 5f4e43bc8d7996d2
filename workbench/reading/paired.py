"""Two texts beside each other: paragraph by paragraph, with what went and what came in each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from workbench.reading.differing import Block, Change

Piece = tuple[Change, int, int]
"""A stretch of one of the texts, in code points, and what became of it."""

_LONG = 1_500
"""Code points of a row, after which it is ended at the next good place."""
_LONGEST = 2_500
_BREAK = re.compile(r"[\n\f]|(?<=[.!?。！？।])\s|\s")
_ENDS = re.compile(r"[\n\f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What stands beside each other: a paragraph before, and the one that it is after."""

    before: tuple[Piece, ...]
    after: tuple[Piece, ...]

    @property
    def is_changed(self) -> bool:
        """Whether something of it went or came."""
        return any(change is not Change.SAME for change, _, _ in (*self.before, *self.after))


def rows(
    before: str, after: str, blocks: Sequence[Block], stop: Callable[[], object] | None = None
) -> list[Row]:
    """Set two texts beside each other by their difference. `stop` may raise.

    The pieces of all rows, in order, cover both texts but for the ends of lines between rows.
    """
    return list(_Rows(before, after, stop or (lambda: None)).made(blocks))


class _Rows:
    def __init__(self, before: str, after: str, stop: Callable[[], object]) -> None:
        self._texts = before, after
        self._stop = stop
        self._left: list[Piece] = []
        self._right: list[Piece] = []
        self._size = 0

    def made(self, blocks: Sequence[Block]) -> Iterator[Row]:
        """Go through the blocks; what went is set beside what came in its place."""
        at = 0
        while at < len(blocks):
            self._stop()
            block = blocks[at]
            at += 1
            if block.change is Change.SAME:
                yield from self._same(block)
                continue
            gone = (block.start, block.end) if block.change is Change.GONE else None
            new = (block.new_start, block.new_end) if block.change is Change.NEW else None
            if gone and at < len(blocks) and blocks[at].change is Change.NEW:
                new = (blocks[at].new_start, blocks[at].new_end)
                at += 1
            yield from self._changed(gone, new)
        if self._left or self._right:
            yield self._row()

    def _same(self, block: Block) -> Iterator[Row]:
        here, shift, text = block.start, block.new_start - block.start, self._texts[0]
        while here < block.end:
            end, ends = _cut(text, here, block.end, self._size)
            if end > here:
                self._left.append((Change.SAME, here, end))
                self._right.append((Change.SAME, here + shift, end + shift))
                self._size += end - here
            if ends:
                yield self._row()
            here = end + (ends and end < block.end and text[end] in "\n\f")

    def _changed(self, gone: tuple[int, int] | None, new: tuple[int, int] | None) -> Iterator[Row]:
        left = list(_lines(self._texts[0], *gone)) if gone else []
        right = list(_lines(self._texts[1], *new)) if new else []
        for at, (one, other) in enumerate(zip_longest(left, right)):
            if at:
                yield self._row()
            if one and one[1] > one[0]:
                self._left.append((Change.GONE, *one))
                self._size += one[1] - one[0]
            if other and other[1] > other[0]:
                self._right.append((Change.NEW, *other))
                self._size += other[1] - other[0]

    def _row(self) -> Row:
        made = Row(before=tuple(self._left), after=tuple(self._right))
        self._left, self._right, self._size = [], [], 0
        return made


def _cut(text: str, start: int, end: int, size: int) -> tuple[int, bool]:
    """Find where a row ends that begins, or goes on, at `start`; False where it stays open."""
    far = min(end, start + 2 * _LONGEST)  # no further, or one long line is searched again and again
    found = _ENDS.search(text, start, far)
    line = found.start() if found else far
    if size + line - start <= _LONG:
        return line, found is not None
    least = min(line, start + max(0, _LONG - size))
    good = _BREAK.search(text, least, min(line, least + _LONGEST - _LONG))
    if good and good[0] not in "\n\f":
        return good.end(), True
    if line - least <= _LONGEST - _LONG:
        return line, found is not None
    return least + _LONGEST - _LONG, True


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch into lines, and long ones into rows; the ends of lines are left out."""
    here = start
    while True:
        at, ends = _cut(text, here, end, 0)
        yield here, at
        if not ends:
            return
        here = at + (at < end and text[at] in "\n\f")
