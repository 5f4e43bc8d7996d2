"""Removing deleted records for good, where even the history is not to keep their content."""

from __future__ import annotations

import contextlib

from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Purged
from workbench.project import Project

_LABELS = {
    "claim": ("Remove a claim for good", "Remove {} claims for good"),
    "evidence": ("Remove evidence for good", "Remove {} pieces of evidence for good"),
    "article": ("Remove an article for good", "Remove {} articles for good"),
    "source": ("Remove a source for good", "Remove {} sources for good"),
    "speaker": ("Remove a speaker for good", "Remove {} speakers for good"),
    "": ("Remove a record for good", "Remove {} records for good"),
}


def purge(project: Project, record: str, *record_ids: str) -> Purged:
    """Remove records from the trash for good: their words, images and bytes leave the file.

    This cannot be undone. The history keeps that something was there, and when; its chain still
    holds. What of the bytes is needed elsewhere stays.
    """
    if not record_ids:
        raise WorkbenchError("Nothing was chosen to be removed for good.")
    one, many = _LABELS.get(record, _LABELS[""])
    label = one if len(record_ids) == 1 else many.format(len(record_ids))
    with project.edit(label) as edit:
        done = edit.purge({(record, ident) for ident in record_ids})
        if not done.changes:
            raise NotFound("This is not in the trash.")
    with contextlib.suppress(WorkbenchError):  # it is gone all the same; the room is used again
        project.compact()
    return done
