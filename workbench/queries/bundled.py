"""The whole of a project as lines, for a bundle: its history, its records, its shelves."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workbench import journal, rows
from workbench.journal.chain import SealedEdit, canonical
from workbench.rows import TYPES
from workbench.store import Store

_PAGE = 2_000
"""Rows of one question: short enough for others to write in between."""
_CHANGE = ("n", "record", "record_id", "action", "before", "after", "salt", "digest")
_STAMP = ("pk", "digest", "what", "seq", "authority", "stamped_at", "kept_at", "seal")
SEQUENCES = (*TYPES, "extract", "stamp")
"""The tables whose next key is part of the project: a key is never given twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelved:
    """Stored bytes: their hash and their size."""

    sha256: str
    size: int


def head(db: sqlite3.Connection) -> tuple[int, str, str]:
    """Return number, hash and time of the newest edit."""
    row = db.execute("SELECT seq, hash, at FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    return int(row[0]), str(row[1]), str(row[2])


def home(db: sqlite3.Connection) -> Path:
    """Return the folder in which the project file is."""
    return Path(db.execute("PRAGMA database_list").fetchone()[2]).parent


def form(db: sqlite3.Connection) -> int:
    """Return the version of the file's form."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def journal_lines(db: sqlite3.Connection, last: int, *, words: bool = True) -> Iterator[bytes]:
    """Give the history up to an edit: a line for each edit, followed by one for each change.

    Images are given as the very text that the chain covers. Without `words`, digests alone.
    """
    for seq in range(1, last + 1):
        row = db.execute("SELECT * FROM edit WHERE seq = ?", (seq,)).fetchone()
        edit = _shown(SealedEdit._make(row)._asdict())
        if not words:
            edit = {name: edit[name] for name in edit if name not in {"actor", "label", "salt"}}
        yield _line(edit)
        yield from _change_lines(db, seq, words=words)


def _change_lines(db: sqlite3.Connection, seq: int, *, words: bool) -> Iterator[bytes]:
    names = _CHANGE if words else ("n", "digest")
    last = 0
    while page := db.execute(
        f"SELECT {', '.join(names)} FROM change WHERE edit = ? AND n > ? ORDER BY n LIMIT ?",
        (seq, last, _PAGE),
    ).fetchall():
        for row in page:
            yield _line({"edit": seq, **_shown(dict(zip(names, row, strict=True)))})
        last = page[-1][0]


def record_lines(db: sqlite3.Connection, table: str) -> Iterator[bytes]:
    """Give the records of a table, each as its image, in the order of their keys."""
    names = ("pk", *rows.columns(TYPES[table]))
    for row in _paged(db, table, names):
        yield _line(dict(zip(names, row, strict=True)))


def stamp_rows(db: sqlite3.Connection) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Give every time stamp as it is kept, with the authority's answer."""
    for *row, response in _paged(db, "stamp", (*_STAMP, "response")):
        yield dict(zip(_STAMP, row, strict=True)), bytes(response)


def text_rows(db: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """Give key and hash of each text that was read out of a capture."""
    yield from _paged(db, "extract", ("pk", "sha256"))


def text_of(db: sqlite3.Connection, sha256: str) -> str:
    """Return a stored text, by its hash."""
    return Store(db).text(sha256)


def sequences(db: sqlite3.Connection) -> dict[str, int]:
    """Tell the last key that each table has given."""
    known = dict(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {name: int(known[name]) for name in sorted(SEQUENCES) if name in known}


def shelf(db: sqlite3.Connection) -> list[Shelved]:
    """List all stored bytes that a capture has, or had."""
    nobodys = set(journal.unnamed(db))
    cursor = db.execute("SELECT sha256, size FROM blob ORDER BY sha256")
    return [Shelved(sha256=sha, size=size) for sha, size in cursor if sha not in nobodys]


def journal_size(db: sqlite3.Connection) -> int:
    """Reckon about how many bytes the history has as lines."""
    row = db.execute(
        "SELECT total(length(before)) + total(length(after)) + 330 * count(*) FROM change"
    ).fetchone()
    return int(row[0]) + 600 * head(db)[0]


def capture_ids(db: sqlite3.Connection) -> list[str]:
    """List all captures by id, in the order in which they were added."""
    return [ident for (ident,) in db.execute("SELECT id FROM capture ORDER BY pk")]


def pieces(db: sqlite3.Connection, sha256: str) -> Iterator[bytes]:
    """Give stored bytes piece by piece, unchecked, so that others can write in between."""
    return Store(db).pieces(sha256)


def _paged(db: sqlite3.Connection, table: str, names: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    last = -1
    while page := db.execute(
        f"SELECT {', '.join(names)}, pk FROM {table} WHERE pk > ? ORDER BY pk LIMIT ?",
        (last, _PAGE),
    ).fetchall():
        for row in page:
            yield row[:-1]
        last = page[-1][-1]


def _shown(row: dict[str, Any]) -> dict[str, Any]:
    return {name: each.hex() if isinstance(each, bytes) else each for name, each in row.items()}


def _line(row: dict[str, Any]) -> bytes:
    return canonical(row).encode() + b"\n"
