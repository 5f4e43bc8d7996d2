"""Rules about verdicts on pictures and recordings, and about ratings beside their scale."""

from __future__ import annotations

from collections.abc import Iterator

from workbench import scales
from workbench.errors import NotFound
from workbench.lint.findings import Hit, Place, Rule, Severity, Whose
from workbench.model import Verdict
from workbench.queries.gathered import ClaimFacts, Gathered
from workbench.report.links import link
from workbench.scales import Rating, RatingScale

_ORIGINAL = "OriginalMediaContent"
_ELSEWHERE = "DecontextualizedContent"
Hits = Iterator[Hit]


def _hit(facts: ClaimFacts, verdict: Verdict, field: str, **values: object) -> Hit:
    place = Place(record="verdict", id=verdict.id, field=field)
    return Hit(place=place, claims=(facts.claim.id,), about=facts.claim.text, values=values or None)


def rated(verdict: Verdict) -> tuple[RatingScale, tuple[Rating, ...]] | None:
    """Give the scale of a verdict, and all ratings that it names; None where it is not known."""
    try:
        scale = scales.scale(verdict.scale)
    except NotFound:
        return None
    keys = {verdict.rating, *verdict.also.split()}
    return scale, tuple(each for each in scale.ratings if each.key in keys)


def _media(facts: ClaimFacts) -> tuple[Verdict, frozenset[str]] | None:
    """The verdict and its categories, for one about pictures and recordings."""
    found = rated(facts.verdict) if facts.verdict else None
    if facts.verdict is None or found is None or not found[0].media:
        return None
    return facts.verdict, frozenset(each.category for each in found[1])


def _contradiction(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = rated(facts.verdict) if facts.verdict else None
    if facts.verdict is None or found is None:
        return
    pair = found[0].excluded(each.key for each in found[1])
    if pair:
        yield _hit(facts, facts.verdict, "also", one=pair[0].label, other=pair[1].label)


def _several(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = rated(facts.verdict) if facts.verdict else None
    if facts.verdict and facts.verdict.also.strip() and found and not found[0].combines:
        yield _hit(facts, facts.verdict, "also", scale=found[0].name)


def _unordered_number(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = rated(facts.verdict) if facts.verdict else None
    if facts.verdict is None or found is None:
        return
    scale, ratings = found
    for each in ratings:
        line = scale.ordered and scale.worst is not None and scale.best is not None
        on_line = line and each.value in range(scale.worst or 0, (scale.best or 0) + 1)
        if each.value is not None and not on_line:
            yield _hit(facts, facts.verdict, "rating", label=each.label, number=each.value)


def _no_original(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = _media(facts)
    if found and _ORIGINAL not in found[1] and not found[0].original_url:
        yield _hit(facts, found[0], "original_url")


def _original_broken(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = _media(facts)
    if found and found[0].original_url and not link(found[0].original_url).href:
        yield _hit(facts, found[0], "original_url", url=found[0].original_url)


def _no_context(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = _media(facts)
    if found and _ELSEWHERE in found[1] and not found[0].original_context.strip():
        yield _hit(facts, found[0], "original_context")


def _no_appearance(facts: ClaimFacts, _all: Gathered, _today: str) -> Hits:
    found = _media(facts)
    if found and not facts.appearances:
        place = Place(record="claim", id=facts.claim.id, field="appearances")
        yield Hit(place=place, claims=(facts.claim.id,), about=facts.claim.text)


RULES: tuple[Rule, ...] = (
    Rule(
        code="contradiction",
        severity=Severity.BLOCKER,
        whose=Whose.DUKE,
        message="The verdict names ratings that contradict each other: “{one}” and “{other}”.",
        why="What is one cannot be the other: one of them has to go.",
        look=_contradiction,
    ),
    Rule(
        code="several-ratings",
        severity=Severity.BLOCKER,
        whose=Whose.GOOGLE,
        message="The verdict names further ratings, but the scale “{scale}” allows one.",
        why="Records have one rating for a claim.",
        look=_several,
    ),
    Rule(
        code="unordered-number",
        severity=Severity.BLOCKER,
        whose=Whose.GOOGLE,
        message="The rating “{label}” has the number {number}, but stands on no line.",
        why="A number says that one rating is truer than another, which is not meant here.",
        look=_unordered_number,
    ),
    Rule(
        code="no-original",
        severity=Severity.BLOCKER,
        whose=Whose.DUKE,
        message="It is not said where the unaltered picture or recording is.",
        why="MediaReview asks for it (originalMediaLink): readers want to compare.",
        look=_no_original,
    ),
    Rule(
        code="original-broken",
        severity=Severity.BLOCKER,
        whose=Whose.DUKE,
        message="The address of the original is not a whole one: {url}",
        why="It has to begin with https:// or http:// and name a host.",
        look=_original_broken,
    ),
    Rule(
        code="no-context",
        severity=Severity.ADVICE,
        whose=Whose.DUKE,
        message="It is not said what the picture or recording really shows.",
        why="MediaReview has a place for it (originalMediaContextDescription).",
        look=_no_context,
    ),
    Rule(
        code="no-appearance",
        severity=Severity.BLOCKER,
        whose=Whose.DUKE,
        message="It is not said where the picture or recording was passed on.",
        why="MediaReview is about copies at addresses (mediaItemAppearance): one is needed.",
        look=_no_appearance,
    ),
)
"""What can be wrong with ratings. A look gets the claim's facts, all facts, and today's date."""
