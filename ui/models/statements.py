"""The statements of a draft in the order of its text, as far as they pass a filter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.paged import ENTRY
from ui.outcomes import PREFIX
from ui.widgets.label import plain_tip
from ui.wording import cut, joined, quoted, word
from workbench.model import Outcome
from workbench.queries import StatementRow

Index = QModelIndex | QPersistentModelIndex
BARE, LEFT, TICKED = "bare", "left", "ticked"
"""What can be shown besides the outcomes: without a source, not in this version, ticked off."""


class StatementModel(QAbstractListModel):
    """Statements; a flat list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.every: list[StatementRow] = []
        self.rows: list[StatementRow] = []
        self._filter = ""

    def put(self, rows: list[StatementRow]) -> None:
        """Show these; rows that only say something else stay where they are."""
        self.every = rows
        self._show()

    def narrow(self, wanted: str) -> None:
        """Show those of one outcome, or what `BARE`, `LEFT` and `TICKED` say; "" all."""
        self._filter = wanted
        self._show()

    def row_of(self, ident: str) -> int:
        """Give the row of a statement; -1 when it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.id == ident), -1)

    def _show(self) -> None:
        shown = [row for row in self.every if self._passes(row)]
        if [row.id for row in shown] == [row.id for row in self.rows]:
            self.rows = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self.rows = shown
        self.endResetModel()

    def _passes(self, row: StatementRow) -> bool:
        others = {
            "": True,
            BARE: row.is_bare,
            LEFT: not row.here,
            TICKED: row.statement.outcome is not Outcome.OPEN,
        }
        return others.get(self._filter, row.statement.outcome == self._filter)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many statements are shown."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, its words, or all that is known of it in words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(row.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(self.outcome(row), cut(row.words, 300), self.below(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (row.words, self.below(row), row.statement.note)
            return plain_tip("\n".join(filter(None, lines)))
        return None

    def outcome(self, row: StatementRow) -> str:
        """Say what came of checking a statement."""
        return word(f"{PREFIX}{row.statement.outcome}")

    def below(self, row: StatementRow) -> str:
        """Say what it was checked with, or what is missing."""
        said = row.statement
        gone = "" if row.here else self.tr("not in this version")
        reads = self.tr("should read: {}").format(quoted(said.wording)) if said.wording else ""
        behind = (
            row.evidence.title if row.evidence else "",
            row.source.name if row.source else "",
            said.source,
            self.tr("checked before: {}").format(row.verdict) if row.verdict else "",
        )
        missing = self.tr("no source") if row.is_bare else ""
        return joined(gone, reads, missing, *behind)
