"""Finds withheld names and addresses wherever they stand in another text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from workbench.folding import folded

_SHORTEST = 3
"""Letters of what is looked for in other texts: shorter words stand everywhere."""
_BARE_NUMBER = 6
"""Characters of what has no letter: a year stands everywhere."""
_PATH = re.compile(
    r"(?:file:/{1,3}|(?<![\w/.])/(?:home|Users|media|mnt|tmp|root|Volumes)/|(?<!\w)~/"
    r"|(?<!\w)[A-Za-z]:\\|\\\\[\w.-]+\\)[^\s\"”»<>|]*[^\s\"”»<>|.,;:)\]]"
)
_SEVERAL = re.compile(r"\s*(?:;|/|&|\b(?:and|y|e|und|et)\b)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where something withheld stands in a text."""

    start: int
    end: int
    words: str
    """What is withheld, in its own words; here they may be written otherwise."""
    is_path: bool = False


class Hunt:
    """Looks for words as people read them: case, accents and spaces do not matter.

    Whole words are found; in scripts that do not part words, all places.
    """

    def __init__(self, wanted: Iterable[str]) -> None:
        forms = {_plain(words): words for words in wanted}
        self._words = {form: words for form, words in forms.items() if _is_telling(form)}
        longest_first = sorted(self._words, key=len, reverse=True)
        self._patterns = {form: _bounded(form) for form in longest_first}

    def hits(self, text: str) -> list[Hit]:
        """Find all places, none over another, from the front to the back."""
        found = [
            Hit(start=each.start(), end=each.end(), words=each[0], is_path=True)
            for each in _PATH.finditer(text)
        ]
        plain = _plain(text)
        forms = [form for form in self._patterns if form in plain]
        if forms:
            found = [*self._named(text, forms), *found]
        return sorted(_apart(found), key=lambda each: each.start)

    def _named(self, text: str, forms: list[str]) -> Iterator[Hit]:
        letters, places = _mapped(text)
        for form in forms:
            for each in self._patterns[form].finditer(letters):
                start, end = places[each.start()], places[each.end() - 1] + 1
                while end < len(text) and unicodedata.combining(text[end]):
                    end += 1
                yield Hit(start=start, end=end, words=self._words[form])


def people(text: str) -> Iterator[str]:
    """Give the names in a field that says who it was: “A. Lind, engineer; B. Berg (both absent)”.

    A name is what stands before the first comma or bracket; the field as a whole is one, too.
    """
    yield text
    for each in _SEVERAL.split(text):
        yield re.split(r"[,(]", each, maxsplit=1)[0]


def addresses(url: str) -> Iterator[str]:
    """Give the ways in which an address is written in texts."""
    yield url
    bare = re.sub(r"^[A-Za-z][\w+.-]*://", "", url.strip())
    for form in (bare, bare.removeprefix("www.")):
        yield form.rstrip("/")
    try:
        parts = urlsplit(url)
    except ValueError:
        return
    if parts.scheme == "mailto":
        yield parts.path


def _plain(text: str) -> str:
    return " ".join("".join(c for c in folded(text) if _is_seen(c)).split())


def _is_seen(letter: str) -> bool:
    return letter.isascii() or unicodedata.category(letter) != "Cf"


def _mapped(text: str) -> tuple[str, list[int]]:
    """Write a text as `_plain` does, with the place of each of its letters."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        for each in folded(letter):
            if not _is_seen(each) or (each.isspace() and (not letters or letters[-1] == " ")):
                continue
            letters.append(" " if each.isspace() else each)
            places.append(at)
    return "".join(letters), places


def _is_telling(form: str) -> bool:
    """Tell whether a word is one that only what is meant goes by."""
    if not any(letter.isalpha() for letter in form):
        return len(form) >= _BARE_NUMBER
    return len(form) >= (2 if any(_runs_on(letter) for letter in form) else _SHORTEST)


def _runs_on(letter: str) -> bool:
    """Tell whether a letter is of a script without cases: many of them do not part words."""
    return letter.isalpha() and letter.upper() == letter.lower()


def _bounded(form: str) -> re.Pattern[str]:
    before = r"(?<!\w)" if _needs_bound(form[0]) else ""
    after = r"(?!\w)" if _needs_bound(form[-1]) else ""
    return re.compile(before + re.escape(form) + after)


def _needs_bound(letter: str) -> bool:
    return letter.isalnum() and not _runs_on(letter)


def _apart(found: Iterable[Hit]) -> list[Hit]:
    """Keep of places that overlap the first that is given, names in front, longest first."""
    kept: list[Hit] = []
    for each in found:
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    return kept
