"""Search over everything, with the words around each match."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench.queries.words import match
from workbench.rows import SEARCHED, UNSPACED

OPEN, CLOSE = "\u0002", "\u0003"
"""What stands around a matched word in a snippet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where the words were found."""

    kind: str
    """`claim`, `article`, `evidence`, `text` (of a capture), `speaker`, or `note` (a note,
    question or verdict of a claim)."""
    id: str
    """Of the record; of the capture for `text`."""
    title: str
    snippet: str
    owner_kind: str
    """What to open: `claim`, `article`, `evidence` or `speaker`."""
    owner_id: str


_OF_CLAIM = "JOIN claim ON claim.id = {table}.claim_id"
_OF_CAPTURE = (
    "JOIN capture ON capture.text_sha256 = extract.sha256 "
    "LEFT JOIN article ON article.id = capture.article_id "
    "LEFT JOIN evidence ON evidence.id = capture.evidence_id"
)
_PARTS: tuple[tuple[str, str, str, str, str], ...] = (
    # kind, table, join, title, what to open
    ("claim", "claim", "", "claim.text", "'claim', claim.id"),
    ("speaker", "speaker", "", "speaker.name", "'speaker', speaker.id"),
    ("article", "article", "", "article.title", "'article', article.id"),
    ("evidence", "evidence", "", "evidence.title", "'evidence', evidence.id"),
    (
        "text",
        "extract",
        _OF_CAPTURE,
        "coalesce(article.title, evidence.title)",
        "iif(article.id IS NULL, 'evidence', 'article'), coalesce(article.id, evidence.id)",
    ),
    ("note", "question", _OF_CLAIM.format(table="question"), "claim.text", "'claim', claim.id"),
    ("note", "citation", _OF_CLAIM.format(table="citation"), "claim.text", "'claim', claim.id"),
    ("note", "verdict", _OF_CLAIM.format(table="verdict"), "claim.text", "'claim', claim.id"),
)


def search(db: sqlite3.Connection, words: str, *, limit: int = 50) -> list[Hit]:
    """Find all the words in claims, speakers, articles, evidence, texts and notes.

    At most `limit` hits of each kind, best first.
    """
    query = match(words)
    if not query:
        return []
    (run, *_) = [*UNSPACED.findall(words), ""]
    return [hit for part in _PARTS for hit in _hits(db, part, query, run, limit)]


def _hits(
    db: sqlite3.Connection, part: tuple[str, str, str, str, str], query: str, run: str, limit: int
) -> list[Hit]:
    kind, table, join, title, owner = part
    shown = "capture.id" if kind == "text" else f"{table}.id"
    snippet = f"snippet({table}_fts, -1, :open, :close, '…', 16)"
    if run:  # FTS5 would show the pairs of characters that it searches
        whole = " || char(10) || ".join(f"{table}.{column}" for column in SEARCHED[table])
        start = f"max(1, instr({whole}, :run) - 24)"
        around = f"'…' || substr({whole}, {start}, 80) || '…'"
        snippet = f"replace({around}, :run, :open || :run || :close)"
    cursor = db.execute(
        f"SELECT {shown}, {title}, {snippet}, {owner} "
        f"FROM {table}_fts JOIN {table} ON {table}.pk = {table}_fts.rowid {join} "
        f"WHERE {table}_fts MATCH :query ORDER BY {table}_fts.rank LIMIT :limit",
        {"open": OPEN, "close": CLOSE, "run": run, "query": query, "limit": limit},
    )
    return [
        Hit(
            kind=kind,
            id=found,
            title=words,
            snippet=" ".join(snippet.split()),
            owner_kind=what,
            owner_id=owner_id,
        )
        for found, words, snippet, what, owner_id in cursor
    ]
