"""What a report comes to over all its claims: ratings, speakers, a time line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from workbench.model import Correction, Evidence
from workbench.report.contents import (
    CheckedClaim,
    Happened,
    Judged,
    Moment,
    Reference,
    SpeakerTally,
    Summary,
    Tally,
)
from workbench.report.wording import is_date


def summary(
    claims: Sequence[CheckedClaim],
    references: Sequence[Reference],
    corrections: Iterable[Correction] = (),
) -> Summary:
    """Sum up checked claims; `corrections` are those of the report as a whole."""
    moments = [each for claim in claims for each in _moments(claim)]
    moments += _occurred(references)
    moments += [_corrected(each, None) for each in corrections]
    return Summary(
        ratings=_tallies(claims),
        speakers=_speakers(claims),
        timeline=tuple(sorted(moments, key=lambda each: each.on)),
    )


def _tallies(claims: Iterable[CheckedClaim]) -> tuple[Tally, ...]:
    numbers: dict[tuple[str, str], list[int]] = {}
    examples: dict[tuple[str, str], Judged | None] = {}
    for claim in claims:
        judged = claim.verdict
        key = (judged.verdict.scale, judged.verdict.rating) if judged else ("", "")
        numbers.setdefault(key, []).append(claim.number)
        examples.setdefault(key, judged)
    found = [Tally(judged=examples[key], claims=tuple(numbers[key])) for key in numbers]
    return tuple(sorted(found, key=lambda each: _place(each.judged)))


def _place(judged: Judged | None) -> tuple[bool, str, int, str]:
    """Order ratings as their scale does; one of an unknown scale by its label."""
    if judged is None:
        return (True, "", 0, "")
    verdict, scale = judged.verdict, judged.scale
    keys = [each.key for each in scale.ratings] if scale else []
    place = keys.index(verdict.rating) if verdict.rating in keys else len(keys)
    return (False, verdict.scale, place, verdict.label)


def _speakers(claims: Sequence[CheckedClaim]) -> tuple[SpeakerTally, ...]:
    said: dict[str, list[CheckedClaim]] = {}
    for claim in claims:
        said.setdefault(claim.speaker.id if claim.speaker else "", []).append(claim)
    found = [
        SpeakerTally(speaker=each[0].speaker, ratings=_tallies(each)) for each in said.values()
    ]
    return tuple(sorted(found, key=lambda each: (each.speaker is None, -each.claims)))


def _moments(claim: CheckedClaim) -> Iterator[Moment]:
    if is_date(claim.claim.made_on):
        yield Moment(on=claim.claim.made_on, what=Happened.MADE, claim=claim.number)
    for each in claim.appearances:
        found = each.appearance
        if is_date(found.appeared_on) and found.appeared_on != claim.claim.made_on:
            yield Moment(
                on=found.appeared_on,
                what=Happened.APPEARED,
                claim=claim.number,
                words=found.title or found.place,
                reference=each.reference,
            )
    for asked in claim.asked:
        contact = asked.contact
        for on, what in (
            (contact.asked_on, Happened.ASKED),
            (contact.answered_on, Happened.ANSWERED),
        ):
            if is_date(on):
                yield Moment(on=on, what=what, claim=claim.number, words=contact.whom)
    for judged in reversed(claim.verdicts):
        on = _day(judged.verdict.made_at)
        yield Moment(on=on, what=Happened.JUDGED, claim=claim.number, judged=judged)
    for correction in claim.corrections:
        yield _corrected(correction, claim.number)


def _occurred(references: Iterable[Reference]) -> Iterator[Moment]:
    for each in references:
        item = each.item
        if isinstance(item, Evidence) and is_date(item.occurred_on):
            for claim in each.claims:
                yield Moment(
                    on=item.occurred_on,
                    what=Happened.OCCURRED,
                    claim=claim,
                    words=item.title,
                    reference=each.number,
                )


def _corrected(correction: Correction, claim: int | None) -> Moment:
    on = _day(correction.corrected_at)
    return Moment(on=on, what=Happened.CORRECTED, claim=claim)


def _day(at: datetime) -> str:
    return at.astimezone(UTC).date().isoformat()
