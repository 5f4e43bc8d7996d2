"""How frozen copies, and places in them, come into an edit."""

from __future__ import annotations

from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Capture, Content, Passage
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
    """Store bytes and the text read out of them, as a capture of an article or of evidence."""
    return edit.add(
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
        captured_at=content.captured_at or edit.now,
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
