"""Verdicts that were given to claims like one: what the desk said before."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from workbench import rows
from workbench.model import Claim, Verdict
from workbench.queries.claims import ClaimRow
from workbench.queries.similar import similar

_LIKE = 0.35
"""Score from which a verdict is worth a look: lower than for a claim that may be the same."""
_WEIGHED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedent:
    """A like claim with the verdict that counts."""

    row: ClaimRow
    verdict: Verdict
    score: float
    same_speaker: bool


def precedents(db: sqlite3.Connection, claim: Claim, *, limit: int = 5) -> list[Precedent]:
    """Return the verdicts on like claims: the same speaker's first, then by likeness."""
    names = rows.columns(Verdict)
    found = []
    speaker = claim.speaker_id or ""
    for like in similar(db, claim.text, limit=_WEIGHED, speaker_id=speaker, leave_out=claim.id):
        if like.score < _LIKE or not like.row.rating:
            continue
        row = db.execute(
            f"SELECT {', '.join(names)} FROM verdict WHERE claim_id = ? ORDER BY pk DESC LIMIT 1",
            (like.row.id,),
        ).fetchone()
        verdict = rows.to_record(Verdict, dict(zip(names, row, strict=True)))
        same = bool(speaker) and like.row.speaker_id == speaker
        found.append(Precedent(row=like.row, verdict=verdict, score=like.score, same_speaker=same))
    return sorted(found, key=lambda each: (not each.same_speaker, -each.score))[:limit]
