"""Two texts word by word: what stayed, what went, what came; fast for texts of megabytes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, islice

from rapidfuzz.distance import LCSseq


class Change(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of both texts, in code points, ends exclusive.

    GONE is empty in the text after, NEW in the text before; words that were changed are a GONE
    and the NEW behind it.
    """

    change: Change
    start: int
    end: int
    """In the text before."""
    new_start: int
    new_end: int
    """In the text after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """All of both texts as blocks, in order. No two neighbours are of one kind."""

    blocks: tuple[Block, ...]
    coarse: bool = False
    """Whether somewhere whole paragraphs are told as changed, because comparing their words would
    have taken too long."""

    @property
    def is_same(self) -> bool:
        """Whether the texts are the same, letter by letter."""
        return all(block.change is Change.SAME for block in self.blocks)


_AT_ONCE = 40_000_000
"""Pairs of pieces that are compared in one go: 5 MB and some milliseconds."""
_IN_ALL = 4_000_000_000
"""Pairs of pieces that are compared in one difference: about a second."""
_LINE = 1_000
"""Code points of a line that is compared as a whole; a longer one is cut after sentences."""
_RUNS = (4, 2, 1)
"""How many pieces in a row must stand once in either text to be taken for the same place."""
_SENTENCES = re.compile(r"[^.!?。！？।؟]{1,800}(?:[.!?。！？।؟]+\s*|\s+|$|(?=[^.!?。！？।؟]))|.")
_ALONE = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Letters of writing that puts no spaces between words: each is compared by itself."""
_SIGNS = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e"
    "\u1056-\u1059\u17b4-\u17d3\u17dd\u200c\u200d\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
"""Signs that belong to the letter before."""
_POINTS = "!-/:-@\\[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u3001-\u303f\uff01-\uff0f"
_PIECE = re.compile(
    f"\\s+|[{_ALONE}][{_SIGNS}]*|[^\\s{_POINTS}{_ALONE}]+|[{_POINTS}][{_SIGNS}]*|.", re.DOTALL
)


def differ(before: str, after: str, *, stop: Callable[[], object] | None = None) -> Difference:
    """Compare two texts: lines first, and the words of those that differ.

    The blocks cover both texts without gaps: the first is what SAME and GONE spell, the second what
    SAME and NEW do. `stop` is called now and then, and may raise.
    """
    work = _Work(stop or (lambda: None))
    lines = [*_cut(before)], [*_cut(after)]
    places = _places(lines[0]), _places(lines[1])
    spans: list[tuple[bool, int, int, int, int]] = []
    for same, a, b, c, d in _merged(work.align(*lines)):
        at, to, new_at, new_to = places[0][a], places[0][b], places[1][c], places[1][d]
        if same or at == to or new_at == new_to:
            spans.append((same, at, to, new_at, new_to))
            continue
        words = _words(lines[0][a:b]), _words(lines[1][c:d])
        stands = _places(words[0]), _places(words[1])
        found = _smoothed(words[0], words[1], _merged(work.align(*words)))
        for kept, e, f, g, h in found:
            here, there = stands
            spans.append((kept, at + here[e], at + here[f], new_at + there[g], new_at + there[h]))
    return Difference(blocks=tuple(_blocks(spans)), coarse=work.coarse)


def counterpart(blocks: Sequence[Block], start: int, end: int) -> tuple[int, int]:
    """Return where a span of the text before stands in the text after; empty where it went."""
    ends = [block.end for block in blocks]
    first = bisect_right(ends, start)
    last = bisect_left(ends, end)
    return _carried(blocks, first, start), _carried(blocks, last, end)


def _carried(blocks: Sequence[Block], at: int, place: int) -> int:
    if at >= len(blocks):
        return blocks[-1].new_end if blocks else 0
    block = blocks[at]
    if block.change is Change.SAME:
        return block.new_start + place - block.start
    return block.new_end if place >= block.end else block.new_start


def _cut(text: str) -> Iterator[str]:
    """Cut a text into lines, and long lines after sentences: at places that later text keeps."""
    for line in text.splitlines(keepends=True):
        if len(line) <= _LINE:
            yield line
        else:
            yield from _sentences(line)


def _sentences(line: str) -> Iterator[str]:
    at = 0
    for found in _SENTENCES.finditer(line):
        if found.start() > at:  # what the pattern passed over
            yield line[at : found.start()]
        yield found[0]
        at = found.end()
    if at < len(line):
        yield line[at:]


def _words(lines: Sequence[str]) -> list[str]:
    return [piece for line in lines for piece in _PIECE.findall(line)]


def _places(pieces: Sequence[str]) -> list[int]:
    return list(accumulate(map(len, pieces), initial=0))


_Aligned = tuple[bool, int, int, int, int]
"""Whether the pieces are the same; from which to which in the first and in the second."""


