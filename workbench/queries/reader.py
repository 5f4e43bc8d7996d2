"""What the reader shows: a capture's text, and what is marked in it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench.model import Stance
from workbench.reading import sniff
from workbench.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A marked stretch of a capture's text, in code points: a citation, or a claim's appearance."""

    start: int
    end: int
    stance: Stance | None
    """None: the claim was made there."""
    claim_id: str
    claim_text: str
    citation_id: str | None
    key: bool


def text(db: sqlite3.Connection, capture_id: str) -> str:
    """Return the text of a capture; "" when none could be read out of its bytes."""
    row = db.execute("SELECT text_sha256 FROM capture WHERE id = ?", (capture_id,)).fetchone()
    return Store(db).text(row[0]) if row else ""


def content(db: sqlite3.Connection, capture_id: str) -> bytes:
    """Return the bytes of a capture as they were received. Damaged when they are not the same."""
    row = db.execute("SELECT sha256 FROM capture WHERE id = ?", (capture_id,)).fetchone()
    return Store(db).get(row[0]) if row else b""


def media_type(db: sqlite3.Connection, capture_id: str) -> str:
    """Return what the bytes of a capture are; what was declared counts less."""
    row = db.execute(
        "SELECT sha256, media_type, filename FROM capture WHERE id = ?", (capture_id,)
    ).fetchone()
    if row is None:
        return ""
    return sniff(next(Store(db).chunks(row[0]), b""), declared=row[1], filename=row[2])


def attached_to(db: sqlite3.Connection, capture_id: str) -> str:
    """Say, for what came attached to a captured e-mail, how it was obtained."""
    row = db.execute(
        "SELECT coalesce(evidence.title, article.title), capture.sha256 FROM capture "
        "LEFT JOIN evidence ON evidence.id = capture.evidence_id "
        "LEFT JOIN article ON article.id = capture.article_id WHERE capture.id = ?",
        (capture_id,),
    ).fetchone()
    title, digest = row or ("", "")
    return f"Attached to the e-mail “{title}” (SHA-256 {digest})"


def marks(db: sqlite3.Connection, capture_id: str) -> list[Mark]:
    """Return what is marked in a capture, in the order of the text."""
    cursor = db.execute(
        'SELECT passage.start, passage."end", citation.stance, claim.id, claim.text, citation.id, '
        "citation.key FROM passage JOIN citation ON citation.passage_id = passage.id "
        "JOIN claim ON claim.id = citation.claim_id WHERE passage.capture_id = ?1 "
        'UNION ALL SELECT passage.start, passage."end", NULL, claim.id, claim.text, NULL, 0 '
        "FROM passage JOIN appearance ON appearance.passage_id = passage.id "
        "JOIN claim ON claim.id = appearance.claim_id WHERE passage.capture_id = ?1 "
        "ORDER BY 1, 2",
        (capture_id,),
    )
    return [
        Mark(
            start=start,
            end=end,
            stance=Stance(stance) if stance else None,
            claim_id=claim_id,
            claim_text=claim_text,
            citation_id=citation_id,
            key=bool(key),
        )
        for start, end, stance, claim_id, claim_text, citation_id, key in cursor
    ]
