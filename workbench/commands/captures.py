"""How frozen copies, and places in them, come into an edit."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import (
    Article,
    Capture,
    Content,
    Evidence,
    Looks,
    Part,
    PartRole,
    Passage,
    Piece,
)
from workbench.project import Project
from workbench.reading import Draft
from workbench.reading.passages import select


def freeze(
    edit: Edit,
    content: Content,
    draft: Draft | None,
    *,
    article_id: str | None = None,
    evidence_id: str | None = None,
) -> Capture:
    """Store bytes and the text read out of them, as a capture of an article or of evidence.

    The pieces of the content become parts of the capture.
    """
    record = next((piece for piece in content.pieces if piece.role is PartRole.RECORD), None)
    capture = edit.add(
        Capture,
        article_id=article_id,
        evidence_id=evidence_id,
        method=content.method,
        sha256=edit.store.put(content.data),
        size=len(content.data),
        media_type=content.media_type or (draft.media_type if draft else ""),
        filename=content.filename,
        requested_url=content.requested_url,
        final_url=content.final_url,
        http_status=content.http_status,
        complete=content.complete,
        complete_reason=content.complete_reason,
        text_sha256=edit.store.put_text(draft.text) if draft and draft.text else "",
        tool=draft.tool if draft else "",
        record_sha256=hashlib.sha256(record.data).hexdigest() if record else "",
        overrides=content.overrides,
        origin=content.origin,
        claimed_at=content.claimed_at,
        text_problem=content.text_problem,
        picture_problem=content.picture_problem,
        picture_hash=content.picture_hash,
        captured_at=content.captured_at or edit.now,
    )
    for piece in content.pieces:
        add_part(edit, capture, piece)
    return capture


def add_part(edit: Edit, capture: Capture, piece: Piece) -> Part:
    """Store a file that belongs to a capture."""
    return edit.add(
        Part,
        capture_id=capture.id,
        role=piece.role,
        sha256=edit.store.put(piece.data),
        size=len(piece.data),
        media_type=piece.media_type,
        name=piece.name,
        tool=piece.tool,
        derived_from=piece.derived_from,
        made_at=edit.now,
    )


def captures_of(edit: Edit, **owner: str) -> list[Capture]:
    """List the captures of an article (`article_id`) or of evidence (`evidence_id`)."""
    return edit.find(Capture, **owner)


def passage_in(edit: Edit, capture: Capture, span: tuple[int, int]) -> Passage:
    """Find the passage at a span of a capture's text, or add it with what stands around it."""
    edit.get(Capture, capture.id)
    start, end = span
    known = edit.find(Passage, capture_id=capture.id, start=start, end=end)
    if known:
        return known[0]
    text = edit.store.text(capture.text_sha256)
    if not 0 <= start < end <= len(text) or not text[start:end].strip():
        raise WorkbenchError("There are no words at that place of the text.")
    found = select(text, start, end)
    return edit.add(
        Passage,
        capture_id=capture.id,
        start=found.start,
        end=found.end,
        exact=found.exact,
        prefix=found.prefix,
        suffix=found.suffix,
    )


def add_pieces(project: Project, capture: Capture, pieces: Iterable[Piece]) -> tuple[Part, ...]:
    """Keep files that were made from a capture later: a picture of the page, say.

    Its record was written before them and does not cover them; the history does.
    """
    with project.edit("Keep files of a copy") as edit:
        owner = _owner(edit, capture)
        edit.label = f"Keep files made from the copy of “{short(owner.title)}”"
        return tuple(add_part(edit, capture, piece) for piece in pieces)


def look_over(project: Project, capture: Capture, looks: Looks, note: str = "") -> Capture:
    """Say what a person found when looking a capture over; the note says what is wrong with it."""
    labels = {
        Looks.RIGHT: "Find the copy of “{}” right",
        Looks.WRONG: "Find the copy of “{}” wrong",
        Looks.UNSEEN: "Forget what was found of the copy of “{}”",
    }
    with project.edit("Look over a copy") as edit:
        owner = _owner(edit, capture)
        edit.label = labels[looks].format(short(owner.title))
        kept = note.strip() if looks is Looks.WRONG else ""
        return edit.change(capture, looks=looks, looks_note=kept)


def _owner(edit: Edit, capture: Capture) -> Article | Evidence:
    if capture.article_id:
        return edit.get(Article, capture.article_id)
    return edit.get(Evidence, capture.evidence_id or "")
