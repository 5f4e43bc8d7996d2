"""The claim list, and one claim with all that is known of it."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, TypeVar

from workbench import journal, rows
from workbench.model import (
    Appearance,
    Article,
    Claim,
    ClaimState,
    Passage,
    Question,
    Record,
    Relation,
    Speaker,
    Verdict,
    Work,
)
from workbench.queries.citations import CitationRow, citations
from workbench.queries.joined import Joined
from workbench.queries.words import terms
from workbench.rows import UNSPACED, parse_time


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AppearanceRow:
    """Where a claim appeared, with the passage when it stands in an article."""

    appearance: Appearance
    article: Article | None
    passage: Passage | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """A relation as seen from one of its claims."""

    relation: Relation
    other_id: str
    other_text: str
    other_state: ClaimState
    other_scale: str
    other_rating: str
    other_label: str
    """The rating that counts of the other claim; "" without a verdict."""
    outgoing: bool
    """Whether the claim that was asked for is the relation's first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDetail:
    """One claim, whole. Verdicts come newest first; citations with key evidence first."""

    row: ClaimRow
    claim: Claim
    speaker: Speaker | None
    appearances: tuple[AppearanceRow, ...]
    relations: tuple[RelationRow, ...]
    questions: tuple[Question, ...]
    citations: tuple[CitationRow, ...]
    verdicts: tuple[Verdict, ...]


R = TypeVar("R", bound=Record)

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
    table = "claim_overview" if state else "claim"
    conditions, values = _conditions(search, speaker, state, article)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    order = "ASC" if oldest_first else "DESC"
    # One row, because fetching row by row starves under a busy window (the interpreter's lock).
    row = db.execute(
        f"SELECT group_concat(pk) FROM "
        f"(SELECT pk FROM {table} {where} ORDER BY pk {order} LIMIT ?)",
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


def claim(db: sqlite3.Connection, claim_id: str) -> ClaimDetail:
    """Return one claim with all that is known of it; NotFound when it is gone."""
    record = journal.get(db, Claim, claim_id)
    row = db.execute(f"SELECT {_COLUMNS} FROM claim_overview WHERE id = ?", (claim_id,)).fetchone()
    speaker = journal.get(db, Speaker, record.speaker_id) if record.speaker_id else None
    return ClaimDetail(
        row=_claim_row(row),
        claim=record,
        speaker=speaker,
        appearances=tuple(_appearances(db, claim_id)),
        relations=tuple(_relations(db, claim_id)),
        questions=_all(db, Question, claim_id, "rank, pk"),
        citations=tuple(citations(db, claim_id)),
        verdicts=_all(db, Verdict, claim_id, "pk DESC"),
    )


def _appearances(db: sqlite3.Connection, claim_id: str) -> list[AppearanceRow]:
    joined = Joined(Appearance, Article, Passage)
    cursor = db.execute(
        f"SELECT {joined.columns} FROM appearance "
        "LEFT JOIN article ON article.id = appearance.article_id "
        "LEFT JOIN passage ON passage.id = appearance.passage_id "
        "WHERE appearance.claim_id = ? ORDER BY appearance.first DESC, appearance.pk",
        (claim_id,),
    )
    found = (joined.records(row) for row in cursor)
    return [AppearanceRow(appearance=a, article=b, passage=c) for a, b, c in found]


def _relations(db: sqlite3.Connection, claim_id: str) -> list[RelationRow]:
    joined = Joined(Relation)
    found = db.execute(
        f"SELECT {joined.columns}, claim.pk FROM relation "
        "JOIN claim ON claim.id = iif(relation.claim_id = ?1, other_id, claim_id) "
        "WHERE relation.claim_id = ?1 OR relation.other_id = ?1 ORDER BY relation.pk",
        (claim_id,),
    ).fetchall()
    others = {row.pk: row for row in claim_rows(db, sorted({row[-1] for row in found}))}
    return [
        RelationRow(
            relation=joined.records(row)[0],
            other_id=others[row[-1]].id,
            other_text=others[row[-1]].text,
            other_state=others[row[-1]].state,
            other_scale=others[row[-1]].scale,
            other_rating=others[row[-1]].rating,
            other_label=others[row[-1]].rating_label,
            outgoing=joined.records(row)[0].claim_id == claim_id,
        )
        for row in found
    ]


def _all(db: sqlite3.Connection, kind: type[R], claim_id: str, order: str) -> tuple[R, ...]:
    names = rows.columns(kind)
    cursor = db.execute(
        f"SELECT {', '.join(names)} FROM {rows.table(kind)} WHERE claim_id = ? ORDER BY {order}",
        (claim_id,),
    )
    return tuple(rows.to_record(kind, dict(zip(names, row, strict=True))) for row in cursor)


def _claim_row(row: tuple[object, ...]) -> ClaimRow:
    values: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
    values["state"] = ClaimState(values["state"])
    values["work"] = Work(values["work"])
    values["added_at"] = parse_time(values["added_at"])
    return ClaimRow(**values)


def _conditions(search: str, speaker: str, state: str, article: str) -> tuple[list[str], list[str]]:
    conditions: list[str] = []
    values: list[str] = []
    for term in terms(search):
        conditions.append(
            "pk IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH ? "
            "UNION SELECT claim.pk FROM claim WHERE claim.speaker_id IN (SELECT id FROM speaker "
            "WHERE pk IN (SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?)))"
        )
        values += [term, _in_name(term)]
    if search.strip() and not terms(search):
        conditions.append("FALSE")
    if speaker.strip():
        named = " AND ".join(f"({_in_name(term)})" for term in terms(speaker)) or '""'
        unbroken = UNSPACED.findall(speaker)  # their index does not tell a name from a role
        conditions.append(
            "speaker_id IN (SELECT id FROM speaker WHERE id = ? "
            "OR pk IN (SELECT rowid FROM speaker_fts WHERE speaker_fts MATCH ?)"
            f"{' AND instr(name, ?)' * len(unbroken)})"
        )
        values += [speaker.strip(), named, *unbroken]
    if state:
        conditions.append("state = ?")
        values.append(str(ClaimState(state)))
    if article:
        conditions.append("id IN (SELECT claim_id FROM appearance WHERE article_id = ?)")
        values.append(article)
    return conditions, values


def _in_name(term: str) -> str:
    """Ask for a term in the speaker's name alone."""
    return term if term.startswith("unspaced :") else f"{{name unspaced}} : ({term})"
