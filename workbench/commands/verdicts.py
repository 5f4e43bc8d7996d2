"""Verdicts: given, and revised by a newer one."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.commands.words import required, short
from workbench.errors import WorkbenchError
from workbench.model import Citation, Claim, Confidence, Stance, Verdict
from workbench.project import Project
from workbench.scales import Rating

_WEIGHED = (Stance.SUPPORTS, Stance.REFUTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """What a verdict on a picture or a recording says beside its rating."""

    also: tuple[str, ...] = ()
    """Keys of further ratings of the scale that hold too."""
    original_url: str = ""
    """Where the unaltered picture or recording is."""
    original_context: str = ""
    """What it really shows."""


def set_verdict(  # noqa: PLR0913 - it has as many parts
    project: Project,
    claim: Claim,
    rating: Rating,
    *,
    rationale: str,
    confidence: Confidence | None = None,
    unknown: str = "",
    reason: str = "",
    media: Media | None = None,
) -> Verdict:
    """Give a claim its verdict. Earlier verdicts stay as history, and need a `reason` to revise."""
    rationale, media = required(rationale, "The rationale"), media or Media()
    with project.edit(f"Rate “{short(claim.text)}” as {rating.label}") as edit:
        edit.get(Claim, claim.id)
        if edit.find(Verdict, claim_id=claim.id) and not reason.strip():
            raise WorkbenchError("This claim has a verdict: say what made you change it.")
        cited = edit.find(Citation, claim_id=claim.id)
        return edit.add(
            Verdict,
            claim_id=claim.id,
            scale=rating.scale,
            rating=rating.key,
            label=rating.label,
            definition=rating.definition,
            rationale=rationale,
            confidence=confidence,
            unknown=unknown.strip(),
            reason=reason.strip(),
            author=project.actor,
            also=" ".join(media.also),
            original_url=media.original_url.strip(),
            original_context=media.original_context.strip(),
            weighed=sum(citation.stance in _WEIGHED for citation in cited),
            rested=sum(citation.key for citation in cited),
            made_at=edit.now,
        )
