"""Where the sentences of a text begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TITLES = _words(
    "adm atty brig capt cmdr col cpl dr fr gen gov hon insp lt maj messrs mr mrs ms mt mx pres prof"
    " ptl rabbi rep reps rev sen sens sgt st supt ven vs cf viz"
    " sr sra sres srta dra lic ing gral avda mons ee dña mme mlle"
    " hr fr frau nr bzw"
)
_BEFORE_NUMBERS = _words(
    "art arts cap ch chap ed fig figs no nos núm núms nro n p par pág págs pp pt sec sect tel vol"
    " vols ca c approx jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic"
)
_MAYBE_LAST = _words(
    "assn ave blvd bros co corp dept est etc gmbh inc jr llc ltd plc rd s.a sq univ uu"
)
_STARTERS = _words(
    "a about according after all also although an and another any are as asked at because before"
    " both but by can despite did do during each earlier even every few finally first for from had"
    " has have he hence her here his how however i if in instead is it its just last later many"
    " meanwhile more moreover most mr mrs ms much my neither never next no nobody none nor not"
    " nothing now of officials on once one only or other our over people perhaps police residents"
    " reporters she since so some still such that the their then there these they this those"
    " though through thus to today tomorrow under unlike until was we were what when where whether"
    " which while who why will with without yes yesterday yet you your"
    " así aunque con cuando de desde el ella ellas ellos en entonces es esa ese esta este hoy la"
    " las lo los más mientras no para pero por que según si sin sobre su sus también tras un una"
    " y ya der die das ein eine er sie es wir ich le les il elle ils nous vous"
)
_AFTER_HOURS = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december jan feb mar apr jun jul aug sep sept oct nov"
    " dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet eastern central pacific"
    " mountain local"
)
_SAYING = (
    "said|says|asked|asks|added|adds|told|wrote|writes|replied|answered|tweeted|posted|shouted"
    "|continued|noted|explained|warned|declared|recalled|joked|insisted|demanded"
)

_CLOSING = "\"'”’»›)\\]}」』）】》〉"
_OPENING = "\"'“‘«‹(\\[{「『（【《〈¿¡„‚"
_STOP = re.compile(
    rf"[。！？｡．]+[{_CLOSING}]*|[.!?…؟۔।॥‼⁇⁈⁉]+(?:[{_CLOSING}]|\[\d{{1,3}}\])*",
)
_LINE = re.compile(r"[^\r\n\f\v\x1c-\x1e\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*+•‣◦▪●·–—]\s|\(?\w{1,3}[.)]\s)")
_NEXT = re.compile(rf"\s*[{_OPENING}\s]{{0,6}}(\w+(?:[.'’-]\w+)*)?")
_BEFORE = re.compile(rf"(?:^|[\s{_OPENING}—–/-])([^\s{_OPENING}—–/-]+)$")
_SPEAKS = re.compile(rf"\s+(?:[A-Z][\w.'’-]*\s+){{1,4}}(?:{_SAYING})\b|\s+(?:{_SAYING})\s+[A-Z]")
_CJK = "。！？｡．"
_WRAP_MOST = 160
"""Lines longer than this are paragraphs, not wrapped lines."""
_WRAP_LEAST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and where it stands: `whole[start:end] == text`, in code points, trimmed."""

    start: int
    end: int
    text: str


def sentences(text: str) -> list[Sentence]:
    """Split a text into sentences, in order.

    Promises that they do not overlap and that everything but white space is in one of them. Line
    breaks end a sentence unless the line was merely wrapped; so does a full stop inside a
    quotation. Time grows with the length of the text, whatever is in it.
    """
    found = []
    for start, end in _blocks(text):
        for left, right in _split(text, start, end):
            piece = text[left:right]
            bare = piece.strip()
            if bare:
                first = left + len(piece) - len(piece.lstrip())
                found.append(Sentence(start=first, end=first + len(bare), text=bare))
    return found


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches that no sentence crosses: paragraphs, headings, bullets, pages."""
    group: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        if not match.group().strip():
            continue
        if group and _apart(text, group[-1][1], match.start()):
            yield from _joined(text, group)
            group = []
        group.append(match.span())
    if group:
        yield from _joined(text, group)


def _apart(text: str, end: int, start: int) -> bool:
    """Say whether more than one line break, or a page break, lies between two lines."""
    between = text[end:start].strip(" \t\u00a0")
    return between not in {"\n", "\r", "\r\n", "\u2028", "\x85", "\v"}


def _joined(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join the lines of one group that were only wrapped."""
    width = max(_WRAP_LEAST, *(end - start for start, end in lines)) if len(lines) > 1 else 0
    first = lines[0][0]
    for (start, end), (after, after_end) in pairwise(lines):
        if not _wrapped(text[start:end], text[after:after_end], width):
            yield first, end
            first = after
    yield first, lines[-1][1]


def _wrapped(line: str, after: str, width: int) -> bool:
    """Say whether a line break is there only because the next word did not fit."""
    if _BULLET.match(after):
        return False
    following = after.lstrip()
    if following[0].islower():
        return True
    word = following[:_WRAP_MOST].split(None, 1)[0]
    return len(line) <= _WRAP_MOST and len(line.rstrip()) + 1 + len(word) > width


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut one block at the stops that end a sentence."""
    left = start
    bullet = _BULLET.match(text, start, end)
    for match in _STOP.finditer(text, bullet.end() if bullet else start, end):
        if _ends(text, left, match, end):
            yield left, match.end()
            left = match.end()
    if left < end:
        yield left, end


def _ends(text: str, left: int, stop: re.Match[str], end: int) -> bool:
    """Say whether a stop ends its sentence, from the words around it."""
    if stop.end() >= end or stop.group()[0] in _CJK:
        return True
    if not text[stop.end()].isspace():
        return False
    after = _NEXT.match(text, stop.end(), min(end, stop.end() + 200))
    word = (after and after.group(1)) or ""
    if word and word[0].islower():
        return False
    marks = stop.group()
    if any(mark in marks for mark in "\"'”’»") and _SPEAKS.match(text, stop.end(), end):
        return False
    if marks[0] != "." or marks.startswith(".."):
        return True
    before = _BEFORE.search(text[max(left, stop.start() - 24) : stop.start()])
    return before is None or not _abbreviated(before.group(1), word, closed=len(marks) > 1)


def _abbreviated(short: str, word: str, *, closed: bool) -> bool:
    """Say whether the stop after `short` marks an abbreviation that runs on into `word`."""
    low, following = short.lower(), word.lower()
    starts = following in _STARTERS
    if low in {"e.g", "i.e", "al"} or (low in _TITLES and not closed):
        return bool(word)
    if low in _BEFORE_NUMBERS and word[:1].isdigit():
        return True
    if low in {"a.m", "p.m", "am", "pm"}:
        return following in _AFTER_HOURS
    if low in _MAYBE_LAST or re.fullmatch(r"\w(?:\.\w{1,2})+", short):
        return bool(word) and not starts
    initial = len(short) == 1 and short.isupper() and short != "I"
    return initial and bool(word) and not starts
