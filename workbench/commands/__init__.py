"""What may change: every command, by noun. Each opens one edit, whose label says what was done."""

from workbench.commands.articles import add_article, change_article, remove_article
from workbench.commands.citations import change_citation, cite, remove_citation
from workbench.commands.claims import (
    accept_candidates,
    add_appearance,
    add_claim,
    add_claims,
    change_claim,
    remove_appearance,
    remove_claim,
)
from workbench.commands.evidence import (
    add_capture,
    add_evidence,
    change_evidence,
    remove_evidence,
)
from workbench.commands.investigation import change_investigation
from workbench.commands.questions import answer_question, ask_question, remove_question
from workbench.commands.relations import relate_claims, remove_relation
from workbench.commands.sources import add_source, change_source
from workbench.commands.speakers import add_speaker, change_speaker
from workbench.commands.verdicts import set_verdict

__all__ = [
    "accept_candidates",
    "add_appearance",
    "add_article",
    "add_capture",
    "add_claim",
    "add_claims",
    "add_evidence",
    "add_source",
    "add_speaker",
    "answer_question",
    "ask_question",
    "change_article",
    "change_citation",
    "change_claim",
    "change_evidence",
    "change_investigation",
    "change_source",
    "change_speaker",
    "cite",
    "relate_claims",
    "remove_appearance",
    "remove_article",
    "remove_citation",
    "remove_claim",
    "remove_evidence",
    "remove_question",
    "remove_relation",
    "set_verdict",
]
