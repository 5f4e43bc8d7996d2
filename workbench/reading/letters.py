"""Where words of a text stand on the picture of their page, and the other way round.

Text and page agree in their letters and figures; blanks, hyphens and line ends differ.
"""

from __future__ import annotations

from workbench.reading.drawn import Leaf

Box = tuple[int, int, int, int]
"""Left, top, right and bottom, in ten-thousandths of the page."""


def boxes_of(leaf: Leaf, text: str, start: int, end: int) -> list[Box]:
    """Return the stretches of lines on a page on which `text[start:end]` stands.

    `text` is the page's text. Nothing is returned when the words are not found on the page.
    """
    before, words = _letters(text[:start]), _letters(text[start:end])
    at = _same(words, _letters(text), before, leaf.letters)
    if at < 0:
        return []
    return _lines([_box(leaf, number) for number in range(at, at + len(words))])


def span_between(leaf: Leaf, text: str, first: int, last: int) -> tuple[int, int] | None:
    """Return the code points of a page's text from one letter of the page to another, both in."""
    words = leaf.letters[first : last + 1]
    places = [place for place, char in enumerate(text) if char.isalnum()]
    at = _same(words, leaf.letters, leaf.letters[:first], "".join(text[p] for p in places))
    if at < 0 or not words:
        return None
    return places[at], places[at + len(words) - 1] + 1


def letter_at(leaf: Leaf, x: float, y: float) -> int | None:
    """Return the number of the letter nearest to a place on the page; None on an empty page."""
    best: tuple[float, int] | None = None
    for number in range(len(leaf.letters)):
        left, top, right, bottom = _box(leaf, number)
        away = max(left - x, 0, x - right) + 4 * max(top - y, 0, y - bottom)
        if best is None or away < best[0]:
            best = (away, number)
    return best[1] if best else None


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _same(words: str, here: str, before: str, there: str) -> int:
    """Find the words that stand `here` after `before` in `there`, the same one of many."""
    if not words:
        return -1
    if there.startswith(words, len(before)):
        return len(before)
    nth = here.count(words, 0, len(before))
    at = there.find(words)
    for _ in range(nth):
        after = there.find(words, at + len(words))
        at = after if after >= 0 else at
    return at


def _box(leaf: Leaf, number: int) -> Box:
    left, top, right, bottom = leaf.boxes[4 * number : 4 * number + 4]
    return left, top, right, bottom


def _lines(boxes: list[Box]) -> list[Box]:
    """Join neighbouring letters of a line."""
    found: list[Box] = []
    for box in boxes:
        last = found[-1] if found else None
        middle = (box[1] + box[3]) // 2
        if last and last[1] <= middle <= last[3] and box[0] >= last[0]:
            found[-1] = (
                min(last[0], box[0]),
                min(last[1], box[1]),
                max(last[2], box[2]),
                max(last[3], box[3]),
            )
        else:
            found.append(box)
    return found
