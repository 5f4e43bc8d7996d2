"""How captures stand: what proves them, what is known to be wrong with them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench import rows
from workbench.model import ArchiveCopy, Capture
from workbench.queries.likes import notes
from workbench.stamps import stamps_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A capture, and what stands beside it."""

    capture: Capture
    stamps: tuple[tuple[str, datetime], ...] = ()
    """Who stamped it and when, by their clocks, the oldest first."""
    archived: tuple[ArchiveCopy, ...] = ()
    """Copies in public archives of what this is a capture of."""
    damaged: bool = False
    """Whether bytes or text of it are not in the file any more. What `verify` finds is more."""


def standing(db: sqlite3.Connection, captures: Sequence[str]) -> list[Standing]:
    """Return how captures stand, by their ids, in their order; those gone are left out."""
    found = {each.id: each for each in _captures(db, f"id IN ({_marks(captures)})", captures)}
    return _standings(db, [found[ident] for ident in captures if ident in found])


def newest_standing(db: sqlite3.Connection, evidence: Sequence[str]) -> dict[str, Standing]:
    """Return how the newest capture of each piece of evidence stands, by the evidence's id.

    For long lists: who proves it is left out, as each stamp would have to be summed up.
    """
    newest = (
        f"pk IN (SELECT (SELECT pk FROM capture AS each WHERE each.evidence_id = evidence.id "
        f"ORDER BY {notes('each')}, captured_at DESC, pk DESC LIMIT 1) FROM evidence "
        f"WHERE evidence.id IN ({_marks(evidence)}))"
    )
    captures = list(_captures(db, newest, evidence))
    kept = _kept(db, captures)
    return {
        str(each.evidence_id): Standing(capture=each, damaged=_is_damaged(each, kept))
        for each in captures
    }


def _captures(db: sqlite3.Connection, where: str, values: Iterable[str]) -> Iterable[Capture]:
    names = rows.columns(Capture)
    cursor = db.execute(f"SELECT {', '.join(names)} FROM capture WHERE {where}", tuple(values))
    for row in cursor:
        yield rows.to_record(Capture, dict(zip(names, row, strict=True)))


def _standings(db: sqlite3.Connection, captures: Sequence[Capture]) -> list[Standing]:
    records = {each.record_sha256 for each in captures if each.record_sha256}
    stamps = {
        digest: sorted((each.authority, each.stamped_at) for each in stamps_of(db, digest))
        for digest in records
    }
    archived = _archived(db, captures)
    kept = _kept(db, captures)
    return [
        Standing(
            capture=each,
            stamps=tuple(stamps.get(each.record_sha256, ())),
            archived=tuple(archived.get(each.evidence_id or each.article_id or "", ())),
            damaged=_is_damaged(each, kept),
        )
        for each in captures
    ]


def _archived(db: sqlite3.Connection, captures: Sequence[Capture]) -> dict[str, list[ArchiveCopy]]:
    owners = {each.evidence_id or each.article_id or "" for each in captures}
    names, marks = rows.columns(ArchiveCopy), _marks(owners)
    found: dict[str, list[ArchiveCopy]] = {}
    for row in db.execute(
        f"SELECT {', '.join(names)} FROM archivecopy WHERE state IN ('found', 'saved') AND "
        f"(evidence_id IN ({marks}) OR article_id IN ({marks})) ORDER BY copied_at, pk",
        (*owners, *owners),
    ):
        copy = rows.to_record(ArchiveCopy, dict(zip(names, row, strict=True)))
        found.setdefault(copy.evidence_id or copy.article_id or "", []).append(copy)
    return found


def _is_damaged(capture: Capture, kept: set[str]) -> bool:
    return not {capture.sha256, capture.text_sha256} - {""} <= kept


def _kept(db: sqlite3.Connection, captures: Sequence[Capture]) -> set[str]:
    digests = {digest for each in captures for digest in (each.sha256, each.text_sha256) if digest}
    marks = _marks(digests)
    cursor = db.execute(
        f"SELECT sha256 FROM blob WHERE sha256 IN ({marks}) "
        f"UNION SELECT sha256 FROM extract WHERE sha256 IN ({marks})",
        (*digests, *digests),
    )
    return {digest for (digest,) in cursor}


def _marks(values: Sequence[str] | set[str]) -> str:
    return ", ".join("?" * len(values))
