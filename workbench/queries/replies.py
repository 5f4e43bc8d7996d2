"""Requests for comment, corrections, overridden objections, mapped ratings, and what went out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TypeVar

from workbench import rows
from workbench.errors import NotFound
from workbench.model import Contact, Correction, Export, RatingMap, Record, Waiver
from workbench.queries.find import find_part

R = TypeVar("R", bound=Record)
_TOLD = 12
"""Letters of a fingerprint that tell one file from another."""


def contacts(db: sqlite3.Connection, claim_id: str) -> list[Contact]:
    """List the requests for comment on a claim, the oldest first."""
    return _read(db, Contact, "WHERE claim_id = ? ORDER BY pk", (claim_id,))


def corrections(db: sqlite3.Connection, claim_id: str | None = None) -> list[Correction]:
    """List the corrections of a claim, or (None) of the report as a whole, the oldest first."""
    return _read(db, Correction, "WHERE claim_id IS ? ORDER BY pk", (claim_id,))


def waivers(db: sqlite3.Connection) -> list[Waiver]:
    """List the objections that were overridden, the oldest first."""
    return _read(db, Waiver, "ORDER BY pk", ())


def rating_maps(db: sqlite3.Connection) -> list[RatingMap]:
    """List what the ratings of others are here, by publisher and words."""
    return _read(db, RatingMap, "ORDER BY publisher, words", ())


def exports(db: sqlite3.Connection, *, limit: int = -1) -> list[Export]:
    """List what was handed out, the newest first."""
    return _read(db, Export, "ORDER BY pk DESC LIMIT ?", (limit,))


def find_export(db: sqlite3.Connection, ref: str) -> Export:
    """Find what was handed out by its id or SHA-256, or a beginning that fits one only.

    Of the same bytes handed out twice, the newest.
    """
    kept = [each for each in exports(db) if each.sha256.startswith(ref.strip().lower() or "-")]
    if len({each.sha256 for each in kept}) > 1:
        few = ", ".join(each.sha256[:_TOLD] for each in kept[:3])
        raise NotFound(f"“{ref}” names more than one export ({few}). Give more of the id.")
    return kept[0] if kept else find_part(db, Export, ref)


def _read(db: sqlite3.Connection, kind: type[R], rest: str, values: Iterable[object]) -> list[R]:
    names = rows.columns(kind)
    cursor = db.execute(f"SELECT {', '.join(names)} FROM {rows.table(kind)} {rest}", tuple(values))
    return [rows.to_record(kind, dict(zip(names, row, strict=True))) for row in cursor]
