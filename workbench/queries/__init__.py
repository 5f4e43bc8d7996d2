"""Questions to a project: each takes its `db`, and answers with frozen rows."""

from sqlite3 import Connection
from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.queries.addresses import KnownAddress, known_addresses
    from workbench.queries.alike import AlikePicture, particulars, same_picture
    from workbench.queries.badges import Standing, newest_standing, standing
    from workbench.queries.balance import DIMENSIONS, Balance, balance
    from workbench.queries.captures import (
        CaptureDetail,
        capture,
        chunks,
        find_capture,
        is_whole,
        kept,
        part_bytes,
        parts,
    )
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
    from workbench.queries.diff import (
        ALARMING,
        CitedFor,
        Comparison,
        Fate,
        PassageFate,
        TwoCopies,
        compare_copies,
        copy_before,
        passage_fates,
        two_copies,
    )
    from workbench.queries.drafts import DraftRow, draft_capture, drafts
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
    from workbench.queries.guarded import Guarded, guarded
    from workbench.queries.history import ChangeRow, HistoryRow, changes, history
    from workbench.queries.incoming import references, rows_with, values_of
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
    from workbench.queries.likes import CopyKind, copy_kind
    from workbench.queries.links import (
        LINK_STATES,
        LinkRow,
        archive_copies,
        archives_asked,
        known_address,
        link_checks,
        link_counts,
        links,
        links_due,
    )
    from workbench.queries.lists import Group, Listing, Page, Sort, keys, page
    from workbench.queries.orders import ORDERS
    from workbench.queries.overview import Counts, counts, investigation
    from workbench.queries.precedents import Precedent, precedents
    from workbench.queries.progress import Progress, progress
    from workbench.queries.reader import Mark, attached_to, content, marks, media_type, text
    from workbench.queries.replies import (
        contacts,
        corrections,
        exports,
        find_export,
        rating_maps,
        waivers,
    )
    from workbench.queries.search import Found, anything, recent, search
    from workbench.queries.searched import KINDS, Hit
    from workbench.queries.similar import LIKE, Similar, similar
    from workbench.queries.snippets import CLOSE, OPEN
    from workbench.queries.spelling import corrected
    from workbench.queries.stamps import (
        StampRow,
        WaitingRow,
        pending_stamps,
        stamp_response,
        stamps,
        waiting_stamps,
    )
    from workbench.queries.statements import (
        Checked,
        StatementMark,
        StatementRow,
        checked,
        find_statement,
        likenesses,
        protected_names,
        statement_marks,
        statements,
        to_carry,
    )
    from workbench.queries.states import claim_counts
    from workbench.queries.stored import part_of, stored
    from workbench.queries.tags import TagRow, tags, tags_of, tags_on
    from workbench.queries.timed import Times, cues, recording, seconds_of, transcript
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
    "ALARMING",
    "CLOSE",
    "DIMENSIONS",
    "FIELDS",
    "KINDS",
    "LIKE",
    "LINK_STATES",
    "OPEN",
    "ORDERS",
    "AlikePicture",
    "AppearanceRow",
    "ArticleRow",
    "Balance",
    "CaptureDetail",
    "ChangeRow",
    "Checked",
    "CitationRow",
    "CitedFor",
    "ClaimDetail",
    "ClaimGap",
    "ClaimLack",
    "ClaimMap",
    "ClaimRow",
    "Comparison",
    "Condition",
    "Connection",
    "CopyKind",
    "Counts",
    "DraftRow",
    "EarlierRow",
    "EvidenceRow",
    "Fate",
    "Field",
    "Filter",
    "Finding",
    "Found",
    "Group",
    "Guarded",
    "HistoryRow",
    "Hit",
    "Kind",
    "KnownAddress",
    "LibraryRow",
    "LinkRow",
    "Listing",
    "Mark",
    "Op",
    "Page",
    "PassageFate",
    "Precedent",
    "Progress",
    "RelationRow",
    "Revertible",
    "Similar",
    "Sort",
    "SourceRow",
    "SpeakerRow",
    "StampRow",
    "Standing",
    "StatementMark",
    "StatementRow",
    "TagRow",
    "Timeline",
    "Times",
    "ToldChange",
    "ToldField",
    "TrashRow",
    "TwoCopies",
    "ViewRow",
    "WaitingRow",
    "anything",
    "archive_copies",
    "archives_asked",
    "articles",
    "attached_to",
    "balance",
    "capture",
    "captures",
    "changes",
    "checked",
    "chunks",
    "citations",
    "claim",
    "claim_counts",
    "claim_keys",
    "claim_map",
    "claim_rows",
    "claims",
    "compare_copies",
    "contacts",
    "content",
    "copy_before",
    "copy_kind",
    "corrected",
    "corrections",
    "counts",
    "cues",
    "draft_capture",
    "drafts",
    "earlier",
    "evidence",
    "exports",
    "filter_of",
    "find_again",
    "find_article",
    "find_capture",
    "find_citation",
    "find_claim",
    "find_evidence",
    "find_export",
    "find_item",
    "find_part",
    "find_record",
    "find_speaker",
    "find_statement",
    "gaps",
    "gaps_of",
    "guarded",
    "history",
    "in_trash",
    "investigation",
    "is_whole",
    "kept",
    "keys",
    "known_address",
    "known_addresses",
    "known_as",
    "library_rows",
    "likenesses",
    "link_checks",
    "link_counts",
    "links",
    "links_due",
    "marks",
    "media_type",
    "newest_standing",
    "page",
    "part_bytes",
    "part_of",
    "particulars",
    "parts",
    "passage_fates",
    "pending_stamps",
    "precedents",
    "progress",
    "protected_names",
    "rating_maps",
    "recent",
    "recording",
    "references",
    "revertible",
    "rows_with",
    "same_picture",
    "search",
    "seconds_of",
    "similar",
    "sources",
    "spans",
    "speakers",
    "stamp_response",
    "stamps",
    "standing",
    "statement_marks",
    "statements",
    "stored",
    "tags",
    "tags_of",
    "tags_on",
    "text",
    "timeline",
    "to_carry",
    "told",
    "transcript",
    "trash",
    "trash_counts",
    "two_copies",
    "values_of",
    "verify",
    "view",
    "view_counts",
    "views",
    "waiting_stamps",
    "waivers",
    "went_with",
    "whereabouts",
]

