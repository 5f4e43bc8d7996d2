"""Verdicts: given, and revised by a newer one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.commands.words import required, short
from workbench.errors import WorkbenchError
from workbench.model import Citation, Claim, Confidence, Stance, Verdict
from workbench.project import Project
from workbench.scales import Rating, RatingScale, scale

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
    """Give a claim its verdict. Earlier verdicts stay as history, and need a `reason` to revise.

    WorkbenchError: further ratings are given that the scale does not allow beside this one.
    """
    rationale, media = required(rationale, "The rationale"), _sound(rating, media or Media())
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
            original_url=media.original_url,
            original_context=media.original_context,
            weighed=sum(citation.stance in _WEIGHED for citation in cited),
            rested=sum(citation.key for citation in cited),
            made_at=edit.now,
        )


def _sound(rating: Rating, media: Media) -> Media:
    """What is said of media, checked against the scale."""
    made = Media(
        also=tuple(dict.fromkeys(media.also)),
        original_url=media.original_url.strip(),
        original_context=media.original_context.strip(),
    )
    if made == Media():
        return made
    chosen = scale(rating.scale)
    if not chosen.media and (made.original_url or made.original_context):
        raise WorkbenchError(
            f"The scale “{chosen.name}” is not about pictures and recordings: it has no original."
        )
    if made.original_url and not made.original_url.lower().startswith(("http://", "https://")):
        raise WorkbenchError("The address of the original begins with https:// or http://.")
    return replace(made, also=_also(chosen, rating, made.also))


def _also(chosen: RatingScale, rating: Rating, refs: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of further ratings, in the order of the scale."""
    wanted = {chosen.rating(ref).key for ref in refs} - {rating.key}
    if wanted and not chosen.combines:
        raise WorkbenchError(f"The scale “{chosen.name}” allows one rating for a claim.")
    if pair := chosen.excluded({rating.key, *wanted}):
        raise WorkbenchError(
            f"“{pair[0].label}” and “{pair[1].label}” contradict each other: leave one of them out."
        )
    return tuple(each.key for each in chosen.ratings if each.key in wanted)
