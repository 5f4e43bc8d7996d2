"""The hash chain over the journal: how each link is made, and what does not hold.

Anybody can check it with forty lines of their own:

- A change's digest is SHA-256 of its 16-byte salt followed by the canonical JSON of
  `[record, record_id, action, before, after]`, where before and after are row images or null.
- An edit's words digest is SHA-256 of its 16-byte salt and the canonical JSON of `[actor, label]`.
- An edit's `changes_digest` is SHA-256 of the digests of its changes, one after the other.
- An edit's hash is SHA-256 of the canonical JSON of `[seq, id, kind, target, at, words digest in
  hexadecimal, number of changes, changes_digest in hexadecimal, hash of the edit before it]`.

Canonical JSON is UTF-8 with sorted keys and no white space. Because only salted digests enter the
chain, images and words can be taken out for good (the salt with them) and the chain still holds.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from workbench import rows
from workbench.model import Record
from workbench.rows import TYPES, Row

GENESIS = "0" * 64
"""What stands for the hash before the first edit."""
_CALLED = {
    "part": "file of a capture",
    "linkcheck": "link check",
    "archivecopy": "archive copy",
    "savedview": "saved view",
    "ratingmap": "rating of others",
}
"""What a person calls the records of tables that are named otherwise."""


class SealedEdit(NamedTuple):
    """A row of the table `edit`, in the order of its columns."""

    seq: int
    id: str
    kind: str
    """`start`, `edit`, `undo` or `redo`."""
    target: int | None
    """The edit that was undone or redone."""
    at: str
    actor: str | None
    label: str | None
    salt: bytes | None
    digest: bytes
    """Of actor and label."""
    changes: int
    changes_digest: bytes
    previous: str
    hash: str


canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
"""Writes a value as canonical JSON."""


def change_digest(salt: bytes, what: tuple[str, str, str], before: str, after: str) -> bytes:
    """Digest a change: its record, record_id and action; its images as canonical JSON."""
    record, record_id, action = what
    text = f'["{record}","{record_id}","{action}",{before},{after}]'
    return hashlib.sha256(salt + text.encode()).digest()


def words_digest(salt: bytes, actor: str | None, label: str | None) -> bytes:
    """Digest who did an edit and what it was called."""
    return hashlib.sha256(salt + canonical([actor, label]).encode()).digest()


def edit_hash(edit: SealedEdit) -> str:
    """Compute the hash of an edit, from all of it but the hash that it carries."""
    sealed = [edit.seq, edit.id, edit.kind, edit.target, edit.at, edit.digest.hex()]
    sealed += [edit.changes, edit.changes_digest.hex(), edit.previous]
    return hashlib.sha256(canonical(sealed).encode()).hexdigest()


def head(db: sqlite3.Connection) -> tuple[int, str]:
    """Return the number and the hash of the newest edit; (0, GENESIS) before the first."""
    row = db.execute("SELECT seq, hash FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, GENESIS)


def has(db: sqlite3.Connection, known: tuple[int, str]) -> bool:
    """Tell whether this number and hash were the head once, or are it now."""
    row = db.execute("SELECT hash FROM edit WHERE seq = ?", (known[0],)).fetchone()
    return (known[1] == GENESIS) if row is None else (row[0] == known[1])


def broken_links(db: sqlite3.Connection) -> Iterator[str]:
    """Check the whole chain, and say in a sentence what does not hold."""
    expected, previous = 1, GENESIS
    for row in db.execute("SELECT * FROM edit ORDER BY seq"):
        edit = SealedEdit._make(row)
        if edit.seq != expected or edit.previous != previous:
            yield f"Edit {edit.seq} does not follow on edit {expected - 1}."
        if edit.hash != edit_hash(edit):
            yield f"Edit {edit.seq} of {edit.at} was altered."
        purged = edit.salt is None and edit.actor is None and edit.label is None
        if not purged and edit.digest != words_digest(edit.salt or b"", edit.actor, edit.label):
            yield f"The label or the actor of edit {edit.seq} of {edit.at} was altered."
        yield from _broken_changes(db, edit)
        expected, previous = edit.seq + 1, edit.hash


def _broken_changes(db: sqlite3.Connection, edit: SealedEdit) -> Iterator[str]:
    total, found = hashlib.sha256(), 0
    cursor = db.execute(
        "SELECT record, record_id, action, before, after, salt, digest FROM change "
        "WHERE edit = ? ORDER BY n",
        (edit.seq,),
    )
    for record, record_id, action, before, after, salt, digest in cursor:
        found += 1
        total.update(digest)
        what = (record, record_id, action)
        purged = salt is None and before is None and after is None
        images = before or "null", after or "null"
        if not purged and digest != change_digest(salt or b"", what, *images):
            name = _called(record)
            yield f"The journal's image of {name} {record_id} in edit {edit.seq} was altered."
    if found != edit.changes or total.digest() != edit.changes_digest:
        yield f"Edit {edit.seq} does not hold the {edit.changes} changes that it was sealed with."


def strays(db: sqlite3.Connection) -> Iterator[str]:
    """Name each record that is not what the journal says: changed by something else."""
    for table, kind in TYPES.items():
        names = ("pk", *rows.columns(kind))
        journal = {
            record_id: (after, salt)
            for record_id, after, salt, _ in db.execute(
                "SELECT record_id, after, salt, max(edit * 4294967296 + n) FROM change "
                "WHERE record = ? GROUP BY record_id",
                (table,),
            )
        }
        for row in db.execute(f"SELECT {', '.join(names)} FROM {table}"):
            image = dict(zip(names, row, strict=True))
            after, salt = journal.pop(image["id"], (None, b""))
            if salt is not None and not _is_image(kind, after, image):
                yield f"The {_called(table)} {image['id']} is not what the journal says."
        for record_id, (after, _) in journal.items():
            if after is not None:
                yield f"The {_called(table)} {record_id} is missing, although the journal has it."


def _called(table: str) -> str:
    return _CALLED.get(table, table)


def _is_image(kind: type[Record], after: str | None, row: Row) -> bool:
    """Compare a row with its image, which may be from before a migration added columns."""
    if after is None or after == canonical(row):
        return after is not None
    try:
        image = json.loads(after)
    except ValueError:  # what was altered need not be JSON any more
        return False
    return isinstance(image, dict) and canonical(rows.completed(kind, image)) == canonical(row)
