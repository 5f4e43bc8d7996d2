"""The summary as blocks: a chart of the ratings, all claims, who said what, and a time line."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.pictures import svg
from workbench.report import charts, laid_sources
from workbench.report.blocks import Bar, Block, Chart, Drawing, Look, Paragraph, Run, Table
from workbench.report.contents import CheckedClaim, Report, Tally
from workbench.report.runs import (
    heading,
    paragraph,
    rating,
    spread,
    tag_of,
    text,
    tint,
)
from workbench.report.wording import Wording

Cell = tuple[Paragraph, ...]
_WIDE = 640.0
"""Pixels of the time line, of which 96 are an inch."""


def blocks(report: Report, w: Wording) -> Iterator[Block]:
    """Lay out the summary."""
    yield heading("summary", 1, w._("Summary"), anchor="summary")
    yield _chart(report, w)
    yield heading("overview", 2, w._("All claims"), anchor="overview")
    yield Table(
        role="overview",
        title=w._("All claims"),
        heads=(w._("No."), w._("Claim"), w._("Verdict"), w._("Page")),
        rows=tuple(_row(report, claim, w) for claim in report.claims),
    )
    if len(report.summary.speakers) > 1:
        yield heading("speakers", 2, w._("By speaker"), anchor="speakers")
        yield _speakers(report, w)
    if report.summary.timeline:
        yield heading("timeline", 2, w._("Time line"), anchor="timeline")
        yield from _over_time(report, w)


def _over_time(report: Report, w: Wording) -> Iterator[Block]:
    drawn = charts.over_time(report.summary.timeline, w, wide=_WIDE)
    if len(charts.recent(report.summary.timeline)) > 1:
        yield Drawing(
            role="timeline", svg=svg(drawn), spoken=drawn.summary, wide=drawn.wide, high=drawn.high
        )
    found = charts.dated(report.summary.timeline)
    heads = (w._("Date"), w._("What"), w._("Claims"), w._("Sources"))
    wide = len(heads) if any(each.references for each in found) else len(heads) - 1
    rows = tuple(_dated(report, each, w)[:wide] for each in found)
    yield Table(role="timeline", title=w._("Time line"), heads=heads[:wide], rows=rows)


def _chart(report: Report, w: Wording) -> Chart:
    bars = tuple(
        Bar(
            name=_name(each, w),
            count=len(each.claims),
            shown=w.number(len(each.claims)),
            tint=tint(each.judged),
        )
        for each in report.summary.ratings
    )
    parts = w.joined([f"{bar.name}: {bar.shown}" for bar in bars])
    spoken = w._("Claims by verdict. {parts}.", parts=parts)
    return Chart(role="ratings", title=w._("Claims by verdict"), spoken=spoken, bars=bars)


def _name(tally: Tally, w: Wording) -> str:
    return w.label(tally.judged) if tally.judged else w._("No verdict yet")


def _verdict(claim: CheckedClaim, w: Wording) -> Iterator[Paragraph]:
    if claim.verdict is None:
        yield paragraph("cell", text(w._("No verdict yet"), Look.QUIET))
    else:
        yield paragraph("cell", rating(claim.verdict, w.label(claim.verdict)))
    if claim.needs_recheck:
        yield paragraph("cell", text(w._("Re-check due"), Look.STRONG))
    if claim.corrections:
        yield paragraph("cell", text(w._("Corrected"), Look.STRONG))
    count = w._(
        "− {against} against, + {supporting} for",
        against=w.number(len(claim.against)),
        supporting=w.number(len(claim.supporting)),
    )
    yield paragraph("small", count)


def _row(report: Report, claim: CheckedClaim, w: Wording) -> tuple[Cell, ...]:
    said = text(claim.claim.text.strip(), tag=tag_of(report))
    led = Run(
        text=said.text, to=claim.anchor, language=said.language, rtl=said.rtl, spoken=said.text
    )
    who = [claim.speaker.name] if claim.speaker else []
    when = [w.date(claim.claim.made_on)] if claim.claim.made_on else []
    by = [paragraph("small", *spread([who, when]))] if who or when else []
    return (
        (paragraph("cell", w.number(claim.number)),),
        (paragraph("cell", led), *by),
        tuple(_verdict(claim, w)),
        (paragraph("cell", Run(text="", look=Look.PAGE, to=claim.anchor)),),
    )


def _speakers(report: Report, w: Wording) -> Table:
    rows = []
    for each in report.summary.speakers:
        name = each.speaker.name if each.speaker else w._("Nobody is named")
        said = spread(
            [[f"{_name(tally, w)}: {w.number(len(tally.claims))}"] for tally in each.ratings]
        )
        rows.append(
            (
                (paragraph("cell", name),),
                (paragraph("cell", w.number(each.claims)),),
                (paragraph("cell", *said),),
            )
        )
    heads = (w._("Speaker"), w._("Claims"), w._("Verdicts"))
    return Table(role="speakers", title=w._("By speaker"), heads=heads, rows=tuple(rows))


def _dated(report: Report, each: charts.Dated, w: Wording) -> tuple[Cell, ...]:
    what = w.HAPPENED[each.what]
    return (
        (paragraph("cell", w.date(each.on)),),
        (paragraph("cell", f"{what} ({w.number(each.count)})" if each.count > 1 else what),),
        (paragraph("cell", *laid_sources.claims(report, each.claims)),),
        (paragraph("cell", *laid_sources.sources(each.references, w)),),
    )
