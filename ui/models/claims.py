"""The claims as a list: keys of all rows, and the rows themselves in windows as they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import cut, date, joined, word
from workbench import queries
from workbench.queries import ClaimRow

Index = QModelIndex | QPersistentModelIndex
WINDOW = 128
"""Rows fetched at once."""
WINDOWS = 64
"""Windows kept."""
ROW = Qt.ItemDataRole.UserRole
"""The role that gives the whole ClaimRow."""


class ClaimModel(QAbstractListModel):
    """The claims that match the filters; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys: array[int] = array("q")
        self._windows: OrderedDict[int, list[ClaimRow]] = OrderedDict()
        self.state = ""
        self.search = ""

    def refresh(self) -> None:
        """Ask again. When the same rows are there, only their content is drawn again."""
        keys = self._ask_keys()
        if keys == self._keys:
            self._windows.clear()
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._keys = keys
        self._windows.clear()
        self.endResetModel()

    def row_of(self, key: int) -> int:
        """Give the row of a claim's key; -1 when it is not in the list."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def claim(self, row: int) -> ClaimRow | None:
        """Give a row; None when it is gone from the file meanwhile."""
        first = row - row % WINDOW
        window = self._windows.get(first)
        if window is None:
            window = self._fetch(first)
        self._windows.move_to_end(first)
        return window[row - first] if row - first < len(window) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many claims there are; a claim has no rows below it."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the wording, a description for screen readers, or the whole row."""
        there = index.isValid() and index.row() < len(self._keys)
        claim = self.claim(index.row()) if there else None
        if claim is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return claim
            case Qt.ItemDataRole.DisplayRole:
                return cut(claim.text)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(claim.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(claim)
        return None

    def _spoken(self, claim: ClaimRow) -> str:
        counts = self.tr("{} for, {} against, {} context").format(
            claim.supports, claim.refutes, claim.context
        )
        rating = claim.rating_label or self.tr("no verdict yet")
        said = joined(claim.speaker, date(claim.made_on), claim.place)
        spoken = (cut(claim.text).rstrip("."), said, rating, counts, word(claim.state))
        return ". ".join(part for part in spoken if part)

    def _ask_keys(self) -> array[int]:
        if not self._session.is_open:
            return array("q")
        return self._session.ask(queries.claim_keys, search=self.search, state=self.state)

    def _fetch(self, first: int) -> list[ClaimRow]:
        keys = self._keys[first : first + WINDOW]
        found = {row.pk: row for row in self._session.ask(queries.claim_rows, keys)}
        rows = [found[key] for key in keys if key in found]
        self._windows[first] = rows
        while len(self._windows) > WINDOWS:
            self._windows.popitem(last=False)
        return rows
