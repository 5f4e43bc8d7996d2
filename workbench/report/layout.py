"""Lays a report out as blocks: what stands where, in which words, before anybody typesets it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from workbench.report import laid_claim, laid_end, laid_sources, laid_summary, wording
from workbench.report.blocks import Block, Laid, Look, Section
from workbench.report.contents import Profile, Report
from workbench.report.runs import (
    address,
    fact,
    facts_of,
    heading,
    named,
    paragraph,
    prose,
    tag_of,
    text,
)
from workbench.report.wording import Wording


def lay_out(report: Report) -> Laid:
    """Lay a report out. Nothing of it is lost, and nothing is there that it does not say."""
    w = wording.of(report.language)
    about = report.investigation
    name = w._("Fact-check report")
    # No title is a report without a name for whoever cannot see it.
    title = wording.visible(about.title.strip()) or name
    return Laid(
        title=title,
        author=wording.visible(about.desk),
        description=w._("Fact-check report: {title}", title=title),
        language=report.language,
        written=wording.exact(report.generated_at),
        head=title,
        foot=_foot(report, w),
        sections=tuple(_sections(report, w, title)),
    )


def _sections(report: Report, w: Wording, title: str) -> Iterator[Section]:
    yield Section(role="masthead", blocks=tuple(_masthead(report, w, title)))
    if len(report.claims) > 1:
        yield Section(role="summary", blocks=tuple(laid_summary.blocks(report, w)))
    yield Section(role="claims", blocks=tuple(_claims_head(report, w)))
    for claim in report.claims:
        yield Section(role="claim", blocks=tuple(laid_claim.blocks(report, claim, w)))
    yield Section(role="sources", blocks=tuple(laid_sources.blocks(report, w)))
    yield from laid_end.sections(report, w)


def _foot(report: Report, w: Wording) -> str:
    day = w.day(report.generated_at)
    desk = wording.visible(report.investigation.desk)
    if any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in desk):
        desk += "\N{LEFT-TO-RIGHT MARK}"  # or the day would be read as a part of the name
    if report.profile is Profile.INTERNAL:
        return (
            f"{w.PROFILES[report.profile]} · {desk or day}" if desk else w.PROFILES[report.profile]
        )
    return f"{desk} · {day}" if desk else day


def _masthead(report: Report, w: Wording, title: str) -> Iterator[Block]:
    about = report.investigation
    yield heading("title", 0, title, tag=about.language, before=w._("Fact-check report"))
    yield from prose("lead", about.summary, tag_of(report))
    decided = sum(1 for claim in report.claims if claim.verdicts)
    shown = w._(
        "{decided} of {all} with a verdict",
        decided=w.number(decided),
        all=w.number(len(report.claims)),
    )
    edit = w._("edit {number} of its journal, hash", number=w.number(report.edit))
    desk = (paragraph("fact", named(about.desk, about.desk_url)),) if about.desk else ()
    stands = (paragraph("fact", address(about.report_url)),) if about.report_url else ()
    state = paragraph("fact", f"{edit} ", text(report.edit_hash, Look.CODE))
    yield facts_of(
        "about",
        fact(w._("Desk"), *desk),
        fact(w._("Claims"), paragraph("fact", shown)),
        fact(w._("Written"), paragraph("fact", w.moment(report.generated_at))),
        fact(w._("For"), paragraph("fact", w.PROFILES[report.profile])),
        fact(w._("Published at"), *stands),
        fact(w._("State of the file"), state),
    )
    yield from laid_end.corrections(report.corrections, report, w)


def _claims_head(report: Report, w: Wording) -> Iterator[Block]:
    yield heading("claims", 1, w._("Claims"), anchor="claims")
    if not report.claims:
        yield paragraph("plain", w._("There are no claims in this investigation yet."))
