"""Exact places in a text: how to write one down, and how to find it again later."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from workbench.errors import WorkbenchError
from workbench.reading.alignment import align
from workbench.reading.graphemes import earlier, later, splits
from workbench.reading.quotes import nearest, occurrences

__all__ = [
    "Location",
    "PassageState",
    "Selector",
    "locate",
    "nearest",
    "occurrences",
    "select",
]

_CONTEXT = 32
"""Code points of prefix and of suffix."""
_PLACES = 1000
"""Places looked at before a passage counts as too common to tell apart."""
_SHORT = 20
"""Words shorter than this are found by chance, so they need their context too."""
_BAR = 0.88
"""Similarity below which changed words are not taken for the same passage."""
_HINT = 0.6
"""Similarity from which a place is still worth a look."""
_MARGIN = 0.15
"""By how much one place must fit its context better than the next to be the one."""


class PassageState(StrEnum):
    """What became of a passage."""

    EXACT = "exact"
    MOVED = "moved"
    AMBIGUOUS = "ambiguous"
    LOST = "lost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """A passage as W3C Web Annotation writes it: TextPositionSelector and TextQuoteSelector.

    `start` (inclusive) and `end` (exclusive) count code points.
    """

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a passage is now. Without one clear place, `start` and `end` are None.

    `candidates` are all places worth showing. `score` is 1.0 when the words are the same, with
    whatever space between them; less when they changed (their similarity), 0.0 when lost.
    """

    state: PassageState
    start: int | None = None
    end: int | None = None
    candidates: tuple[tuple[int, int], ...] = ()
    score: float = 0.0

    @property
    def reworded(self) -> bool:
        """Whether what stands there now is like the words, and not the same."""
        return self.state in {PassageState.MOVED, PassageState.AMBIGUOUS} and self.score < 1


def select(text: str, start: int, end: int) -> Selector:
    """Write down the passage `text[start:end]`, with 32 code points of context on either side.

    The passage grows to whole characters as a reader sees them (no combining mark, emoji or line
    ending is cut); the context shrinks to them. Raises `WorkbenchError` when nothing is selected.
    """
    if not 0 <= start < end <= len(text):
        raise WorkbenchError("Select at least one character of the text to mark a passage.")
    start, end = earlier(text, start), later(text, end)
    before = min(later(text, max(0, start - _CONTEXT)), start)
    after = max(earlier(text, min(len(text), end + _CONTEXT)), end)
    return Selector(
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[before:start],
        suffix=text[end:after],
    )


def locate(selector: Selector, text: str) -> Location:
    """Find a passage again, and say how sure that is.

    Exact: the same words in the same place. Moved: found in one place elsewhere; when its words
    changed a little, `score` says how alike they are. Ambiguous: several places fit equally well.
    Lost: none does; `candidates` may still hold a place worth a look.
    """
    if not selector.exact:
        return Location(state=PassageState.LOST)
    framed = _places(text, selector, framed=True)
    here = selector.start
    if _stands(text, selector.exact, here) and (not framed or _is_framed(text, selector)):
        return _one(PassageState.EXACT, here, selector)
    places = framed or _places(text, selector, framed=False)
    if not places:
        return _similar(selector, text)
    if len(framed) == 1:
        return _one(PassageState.MOVED, framed[0], selector)
    return _by_context(selector, text, places)


def _one(state: PassageState, start: int, selector: Selector) -> Location:
    end = start + len(selector.exact)
    return Location(state=state, start=start, end=end, candidates=((start, end),), score=1.0)


def _stands(text: str, exact: str, start: int) -> bool:
    """Say whether these words stand at this place, as whole characters."""
    if start < 0 or not text.startswith(exact, start):
        return False
    return not splits(text, start) and not splits(text, start + len(exact))


def _is_framed(text: str, selector: Selector) -> bool:
    """Say whether the passage stands where it was, between the same prefix and suffix."""
    before = selector.start - len(selector.prefix)
    return before >= 0 and text.startswith(
        selector.prefix + selector.exact + selector.suffix, before
    )


def _places(text: str, selector: Selector, *, framed: bool) -> list[int]:
    """List where the passage's words stand, up to a limit; `framed`: with their whole context."""
    words, offset = selector.exact, 0
    if framed:
        words, offset = selector.prefix + words + selector.suffix, len(selector.prefix)
    found: list[int] = []
    place = text.find(words)
    while place >= 0 and len(found) < _PLACES:
        if _stands(text, selector.exact, place + offset):
            found.append(place + offset)
        place = text.find(words, place + 1)
    return found


def _by_context(selector: Selector, text: str, places: list[int]) -> Location:
    """Choose between places with the same words by what stands around them."""
    size = len(selector.exact)
    ranked = sorted((-_fit(selector, text, place, place + size), place) for place in places)
    best, start = -ranked[0][0], ranked[0][1]
    spans = tuple((place, place + size) for _, place in ranked[:50])
    if len(places) == 1:
        if size < _SHORT and best < 0.5:
            return Location(state=PassageState.LOST, candidates=spans)
        return _one(PassageState.MOVED, start, selector)
    if len(places) < _PLACES and best >= 0.5 and best + ranked[1][0] >= _MARGIN:
        return _one(PassageState.MOVED, start, selector)
    return Location(state=PassageState.AMBIGUOUS, candidates=spans, score=1.0)


def _fit(selector: Selector, text: str, start: int, end: int) -> float:
    """Say how well the surroundings of a place match the selector's, from 0 to 1."""
    parts = [
        fuzz.ratio(kept, found) / 100
        for kept, found in (
            (selector.prefix, text[max(0, start - len(selector.prefix)) : start]),
            (selector.suffix, text[end : end + len(selector.suffix)]),
        )
        if kept
    ]
    return sum(parts) / len(parts) if parts else 1.0


def _similar(selector: Selector, text: str) -> Location:
    """Look for the passage with its words a little changed."""
    best = align(selector.exact, text, _HINT) if len(selector.exact) >= _SHORT else None
    if best is None:
        return Location(state=PassageState.LOST)
    start, end, score = best
    if score < _BAR:
        return Location(state=PassageState.LOST, candidates=((start, end),))
    before = align(selector.exact, text[:start], _BAR)
    after = align(selector.exact, text[end:], _BAR)
    rivals = [best, *([before] if before else [])]
    if after:
        rivals.append((after[0] + end, after[1] + end, after[2]))
    ranked = sorted((-_fit(selector, text, *span[:2]) - span[2], span) for span in rivals)
    spans = tuple((left, right) for _, (left, right, _) in ranked)
    start, end, score = ranked[0][1]
    if text[start:end].split() == selector.exact.split():
        score = 1.0  # only lines or spaces are others
    if len(ranked) > 1 and ranked[1][0] - ranked[0][0] < _MARGIN:
        return Location(state=PassageState.AMBIGUOUS, candidates=spans, score=score)
    return Location(state=PassageState.MOVED, start=start, end=end, candidates=spans, score=score)
