"""What changed after publication, as readers are told of it."""

from __future__ import annotations

from workbench.commands.removal import remove_one
from workbench.commands.words import required, short
from workbench.model import Claim, Correction, CorrectionKind
from workbench.project import Project


def add_correction(
    project: Project,
    claim: Claim | None,
    *,
    text: str,
    kind: CorrectionKind = CorrectionKind.CORRECTION,
) -> Correction:
    """Tell readers what changed, of a claim or (None) of the report as a whole."""
    text = required(text, "What was corrected")
    with project.edit(f"Note a {kind}: “{short(text)}”") as edit:
        if claim:
            edit.get(Claim, claim.id)
        return edit.add(
            Correction,
            claim_id=claim.id if claim else None,
            kind=kind,
            text=text,
            author=project.actor,
            corrected_at=edit.now,
        )


def change_correction(project: Project, correction: Correction, text: str) -> Correction:
    """Put a correction otherwise."""
    text = required(text, "What was corrected")
    with project.edit(f"Change the correction “{short(correction.text)}”") as edit:
        return edit.change(correction, text=text)


def remove_correction(project: Project, correction: Correction) -> None:
    """Take a correction away: only for one that was noted by mistake."""
    with project.edit(f"Delete the correction “{short(correction.text)}”") as edit:
        remove_one(edit, correction)
