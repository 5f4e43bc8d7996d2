"""Citations: this passage, or this evidence, bears on this claim."""

from __future__ import annotations

from typing import Any

from workbench.commands.captures import passage_in
from workbench.commands.removal import drop_if_unused
from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.model import Capture, Citation, Claim, Evidence, Passage, Stance
from workbench.project import Project

_VERBS = {
    Stance.SUPPORTS: "as supporting",
    Stance.REFUTES: "as refuting",
    Stance.CONTEXT: "as context for",
    Stance.NO_BEARING: "as without bearing on",
}


def cite(
    project: Project,
    claim: Claim,
    /,
    *,
    stance: Stance,
    capture: Capture | None = None,
    span: tuple[int, int] | None = None,
    evidence: Evidence | None = None,
    **fields: Any,
) -> Citation:
    """Cite a passage (a capture and a span of its text), or evidence as a whole, for a claim.

    The fields are weight, key and note. The same passage is cited once for a claim.
    """
    if evidence is None and (capture is None or span is None):
        raise WorkbenchError("A citation needs a passage, or the evidence as a whole.")
    claim_words = f"{_VERBS[stance]} “{short(claim.text, 40)}”"
    with project.edit("Cite") as edit:
        edit.get(Claim, claim.id)
        where: dict[str, str | None] = {"passage_id": None, "evidence_id": None}
        if capture and span:
            passage = passage_in(edit, capture, span)
            where["passage_id"] = passage.id
            edit.label = f"Cite “{short(passage.exact, 40)}” {claim_words}"
        elif evidence:
            edit.get(Evidence, evidence.id)
            where["evidence_id"] = evidence.id
            edit.label = f"Cite {short(evidence.title, 40)} {claim_words}"
        known = edit.find(Citation, claim_id=claim.id, **where)
        if known:
            raise WorkbenchError(
                f"That is cited for this claim already ({known[0].stance}). Change that citation."
            )
        return edit.add(
            Citation, claim_id=claim.id, stance=stance, cited_at=edit.now, **where, **fields
        )


def change_citation(project: Project, citation: Citation, /, **fields: Any) -> Citation:
    """Change a citation's stance, weight, key mark or note."""
    with project.edit(f"Change the citation of {_words(project, citation)}") as edit:
        if fields.get("stance", citation.stance) != citation.stance:
            fields["cited_at"] = edit.now  # a verdict given before it is to be looked at again
        return edit.change(citation, **fields)


def remove_citation(project: Project, citation: Citation) -> None:
    """Take a citation away. The evidence stays."""
    with project.edit(f"Delete the citation of {_words(project, citation)}") as edit:
        edit.remove(citation)
        drop_if_unused(edit, citation.passage_id)


def _words(project: Project, citation: Citation) -> str:
    if citation.passage_id:
        return f"“{short(project.get(Passage, citation.passage_id).exact)}”"
    return short(project.get(Evidence, citation.evidence_id or "").title)
