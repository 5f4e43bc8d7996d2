"""What stands behind the claims: method, what was withheld, what is missing, how to check it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.model import Correction
from workbench.report import laid_sources
from workbench.report.blocks import Block, Box, Listing, Look, Paragraph, Run, Section, Table
from workbench.report.contents import Gap, Lack, Report
from workbench.report.runs import (
    address,
    fact,
    facts_of,
    heading,
    paragraph,
    prose,
    tag_of,
    text,
)
from workbench.report.wording import Wording


def corrections(found: Sequence[Correction], report: Report, w: Wording) -> Iterator[Box]:
    """Lay out what was said to readers after publication, each with its day."""
    for each in found:
        name = text(w.CORRECTIONS[each.kind], Look.STRONG)
        by: list[Run | str] = []
        if each.author not in {"", "desk"}:
            by = [f", {w._('by')} ", text(each.author)]
        first = paragraph("marks", name, f" · {w.moment(each.corrected_at)}", *by)
        said = prose("plain", each.text, tag_of(report))
        yield Box(role="correction", blocks=(first, *said))


def sections(report: Report, w: Wording) -> Iterator[Section]:
    """Lay out all that stands behind the sources."""
    if report.steps or report.investigation.corrections_url or report.investigation.policy_url:
        yield Section(role="method", blocks=tuple(_method(report, w)))
    if report.withheld:
        yield Section(role="withheld", blocks=tuple(_withheld(report, w)))
    yield Section(role="missing", blocks=tuple(_missing(report, w)))
    yield Section(role="check", blocks=tuple(_check(report, w)))


def _method(report: Report, w: Wording) -> Iterator[Block]:
    about = report.investigation
    yield heading("method", 1, w._("How this desk works"), anchor="method")
    steps = tuple((paragraph("entry", each, tag=tag_of(report)),) for each in report.steps)
    if steps:
        yield Listing(role="steps", entries=steps, ordered=True)
    policy = (paragraph("fact", address(about.policy_url)),) if about.policy_url else ()
    mended = (paragraph("fact", address(about.corrections_url)),) if about.corrections_url else ()
    if policy or mended:
        yield facts_of(
            "method",
            fact(w._("The desk’s rules"), *policy),
            fact(w._("Corrections"), *mended),
        )


def _withheld(report: Report, w: Wording) -> Iterator[Block]:
    yield heading("withheld", 1, w._("What was withheld"), anchor="withheld")
    said = w._(
        "This report leaves out what would give people away, and the desk’s own working notes. Of "
        "each thing it gives the SHA-256 of a secret number and the words, so that the desk can "
        "prove later what they were."
    )
    yield paragraph("plain", said)
    yield Table(
        role="withheld",
        title=w._("What was withheld"),
        heads=(w._("No."), w._("What"), w._("Where"), w._("SHA-256, salted")),
        rows=tuple(
            (
                (paragraph("cell", w.number(each.number)),),
                (paragraph("cell", w.KEPT[each.kind]),),
                (paragraph("cell", w.where(each)),),
                (paragraph("cell", text(each.digest, Look.CODE)),),
            )
            for each in report.withheld
        ),
    )


def _missing(report: Report, w: Wording) -> Iterator[Block]:
    yield heading("missing", 1, w._("What this report does not show"), anchor="missing")
    entries = [(paragraph("entry", *_gap(report, gap, w)),) for gap in report.gaps]
    seconded = w._(
        "Whether a second person reviewed the verdicts: the file keeps no record of it. Ask the "
        "desk."
    )
    entries.append((paragraph("entry", seconded),))
    copies = w._(
        "The copies themselves: they are in the desk’s file, under the SHA-256 given here."
    )
    entries.append((paragraph("entry", copies),))
    yield Listing(role="missing", entries=tuple(entries))


def _gap(report: Report, gap: Gap, w: Wording) -> Iterator[Run | str]:
    yield w.GAPS[gap.lack]
    if gap.lack is Lack.PARTIAL:
        shown = w.plural(
            "{count} claim of {all} is shown.",
            "{count} claims of {all} are shown.",
            len(report.claims),
            all=w.number(report.claims_in_project),
        )
        yield f" {shown}"
    if gap.claims:
        yield f" {w.plural('Claim', 'Claims', len(gap.claims))} "
        yield from laid_sources.claims(report, gap.claims)
        yield "."
    if gap.references:
        yield f" {w.plural('Source', 'Sources', len(gap.references))} "
        yield from laid_sources.sources(gap.references, w)


def _check(report: Report, w: Wording) -> Iterator[Block]:
    yield heading("check", 1, w._("How to check this report"), anchor="check")
    for title, paragraphs in _ways(report, w):
        yield heading("way", 2, title)
        yield from paragraphs


def _ways(report: Report, w: Wording) -> Iterator[tuple[str, Sequence[Paragraph]]]:
    copy = w._(
        "When a page was fetched or a file was added, its bytes were stored unchanged, and every "
        "passage quoted here was taken from the text of those bytes. A page may read differently "
        "today. What was fetched is what the server sent to this program, without what scripts "
        "add in a browser; “cut short” means that not all of it arrived. Notes of calls, "
        "interviews and visits are the desk’s own words."
    )
    yield w._("What a copy is"), [paragraph("plain", copy)]
    shows = w._(
        "It is a fingerprint of the bytes: change one letter, and it changes. Ask the desk for the "
        "copy, compute the fingerprint yourself, and compare all 64 characters with those printed "
        "here. If they agree, you hold the bytes that the desk held when this report was written. "
        "It does not show that the source told the truth, or when the bytes were stored."
    )
    yield w._("What SHA-256 shows"), [paragraph("plain", shows), *_commands(w)]
    clock = w._(
        "All times are in UTC, by the clock of the desk’s computer. Where a copy is stamped, a "
        "time stamp authority has certified that its record, and with it the fingerprints of all "
        "its files, was there at the time of the stamp; nobody else has certified the other times."
    )
    yield w._("Whose clock it was"), [paragraph("plain", clock)]
    state = w._(
        "Every change to the desk’s file is an edit in its journal, and the hash of each edit "
        "covers the one before it. If the journal of a file verifies, and its edit {number} has "
        "the hash below, that file holds what this report was written from.",
        number=w.number(report.edit),
    )
    edit_hash = paragraph("hash", text(report.edit_hash, Look.CODE))
    yield w._("The state of the file"), [paragraph("plain", state), edit_hash]
    sides = w._(
        "Each citation is the desk’s judgement of how a passage bears on the claim: − against, "
        "+ for, ○ context, ∅ without bearing. ★ marks the evidence that the verdict rests on. The "
        "verdict is a person’s, not computed from their number."
    )
    yield w._("For and against"), [paragraph("plain", sides)]


def _commands(w: Wording) -> Iterator[Paragraph]:
    file = w._("FILE")
    for system, command in (
        (w._("Linux:"), f"sha256sum {file}"),
        (w._("macOS:"), f"shasum -a 256 {file}"),
        (w._("Windows (PowerShell):"), f"Get-FileHash {file}"),
    ):
        yield paragraph("command", f"{system} ", text(command, Look.CODE))
