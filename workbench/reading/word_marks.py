"""Marks on the very words of a Word document: runs are parted there, and nothing else changes."""

from __future__ import annotations

import copy
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from workbench.reading.differing import Block, Change, differ
from workbench.reading.draft import tidy
from workbench.reading.word_places import Bit, Places, W

_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_NOTES = {f"{W}footnote": f"{W}footnoteReference", f"{W}endnote": f"{W}endnoteReference"}
_BOX = f"{W}txbxContent"
Span = tuple[int, int]
_At = tuple[Any, int, int]
"""A place in a run: the run, the number of a child, an offset in the child's text."""


@dataclass(slots=True)
class _Cut:
    """What stands at a place inside a run: ends of ranges, then beginnings."""

    ends: list[Any] = field(default_factory=list)
    starts: list[Any] = field(default_factory=list)


def shifted(told: str, there: str, spans: Sequence[Span]) -> list[Span]:
    """Give spans of a text as spans of what a document holds, which may differ in single signs."""
    if told == there:
        return list(spans)
    tidied, places = _tidied(there)
    if tidied == told:
        return [(places[start], places[end]) for start, end in spans]
    blocks = differ(told, there).blocks
    starts = [block.start for block in blocks]
    return [
        (first := _now(blocks, starts, start), max(first, _last(blocks, starts, end)))
        for start, end in spans
    ]


def _tidied(text: str) -> tuple[str, list[int]]:
    """Tidy a text letter by letter, and give for each sign of it where it was before."""
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for end in (*_letters(text), len(text)):
        part = tidy(text[at:end])
        parts.append(part)
        places += [at] * len(part)
        at = end
    return "".join(parts), [*places, len(text)]


def _letters(text: str) -> Iterator[int]:
    """Give where letters begin that nothing before them changes, but the first."""
    for at in range(1, len(text)):
        sign = text[at]
        joins = unicodedata.combining(sign) or "\u1160" <= sign <= "\u11ff"
        if not joins and text[at - 1 : at + 1] != "\r\n":
            yield at


def _now(blocks: Sequence[Block], starts: Sequence[int], place: int) -> int:
    at = bisect_right(starts, place) - 1
    if at < 0:
        return 0
    block = blocks[at]
    if block.change is Change.SAME:
        return block.new_start + min(place, block.end) - block.start
    return block.new_start


def _last(blocks: Sequence[Block], starts: Sequence[int], end: int) -> int:
    """Give the end of a stretch: behind the word where that is another one there."""
    at = bisect_right(starts, end - 1) - 1
    if at < 0:
        return 0
    block = blocks[at]
    if block.change is Change.SAME:
        return block.new_start + end - block.start
    following = blocks[at + 1] if at + 1 < len(blocks) else block
    return following.new_end if following.change is Change.NEW else block.new_end


def mark(root: Any, found: Places, spans: Sequence[Span], numbers: Sequence[int]) -> list[bool]:
    """Put the ranges of comments with these numbers on the words at these spans.

    Says of each whether it stands on the very words. In notes and text boxes no comment can
    stand: there it stands on the note's mark or the box, and without either on the first words.
    """
    cuts: dict[_At, _Cut] = defaultdict(_Cut)
    starts = [bit.start for bit in found.bits]
    runs = {id(run): run for run in root.iter(f"{W}r")}  # lxml's wrappers have to be kept alive
    exact = []
    for (start, end), number in zip(spans, numbers, strict=True):
        bits = _within(found.bits, starts, start, end)
        begin, begins = _begin(root, bits[0], start) if bits else (None, False)
        close, closes = _close(root, bits[-1], end) if bits else (None, False)
        if begin is None or close is None:
            begin = close = _first(root)
        exact.append(begins and closes)
        if begin is not None and close is not None:
            cuts[begin].starts.append(_range("commentRangeStart", number))
            cuts[close].ends.append(_range("commentRangeEnd", number))
    _cut_up(cuts)
    _refer(root, frozenset(map(str, numbers)))
    del runs
    return exact


def _within(bits: Sequence[Bit], starts: Sequence[int], start: int, end: int) -> list[Bit]:
    first = max(0, bisect_right(starts, start) - 1)
    some = bits[first : bisect_left(starts, end)]
    return [bit for bit in some if bit.end > start and bit.start < end]


