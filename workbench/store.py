"""Bytes and texts under their SHA-256, written once, inside the project file."""

from __future__ import annotations

import hashlib
import io
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

from workbench.errors import Damaged, NotFound
from workbench.rows import index_sql, storable, unindex_sql, unspaced

SQLITE = sqlite3.sqlite_version
"""Version of the library that reads and writes the project file."""

CHUNK = 1 << 20
"""Bytes of one row of `blob_chunk`."""

_HASHED = 4 * CHUNK
"""Bytes hashed in one step: a hundredth of a second, or two."""
_AHEAD = 2
"""Chunks stored in one step: what SQLite's cache holds, so that nothing is flushed twice."""


class Store:
    """The two content-addressed shelves: blobs as received, and the texts read out of them.

    What is stored never changes and is stored once. Writing happens inside an edit, or ahead of
    one (`Project.store_ahead`): bytes of which only some chunks are there yet are nobody's, and
    the next `put` of them stores the others.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._hashed: dict[int, tuple[bytes, str]] = {}

    def put(self, data: bytes) -> str:
        """Store bytes and return their SHA-256; the same bytes again are not stored twice."""
        sha256 = self._hash(data)
        self.put_chunks(sha256, data, self.missing(sha256, len(data)))
        return sha256

    def missing(self, sha256: str, size: int) -> Sequence[int]:
        """Tell which chunks of bytes of this size are not stored."""
        row = self._db.execute(
            "SELECT chunks, (SELECT count(*) FROM blob_chunk WHERE sha256 = blob.sha256) "
            "FROM blob WHERE sha256 = ?",
            (sha256,),
        ).fetchone()
        needed = range(-(-size // CHUNK))
        if row is None:
            return needed
        if row[0] == row[1]:
            return ()
        there = self._db.execute("SELECT n FROM blob_chunk WHERE sha256 = ?", (sha256,))
        return sorted({*needed} - {n for (n,) in there})

    def put_chunks(self, sha256: str, data: bytes, numbers: Sequence[int]) -> None:
        """Store some chunks of bytes whose hash is known."""
        view = memoryview(data)
        self._db.execute(
            "INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (sha256, len(data), -(-len(data) // CHUNK)),
        )
        self._db.executemany(
            "INSERT INTO blob_chunk VALUES (?, ?, ?)",
            ((sha256, n, view[n * CHUNK : (n + 1) * CHUNK]) for n in numbers),
        )

    def put_ahead(
        self, many: Iterable[bytes], saved: Callable[[], AbstractContextManager[object]]
    ) -> Iterator[int]:
        """Store bytes step by step, each step inside `saved`; gives how many bytes it dealt with.

        In the end their hashes are known, until `forget`.
        """
        known = {}
        for data in many:
            digest, view = hashlib.sha256(), memoryview(data)
            for at in range(0, len(data), _HASHED):
                digest.update(view[at : at + _HASHED])
                yield 0
            sha256 = digest.hexdigest()
            missing = self.missing(sha256, len(data))
            for at in range(0, len(missing), _AHEAD):
                with saved():
                    self.put_chunks(sha256, data, missing[at : at + _AHEAD])
                yield len(missing[at : at + _AHEAD]) * CHUNK
            known[id(data)] = (data, sha256)
        self._hashed = known

    def forget(self) -> None:
        """Let go of the bytes whose hashes are known."""
        self._hashed.clear()

    def _hash(self, data: bytes) -> str:
        known = self._hashed.get(id(data))
        return known[1] if known and known[0] is data else hashlib.sha256(data).hexdigest()

    def get(self, sha256: str) -> bytes:
        """Return stored bytes, checked against their hash; Damaged when they are not the same."""
        row = self._db.execute("SELECT chunks FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise NotFound(f"The project holds no bytes with SHA-256 {sha256}.")
        whole = io.BytesIO()  # a join would hold everything twice
        for chunk in self.chunks(sha256):
            whole.write(chunk)
        data = whole.getvalue()
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Damaged(f"The stored bytes with SHA-256 {sha256} are damaged.")
        return data

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """Give stored bytes piece by piece, unchecked."""
        cursor = self._db.execute(
            "SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,)
        )
        return (bytes(data) for (data,) in cursor)

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """Give stored bytes piece by piece, unchecked, so that others can write in between."""
        rows = self._db.execute("SELECT n FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,))
        for (n,) in rows.fetchall():
            row = self._db.execute(
                "SELECT data FROM blob_chunk WHERE sha256 = ? AND n = ?", (sha256, n)
            ).fetchone()
            if row is not None:
                yield bytes(row[0])

    def put_text(self, text: str) -> str:
        """Store a text for reading and search, and return the SHA-256 of its UTF-8 form."""
        text = storable(text)
        sha256 = text_hash(text)
        if self._db.execute("SELECT 1 FROM extract WHERE sha256 = ?", (sha256,)).fetchone() is None:
            self._db.execute(
                "INSERT INTO extract (sha256, body, unspaced) VALUES (?, ?, ?)",
                (sha256, text, unspaced([text])),
            )
            self._db.execute(f"{index_sql('extract')} WHERE sha256 = ?", (sha256,))
        return sha256

    def text(self, sha256: str) -> str:
        """Return a stored text; "" for the empty hash of a capture that has none."""
        if not sha256:
            return ""
        row = self._db.execute("SELECT body FROM extract WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise NotFound(f"The project holds no text with SHA-256 {sha256}.")
        return str(row[0])

    def drop(self, sha256: str) -> int:
        """Take stored bytes out for good, and return how many they were."""
        row = self._db.execute("SELECT size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        self._db.execute("DELETE FROM blob_chunk WHERE sha256 = ?", (sha256,))
        self._db.execute("DELETE FROM blob WHERE sha256 = ?", (sha256,))
        return int(row[0]) if row else 0

    def drop_text(self, sha256: str) -> None:
        """Take a stored text out for good; its words go from the index when that is optimized."""
        self._db.execute(f"{unindex_sql('extract')} WHERE sha256 = ?", (sha256,))
        self._db.execute("DELETE FROM extract WHERE sha256 = ?", (sha256,))


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 form, as hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()
