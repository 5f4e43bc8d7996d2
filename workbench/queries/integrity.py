"""Whether the project is what was written: database, bytes, texts, chain, records, passages."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench import journal
from workbench.rows import SEARCHED
from workbench.store import Store, text_hash

Found = str | int | None
"""What a check gives: a sentence of damage, how much it saw, or None where it cannot be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The outcome of one check, or one damaged item: a sentence that names it."""

    ok: bool
    check: str
    detail: str


def verify(db: sqlite3.Connection) -> Iterator[Finding]:
    """Check everything that can be checked, and go on past damage.

    Gives one finding for each check that holds, and one for each damaged item.
    """
    for name, check in _CHECKS.items():
        yield from _run(db, name, check)


def _run(
    db: sqlite3.Connection, name: str, check: Callable[[sqlite3.Connection], Iterator[Found]]
) -> Iterator[Finding]:
    seen, sound, made = 0, True, True
    try:
        for found in check(db):
            if found is None:
                made = False
            elif isinstance(found, int):
                seen += found
            else:
                sound = False
                yield Finding(ok=False, check=name, detail=found)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        sound = False
        yield Finding(ok=False, check=name, detail=f"Could not be checked to the end: {error}.")
    if sound:
        not_made = "not compared: the project is open for reading only"
        yield Finding(ok=True, check=name, detail=f"{seen:,} checked" if made else not_made)


def _database(db: sqlite3.Connection) -> Iterator[Found]:
    for (found,) in db.execute("PRAGMA integrity_check"):
        if found != "ok":
            yield f"The database is damaged: {found}"
    for table, rowid, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield f"Row {rowid} of {table} refers to a {parent} that is not there."
    yield int(db.execute("PRAGMA page_count").fetchone()[0])


def _blobs(db: sqlite3.Connection) -> Iterator[Found]:
    store = Store(db)
    shelf = db.execute("SELECT sha256, size, chunks FROM blob ORDER BY sha256").fetchall()
    for sha256, size, chunks in shelf:
        digest, length, pieces = hashlib.sha256(), 0, 0
        for pieces, chunk in enumerate(store.chunks(sha256), 1):  # noqa: B007 - the last counts
            digest.update(chunk)
            length += len(chunk)
        if (digest.hexdigest(), length, pieces) != (sha256, size, chunks):
            yield f"The bytes {sha256} of {_owner(db, 'sha256', sha256)} are damaged."
        yield 1
    missing = "SELECT DISTINCT sha256 FROM capture WHERE sha256 NOT IN (SELECT sha256 FROM blob)"
    for (sha256,) in db.execute(missing).fetchall():
        yield f"The bytes {sha256} of {_owner(db, 'sha256', sha256)} are missing."


def _texts(db: sqlite3.Connection) -> Iterator[Found]:
    for sha256, body in db.execute("SELECT sha256, body FROM extract"):
        if text_hash(body) != sha256:
            yield f"The text of {_owner(db, 'text_sha256', sha256)} was altered."
        yield 1


def _chain(db: sqlite3.Connection) -> Iterator[Found]:
    yield from journal.broken_links(db)
    yield journal.head(db)[0]


def _records(db: sqlite3.Connection) -> Iterator[Found]:
    yield from journal.strays(db)
    yield int(db.execute("SELECT count(DISTINCT record_id) FROM change").fetchone()[0])


def _passages(db: sqlite3.Connection) -> Iterator[Found]:
    cursor = db.execute(
        "SELECT passage.exact, substr(extract.body, passage.start + 1, "
        'passage."end" - passage.start), capture.sha256 FROM passage '
        "JOIN capture ON capture.id = passage.capture_id "
        "LEFT JOIN extract ON extract.sha256 = capture.text_sha256"
    )
    for exact, found, sha256 in cursor:
        if exact != found:
            yield f"The passage “{exact[:60]}” of {_owner(db, 'sha256', sha256)} is not there."
        yield 1


def _search(db: sqlite3.Connection) -> Iterator[Found]:
    for table in SEARCHED:
        (rows,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
        (indexed,) = db.execute(f"SELECT count(*) FROM {table}_fts_docsize").fetchone()
        if rows != indexed:
            yield f"Search over {table} knows {indexed:,} of {rows:,} rows."
        yield int(rows)


def _search_words(db: sqlite3.Connection) -> Iterator[Found]:
    """Have FTS5 compare each index with its table, word by word.

    FTS5 is asked by an INSERT that writes nothing; SQLite refuses it all the same where a project
    is open for reading only.
    """
    (was,) = db.execute("PRAGMA query_only").fetchone()
    db.execute("PRAGMA query_only = OFF")
    try:
        for table in SEARCHED:
            try:
                db.execute(
                    f"INSERT INTO {table}_fts({table}_fts, rank) VALUES ('integrity-check', 1)"
                )
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorname.startswith(("SQLITE_READONLY", "SQLITE_BUSY")):
                    yield None
                    return
                yield f"Search over {table} does not find all of its words."
            yield 1
    finally:
        db.execute(f"PRAGMA query_only = {was}")


_CHECKS: dict[str, Callable[[sqlite3.Connection], Iterator[Found]]] = {
    "database pages": _database,
    "captured bytes": _blobs,
    "extracted texts": _texts,
    "journal chain": _chain,
    "records against the journal": _records,
    "cited passages": _passages,
    "search index": _search,
    "search words": _search_words,
}


def _owner(db: sqlite3.Connection, column: str, sha256: str) -> str:
    row = db.execute(
        "SELECT coalesce(article.title, evidence.title) FROM capture "
        "LEFT JOIN article ON article.id = capture.article_id "
        f"LEFT JOIN evidence ON evidence.id = capture.evidence_id WHERE capture.{column} = ?",
        (sha256,),
    ).fetchone()
    return f"“{row[0]}”" if row else "no capture"
