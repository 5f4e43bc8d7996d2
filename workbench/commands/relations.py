"""How claims stand to each other."""

from __future__ import annotations

from workbench.commands.words import required, short
from workbench.errors import WorkbenchError
from workbench.model import Claim, Relation, RelationKind
from workbench.project import Project


def relate_claims(
    project: Project, claim: Claim, kind: RelationKind, other: Claim, *, note: str = ""
) -> Relation:
    """Say that one claim repeats, denies, contradicts, narrows or translates another."""
    if claim.id == other.id:
        raise WorkbenchError("A claim cannot be related to itself.")
    words = kind.value.replace("-", " ")
    with project.edit(
        f"Relate “{short(claim.text, 40)}” {words} “{short(other.text, 40)}”"
    ) as edit:
        edit.get(Claim, claim.id)
        edit.get(Claim, other.id)
        known = edit.find(Relation, claim_id=claim.id, other_id=other.id, kind=kind)
        if known:
            return edit.change(known[0], note=note)
        return edit.add(Relation, claim_id=claim.id, other_id=other.id, kind=kind, note=note)


def narrow_claim(project: Project, claim: Claim, text: str) -> Claim:
    """Add a narrower claim: a part of this one that can be checked by itself.

    It is taken to be said by the same speaker, on the same day and in the same place.
    """
    text = required(text, "The claim’s wording")
    with project.edit(
        f"Add “{short(text, 40)}” as narrower than “{short(claim.text, 40)}”"
    ) as edit:
        whole = edit.get(Claim, claim.id)
        part = edit.add(
            Claim,
            text=text,
            speaker_id=whole.speaker_id,
            made_on=whole.made_on,
            place=whole.place,
            topic=whole.topic,
            added_at=edit.now,
        )
        edit.add(Relation, claim_id=part.id, other_id=whole.id, kind=RelationKind.NARROWER)
        return part


def remove_relation(project: Project, relation: Relation) -> None:
    """Take a relation between claims away."""
    claim = project.get(Claim, relation.claim_id)
    with project.edit(f"Delete a relation of “{short(claim.text)}”") as edit:
        edit.remove(relation)
