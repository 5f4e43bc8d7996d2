"""The history: every edit, the newest first, page by page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.models.paged import ENTRY, PAGE, Paged
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import exact, joined, moment
from workbench import queries
from workbench.queries import HistoryRow

EDIT = ENTRY


class HistoryModel(Paged[HistoryRow]):
    """The edits of the project, of a claim or of another record; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.about = ("", "")
        """The record whose history it is: its table and its id; two "" for the whole project."""
        self.words = ""
        self.handed_out = False

    def page(self, after: HistoryRow | None) -> list[HistoryRow]:
        """Ask for the edits before one, or the newest."""
        record, ident = self.about
        return self._session.ask(
            queries.history,
            claim_id=ident if record == "claim" else "",
            record_id=ident if record != "claim" else "",
            words=self.words,
            handed_out=self.handed_out,
            before=after.seq if after else 0,
            limit=PAGE,
        )

    def shown(self, edit: HistoryRow, role: int) -> Any:
        """Give the label, a description, or the exact time."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(edit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self.label(edit)}\n{exact(edit.at)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            undone = self.tr("undone") if edit.undone else ""
            return joined(self.label(edit), edit.actor, moment(edit.at), undone)
        return None

    def label(self, edit: HistoryRow) -> str:
        """Say what was done; undo and redo say what they took back or did again."""
        words = phrase(edit.label) or self.tr("An edit whose words were removed for good")
        if edit.kind == "undo":
            return self.tr("Undo: {}").format(words)
        if edit.kind == "redo":
            return self.tr("Redo: {}").format(words)
        return words
