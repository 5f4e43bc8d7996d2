"""Words that somebody typed or remembers, looked up in a text that may write them differently."""

from __future__ import annotations

import math
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from workbench.reading.alignment import align
from workbench.reading.graphemes import later, splits
from workbench.reading.sentences import sentences

_LONGEST = 10_000
"""Code points of a quote that count when its nearest stretch is looked for."""
_ALIKE = 0.75
_RESEMBLES = 0.35

_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_SPACES = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘‚‛`´ʼ′＇", "'"),
        **dict.fromkeys("“”„‟«»″＂〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        **dict.fromkeys(_SPACES, " "),
    }
)
_MARKS = " '\""
_LETTER = r"[^\W\d_]"
_UNEVEN = re.compile(
    rf"(?P<joint>(?<={_LETTER})[ {_UNSEEN}]?-+[ {_UNSEEN}]*(?={_LETTER}))"
    rf"|(?P<dash> -[- ]*|-[- ]+)"
    rf"|(?P<soft>(?<={_LETTER})\u00ad *(?={_LETTER}))"
    rf"|(?P<space>[ {_UNSEEN}]{{2,}}|[{_UNSEEN}])"
    r"|(?P<dots>…)"
    r"|(?P<accent>\w[\u0300-\u036f]+)"
)
"""Stretches of plain text that may be written at another length."""
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class _Folded:
    """Text without its typography, and the way back to the original.

    The stretches begin at `folded` here and at `original` there: by turns one that kept its length
    and one that did not.
    """

    text: str
    folded: list[int]
    original: list[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the original text, with uneven stretches taken whole."""
        first, last = bisect_right(self.folded, start) - 1, bisect_right(self.folded, end - 1) - 1
        left = self.original[first] + (0 if first % 2 else start - self.folded[first])
        if last % 2:
            return left, self.original[last + 1]
        return left, self.original[last] + end - self.folded[last]


def occurrences(quote: str, text: str) -> list[tuple[int, int]]:
    """List the places where a typed quote stands in a text, as (start, end) in the text.

    White space, line breaks and hyphenation, kinds of quotation marks, apostrophes and dashes, soft
    hyphens and composed accents make no difference. Case counts first; only when that finds nothing
    is it ignored. Words are found whole. Marks around the quote need not be in the text.
    """
    typed, whole = _fold(quote).text.strip(), _fold(text)
    lowered = _Folded(_lower(whole.text), whole.folded, whole.original)
    for words, place in ((typed, whole), (_lower(typed), lowered)):
        for form in dict.fromkeys((words, words.strip(_MARKS))):
            found = _matches(form, place, text) if form else []
            if found:
                return found
    return []


def _matches(words: str, folded: _Folded, text: str) -> list[tuple[int, int]]:
    """Find folded words in folded text; return where they stand in the text itself."""
    found: list[tuple[int, int]] = []
    place = folded.text.find(words)
    while place >= 0:
        start, end = folded.span(place, place + len(words))
        end = later(text, end)
        if not (splits(text, start) or _inside(text, start) or _inside(text, end)):
            found.append((start, end))
            place = folded.text.find(words, place + len(words))
        else:
            place = folded.text.find(words, place + 1)
    return found


def _inside(text: str, place: int) -> bool:
    """Say whether a place is in the middle of a word, in scripts that put spaces between words."""
    if not 0 < place < len(text):
        return False
    pair = text[place - 1 : place + 1]
    return pair.isalnum() and all(unicodedata.category(char) != "Lo" for char in pair)


def _fold(text: str) -> _Folded:
    """Write a text in plain typography, and keep the places where its length changed."""
    plain = text.translate(_PLAIN)
    pieces: list[str] = []
    folded, original = [0], [0]
    size = last = 0
    for match in _UNEVEN.finditer(plain):
        even = match.start() - last
        piece = _even(match)
        pieces += (plain[last : match.start()], piece)
        last = match.end()
        folded += (size + even, size + even + len(piece))
        original += (match.start(), last)
        size = folded[-1]
    pieces.append(plain[last:])
    return _Folded("".join(pieces), folded, original)


def _even(match: re.Match[str]) -> str:
    """Return the one way in which an uneven stretch is written."""
    kind = match.lastgroup
    if kind == "space":
        return " " if " " in match.group() else ""
    if kind == "accent":
        return unicodedata.normalize("NFC", match.group())
    return {"dash": "-", "dots": "..."}.get(kind or "", "")


def _lower(plain: str) -> str:
    """Return the text in lower case, every character where it was."""
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)


def nearest(quote: str, text: str) -> tuple[int, int, float] | None:
    """Return the stretch most similar to a quote that is not in the text, and how similar it is.

    A stretch of whole words when its letters are close to the quote's (then the last value is their
    similarity), else the sentence that shares most of its words, rare words counting more (then it
    is that share). It runs from 0 to 1; None when nothing resembles the quote.
    """
    words = _lower(quote.strip().translate(_PLAIN))[:_LONGEST]
    best = align(words, _lower(text.translate(_PLAIN)), _ALIKE)
    return best or _sharing(words, text)


def _sharing(words: str, text: str) -> tuple[int, int, float] | None:
    """Find the sentence that shares most of its words with these."""
    wanted = {match.group()[:5] for match in _WORD.finditer(words)}
    stood = sentences(text)
    shared = [
        {match.group()[:5] for match in _WORD.finditer(sentence.text.lower())} & wanted
        for sentence in stood
    ]
    counts = Counter(stem for stems in shared for stem in stems)
    weights = {stem: math.log(1 + len(stood) / (1 + counts[stem])) for stem in wanted}
    total = sum(weights.values())
    if not stood or not total:
        return None
    scores = [sum(weights[stem] for stem in stems) / total for stems in shared]
    best = max(range(len(stood)), key=scores.__getitem__)
    if scores[best] < _RESEMBLES:
        return None
    return stood[best].start, stood[best].end, round(scores[best], 3)
