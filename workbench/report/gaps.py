"""What a report does not show, found by looking: nobody has to remember to say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from workbench.model import Article, Complete, Evidence, Investigation
from workbench.report.contents import CheckedClaim, Gap, Lack, Reference

_OF_CLAIMS: dict[Lack, Callable[[CheckedClaim], bool]] = {
    Lack.UNDECIDED: lambda claim: not claim.verdicts,
    Lack.RECHECK: lambda claim: claim.needs_recheck,
    Lack.UNCITED: lambda claim: not claim.citations,
    Lack.OPEN_QUESTIONS: lambda claim: bool(claim.open_questions),
    Lack.NO_SPEAKER: lambda claim: claim.speaker is None,
    Lack.NO_FIRST: lambda claim: not any(each.appearance.first for each in claim.appearances),
}
_OF_REFERENCES: dict[Lack, Callable[[Reference], bool]] = {
    Lack.NO_SOURCE: lambda each: isinstance(each.item, Evidence) and each.source is None,
    Lack.NO_INTERESTS: lambda each: each.source is not None and not each.source.interests,
    Lack.NO_COPY: lambda each: not each.captures,
    Lack.CUT_SHORT: lambda each: _newest_is(each, Complete.NO),
    Lack.COMPLETENESS: lambda each: _newest_is(each, Complete.UNKNOWN),
}


def gaps(
    investigation: Investigation,
    claims: Sequence[CheckedClaim],
    references: Sequence[Reference],
    claims_in_project: int,
) -> Iterator[Gap]:
    """Yield what is missing: of the whole, of claims, of references."""
    if len(claims) < claims_in_project:
        yield Gap(lack=Lack.PARTIAL)
    for lack, lacks in _OF_CLAIMS.items():
        yield from _found(lack, claims=[each.number for each in claims if lacks(each)])
    yield from _found(Lack.ONLY_ARTICLES, claims=list(_resting_on_articles(claims, references)))
    for lack, misses in _OF_REFERENCES.items():
        yield from _found(lack, references=[each.number for each in references if misses(each)])
    if not investigation.desk:
        yield Gap(lack=Lack.NO_DESK)
    if not investigation.report_url:
        yield Gap(lack=Lack.NO_ADDRESS)


def _found(lack: Lack, claims: Sequence[int] = (), references: Sequence[int] = ()) -> Iterator[Gap]:
    if claims or references:
        yield Gap(lack=lack, claims=tuple(claims), references=tuple(references))


def _resting_on_articles(
    claims: Sequence[CheckedClaim], references: Sequence[Reference]
) -> Iterator[int]:
    for claim in claims:
        cited = [references[each.reference - 1].item for each in claim.citations]
        if cited and all(isinstance(item, Article) for item in cited):
            yield claim.number


def _newest_is(reference: Reference, complete: Complete) -> bool:
    return bool(reference.captures) and reference.captures[0].complete == complete