def _begin(root: Any, bit: Bit, start: int) -> tuple[_At | None, bool]:
    host = _host(root, bit.element)
    if host is not None:
        return (host, _content(host), 0), False
    run = _run(bit.element)
    if run is None:
        return None, False
    return _place(run, bit, bit.offset + max(0, start - bit.start)), True


def _close(root: Any, bit: Bit, end: int) -> tuple[_At | None, bool]:
    host = _host(root, bit.element)
    if host is not None:
        return (host, len(host), 0), False
    run = _run(bit.element)
    if run is None:
        return None, False
    return _place(run, bit, bit.offset + min(end, bit.end) - bit.start), True


def _place(run: Any, bit: Bit, offset: int) -> _At:
    child = bit.element
    while child.getparent() is not run:
        child = child.getparent()
    at = run.index(child)
    whole = len(bit.element.text or "") if bit.element.tag == f"{W}t" else 1
    if child is bit.element and 0 < offset < whole:
        return run, at, offset
    return (run, at + 1, 0) if offset >= whole else (run, at, 0)


def _host(root: Any, element: Any) -> Any:
    """Give the run of the body that stands for words in a note or a box; None for the body's."""
    outer, boxed = None, False
    for above in element.iterancestors():
        if above.tag == f"{W}r":
            outer = above
        elif above.tag == _BOX:
            outer, boxed = None, True
        elif above.tag in _NOTES:
            return _referring(root, _NOTES[above.tag], above.get(f"{W}id"))
    return outer if boxed else None


def _referring(root: Any, tag: str, number: str | None) -> Any:
    for reference in root.iter(tag):
        if reference.get(f"{W}id") == number:
            return _run(reference)
    first = _first(root)
    return first[0] if first else None


def _run(element: Any) -> Any:
    return next(element.iterancestors(f"{W}r"), None)


def _first(root: Any) -> _At | None:
    run = next(root.iter(f"{W}r"), None)
    return None if run is None else (run, _content(run), 0)


def _content(run: Any) -> int:
    """Give the number of the first child of a run that is no formatting."""
    return next((at for at, child in enumerate(run) if child.tag != f"{W}rPr"), len(run))


def _range(kind: str, number: int) -> tuple[str, str]:
    return f"{W}{kind}", str(number)


def _cut_up(cuts: dict[_At, _Cut]) -> None:
    """Part runs where marks stand in them, from the last mark of each to its first."""
    for (run, at, offset), cut in sorted(
        cuts.items(), key=lambda item: (item[0][1], item[0][2]), reverse=True
    ):
        marks = [_made(run, *kind) for kind in (*cut.ends, *cut.starts)]
        if not offset and at <= _content(run):
            for each in marks:
                run.addprevious(each)
            continue
        rest = _parted(run, at, offset) if at < len(run) else None
        for each in reversed(marks):
            run.addnext(each)
        if rest is not None:
            (marks[-1] if marks else run).addnext(rest)


def _parted(run: Any, at: int, offset: int) -> Any:
    """Take what follows a place out of a run, as a run of the same formatting."""
    rest = run.makeelement(run.tag, dict(run.attrib), run.nsmap)
    formatting = run.find(f"{W}rPr")
    if formatting is not None:
        rest.append(copy.deepcopy(formatting))
    moved = list(run[at:])
    if offset:
        words = run[at].text or ""
        other = copy.deepcopy(run[at])
        run[at].text, other.text = words[:offset], words[offset:]
        for each in (run[at], other):
            each.set(_XML_SPACE, "preserve")
        moved = [other, *moved[1:]]
    rest.extend(moved)
    return rest


def _made(run: Any, tag: str, number: str) -> Any:
    return run.makeelement(tag, {f"{W}id": number})


def _refer(root: Any, numbers: frozenset[str]) -> None:
    """Put the sign of each comment behind its words, outside of links and tracked changes."""
    for end in list(root.iter(f"{W}commentRangeEnd")):
        if end.get(f"{W}id") not in numbers:
            continue
        above = next(end.iterancestors(f"{W}p"), None)
        node = end
        while above is not None and node.getparent() is not above:
            node = node.getparent()
        run = root.makeelement(f"{W}r")
        reference = root.makeelement(f"{W}commentReference", {f"{W}id": end.get(f"{W}id")})
        run.append(reference)
        node.addnext(run)
