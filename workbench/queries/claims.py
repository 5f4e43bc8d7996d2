"""The claims as lists show them."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from workbench.model import ClaimState, Work
from workbench.queries.filters import Filter, in_name, where
from workbench.queries.states import in_state
from workbench.queries.words import terms
from workbench.rows import UNSPACED, Value, parse_time, storable


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim as lists show it."""

    pk: int
    id: str
    text: str
    quote: str
    speaker: str
    speaker_id: str | None
    role: str
    made_on: str
    place: str
    state: ClaimState
    scale: str
    rating: str
    rating_label: str
    supports: int
    refutes: int
    context: int
    open_questions: int
    affiliation: str
    added_at: datetime
    topic: str
    assignee: str
    due_on: str
    work: Work
    reach: int | None
    harm: int | None
    checkable: int | None
    urgency: int | None
    priority: int | None
    """0 to 100: the mean of what is rated, by the investigation's weights; None when nothing is."""
    tags: str
    """Their names with commas between."""


_NAMES = tuple(field.name for field in fields(ClaimRow))
_COLUMNS = ", ".join(_NAMES)


def claim_keys(
    db: sqlite3.Connection,
    *,
    search: str = "",
    speaker: str = "",
    state: str = "",
    article: str = "",
    oldest_first: bool = False,
    limit: int = -1,
) -> array[int]:
    """Return the keys of the claims that pass every filter, newest first.

    `search` is found in wording, quote, note and the speaker's name; `speaker` in names, as words
    or an id; `state` is a ClaimState; `article` is an article's id.
    """
    conditions, values = _conditions(search, speaker, state, article)
    kept = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    order = "ASC" if oldest_first else "DESC"
    # One row, because fetching row by row starves under a busy window (the interpreter's lock).
    row = db.execute(
        f"SELECT group_concat(pk) FROM (SELECT pk FROM claim {kept} ORDER BY pk {order} LIMIT ?)",
        (*values, limit),
    ).fetchone()
    return array("q", map(int, row[0].split(","))) if row[0] else array("q")


def claim_rows(db: sqlite3.Connection, keys: Sequence[int]) -> list[ClaimRow]:
    """Return the rows with these keys, in their order; keys that are gone are left out."""
    marks = ", ".join("?" * len(keys))
    cursor = db.execute(f"SELECT {_COLUMNS} FROM claim_overview WHERE pk IN ({marks})", keys)
    found = {row[0]: _claim_row(row) for row in cursor}
    return [found[key] for key in keys if key in found]


def claims(
    db: sqlite3.Connection,
    *,
    search: str = "",
    speaker: str = "",
    state: str = "",
    article: str = "",
    limit: int = -1,
) -> list[ClaimRow]:
    """Return the claims that pass every filter of `claim_keys`, oldest first."""
    keys = claim_keys(
        db,
        search=search,
        speaker=speaker,
        state=state,
        article=article,
        oldest_first=True,
        limit=limit,
    )
    return [row for i in range(0, len(keys), 500) for row in claim_rows(db, keys[i : i + 500])]


def _claim_row(row: tuple[object, ...]) -> ClaimRow:
    values: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
    values["state"] = ClaimState(values["state"])
    values["work"] = Work(values["work"])
    values["added_at"] = parse_time(values["added_at"])
    return ClaimRow(**values)


def _conditions(
    search: str, speaker: str, state: str, article: str
) -> tuple[list[str], list[Value]]:
    conditions: list[str] = []
    values: list[Value] = []
    speaker = storable(speaker)
    if search.strip():
        kept, found = where("claims", Filter(words=search), today="2000-01-01")
        conditions.append(kept)
        values += found
    if speaker.strip():
        named = " AND ".join(f"({in_name(term)})" for term in terms(speaker)) or '""'
        unbroken = UNSPACED.findall(speaker)  # their index does not tell a name from a role
        conditions.append(
            "speaker_id IN (SELECT id FROM speaker WHERE id = ? "
            "OR pk IN (SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?)"
            f"{' AND instr(name, ?)' * len(unbroken)})"
        )
        values += [speaker.strip(), named, *unbroken]
    if state:
        conditions.append(in_state(state))
    if article:
        conditions.append("id IN (SELECT claim_id FROM appearance WHERE article_id = ?)")
        values.append(article)
    return conditions, values
