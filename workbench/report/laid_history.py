"""What is told of a claim beside its evidence: who was asked, how it was checked, its verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from workbench.report.blocks import Block, Fact, Listing, Run
from workbench.report.contents import Asked, CheckedClaim, Judged, Reference, Report
from workbench.report.runs import (
    address,
    fact,
    facts_of,
    heading,
    paragraph,
    prose,
    rating,
    source,
    tag_of,
    text,
)
from workbench.report.wording import Wording


def given(judged: Judged, w: Wording) -> Iterator[Run | str]:
    """Say when a verdict was given, and by whom."""
    verdict = judged.verdict
    yield w.moment(verdict.made_at)
    if verdict.author.strip() not in {"", "desk"}:
        yield f", {w._('by')} "
        yield text(verdict.author)


def media(judged: Judged, tag: str, w: Wording) -> Iterator[Fact | None]:
    """Say what is known of the picture or recording as it was before."""
    verdict = judged.verdict
    ratings = judged.scale.ratings if judged.scale else ()
    also = [each for each in ratings if each.key in verdict.also.split()]
    if also:
        names = w.joined([w.rating(each) for each in also])
        yield fact(w._("Also"), paragraph("fact", names))
    stands = (paragraph("fact", address(verdict.original_url)),) if verdict.original_url else ()
    yield fact(w._("The original"), *stands)
    yield fact(w._("What it shows"), *prose("fact", verdict.original_context, tag))


def dead(reference: Reference, w: Wording) -> str:
    """Say that an address leads nowhere any more."""
    if reference.copy:
        return w._("The address no longer answers; the title leads to a public copy.")
    return w._("The address no longer answers, and no public copy is known.")


def replies(claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    """Lay out who was asked for an answer, and what came of it."""
    if claim.asked:
        yield heading("replies", 3, w._("Right of reply"))
        yield Listing(role="replies", entries=tuple(tuple(_reply(each, w)) for each in claim.asked))


def _reply(asked: Asked, w: Wording) -> Iterator[Block]:
    contact = asked.contact
    number: list[Run | str] = []
    if asked.reference:
        number = [" ", source(asked.reference, w._("Source {number}", number=asked.reference))]
    # A sentence of the report's own, also where it begins with a name in other letters.
    yield paragraph("entry", replace(text(w.asked(asked)), rtl=False), *number)
    yield from prose("question", contact.question)
    yield from prose("answer", contact.answer and w.quoted(contact.answer))
    if contact.address.strip():
        yield paragraph("note", f"{w._('Address')}: ", text(contact.address))
    yield from prose("note", contact.note)


def work(report: Report, claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    """Lay out why a claim was chosen, how it was checked, and the verdicts before."""
    tag = tag_of(report)
    if claim.claim.reason.strip():
        yield heading("reason", 3, w._("Why this claim was checked"))
        yield from prose("plain", claim.claim.reason, tag)
    if claim.steps:
        yield heading("method", 3, w._("How it was checked"))
        steps = tuple((paragraph("entry", each, tag=tag),) for each in claim.steps)
        yield Listing(role="method", entries=steps, ordered=True)
    if claim.past:
        yield heading("earlier", 3, w._("Earlier verdicts"))
        yield Listing(
            role="earlier",
            entries=tuple(
                tuple(_earlier(judged, after, tag, w)) for after, judged in pairwise(claim.verdicts)
            ),
        )


def _earlier(judged: Judged, after: Judged, tag: str, w: Wording) -> Iterator[Block]:
    """Lay out a verdict that no longer counts, and why the one after it came."""
    yield paragraph("entry", rating(judged, w.label(judged)), " ", *given(judged, w))
    yield from prose("plain", judged.verdict.rationale, tag)
    yield facts_of(
        "earlier",
        fact(w._("The rating means"), *prose("fact", w.definition(judged))),
        fact(w._("Not known"), *prose("fact", judged.verdict.unknown, tag)),
        fact(w._("Changed"), paragraph("fact", w.moment(after.verdict.made_at))),
        fact(w._("Because"), *prose("fact", after.verdict.reason, tag)),
    )
