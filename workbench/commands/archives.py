"""Copies in public archives: asked for when a person says so, and what the archives answered."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.capture.archives import Outcome, check_address
from workbench.commands.links import Addressed, owned_by
from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import ArchiveCopy, ArchiveState, Article, Capture, Evidence
from workbench.project import Project

_LABELS = {
    ArchiveState.FOUND: "Note the public copy of “{}”",
    ArchiveState.SAVED: "Note the new public copy of “{}”",
    ArchiveState.NONE: "Note that there is no public copy of “{}”",
    ArchiveState.FAILED: "Note that the archive failed for “{}”",
    ArchiveState.ASKED: "Note what the archive of “{}” waits for",
}


def ask_archive(
    project: Project, records: Sequence[Addressed], *, archives: Sequence[str], save: bool = False
) -> list[ArchiveCopy]:
    """Write down that archives are to be asked for copies, or to make them; nothing is sent yet.

    What waits for the same archive already is not asked for twice. Records that are never to be
    sent, or whose address nobody else can reach, are left out; when that leaves none, it raises
    WorkbenchError with the reason of the first.
    """
    if not records or not archives:
        raise WorkbenchError("Nothing was chosen." if not records else "No archive is set.")
    first = short(records[0].title)
    label = (
        f"Ask for a public copy of “{first}”" if save else f"Look for public copies of “{first}”"
    )
    with project.edit(label) as edit:
        if len(records) > 1:
            many = f"Ask for public copies of {len(records)} addresses"
            edit.label = many if save else f"Look for public copies of {len(records)} addresses"
        asked: list[ArchiveCopy] = []
        refused: WorkbenchError | None = None
        for record in records:
            try:
                url = _sendable(edit, record)
            except WorkbenchError as error:
                refused = refused or error
            else:
                asked += [_asked(edit, record, url, archive, save=save) for archive in archives]
        if refused and not asked:
            raise refused
        return asked


def archive_answered(project: Project, copy: ArchiveCopy, outcome: Outcome) -> ArchiveCopy:
    """Keep what an archive answered; ASKED with a detail says what is waited for."""
    with project.edit("Note what an archive answered") as edit:
        found = edit.get(ArchiveCopy, copy.id)
        owner = (
            edit.get(Article, found.article_id)
            if found.article_id
            else edit.get(Evidence, found.evidence_id or "")
        )
        edit.label = _LABELS[outcome.state].format(short(owner.title))
        return edit.change(
            found,
            state=outcome.state,
            copy_url=outcome.copy_url,
            copied_at=outcome.copied_at,
            detail=outcome.detail,
        )


def withdraw_archive(project: Project, copies: Sequence[ArchiveCopy]) -> None:
    """Stop waiting for archives. What they answered already stays."""
    with project.edit(f"Stop asking for {len(copies)} public copies") as edit:
        if len(copies) == 1:
            edit.label = "Stop asking for 1 public copy"
        for copy in copies:
            if edit.get(ArchiveCopy, copy.id).state is ArchiveState.ASKED:
                edit.remove(copy)


def _sendable(edit: Edit, record: Addressed) -> str:
    """Return the address as it may be told to an archive; raise WorkbenchError when it may not."""
    now = edit.get(type(record), record.id)
    if now.confidential:
        raise WorkbenchError(
            f"The address of “{short(now.title)}” is marked as never sent to third parties."
        )
    captures = edit.find(Capture, **owned_by(record))
    if any("private" in capture.overrides.split() for capture in captures):
        raise WorkbenchError(
            "Its address lies in a private network, so that it is not sent to an archive."
        )
    return check_address(now.url)


def _asked(edit: Edit, record: Addressed, url: str, archive: str, *, save: bool) -> ArchiveCopy:
    owner = owned_by(record)
    known = edit.find(
        ArchiveCopy, archive=archive, url=url, save=save, state=ArchiveState.ASKED, **owner
    )
    if known:
        return known[0]
    return edit.add(ArchiveCopy, url=url, archive=archive, save=save, asked_at=edit.now, **owner)
