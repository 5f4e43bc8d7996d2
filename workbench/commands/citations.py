"""Citations: this passage, or this evidence, bears on this claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.commands.captures import passage_in
from workbench.commands.removal import drop_if_unused, remove_one
from workbench.commands.words import short
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Edit
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
    side, said = _VERBS[stance], short(claim.text, 40)
    with project.edit("Cite") as edit:
        edit.get(Claim, claim.id)
        where: dict[str, str | None] = {"passage_id": None, "evidence_id": None}
        if capture and span:
            passage = passage_in(edit, capture, span)
            where["passage_id"] = passage.id
            edit.label = f"Cite “{short(passage.exact, 40)}” {side} “{said}”"
        elif evidence:
            edit.get(Evidence, evidence.id)
            where["evidence_id"] = evidence.id
            edit.label = f"Cite “{short(evidence.title, 40)}” {side} “{said}”"
        return _add(edit, claim, stance, where, **fields)


def cite_whole(edit: Edit, claim: Claim, stance: Stance, evidence: Evidence) -> Citation:
    """Cite evidence as a whole, within an edit that does more."""
    edit.get(Claim, claim.id)
    return _add(edit, claim, stance, {"passage_id": None, "evidence_id": evidence.id})


def _add(
    edit: Edit, claim: Claim, stance: Stance, where: dict[str, str | None], **fields: Any
) -> Citation:
    known = edit.find(Citation, claim_id=claim.id, **where)
    if known:
        raise WorkbenchError(
            f"That is cited for this claim already ({known[0].stance}). Change that citation."
        )
    there = edit.find(Citation, claim_id=claim.id, stance=stance)
    return edit.add(
        Citation,
        claim_id=claim.id,
        stance=stance,
        cited_at=edit.now,
        rank=max((each.rank for each in there), default=0),
        **where,
        **fields,
    )


def change_citation(project: Project, citation: Citation, /, **fields: Any) -> Citation:
    """Change a citation's stance, weight, key mark or note."""
    with project.edit(f"Change the citation of {_words(project, citation)}") as edit:
        if fields.get("stance", citation.stance) != citation.stance:
            fields["cited_at"] = edit.now  # a verdict given before it is to be looked at again
        return edit.change(citation, **fields)


def arrange_citations(
    project: Project, claim: Claim, stance: Stance, ids: Sequence[str]
) -> list[Citation]:
    """Put these citations on one side of a claim, in this order.

    One that stood on another side changes its stance, and a verdict given before is to be looked
    at again. Key evidence still comes first.
    """
    with project.edit(f"Order what is cited {_VERBS[stance]} “{short(claim.text, 40)}”") as edit:
        found = {each.id: each for each in edit.find(Citation, claim_id=claim.id)}
        if unknown := [each for each in ids if each not in found]:
            raise NotFound(f"There is no citation “{unknown[0]}” on this claim.")
        arranged = []
        for rank, each in enumerate(dict.fromkeys(ids), 1):
            fields: dict[str, Any] = {"rank": rank}
            if found[each].stance != stance:
                fields |= {"stance": stance, "cited_at": edit.now}
            arranged.append(edit.change(found[each], **fields))
        return arranged


def move_citation(
    project: Project, citation: Citation, capture: Capture, span: tuple[int, int]
) -> Citation:
    """Let a citation name other words, of the same copy or of another copy of the same thing.

    Where the words themselves differ, a verdict given before is to be looked at again. The words
    cited until now stay in the history.
    """
    if citation.passage_id is None:
        raise WorkbenchError("The evidence is cited as a whole: there are no words to move.")
    with project.edit("Move a citation") as edit:
        old = edit.get(Passage, citation.passage_id)
        before = edit.get(Capture, old.capture_id)
        if _owner(before) != _owner(capture):
            raise WorkbenchError("A citation is moved within the copies of the same thing.")
        new = passage_in(edit, capture, span)
        if new.id == old.id:
            raise WorkbenchError("These are the words that are cited already.")
        if edit.find(Citation, claim_id=citation.claim_id, passage_id=new.id):
            raise WorkbenchError("These words are cited for this claim already.")
        edit.label = f"Cite “{short(new.exact, 40)}” instead of “{short(old.exact, 40)}”"
        fields: dict[str, Any] = {"passage_id": new.id}
        if new.exact != old.exact:
            fields["cited_at"] = edit.now
        moved = edit.change(citation, **fields)
        drop_if_unused(edit, old.id)
        return moved


def remove_citation(project: Project, citation: Citation) -> None:
    """Take a citation away. The evidence stays."""
    with project.edit(f"Delete the citation of {_words(project, citation)}") as edit:
        remove_one(edit, citation)
        drop_if_unused(edit, citation.passage_id)


def _owner(capture: Capture) -> tuple[str | None, str | None]:
    return capture.article_id, capture.evidence_id


def _words(project: Project, citation: Citation) -> str:
    if citation.passage_id:
        return f"“{short(project.get(Passage, citation.passage_id).exact)}”"
    return short(project.get(Evidence, citation.evidence_id or "").title)
