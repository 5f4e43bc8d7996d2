"""The stretch of a text that is most like given words, letter by letter."""

from __future__ import annotations

import re

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from workbench.reading.graphemes import earlier, later

_PROBE = 400
"""Longer wording is found by its first and its last code points."""
_COMPARED = 10_000
"""The longest wording that is compared character by character."""
_ANCHOR = 4
"""Code points in a row that must be the same for an edge of an alignment to hold."""
_NEVER_SURE = 0.999
"""The most that words that are not the same can be alike."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def align(words: str, text: str, bar: float) -> tuple[int, int, float] | None:
    """Find the stretch of whole words most like `words`, if they are at least `bar` alike.

    The last value is the similarity, from 0 to 1: 1 less the share of characters to insert or to
    delete (normalised indel distance).
    """
    if not words.strip() or not text:
        return None
    find = _window if len(words) <= _PROBE else _ends
    found = find(words, text, bar)
    if found is None:
        return None
    start, end = _grown(text, *found)
    score = round(_alike(words, text[start:end]), 3)
    if text[start:end] != words:
        score = min(score, _NEVER_SURE)
    return (start, end, score) if score >= bar else None


def _alike(words: str, found: str) -> float:
    """Compare two wordings, very long ones by their first and their last part."""
    if max(len(words), len(found)) <= _COMPARED:
        return fuzz.ratio(words, found) / 100
    first = fuzz.ratio(words[:_COMPARED], found[:_COMPARED])
    return min(first, fuzz.ratio(words[-_COMPARED:], found[-_COMPARED:])) / 100


def _ends(words: str, text: str, bar: float) -> tuple[int, int] | None:
    """Find long wording by its beginning and its end."""
    head = _window(words[:_PROBE], text, bar)
    if head is None:
        return None
    left = head[0] + max(0, int(len(words) * 0.7) - _PROBE)
    right = head[0] + int(len(words) * 1.3) + _PROBE
    tail = _window(words[-_PROBE:], text[left:right], bar)
    if tail is None or left >= len(text):
        return None
    return head[0], max(head[1], tail[1] + left)


def _window(words: str, text: str, bar: float) -> tuple[int, int] | None:
    """Find the window most like short wording, with its edges where the words agree."""
    if len(text) <= len(words):
        return 0, len(text)
    found = fuzz.partial_ratio_alignment(words, text, score_cutoff=max(0.0, bar * 100 - 5))
    if found is None:
        return None
    if found.score == 100:
        return found.dest_start, found.dest_end
    slack = int(len(words) * (1 - found.score / 100)) + _ANCHOR
    left = max(0, found.dest_start - slack)
    around = text[left : found.dest_end + slack]
    blocks = Indel.opcodes(words, around).as_matching_blocks()
    firm = [block for block in blocks if block.size >= _ANCHOR]
    if not firm:
        return found.dest_start, found.dest_end
    first, last = firm[0], firm[-1]
    start = max(0, left + first.b - first.a)
    return start, max(start, min(len(text), left + last.b + len(words) - last.a))


def _grown(text: str, start: int, end: int) -> tuple[int, int]:
    """Trim outer white space, then grow to whole words and whole characters."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    for match in _WORD.finditer(text, max(0, start - 40), min(len(text), end + 40)):
        if match.start() < start < match.end():
            start = match.start()
        if match.start() < end < match.end():
            end = match.end()
    return earlier(text, start), later(text, end)
