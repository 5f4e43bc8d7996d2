"""A claim's citations: what is cited, on which page, and where it stands in the newest copy."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

from workbench.model import Article, Capture, Citation, Evidence, Passage, Source
from workbench.queries.joined import Joined
from workbench.reading import page_of
from workbench.reading.passages import Location, PassageState, Selector, locate
from workbench.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationRow:
    """A citation with what it cites. `page` counts from 1, None when the text has no pages."""

    citation: Citation
    passage: Passage | None
    capture: Capture | None
    """The one that the passage stands in; for evidence as a whole, its newest."""
    evidence: Evidence | None
    article: Article | None
    source: Source | None
    page: int | None
    state: PassageState | None
    """Where the passage stands in the newest capture of the same thing; None without a passage."""


def citations(db: sqlite3.Connection, claim_id: str) -> list[CitationRow]:
    """Return a claim's citations: key evidence first, then by weight, then as they were made."""
    joined = Joined(Citation, Passage, Capture, Evidence, Article, Source)
    cursor = db.execute(
        f"SELECT {joined.columns} FROM citation "
        "LEFT JOIN passage ON passage.id = citation.passage_id "
        "LEFT JOIN capture ON capture.id = coalesce(passage.capture_id, ("
        "  SELECT newest.id FROM capture AS newest WHERE newest.evidence_id = citation.evidence_id "
        "  ORDER BY newest.captured_at DESC, newest.pk DESC LIMIT 1)) "
        "LEFT JOIN evidence ON evidence.id = coalesce(citation.evidence_id, capture.evidence_id) "
        "LEFT JOIN article ON article.id = capture.article_id "
        "LEFT JOIN source ON source.id = evidence.source_id "
        "WHERE citation.claim_id = ? ORDER BY citation.key DESC, "
        "CASE citation.weight WHEN 'strong' THEN 1 WHEN 'moderate' THEN 2 ELSE 3 END, citation.pk",
        (claim_id,),
    )
    return [_row(db, joined.records(row)) for row in cursor.fetchall()]


def whereabouts(db: sqlite3.Connection, passage: Passage, capture: Capture) -> Location:
    """Find a passage of a capture again in the newest capture of the same thing.

    The passage itself stays where it was cited: nothing is re-anchored by this.
    """
    newest = _newest_text(db, capture)
    selector = Selector(
        start=passage.start,
        end=passage.end,
        exact=passage.exact,
        prefix=passage.prefix,
        suffix=passage.suffix,
    )
    return locate(selector, Store(db).text(newest))


def _row(db: sqlite3.Connection, found: tuple[Any, ...]) -> CitationRow:
    citation, passage, capture, evidence, article, source = found
    return CitationRow(
        citation=citation,
        passage=passage,
        capture=capture,
        evidence=evidence,
        article=article,
        source=source,
        page=_page(db, passage, capture) if passage else None,
        state=_state(db, passage, capture) if passage else None,
    )


def _page(db: sqlite3.Connection, passage: Passage, capture: Capture) -> int | None:
    if not capture.media_type.startswith("application/pdf"):
        return None
    (before,) = db.execute(
        "SELECT substr(body, 1, ?) FROM extract WHERE sha256 = ?",
        (passage.start + 1, capture.text_sha256),
    ).fetchone()
    return page_of(before, passage.start)


def _state(db: sqlite3.Connection, passage: Passage, capture: Capture) -> PassageState:
    if _newest_text(db, capture) == capture.text_sha256:
        return PassageState.EXACT  # the copy that was cited is the newest, and is frozen
    return whereabouts(db, passage, capture).state


def _newest_text(db: sqlite3.Connection, capture: Capture) -> str:
    (sha256,) = db.execute(
        "SELECT text_sha256 FROM capture WHERE article_id IS ? AND evidence_id IS ? "
        "AND text_sha256 <> '' ORDER BY captured_at DESC, pk DESC LIMIT 1",
        (capture.article_id, capture.evidence_id),
    ).fetchone()
    return str(sha256)
