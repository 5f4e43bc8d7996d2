"""One claim with all that is known of it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TypeVar

from workbench import journal, rows
from workbench.model import (
    Appearance,
    Article,
    Claim,
    ClaimState,
    Contact,
    Correction,
    Passage,
    Question,
    Record,
    Relation,
    Speaker,
    Verdict,
)
from workbench.queries.citations import CitationRow, citations
from workbench.queries.claims import ClaimRow, claim_rows
from workbench.queries.joined import Joined

R = TypeVar("R", bound=Record)


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
    contacts: tuple[Contact, ...]
    """Requests for comment, the oldest first."""
    corrections: tuple[Correction, ...]
    """The oldest first."""


def claim(db: sqlite3.Connection, claim_id: str) -> ClaimDetail:
    """Return one claim with all that is known of it; NotFound when it is gone."""
    record = journal.get(db, Claim, claim_id)
    (pk,) = db.execute("SELECT pk FROM claim WHERE id = ?", (claim_id,)).fetchone()
    speaker = journal.get(db, Speaker, record.speaker_id) if record.speaker_id else None
    return ClaimDetail(
        row=claim_rows(db, [pk])[0],
        claim=record,
        speaker=speaker,
        appearances=tuple(_appearances(db, claim_id)),
        relations=tuple(_relations(db, claim_id)),
        questions=_all(db, Question, claim_id, "rank, pk"),
        citations=tuple(citations(db, claim_id)),
        verdicts=_all(db, Verdict, claim_id, "pk DESC"),
        contacts=_all(db, Contact, claim_id, "pk"),
        corrections=_all(db, Correction, claim_id, "pk"),
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
