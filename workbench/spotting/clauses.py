"""Who does the saying in a sentence: verbs that report speech, and their subjects."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from workbench.spotting import lexicon
from workbench.spotting.phrases import MARKS, STOPS, Token, across, backward, forward

_UNSAID = frozenset({".", "at", "in", "to", "by", "of"})
"""What follows "called" or "reported" when nothing is reported."""
_BEFORE_TIMES = lexicon.listed("this last on that early late")
_BEFORE_NOUNS = (
    lexicon.DETERMINERS | lexicon.JOINING | lexicon.listed("by on about into")
) - lexicon.listed("that this all many some several both one another los el la")


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb that reports speech: its token, and the tokens of who speaks, as [first, last)."""

    index: int
    first: int
    last: int
    kind: str


def cues(words: list[Token]) -> list[Cue]:
    """List the reports of speech in a sentence, each with its subject."""
    subjects = _clause_subjects(words)
    found: list[Cue] = []
    for index, word in enumerate(words):
        if word.quoted:
            continue
        if word.low in {"according", "según"}:
            subject = forward(words, index + (2 if word.low == "according" else 1))
            kind = "according"
        else:
            kind = lexicon.SAYING.get(word.low) or lexicon.THINKING.get(word.low) or ""
            subject = _subject(words, index, kind, subjects) if kind else None
        if subject is not None:
            found.append(Cue(index, *subject, kind))
    return found


def _subject(
    words: list[Token], index: int, kind: str, subjects: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Return who does the saying, None when this is no report of speech."""
    before = _skip_back(words, index - 1)
    skipped = {word.low for word in words[before + 1 : index]}
    if _is_noun(words, index) or (kind == "past" and skipped & lexicon.BEING):
        return None
    if kind == "ing" and not skipped & lexicon.BEING:
        return _latest(subjects, index) if _participle(words, index) else None
    if kind == "base" and (before < 0 or words[before].low in {"to", "let", "not"}):
        return None
    if "not" in skipped and words[index].low in {"respond", "comment", "answer", "say"}:
        return None
    found = _finite(words, index, before, subjects)
    if found is None or not _introduces(words, index, found, kind):
        return None
    return found


def _finite(
    words: list[Token], index: int, before: int, subjects: list[tuple[int, int]]
) -> tuple[int, int] | None:
    """Find the subject of a finite verb: before it, across an aside, or after it."""
    if before < 0:
        return forward(words, index + 1)
    near = words[before]
    if near.low in {"and", "but", "then", "or", "y"}:
        return _latest(subjects, index)
    if near.low in {"who", "which", "that", "quien"}:
        back = before - 1
        if back >= 0 and words[back].text == ",":
            back -= 1
        found = backward(words, back)
        person = near.low in {"who", "quien"} or (found and words[found[1] - 1].text[0].isupper())
        return found if person else None
    if near.text in MARKS or near.quoted or near.text in {",", "-", "–", "—", "?", "!"}:
        after = forward(words, index + 1)
        if near.text == "," and not (before and (words[before - 1].text in MARKS)):
            return across(words, before) or after or _latest(subjects, index)
        return after or _latest(subjects, index)
    return backward(words, before)


def _skip_back(words: list[Token], place: int) -> int:
    """Step back over auxiliaries and adverbs."""
    while place >= 0 and not words[place].quoted:
        low = words[place].low
        if low in lexicon.TIMES:
            place -= 1
            while place >= 0 and words[place].low in _BEFORE_TIMES:
                place -= 1
            continue
        helps = low in lexicon.AUXILIARIES or low in lexicon.ADVERBS or low in lexicon.BEING
        if not helps and not (low.endswith("ly") and len(low) > 4):
            break
        place -= 1
    return place


def _is_noun(words: list[Token], index: int) -> bool:
    """Say whether a form such as "claim" or "report" is used as a noun here."""
    word, before = words[index], words[index - 1] if index else None
    if word.text[0].isupper() and index and not word.text.isupper():
        return True
    if before is None or before.quoted:
        return False
    if before.low.endswith(("'s", "’s")) and before.low not in {"he’s", "she’s", "he's", "she's"}:
        return True
    if word.low in {"saying", "claiming", "alleging", "arguing", "adding"}:
        return False
    return before.low in _BEFORE_NOUNS


def _participle(words: list[Token], index: int) -> bool:
    """Say whether an -ing form goes on with what the sentence's subject says."""
    if index == 0:
        return True
    before = words[index - 1]
    if before.text in STOPS or before.low in {"and", "but", "while", "by", "before", "after"}:
        return True
    return words[index].low == "saying" or before.low.endswith("ly")


def _introduces(words: list[Token], index: int, subject: tuple[int, int], kind: str) -> bool:
    """Say whether a form that has other uses too reports something here."""
    low = words[index].low
    following = words[index + 1].low if index + 1 < len(words) else "."
    if kind in {"base", "third"} and following in lexicon.BEING | lexicon.AUXILIARIES:
        return False
    phrase = words[subject[0] : subject[1]]
    if kind == "base" and _is_singular(phrase):
        return False
    if low not in lexicon.WEAK and low not in lexicon.THINKING and (kind != "base" or low == "say"):
        return True
    if following in {"that", ":", "how", "whether", "what"} or following in MARKS:
        return True
    named = any(word.text[0].isupper() for word in phrase[phrase[0].low == "the" :])
    return (named or phrase[-1].low in lexicon.PRONOUNS) and following not in _UNSAID


def _is_singular(phrase: list[Token]) -> bool:
    """Say whether "the following" and the like can't be the subject of a plural verb."""
    head = phrase[-1].low
    plain = phrase[0].low in {"the", "a", "an", "this", "his", "her", "its", "their"}
    return plain and not head.endswith("s") and head not in {"police", "people", "men", "women"}


def _clause_subjects(words: list[Token]) -> list[tuple[int, int]]:
    """List the noun phrases that stand where a clause begins, in order."""
    found: list[tuple[int, int]] = []
    opens = True
    for place, word in enumerate(words):
        if opens and not word.quoted and word.text not in STOPS:
            subject = _opening(words, place)
            listed = place and words[place - 1].low in {"and", "or"}
            if subject is not None and not (listed and _stops(words, subject[1])):
                found.append(subject)
        opens = word.text in STOPS or word.low in lexicon.BREAKS
    return found


def _stops(words: list[Token], place: int) -> bool:
    return place >= len(words) or words[place].text in STOPS


def _opening(words: list[Token], place: int) -> tuple[int, int] | None:
    """Return the named or pronominal subject that begins at a place where a clause begins."""
    subject = forward(words, place)
    if subject is None or words[place].low in lexicon.PREPOSITIONS:
        return None
    first, last = subject
    for index in range(first, last):
        word = words[index]
        if word.low in lexicon.PRONOUNS or word.low.endswith(("'s", "’s")):
            return first, index + 1
        if word.text[0].isupper() and index + 1 < len(words):
            ends = index + 1 == last or not words[index + 1].text[0].isupper()
            joins = words[index + 1].low in lexicon.JOINING
            if ends and not joins and word.low not in lexicon.NOT_NAMES:
                return first, index + 1
    follows = words[last].low if last < len(words) else ""
    plain = words[first].low in {"the", "a", "an"} and follows in lexicon.BREAKS | lexicon.BEING
    return subject if plain else None


def _latest(subjects: list[tuple[int, int]], index: int) -> tuple[int, int] | None:
    """Return the last subject before a token."""
    place = bisect_left(subjects, (index, 0)) - 1
    return subjects[place] if place >= 0 else None
