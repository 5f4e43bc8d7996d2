"""One claim as blocks: what was said, the verdict, what it rests on, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.model import Article, Question, Stance
from workbench.report import laid_end, laid_history
from workbench.report.blocks import Block, Box, Listing, Look, Run
from workbench.report.contents import Appeared, CheckedClaim, Cited, Judged, Related, Report
from workbench.report.runs import (
    boxed,
    fact,
    facts_of,
    heading,
    named,
    paragraph,
    prose,
    source,
    spread,
    tag_of,
    text,
    tint,
    title_of,
)
from workbench.report.wording import Wording, elided

SIGNS = {
    Stance.REFUTES: "−",
    Stance.SUPPORTS: "+",
    Stance.CONTEXT: "○",
    Stance.NO_BEARING: "∅",
}
_BOOKMARK = 90


def blocks(report: Report, claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    """Lay out a claim."""
    name = w._("Claim {number}", number=claim.number)
    words = claim.claim.text.strip()
    yield heading(
        "claim", 2, words, anchor=claim.anchor, tag=tag_of(report), before=name,
        bookmark=f"{claim.number}. {elided(' '.join(words.split()), _BOOKMARK)}",
    )  # fmt: skip
    yield from _said(report, claim, w)
    yield _verdict(report, claim, w)
    yield from laid_end.corrections(claim.corrections, report, w)
    for stance, title, cited in (
        (Stance.REFUTES, w._("Evidence against"), claim.against),
        (Stance.SUPPORTS, w._("Evidence for"), claim.supporting),
        (Stance.CONTEXT, w._("Context"), claim.context),
        (Stance.NO_BEARING, w._("Looked at, without bearing"), claim.no_bearing),
    ):
        if cited or stance in {Stance.REFUTES, Stance.SUPPORTS}:
            yield heading(stance, 3, f"{title} ({w.number(len(cited))})", sign=SIGNS[stance])
            yield from (_citation(report, each, w) for each in cited)
        if not cited and stance in {Stance.REFUTES, Stance.SUPPORTS}:
            yield paragraph("none", w._("None is cited."))
    yield from laid_history.replies(claim, w)
    yield from _appearances(report, claim, w)
    yield from _related(report, claim, w)
    yield from _questions(claim, w)
    yield from laid_history.work(report, claim, w)


def _said(report: Report, claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    found = [each for each in claim.appearances if each.reference]
    tag = report.reference(found[0].reference or 0).item.language if found else ""
    if claim.claim.quote.strip():
        yield paragraph("said", w.quoted(claim.claim.quote), tag=tag)
    by = w._("Nobody is named as the speaker")
    speaker: list[Run | str] = [by]
    if claim.speaker:
        more = [claim.speaker.role, claim.speaker.affiliation]
        named_so = [each for each in more if each.strip() and each not in claim.speaker.name]
        speaker = [text(claim.speaker.name, Look.STRONG), *(f", {each}" for each in named_so)]
    made = [w.date(claim.claim.made_on)] if claim.claim.made_on else []
    there = [claim.claim.place] if claim.claim.place.strip() else []
    yield paragraph("speaker", *spread([speaker, made, there], " · "))
    if not claim.claim.quote.strip():
        words = w._("The words as said are not recorded; above is the wording that was checked.")
        yield paragraph("quiet", words)
    yield from prose("note", claim.claim.note, tag_of(report))


def _verdict(report: Report, claim: CheckedClaim, w: Wording) -> Box:
    judged = claim.verdict
    if judged is None:
        none = heading("verdict", 3, w._("No verdict yet"))
        return boxed("verdict", none)
    verdict, tag = judged.verdict, tag_of(report)
    title = heading("verdict", 3, w.label(judged), before=w._("Verdict"))
    due = w._("Re-check due: evidence for or against was cited after this verdict was given.")
    confidence = (paragraph("fact", w.WORDS[verdict.confidence]),) if verdict.confidence else ()
    return boxed(
        "verdict",
        title,
        *([paragraph("attention", due)] if claim.needs_recheck else []),
        *prose("rationale", verdict.rationale, tag),
        facts_of(
            "verdict",
            fact(w._("Confidence"), *confidence),
            fact(w._("Not known"), *prose("fact", verdict.unknown, tag)),
            fact(w._("Given"), paragraph("fact", *laid_history.given(judged, w))),
            fact(w._("The rating means"), *prose("fact", w.definition(judged))),
            fact(w._("Scale"), paragraph("fact", *_scale(judged, w))),
            *laid_history.media(judged, tag, w),
        ),
        tint=tint(judged),
    )


def _scale(judged: Judged, w: Wording) -> Iterator[Run | str]:
    scale = judged.scale
    if scale is None:
        yield judged.verdict.scale
        return
    yield named(scale.name, scale.url)
    said = w._("version {version}. {source}", version=scale.version, source=scale.source)
    yield f", {said}"


def _citation(report: Report, each: Cited, w: Wording) -> Box:
    reference, tag = report.reference(each.reference), tag_of(report)
    weight = w._("Weight: {weight}", weight=w.WORDS[each.citation.weight].lower())
    marks: list[Run | str] = [text(weight, Look.QUIET)]
    if each.citation.key:
        marks = [text(f"★ {w._('Key evidence')}", Look.STRONG), text(" · ", Look.QUIET), *marks]
    words = each.passage.exact if each.passage else ""
    quote = paragraph("quote", w.quoted(words), tag=reference.item.language)
    state = "reworded" if each.reworded else each.state or ""
    changed = [paragraph("attention", w.STATES[state])] if state in w.STATES else []
    note = prose("note", each.citation.note, tag)
    return boxed(
        each.citation.stance,
        paragraph("marks", *marks),
        quote if words.strip() else paragraph("whole", w._("Cited as a whole.")),
        *note,
        paragraph("from", *_from(report, each, w)),
        *changed,
    )


def _from(report: Report, each: Cited, w: Wording) -> Iterator[Run | str]:
    reference = report.reference(each.reference)
    yield source(each.reference, w._("Source {number}", number=each.reference))
    yield " "
    title = title_of(reference)
    yield title
    if each.page:
        yield f", {w._('page {page}', page=each.page)}"
    if each.span:
        yield f", {each.span}"
    if each.capture:
        ended = title.text.endswith(("…", ".", "?", "!")) and not (each.page or each.span)
        stop = "" if ended else "."
        yield f"{stop} {w._('Copy of {moment}', moment=w.moment(each.capture.captured_at))}"
    if reference.copy and reference.copy.copy_url != reference.leads_to:
        yield ", "
        yield named(w._("public copy"), reference.copy.copy_url)
    if reference.is_dead:
        yield f". {laid_history.dead(reference, w)}"


def _appearances(report: Report, claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    if claim.appearances:
        yield heading("appearances", 3, w._("Where it appeared"))
        entries = tuple(tuple(_appeared(report, each, w)) for each in claim.appearances)
        yield Listing(role="appearances", entries=entries)


def _appeared(report: Report, each: Appeared, w: Wording) -> Iterator[Block]:
    seen, found = each.appearance, report.reference(each.reference) if each.reference else None
    url = seen.url or (found.leads_to if found else "")
    title = seen.title or (found.item.title if found else "") or url
    first: list[Run | str] = []
    if seen.first:
        first = [text(w._("First appearance:"), Look.STRONG), " "]
    number: list[Run | str] = []
    if found:
        number = [source(found.number, w._("Source {number}", number=found.number)), " "]
    publisher = found.item.publisher if found and isinstance(found.item, Article) else ""
    on = seen.appeared_on or (found.item.published_on if found else "")
    led = [named(title, url)] if title else []
    more = [[each] for each in (publisher, w.date(on), seen.place) if each.strip()]
    yield paragraph("entry", *first, *number, *spread([led, *more]))
    if each.passage and each.passage.exact.strip():
        yield paragraph(
            "quote", w.quoted(each.passage.exact), tag=found.item.language if found else ""
        )
    yield from prose("note", seen.note, tag_of(report))


def _related(report: Report, claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    if claim.related:
        yield heading("related", 3, w._("Other claims"))
        entries = tuple(tuple(_relation(report, each, w)) for each in claim.related)
        yield Listing(role="related", entries=entries)


def _relation(report: Report, each: Related, w: Wording) -> Iterator[Block]:
    which: Run | str = w._("a claim that this report leaves out")
    if each.number:
        name = w._("claim {number}", number=each.number)
        which = Run(text=name, to=report.claims[each.number - 1].anchor, spoken=name)
    kind = w.RELATIONS[each.relation.kind.value, each.outgoing]
    words: list[Run | str] = []
    if each.text.strip():
        words = [": ", text(w.quoted(each.text), tag=tag_of(report))]
    yield paragraph("entry", f"{kind} ", which, *words)
    yield from prose("note", each.relation.note, tag_of(report))


def _questions(claim: CheckedClaim, w: Wording) -> Iterator[Block]:
    if claim.open_questions:
        yield heading("open", 3, w._("Open questions"))
        yield Listing(role="open", entries=_asked(claim.open_questions))
    if claim.answered:
        yield heading("answered", 3, w._("Answered questions"))
        yield Listing(role="answered", entries=_asked(claim.answered))


def _asked(questions: Sequence[Question]) -> tuple[tuple[Block, ...], ...]:
    return tuple(
        (
            paragraph("question" if each.answer.strip() else "entry", each.text),
            *prose("answer", each.answer),
        )
        for each in questions
    )
