"""What a person typed into a search box: asked of full-text search, and found in a text."""

from __future__ import annotations

import re
import unicodedata

from workbench.rows import UNSPACED, storable

MOST = 64
"""Words of one search that count; more of them would take minutes and find nothing else."""


def terms(search: str) -> list[str]:
    """Cut a search into words and quoted phrases, each as an FTS5 query of its own.

    A word is found at the beginning of words; what stands in double quotes is found as it stands.
    Runs of text without spaces (Japanese, Thai…) are found anywhere. Operators mean nothing here.
    What stands twice counts once, and what comes after the first `MOST` words not at all.
    """
    found: list[str] = []
    for i, part in enumerate(_QUOTES.split(storable(search))):
        if i % 2:
            found += [_phrase(part)] if part.strip() else []
        else:
            found += [_term(word) for word in part.split() if any(map(str.isalnum, word))]
    return list(dict.fromkeys(found))[:MOST]


def match(search: str) -> str:
    """Write one FTS5 query that asks for all the words of a search; "" when there are none."""
    return " AND ".join(f"({term})" for term in terms(search))


def folded(text: str) -> str:
    """Write a text in small letters without marks, code point for code point."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def spans(text: str, search: str) -> list[tuple[int, int]]:
    """Find where the words of a search stand in a text, in order and without overlaps."""
    return [(start, end) for start, end, _ in placed(text, search)]


def placed(text: str, search: str, most: int = 400) -> list[tuple[int, int, int]]:
    """Find where the words of a search stand in a text, each with which of the words it is.

    Start and end are code points; at most `most` places of each word, from the beginning.
    """
    plain = folded(text)
    found: list[tuple[int, int, int]] = []
    for which, pattern in enumerate(patterns(search)):
        for count, match in enumerate(pattern.finditer(plain), 1):
            found.append((*match.span(), which))
            if count == most:
                break
    found.sort(key=lambda place: (place[0], -place[1]))
    apart: list[tuple[int, int, int]] = []
    for place in found:
        if not apart or place[0] >= apart[-1][1]:
            apart.append(place)
    return apart


def patterns(search: str) -> list[re.Pattern[str]]:
    """Write each word and quoted phrase of a search as a pattern for folded text."""
    made: dict[str, None] = {}
    for i, part in enumerate(_QUOTES.split(storable(search))):
        pieces = [part] if i % 2 else part.split()
        for piece in pieces:
            made |= dict.fromkeys(_patterns(folded(piece), whole=bool(i % 2)))
    return [re.compile(pattern) for pattern in list(made)[:MOST]]


def _patterns(piece: str, *, whole: bool) -> list[str]:
    words = re.findall(r"[^\W_]+", UNSPACED.sub(" ", piece))
    found = [re.escape(run) for run in UNSPACED.findall(piece) if any(map(str.isalnum, run))]
    if words:
        end = r"(?![^\W_])" if whole else ""
        found.append(r"(?<![^\W_])" + r"[\W_]+".join(map(re.escape, words)) + end)
    return found


class _Folds(dict[int, str]):
    """Each letter without its marks, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        self[code] = base[0]
        return base[0]


_FOLDS = _Folds()
_QUOTES = re.compile(r"[\"“”„«»]")


def _phrase(text: str) -> str:
    unbroken = UNSPACED.findall(text)
    if unbroken:
        return " AND ".join(map(_pairs, unbroken))
    return _quoted(text)


def _term(word: str) -> str:
    parts = [_pairs(run) for run in UNSPACED.findall(word) if any(map(str.isalnum, run))]
    others = UNSPACED.sub(" ", word).split()
    parts += [f"{_quoted(piece)} *" for piece in others if any(map(str.isalnum, piece))]
    return " AND ".join(parts)


def _pairs(run: str) -> str:
    if len(run) == 1:
        return f"unspaced : {_quoted(run)} *"
    pairs = " ".join(run[i : i + 2] for i in range(len(run) - 1))
    return f"unspaced : {_quoted(pairs)}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', " ").replace("\0", " ") + '"'
