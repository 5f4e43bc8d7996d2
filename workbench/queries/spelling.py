"""Typos forgiven: the words of the project that are nearest to what was typed."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from rapidfuzz import process
from rapidfuzz.distance import OSA

from workbench.queries.words import folded, match, spans
from workbench.rows import SEARCHED, UNSPACED, storable

_MOST = 400_000
"""Words of one index that are looked through at most."""
_WORD = re.compile(r"[^\W_]+")
_NEAREST = 12


def corrected(db: sqlite3.Connection, words: str) -> str:
    """Spell the words that stand nowhere in the project like the nearest that do.

    Gives "" when every word stands somewhere, or when nothing is near enough. Accents are
    those of the project; words of fewer than four letters, and text without spaces, are left.
    """
    words = storable(words)
    wrong = [typed for typed in _WORD.findall(words) if _may_be_wrong(typed)]
    better: dict[str, str] = {}
    for typed in dict.fromkeys(wrong):
        if not any(_stands(db, table, typed) for table in SEARCHED):
            better[typed] = _nearest(db, typed)
    if not any(better.values()):
        return ""
    return _WORD.sub(lambda found: better.get(found[0]) or found[0], words).strip()


def _may_be_wrong(word: str) -> bool:
    return len(word) > 3 and not UNSPACED.search(word) and not any(map(str.isdigit, word))


def _stands(db: sqlite3.Connection, table: str, word: str) -> bool:
    asked = f"SELECT 1 FROM {table}_fts WHERE {table}_fts MATCH ? LIMIT 1"
    return db.execute(asked, (match(word),)).fetchone() is not None


def _nearest(db: sqlite3.Connection, typed: str) -> str:
    """Return the nearest word: fewest slips first, then the one that stands most often."""
    plain = folded(typed)
    for start in dict.fromkeys((plain[0], plain[1], "")):
        found = [near for table in SEARCHED for near in _near(db, table, plain, start)]
        if found:
            _, _, term, table = min(found)
            written = _as_written(db, table, term)
            return written.lower() if typed.islower() else written
    return ""


def _near(
    db: sqlite3.Connection, table: str, plain: str, start: str
) -> Iterator[tuple[float, int, str, str]]:
    """Yield (slips, how rare, word, index) of the words near to one that begin with a letter."""
    most = 1 if len(plain) < 5 else 2
    with _vocabulary(db, table) as vocabulary:
        until = chr(ord(start) + 1) if start else "\U0010ffff"
        rows = db.execute(
            f"SELECT term FROM {vocabulary} WHERE term >= ? AND term < ? LIMIT {_MOST}",
            (start, until),
        )
        terms = [row[0] for row in rows]
        near = process.extract(plain, terms, scorer=OSA.distance, score_cutoff=most, limit=_NEAREST)
        beginnings = {term[: len(plain)]: term for term in terms if len(term) > len(plain)}
        begun = process.extract(
            plain, list(beginnings), scorer=OSA.distance, score_cutoff=1, limit=_NEAREST
        )
        found: list[tuple[float, str]] = [(slips, term) for term, slips, _ in near]
        found += [(slips + 0.5, beginnings[begin]) for begin, slips, _ in begun]
        for slips, term in found:
            count = f"SELECT doc FROM {vocabulary} WHERE term = ?"
            yield float(slips), -int(db.execute(count, (term,)).fetchone()[0]), term, table


@contextmanager
def _vocabulary(db: sqlite3.Connection, table: str) -> Iterator[str]:
    """Lend a table of the words of a full-text index; it is the connection's own and in memory."""
    name = f"temp.{table}_words"
    (closed,) = db.execute("PRAGMA query_only").fetchone()
    try:
        db.execute("PRAGMA query_only = OFF")
        db.execute(
            f"CREATE VIRTUAL TABLE IF NOT EXISTS {name} USING fts5vocab(main, {table}_fts, row)"
        )
    finally:
        db.execute(f"PRAGMA query_only = {closed}")
    yield name


def _as_written(db: sqlite3.Connection, table: str, term: str) -> str:
    """Give a word of an index as the text has it, with its accents and capitals."""
    columns = ", ".join(f"{table}.{column}" for column in SEARCHED[table])
    row = db.execute(
        f"SELECT {columns} FROM {table}_fts JOIN {table} ON {table}.pk = {table}_fts.rowid "
        f"WHERE {table}_fts MATCH ? LIMIT 1",
        (f'"{term}"',),
    ).fetchone()
    for text in row or ():
        for start, end in spans(text, f'"{term}"'):
            return str(text[start:end])
    return term
