"""A flat list that is read page by page, as it is scrolled."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
ENTRY = Qt.ItemDataRole.UserRole
PAGE = 200


class Paged(QAbstractListModel, Generic[Row]):
    """Rows are asked for when they come into sight; the first page at once."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: list[Row] = []
        self._more = False

    def page(self, after: Row | None) -> list[Row]:
        """Ask for the rows after one, or the first."""
        raise NotImplementedError

    def shown(self, row: Row, role: int) -> Any:
        """Give what a row shows in a role."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Ask again, for as many rows as there were."""
        wanted = len(self.rows)
        self.beginResetModel()
        self.rows = self.page(None) if self._session.is_open else []
        self._more = len(self.rows) == PAGE
        while self._more and len(self.rows) < wanted:
            self._extend(self.page(self.rows[-1]))
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows were read so far."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if parent.isValid() or not self.rows:
            return
        found = self.page(self.rows[-1])
        if not found:
            self._more = False
            return
        at = len(self.rows)
        self.beginInsertRows(QModelIndex(), at, at + len(found) - 1)
        self._extend(found)
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, or what it shows."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        return row if role == ENTRY else self.shown(row, role)

    @property
    def is_whole(self) -> bool:
        """Whether all rows have been read."""
        return not self._more

    def _extend(self, found: list[Row]) -> None:
        self.rows += found
        self._more = len(found) == PAGE
