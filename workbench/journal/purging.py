"""Taking deleted records out of the journal for good: their images, their words, their bytes.

The chain covers salted digests only, so it still holds; without salts nothing can be guessed.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.journal.planning import Key
from workbench.journal.references import NOUNS, REFERENCES, chunks, marks, present, rank
from workbench.rows import SEARCHED, Row
from workbench.store import Store

_PIECE = 12
"""Letters of a purged text by which a label is known to quote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """What was removed for good."""

    records: int
    """With those that belonged to them."""
    changes: int
    """Entries of the journal that lost their content."""
    labels: int
    """Edits that lost their words."""
    freed: int
    """Bytes of captures that are gone."""
    shared: int
    """Captures whose bytes stay, because something else has the same."""


def purge(db: sqlite3.Connection, keys: Collection[Key]) -> tuple[Purged, set[str]]:
    """Empty all that the journal knows of deleted records; gives the tables concerned, too.

    Call it inside an edit: it writes, and is all or nothing.
    """
    _check_gone(db, keys)
    gone, images = _all_of(db, set(keys))
    held = ("capture", "part")
    captures = [row for (table, _), rows_ in images.items() if table in held for row in rows_]
    edits = _empty_changes(db, [ident for _, ident in gone])
    labels = _empty_labels(db, edits, images)
    freed, shared = _drop_bytes(db, captures)
    tables = {table for table, _ in gone}
    for table in sorted(tables & SEARCHED.keys() | ({"extract"} if captures else set())):
        db.execute(f"INSERT INTO {table}_fts({table}_fts) VALUES ('optimize')")
    done = Purged(
        records=len(gone),
        changes=sum(len(found) for found in images.values()),
        labels=labels,
        freed=freed,
        shared=shared,
    )
    return done, tables


def _check_gone(db: sqlite3.Connection, keys: Iterable[Key]) -> None:
    ids = defaultdict(list)
    for table, ident in keys:
        ids[table].append(ident)
    for table, found in ids.items():
        if present(db, table, found):
            raise WorkbenchError(
                "This is in the project. Delete it first, then remove it for good."
            )
        _check_unused(db, found)


def _check_unused(db: sqlite3.Connection, ids: list[str]) -> None:
    for run in chunks(ids):
        row = db.execute(
            f"SELECT name FROM tag WHERE record_id IN ({marks(run)}) LIMIT 1", run
        ).fetchone()
        if row:
            raise WorkbenchError(f"The tag “{row[0]}” is still on it. Take that off first.")


def _all_of(db: sqlite3.Connection, keys: set[Key]) -> tuple[set[Key], dict[Key, list[Row]]]:
    """Name the records and all that belonged to them and is gone, with all their images."""
    gone: defaultdict[str, set[str]] = defaultdict(set)
    for table, ident in keys:
        gone[table].add(ident)
    for table in sorted(REFERENCES.keys() - NOUNS.values(), key=rank):
        found = _deleted_with(db, table, gone)
        gone[table] |= found - present(db, table, found)
    every = {(table, ident) for table, ids in gone.items() for ident in ids}
    return every, _images(db, every)


def _deleted_with(
    db: sqlite3.Connection, table: str, gone: Mapping[str, Collection[str]]
) -> set[str]:
    """Find the deleted records of a table that belonged to others."""
    found: set[str] = set()
    for reference in REFERENCES[table]:
        parents = (
            gone.get(reference.parent, ()) if reference.parent else set().union(*gone.values())
        )
        if parents and not reference.optional:
            cursor = db.execute(
                "SELECT record_id FROM change WHERE record = ? AND action = 'delete' "
                f"AND before ->> '{reference.column}' IN (SELECT value FROM json_each(?))",
                (table, json.dumps(list(parents))),
            )
            found.update(ident for (ident,) in cursor)
    return found


def _images(db: sqlite3.Connection, gone: set[Key]) -> dict[Key, list[Row]]:
    found: defaultdict[Key, list[Row]] = defaultdict(list)
    for run in chunks(ident for _, ident in gone):
        cursor = db.execute(
            "SELECT record, record_id, coalesce(before, after), coalesce(after, before) "
            f"FROM change WHERE record_id IN ({marks(run)}) AND salt IS NOT NULL",
            run,
        )
        for record, record_id, *both in cursor:
            found[record, record_id] += [json.loads(image) for image in both if image]
    return found


def _empty_changes(db: sqlite3.Connection, ids: Iterable[str]) -> set[int]:
    edits: set[int] = set()
    for run in chunks(ids):
        found = f"record_id IN ({marks(run)})"
        edits.update(seq for (seq,) in db.execute(f"SELECT edit FROM change WHERE {found}", run))
        db.execute(f"UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE {found}", run)
    return edits


def _empty_labels(
    db: sqlite3.Connection, edits: Iterable[int], images: dict[Key, list[Row]]
) -> int:
    """Take the words from edits that quote what is purged, and from the undoing of them."""
    pieces = {
        " ".join(str(value).split())[:_PIECE].rstrip()
        for rows_ in images.values()
        for row in rows_
        for name, value in row.items()
        if isinstance(value, str) and value and not name.endswith(("id", "_at", "sha256"))
    }
    emptied = 0
    for seq in edits:
        (label,) = db.execute("SELECT label FROM edit WHERE seq = ?", (seq,)).fetchone()
        if label and ("“" in label or any(piece in label for piece in pieces)):
            db.execute(
                "UPDATE edit SET actor = NULL, label = NULL, salt = NULL WHERE seq = ?", (seq,)
            )
            emptied += 1
    return emptied


def _drop_bytes(db: sqlite3.Connection, captures: Iterable[Row]) -> tuple[int, int]:
    """Drop what no capture has any longer, neither in the project nor in the trash."""
    store, freed, shared = Store(db), 0, 0
    blobs = {str(row["sha256"]) for row in captures}
    texts = {str(row.get("text_sha256", "")) for row in captures} - {""}
    _drop_stamps(db, {str(row.get("record_sha256", "")) for row in captures} - {""})
    kept = _still_named(db) if blobs else set()
    for sha256 in blobs:
        if sha256 in kept:
            shared += 1
        else:
            freed += store.drop(sha256)
    for sha256 in texts - kept:
        store.drop_text(sha256)
    return freed, shared


def _still_named(db: sqlite3.Connection) -> set[str]:
    found = {h for row in db.execute("SELECT sha256, text_sha256 FROM capture") for h in row}
    found |= {h for (h,) in db.execute("SELECT sha256 FROM part")}
    cursor = db.execute(
        "SELECT coalesce(after, before) FROM change WHERE record IN ('capture', 'part')"
    )
    for (image,) in cursor:
        if image:
            row = json.loads(image)
            found |= {row["sha256"], row.get("text_sha256", "")}
    return found


def unnamed(db: sqlite3.Connection) -> list[str]:
    """List the bytes that no capture has or had: stored ahead of an edit that never came."""
    shelf = {sha256 for (sha256,) in db.execute("SELECT sha256 FROM blob")}
    return sorted(shelf - _still_named(db)) if shelf else []


def drop_unnamed(db: sqlite3.Connection) -> int:
    """Take bytes that are nobody's out for good, and return how many they were."""
    return sum(Store(db).drop(sha256) for sha256 in unnamed(db))


def _drop_stamps(db: sqlite3.Connection, records: Iterable[str]) -> None:
    """Take away the time stamps of captures that are gone for good."""
    db.executemany("DELETE FROM stamp WHERE digest = ?", ((digest,) for digest in records))
