"""What picture files say about themselves, and where the same picture stands elsewhere."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from workbench.errors import NotFound
from workbench.model import PartRole
from workbench.reading.particulars import Row
from workbench.reading.particulars import rows as rows_of
from workbench.store import Store

ALIKE = 8
"""Of 64 marks of how a picture looks, how many may differ in pictures that count as alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikePicture:
    """A capture that shows the same picture, or one that is hard to tell from it."""

    capture: str
    record: str
    """"article" or "evidence"."""
    record_id: str
    title: str
    captured_at: datetime
    distance: int
    """0 for pictures that look the same; up to 8 for those that look alike."""
    same_bytes: bool
    """Whether it is the same file to the last byte."""


def same_picture(db: sqlite3.Connection, capture: str) -> list[AlikePicture]:
    """Return the other captures whose picture looks like this one's, by its id, nearest first.

    Looking alike is a hint, not proof: crops, mirrored copies and montages may be missed.
    """
    mine = db.execute("SELECT picture_hash, sha256 FROM capture WHERE id = ?", (capture,))
    found = mine.fetchone()
    if found is None:
        raise NotFound("There is no such capture.")
    looks, sha256 = found
    if not looks:
        return []
    every = db.execute(
        "SELECT capture.id, capture.picture_hash, capture.sha256, capture.captured_at, "
        "capture.article_id, coalesce(capture.article_id, capture.evidence_id), "
        "coalesce(article.title, evidence.title, '') FROM capture "
        "LEFT JOIN article ON article.id = capture.article_id "
        "LEFT JOIN evidence ON evidence.id = capture.evidence_id "
        "WHERE capture.picture_hash <> '' AND capture.id <> ? ORDER BY capture.pk",
        (capture,),
    )
    alike = [
        AlikePicture(
            capture=ident,
            record="article" if article else "evidence",
            record_id=owner,
            title=title,
            captured_at=datetime.fromisoformat(at),
            distance=distance,
            same_bytes=digest == sha256,
        )
        for ident, other, digest, at, article, owner, title in every
        if (distance := _distance(looks, other)) <= ALIKE
    ]
    return sorted(alike, key=lambda row: (not row.same_bytes, row.distance))


def _distance(one: str, other: str) -> int:
    try:
        return (int(one, 16) ^ int(other, 16)).bit_count()
    except ValueError:  # a file that was changed by another program
        return 64


def particulars(db: sqlite3.Connection, capture: str) -> tuple[Row, ...]:
    """Return what the file of a capture, by its id, says about itself; nothing where it is silent.

    It is the file's word, which anybody can write into it.
    """
    row = db.execute(
        "SELECT sha256 FROM part WHERE capture_id = ? AND role = ? AND name <> 'import.json' "
        "ORDER BY pk DESC LIMIT 1",  # that one is the word of the archive it came in
        (capture, str(PartRole.METADATA)),
    ).fetchone()
    return rows_of(Store(db).get(row[0]).decode("utf-8", "replace")) if row else ()
