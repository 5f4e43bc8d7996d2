"""What is to be checked first: how far a claim reaches, what it does, and the desk's weights."""

from __future__ import annotations

from typing import Any

from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.model import TRIAGE, Claim, Investigation
from workbench.project import Project


def set_triage(project: Project, claim: Claim, /, **levels: int | None) -> Claim:
    """Rate a claim's reach, harm, checkable or urgency: 1 low, 2 medium, 3 high, None not rated."""
    for name in levels:
        if name not in TRIAGE:
            raise TypeError(f"{name} is not rated")
    with project.edit(f"Triage “{short(claim.text)}”") as edit:
        return edit.change(claim, **checked_levels(levels))


def set_weights(project: Project, /, **weights: int) -> Investigation:
    """Say how much reach, harm, checkable and urgency count in priorities, each from 0 to 5."""
    fields = {}
    for name, weight in weights.items():
        if name not in TRIAGE:
            raise TypeError(f"{name} has no weight")
        if not 0 <= weight <= 5:
            raise WorkbenchError(f"The weight of {name} goes from 0 to 5.")
        fields[f"weight_{name}"] = weight
    with project.edit("Change the desk’s weights") as edit:
        (investigation,) = edit.find(Investigation)
        return edit.change(investigation, **fields)


def checked_levels(fields: dict[str, Any]) -> dict[str, Any]:
    """Give fields back once the levels among them are known to be 1, 2, 3 or None."""
    for name in TRIAGE:
        if name in fields and fields[name] not in {None, 1, 2, 3}:
            raise WorkbenchError(f"{name.capitalize()} is rated 1 (low), 2 (medium) or 3 (high).")
    return fields
