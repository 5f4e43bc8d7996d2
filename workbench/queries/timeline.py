"""What happened when: statements, appearances, events, captures and verdicts, on lanes."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

LANES = ("statement", "appearance", "event", "published", "capture", "verdict")
"""From what was said to what became of it."""
UNITS = {"year": 4, "month": 7, "day": 10}
"""How many letters of an ISO date tell the unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One dated thing; or many of the same period, when there are too many to name."""

    period: str
    """An ISO date as far as it is known: a day, a month or a year."""
    count: int
    title: str
    """Of the thing; "" for many."""
    target: str
    """"claim/ID" or "evidence/ID"; "" for many."""
    note: str = ""
    """Who said it, or a verdict's label."""
    scale: str = ""
    rating: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """All moments of one kind in the window, earliest first."""

    kind: str
    total: int
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A window of time, with what lies in it."""

    start: str
    end: str
    first: str
    """The earliest and the latest date there is, inside the window or not; "" without any."""
    last: str
    unit: str
    """The period by which many things are counted together: "year", "month" or "day"."""
    lanes: tuple[Lane, ...]
    undated: int
    """Claims without a date."""


_CITED = """evidence.id IN (
    SELECT coalesce(citation.evidence_id, capture.evidence_id) FROM citation
    LEFT JOIN passage ON passage.id = citation.passage_id
    LEFT JOIN capture ON capture.id = passage.capture_id WHERE citation.claim_id = :claim)"""
_EVIDENCE = """, 'evidence/' || evidence.id AS target, evidence.title AS title,
    coalesce(source.name, '') AS note, '' AS scale, '' AS rating
    FROM evidence LEFT JOIN source ON source.id = evidence.source_id"""
_LANES = {
    "statement": (
        """SELECT claim.made_on AS at, 'claim/' || claim.id AS target, claim.text AS title,
        coalesce(speaker.name, '') AS note, '' AS scale, '' AS rating
        FROM claim LEFT JOIN speaker ON speaker.id = claim.speaker_id""",
        "claim.id = :claim",
    ),
    "appearance": (
        """SELECT appearance.appeared_on AS at, 'claim/' || claim.id AS target,
        coalesce(nullif(appearance.title, ''), article.title, nullif(appearance.url, ''),
            claim.text) AS title, '' AS note, '' AS scale, '' AS rating
        FROM appearance JOIN claim ON claim.id = appearance.claim_id
        LEFT JOIN article ON article.id = appearance.article_id""",
        "appearance.claim_id = :claim",
    ),
    "event": (f"SELECT evidence.occurred_on AS at{_EVIDENCE}", _CITED),
    "published": (f"SELECT evidence.published_on AS at{_EVIDENCE}", _CITED),
    "capture": (
        """SELECT substr(capture.captured_at, 1, 10) AS at, 'evidence/' || evidence.id AS target,
        evidence.title AS title, '' AS note, '' AS scale, '' AS rating
        FROM capture JOIN evidence ON evidence.id = capture.evidence_id""",
        _CITED,
    ),
    "verdict": (
        """SELECT substr(verdict.made_at, 1, 10) AS at, 'claim/' || claim.id AS target,
        claim.text AS title, verdict.label AS note, verdict.scale AS scale,
        verdict.rating AS rating FROM verdict JOIN claim ON claim.id = verdict.claim_id""",
        "verdict.claim_id = :claim",
    ),
}
"""For each lane its dated things, and which of them belong to a claim."""


def timeline(
    db: sqlite3.Connection, *, claim_id: str = "", start: str = "", end: str = "", most: int = 40
) -> Timeline:
    """Return what lies between two ISO dates, of the project or of one claim.

    Without dates, all there is. A lane with more than `most` moments counts them by period; a date
    that is known less exactly than the period stands for itself.
    """
    sources = {
        lane: f"{sql} WHERE {of_claim}" if claim_id else sql
        for lane, (sql, of_claim) in _LANES.items()
    }
    values: dict[str, object] = {"claim": claim_id}
    first, last = _extent(db, sources, values)
    start, end = start or first, end or last
    unit = unit_of(start, end)
    values |= {"start": start, "end": f"{end}~", "n": UNITS[unit]}
    lanes = (_lane(db, kind, sources[kind], values, most) for kind in LANES)
    return Timeline(
        start=start,
        end=end,
        first=first,
        last=last,
        unit=unit,
        lanes=tuple(lane for lane in lanes if lane.total),
        undated=_undated(db, claim_id),
    )


def _extent(
    db: sqlite3.Connection, sources: dict[str, str], values: dict[str, object]
) -> tuple[str, str]:
    found = [
        db.execute(f"SELECT min(at), max(at) FROM ({sql}) WHERE at <> ''", values).fetchone()
        for sql in sources.values()
    ]
    dates = [each for row in found for each in row if each]
    return min(dates, default=""), max(dates, default="")


def _lane(
    db: sqlite3.Connection, kind: str, source: str, values: dict[str, object], most: int
) -> Lane:
    # A year that has begun before the window may still be in it: so much of the dates is compared.
    inside = (
        f"FROM ({source}) WHERE at <> '' AND at <= :end AND at >= substr(:start, 1, length(at))"
    )
    total = db.execute(f"SELECT count(*) {inside}", values).fetchone()[0]
    if total <= most:
        sql = f"SELECT at, 1, title, target, note, scale, rating {inside} ORDER BY at, target"
    else:
        sql = (
            "SELECT substr(at, 1, :n) AS period, count(*), iif(count(*) = 1, max(title), ''), "
            "iif(count(*) = 1, max(target), ''), iif(count(*) = 1, max(note), ''), "
            "iif(count(*) = 1, max(scale), ''), iif(count(*) = 1, max(rating), '') "
            f"{inside} GROUP BY period ORDER BY period"
        )
    moments = tuple(
        Moment(
            period=period,
            count=count,
            title=title,
            target=target,
            note=note,
            scale=scale,
            rating=rating,
        )
        for period, count, title, target, note, scale, rating in db.execute(sql, values)
    )
    return Lane(kind=kind, total=total, moments=moments)


def unit_of(start: str, end: str) -> str:
    """Choose the period to count by: some dozens of them fill the window."""
    if not start or not end:
        return "day"
    months = (int(end[:4]) - int(start[:4])) * 12 + _month(end) - _month(start)
    return "day" if months < 3 else "month" if months < 85 else "year"


def _month(date: str) -> int:
    return int(date[5:7]) if len(date) >= 7 else 1


def _undated(db: sqlite3.Connection, claim_id: str) -> int:
    found = db.execute(
        "SELECT count(*) FROM claim WHERE made_on = '' AND (? = '' OR id = ?)", (claim_id, claim_id)
    ).fetchone()
    return int(found[0])
