"""Time stamps as people look at them: what is stamped, by whom, and what is not yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from workbench.queries.owners import owner_of
from workbench.stamps import CAPTURE, Due, Stamp, head_due, pending, stamps_of


@dataclass(frozen=True, slots=True, kw_only=True)
class StampRow:
    """A time stamp without its bytes."""

    digest: str
    what: str
    seq: int | None
    authority: str
    stamped_at: datetime
    """By the authority's clock."""
    kept_at: datetime
    """By this machine's clock."""

    @property
    def seconds_off(self) -> int:
        """How far this machine's clock was ahead of the authority's when the stamp came."""
        return round((self.kept_at - self.stamped_at).total_seconds())


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """What is not stamped yet."""

    due: Due
    title: str
    """What the capture is of, and when it was made; "" for the journal."""
    captures: tuple[str, ...]


def stamps(db: sqlite3.Connection, digest: str) -> list[StampRow]:
    """List the stamps over a SHA-256, the oldest first."""
    return [_row(stamp) for stamp in stamps_of(db, digest)]


def stamp_response(db: sqlite3.Connection, digest: str, authority: str) -> bytes:
    """Give the whole answer of an authority over a SHA-256; b"" when there is none."""
    found = (each for each in stamps_of(db, digest) if each.authority == authority)
    return next((each.response for each in found), b"")


def pending_stamps(
    db: sqlite3.Connection, authorities: Iterable[str], *, head: bool = False, limit: int = -1
) -> list[Due]:
    """List what is to be stamped by whom: captures first, then the head of the journal.

    With `head`, the journal as it is now is to be stamped whatever was stamped before.
    """
    asked = tuple(authorities)
    found = pending(db, asked, limit=limit)
    if head:
        found = [due for due in found if due.what == CAPTURE] + head_due(db, asked)
    return found


def waiting_stamps(db: sqlite3.Connection, authorities: Iterable[str]) -> list[WaitingRow]:
    """List what is not stamped yet, with what each is."""
    found = []
    for due in pending(db, authorities):
        title, captures = _owner(db, due)
        found.append(WaitingRow(due=due, title=title, captures=captures))
    return found


def _owner(db: sqlite3.Connection, due: Due) -> tuple[str, tuple[str, ...]]:
    return owner_of(db, "record_sha256", due.digest) if due.what == CAPTURE else ("", ())


def _row(stamp: Stamp) -> StampRow:
    return StampRow(
        digest=stamp.digest,
        what=stamp.what,
        seq=stamp.seq,
        authority=stamp.authority,
        stamped_at=stamp.stamped_at,
        kept_at=stamp.kept_at,
    )
