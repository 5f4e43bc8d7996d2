"""The project as a whole."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, fields

from workbench import rows
from workbench.model import Investigation


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a project holds."""

    claims: int
    articles: int
    evidence: int
    captures: int
    sources: int
    speakers: int
    citations: int
    verdicts: int
    edits: int
    bytes: int
    """Of all captured bytes."""


def investigation(db: sqlite3.Connection) -> Investigation:
    """Return what the investigation is called, and its desk."""
    names = rows.columns(Investigation)
    row = db.execute(f"SELECT {', '.join(names)} FROM investigation LIMIT 1").fetchone()
    return rows.to_record(Investigation, dict(zip(names, row, strict=True)))


def counts(db: sqlite3.Connection) -> Counts:
    """Count what the project holds."""
    counted = [
        f"(SELECT count(*) FROM {field.name.removesuffix('s')})"
        for field in fields(Counts)
        if field.name != "bytes"
    ]
    row = db.execute(
        f"SELECT {', '.join(counted)}, (SELECT coalesce(sum(size), 0) FROM blob)"
    ).fetchone()
    return Counts(**dict(zip((field.name for field in fields(Counts)), row, strict=True)))
