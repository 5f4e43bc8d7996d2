"""What `import` does with files of other programs: fact-checks, references, annotations."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from workbench import commands, queries
from workbench.cli.captures import taken
from workbench.cli.opening import json_option, project_argument, reading, writing
from workbench.cli.shapes import answer, plain, shown
from workbench.commands.claim_reviews import Given, Step
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange import claimreviews, hypothesis, references
from workbench.exchange.claimreviews import How
from workbench.model import RatingMap, Stance
from workbench.project import Project
from workbench.reading.foreign import Gathered, Review
from workbench.scales import RatingScale, scale

_MOST_PAGES = 200
"""Pages of a feed that are fetched at once."""


def import_reviews(
    path: Path, data: bytes, _form: str, given: dict[str, Any], *, as_json: bool
) -> None:
    """Take fact-checks in; or say what would become of each."""
    found = claimreviews.read_reviews(data, url=given["url"])
    told = list(found.told)
    reviews = [*found.reviews, *(_fetched(found, given, told) if given["fetch"] else ())]
    with reading(path) as project:
        own = scale(given["scale"] or queries.investigation(project.db).scale)
        pieces = _rated(project, reviews, own, given["verdicts"])
        steps = claimreviews.planned(project.db, [piece for piece, _ in pieces])
    shape: dict[str, Any] = {
        "kind": "claimreview",
        "dry_run": given["dry_run"],
        "reviews": [_review_shape(s, how) for s, (_, how) in zip(steps, pieces, strict=True)],
        "pages": [plain(page) for page in found.pages] if not given["fetch"] else [],
        "told": told,
    }
    if not given["dry_run"] and pieces:
        with writing(path) as project:
            made = commands.take_reviews(
                project, [piece for piece, _ in pieces], origin=given["origin"]
            )
            shape |= plain(made)
    answer(shape, _reviews_told(shape), as_json=as_json)


def _rated(
    project: Project, reviews: list[Review], own: RatingScale, verdicts: str | None
) -> list[tuple[Given, How]]:
    maps = queries.rating_maps(project.db)
    wanted = {None: (), "kept": (How.KEPT,), "proposed": (How.KEPT, How.WORDS, How.NUMBER)}
    pieces = []
    for each in reviews:
        proposed = claimreviews.proposal(maps, each, own)
        rating = proposed.rating if proposed.how in wanted[verdicts] else None
        pieces.append((Given(review=each, rating=rating), proposed.how))
    return pieces


def _fetched(found: Gathered, given: dict[str, Any], told: list[str]) -> list[Review]:
    """The fact-checks in the pages that a feed leads to; what cannot be had is told."""
    reviews: list[Review] = []
    options = replace(given["options"], pictures=False)
    for page in found.pages[:_MOST_PAGES]:
        try:
            content = taken(page.url, options).content
            got = claimreviews.read_reviews(content.data, url=content.final_url or page.url)
        except Cancelled:
            raise
        except WorkbenchError as error:
            told.append(f"{page.url}: {error}")
            continue
        reviews += got.reviews
        told += got.told
    if len(found.pages) > _MOST_PAGES:
        told.append(f"Of {len(found.pages):,} pages the first {_MOST_PAGES} were fetched.")
    return reviews


def _review_shape(step: Step, how: How) -> dict[str, Any]:
    review, rating = step.given.review, step.given.rating
    shape: dict[str, Any] = plain(review)
    return shape | {
        "fate": str(step.fate),
        "own_rating": rating.key if rating else None,
        "own_scale": rating.scale if rating else None,
        "how": str(how) or None,
        "verdict": step.rates,
        "kept_verdict_of": step.kept or None,
    }


def _reviews_told(shape: dict[str, Any]) -> str:
    lines = []
    for each in shape["reviews"]:
        own = f" → {each['own_rating']}" if each["verdict"] else ""
        lines.append(
            f"{each['fate']:<8}{each['publisher']}: “{each['rating']}”{own}: {each['claim']}"
        )
        lines += [f"        {note}" for note in each["notes"]]
    lines += [f"page    {page['url']}  {page['title']}" for page in shape["pages"]]
    if shape["pages"]:
        lines.append("The feed leads to these pages. --fetch looks into them.")
    lines += shape["told"]
    if "claims" in shape:
        lines.append(
            f"{len(shape['claims']):,} claims and {shape['verdicts']:,} verdicts made, "
            f"{shape['changed']:,} completed, {shape['same']:,} known already."
        )
    if shape.get("kept"):
        lines.append(f"Verdicts of somebody else were left as they are: {shape['kept']:,}.")
    return "\n".join(lines)


def import_references(
    path: Path, data: bytes, form: str, given: dict[str, Any], *, as_json: bool
) -> None:
    """Make evidence of a list of references; or say what would become of each entry."""
    found = references.read_references(data, form)
    with reading(path) as project:
        planned = references.planned(project.db, found.references)
    shape: dict[str, Any] = {
        "kind": "references",
        "form": form,
        "dry_run": given["dry_run"],
        "references": [plain(p.reference) | {"known": p.known or None} for p in planned],
        "told": list(found.told),
    }
    if not given["dry_run"]:
        with writing(path) as project:
            made = commands.take_references(project, found.references, origin=given["origin"])
            shape |= plain(made)
    lines = [
        f"{'known by ' + each['known'] if each['known'] else 'new':<18}{each['title']}"
        for each in shape["references"]
    ]
    lines += shape["told"]
    if "evidence" in shape:
        lines.append(f"{len(shape['evidence']):,} pieces of evidence made, "
                     f"{shape['known']:,} known already.")  # fmt: skip
    answer(shape, "\n".join(lines), as_json=as_json)


def import_annotations(
    path: Path, data: bytes, _form: str, given: dict[str, Any], *, as_json: bool
) -> None:
    """Make claims of annotations, or citations of one claim."""
    found = hypothesis.read_annotations(data)
    stance = Stance(given["stance"]) if given["stance"] else Stance.CONTEXT
    shape: dict[str, Any] = {
        "kind": "annotations",
        "dry_run": given["dry_run"],
        "annotations": plain(found.annotations),
        "told": list(found.told),
    }
    if given["dry_run"]:
        lines = [f"“{each.exact or each.text}”  {each.url}" for each in found.annotations]
        answer(shape, "\n".join([*lines, *found.told]), as_json=as_json)
        return
    with writing(path) as project:
        claim = queries.find_claim(project.db, given["claim"]) if given["claim"] else None
        made = commands.take_annotations(
            project, found.annotations, claim=claim, stance=stance, origin=given["origin"]
        )
        shape |= plain(made)
    lines = [
        *found.told,
        f"{len(made.claims):,} claims and {len(made.citations):,} citations made.",
    ]
    lines.append(f"Words found in copies that are kept: {made.found:,}.")
    if made.unseen:
        lines.append(f"Words found in no copy, kept as the annotations have them: {made.unseen:,}.")
    if made.known:
        lines.append(f"Known already: {made.known:,}.")
    answer(shape, "\n".join(lines), as_json=as_json)


@click.command("ratings")
@project_argument
@click.argument(
    "deed", metavar="[map|remove]", type=click.Choice(["map", "remove"]), required=False
)
@click.argument("words", default="")
@click.argument("rating", default="")
@click.option("--publisher", default="", metavar="HOST", help="Whose rating; without, anybody's.")
@click.option("--scale", "key", default="", metavar="NAME", help="Instead of the project's scale.")
@json_option
def ratings(  # noqa: PLR0917 - as click passes them
    path: Path, deed: str | None, words: str, rating: str, publisher: str, key: str, as_json: bool
) -> None:
    """List what the ratings of others are here, map one, or take one out of the table.

    `ratings P map "Pants on fire" refuted --publisher politifact.example`
    """
    if deed is None:
        with reading(path) as project:
            found = queries.rating_maps(project.db)
            answer(found, "\n".join(map(_map_told, found)), as_json=as_json)
        return
    if not words or (deed == "map" and not rating):
        raise WorkbenchError("Name the rating in their words, and what it is here.")
    with writing(path) as project:
        if deed == "map":
            own = scale(key or queries.investigation(project.db).scale)
            made = commands.map_rating(project, publisher, words, own.rating(rating))
            answer(made, _map_told(made), as_json=as_json)
            return
        entry = _entry(queries.rating_maps(project.db), publisher, words)
        commands.remove_rating_map(project, entry)
        answer(entry, _map_told(entry), as_json=as_json)


def _entry(maps: list[RatingMap], publisher: str, words: str) -> RatingMap:
    whose = " ".join(publisher.split()).casefold()
    for each in maps:
        if each.publisher == whose and each.words.casefold() == " ".join(words.split()).casefold():
            return each
    raise WorkbenchError(f"“{shown(words)}” is not in the table of ratings for this publisher.")


def _map_told(entry: RatingMap) -> str:
    whose = entry.publisher or "anybody"
    return f"{whose}: “{entry.words}” → {entry.scale}/{entry.rating}"


COMMANDS = (ratings,)
