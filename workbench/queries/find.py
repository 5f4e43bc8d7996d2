"""A record by what a person calls it: its id, a beginning of it, or its label."""

from __future__ import annotations

import re
import sqlite3
from typing import TypeVar

from workbench import journal, rows
from workbench.errors import NotFound
from workbench.model import (
    Appearance,
    Article,
    Citation,
    Claim,
    Contact,
    Correction,
    Evidence,
    Export,
    Question,
    RatingMap,
    Record,
    Relation,
    Source,
    Speaker,
    Statement,
    Waiver,
)

R = TypeVar("R", bound=Record)

_LABELS: dict[type[Record], str] = {
    Claim: "text",
    Evidence: "title",
    Article: "title",
    Citation: "id",
    Appearance: "id",
    Question: "text",
    Relation: "id",
    Contact: "id",
    Correction: "id",
    Statement: "id",
    Waiver: "id",
    RatingMap: "words",
    Export: "name",
    Source: "name",
    Speaker: "name",
}
_NOUNS: dict[str, type[Article | Claim | Evidence | Source | Speaker]] = {
    "claims": Claim,
    "evidence": Evidence,
    "sources": Source,
    "speakers": Speaker,
    "articles": Article,
}
_IDLIKE = re.compile(r"[0-9a-fA-F-]{1,36}")


def find_claim(db: sqlite3.Connection, ref: str) -> Claim:
    """Return the claim with this id, unambiguous beginning of an id, or wording."""
    return _one(db, ref, Claim)


def find_article(db: sqlite3.Connection, ref: str) -> Article:
    """Return the article with this id, unambiguous beginning of an id, or title."""
    return _one(db, ref, Article)


def find_evidence(db: sqlite3.Connection, ref: str) -> Evidence:
    """Return the evidence with this id, unambiguous beginning of an id, or title."""
    return _one(db, ref, Evidence)


def find_citation(db: sqlite3.Connection, ref: str) -> Citation:
    """Return the citation with this id, or unambiguous beginning of an id."""
    return _one(db, ref, Citation)


def find_part(db: sqlite3.Connection, kind: type[R], ref: str) -> R:
    """Return an appearance, question, relation, contact… with this id, or beginning of an id."""
    return _one(db, ref, kind)


def find_record(
    db: sqlite3.Connection, noun: str, ref: str
) -> Article | Claim | Evidence | Source | Speaker:
    """Return the record of a list ("claims", "sources"…) that is called so."""
    return _one(db, ref, _NOUNS[noun])


def find_item(db: sqlite3.Connection, ref: str) -> Evidence | Article:
    """Return the evidence or the article that is called so."""
    found = _candidates(db, ref, Evidence) + _candidates(db, ref, Article)
    kind, record_id = _single(found, ref, "evidence or article")
    item = journal.get(db, kind, record_id)
    if not isinstance(item, Evidence | Article):
        raise TypeError(kind)
    return item


def find_speaker(db: sqlite3.Connection, name: str) -> Speaker | None:
    """Return the speaker who is called exactly so, if there is one."""
    called = " ".join(rows.storable(name).split())
    row = db.execute("SELECT id FROM speaker WHERE name = ?", (called,)).fetchone()
    return journal.get(db, Speaker, row[0]) if row else None


def _one(db: sqlite3.Connection, ref: str, kind: type[R]) -> R:
    _, record_id = _single(_candidates(db, ref, kind), ref, rows.table(kind))
    return journal.get(db, kind, record_id)


def _single(found: list[tuple[type[Record], str]], ref: str, what: str) -> tuple[type[Record], str]:
    if not found:
        raise NotFound(f"There is no {what} “{rows.storable(ref)}” in this project.")
    if len(found) > 1:
        ids = ", ".join(record_id for _, record_id in found[:3])
        raise NotFound(
            f"“{rows.storable(ref)}” names more than one {what} ({ids}). Give more of the id."
        )
    return found[0]


def _candidates(
    db: sqlite3.Connection, ref: str, kind: type[Record]
) -> list[tuple[type[Record], str]]:
    """List what a name can mean: whole ids first, then labels, then beginnings of ids."""
    ref = rows.storable(ref).strip()
    table, label = rows.table(kind), _LABELS[kind]
    conditions = ["id = lower(?1)", f"{label} = ?1"]
    if ref.isascii():
        conditions.append(f"lower({label}) = lower(?1)")
    elif found := _folded(db, table, label, ref):
        return [(kind, record_id) for record_id in found]
    if _IDLIKE.fullmatch(ref):
        conditions.append("substr(id, 1, length(?1)) = lower(?1)")
    for condition in conditions:
        found = db.execute(f"SELECT id FROM {table} WHERE {condition} LIMIT 4", (ref,)).fetchall()
        if found:
            return [(kind, str(row[0])) for row in found]
    return []


def _folded(db: sqlite3.Connection, table: str, label: str, ref: str) -> list[str]:
    """Compare labels in any case where SQLite, which folds A to Z only, cannot.

    The label as it stands comes before those that differ in case.
    """
    cursor = db.execute(f"SELECT id, {label} FROM {table} WHERE length({label}) = ?", (len(ref),))
    alike = [(str(row[0]), row[1]) for row in cursor if row[1].casefold() == ref.casefold()]
    return [found for found, text in alike if text == ref] or [found for found, _ in alike]
