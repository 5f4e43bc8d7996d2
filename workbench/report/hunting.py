"""Finds withheld names and addresses wherever they stand in another text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote, urlsplit

from workbench.folding import folded

Span = tuple[int, int]
_SHORTEST = 3
"""Letters of what is looked for in other texts: shorter words stand everywhere."""
_BARE_NUMBER = 6
"""Characters of what has no letter: a year stands everywhere."""
_PATH = re.compile(
    r"(?:(?:file|smb|afp|nfs|sftp):/{1,3}|(?<![\w/.])/(?:home|Users|media|mnt|tmp|root|Volumes)/|(?<!\w)~/"
    r"|(?<!\w)[A-Za-z]:\\|\\\\[\w.-]+\\)[^\s\"”»<>|]*[^\s\"”»<>|.,;:)\]]"
)
_WORD = re.compile(r"[^\W_]+")
_COPIES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_BREAK = r"(?:[-‐-―] ?|[ _+.·'’/]?)"
"""What can stand between the words of a name: also in an address, or where a line ends."""
_NAME = re.compile(r"(?:[^\W\d]|[ .,'’‐-―-])+")
_DOT = r"(?:\.[ -]?| |-)"
_END = r"[^\W\d_]{0,3}"
"""An ending of a name: “Linds”, “Lindille”."""
_MOST = 4
"""Words of the name of a person."""
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
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

    Whole words are found; in scripts that do not part words, all places. A name of several words
    is found with other signs between them, with an ending, and as it stands in addresses; one that
    is written as those of people are, also with initials and with the last word first.
    """

    def __init__(self, wanted: Iterable[str]) -> None:
        forms = {form: words for words in wanted for form in _spelt(words)}
        self._words = {form: words for form, words in forms.items() if _is_telling(form)}
        longest_first = sorted(self._words, key=len, reverse=True)
        self._patterns = {form: _bounded(form, self._words[form]) for form in longest_first}
        self._keys = {form: _keys(form) for form in longest_first}

    def hits(self, text: str) -> list[Hit]:
        """Find all places, none over another, from the front to the back."""
        found = [
            Hit(start=each.start(), end=each.end(), words=each[0], is_path=True)
            for each in _PATH.finditer(text)
        ]
        plain = _plain(unquote(text) if "%" in text else text)
        forms = [form for form, keys in self._keys.items() if any(each in plain for each in keys)]
        if forms:
            found = [*self._named(text, forms), *found]
        return _apart(found)

    def _named(self, text: str, forms: list[str]) -> Iterator[Hit]:
        letters, places = _mapped(text)
        for form in forms:
            for each in self._patterns[form].finditer(letters):
                start, end = places[each.start()][0], places[each.end() - 1][1]
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


def _spelt(words: str) -> Iterator[str]:
    """Give the forms that are looked for: also “Oe” for “Ö”, as addresses have it."""
    yield _plain(words)
    lower = unicodedata.normalize("NFC", words).lower()
    if (spelt := lower.translate(_SPELT)) != lower:
        yield _plain(spelt)


def _plain(text: str) -> str:
    return " ".join("".join(c for c in folded(text) if _is_seen(c)).split())


def _is_seen(letter: str) -> bool:
    return letter.isascii() or unicodedata.category(letter) != "Cf"


def _mapped(text: str) -> tuple[str, list[Span]]:
    """Write a text as `_plain` does, with the place of each of its letters."""
    letters: list[str] = []
    places: list[Span] = []
    for start, end, shown in _read(text):
        for each in folded(shown):
            if not _is_seen(each) or (each.isspace() and (not letters or letters[-1] == " ")):
                continue
            letters.append(" " if each.isspace() else each)
            places.append((start, end))
    return "".join(letters), places


def _read(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the letters of a text with their places; those written for addresses (%20) as meant."""
    coded = _COPIES.finditer(text) if "%" in text else iter(())
    at = 0
    for each in coded:
        yield from ((n, n + 1, text[n]) for n in range(at, each.start()))
        meant = bytes.fromhex(each[0].replace("%", "")).decode("utf-8", "replace")
        yield from ((each.start(), each.end(), letter) for letter in meant)
        at = each.end()
    yield from ((n, n + 1, text[n]) for n in range(at, len(text)))


def _is_telling(form: str) -> bool:
    """Tell whether a word is one that only what is meant goes by."""
    if not any(letter.isalpha() for letter in form):
        return len(form) >= _BARE_NUMBER
    return len(form) >= (2 if any(_runs_on(letter) for letter in form) else _SHORTEST)


def _runs_on(letter: str) -> bool:
    """Tell whether a letter is of a script without cases: many of them do not part words."""
    return letter.isalpha() and letter.upper() == letter.lower()


def _bounded(form: str, words: str) -> re.Pattern[str]:
    before = r"(?<!\w)" if _needs_bound(form[0]) else ""
    after = r"(?!\w)" if _needs_bound(form[-1]) else ""
    exact, parts = re.escape(form), _WORD.findall(form)
    if not _NAME.fullmatch(form) or any(_runs_on(letter) for letter in form):
        return re.compile(before + exact + after)
    if len(parts) == 1:
        return re.compile(f"{before}{exact}s?{after}")
    forms = [exact, _BREAK.join(parts)]
    if len(parts) <= _MOST and all(each[0].isupper() for each in _WORD.findall(words)):
        forms += _of_person(parts)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(forms)}){_END}(?![^\W_])")


def _of_person(parts: list[str]) -> Iterator[str]:
    """Give a name as people shorten and turn it: “A. Lind”, “Anna M. Lind”, “Anna L.”, “Lind, A.”.

    The last words first is how lists and addresses have it.
    """
    first, *middle, last = parts
    some = "".join(f"(?:{each}{_BREAK}|{each[0]}{_DOT})?" for each in middle)
    yield f"(?:{first}{_BREAK}|{first[0]}{_DOT}){some}{last}"
    yield rf"{first}{_BREAK}{some}{last[0]}\."
    for at in range(1, len(parts)):
        yield f"{_BREAK.join(parts[at:])}(?:, ?|{_BREAK}){_BREAK.join(parts[:at])}"
    yield f"{last}, ?{first[0]}{_DOT}?"


def _keys(form: str) -> tuple[str, ...]:
    """Give the words of which one stands in every text that has the form."""
    parts = _WORD.findall(form)
    return (form,) if len(parts) < 2 else (parts[0], parts[-1])


def _needs_bound(letter: str) -> bool:
    return letter.isalnum() and not _runs_on(letter)


def _apart(found: Iterable[Hit]) -> list[Hit]:
    """Join places that overlap; what is withheld there is that of the longest, or the first."""
    kept: list[Hit] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end > kept[-1].end:
            kept[-1] = replace(kept[-1], end=each.end)
    return kept
