"""Requests for comment, corrections, overridden objections, mapped ratings, and what went out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TypeVar

from workbench import rows
from workbench.errors import NotFound
from workbench.model import Contact, Correction, Export, RatingMap, Record, Waiver

R = TypeVar("R", bound=Record)


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


def find_contact(db: sqlite3.Connection, ref: str) -> Contact:
    """Find a request for comment by its id, or a beginning of it that fits one only."""
    return _found(db, Contact, ref, "request for comment")


def find_correction(db: sqlite3.Connection, ref: str) -> Correction:
    """Find a correction by its id, or a beginning of it that fits one only."""
    return _found(db, Correction, ref, "correction")


def find_export(db: sqlite3.Connection, ref: str) -> Export:
    """Find what was handed out by its id or SHA-256, or a beginning that fits one only."""
    kept = [each for each in exports(db) if each.sha256.startswith(ref.strip().lower() or "-")]
    return kept[0] if kept else _found(db, Export, ref, "export")


def _found(db: sqlite3.Connection, kind: type[R], ref: str, noun: str) -> R:
    ref = ref.strip().lower()
    found = _read(db, kind, "WHERE substr(id, 1, ?) = ? ORDER BY pk", (len(ref), ref))
    if not ref or not found:
        raise NotFound(f"There is no {noun} “{ref}”.")
    if len(found) > 1:
        raise NotFound(f"“{ref}” fits more than one {noun}: give more of its id.")
    return found[0]


def _read(db: sqlite3.Connection, kind: type[R], rest: str, values: Iterable[object]) -> list[R]:
    names = rows.columns(kind)
    cursor = db.execute(f"SELECT {', '.join(names)} FROM {rows.table(kind)} {rest}", tuple(values))
    return [rows.to_record(kind, dict(zip(names, row, strict=True))) for row in cursor]