class _Work:
    """One comparison: what may still be spent on it, and whether that was too little."""

    def __init__(self, stop: Callable[[], object]) -> None:
        self.coarse = False
        self._left = _IN_ALL
        self._stop = stop

    def align(self, one: Sequence[Hashable], other: Sequence[Hashable]) -> Iterator[_Aligned]:
        """Pair the pieces of two lists off, in order and without gaps."""
        known: dict[Hashable, int] = {}
        a = [known.setdefault(piece, len(known)) for piece in one]
        b = [known.setdefault(piece, len(known)) for piece in other]
        yield from self._part(a, b, 0, len(a), 0, len(b), 0)

    def _part(  # noqa: PLR0917 - two ranges and a depth
        self, a: list[int], b: list[int], i: int, m: int, j: int, n: int, run: int
    ) -> Iterator[_Aligned]:
        self._stop()
        head, tail = _ends(a, b, i, m, j, n)
        if head:
            yield True, i, i + head, j, j + head
        i, j, m, n = i + head, j + head, m - tail, n - tail
        if i < m or j < n:
            yield from self._middle(a, b, i, m, j, n, run)
        if tail:
            yield True, m, m + tail, n, n + tail

    def _middle(  # noqa: PLR0917 - as above
        self, a: list[int], b: list[int], i: int, m: int, j: int, n: int, run: int
    ) -> Iterator[_Aligned]:
        cost = (m - i) * (n - j)
        if not cost:
            yield False, i, m, j, n
        elif cost <= min(_AT_ONCE, self._left):
            self._left -= cost
            for found in LCSseq.opcodes(a[i:m], b[j:n]):
                yield (
                    found.tag == "equal",
                    i + found.src_start,
                    i + found.src_end,
                    j + found.dest_start,
                    j + found.dest_end,
                )
        else:
            yield from self._anchored(a, b, i, m, j, n, run)

    def _anchored(  # noqa: PLR0917 - as above
        self, a: list[int], b: list[int], i: int, m: int, j: int, n: int, run: int
    ) -> Iterator[_Aligned]:
        """Cut at what stands once in either; where nothing does, all of it is another text."""
        if set(a[i:m]).isdisjoint(b[j:n]):
            yield False, i, m, j, n
            return
        for at in range(run, len(_RUNS)):
            anchors = _anchors(a, b, i, m, j, n, _RUNS[at])
            if anchors:
                for here, there in anchors:
                    if here >= i and there >= j:
                        yield from self._part(a, b, i, here, j, there, at + 1)
                        yield True, here, here + 1, there, there + 1
                        i, j = here + 1, there + 1
                yield from self._part(a, b, i, m, j, n, at + 1)
                return
        self.coarse = True
        yield False, i, m, j, n


def _ends(  # noqa: PLR0917 - two ranges
    a: list[int], b: list[int], i: int, m: int, j: int, n: int
) -> tuple[int, int]:
    """Count the pieces that are the same at the beginning and at the end."""
    most, head, tail = min(m - i, n - j), 0, 0
    while head < most and a[i + head] == b[j + head]:
        head += 1
    while tail < most - head and a[m - 1 - tail] == b[n - 1 - tail]:
        tail += 1
    return head, tail


def _anchors(  # noqa: PLR0917 - two ranges, and how many pieces make an anchor
    a: list[int], b: list[int], i: int, m: int, j: int, n: int, width: int
) -> list[tuple[int, int]]:
    """Find runs of pieces that stand once in either part, in the same order in both."""
    runs = _once(a, i, m, width), _once(b, j, n, width)
    pairs = [(place, runs[1][key]) for key, place in runs[0].items() if key in runs[1]]
    return _rising(sorted(pairs))


def _once(pieces: list[int], start: int, end: int, width: int) -> dict[tuple[int, ...], int]:
    """Find the runs of pieces that stand in a part once. No step of it is long: see `jobs`."""
    runs = zip(*(islice(pieces, start + shift, end) for shift in range(width)), strict=False)
    found: dict[tuple[int, ...], int] = {}
    for at, key in enumerate(runs, start):
        found[key] = -1 if key in found else at
    return {key: at for key, at in found.items() if at >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep as many pairs as rise in both (the longest increasing subsequence)."""
    tops: list[int] = []
    top_at: list[int] = []
    before: list[int] = []
    for at, (_, there) in enumerate(pairs):
        place = bisect_left(tops, there)
        before.append(top_at[place - 1] if place else -1)
        if place == len(tops):
            tops.append(there)
            top_at.append(at)
        else:
            tops[place], top_at[place] = there, at
    kept, at = [], top_at[-1] if top_at else -1
    while at >= 0:
        kept.append(pairs[at])
        at = before[at]
    return kept[::-1]


def _smoothed(
    one: Sequence[str], other: Sequence[str], merged: list[_Aligned]
) -> Iterator[_Aligned]:
    """Let go of what is the same by chance: a space, a point, a small word between changes."""
    for at, (same, a, b, c, d) in enumerate(merged):
        inside = 0 < at < len(merged) - 1
        if same and inside:
            length = sum(map(len, one[a:b]))
            words = sum(piece[:1].isalnum() for piece in one[a:b])
            least = min(_size(one, other, merged[at - 1]), _size(one, other, merged[at + 1]))
            if not words or (words == 1 and length <= least and length < 6):
                yield False, a, b, c, d
                continue
        yield same, a, b, c, d


def _size(one: Sequence[str], other: Sequence[str], part: _Aligned) -> int:
    _, a, b, c, d = part
    return max(sum(map(len, one[a:b])), sum(map(len, other[c:d])))


def _merged(parts: Iterable[_Aligned]) -> list[_Aligned]:
    made: list[_Aligned] = []
    for part in parts:
        if made and made[-1][0] == part[0]:
            made[-1] = (part[0], made[-1][1], part[2], made[-1][3], part[4])
        else:
            made.append(part)
    return made


def _blocks(spans: list[_Aligned]) -> Iterator[Block]:
    for same, start, end, new_start, new_end in _merged(spans):
        if same:
            yield Block(
                change=Change.SAME, start=start, end=end, new_start=new_start, new_end=new_end
            )
            continue
        if end > start:
            yield Block(
                change=Change.GONE, start=start, end=end, new_start=new_start, new_end=new_start
            )
        if new_end > new_start:
            yield Block(change=Change.NEW, start=end, end=end, new_start=new_start, new_end=new_end)
