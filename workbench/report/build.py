"""How a report is put together out of what a project holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import workbench
from workbench import queries, scales
from workbench.errors import NotFound
from workbench.model import Article, ClaimState, Contact, Evidence, LinkCheck, Stance, Verdict
from workbench.queries import ClaimDetail, Connection, Standing
from workbench.report.contents import (
    Appeared,
    Asked,
    CheckedClaim,
    Cited,
    Judged,
    Profile,
    Related,
    Reply,
    Report,
    steps_of,
)
from workbench.report.gaps import gaps
from workbench.report.redaction import redacted
from workbench.report.references import References
from workbench.report.summary import summary
from workbench.report.wording import spoken


def build(
    db: Connection,
    claim_ids: Sequence[str] | None = None,
    *,
    now: datetime,
    profile: str = Profile.INTERNAL,
    language: str = "",
    salt: str = "",
) -> Report:
    """Gather what the project says of these claims, or of all in the order they were added.

    The report is of one state of the file: when an edit comes in between,
    it is gathered anew. Notes on claims, citations, evidence, articles, appearances and relations
    are part of an internal one; those on speakers and sources are of none. Its own words are in
    `language`; when that is "" or not spoken here, in the investigation's; when that is not either,
    in English. What a public one withholds is hashed with `salt` (`redaction.new_salt`): who hands
    it out keeps that, or nothing can be proven later. NotFound: there is no such claim.
    """
    while True:
        report = _built(db, claim_ids, now, language)
        if queries.history(db, limit=1)[0].seq == report.edit:
            break
    return redacted(report, salt) if Profile(profile) is Profile.PUBLIC else report


def _built(db: Connection, claim_ids: Sequence[str] | None, now: datetime, language: str) -> Report:
    head = queries.history(db, limit=1)[0]
    if claim_ids is None:
        claim_ids = [row.id for row in queries.claims(db)]
    numbers = {claim_id: n for n, claim_id in enumerate(dict.fromkeys(claim_ids), 1)}
    references = References(lambda item: _captures(db, item), lambda item: _looked(db, item))
    investigation = queries.investigation(db)
    language = spoken(language, investigation.language)
    claims = [_claim(queries.claim(db, each), numbers, references, language) for each in numbers]
    claims = [_told(db, claim, references, now) for claim in claims]
    found = references.all()
    corrections = tuple(queries.corrections(db))
    known = queries.counts(db).claims
    return Report(
        investigation=investigation,
        generated_at=now,
        version=workbench.__version__,
        edit=head.seq,
        edit_hash=head.hash,
        claims=tuple(claims),
        references=found,
        claims_in_project=known,
        gaps=tuple(gaps(investigation, claims, found, known)),
        guarded=queries.guarded(db),
        language=language,
        corrections=corrections,
        steps=steps_of(investigation.method),
        summary=summary(claims, found, corrections),
    )


def _told(
    db: Connection, claim: CheckedClaim, references: References, now: datetime
) -> CheckedClaim:
    """Add what was asked of people and said to readers."""
    day = now.astimezone(UTC).date().isoformat()
    asked = tuple(
        Asked(
            contact=each,
            reply=_reply(each, day),
            reference=references.known(each.evidence_id) if each.evidence_id else None,
        )
        for each in queries.contacts(db, claim.claim.id)
    )
    return replace(
        claim,
        asked=asked,
        corrections=tuple(queries.corrections(db, claim.claim.id)),
        appearances=tuple(_timed(db, each) for each in claim.appearances),
    )


def _timed(db: Connection, appeared: Appeared) -> Appeared:
    """Add from when to when it is said."""
    if appeared.passage is None:
        return appeared
    return replace(appeared, seconds=queries.seconds_of(db, appeared.passage.id))


def _reply(contact: Contact, day: str) -> Reply:
    if contact.answer.strip() or contact.answered_on:
        return Reply.ANSWERED
    if contact.declined:
        return Reply.DECLINED
    if contact.not_asked.strip():
        return Reply.NOT_ASKED
    # A month or a year is over when the next one has begun: "2026-01" < "2026-02-01".
    over = contact.deadline_on and day[: len(contact.deadline_on)] > contact.deadline_on
    return Reply.NONE if over else Reply.WAITING


def _looked(db: Connection, item: Article | Evidence) -> LinkCheck | None:
    if not item.url:
        return None
    noun = "articles" if isinstance(item, Article) else "evidence"
    # What was seen of an address that stood here before is no word on this one.
    looks = (each for each in queries.link_checks(db, noun, item.id) if each.url == item.url)
    return next(looks, None)


def _captures(db: Connection, item: Article | Evidence) -> tuple[Standing, ...]:
    owner = "article" if isinstance(item, Article) else "evidence"
    found = [each.id for each in queries.captures(db, **{owner: item.id})]
    return tuple(queries.standing(db, found))


def _claim(
    detail: ClaimDetail, numbers: dict[str, int], references: References, language: str
) -> CheckedClaim:
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
        verdicts=tuple(_judged(verdict, language) for verdict in detail.verdicts),
        needs_recheck=detail.row.state == ClaimState.NEEDS_RECHECK,
        steps=steps_of(detail.claim.method),
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


def _judged(verdict: Verdict, language: str) -> Judged:
    """Join a verdict to its scale; a scale that is gone leaves the words kept with the verdict."""
    try:
        scale = scales.scale(verdict.scale).in_language(language)
    except NotFound:
        return Judged(verdict=verdict, scale=None, rating=None)
    rating = next((each for each in scale.ratings if each.key == verdict.rating), None)
    return Judged(verdict=verdict, scale=scale, rating=rating)
