"""Bytes and texts under their SHA-256, written once, inside the project file."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

from workbench.errors import Damaged, NotFound
from workbench.rows import index_sql, storable, unindex_sql, unspaced

CHUNK = 1 << 20
"""Bytes of one row of `blob_chunk`."""


class Store:
    """The two content-addressed shelves: blobs as received, and the texts read out of them.

    What is stored never changes and is stored once. Writing happens inside an edit.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def put(self, data: bytes) -> str:
        """Store bytes and return their SHA-256; the same bytes again are not stored twice."""
        sha256 = hashlib.sha256(data).hexdigest()
        if self._db.execute("SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)).fetchone() is None:
            chunks = -(-len(data) // CHUNK)
            self._db.execute("INSERT INTO blob VALUES (?, ?, ?)", (sha256, len(data), chunks))
            view = memoryview(data)
            self._db.executemany(
                "INSERT INTO blob_chunk VALUES (?, ?, ?)",
                ((sha256, n, view[n * CHUNK : (n + 1) * CHUNK]) for n in range(chunks)),
            )
        return sha256

    def get(self, sha256: str) -> bytes:
        """Return stored bytes, checked against their hash; Damaged when they are not the same."""
        row = self._db.execute("SELECT chunks FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise NotFound(f"The project holds no bytes with SHA-256 {sha256}.")
        data = b"".join(self.chunks(sha256))
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Damaged(f"The stored bytes with SHA-256 {sha256} are damaged.")
        return data

    def chunks(self, sha256: str) -> Iterator[bytes]:
        """Give stored bytes piece by piece, unchecked."""
        cursor = self._db.execute(
            "SELECT data FROM blob_chunk WHERE sha256 = ? ORDER BY n", (sha256,)
        )
        return (bytes(data) for (data,) in cursor)

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
