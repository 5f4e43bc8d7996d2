"""Objections of the linter that somebody overrides, with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.commands.words import required, short
from workbench.journal import Edit
from workbench.model import Waiver
from workbench.project import Project
from workbench.rows import TYPES


def waive(project: Project, code: str, record: str, record_id: str, *, reason: str) -> Waiver:
    """Override an objection (`code`) to a record of this table. The reason stands in the journal.

    One that was overridden before gets the new reason.
    """
    reason = required(reason, "The reason")
    with project.edit(f"Override “{code}”: {short(reason)}") as edit:
        return _waive(edit, (code, record, record_id), reason, project.actor)


def waive_all(
    project: Project, objections: Iterable[tuple[str, str, str]], *, reason: str
) -> list[Waiver]:
    """Override objections, each (code, record, id), with one reason: one step, one undo."""
    reason = required(reason, "The reason")
    some = list(dict.fromkeys(objections))
    if len(some) == 1:
        return [waive(project, *some[0], reason=reason)]
    if not some:
        return []
    with project.edit(f"Override {len(some):,} objections: {short(reason)}") as edit:
        return [_waive(edit, each, reason, project.actor) for each in some]


def _waive(edit: Edit, objection: tuple[str, str, str], reason: str, author: str) -> Waiver:
    code, record, record_id = objection
    edit.get(TYPES[record], record_id)
    found = edit.find(Waiver, code=code, record_id=record_id)
    if found:
        return edit.change(found[0], reason=reason, author=author, waived_at=edit.now)
    return edit.add(
        Waiver,
        code=code,
        record=record,
        record_id=record_id,
        reason=reason,
        author=author,
        waived_at=edit.now,
    )


def withdraw_waiver(project: Project, waiver: Waiver) -> None:
    """Let an objection stand again."""
    with project.edit(f"Let “{waiver.code}” stand again") as edit:
        edit.remove(waiver)
