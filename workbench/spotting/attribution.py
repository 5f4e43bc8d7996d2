"""Who says what a sentence says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reading.sentences import Sentence
from workbench.spotting import lexicon
from workbench.spotting.clauses import Cue, cues
from workbench.spotting.names import Mention, Names, names
from workbench.spotting.phrases import Token, tokens
from workbench.spotting.quotations import quotations

TIMED = (
    r"(?:[\[(<]?(?:\d{1,3}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?(?:[ ]*(?:-->|[-–—])[ ]*[\d:.,]{4,12})?"
    r"[\])>]?[ \t]*[|–—-]?[ \t]+)"
)
"""The time before what is said, as transcripts have it."""
_TURN = re.compile(
    rf"^[ \t]*{TIMED}?"
    r"((?:The[ ])?[A-Z][\w.’' -]{0,40},[ ])?"  # an office before the name
    r"([A-Z][\w.’'-]*(?:[ ][A-Z][\w.’'-]*){0,4})(?:[ ]\([^()\n]{1,40}\))?:[ \t]+(?=\S)",
    re.MULTILINE,
)
_OFFICE = re.compile(
    r"(?:The|Mrs?\.?|Ms\.?|Dr\.?|Prof(?:essor|\.)?|Councillor|Senator|Minister|President|Mayor|Chair\w*)\s+"
)
_SIGNED = re.compile(r"[\"”»’']*\s*[—―–-]{1,2}\s*(?=[A-Z])")
_PARAGRAPH = re.compile(r"\n|\f")
_RESOLVED = frozenset({"he", "she", "his", "her"})
_REMEMBERED = 5
"""Sentences back in which "he" is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report of speech in a sentence: who speaks, the words that name them, and the cue.

    `start` and `end` are where the speaker is named, -1 when only the surroundings tell.
    """

    speaker: str
    cue: str
    place: int
    start: int = -1
    end: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """A sentence with its reports of speech; none when the article itself speaks."""

    sentence: Sentence
    reports: tuple[Report, ...]
    spans: tuple[tuple[int, int], ...]
    """The quotations that reach into the sentence, whole: they may begin before it or end after."""
    opening: str = ""
    """The full name that a pronoun at the sentence's start stands for, "" when unknown."""

    @property
    def speaker(self) -> str:
        """Who says it, as far as can be told; "" when nobody does."""
        return next((report.speaker for report in self.reports if report.speaker), "")


def attribute(text: str, stood: Sequence[Sentence]) -> list[Attributed]:
    """Say for each sentence of a text who says it.

    Surnames become the full names that the text gives, without titles; pronouns become the latest
    person who fits. Rules for English, and a few for Spanish; time grows with the text's length.
    """
    reader = _Reader(text)
    return [reader.read(sentence) for sentence in stood]


