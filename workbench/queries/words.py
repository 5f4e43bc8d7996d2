"""What a person typed into a search box, as a question for full-text search."""

from __future__ import annotations

import re

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
    for i, part in enumerate(re.split(r"[\"“”„«»]", storable(search))):
        if i % 2:
            found += [_phrase(part)] if part.strip() else []
        else:
            found += [_term(word) for word in part.split() if any(map(str.isalnum, word))]
    return list(dict.fromkeys(found))[:MOST]


def match(search: str) -> str:
    """Write one FTS5 query that asks for all the words of a search; "" when there are none."""
    return " AND ".join(f"({term})" for term in terms(search))


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
