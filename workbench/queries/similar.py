"""Claims that say what another text says: made before, perhaps in other words."""

from __future__ import annotations

import heapq
import math
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from workbench.queries.claims import ClaimRow, claim_rows
from workbench.queries.words import folded
from workbench.rows import UNSPACED, storable

LIKE = 0.5
"""Score from which a claim is worth showing to somebody who writes another one down."""
_WORDS = 40
"""Words of a text that are looked for."""
_EACH = 2_000
"""Claims of one word that are weighed: the newest."""
_CLOSER = 60
"""Claims that are compared word by word."""
_ENOUGH = 5
"""Words from which on a text says something of its own."""
_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Similar:
    """A claim that is like a text."""

    row: ClaimRow
    score: float
    """From 0 to 1; from `LIKE` on it is worth showing."""


def similar(
    db: sqlite3.Connection, text: str, *, limit: int = 5, speaker_id: str = "", leave_out: str = ""
) -> list[Similar]:
    """Return the claims that are most like a text, best first.

    Rare words that both share count most, in any order and with other endings. A claim of the
    speaker with this id comes before an equal one; the claim `leave_out` is not compared.
    Time does not grow with the number of claims beyond some thousands of each word.
    """
    terms = _terms(text)
    weights, shares = _weigh(db, terms)
    likely = heapq.nlargest(_CLOSER, shares, key=shares.__getitem__)
    whole = sum(weights.values()) or 1.0
    scores: dict[int, tuple[float, bool]] = {}
    for pk, claim_id, wording, quote, speaker in _texts(db, likely):
        if claim_id != leave_out:
            share = 0.25 * min(1.0, shares[pk] / whole)
            near = max(_near(each, terms, weights, share) for each in (wording, quote) if each)
            scores[pk] = min(1.0, near), bool(speaker_id) and speaker == speaker_id
    best = sorted(scores, key=lambda pk: (round(scores[pk][0], 2), scores[pk][1], pk), reverse=True)
    return [Similar(row=row, score=scores[row.pk][0]) for row in claim_rows(db, best[:limit])]


def _texts(db: sqlite3.Connection, keys: list[int]) -> sqlite3.Cursor:
    marks = ", ".join("?" * len(keys))
    columns = "pk, id, text, quote, speaker_id"
    return db.execute(f"SELECT {columns} FROM claim WHERE pk IN ({marks})", keys)


def _terms(text: str) -> dict[str, str]:
    """Cut a text into what to ask of full-text search, each with its plain word."""
    plain = folded(storable(text))
    terms: dict[str, str] = {}
    for run in UNSPACED.findall(plain):
        for i in range(max(1, len(run) - 1)):
            terms[f'unspaced : "{run[i : i + 2]}" *'] = run[i : i + 2]
    for word in _WORD.findall(UNSPACED.sub(" ", plain)):
        terms[f'{{text quote}} : "{_stem(word)}" *'] = word
    return dict(list(terms.items())[:_WORDS])


def _stem(word: str) -> str:
    """Leave off what may be an ending."""
    if any(map(str.isdigit, word)) or len(word) < 5:
        return word
    return word[:-1] if len(word) < 7 else word[:-2]


def _weigh(
    db: sqlite3.Connection, terms: Iterable[str]
) -> tuple[dict[str, float], dict[int, float]]:
    """Weigh each term by how rare it is, and each claim by the terms that it shares."""
    (count,) = db.execute("SELECT coalesce(max(pk), 0) + 1 FROM claim").fetchone()
    found = {term: _keys(db, term) for term in terms}
    weights = {term: math.log(1 + count / (len(keys) + 0.5)) for term, keys in found.items()}
    shares: dict[int, float] = {}
    for term, keys in sorted(found.items(), key=lambda each: len(each[1])):
        known = shares.keys() & keys if len(keys) == _EACH and len(shares) > _CLOSER else keys
        for key in known:  # so common a word brings no claim in by itself
            shares[key] = shares.get(key, 0.0) + weights[term]
    return weights, shares


def _keys(db: sqlite3.Connection, term: str) -> list[int]:
    (keys,) = db.execute(
        "SELECT group_concat(rowid) FROM (SELECT rowid FROM claim_fts "
        "WHERE claim_fts MATCH ? ORDER BY rowid DESC LIMIT ?)",
        (term, _EACH),
    ).fetchone()
    return [int(key) for key in keys.split(",")] if keys else []


def _near(text: str, terms: dict[str, str], weights: dict[str, float], share: float) -> float:
    """Compare a text with what was asked: shared words, their order, letters.

    A few words stand in many claims, so they are like one only as far as they are all of it.
    """
    words = _terms(text).values()
    plain, asked = " ".join(words), " ".join(terms.values())
    shared = [term for term, word in terms.items() if f" {_stem(word)}" in f" {plain}"]
    whole = sum(weights.values()) or 1.0
    both = sum(weights[term] for term in shared)
    others = max(0, len(words) - len(shared)) * whole / max(1, len(weights))
    alike = both / math.sqrt(whole * (both + others)) if both else 0.0
    same = fuzz.ratio(asked, plain) / 100
    letters = 0.2 * fuzz.token_set_ratio(asked, plain) / 100 + 0.15 * same
    brief = min(1.0, len(terms) / _ENOUGH)
    return (share + 0.4 * alike + letters) * (brief + (1 - brief) * same)