class _Reader:
    """Reads the sentences of one text in order, and remembers who was spoken of."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.names: Names = names(text)
        self.quotes = quotations(text)
        self.turns = _turns(text)
        self.subjects: list[list[str]] = []
        self.speaker = ""
        self.spoke = -1
        self.breaks = [match.start() for match in _PARAGRAPH.finditer(text)]
        self.spoke_by_quote: dict[int, str] = {}

    def read(self, sentence: Sentence) -> Attributed:
        """Attribute the next sentence."""
        words = tokens(self.text, sentence.start, sentence.end, self.quotes)
        mentions = self.names.between(sentence.start, sentence.end)
        reports = self._turn(sentence)
        if not self.turns:
            found = [self._report(words, cue, mentions) for cue in cues(words)]
            reports = [report for report in found if report is not None]
        if not reports:
            reports = self._surroundings(sentence, words)
        inside = self._quoted(sentence)
        leads = bool(words) and not words[0].quoted and words[0].low in _RESOLVED
        opening = self._pronoun(words[0].low, sentence.start, []) if leads else ""
        self._remember(sentence, words, mentions, reports)
        return Attributed(sentence=sentence, reports=tuple(reports), spans=inside, opening=opening)

    def _report(self, words: list[Token], cue: Cue, mentions: list[Mention]) -> Report | None:
        start, end = words[cue.first].start, words[cue.last - 1].end
        speaker = self._speaker(words[cue.first : cue.last], mentions)
        if not speaker and words[cue.first].low in {"i", "we", "you", "it"}:
            return None
        index = words[cue.index]
        return Report(speaker=speaker, cue=index.low, place=index.start, start=start, end=end)

    def _speaker(self, phrase: list[Token], mentions: list[Mention]) -> str:
        """Name the somebody of a noun phrase."""
        start, end = phrase[0].start, phrase[-1].end
        if len(phrase) == 1 and phrase[0].low in lexicon.PRONOUNS:
            return self._pronoun(phrase[0].low, start, mentions)
        head = next(
            (i for i, w in enumerate(phrase) if i and w.low in lexicon.JOINING), len(phrase)
        )
        last = phrase[head - 1]
        for mention in reversed(mentions):
            if mention.start <= last.start < mention.end and mention.end >= start:
                return self.names.resolve(mention.name, start)
        said = re.sub(r"\s+", " ", self.text[start:end])
        said = re.sub(r"['’]s$", "", said)
        bare = re.sub(r"^(?:the|a|an)\s+", "", said, flags=re.IGNORECASE)
        if " " not in bare and said.lower().startswith("the "):
            return self.names.body(bare) or f"the {bare}"
        return bare

    def _pronoun(self, word: str, place: int, mentions: list[Mention]) -> str:
        """Return the person or body that a pronoun stands for, "" when it is not clear."""
        if word not in {"he", "she", "they", "it", "his", "her"}:
            return ""
        here = [self._full(mention) for mention in mentions if mention.end <= place]
        wanted = {"he": "m", "his": "m", "she": "f", "her": "f"}.get(word, "")
        for group in [here, *reversed(self.subjects[-_REMEMBERED:])]:
            for name in group:
                if self._fits(name, word, wanted):
                    if wanted:
                        self.names.people[name] = wanted
                    return name
        return ""

    def _fits(self, name: str, word: str, wanted: str) -> bool:
        """Say whether a pronoun can stand for somebody, from what the text has shown so far."""
        if not wanted:
            return not self.names.is_person(name) and (word == "they" or name[0].isupper())
        return self.names.is_person(name) and self.names.gender(name) in {"", wanted}

    def _full(self, mention: Mention) -> str:
        return self.names.resolve(mention.name, mention.start)

    def _remember(
        self,
        sentence: Sentence,
        words: list[Token],
        mentions: list[Mention],
        reports: list[Report],
    ) -> None:
        """Keep who this sentence is about, likeliest first, for the pronouns to come."""
        before = {word.start: words[i - 1].low if i else "" for i, word in enumerate(words)}
        quoted = {word.start for word in words if word.quoted}
        outside = [mention for mention in mentions if mention.start not in quoted]
        acting = [m for m in outside if before.get(m.start, "") not in lexicon.PREPOSITIONS]
        told = [report.speaker for report in reports if report.speaker and report.start >= 0]
        about = [*told, *map(self._full, acting), *map(self._full, outside)]
        if words and words[0].low in {"he", "she"}:
            about.insert(0, self._pronoun(words[0].low, sentence.start, []))
        self.subjects.append([name for name in dict.fromkeys(about) if name])
        if reports and reports[0].speaker:
            self.speaker, self.spoke = reports[0].speaker, sentence.end
            for index in self._touching(sentence):
                self.spoke_by_quote.setdefault(index, self.speaker)

    def _touching(self, sentence: Sentence) -> range:
        """Return the numbers of the quotations that reach into a sentence."""
        first = max(0, bisect_right(self.quotes, (sentence.start, 0)) - 1)
        if first < len(self.quotes) and self.quotes[first][1] <= sentence.start:
            first += 1
        last = first
        while last < len(self.quotes) and self.quotes[last][0] < sentence.end:
            last += 1
        return range(first, last)

    def _quoted(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        return tuple(self.quotes[index] for index in self._touching(sentence))

    def _turn(self, sentence: Sentence) -> list[Report]:
        """Find whose turn it is in a transcript."""
        place = bisect_right(self.turns, (sentence.start, "\uffff")) - 1
        if place < 0:
            return []
        speaker = self.names.resolve(self.turns[place][1], sentence.start)
        return [Report(speaker=speaker, cue=":", place=sentence.start)]

    def _surroundings(self, sentence: Sentence, words: list[Token]) -> list[Report]:
        """Find the speaker of a sentence that is quoted without a cue of its own."""
        inside = sum(word.quoted for word in words)
        if not words or inside * 2 < len(words) or inside < 3:
            return []
        for index in self._touching(sentence):
            if index in self.spoke_by_quote:
                return [self._same(self.spoke_by_quote[index], sentence)]
        later = self._later(sentence)
        if later:
            return [self._same(later, sentence)]
        gap = bisect_right(self.breaks, sentence.start) - bisect_right(self.breaks, self.spoke)
        if self.speaker and self.spoke >= 0 and gap <= 2:
            return [self._same(self.speaker, sentence)]
        return []

    def _same(self, speaker: str, sentence: Sentence) -> Report:
        return Report(speaker=speaker, cue="“", place=sentence.start)

    def _later(self, sentence: Sentence) -> str:
        """Return who is named right after the quotation that a sentence is part of."""
        touching = self._touching(sentence)
        if not touching:
            return ""
        close = self.quotes[touching[-1]][1]
        if close < sentence.end - 2:
            return ""
        signed = _SIGNED.match(self.text, close)
        if signed:
            for mention in self.names.between(signed.end(), signed.end() + 1):
                return self._full(mention)
        after = tokens(self.text, close, min(len(self.text), close + 120), self.quotes)
        stop = next((i for i, w in enumerate(after) if w.text in ".\n" and i > 1), len(after))
        mentions = self.names.between(close, close + 120)
        for cue in cues(after[:stop]):
            report = self._report(after, cue, mentions)
            if report is not None:
                return report.speaker
        return ""


def turns(text: str) -> list[tuple[int, int]]:
    """List where a transcript names who speaks next, in code points; none if it is no transcript.

    The colon is part of it.
    """
    if not _turns(text):
        return []
    found = []
    for match in _TURN.finditer(text):
        first = match.start(1) if match.group(1) else match.start(2)
        found.append((first, first + len(match.group()[first - match.start() :].rstrip())))
    return found


def _turns(text: str) -> list[tuple[int, str]]:
    """List where each turn of a transcript begins and whose it is; none if it is no transcript."""
    turns = list(_TURN.finditer(text))
    found = [(match.start(), match.group(2)) for match in turns]
    speakers = {name for _, name in found}
    of_office = any(match.group(1) or _OFFICE.match(match.group(2)) for match in turns)
    if len(found) < 3 or len(speakers) < 2:
        return []
    if len(speakers) > max(2, len(found) // 2 + 1) and not of_office:
        return []  # as many names as lines: headings, a list, a form
    called = _called(turns)
    return [(start, called[name]) for start, name in found]


def _called(turns: list[re.Match[str]]) -> dict[str, str]:
    """Map what stands before the colons to names: "The Mayor" and "Dr Lindt" to who they are."""
    bare = {name: _OFFICE.sub("", name) for _, name in (match.groups() for match in turns)}
    offices = {
        (match.group(1) or "").strip(" ,").removeprefix("The "): match.group(2) for match in turns
    }
    full = {name.split()[-1]: name for name in bare.values() if " " in name}
    called = {}
    for name, plain in bare.items():
        person = offices.get(name.removeprefix("The "), full.get(plain, plain))
        alone = name.startswith("The ") and person == plain
        called[name] = name if alone else person.title() if person.isupper() else person
    return called
