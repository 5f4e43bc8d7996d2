"""Who is being checked, and how: claims and their verdicts by speaker, party or topic."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.errors import WorkbenchError
from workbench.queries.overview import investigation
from workbench.scales import scales

DIMENSIONS = {
    "speaker": ("coalesce(claim.speaker_id, '')", "coalesce(speaker.name, '')", "speaker.role"),
    "party": ("coalesce(speaker.affiliation, '')", "coalesce(speaker.affiliation, '')", "''"),
    "topic": ("claim.topic", "claim.topic", "''"),
}
"""What claims can be counted by: its key, its name, and what more is said of it."""
_OTHERS = "\x00others"


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingCount:
    """How many claims have a rating; `rating` is "" for those without a verdict."""

    scale: str
    rating: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    """One speaker, party or topic; `key` is "" where none is named."""

    key: str
    name: str
    detail: str
    total: int
    counts: tuple[RatingCount, ...]
    """In the order of the scale, the unrated last; none is zero."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The rows with most claims first, and all others together."""

    by: str
    rows: tuple[BalanceRow, ...]
    others: BalanceRow | None
    others_count: int
    """How many speakers, parties or topics the others are."""
    total: int
    ratings: tuple[RatingCount, ...]
    """Every rating that was given, in the order of its scale, over all claims."""


def balance(db: sqlite3.Connection, *, by: str = "speaker", most: int = 20) -> Balance:
    """Count the claims and their newest verdicts; the `most` largest rows stand for themselves."""
    if by not in DIMENSIONS:
        raise WorkbenchError(f"There is no balance by “{by}”; choose from {', '.join(DIMENSIONS)}.")
    key, name, detail = DIMENSIONS[by]
    source = (
        f"SELECT {key} AS key, {name} AS name, coalesce({detail}, '') AS detail, verdict.scale, "
        "verdict.rating, verdict.label FROM claim "
        "LEFT JOIN speaker ON speaker.id = claim.speaker_id "
        "LEFT JOIN verdict ON verdict.pk = "
        "(SELECT max(pk) FROM verdict AS newest WHERE newest.claim_id = claim.id)"
    )
    top = db.execute(
        f"SELECT key, max(name), max(detail), count(*) AS n FROM ({source}) GROUP BY key "
        "ORDER BY key = '', n DESC, max(name), key LIMIT ?",
        (most,),
    ).fetchall()
    keys = json.dumps([row[0] for row in top])
    counted = db.execute(
        "SELECT iif(key IN (SELECT value FROM json_each(?1)), key, ?2) AS place, "
        "coalesce(scale, ''), coalesce(rating, ''), coalesce(max(label), ''), count(*) "
        f"FROM ({source}) GROUP BY place, scale, rating",
        (keys, _OTHERS),
    ).fetchall()
    number = db.execute(f"SELECT count(DISTINCT key) FROM ({source})").fetchone()[0]
    order = _order(investigation(db).scale)
    found: dict[str, list[RatingCount]] = {}
    for place, scale, rating, label, count in counted:
        one = RatingCount(scale=scale, rating=rating, label=label, count=count)
        found.setdefault(place, []).append(one)
    rows = tuple(_row(key, name, detail, found[key], order) for key, name, detail, _ in top)
    others = _row(_OTHERS, "", "", found[_OTHERS], order) if _OTHERS in found else None
    everything = _row("", "", "", _summed(one for row in found.values() for one in row), order)
    return Balance(
        by=by,
        rows=rows,
        others=others,
        others_count=number - len(rows),
        total=everything.total,
        ratings=everything.counts,
    )


def _order(first: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Give each rating its place: the investigation's scale first, each in its own order."""
    keys = sorted(scales(), key=lambda key: (key != first, key))
    return {
        (key, rating.key): (at, step)
        for at, key in enumerate(keys)
        for step, rating in enumerate(scales()[key].ratings)
    }


def _row(
    key: str,
    name: str,
    detail: str,
    counts: Iterable[RatingCount],
    order: dict[tuple[str, str], tuple[int, int]],
) -> BalanceRow:
    def place(one: RatingCount) -> tuple[bool, tuple[int, int], str]:
        return not one.rating, order.get((one.scale, one.rating), (99, 0)), one.label

    ranked = tuple(sorted(counts, key=place))
    total = sum(one.count for one in ranked)
    return BalanceRow(key=key, name=name, detail=detail, total=total, counts=ranked)


def _summed(counts: Iterable[RatingCount]) -> list[RatingCount]:
    sums: dict[tuple[str, str], RatingCount] = {}
    for one in counts:
        known = sums.get((one.scale, one.rating))
        sums[one.scale, one.rating] = RatingCount(
            scale=one.scale,
            rating=one.rating,
            label=one.label,
            count=one.count + (known.count if known else 0),
        )
    return list(sums.values())
