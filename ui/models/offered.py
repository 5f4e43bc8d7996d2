"""Things that a file offers: which of them are taken, and what each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.label import plain_tip
from ui.wording import cut

Index = QModelIndex | QPersistentModelIndex
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One of them, as it is shown."""

    cells: tuple[str, ...]
    tip: str = ""
    picked: bool = True


class OfferedModel(QAbstractTableModel):
    """A flat table; its first column can be ticked."""

    def __init__(
        self, columns: Sequence[str], offers: Sequence[Offer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._rows = tuple(columns), tuple(offers)
        self._picked = [each.picked for each in offers]

    def picked(self) -> list[int]:
        """The numbers of those that are ticked."""
        return [at for at, on in enumerate(self._picked) if on]

    def pick_all(self, *, on: bool) -> None:
        """Tick all, or none."""
        self._picked = [on] * len(self._rows)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        across = orientation == Qt.Orientation.Horizontal
        return self._columns[section] if across and role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked, in the first column."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        ticked = Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else Qt.ItemFlag(0)
        return super().flags(index) | ticked

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, or the tick."""
        if not index.isValid():
            return None
        row, cell = self._rows[index.row()], self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(cell, _LONGEST)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cut(cell, _LONGEST) or self.tr("empty")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cut(row.tip or cell, 1_000))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            on = self._picked[index.row()]
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick one, or take the tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._picked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        return True
