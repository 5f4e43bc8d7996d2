"""Questions to a project: each takes its `db`, and answers with frozen rows."""

from sqlite3 import Connection
from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.queries.balance import DIMENSIONS, Balance, balance
    from workbench.queries.citations import (
        CitationRow,
        EarlierRow,
        citations,
        earlier,
        find_again,
        whereabouts,
    )
    from workbench.queries.claim import AppearanceRow, ClaimDetail, RelationRow, claim
    from workbench.queries.claim_map import ClaimMap, claim_map
    from workbench.queries.claims import ClaimRow, claim_keys, claim_rows, claims
    from workbench.queries.fields import FIELDS, Field, Kind, Op
    from workbench.queries.filters import Condition, Filter
    from workbench.queries.find import (
        find_article,
        find_citation,
        find_claim,
        find_evidence,
        find_item,
        find_part,
        find_record,
        find_speaker,
    )
    from workbench.queries.gaps import ClaimGap, ClaimLack, gaps, gaps_of
    from workbench.queries.history import ChangeRow, HistoryRow, changes, history
    from workbench.queries.integrity import Finding, verify
    from workbench.queries.library import (
        ArticleRow,
        EvidenceRow,
        LibraryRow,
        SourceRow,
        SpeakerRow,
        articles,
        captures,
        evidence,
        library_rows,
        sources,
        speakers,
    )
    from workbench.queries.lists import Group, Listing, Page, Sort, keys, page
    from workbench.queries.orders import ORDERS
    from workbench.queries.overview import Counts, counts, investigation
    from workbench.queries.precedents import Precedent, precedents
    from workbench.queries.progress import Progress, progress
    from workbench.queries.reader import Mark, content, marks, media_type, text
    from workbench.queries.search import Found, anything, recent, search
    from workbench.queries.searched import KINDS, Hit
    from workbench.queries.similar import LIKE, Similar, similar
    from workbench.queries.snippets import CLOSE, OPEN
    from workbench.queries.spelling import corrected
    from workbench.queries.states import claim_counts
    from workbench.queries.tags import TagRow, tags, tags_of, tags_on
    from workbench.queries.timeline import Timeline, timeline
    from workbench.queries.told import ToldChange, ToldField, known_as, told
    from workbench.queries.trash import (
        Revertible,
        TrashRow,
        in_trash,
        revertible,
        trash,
        trash_counts,
        went_with,
    )
    from workbench.queries.views import ViewRow, filter_of, view, view_counts, views
    from workbench.queries.words import spans

__all__ = [
    "CLOSE",
    "DIMENSIONS",
    "FIELDS",
    "KINDS",
    "LIKE",
    "OPEN",
    "ORDERS",
    "AppearanceRow",
    "ArticleRow",
    "Balance",
    "ChangeRow",
    "CitationRow",
    "ClaimDetail",
    "ClaimGap",
    "ClaimLack",
    "ClaimMap",
    "ClaimRow",
    "Condition",
    "Connection",
    "Counts",
    "EarlierRow",
    "EvidenceRow",
    "Field",
    "Filter",
    "Finding",
    "Found",
    "Group",
    "HistoryRow",
    "Hit",
    "Kind",
    "LibraryRow",
    "Listing",
    "Mark",
    "Op",
    "Page",
    "Precedent",
    "Progress",
    "RelationRow",
    "Revertible",
    "Similar",
    "Sort",
    "SourceRow",
    "SpeakerRow",
    "TagRow",
    "Timeline",
    "ToldChange",
    "ToldField",
    "TrashRow",
    "ViewRow",
    "anything",
    "articles",
    "balance",
    "captures",
    "changes",
    "citations",
    "claim",
    "claim_counts",
    "claim_keys",
    "claim_map",
    "claim_rows",
    "claims",
    "content",
    "corrected",
    "counts",
    "earlier",
    "evidence",
    "filter_of",
    "find_again",
    "find_article",
    "find_citation",
    "find_claim",
    "find_evidence",
    "find_item",
    "find_part",
    "find_record",
    "find_speaker",
    "gaps",
    "gaps_of",
    "history",
    "in_trash",
    "investigation",
    "keys",
    "known_as",
    "library_rows",
    "marks",
    "media_type",
    "page",
    "precedents",
    "progress",
    "recent",
    "revertible",
    "search",
    "similar",
    "sources",
    "spans",
    "speakers",
    "tags",
    "tags_of",
    "tags_on",
    "text",
    "timeline",
    "told",
    "trash",
    "trash_counts",
    "verify",
    "view",
    "view_counts",
    "views",
    "went_with",
    "whereabouts",
]

at_home(
    __name__,
    {
        "balance": "DIMENSIONS Balance balance",
        "citations": "CitationRow EarlierRow citations earlier find_again whereabouts",
        "claim": "AppearanceRow ClaimDetail RelationRow claim",
        "claim_map": "ClaimMap claim_map",
        "claims": "ClaimRow claim_keys claim_rows claims",
        "fields": "FIELDS Field Kind Op",
        "filters": "Condition Filter",
        "find": (
            "find_article find_citation find_claim find_evidence find_item find_part "
            "find_record find_speaker"
        ),
        "gaps": "ClaimGap ClaimLack gaps gaps_of",
        "history": "ChangeRow HistoryRow changes history",
        "integrity": "Finding verify",
        "library": (
            "ArticleRow EvidenceRow LibraryRow SourceRow SpeakerRow articles captures evidence "
            "library_rows sources speakers"
        ),
        "lists": "Group Listing Page Sort keys page",
        "orders": "ORDERS",
        "overview": "Counts counts investigation",
        "precedents": "Precedent precedents",
        "progress": "Progress progress",
        "reader": "Mark content marks media_type text",
        "search": "Found anything recent search",
        "searched": "KINDS Hit",
        "similar": "LIKE Similar similar",
        "snippets": "CLOSE OPEN",
        "spelling": "corrected",
        "states": "claim_counts",
        "tags": "TagRow tags tags_of tags_on",
        "timeline": "Timeline timeline",
        "told": "ToldChange ToldField known_as told",
        "trash": "Revertible TrashRow in_trash revertible trash trash_counts went_with",
        "views": "ViewRow filter_of view view_counts views",
        "words": "spans",
    },
)
