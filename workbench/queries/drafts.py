"""The drafts of a project, which are checked line by line, and their newest versions."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from workbench.model import Capture
from workbench.queries.joined import Joined
from workbench.rows import parse_time


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A draft in the list of drafts."""

    id: str
    title: str
    byline: str
    added_at: datetime
    versions: int
    marked: int
    ticked: int


def drafts(db: sqlite3.Connection) -> list[DraftRow]:
    """List the drafts, the newest first."""
    cursor = db.execute(
        "SELECT id, title, byline, added_at, "
        "(SELECT count(*) FROM capture WHERE article_id = article.id), "
        "(SELECT count(*) FROM statement WHERE article_id = article.id), "
        "(SELECT count(*) FROM statement WHERE article_id = article.id AND outcome <> 'open') "
        "FROM article WHERE draft ORDER BY pk DESC"
    )
    return [
        DraftRow(
            id=ident,
            title=title,
            byline=byline,
            added_at=parse_time(added),
            versions=versions,
            marked=marked,
            ticked=ticked,
        )
        for ident, title, byline, added, versions, marked, ticked in cursor
    ]


def draft_capture(db: sqlite3.Connection, article_id: str) -> Capture | None:
    """Return the newest version of a draft that has a text; None without one."""
    joined = Joined(Capture)
    row = db.execute(
        f"SELECT {joined.columns} FROM capture WHERE article_id = ? AND text_sha256 <> '' "
        "ORDER BY captured_at DESC, pk DESC LIMIT 1",
        (article_id,),
    ).fetchone()
    found = joined.records(row)[0] if row else None
    return found if isinstance(found, Capture) else None
