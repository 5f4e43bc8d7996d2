"""The claims that a text offers for checking, in order of appearance."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.reading.sentences import sentences
from workbench.spotting.attribution import TIMED, Attributed, Report, attribute
from workbench.spotting.checkworthy import checkworthiness

_LEAST = 0.25
"""Score below which a sentence is not offered."""
_LONGEST = 1500
"""Code points; what is longer is not a sentence."""
_SOON = 40
"""How far into a part of a sentence its speaker is named at most."""
_TURNING = re.compile(r";\s+|,\s+(?:while|whereas|but|although|though)\s+", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:He|She|His|Her)\b")
_TURN = re.compile(r"[A-Z][\w.,’'() -]{0,80}:\s+")
_TIME = re.compile(rf"(?=[\[(<]|\d{{1,3}}:\d\d:\d\d){TIMED}")
_EDGES = '"“”«»„‘ \t\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim that may be worth checking.

    `text` is the wording offered, `quote` the words inside quotation marks that carry it, if any.
    `speaker` is "" when the article itself says it. `start` and `end` are where its sentence, or
    its part of one, stands in the text, in code points. `score` runs from 0 to 1; the `reasons`
    that speak against checking begin with "but".
    """

    text: str
    quote: str = ""
    speaker: str = ""
    start: int
    end: int
    score: float
    reasons: tuple[str, ...] = ()


def spot(text: str) -> list[Candidate]:
    """Find the claims in a text that may be worth checking, in order of appearance.

    Rules, for English first; nothing is rated true or false. A sentence gives two candidates only
    when two speakers each have a part of it. Time grows with the length of the text.
    """
    found: list[Candidate] = []
    for attributed in attribute(text, sentences(text)):
        if _is_statement(attributed.sentence.text):
            found += _candidates(text, attributed)
    return found


def _is_statement(sentence: str) -> bool:
    """Say whether this is a sentence at all, and not a heading, a byline or a stray line."""
    if len(sentence) > _LONGEST or len(sentence.split(None, 4)) < 4:
        return False
    return not sentence.isupper() and any(char.islower() for char in sentence)


def _candidates(text: str, attributed: Attributed) -> Iterator[Candidate]:
    for start, end, reports in _parts(text, attributed):
        speaker = next((report.speaker for report in reports if report.speaker), "")
        wording = _wording(text, start, end, attributed)
        score = checkworthiness(wording, said=bool(speaker))
        if score.value >= _LEAST:
            yield Candidate(
                text=wording,
                quote=_quote(text, start, end, attributed),
                speaker=speaker,
                start=start,
                end=end,
                score=score.value,
                reasons=score.reasons,
            )


def _parts(text: str, attributed: Attributed) -> Iterator[tuple[int, int, tuple[Report, ...]]]:
    """Part a sentence where another speaker takes over; most sentences stay whole."""
    start, end = attributed.sentence.start, attributed.sentence.end
    left = start
    for match in _TURNING.finditer(text, start, end):
        cut, after = match.span()
        before = _within(attributed, left, cut)
        then = _within(attributed, after, end)
        quoted = any(first < cut < last for first, last in attributed.spans)
        if quoted or not before or not then or then[0].start - after > _SOON:
            continue
        if then[0].speaker and then[0].speaker not in {report.speaker for report in before}:
            yield left, cut, before
            left = after
    yield left, end, _within(attributed, left, end) or attributed.reports


def _within(attributed: Attributed, start: int, end: int) -> tuple[Report, ...]:
    return tuple(report for report in attributed.reports if start <= report.place < end)


def _wording(text: str, start: int, end: int, attributed: Attributed) -> str:
    """Return the sentence as it stands, with a pronoun at its start resolved."""
    inside = [(a, b) for a, b in attributed.spans if a < end and b > start]
    words = re.sub(r"\s+", " ", text[start:end])
    if any(a <= start + 1 and b >= end - 1 for a, b in inside):
        words = re.sub(r"(?<=[^\w\s])’$", "", words.strip(_EDGES))
    else:
        words = ("“" if any(a <= start < b for a, b in inside) else "") + words
        words += "”" if any(a < end <= b and a > start for a, b in inside) else ""
    words = _TIME.sub("", words)
    turn = _TURN.match(words)
    if turn and any(report.cue == ":" for report in attributed.reports):
        words = words[turn.end() :]
    match = _PRONOUN.match(words)
    if match and attributed.opening and start == attributed.sentence.start:
        owns = match.group() in {"His", "Her"}
        words = attributed.opening + ("’s" if owns else "") + words[match.end() :]
    cut = "." if end < attributed.sentence.end and words[-1:].isalnum() else ""
    return words[:1].upper() + words[1:] + cut


def _quote(text: str, start: int, end: int, attributed: Attributed) -> str:
    """Return the longest stretch in quotation marks, if it says something by itself."""
    spans = [(max(a, start), min(b, end)) for a, b in attributed.spans if a < end and b > start]
    quotes = [re.sub(r"\s+", " ", text[a:b]).strip(_EDGES + ",") for a, b in spans]
    quotes = [quote for quote in quotes if len(quote.split()) > 1]
    return max(quotes, key=len, default="")
