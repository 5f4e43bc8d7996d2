"""The list of sources as blocks: each once, with where it comes from and every copy of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.model import Article, Capture, Complete, Evidence
from workbench.report.blocks import Block, Box, Fact, Look, Paragraph, Run
from workbench.report.contents import Reference, Report
from workbench.report.runs import (
    address,
    fact,
    facts_of,
    heading,
    named,
    paragraph,
    place,
    prose,
    source,
    spread,
    tag_of,
    text,
)
from workbench.report.wording import Wording, host


def blocks(report: Report, w: Wording) -> Iterator[Block]:
    """Lay out the list of sources."""
    yield heading("sources", 1, w._("Sources"), anchor="sources")
    if not report.references:
        yield paragraph("plain", w._("This report refers to no source."))
        return
    said = w._(
        "Every text under check and every piece of evidence that this report refers to, by the "
        "number in brackets, with all copies that the desk keeps."
    )
    yield paragraph("quiet", said)
    yield from (_source(report, each, w) for each in report.references)


def claims(report: Report, numbers: Sequence[int]) -> list[Run | str]:
    """Set the numbers of claims, each of which leads there."""
    runs = [Run(text=str(n), to=report.claims[n - 1].anchor, spoken=str(n)) for n in numbers]
    return spread([each] for each in runs)


def sources(numbers: Sequence[int], w: Wording) -> list[Run | str]:
    """Set the numbers of sources, each of which leads there."""
    return spread(([source(n, w._("Source {number}", number=n))] for n in numbers), " ")


def _source(report: Report, reference: Reference, w: Wording) -> Box:
    item = reference.item
    title = named(item.title, reference.leads_to, item.language, Look.STRONG)
    used = w.plural("claim", "claims", len(reference.claims))
    copies = [_copy(capture, reference, w) for capture in reference.captures]
    none = paragraph("fact", w._("none is kept"))
    return Box(
        role="source",
        anchor=place(reference.number),
        blocks=(
            paragraph("source", text(f"[{reference.number}]", Look.NUMBER), " ", title),
            facts_of(
                "source",
                *_particulars(report, reference, w),
                fact(w._("Address"), *_addresses(reference, w)),
                fact(w._("Public copy"), *_public(reference)),
                *(copies or [fact(w._("Copy"), none)]),
                fact(
                    w._("Used for"),
                    paragraph("fact", f"{used} ", *claims(report, reference.claims)),
                ),
            ),
        ),
    )


def _addresses(reference: Reference, w: Wording) -> Iterator[Paragraph]:
    if reference.item.url:
        yield paragraph("fact", address(reference.item.url))
        if reference.is_dead:
            yield paragraph("fact", text(w._("It no longer answers."), Look.STRONG))


def _public(reference: Reference) -> Iterator[Paragraph]:
    for each in reference.archived:
        if each.copy_url:
            yield paragraph("fact", address(each.copy_url))


def _particulars(report: Report, reference: Reference, w: Wording) -> Iterator[Fact | None]:
    item = reference.item
    what = spread([[each] for each in _what(item, w) if each.strip()])
    yield fact(w._("What it is"), paragraph("fact", *what))
    if isinstance(item, Evidence):
        yield fact(w._("Source"), paragraph("fact", *_behind(reference, w)))
        if reference.source:
            interests = reference.source.interests.strip() or w._("not stated")
            yield fact(w._("Interests"), *prose("fact", interests))
        yield fact(w._("Method"), *prose("fact", item.method))
    yield fact(w._("Note"), *prose("fact", item.note, tag_of(report)))


def _what(item: Article | Evidence, w: Wording) -> Iterator[str]:
    by, published = w._("by"), w._("published")
    yield w.kind_of(item)
    if isinstance(item, Evidence):
        yield f"{w._('with')} {item.with_whom}" if item.with_whom.strip() else ""
        yield item.channel
        yield w.date(item.occurred_on)
        yield item.place
    author = item.author if isinstance(item, Evidence) else item.byline
    yield f"{by} {author}" if author.strip() else ""
    yield item.publisher if isinstance(item, Article) else ""
    yield f"{published} {w.date(item.published_on)}" if item.published_on.strip() else ""
    if isinstance(item, Evidence):
        yield f"{w._('reference:')} {item.reference}" if item.reference.strip() else ""


def _behind(reference: Reference, w: Wording) -> Iterator[Run | str]:
    if reference.source is None:
        yield w._("not named")
        return
    yield named(reference.source.name, reference.source.url)
    if reference.source.source_class:
        yield f", {w.WORDS[reference.source.source_class]}"


def _copy(capture: Capture, reference: Reference, w: Wording) -> Fact | None:
    lines = [paragraph("fact", *_came(capture, w))]
    if capture.sha256:
        lines.append(paragraph("hash", "SHA-256 ", text(capture.sha256, Look.CODE)))
    lines += _proof(capture, reference, w)
    item = reference.item
    if capture.final_url and capture.final_url != item.url:
        lines.append(paragraph("fact", f"{w._('from')} ", address(capture.final_url)))
    if capture.requested_url and capture.requested_url not in {capture.final_url, item.url}:
        lines.append(paragraph("fact", f"{w._('asked for as')} ", address(capture.requested_url)))
    return fact(w._("Copy"), *lines)


def _came(capture: Capture, w: Wording) -> Iterator[Run | str]:
    yield f"{w.moment(capture.captured_at)}, {w.WORDS[capture.method]}"
    if capture.filename and capture.method == "file":
        yield f" ({capture.filename})"
    if capture.http_status is not None:
        yield f", {w._('answer {status} of the server', status=capture.http_status)}"
    complete = w.WORDS[capture.complete]
    if capture.size:
        size = w.size(capture.size)
        complete = w._("{completeness}, {size}", completeness=complete, size=size)
    yield f"; {complete}"
    if capture.complete_reason and capture.complete != Complete.YES:
        yield f" ({capture.complete_reason})"


def _proof(capture: Capture, reference: Reference, w: Wording) -> Iterator[Paragraph]:
    for each in capture.overrides.split():
        if each in w.OVERRIDES:
            yield paragraph("fact", text(w.OVERRIDES[each], Look.STRONG))
    if capture.origin:
        said = w._(
            "Captured elsewhere, and taken from {what}: nothing shows that the server sent it.",
            what=w.ORIGINS.get(capture.origin, capture.origin),
        )
        when = w._("It says that it was captured on {when}.", when=capture.claimed_at)
        yield paragraph("fact", f"{said} {when}" if capture.claimed_at else said)
    if not capture.record_sha256:
        return
    yield paragraph("hash", f"{w._('record:')} ", text(capture.record_sha256, Look.CODE))
    stamps = reference.stamps.get(capture.id, ())
    for authority, at in stamps:
        stamped, by = w._("stamped"), w._("by")
        yield paragraph("fact", f"{stamped} {w.moment(at)} {by} {host(authority)}")
    if not stamps:
        yield paragraph("fact", w._("not yet stamped"))
