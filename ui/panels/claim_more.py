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
            "note": Section("note", translate("Claim", "Note")),
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
        session = self._session
        if name == "questions":
            whole = self._sections[name].stay_open
            return [partial(question_entry, session, detail, each, whole) for each in asked(detail)]
        if name == "appearances":
            return [partial(appearance_entry, session, each) for each in detail.appearances]
        if name == "relations":
            return [partial(relation_entry, session, each) for each in detail.relations]
        if name == "note":
            return [partial(note_entry, detail.claim.note)] if detail.claim.note else []
        return [partial(earlier_entry, each) for each in detail.verdicts[1:]]

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
    "note": lambda detail: detail.claim.note,
    "verdicts": lambda detail: detail.verdicts,
}
"""What each part is drawn from: it is made anew when that is another."""
_HIDDEN = frozenset({"note", "verdicts"})
"""Parts that are not there while they are empty."""
