"""The factual statements of a draft: every sentence, what in it can be checked, what is no fact."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from workbench.reading.sentences import Sentence, sentences
from workbench.spotting.quotations import quotations
from workbench.spotting.signs import NAME, SIGNS

HARD = frozenset({"figure", "date", "name", "quotation"})
"""Signs that a sentence holds something that can be looked up."""
_LONGEST = 3000
"""Code points; what is longer is not a sentence."""
_I = re.IGNORECASE
_PATTERNS = {
    "figure": re.compile(
        r"\d|[$€£¥%]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
        r"|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?"
        r"|millions?|billions?|dozens?|half|third|quarter|twice|double[ds]?|tripled?"
        r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien(?:tos)?"
        r"|mil|mill[oó]n(?:es)?|docenas?|mitad|tercio|doble)\b",
        _I,
    ),
    "date": re.compile(
        r"\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September"
        r"|October|November|December|May \d|Mondays?|Tuesdays?|Wednesdays?|Thursdays?|Fridays?"
        r"|Saturdays?|Sundays?)\b"
        r"|(?i:\b(?:yesterday|today|tomorrow|ago|last (?:year|month|week|night|summer|winter"
        r"|spring|autumn)|since|decades?|centur(?:y|ies)|enero|febrero|marzo|abril|mayo|junio"
        r"|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves"
        r"|viernes|sábado|domingo|ayer|hoy|mañana|hace|desde)\b)"
    ),
    "superlative": re.compile(
        r"\b(?:first|last|only|never|always|every|all|none|no one|nobody|most|least|worst|best"
        r"|record|unique|unprecedented|\w{3,}(?<!for|int|nor)est|primer[oa]?s?|últim[oa]s?"
        r"|únic[oa]s?|nunca|siempre|jamás|tod[oa]s|ningun[oa]?|récord"
        r"|(?:el|la|los|las|lo) (?:peor|mejor|mayor|menor)(?:es)?)\b",
        _I,
    ),
}
_NAME_FIRST = re.compile(r"[\"“‘«(]?[A-Z][\w’'-]+\s+(?:(?:de|of|van|von|la|del)\s+)?[A-Z][\w’'-]+")
_QUESTION = re.compile(r"\?[\"'”’»)\]]*$")
_LOOSE = {"but it is an opinion", "but it says what ought to be", "but it is small talk"}
_OPINIONS = tuple(sign.pattern for sign in SIGNS if sign.reason in _LOOSE)
_MARKER = re.compile(r"(?:#{1,6}|[-*+•‣▪>]|\d{1,3}[.)])[ \t]+(?=\S)")
"""What begins a heading or an item of a list: no part of what it says."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_CUT = re.compile(
    r";\s+|\s[–—]\s|,\s+(?:and|but|while|whereas|although|though|y|e|pero|mientras|aunque)\s+", _I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A sentence of a draft, in code points, and what in it can be checked.

    `signs` are of "figure", "date", "name", "quotation", "superlative". `loose` is why it may be
    no statement of fact: "question" or "opinion"; "" when it is one.
    """

    start: int
    end: int
    signs: tuple[str, ...] = ()
    loose: str = ""

    @property
    def is_hard(self) -> bool:
        """Whether it holds figures, dates, names or quoted words."""
        return not HARD.isdisjoint(self.signs)


def tellings(text: str, *, stop: Callable[[], object] = lambda: None) -> list[Telling]:
    """Tell of each sentence of a text what in it can be checked, in order; `stop` may raise.

    Nothing but stray marks and lone words is left out: headlines are checked, too.
    """
    quoted = quotations(text)
    starts = [start for start, _ in quoted]
    found = []
    for sentence in map(_bare, sentences(text)):
        stop()
        if not _says_something(sentence.text):
            continue
        at = bisect_left(starts, sentence.end)
        within = at > 0 and quoted[at - 1][1] > sentence.start
        found.append(_telling(sentence, quoted=within))
    return found


def proposals(found: Sequence[Telling], *, loose: bool = False) -> list[tuple[int, int]]:
    """Give the spans of the factual statements; with `loose`, of questions and opinions too."""
    return [(each.start, each.end) for each in found if loose or not each.loose]


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a sentence where it goes on to something else that can be checked by itself.

    Each part has a figure, a date or a name; words in quotation marks are never cut.
    """
    inside = quotations(text[start:end])
    cuts = [
        match
        for match in _CUT.finditer(text, start, end)
        if not any(a <= match.start() - start < b for a, b in inside)
    ]
    found, left = [], start
    for cut in cuts:
        if _is_checkable(text[left : cut.start()]) and _is_checkable(text[cut.end() : end]):
            found.append((left, cut.start()))
            left = cut.end()
    return [*found, (left, end)]


def missed(found: Sequence[Telling], spans: Sequence[tuple[int, int]]) -> list[Telling]:
    """Give the sentences with figures, dates, names or quoted words that no span touches.

    The spans need no order; questions and opinions are not counted.
    """
    ordered = sorted(spans)
    ends = list(accumulate((end for _, end in ordered), max))
    starts = [start for start, _ in ordered]
    free = []
    for each in found:
        at = bisect_left(starts, each.end)
        if each.is_hard and not each.loose and not (at and ends[at - 1] > each.start):
            free.append(each)
    return free


def _says_something(sentence: str) -> bool:
    if len(sentence) > _LONGEST:
        return False
    return len(_LETTERS.findall(sentence[:200])) > 1


def _telling(sentence: Sentence, *, quoted: bool) -> Telling:
    signs = _signs(sentence.text, quoted=quoted)
    hard = HARD & set(signs)
    loose = ""
    if _QUESTION.search(sentence.text):
        loose = "question"
    elif not hard and any(pattern.search(sentence.text) for pattern in _OPINIONS):
        loose = "opinion"
    return Telling(start=sentence.start, end=sentence.end, signs=signs, loose=loose)


def _bare(sentence: Sentence) -> Sentence:
    """Leave out what makes it a heading or an item of a list."""
    mark = _MARKER.match(sentence.text)
    if mark is None:
        return sentence
    return Sentence(
        start=sentence.start + mark.end(), end=sentence.end, text=sentence.text[mark.end() :]
    )


def _signs(words: str, *, quoted: bool = False) -> tuple[str, ...]:
    signs = [sign for sign, pattern in _PATTERNS.items() if pattern.search(words)]
    if NAME.search(words) or _NAME_FIRST.match(words):
        signs.append("name")
    return (*signs, "quotation") if quoted else tuple(signs)


def _is_checkable(words: str) -> bool:
    return len(words.split()) > 2 and not HARD.isdisjoint(_signs(words))
