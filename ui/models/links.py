"""The addresses of the project, and what became of them: what is due first, then the worst."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.filtering import today
from ui.models.paged import ENTRY
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import cut, date, exact, joined, moment, word
from workbench.model import ArchiveState
from workbench.queries import LinkRow

Index = QModelIndex | QPersistentModelIndex


class LinksModel(QAbstractListModel):
    """Addresses; a flat list that is replaced as a whole."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[LinkRow] = []

    def put(self, rows: list[LinkRow]) -> None:
        """Show these; rows that only say something else stay selected."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many addresses there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, its title, or all that is known of it in words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(cut(row.title), self.state(row), phrase(row.detail), self.known(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            seen = exact(row.checked_at) if row.checked_at else ""
            told = (phrase(row.detail), phrase(row.archive_detail))
            lines = (row.title, row.url, *told, row.copy_url, seen)
            return plain_tip("\n".join(filter(None, lines)))
        return None

    def state(self, row: LinkRow) -> str:
        """Say in a word what became of it."""
        return word(f"link-{row.state}" if row.state else "link-never")

    def known(self, row: LinkRow) -> str:
        """Say when it was looked at and is to be looked at, and what archives have."""
        seen = self.tr("looked at {}").format(moment(row.checked_at)) if row.checked_at else ""
        return joined(seen, self.due(row), self.archived(row))

    def due(self, row: LinkRow) -> str:
        """Say when it is to be looked at again."""
        if row.due:
            return self.tr("due since {}").format(date(row.recheck_on, short=True))
        if row.recheck_on <= today():
            return ""
        return self.tr("again on {}").format(date(row.recheck_on, short=True))

    def archived(self, row: LinkRow) -> str:
        """Say what public archives have of it, or what they are asked for."""
        if row.archive_state is ArchiveState.ASKED:
            return self.tr("archive asked")
        if row.archived:
            return self.tr("archived {}").format(date(row.copied_at[:10], short=True))
        if row.archive_state is ArchiveState.FAILED:
            return self.tr("archive failed")
        if row.archive_state is ArchiveState.NONE:
            return self.tr("not in archives")
        return self.tr("never sent to archives") if row.confidential else ""
