"""Where passages of one version of a text stand in the next: as they were, elsewhere, changed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from workbench.reading.differing import Block, Change, differ
from workbench.reading.passages import Location, PassageState, Selector, locate

_ALIKE = 0.5
"""Similarity from which what stands in the place of changed words is taken for the same thing."""
_LONGER = 3
"""How many times longer it may have become."""


def carry(
    before: str,
    after: str,
    passages: Sequence[Selector],
    *,
    stop: Callable[[], object] = lambda: None,
) -> list[Location]:
    """Find passages of a text in its next version, one place for each; `stop` may raise.

    Exact: the words stand, in a part of the text that did not change, wherever that is now. Moved:
    elsewhere; or, with a score below 1, in their place, in other words. Ambiguous, lost: as
    `passages.locate` has it.
    """
    if not passages:
        return []
    blocks = differ(before, after, stop=stop).blocks
    starts = [block.start for block in blocks]
    found = []
    for passage in passages:
        stop()
        known = before[passage.start : passage.end] == passage.exact
        found.append(_place(blocks, starts, passage, after) if known else locate(passage, after))
    return found


def _place(
    blocks: Sequence[Block], starts: Sequence[int], passage: Selector, after: str
) -> Location:
    start, same = _now(blocks, starts, passage.start)
    end, _ = _now(blocks, starts, passage.end, last=True)
    if same and after[start : start + len(passage.exact)] == passage.exact:
        return _at(PassageState.EXACT, start, start + len(passage.exact), 1.0)
    if passage.exact in after and (there := locate(passage, after)).score == 1:
        return there
    start, end = _bare(after, start, end)
    if start < end <= start + _LONGER * max(20, len(passage.exact)):
        score = fuzz.ratio(passage.exact, after[start:end]) / 100
        if score >= _ALIKE:
            return _at(PassageState.MOVED, start, end, score if score < 1 else 0.99)
    return locate(passage, after)


def _now(
    blocks: Sequence[Block], starts: Sequence[int], place: int, *, last: bool = False
) -> tuple[int, bool]:
    """Say where a place is in the text after, and whether its words stayed there."""
    at = bisect_right(starts, place - last) - 1
    if at < 0:
        return 0, False
    block = blocks[at]
    while block.end <= place - last and at + 1 < len(blocks):  # one that is empty here
        at += 1
        block = blocks[at]
    if block.change is Change.SAME:
        return block.new_start + place - block.start, True
    if not last:
        return block.new_start, False
    until = block.new_end
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    if following is not None and following.change is Change.NEW:
        until = following.new_end
    return until, False


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out white space at either end."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _at(state: PassageState, start: int, end: int, score: float) -> Location:
    return Location(state=state, start=start, end=end, candidates=((start, end),), score=score)
