"""An edit in the making: every change of a project goes through one and is recorded by it."""

from __future__ import annotations

import hashlib
import itertools
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from workbench import rows
from workbench.errors import NotFound
from workbench.journal.chain import (
    SealedEdit,
    canonical,
    change_digest,
    edit_hash,
    head,
    words_digest,
)
from workbench.journal.writing import BATCH, WRITERS, Change, set_index_memory
from workbench.model import Record
from workbench.rows import TYPES, Row, Value
from workbench.store import Store

if TYPE_CHECKING:
    from workbench.journal.purging import Purged

R = TypeVar("R", bound=Record)

_AT_ONCE = 500  # values that one question names
_FEW = 1_000  # up to here a Changed names its rows one by one


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What a subscriber is told after a commit: which tables and rows to ask for again."""

    seq: int
    kind: str
    """`edit`, `undo`, `redo`; or `reload` when the file has to be read afresh."""
    label: str
    records: frozenset[str]
    """Names of the tables that changed."""
    ids: frozenset[str]
    """Ids of the rows that changed; empty when there are more than a thousand, or with reload."""


RELOAD = Changed(seq=0, kind="reload", label="", records=frozenset(TYPES), ids=frozenset())


class Edit:
    """One labelled, atomic change in the making. Made by `Project.edit`, never by hand."""

    def __init__(
        self,
        db: sqlite3.Connection,
        label: str,
        new_id: Callable[[], str],
        now: datetime,
        store: Store,
    ) -> None:
        self.label = label
        """What the user did; may be said more exactly while the edit is open."""
        self.now = now
        self.store = store
        self.changed = RELOAD
        self._db = db
        self._new_id = new_id
        self._seq = head(db)[0] + 1
        self._count = 0
        self._digests = hashlib.sha256()
        self._records: set[str] = set()
        self._ids: set[str] = set()
        self._bulk: set[str] = set()
        self._broken = False
        self._purges = False

    def get(self, kind: type[R], record_id: str) -> R:
        """Return a record as it stands inside this edit."""
        return get(self._db, kind, record_id)

    def find(self, kind: type[R], /, **fields: Value) -> list[R]:
        """Return the records whose fields have these values, oldest first."""
        wanted = rows.encoded(kind, fields)
        # The plus keeps SQLite from looking up all that are NULL, which most rows may be.
        parts = (f"{'+' if value is None else ''}{name} IS ?" for name, value in wanted.items())
        where = " AND ".join(parts) or "TRUE"
        cursor = self._db.execute(
            f"SELECT {', '.join(rows.columns(kind))} FROM {rows.table(kind)} "
            f"WHERE {where} ORDER BY pk",
            tuple(wanted.values()),
        )
        return [
            rows.to_record(kind, dict(zip(rows.columns(kind), row, strict=True))) for row in cursor
        ]

    def find_rows(self, kind: type[Record], field: str, values: Iterable[Value]) -> list[Row]:
        """Return, whole, the rows in which a field is one of these values, oldest first."""
        names = ("pk", *rows.columns(kind))
        wanted, found = list(dict.fromkeys(values)), []
        for at in range(0, len(wanted), _AT_ONCE):
            some = wanted[at : at + _AT_ONCE]
            found += self._db.execute(
                f"SELECT {', '.join(names)} FROM {rows.table(kind)} "
                f"WHERE {field} IN ({', '.join('?' * len(some))})",
                some,
            ).fetchall()
        return sorted((dict(zip(names, row, strict=True)) for row in found), key=_pk)

    def values(self, kind: type[Record], field: str) -> list[Value]:
        """Return every value that a field has, once each."""
        cursor = self._db.execute(f"SELECT DISTINCT {field} FROM {rows.table(kind)}")
        return [row[0] for row in cursor]

    def change_rows(self, kind: type[Record], many: Iterable[Row], /, **fields: Any) -> int:
        """Give rows of `find_rows` the same values, and say how many were changed by that."""
        values = rows.encoded(kind, fields)
        pairs = [(row, row | values) for row in many]
        changed = [pair for pair in pairs if pair[0] != pair[1]]
        table = rows.table(kind)
        self.write(Change(table, str(old["id"]), "update", old, new) for old, new in changed)
        return len(changed)

    def remove_rows(self, kind: type[Record], many: Iterable[Row]) -> None:
        """Take any number of rows of `find_rows` away."""
        table = rows.table(kind)
        self.write(Change(table, str(row["id"]), "delete", row, None) for row in many)

    def add(self, kind: type[R], /, **fields: Any) -> R:
        """Add a record; its id is made here unless one is given."""
        table = rows.table(kind)
        row = {"pk": self._next_pk(table)} | rows.new_row(kind, {"id": self._new_id(), **fields})
        self.write([Change(table, str(row["id"]), "insert", None, row)])
        return rows.to_record(kind, row)

    def add_many(self, kind: type[R], many: Iterable[Mapping[str, Any]]) -> list[str]:
        """Add any number of records the fast way, and return their ids in order."""
        table = rows.table(kind)
        ids: list[str] = []

        def made() -> Iterator[Change]:
            for pk, fields in enumerate(many, self._next_pk(table)):
                row = {"pk": pk} | rows.new_row(kind, {"id": self._new_id(), **fields})
                ids.append(str(row["id"]))
                yield Change(table, ids[-1], "insert", None, row)

        self.write(made())
        return ids

    def change(self, record: R, /, **fields: Any) -> R:
        """Give a record other values; those that are not named stay as the project has them."""
        kind = type(record)
        before = self._row(kind, record.id)
        after = before | rows.encoded(kind, fields)
        if after != before:
            self.write([Change(rows.table(kind), record.id, "update", before, after)])
        return rows.to_record(kind, after)

    def remove(self, record: Record) -> None:
        """Take a record away. Whatever refers to it must have been taken away before."""
        kind = type(record)
        before = self._row(kind, record.id)
        self.write([Change(rows.table(kind), record.id, "delete", before, None)])

    def write(self, changes: Iterable[Change]) -> None:
        """Do and record changes in the order given; long runs of one kind go the fast way."""
        self._broken, was_broken = True, self._broken
        for (table, action), run in itertools.groupby(changes, lambda c: (c.record, c.action)):
            for batch in _batches(run):
                if len(batch) == BATCH and table not in self._bulk:
                    set_index_memory(self._db, table, bulk=True)
                    self._bulk.add(table)
                WRITERS[action](self._db, table, batch)
                self._record(batch)
        self._broken = was_broken

    def purge(self, keys: Collection[tuple[str, str]]) -> Purged:
        """Remove deleted records, (table, id), for good. The edit says so and cannot be undone."""
        from workbench.journal.purging import purge  # noqa: PLC0415 - seldom needed

        done, tables = purge(self._db, keys)
        self._records |= tables
        self._purges = True
        return done

    def finish(self, *, kind: str, actor: str, target: int | None) -> tuple[Changed, str]:
        """Close the edit in the journal and return what to tell, and the new head of the chain."""
        for table in self._bulk:
            set_index_memory(self._db, table, bulk=False)
        if self._broken:
            raise RuntimeError("A change of this edit failed half-way: it cannot be kept.")
        salt, actor, label = os.urandom(16), rows.storable(actor), rows.storable(self.label)
        sealed = SealedEdit(
            seq=self._seq,
            id=self._new_id(),
            kind=kind,
            target=target,
            at=rows.time_text(self.now),
            actor=actor,
            label=label,
            salt=salt,
            digest=words_digest(salt, actor, label),
            changes=self._count,
            changes_digest=self._digests.digest(),
            previous=head(self._db)[1],
            hash="",
        )
        sealed = sealed._replace(hash=edit_hash(sealed))
        self._db.execute(f"INSERT INTO edit VALUES ({', '.join('?' * len(sealed))})", sealed)
        few = self._ids if self._count <= _FEW else ()
        changed = Changed(
            seq=self._seq,
            kind=kind,
            label=label,
            records=frozenset(self._records),
            ids=frozenset(few),
        )
        return changed, sealed.hash

    @property
    def is_empty(self) -> bool:
        """Whether nothing has changed so far."""
        return self._count == 0 and not self._purges

    def _record(self, batch: list[Change]) -> None:
        salts = os.urandom(16 * len(batch))
        journal = []
        for i, (record, record_id, action, before, after) in enumerate(batch):
            salt = salts[16 * i : 16 * i + 16]
            images = tuple(
                "null" if image is None else canonical(image) for image in (before, after)
            )
            digest = change_digest(salt, (record, record_id, action), *images)
            self._digests.update(digest)
            self._count += 1
            kept = (None if image == "null" else image for image in images)
            journal.append((self._seq, self._count, record, record_id, action, *kept, salt, digest))
        self._db.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", journal)
        self._records.update(change.record for change in batch)
        if self._count <= _FEW:
            self._ids.update(change.record_id for change in batch)

    def _row(self, kind: type[Record], record_id: str) -> Row:
        names = ("pk", *rows.columns(kind))
        row = self._db.execute(
            f"SELECT {', '.join(names)} FROM {rows.table(kind)} WHERE id = ?", (record_id,)
        ).fetchone()
        if row is None:
            raise NotFound(f"The {rows.table(kind)} is no longer in the project.")
        return dict(zip(names, row, strict=True))

    def _next_pk(self, table: str) -> int:
        row = self._db.execute(
            "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = ?", (table,)
        ).fetchone()
        return int(row[0])


def get(db: sqlite3.Connection, kind: type[R], record_id: str) -> R:
    """Return the record with this id; NotFound when there is none."""
    names = rows.columns(kind)
    row = db.execute(
        f"SELECT {', '.join(names)} FROM {rows.table(kind)} WHERE id = ?", (record_id,)
    ).fetchone()
    if row is None:
        raise NotFound(f"The {rows.table(kind)} {record_id} is not, or no longer, in the project.")
    return rows.to_record(kind, dict(zip(names, row, strict=True)))


def _pk(row: Row) -> int:
    return int(row["pk"] or 0)


def _batches(run: Iterator[Change]) -> Iterator[list[Change]]:
    while batch := list(itertools.islice(run, BATCH)):
        yield batch
