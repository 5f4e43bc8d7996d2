"""How a report is put together out of what a project holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import workbench
from workbench import queries, scales
from workbench.errors import NotFound
from workbench.model import Article, ClaimState, Evidence, Stance, Verdict
from workbench.queries import ClaimDetail, Connection, Standing
from workbench.report.contents import (
    Appeared,
    CheckedClaim,
    Cited,
    Judged,
    Related,
    Report,
)
from workbench.report.gaps import gaps
from workbench.report.references import References


def build(db: Connection, claim_ids: Sequence[str] | None = None, *, now: datetime) -> Report:
    """Gather what the project says of these claims, or of all in the order they were added.

    The report is of one state of the file: when an edit comes in between,
    it is gathered anew. Notes on claims, citations, evidence, articles, appearances and relations
    are part of it; those on speakers and sources are not. NotFound: there is no such claim.
    """
    while True:
        report = _built(db, claim_ids, now)
        if queries.history(db, limit=1)[0].seq == report.edit:
            return report


def _built(db: Connection, claim_ids: Sequence[str] | None, now: datetime) -> Report:
    head = queries.history(db, limit=1)[0]
    if claim_ids is None:
        claim_ids = [row.id for row in queries.claims(db)]
    numbers = {claim_id: n for n, claim_id in enumerate(dict.fromkeys(claim_ids), 1)}
    references = References(lambda item: _captures(db, item))
    claims = tuple(_claim(queries.claim(db, each), numbers, references) for each in numbers)
    investigation, found = queries.investigation(db), references.all()
    known = queries.counts(db).claims
    return Report(
        investigation=investigation,
        generated_at=now,
        version=workbench.__version__,
        edit=head.seq,
        edit_hash=head.hash,
        claims=claims,
        references=found,
        claims_in_project=known,
        gaps=tuple(gaps(investigation, claims, found, known)),
    )


def _captures(db: Connection, item: Article | Evidence) -> tuple[Standing, ...]:
    owner = "article" if isinstance(item, Article) else "evidence"
    found = [each.id for each in queries.captures(db, **{owner: item.id})]
    return tuple(queries.standing(db, found))


def _claim(detail: ClaimDetail, numbers: dict[str, int], references: References) -> CheckedClaim:
    number = numbers[detail.claim.id]
    appearances = tuple(
        Appeared(
            appearance=row.appearance,
            reference=references.number(row.article, number) if row.article else None,
            passage=row.passage,
        )
        for row in detail.appearances
    )
    return CheckedClaim(
        number=number,
        claim=detail.claim,
        speaker=detail.speaker,
        appearances=appearances,
        against=_cited(detail, Stance.REFUTES, number, references),
        supporting=_cited(detail, Stance.SUPPORTS, number, references),
        context=_cited(detail, Stance.CONTEXT, number, references),
        no_bearing=_cited(detail, Stance.NO_BEARING, number, references),
        related=_related(detail, numbers),
        questions=detail.questions,
        verdicts=tuple(_judged(verdict) for verdict in detail.verdicts),
        needs_recheck=detail.row.state == ClaimState.NEEDS_RECHECK,
    )


def _cited(
    detail: ClaimDetail, stance: Stance, number: int, references: References
) -> tuple[Cited, ...]:
    return tuple(
        Cited(
            citation=row.citation,
            reference=references.number(item, number, row.source),
            passage=row.passage,
            page=row.page,
            seconds=row.seconds,
            capture=row.capture,
            state=row.state,
            reworded=row.reworded,
        )
        for row in detail.citations
        if row.citation.stance == stance and (item := row.evidence or row.article)
    )


def _related(detail: ClaimDetail, numbers: dict[str, int]) -> tuple[Related, ...]:
    return tuple(
        Related(
            relation=row.relation,
            outgoing=row.outgoing,
            text=row.other_text,
            number=numbers.get(row.other_id),
        )
        for row in detail.relations
    )


def _judged(verdict: Verdict) -> Judged:
    """Join a verdict to its scale; a scale that is gone leaves the words kept with the verdict."""
    try:
        scale = scales.scale(verdict.scale)
    except NotFound:
        return Judged(verdict=verdict, scale=None, rating=None)
    rating = next((each for each in scale.ratings if each.key == verdict.rating), None)
    return Judged(verdict=verdict, scale=scale, rating=rating)
