"""The words of a sentence, and the noun phrases that can be somebody."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from workbench.spotting import lexicon

_MOST = 400
"""Tokens of one sentence that are read; longer ones are not sentences."""
_LONGEST_SUBJECT = 16
MARKS = frozenset('"“”«»„') | {"''"}
STOPS = frozenset(",;:()[]—–-!?….") | MARKS


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: where it stands, and whether it is inside quotation marks."""

    text: str
    low: str
    start: int
    end: int
    quoted: bool


def tokens(text: str, start: int, end: int, quoted: list[tuple[int, int]]) -> list[Token]:
    """Cut the stretch `text[start:end]` into words and marks."""
    found: list[Token] = []
    for match in lexicon.TOKEN.finditer(text, start, end):
        place = bisect_left(quoted, (match.start() + 1, 0)) - 1
        inside = place >= 0 and quoted[place][1] > match.start()
        word = match.group()
        found.append(Token(word, word.lower(), match.start(), match.end(), inside))
        if len(found) == _MOST:
            break
    return found


def across(words: list[Token], comma: int) -> tuple[int, int] | None:
    """Find the subject before an aside: "Ana Poe, the mayor of Oss, said"."""
    for place in range(comma - 1, max(-1, comma - 30), -1):
        word = words[place]
        if word.quoted or word.text in MARKS:
            return None
        if word.text == ",":
            earlier = backward(words, place - 1)
            if earlier is None:
                continue
            if earlier[0] and words[earlier[0] - 1].low in lexicon.PREPOSITIONS:
                return None
            if _is_name(words[place + 1 : comma]) and not _is_name(words[earlier[0] : earlier[1]]):
                return place + 1, comma
            return earlier
    return None


def _is_name(phrase: list[Token]) -> bool:
    """Say whether an aside, or what it explains, is nothing but a name."""
    return bool(phrase) and all(word.text[0].isupper() for word in phrase)


def backward(words: list[Token], last: int) -> tuple[int, int] | None:
    """Collect the noun phrase that ends with the token `last`."""
    place = last
    if last < 0:
        return None
    if words[last].text == ")":
        while place >= 0 and words[place].text != "(":
            place -= 1
        place = last = place - 1
    if place < 0 or words[place].quoted:
        return None
    if words[place].low in lexicon.PRONOUNS:
        return place, place + 1
    while place >= 0 and last - place < _LONGEST_SUBJECT and _continues(words, place):
        low = words[place].low
        joined = place > 0 and words[place - 1].low in lexicon.JOINING
        place -= 1
        if low in lexicon.DETERMINERS and not joined:
            break
    return _phrase(words, place + 1, last + 1)


def _continues(words: list[Token], place: int) -> bool:
    word = words[place]
    if word.quoted or word.text in STOPS or word.low in lexicon.BREAKS | lexicon.PRONOUNS:
        return False
    if word.low in lexicon.BEING | lexicon.AUXILIARIES or word.low in lexicon.SAYING:
        return word.text[0].isupper() and place > 0
    return word.low not in lexicon.PREPOSITIONS - lexicon.JOINING


def forward(words: list[Token], first: int) -> tuple[int, int] | None:
    """Collect the noun phrase that begins with the token `first`."""
    if first >= len(words) or words[first].quoted:
        return None
    if words[first].low in lexicon.PRONOUNS:
        return first, first + 1
    place = first
    while place < len(words) and place - first < _LONGEST_SUBJECT and _continues(words, place):
        low = words[place].low
        if low in lexicon.DETERMINERS and place > first:
            if words[place - 1].low not in lexicon.JOINING:
                break
        elif low in lexicon.ADVERBS or (low.endswith("ly") and place > first):
            break
        place += 1
    return _phrase(words, first, place)


def _phrase(words: list[Token], first: int, last: int) -> tuple[int, int] | None:
    """Trim a noun phrase; None when it cannot be somebody."""
    while first < last and words[first].low in lexicon.JOINING | lexicon.ADVERBS:
        first += 1
    while last > first and words[last - 1].low in lexicon.JOINING | lexicon.DETERMINERS:
        last -= 1
    head = words[last - 1] if last > first else None
    if head is None or not head.text[0].isalpha():
        return None
    if head.low in lexicon.NOT_NAMES - {"one", "two", "people", "others"}:
        return None
    if head.low == head.text and head.low.endswith("ing"):
        return None
    return first, last
