"""A capture as it was before it was stored: what makes more files of it wants."""

from __future__ import annotations

import sqlite3

from workbench.model import Capture, Content, Part, PartRole, Piece
from workbench.queries.joined import Joined
from workbench.store import Store


def part_of(db: sqlite3.Connection, capture_id: str, role: PartRole) -> Part | None:
    """Return the newest file of a kind that a capture has; None when it has none."""
    joined = Joined(Part)
    row = db.execute(
        f"SELECT {joined.columns} FROM part WHERE capture_id = ? AND role = ? "
        "ORDER BY pk DESC LIMIT 1",
        (capture_id, str(role)),
    ).fetchone()
    (found,) = joined.records(row) if row else (None,)
    return found if isinstance(found, Part) else None


def stored(db: sqlite3.Connection, capture: Capture) -> Content:
    """Return a stored capture with its bytes, its circumstances and its files."""
    from workbench.queries.captures import parts  # noqa: PLC0415 - brings web archives with it

    store = Store(db)
    return Content(
        data=store.get(capture.sha256),
        method=capture.method,
        media_type=capture.media_type,
        filename=capture.filename,
        requested_url=capture.requested_url,
        final_url=capture.final_url,
        http_status=capture.http_status,
        complete=capture.complete,
        complete_reason=capture.complete_reason,
        captured_at=capture.captured_at,
        overrides=capture.overrides,
        origin=capture.origin,
        claimed_at=capture.claimed_at,
        text_problem=capture.text_problem,
        picture_problem=capture.picture_problem,
        picture_hash=capture.picture_hash,
        pieces=tuple(
            Piece(
                role=each.role,
                data=store.get(each.sha256),
                media_type=each.media_type,
                name=each.name,
                tool=each.tool,
                derived_from=each.derived_from,
            )
            for each in parts(db, capture.id)
        ),
    )
