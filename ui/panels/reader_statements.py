"""The statements of a draft in the text that is read: marked, and followed by the caret."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject

from ui.outcomes import PREFIX
from ui.session import Session
from ui.widgets.mark import Mark
from ui.widgets.page import Page
from ui.wording import word
from workbench import queries
from workbench.model import Capture
from workbench.queries import StatementMark


class StatementPart(QObject):
    """Knows where statements stand in the text, and which one is looked at."""

    def __init__(self, page: Page, session: Session) -> None:
        super().__init__(page)
        self._page, self._session = page, session
        self._known: list[StatementMark] = []
        self._following = False
        page.cursorPositionChanged.connect(self._follow_caret)
        session.statements_chosen.connect(self.show_chosen)

    def marks(self, capture: Capture) -> list[Mark]:
        """Give the marks of the statements in a version of a draft; none in evidence."""
        self._known = []
        if capture.article_id:
            self._known = self._session.ask(queries.statement_marks, capture.id)
        return [
            Mark(
                start=each.start,
                end=each.end,
                stance=f"{PREFIX}{each.outcome}",
                tip=word(f"{PREFIX}{each.outcome}"),
                statement_id=each.id,
            )
            for each in self._known
        ]

    def forget(self) -> None:
        """Another text is open, in which nothing is marked as far as is known."""
        self._known = []

    def show_chosen(self) -> None:
        """Select the words of the one statement that is looked at."""
        ids = self._session.statement_ids
        if self._following or len(ids) != 1:
            return
        for each in self._known:
            if each.id == ids[0]:
                self._following = True
                self._page.show_passage(each.start, each.end)
                self._following = False

    def _follow_caret(self) -> None:
        """Look at the statement in which the caret was put."""
        if self._following or not self._session.draft_id or not self._page.hasFocus():
            return
        caret = self._page.caret()
        at = bisect_right(self._known, caret, key=lambda each: each.start) - 1
        if at >= 0 and caret <= self._known[at].end:
            self._following = True
            self._session.choose_statements((self._known[at].id,))
            self._following = False
