"""The table that says what a picture says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.label import plain_tip
from ui.wording import cut
from workbench.pictures import Table

Index = QModelIndex | QPersistentModelIndex
TARGET = Qt.ItemDataRole.UserRole


class PictureTable(QAbstractTableModel):
    """The rows and columns of a picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table(columns=())

    def show_table(self, table: Table) -> None:
        """Show another table; the same one stays as it is, with what is chosen in it."""
        if table == self._table:
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._table.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._table.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Give the names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, the whole of them in a tooltip, and where its row leads."""
        if not index.isValid():
            return None
        line = self._table.lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cut(line.cells[index.column()])
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(line.cells[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._table.columns[index.column()]}: {cut(line.cells[index.column()])}"
        return line.target if role == TARGET else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        end = column in self._table.numbers
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
