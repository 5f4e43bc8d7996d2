"""A project file made anew out of what a bundle tells of one: the same records, keys and history.

Nothing that is told is believed: each row and each image has to be one that the program could have
written, the history has to be one that undo can walk, and the whole is checked before the file is
put into place.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from workbench import file, journal, rows
from workbench.errors import Damaged
from workbench.journal.chain import SealedEdit
from workbench.journal.writing import BATCH, WRITERS, Change
from workbench.model import Record
from workbench.rows import TYPES, Row
from workbench.store import CHUNK, text_hash

Table = Mapping[str, Any]
_EDIT = dict.fromkeys(SealedEdit._fields)
_HEX = frozenset({"salt", "digest", "changes_digest"})
_CHANGE = ("edit", "n", "record", "record_id", "action", "before", "after", "salt", "digest")
_STAMP = ("pk", "digest", "what", "seq", "authority", "stamped_at", "kept_at", "seal")
_LARGEST = 1 << 53
_IMAGES = {
    "insert": {(False, True)},
    "update": {(True, True)},
    "delete": {(True, False)},
}
"""Whether there is a row before, and after, for each action."""
_UNSOUND = (
    *(sqlite3.DatabaseError, KeyError, TypeError, ValueError, OverflowError),
    RecursionError,  # lists in lists in lists
)
"""What comes of reading and writing what no program wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a project is made of, in the order in which it is read."""

    blobs: Iterable[tuple[str, int, Iterable[bytes]]]
    """Hash, size and bytes, in pieces of a mebibyte."""
    texts: Iterable[tuple[int, str, str]]
    """Key, hash and text."""
    journal: Iterable[Table]
    """Edits, each followed by its changes."""
    records: Iterable[tuple[str, Iterable[Table]]]
    """The rows of each table."""
    stamps: Iterable[tuple[Table, bytes]]
    sequences: Mapping[str, Any]
    """The last key that each table has given."""
    head: tuple[int, str]


def rebuild(path: Path, told: Told, check: Callable[[sqlite3.Connection], object]) -> Path:
    """Make a project file out of what is told, have it checked, and put it in place.

    `check` raises when it finds what must not be. WorkbenchError: no file was made.
    """
    with file.made(path) as part:
        db, _ = file.connect(part, writable=True)
        with contextlib.closing(db):
            db.execute("PRAGMA query_only = OFF")
            db.execute("PRAGMA synchronous = OFF")  # it is flushed as a whole before it is moved
            try:
                _fill(db, told)
            except _UNSOUND as error:
                raise _unsound() from error
            check(db)
            db.execute("PRAGMA journal_mode = DELETE")
    return path


def _unsound() -> Damaged:
    return Damaged("The bundle holds what no project can. Nothing was made of it.")


def _fill(db: sqlite3.Connection, told: Told) -> None:
    for sha256, size, pieces in told.blobs:
        with _saved(db):
            _put_blob(db, sha256, size, pieces)
    with _saved(db):
        for pk, sha256, text in told.texts:
            if text_hash(text) != sha256 or rows.storable(text) != text:
                raise _unsound()
            db.execute(
                "INSERT INTO extract (pk, sha256, body, unspaced) VALUES (?, ?, ?, ?)",
                (_number(pk), sha256, text, rows.unspaced([text])),
            )
            db.execute(f"{rows.index_sql('extract')} WHERE pk = ?", (pk,))
    with _saved(db):
        keys = _put_journal(db, told.journal)
        for table, many in told.records:
            _put_records(db, table, many)
        for row, response in told.stamps:
            values = [row[name] for name in _STAMP]
            names = f"{', '.join(_STAMP)}, response"
            marks = ", ".join("?" * (len(_STAMP) + 1))
            db.execute(f"INSERT INTO stamp ({names}) VALUES ({marks})", (*values, response))
        _put_sequences(db, told.sequences, keys)
    _check(db, told.head)


@contextlib.contextmanager
def _saved(db: sqlite3.Connection) -> Iterator[None]:
    db.execute("BEGIN IMMEDIATE")
    db.execute("PRAGMA defer_foreign_keys = ON")
    yield
    db.execute("COMMIT")


def _put_blob(db: sqlite3.Connection, sha256: str, size: int, pieces: Iterable[bytes]) -> None:
    digest, length, count = hashlib.sha256(), 0, 0
    chunks = -(-size // CHUNK)
    db.execute("INSERT INTO blob VALUES (?, ?, ?)", (sha256, size, chunks))
    for piece in pieces:
        digest.update(piece)
        db.execute("INSERT INTO blob_chunk VALUES (?, ?, ?)", (sha256, count, piece))
        if len(piece) != min(CHUNK, size - length):
            raise _unsound()
        length, count = length + len(piece), count + 1
    if (digest.hexdigest(), length, count) != (sha256, size, chunks):
        raise _unsound()


# The history


def _put_journal(db: sqlite3.Connection, lines: Iterable[Table]) -> dict[str, int]:
    """Write the history down; gives the largest key that records of each table had."""
    walk = _Walk()
    while batch := list(islice(lines, BATCH)):
        edits, changes = [], []
        for line in batch:
            if "seq" in line:
                edits.append(walk.edit(line))
            else:
                changes.append(walk.change(line))
        marks = ", ".join("?" * len(_EDIT))
        db.executemany(f"INSERT INTO edit VALUES ({marks})", edits)
        marks = ", ".join("?" * len(_CHANGE))
        db.executemany(f"INSERT INTO change VALUES ({marks})", changes)
    return walk.keys


class _Walk:
    """The history as far as it was read: what undo and redo rely on has to hold."""

    def __init__(self) -> None:
        self._kinds = [""]
        self._undone: set[int] = set()
        self.keys: dict[str, int] = {}
        """The largest key that a record of each table ever had."""

    def edit(self, line: Table) -> SealedEdit:
        """Read an edit."""
        sealed = SealedEdit(**{name: _bytes(name, line[name]) for name in _EDIT})
        kind, target = sealed.kind, sealed.target
        again = kind in {"undo", "redo"}
        sound = _number(sealed.seq) == len(self._kinds) and (kind == "start") == (sealed.seq == 1)
        if again:
            sound = sound and _number(target) < sealed.seq and self._kinds[target or 0] == "edit"
        if not sound or (not again and target is not None):
            raise _unsound()
        if kind == "redo" and target not in self._undone:
            raise _unsound()
        if kind == "undo" and target:
            self._undone.add(target)
        rows.parse_time(sealed.at)
        self._kinds.append(kind)
        return sealed

    def change(self, line: Table) -> tuple[Any, ...]:
        """Read a change."""
        kind = TYPES[line["record"]]
        before, after = line["before"], line["after"]
        gone = line["salt"] is None and before is None and after is None
        if not gone and (before is not None, after is not None) not in _IMAGES[line["action"]]:
            raise _unsound()
        for image in (before, after):
            if image is not None:
                pk = int(_row(kind, json.loads(image), line["record_id"])["pk"] or 0)
                self.keys[line["record"]] = max(pk, self.keys.get(line["record"], 0))
        return tuple(_bytes(name, line[name]) for name in _CHANGE)


def _bytes(name: str, value: Any) -> Any:
    return bytes.fromhex(value) if name in _HEX and value is not None else value


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value < _LARGEST:
        raise _unsound()
    return value


# The records


def _put_records(db: sqlite3.Connection, table: str, many: Iterable[Table]) -> None:
    kind = TYPES[table]
    lines = iter(many)
    while batch := list(islice(lines, BATCH)):
        made = [_row(kind, dict(line), line["id"]) for line in batch]
        WRITERS["insert"](
            db, table, [Change(table, str(row["id"]), "insert", None, row) for row in made]
        )


def _row(kind: type[Record], told: Any, ident: Any) -> Row:
    """Give a row as the program would write it; an older one with what it lacks."""
    row = rows.completed(kind, told)
    pk = _number(row["pk"])
    record = rows.to_record(kind, row)
    fields = {name: getattr(record, name) for name in rows.columns(kind)}
    written = {"pk": pk} | rows.encoded(kind, fields)
    if written != row or row["id"] != ident or not _is_id(ident):
        raise _unsound()
    return row


def _is_id(ident: Any) -> bool:
    return isinstance(ident, str) and len(ident) == 36 and ident.isascii()


def _put_sequences(
    db: sqlite3.Connection, sequences: Mapping[str, Any], keys: Mapping[str, int]
) -> None:
    """Set the key that each table gives next beyond all that it ever gave."""
    known = dict(db.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    if keys.keys() - sequences.keys():
        raise _unsound()
    for name, value in sequences.items():
        least = max(known.get(name, 0), keys.get(name, 0))
        if name not in {*TYPES, "extract", "stamp"} or _number(value) < least:
            raise _unsound()
        if name in known:
            db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (value, name))
        else:
            db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, value))


def _check(db: sqlite3.Connection, head: tuple[int, str]) -> None:
    about = db.execute("SELECT pk FROM investigation").fetchall()
    if about != [(1,)] or journal.head(db) != head:
        raise _unsound()
    if db.execute("PRAGMA foreign_key_check").fetchone():
        raise _unsound()
