"""Sentences worth a check in a part of a long text, so that nobody waits for the whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.reading.sentences import sentences
from workbench.spotting.checkworthy import checkworthiness

WORTH = 0.5
"""Score from which a sentence is worth a check."""
PART = 12_000
"""Code points that are looked through at a time."""
_LONGEST = 1500


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """A sentence worth a check: where it stands, in code points, and why, weightiest first."""

    start: int
    end: int
    reasons: tuple[str, ...]


def parts(text: str) -> list[tuple[int, int]]:
    """Cut a text into parts that no sentence crosses, as far as there are blank lines."""
    found, start = [], 0
    while start < len(text):
        end = start + PART
        for gap in ("\n\n", "\f", "\n", " "):
            at = text.find(gap, end, end + PART) if end < len(text) else -1
            if at >= 0:
                end = at + len(gap)
                break
        end = min(end, len(text))
        found.append((start, end))
        start = end
    return found


def worth_checking(
    text: str, start: int, end: int, *, stop: Callable[[], object] = lambda: None
) -> list[Worth]:
    """List the sentences of one part that are worth a check, in order; `stop` may raise."""
    found = []
    for sentence in sentences(text[start:end]):
        stop()
        if len(sentence.text) > _LONGEST or len(sentence.text.split(None, 4)) < 4:
            continue
        score = checkworthiness(sentence.text)
        if score.value >= WORTH:
            found.append(
                Worth(
                    start=start + sentence.start,
                    end=start + sentence.end,
                    reasons=tuple(r for r in score.reasons if not r.startswith("but ")),
                )
            )
    return found
