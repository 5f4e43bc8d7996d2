"""What addresses answered when they were looked at again, and when to look next."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.capture.links import LinkFinding
from workbench.commands.words import date, short
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Edit
from workbench.model import Article, Evidence, LinkCheck
from workbench.project import Project

Addressed = Article | Evidence
"""What can have an address."""


def owned_by(record: Addressed) -> dict[str, str]:
    """Name a record as the owner of what belongs to one."""
    return {"article_id" if isinstance(record, Article) else "evidence_id": record.id}


def still_there(edit: Edit, record: Addressed) -> bool:
    """Tell whether a record was not deleted while an answer was on its way."""
    try:
        edit.get(type(record), record.id)
    except NotFound:
        return False
    return True


def record_links(
    project: Project, findings: Sequence[tuple[Addressed, LinkFinding]]
) -> list[LinkCheck]:
    """Keep what addresses answered, as one step; records that are gone by now are left out."""
    if not findings:
        raise WorkbenchError("No address was looked at.")
    first = findings[0][0]
    label = f"Check {len(findings)} links"
    with project.edit(f"Check the link of “{short(first.title)}”") as edit:
        if len(findings) > 1:
            edit.label = label
        return [
            edit.add(
                LinkCheck,
                url=record.url,
                state=finding.state,
                http_status=finding.status,
                final_url=finding.final_url,
                detail=finding.detail,
                checked_at=edit.now,
                **owned_by(record),
            )
            for record, finding in findings
            if still_there(edit, record)
        ]


def set_recheck(project: Project, records: Sequence[Addressed], day: str) -> None:
    """Say when addresses are to be looked at again; "" never."""
    day = date(day, "The date to look again")
    if day and len(day) < 10:
        raise WorkbenchError("The date to look again needs a day, as in 2026-01-31.")
    if not records:
        raise WorkbenchError("Nothing was chosen.")
    with project.edit(f"Set when to look at “{short(records[0].title)}” again") as edit:
        if len(records) > 1:
            edit.label = f"Set when to look at {len(records)} addresses again"
        for record in records:
            edit.change(record, recheck_on=day)


def set_confidential(project: Project, records: Sequence[Addressed], *, confidential: bool) -> None:
    """Say whether addresses are never to be sent to third parties, such as public archives."""
    if not records:
        raise WorkbenchError("Nothing was chosen.")
    title = short(records[0].title)
    label = (
        f"Never send the address of “{title}” to third parties"
        if confidential
        else f"Let the address of “{title}” be sent to third parties"
    )
    with project.edit(label) as edit:
        if len(records) > 1:
            edit.label = (
                f"Never send {len(records)} addresses to third parties"
                if confidential
                else f"Let {len(records)} addresses be sent to third parties"
            )
        for record in records:
            edit.change(record, confidential=confidential)
