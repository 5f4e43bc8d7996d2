"""What goes when a record goes: there are no cascades, because the journal would not see them."""

from __future__ import annotations

from workbench.journal import Edit
from workbench.model import Appearance, Capture, Citation, Passage, Record, Tag


def remove_tagged(edit: Edit, record: Record) -> None:
    """Take a record away, and the tags on it."""
    for tag in edit.find(Tag, record_id=record.id):
        edit.remove(tag)
    edit.remove(record)


def remove_passages(edit: Edit, capture: Capture) -> None:
    """Take away every passage of a capture, and what refers to it."""
    for passage in edit.find(Passage, capture_id=capture.id):
        for citation in edit.find(Citation, passage_id=passage.id):
            edit.remove(citation)
        for appearance in edit.find(Appearance, passage_id=passage.id):
            edit.change(appearance, passage_id=None)
        edit.remove(passage)


def drop_if_unused(edit: Edit, passage_id: str | None) -> None:
    """Take a passage away that nothing refers to any longer."""
    if passage_id is None:
        return
    cited = edit.find(Citation, passage_id=passage_id)
    if not cited and not edit.find(Appearance, passage_id=passage_id):
        edit.remove(edit.get(Passage, passage_id))