at_home(
    __name__,
    {
        "addresses": "KnownAddress known_addresses",
        "alike": "AlikePicture particulars same_picture",
        "badges": "Standing newest_standing standing",
        "balance": "DIMENSIONS Balance balance",
        "captures": "CaptureDetail capture chunks find_capture is_whole kept part_bytes parts",
        "citations": "CitationRow EarlierRow citations earlier find_again whereabouts",
        "claim": "AppearanceRow ClaimDetail RelationRow claim",
        "claim_map": "ClaimMap claim_map",
        "claims": "ClaimRow claim_keys claim_rows claims",
        "diff": (
            "ALARMING CitedFor Comparison Fate PassageFate TwoCopies compare_copies copy_before "
            "passage_fates two_copies"
        ),
        "drafts": "DraftRow draft_capture drafts",
        "fields": "FIELDS Field Kind Op",
        "filters": "Condition Filter",
        "find": (
            "find_article find_citation find_claim find_evidence find_item find_part "
            "find_record find_speaker"
        ),
        "gaps": "ClaimGap ClaimLack gaps gaps_of",
        "guarded": "Guarded guarded",
        "history": "ChangeRow HistoryRow changes history",
        "incoming": "references rows_with values_of",
        "integrity": "Finding verify",
        "library": (
            "ArticleRow EvidenceRow LibraryRow SourceRow SpeakerRow articles captures evidence "
            "library_rows sources speakers"
        ),
        "links": (
            "LINK_STATES LinkRow archive_copies archives_asked known_address link_checks "
            "link_counts links links_due"
        ),
        "likes": "CopyKind copy_kind",
        "lists": "Group Listing Page Sort keys page",
        "orders": "ORDERS",
        "overview": "Counts counts investigation",
        "precedents": "Precedent precedents",
        "progress": "Progress progress",
        "reader": "Mark attached_to content marks media_type text",
        "replies": ("contacts corrections exports find_export rating_maps waivers"),
        "search": "Found anything recent search",
        "searched": "KINDS Hit",
        "similar": "LIKE Similar similar",
        "snippets": "CLOSE OPEN",
        "spelling": "corrected",
        "stamps": "StampRow WaitingRow pending_stamps stamp_response stamps waiting_stamps",
        "states": "claim_counts",
        "statements": (
            "Checked StatementMark StatementRow checked find_statement likenesses "
            "protected_names statement_marks statements to_carry"
        ),
        "stored": "part_of stored",
        "tags": "TagRow tags tags_of tags_on",
        "timed": "Times cues recording seconds_of transcript",
        "timeline": "Timeline timeline",
        "told": "ToldChange ToldField known_as told",
        "trash": "Revertible TrashRow in_trash revertible trash trash_counts went_with",
        "views": "ViewRow filter_of view view_counts views",
        "words": "spans",
    },
)
