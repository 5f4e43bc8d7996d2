"""Calls that weigh: cite and rate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.articles import newest_capture
from workbench.cli.opening import COUNT, json_option, project_argument, writing
from workbench.cli.shapes import answer, citation_shape, plain
from workbench.errors import NotFound, WorkbenchError
from workbench.model import (
    Article,
    Capture,
    Citation,
    Confidence,
    Evidence,
    Passage,
    Stance,
    Weight,
)
from workbench.project import Project
from workbench.reading.passages import nearest, occurrences
from workbench.scales import scale, scales


@click.command("cite")
@project_argument
@click.argument("claim")
@click.argument("item", metavar="EVIDENCE")
@click.option("--stance", required=True, type=click.Choice([str(stance) for stance in Stance]))
@click.option("--quote", help="The deciding words. Without it, all of the evidence.")
@click.option("--nth", type=COUNT, help="Which, where the quote stands twice.")
@click.option("--weight", default="moderate", type=click.Choice([str(w) for w in Weight]))
@click.option("--key", is_flag=True, help="The verdict rests on it.")
@click.option("--note", default="")
@json_option
def cite(path: Path, claim: str, item: str, as_json: bool, **given: Any) -> None:
    """Say that a passage bears on a claim. EVIDENCE may be an article too."""
    with writing(path) as project:
        record, cited = queries.find_claim(project.db, claim), queries.find_item(project.db, item)
        quote, nth = given.pop("quote"), given.pop("nth")
        stance, weight = Stance(given.pop("stance")), Weight(given.pop("weight"))
        where = _where(project, cited, quote, nth)
        made = commands.cite(project, record, stance=stance, weight=weight, **where, **given)
        answer(citation_shape(_row_of(project, made)), made.id, as_json=as_json)


@click.group("citation")
def citation() -> None:
    """Repair a citation whose words moved, changed or were lost in a newer copy."""


@citation.command("move")
@project_argument
@click.argument("ref", metavar="CITATION")
@click.option("--quote", required=True, help="The words to cite instead.")
@click.option("--nth", type=COUNT, help="Which, where the words stand twice.")
@json_option
def move(path: Path, ref: str, quote: str, nth: int | None, as_json: bool) -> None:
    """Let a citation name other words of the newest copy."""
    with writing(path) as project:
        found = queries.find_citation(project.db, ref)
        if found.passage_id is None:
            raise WorkbenchError("The evidence is cited as a whole: there are no words to move.")
        before = project.get(Capture, project.get(Passage, found.passage_id).capture_id)
        item: Article | Evidence
        if before.article_id:
            item = project.get(Article, before.article_id)
        else:
            item = project.get(Evidence, before.evidence_id or "")
        where = _where(project, item, quote, nth)
        made = commands.move_citation(project, found, where["capture"], where["span"])
        row = _row_of(project, made)
        answer(citation_shape(row), made.id, as_json=as_json)


@click.command("rate")
@project_argument
@click.argument("claim")
@click.argument("rating")
@click.option("--rationale", required=True, help="Why.")
@click.option("--scale", "scale_key", default="", help="Instead of the project's own scale.")
@click.option("--confidence", type=click.Choice([str(level) for level in Confidence]))
@click.option("--unknown", default="", help="What is not known and could change the verdict.")
@click.option("--reason", default="", help="What changed, where there was a verdict before.")
@click.option(
    "--also",
    multiple=True,
    metavar="RATING",
    help="On the scale media: a further rating that holds too; repeatable.",
)
@click.option(
    "--original",
    default="",
    metavar="URL",
    help="On the scale media: where the unaltered picture or recording is.",
)
@click.option("--original-context", default="", help="On the scale media: what it really shows.")
@json_option
def rate(path: Path, claim: str, rating: str, as_json: bool, **given: Any) -> None:
    """Give a claim its verdict; earlier ones stay as history."""
    with writing(path) as project:
        record = queries.find_claim(project.db, claim)
        chosen = scale(given.pop("scale_key") or queries.investigation(project.db).scale)
        confidence = given.pop("confidence")
        media = commands.Media(
            also=tuple(chosen.rating(each).key for each in given.pop("also")),
            original_url=given.pop("original"),
            original_context=given.pop("original_context"),
        )
        made = commands.set_verdict(
            project,
            record,
            chosen.rating(rating),
            confidence=Confidence(confidence) if confidence else None,
            media=media,
            **given,
        )
        answer(plain(made), f"{made.label}: {record.text}", as_json=as_json)


@click.command("scales")
@json_option
def scales_(as_json: bool) -> None:
    """List the rating scales and what their ratings mean."""
    found = list(scales().values())
    lines = []
    for one in found:
        lines.append(f"{one.key}: {one.name}")
        lines += [f"  {r.key:<22} {r.label}: {r.definition}" for r in one.ratings]
    answer(found, "\n".join(lines), as_json=as_json)


def _row_of(project: Project, made: Citation) -> queries.CitationRow:
    found = queries.citations(project.db, made.claim_id)
    return next(row for row in found if row.citation.id == made.id)


def _where(
    project: Project, item: Article | Evidence, quote: str | None, nth: int | None
) -> dict[str, Any]:
    if quote is None:
        if isinstance(item, Article):
            raise WorkbenchError("Quote the words of the article that you cite.")
        return {"evidence": item}
    if not quote.strip():
        raise WorkbenchError("The quote is empty. To cite all of the evidence, leave out --quote.")
    capture = newest_capture(project, item)
    text = project.store.text(capture.text_sha256)
    found = occurrences(quote, text)
    if not found:
        near = nearest(quote, text)
        hint = f" The nearest is: “{' '.join(text[near[0] : near[1]].split())}”" if near else ""
        raise NotFound(f"These words are not in the text of “{item.title}”.{hint}")
    if nth is None and len(found) > 1:
        places = "; ".join(
            f"{n}: …{' '.join(text[max(0, start - 30) : end + 30].split())}…"
            for n, (start, end) in enumerate(found[:5], 1)
        )
        raise WorkbenchError(
            f"These words stand {len(found)} times in “{item.title}”. Quote more of them, or say "
            f"which with --nth. {places}"
        )
    if nth and nth > len(found):
        raise NotFound(f"These words stand only {len(found)} times in “{item.title}”.")
    return {"capture": capture, "span": found[(nth or 1) - 1]}


COMMANDS = (cite, citation, rate, scales_)
