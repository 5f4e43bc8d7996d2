"""What may change: every command, by noun. Each opens one edit, whose label says what was done."""

from typing import TYPE_CHECKING

from workbench.lazily import at_home

if TYPE_CHECKING:
    from workbench.commands.annotations import TakenAnnotations, take_annotations
    from workbench.commands.archives import (
        archive_answered,
        ask_archive,
        withdraw_archive,
    )
    from workbench.commands.articles import add_article, change_article, remove_article
    from workbench.commands.bulk import change_records, remove_records
    from workbench.commands.captures import add_pieces, look_over
    from workbench.commands.citations import (
        arrange_citations,
        change_citation,
        cite,
        move_citation,
        remove_citation,
    )
    from workbench.commands.claim_reviews import TakenReviews, take_reviews
    from workbench.commands.claims import (
        accept_candidates,
        add_appearance,
        add_claim,
        add_claims,
        change_appearance,
        change_claim,
        remove_appearance,
        remove_claim,
    )
    from workbench.commands.contacts import (
        add_contact,
        answer_contact,
        change_contact,
        remove_contact,
    )
    from workbench.commands.corrections import add_correction, change_correction, remove_correction
    from workbench.commands.cues import add_cue
    from workbench.commands.evidence import (
        add_capture,
        add_evidence,
        change_evidence,
        remove_evidence,
    )
    from workbench.commands.exports import HandedOut, record_exports
    from workbench.commands.investigation import change_investigation
    from workbench.commands.links import (
        record_links,
        set_confidential,
        set_recheck,
    )
    from workbench.commands.merging import merge
    from workbench.commands.purge import purge
    from workbench.commands.questions import (
        answer_question,
        ask_question,
        change_question,
        order_questions,
        remove_question,
    )
    from workbench.commands.quick import add_line
    from workbench.commands.rating_maps import change_rating_maps, map_rating, remove_rating_map
    from workbench.commands.references import TakenReferences, take_references
    from workbench.commands.relations import narrow_claim, relate_claims, remove_relation
    from workbench.commands.restore import restore, revert
    from workbench.commands.sheets import import_rows
    from workbench.commands.sources import add_source, change_source, remove_source
    from workbench.commands.speakers import add_speaker, change_speaker, remove_speaker
    from workbench.commands.statements import (
        join_statements,
        mark_statement,
        mark_statements,
        move_statement,
        split_statement,
        unmark_statements,
    )
    from workbench.commands.tags import remove_tag, rename_tag, tag_records
    from workbench.commands.ticks import change_statements
    from workbench.commands.triage import set_triage, set_weights
    from workbench.commands.verdicts import Media, set_verdict
    from workbench.commands.versions import add_version
    from workbench.commands.views import change_view, move_view, remove_view, save_view
    from workbench.commands.waivers import waive, waive_all, withdraw_waiver

__all__ = [
    "HandedOut",
    "Media",
    "TakenAnnotations",
    "TakenReferences",
    "TakenReviews",
    "accept_candidates",
    "add_appearance",
    "add_article",
    "add_capture",
    "add_claim",
    "add_claims",
    "add_contact",
    "add_correction",
    "add_cue",
    "add_evidence",
    "add_line",
    "add_pieces",
    "add_source",
    "add_speaker",
    "add_version",
    "answer_contact",
    "answer_question",
    "archive_answered",
    "arrange_citations",
    "ask_archive",
    "ask_question",
    "change_appearance",
    "change_article",
    "change_citation",
    "change_claim",
    "change_contact",
    "change_correction",
    "change_evidence",
    "change_investigation",
    "change_question",
    "change_rating_maps",
    "change_records",
    "change_source",
    "change_speaker",
    "change_statements",
    "change_view",
    "cite",
    "import_rows",
    "join_statements",
    "look_over",
    "map_rating",
    "mark_statement",
    "mark_statements",
    "merge",
    "move_citation",
    "move_statement",
    "move_view",
    "narrow_claim",
    "order_questions",
    "purge",
    "record_exports",
    "record_links",
    "relate_claims",
    "remove_appearance",
    "remove_article",
    "remove_citation",
    "remove_claim",
    "remove_contact",
    "remove_correction",
    "remove_evidence",
    "remove_question",
    "remove_rating_map",
    "remove_records",
    "remove_relation",
    "remove_source",
    "remove_speaker",
    "remove_tag",
    "remove_view",
    "rename_tag",
    "restore",
    "revert",
    "save_view",
    "set_confidential",
    "set_recheck",
    "set_triage",
    "set_verdict",
    "set_weights",
    "split_statement",
    "tag_records",
    "take_annotations",
    "take_references",
    "take_reviews",
    "unmark_statements",
    "waive",
    "waive_all",
    "withdraw_archive",
    "withdraw_waiver",
]

at_home(
    __name__,
    {
        "annotations": "TakenAnnotations take_annotations",
        "archives": "archive_answered ask_archive withdraw_archive",
        "articles": "add_article change_article remove_article",
        "bulk": "change_records remove_records",
        "captures": "add_pieces look_over",
        "citations": "arrange_citations change_citation cite move_citation remove_citation",
        "claim_reviews": "TakenReviews take_reviews",
        "claims": (
            "accept_candidates add_appearance add_claim add_claims change_appearance "
            "change_claim remove_appearance remove_claim"
        ),
        "cues": "add_cue",
        "evidence": "add_capture add_evidence change_evidence remove_evidence",
        "investigation": "change_investigation",
        "links": "record_links set_confidential set_recheck",
        "merging": "merge",
        "purge": "purge",
        "questions": "answer_question ask_question change_question order_questions remove_question",
        "quick": "add_line",
        "references": "TakenReferences take_references",
        "relations": "narrow_claim relate_claims remove_relation",
        "restore": "restore revert",
        "sheets": "import_rows",
        "sources": "add_source change_source remove_source",
        "speakers": "add_speaker change_speaker remove_speaker",
        "statements": (
            "join_statements mark_statement mark_statements move_statement split_statement "
            "unmark_statements"
        ),
        "tags": "remove_tag rename_tag tag_records",
        "ticks": "change_statements",
        "triage": "set_triage set_weights",
        "contacts": "add_contact answer_contact change_contact remove_contact",
        "corrections": "add_correction change_correction remove_correction",
        "exports": "record_exports HandedOut",
        "rating_maps": "change_rating_maps map_rating remove_rating_map",
        "waivers": "waive waive_all withdraw_waiver",
        "verdicts": "Media set_verdict",
        "versions": "add_version",
        "views": "change_view move_view remove_view save_view",
    },
)
