"""The history: every edit, the newest first, and what each changed field by field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import exact, joined, moment, word
from workbench import queries
from workbench.queries import ChangeRow, HistoryRow

Index = QModelIndex | QPersistentModelIndex
EDIT = Qt.ItemDataRole.UserRole
MOST = 2000
"""Edits that are listed at once."""
_QUIET = frozenset({"id", "pk", "added_at", "cited_at", "made_at", "captured_at"})


class HistoryModel(QAbstractListModel):
    """The edits of the project, or those that concern a claim; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[HistoryRow] = []
        self.claim_id = ""

    def refresh(self) -> None:
        """Ask again."""
        self.beginResetModel()
        self._rows = (
            self._session.ask(queries.history, claim_id=self.claim_id, limit=MOST)
            if self._session.is_open
            else []
        )
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many edits there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the label, a description, the exact time, or the whole edit."""
        if not index.isValid():
            return None
        edit = self._rows[index.row()]
        if role == EDIT:
            return edit
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(edit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{edit.label}\n{exact(edit.at)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            undone = self.tr("undone") if edit.undone else ""
            return joined(self.label(edit), edit.actor, moment(edit.at), undone)
        return None

    def label(self, edit: HistoryRow) -> str:
        """Say what was done; undo and redo say what they took back or did again."""
        if edit.kind == "undo":
            return self.tr("Undo: {}").format(edit.label)
        if edit.kind == "redo":
            return self.tr("Redo: {}").format(edit.label)
        return edit.label


def told(changes: list[ChangeRow]) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """Say what rows changed: (what and how, [(field, before, after)])."""
    found = []
    for change in changes:
        title = f"{change.record.replace('_', ' ').capitalize()} {_how(change)}"
        found.append((title, _fields(change)))
    return found


def _how(change: ChangeRow) -> str:
    if change.before is None and change.after is None:
        return word(change.action)
    if change.before is None:
        return word("add")
    return word("remove") if change.after is None else word("change")


def _fields(change: ChangeRow) -> list[tuple[str, str, str]]:
    before, after = change.before or {}, change.after or {}
    names = [
        name for name in {**before, **after} if name not in _QUIET and not name.endswith("_id")
    ]
    rows = [
        (name.replace("_", " "), _shown(before.get(name)), _shown(after.get(name)))
        for name in names
        if before.get(name) != after.get(name)
    ]
    return [row for row in rows if row[1] or row[2]]


def _shown(value: object) -> str:
    return "" if value is None else str(value)
