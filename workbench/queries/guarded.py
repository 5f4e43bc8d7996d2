"""What is to be kept out of public in the whole project: names and addresses, wherever they are."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarded:
    """Words that no public report may hold, whichever of its texts they stand in."""

    words: tuple[str, ...] = ()
    """Names of protected sources; titles and file numbers of protected evidence."""
    people: tuple[str, ...] = ()
    """Fields that say who is behind protected evidence: one or more names."""
    addresses: tuple[str, ...] = ()
    """How to reach people; addresses that are confidential, or of protected evidence."""


_HIDDEN = (
    "WITH hidden AS (SELECT evidence.* FROM evidence LEFT JOIN source ON source.id = source_id "
    "WHERE evidence.protected OR coalesce(source.protected, 0))"
)
_WORDS = (
    f"{_HIDDEN} SELECT name FROM source WHERE protected OR id IN (SELECT source_id FROM hidden) "
    "UNION SELECT title FROM hidden UNION SELECT reference FROM hidden"
)
_PEOPLE = f"{_HIDDEN} SELECT author FROM hidden UNION SELECT with_whom FROM hidden"
_ADDRESSES = (
    f"{_HIDDEN}, kept AS (SELECT id, url FROM hidden "
    "UNION SELECT id, url FROM evidence WHERE confidential "
    "UNION SELECT id, url FROM article WHERE confidential) "
    "SELECT url FROM kept UNION SELECT contact FROM source UNION SELECT address FROM contact "
    "UNION SELECT url FROM source WHERE protected "
    "UNION SELECT final_url FROM capture WHERE coalesce(evidence_id, article_id) IN "
    "(SELECT id FROM kept) "
    "UNION SELECT requested_url FROM capture WHERE coalesce(evidence_id, article_id) IN "
    "(SELECT id FROM kept)"
)


def guarded(db: sqlite3.Connection) -> Guarded:
    """Return what is to be kept out of public, in the order of the alphabet."""
    return Guarded(
        words=_column(db, _WORDS), people=_column(db, _PEOPLE), addresses=_column(db, _ADDRESSES)
    )


def _column(db: sqlite3.Connection, select: str) -> tuple[str, ...]:
    return tuple(value for (value,) in db.execute(f"{select} ORDER BY 1") if value.strip())
