"""The right of reply: who was asked for an answer, when, until when, and what came of it."""

from __future__ import annotations

from typing import Any

from workbench.commands.removal import remove_one
from workbench.commands.words import date, required, short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Claim, Contact, Evidence
from workbench.project import Project

_DATES = {
    "asked_on": "The date of asking",
    "deadline_on": "The deadline",
    "answered_on": "The date of the answer",
}


def add_contact(project: Project, claim: Claim, /, **fields: Any) -> Contact:
    """Note that the claimant was asked, or why not (`not_asked`). The fields are those of Contact.

    WorkbenchError when neither who was asked nor why nobody was is said.
    """
    fields = _sound(fields)
    if not fields.get("whom") and not fields.get("not_asked"):
        raise WorkbenchError("Say who was asked, or why nobody was.")
    with project.edit(f"Note a request for comment on “{short(claim.text)}”") as edit:
        edit.get(Claim, claim.id)
        _check_evidence(edit, fields)
        return edit.add(Contact, claim_id=claim.id, noted_at=edit.now, **fields)


def change_contact(project: Project, contact: Contact, /, **fields: Any) -> Contact:
    """Correct what is known of a request for comment; what is not given stays."""
    fields = _sound(fields)
    with project.edit(f"Change the request for comment to {_named(contact)}") as edit:
        _check_evidence(edit, fields)
        made = edit.change(contact, **fields)
        if not made.whom and not made.not_asked:
            raise WorkbenchError("Say who was asked, or why nobody was.")
        return made


def answer_contact(project: Project, contact: Contact, answer: str, answered_on: str) -> Contact:
    """Note what the claimant answered, and when."""
    answer = required(answer, "The answer")
    answered_on = date(answered_on, _DATES["answered_on"])
    with project.edit(f"Note the answer of {_named(contact)}") as edit:
        return edit.change(contact, answer=answer, answered_on=answered_on, declined=False)


def remove_contact(project: Project, contact: Contact) -> None:
    """Take a request for comment away."""
    with project.edit(f"Delete the request for comment to {_named(contact)}") as edit:
        remove_one(edit, contact)


def _named(contact: Contact) -> str:
    return short(contact.whom) or "nobody"


def _sound(fields: dict[str, Any]) -> dict[str, Any]:
    sound = {name: each.strip() if isinstance(each, str) else each for name, each in fields.items()}
    return sound | {name: date(sound[name], _DATES[name]) for name in _DATES.keys() & sound.keys()}


def _check_evidence(edit: Edit, fields: dict[str, Any]) -> None:
    if fields.get("evidence_id"):
        edit.get(Evidence, fields["evidence_id"])
