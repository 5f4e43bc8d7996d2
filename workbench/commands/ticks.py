"""Ticking statements of a draft off: what came of checking them, and what with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.commands.captures import passage_in
from workbench.commands.removal import drop_unused
from workbench.commands.statements import Span
from workbench.commands.words import short
from workbench.errors import WorkbenchError
from workbench.journal import Edit
from workbench.model import Capture, Claim, Evidence, Outcome, Passage, Statement
from workbench.project import Project

_TICKS = {
    Outcome.OPEN: "Open “{}” again",
    Outcome.RIGHT: "Tick off “{}”",
    Outcome.CHANGE: "Ask to change “{}”",
    Outcome.WRONG: "Mark “{}” as wrong",
    Outcome.UNCONFIRMED: "Mark “{}” as not confirmed",
    Outcome.NO_FACT: "Mark “{}” as no statement of fact",
}


def change_statements(
    project: Project,
    statements: Sequence[Statement],
    /,
    *,
    proof: tuple[Capture, Span] | None = None,
    **fields: Any,
) -> list[Statement]:
    """Tick statements off, or say more: outcome, source, wording, note, what bears them out.

    `proof` is a passage of evidence; `evidence_id` the whole of one; `claim_id` the claim they
    repeat. What is not named stays. An outcome is signed with the actor's name and the time.
    """
    if not statements:
        raise WorkbenchError("Choose the statements first.")
    for name in fields.keys() & {"source", "wording", "note"}:
        fields[name] = fields[name].strip()
    with project.edit("Change a statement") as edit:
        _check_fields(edit, fields)
        edit.label = _label(edit, statements, fields)
        if "outcome" in fields:
            done = fields["outcome"] is not Outcome.OPEN
            fields["checked_by"] = project.actor if done else ""
            fields["checked_at"] = edit.now if done else None
        if proof is not None:
            if proof[0].evidence_id is None:
                raise WorkbenchError("The words that bear a statement out stand in evidence.")
            passage = passage_in(edit, *proof)
            fields |= {"proof_id": passage.id, "evidence_id": None}
        before = [edit.get(Statement, each.id).proof_id for each in statements]
        changed = [edit.change(each, **fields) for each in statements]
        if "proof_id" in fields:
            drop_unused(edit, [each for each in before if each != fields["proof_id"]])
        return changed


def _check_fields(edit: Edit, fields: dict[str, Any]) -> None:
    if fields.get("evidence_id"):
        edit.get(Evidence, fields["evidence_id"])
        fields.setdefault("proof_id", None)
    if fields.get("claim_id"):
        edit.get(Claim, fields["claim_id"])


def _label(edit: Edit, statements: Sequence[Statement], fields: dict[str, Any]) -> str:
    outcome = fields.get("outcome")
    if len(statements) > 1:
        if outcome is None:
            return f"Change {len(statements):,} statements"
        return f"Say what came of checking {len(statements):,} statements"
    passage = edit.get(Passage, edit.get(Statement, statements[0].id).passage_id)
    label = _TICKS[outcome] if outcome else "Say more of “{}”"
    return label.format(short(passage.exact))
