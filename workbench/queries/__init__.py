"""Questions to a project: each takes its `db`, and answers with frozen rows."""

from sqlite3 import Connection

from workbench.queries.citations import CitationRow, citations, whereabouts
from workbench.queries.claims import (
    AppearanceRow,
    ClaimDetail,
    ClaimRow,
    RelationRow,
    claim,
    claim_counts,
    claim_keys,
    claim_rows,
    claims,
)
from workbench.queries.find import find_article, find_claim, find_evidence, find_item
from workbench.queries.history import ChangeRow, HistoryRow, changes, history
from workbench.queries.integrity import Finding, verify
from workbench.queries.library import (
    ArticleRow,
    EvidenceRow,
    SourceRow,
    SpeakerRow,
    articles,
    captures,
    evidence,
    sources,
    speakers,
)
from workbench.queries.overview import Counts, counts, investigation
from workbench.queries.reader import Mark, marks, text
from workbench.queries.search import CLOSE, OPEN, Hit, search

__all__ = [
    "CLOSE",
    "OPEN",
    "AppearanceRow",
    "ArticleRow",
    "ChangeRow",
    "CitationRow",
    "ClaimDetail",
    "ClaimRow",
    "Connection",
    "Counts",
    "EvidenceRow",
    "Finding",
    "HistoryRow",
    "Hit",
    "Mark",
    "RelationRow",
    "SourceRow",
    "SpeakerRow",
    "articles",
    "captures",
    "changes",
    "citations",
    "claim",
    "claim_counts",
    "claim_keys",
    "claim_rows",
    "claims",
    "counts",
    "evidence",
    "find_article",
    "find_claim",
    "find_evidence",
    "find_item",
    "history",
    "investigation",
    "marks",
    "search",
    "sources",
    "speakers",
    "text",
    "verify",
    "whereabouts",
]
