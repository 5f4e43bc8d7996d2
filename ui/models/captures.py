"""The queue of captures as a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.capturing import Item, Queue, State
from ui.phrases import phrase
from ui.widgets.label import plain_tip
from ui.wording import cut, joined

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1
"""The role that gives the word for how far a capture is."""
BELOW = Qt.ItemDataRole.UserRole + 2
"""The role that gives all that is said of it."""


class QueueModel(QAbstractListModel):
    """What is in the queue, the newest first."""

    def __init__(self, queue: Queue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._items: list[Item] = list(reversed(queue.items))
        queue.listed.connect(self._list)
        queue.changed.connect(self._change)

    def row_of(self, item: Item | None) -> int:
        """Give the row of an item; -1 when it is gone."""
        return next((at for at, each in enumerate(self._items) if each is item), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title, the item, or both for a screen reader."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return item
            case Qt.ItemDataRole.DisplayRole:
                return cut(item.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return joined(cut(item.title), self.below(item))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(joined(item.title, self.below(item)))
        return (
            {STATE: self.state, BELOW: self.below}[role](item) if role in {STATE, BELOW} else None
        )

    def state(self, item: Item) -> str:
        """Name how far it is."""
        return {
            State.WAITING: self.tr("Waiting"),
            State.RUNNING: self.tr("Under way"),
            State.DONE: self.tr("Captured"),
            State.FAILED: self.tr("Failed"),
            State.STOPPED: self.tr("Stopped"),
        }[item.state]

    def below(self, item: Item) -> str:
        """Say how far it is, and what stands in its way."""
        share = f"{item.share:.0%}" if item.state is State.RUNNING and item.share >= 0 else ""
        words = item.words if item.state is State.RUNNING else ""
        why = phrase(str(item.error)) if item.error and item.state is State.FAILED else ""
        ref = item.wanted.ref if item.title != item.wanted.ref else ""
        return joined(self.state(item), share, words, cut(why, 160), cut(ref, 120))

    def _list(self) -> None:
        self.beginResetModel()
        self._items = list(reversed(self._queue.items))
        self.endResetModel()

    def _change(self, item: Item) -> None:
        row = self.row_of(item)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
