"""Objections of the linter that somebody overrides, with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.commands.words import required, short
from workbench.model import Waiver
from workbench.project import Project
from workbench.rows import TYPES


def waive(project: Project, code: str, record: str, record_id: str, *, reason: str) -> Waiver:
    """Override an objection (`code`) to a record of this table. The reason stands in the journal.

    One that was overridden before gets the new reason.
    """
    reason = required(reason, "The reason")
    with project.edit(f"Override “{code}”: {short(reason)}") as edit:
        edit.get(TYPES[record], record_id)
        found = edit.find(Waiver, code=code, record_id=record_id)
        if found:
            return edit.change(found[0], reason=reason, author=project.actor, waived_at=edit.now)
        return edit.add(
            Waiver,
            code=code,
            record=record,
            record_id=record_id,
            reason=reason,
            author=project.actor,
            waived_at=edit.now,
        )


def waive_all(
    project: Project, objections: Iterable[tuple[str, str, str]], *, reason: str
) -> list[Waiver]:
    """Override objections, each (code, record, id), with one reason: one step, one undo."""
    reason = required(reason, "The reason")
    some = list(dict.fromkeys(objections))
    if not some:
        return []
    if len(some) == 1:
        return [waive(project, *some[0], reason=reason)]
    with project.edit(f"Override {len(some)} objections: {short(reason)}") as edit:
        for code, record, record_id in some:
            edit.get(TYPES[record], record_id)
            for known in edit.find(Waiver, code=code, record_id=record_id):
                edit.remove(known)
        return [
            edit.add(
                Waiver,
                code=code,
                record=record,
                record_id=record_id,
                reason=reason,
                author=project.actor,
                waived_at=edit.now,
            )
            for code, record, record_id in some
        ]


def withdraw_waiver(project: Project, waiver: Waiver) -> None:
    """Let an objection stand again."""
    with project.edit(f"Let “{waiver.code}” stand again") as edit:
        edit.remove(waiver)
