"""Fact-checks of others: read out of files and pages, with what their ratings are on our scales."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench import queries
from workbench.commands.claim_reviews import Given, Step, plan
from workbench.errors import NotFound
from workbench.folding import folded
from workbench.model import RatingMap
from workbench.queries import Connection
from workbench.reading.foreign import Gathered, Review
from workbench.reading.gathering import REVIEWS, gather
from workbench.reading.loosely import host
from workbench.scales import Rating, RatingScale, scale

_END = re.compile(r"\s*[.:;,!–—(-]\s*|\s+-\s+")


class How(StrEnum):
    """Where a rating on a scale of our own comes from."""

    KEPT = "kept"
    """The table of ratings has it."""
    WORDS = "words"
    """The scale has a rating of these words: a proposal."""
    NUMBER = "number"
    """It stands at the same place of a line: a proposal."""
    NONE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a foreign rating may be on a scale of our own."""

    rating: Rating | None = None
    how: How = How.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreign:
    """A rating of somebody else, as it stands in what came in."""

    publisher: str
    """The host of the publisher's site; where it has none, the publisher's name."""
    words: str
    count: int
    proposal: Proposal


def read_reviews(data: bytes, *, url: str = "") -> Gathered:
    """Return the fact-checks in a file or a page, and the pages that a feed leads to.

    WorkbenchError when there are none, or it cannot be read.
    """
    return gather(data, REVIEWS, url=url)


def publisher_of(review: Review) -> str:
    """Return what tells whose rating it is: the host of the publisher's site, or the name."""
    return host(review.publisher_url) or host(review.url) or review.publisher.casefold()


def proposal(maps: Sequence[RatingMap], review: Review, own: RatingScale) -> Proposal:
    """Return what a review's rating is: as the table has it, or else what it may be.

    The table is asked for the publisher's words, then for anybody's.
    """
    words, publisher = folded(review.rating.strip()), publisher_of(review)
    for whose in (publisher, ""):
        for each in maps:
            if each.publisher == whose and words and folded(each.words) == words:
                try:
                    rating = scale(each.scale).rating(each.rating)
                except NotFound:  # a scale of a newer program
                    continue
                return Proposal(rating=rating, how=How.KEPT)
    if found := _by_words(words, own):
        return Proposal(rating=found, how=How.WORDS)
    if found := _by_number(review, own):
        return Proposal(rating=found, how=How.NUMBER)
    return Proposal()


def _by_words(words: str, own: RatingScale) -> Rating | None:
    """The rating whose label these words are, or begin with: "False. There is no such law."""
    begun = _END.split(words, maxsplit=1)[0]
    for tried in (words, begun):
        for rating in own.ratings:
            names = {rating.label, rating.label_es, rating.key.replace("-", " ")}
            if tried and tried in set(map(folded, names)):
                return rating
    return None


def _by_number(review: Review, own: RatingScale) -> Rating | None:
    """The rating at the same place between worst and best."""
    value, worst, best = review.value, review.worst, review.best
    if value is None or worst is None or best is None or own.worst is None or own.best is None:
        return None
    if not worst < best or not worst <= value <= best:
        return None
    place = own.worst + (value - worst) / (best - worst) * (own.best - own.worst)
    line = [rating for rating in own.ratings if rating.value is not None]
    return min(line, key=lambda rating: abs((rating.value or 0) - place)) if line else None


def foreign(
    maps: Sequence[RatingMap], reviews: Sequence[Review], own: RatingScale
) -> list[Foreign]:
    """List the ratings in what came in, each once, the most frequent of a publisher first."""
    found: dict[tuple[str, str], list[Review]] = {}
    for each in reviews:
        if each.rating:
            found.setdefault((publisher_of(each), folded(each.rating)), []).append(each)
    made = [
        Foreign(
            publisher=publisher,
            words=many[0].rating,
            count=len(many),
            proposal=proposal(maps, many[0], own),
        )
        for (publisher, _), many in found.items()
    ]
    return sorted(made, key=lambda each: (each.publisher, -each.count, each.words))


def planned(db: Connection, given: Sequence[Given]) -> list[Step]:
    """Say what would be done for each review."""
    return plan(lambda kind, field, values: queries.rows_with(db, kind, field, values), given)
