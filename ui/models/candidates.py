"""Candidate claims of an article: which are picked, and how a person corrected them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.phrases import phrase
from ui.widgets.label import plain_tip
from ui.wording import cut, joined
from workbench.spotting import Candidate

Index = QModelIndex | QPersistentModelIndex
CANDIDATE = Qt.ItemDataRole.UserRole
KNOWN = Qt.ItemDataRole.UserRole + 1
"""That a claim like it is there already, in words."""


class CandidateModel(QAbstractListModel):
    """The candidates in the order of the text; a flat list that can be ticked."""

    def __init__(self, candidates: Sequence[Candidate], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(candidates)
        self._picked = [False] * len(self._rows)
        self._known: dict[int, str] = {}

    def picked(self) -> list[Candidate]:
        """The candidates that are picked, as corrected."""
        return [found for found, on in zip(self._rows, self._picked, strict=True) if on]

    def pick_all(self, *, on: bool) -> None:
        """Pick all, or none."""
        self._picked = [on] * len(self._rows)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def correct(self, row: int, **fields: str) -> None:
        """Change the wording, quote or speaker of a candidate."""
        changed = replace(self._rows[row], **fields)  # type: ignore[arg-type]  # all are text
        if changed != self._rows[row]:
            self._rows[row] = changed
            self.dataChanged.emit(self.index(row), self.index(row))

    def show_known(self, row: int, words: str) -> None:
        """Say of a candidate that a claim like it is there already; "" takes that back."""
        if self._known.get(row, "") != words and row < len(self._rows):
            self._known[row] = words
            self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many candidates there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every candidate can be ticked."""
        ticked = Qt.ItemFlag.ItemIsUserCheckable
        return super().flags(index) | ticked if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the wording, the tick, or the whole candidate."""
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        on = self._picked[index.row()]
        values = {
            CANDIDATE: found,
            KNOWN: self._known.get(index.row(), ""),
            Qt.ItemDataRole.DisplayRole: cut(found.text),
            Qt.ItemDataRole.ToolTipRole: plain_tip(joined(*map(phrase, found.reasons))),
            Qt.ItemDataRole.AccessibleTextRole: joined(
                cut(found.text), found.speaker, self._known.get(index.row(), "")
            ),
            Qt.ItemDataRole.CheckStateRole: Qt.CheckState.Checked
            if on
            else Qt.CheckState.Unchecked,
        }
        return values.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a candidate."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._picked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [role])
        return True
