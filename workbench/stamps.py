"""Time stamps beside the records: a proof of its own, which undo does not take back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from workbench.rows import time_text

CAPTURE, JOURNAL = "capture", "journal"
"""What a stamp covers: the record of a capture, or the head of the journal."""
_COLUMNS = "digest, what, seq, authority, stamped_at, response, kept_at"
_Values = tuple[str, str, int | None, str, str, bytes, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A fingerprint that an authority has not stamped yet."""

    what: str
    """CAPTURE or JOURNAL."""
    digest: str
    authority: str
    seq: int | None = None
    """The number of the edit, for the head of the journal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """A time stamp as it is kept."""

    digest: str
    """The SHA-256 that it covers."""
    what: str
    seq: int | None
    authority: str
    """The address that was asked."""
    stamped_at: datetime
    """By the authority's clock."""
    response: bytes
    """The whole answer (TimeStampResp, DER), which `openssl ts` reads."""
    kept_at: datetime
    """By this machine's clock."""


def keep(db: sqlite3.Connection, stamp: Stamp) -> bool:
    """Write a stamp down; False when there is one over the same by the same authority."""
    values: _Values = (
        *(stamp.digest, stamp.what, stamp.seq, stamp.authority),
        *(time_text(stamp.stamped_at), stamp.response, time_text(stamp.kept_at)),
    )
    cursor = db.execute(
        f"INSERT INTO stamp ({_COLUMNS}, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (*values, _seal(values)),
    )
    return cursor.rowcount > 0


def spoiled(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Name the stamps that are not as they were kept: what each is over, and by whom."""
    for *values, seal in db.execute(f"SELECT {_COLUMNS}, seal FROM stamp ORDER BY pk"):
        if _seal(tuple(values)) != seal:
            yield str(values[0]), str(values[3])


def _seal(values: tuple[object, ...]) -> str:
    """Sum up a row, whose other columns no signature covers."""
    told = [value.hex() if isinstance(value, bytes) else value for value in values]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def stamps_of(db: sqlite3.Connection, digest: str) -> list[Stamp]:
    """List the stamps over a SHA-256, the oldest first, without those that `spoiled` names."""
    return list(_read(db, "WHERE digest = ? ORDER BY pk", (digest,)))


def all_stamps(db: sqlite3.Connection) -> Iterator[Stamp]:
    """Give every stamp that can be read, in the order in which they came, altered ones too."""
    return _read(db, "ORDER BY pk", (), altered=True)


def pending(db: sqlite3.Connection, authorities: Iterable[str], *, limit: int = -1) -> list[Due]:
    """List what is still to be stamped: captures with the oldest first, then the journal's head.

    Nothing keeps this list: it follows from what is there, and so no crash loses any of it. The
    head is due while the newest capture was added by an edit that no stamp of a head reaches. With
    a limit, at most so many captures for each authority, and the head after the last of them.
    """
    found, heads = [], []
    for authority in authorities:
        digests = _unstamped(db, authority, limit)
        found += [Due(what=CAPTURE, digest=digest, authority=authority) for digest in digests]
        if len(digests) != limit:
            heads.append(authority)
    added = _added(db) if heads else 0
    if not added:
        return found
    seq, digest = db.execute("SELECT seq, hash FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    return found + [
        Due(what=JOURNAL, digest=digest, authority=authority, seq=seq)
        for authority in heads
        if not _reaches(db, authority, added)
    ]


def head_due(db: sqlite3.Connection, authorities: Iterable[str]) -> list[Due]:
    """List whom to ask for a stamp over the journal as it is now, whatever was stamped before."""
    row = db.execute("SELECT seq, hash FROM edit ORDER BY seq DESC LIMIT 1").fetchone()
    if row is None:
        return []
    found = {stamp.authority for stamp in stamps_of(db, row[1])}
    return [
        Due(what=JOURNAL, digest=row[1], authority=authority, seq=row[0])
        for authority in authorities
        if authority not in found
    ]


def _unstamped(db: sqlite3.Connection, authority: str, limit: int) -> list[str]:
    cursor = db.execute(
        "SELECT record_sha256 FROM capture WHERE record_sha256 > '' AND NOT EXISTS ("
        "SELECT 1 FROM stamp WHERE digest = record_sha256 AND authority = ?) "
        "GROUP BY record_sha256 ORDER BY min(pk) LIMIT ?",
        (authority, limit),
    )
    return [digest for (digest,) in cursor]


def _added(db: sqlite3.Connection) -> int:
    """Give the number of the edit that added the newest capture that has a record; 0 for none."""
    row = db.execute(
        "SELECT min(edit) FROM change WHERE record_id = ("
        "SELECT id FROM capture WHERE record_sha256 > '' ORDER BY pk DESC LIMIT 1)"
    ).fetchone()
    return int(row[0] or 0)


def _reaches(db: sqlite3.Connection, authority: str, seq: int) -> bool:
    row = db.execute(
        "SELECT 1 FROM stamp WHERE what = 'journal' AND authority = ? AND seq >= ? LIMIT 1",
        (authority, seq),
    ).fetchone()
    return row is not None


def _read(
    db: sqlite3.Connection, rest: str, values: tuple[str, ...], *, altered: bool = False
) -> Iterator[Stamp]:
    for *row, seal in db.execute(f"SELECT {_COLUMNS}, seal FROM stamp {rest}", values):
        if not altered and _seal(tuple(row)) != seal:
            continue
        with suppress(ValueError):  # a time that was altered to something else
            yield Stamp(
                digest=row[0],
                what=row[1],
                seq=row[2],
                authority=row[3],
                stamped_at=datetime.fromisoformat(row[4]),
                response=bytes(row[5]),
                kept_at=datetime.fromisoformat(row[6]),
            )
