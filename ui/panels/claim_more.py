"""The lower part of a claim: open questions, appearances, relations, note, verdicts, history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.dialogs.small import NarrowDialog
from ui.panels.claim_entries import (
    QUESTION,
    appearance_entry,
    asked,
    earlier_entry,
    note_entry,
    put_question,
    question_entry,
    relation_entry,
)
from ui.panels.claim_history import history_entry
from ui.panels.claim_replies import contact_entry, correction_entry, words_entry
from ui.panels.claim_section import Make, Section
from ui.session import Session
from ui.widgets.order import follow
from ui.widgets.parts import button, column
from ui.widgets.verb_button import VerbButton
from workbench.queries import ClaimDetail
from workbench.queries.recent import RecentEdit, recent

translate = QCoreApplication.translate

EDITS = 4
"""Edits of the claim that are named at its foot."""


class More(QWidget):
    """What else is known of a claim; parts that are empty offer their first step."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("claimMore")
        self._session = session
        self._detail: ClaimDetail | None = None
        self._can = False
        add = translate("Claim", "Add")
        narrow = button("narrow", translate("Claim", "Add a narrower claim"), self._narrow)
        narrow.setProperty("kind", "small")
        self._narrower = narrow

        def verb(name: str, words: str) -> VerbButton:
            return VerbButton(name, actions[name], words, kind="small")

        self._all = verb("claim-history", translate("Claim", "Show all"))
        self._sections = {
            "questions": Section(
                "questions",
                translate("Claim", "Open questions"),
                verb("ask", add),
                dropped=QUESTION,
            ),
            "appearances": Section(
                "appearances", translate("Claim", "Appearances"), verb("appearance", add)
            ),
            "relations": Section(
                "relations", translate("Claim", "Related claims"), verb("relate", add), narrow
            ),
            "contacts": Section(
                "contacts", translate("Claim", "Requests for comment"), verb("contact", add)
            ),
            "reason": Section("reason", translate("Claim", "Why it is checked")),
            "method": Section("method", translate("Claim", "How it was checked")),
            "note": Section("note", translate("Claim", "Note")),
            "corrections": Section("corrections", translate("Claim", "Corrections")),
            "verdicts": Section("verdicts", translate("Claim", "Earlier verdicts")),
            "history": Section(
                "history",
                translate("Claim", "History"),
                self._all,
            ),
        }
        self._sections["questions"].body.dropped.connect(self._drop)
        inside = column(self, gap=16)
        inside.setContentsMargins(0, 12, 0, 0)
        for section in self._sections.values():
            inside.addWidget(section)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show a claim: the parts that are not as they were."""
        before, self._detail = self._detail, detail
        can = self._session.is_writable
        same = before is not None and before.claim.id == detail.claim.id
        if self._can != can:
            before = None
        self._can = can
        self._narrower.setVisible(can)
        for name, facts in _FACTS.items():
            if before is None or facts(before) != facts(detail) or not same:
                makers = self._makers(name, detail)
                self._sections[name].show_entries(makers, keep=same)
                self._sections[name].setVisible(bool(makers) or name not in _HIDDEN)
        ident = detail.claim.id
        self._session.read(recent, ident, limit=EDITS, done=self._show_edits, owner=self)

    def _makers(self, name: str, detail: ClaimDetail) -> list[Make]:
        session, claim = self._session, detail.claim
        whole = self._sections["questions"].stay_open
        words = {"reason": claim.reason, "method": claim.method}
        made: dict[str, Callable[[], list[Make]]] = {
            "questions": lambda: [
                partial(question_entry, session, detail, each, whole) for each in asked(detail)
            ],
            "appearances": lambda: [
                partial(appearance_entry, session, each) for each in detail.appearances
            ],
            "relations": lambda: [
                partial(relation_entry, session, each) for each in detail.relations
            ],
            "contacts": lambda: [
                partial(contact_entry, session, claim, each) for each in detail.contacts
            ],
            "corrections": lambda: [
                partial(correction_entry, session, claim, each) for each in detail.corrections
            ],
            "note": lambda: [partial(note_entry, claim.note)] if claim.note else [],
            "verdicts": lambda: [partial(earlier_entry, each) for each in detail.verdicts[1:]],
        }
        if name in words:
            return [partial(words_entry, words[name], name)] if words[name] else []
        return made[name]()

    def _show_edits(self, found: list[RecentEdit]) -> None:
        section = self._sections["history"]
        makers = [partial(history_entry, self._session, each) for each in found]
        section.show_entries(makers, keep=False, counted=False)
        follow(self._all, section.body)

    def _narrow(self) -> None:
        if self._detail:
            NarrowDialog(self._session, self._detail.claim, self.window()).open()

    def _drop(self, ident: str, at: int) -> None:
        if self._detail and self._session.is_writable:
            put_question(self._session, self._detail, ident, at)


_FACTS: dict[str, Callable[[ClaimDetail], object]] = {
    "questions": lambda detail: detail.questions,
    "appearances": lambda detail: detail.appearances,
    "relations": lambda detail: detail.relations,
    "contacts": lambda detail: detail.contacts,
    "reason": lambda detail: detail.claim.reason,
    "method": lambda detail: detail.claim.method,
    "note": lambda detail: detail.claim.note,
    "corrections": lambda detail: detail.corrections,
    "verdicts": lambda detail: detail.verdicts,
}
"""What each part is drawn from: it is made anew when that is another."""
_HIDDEN = frozenset({"reason", "method", "note", "corrections", "verdicts"})
"""Parts that are not there while they are empty."""
