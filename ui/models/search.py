"""What was found anywhere, and its words cut into what was looked for and what stands around."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session
from ui.wording import cut, joined, safe
from workbench import queries
from workbench.queries import CLOSE, OPEN, Hit

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
BEFORE = 30
"""Characters shown before what was looked for, so that it is in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a snippet, and whether it is what was looked for."""

    text: str
    found: bool


def parts(snippet: str) -> list[Part]:
    """Cut a snippet into what was looked for and what stands around it."""
    made: list[Part] = []
    for at, piece in enumerate(" ".join(snippet.split()).split(OPEN)):
        found, _, rest = piece.partition(CLOSE) if at else ("", "", piece)
        made += [Part(text=safe(found), found=True)] if found else []
        made += [Part(text=safe(rest), found=False)] if rest else []
    if made and not made[0].found and len(made[0].text) > BEFORE:
        made[0] = replace(made[0], text=f"…{made[0].text[-BEFORE:]}")
    return made


class HitModel(QAbstractListModel):
    """What was found; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Hit] = []
        self._kinds = {
            "claim": self.tr("Claim"),
            "article": self.tr("Article"),
            "evidence": self.tr("Evidence"),
            "text": self.tr("Text"),
            "note": self.tr("Note"),
            "speaker": self.tr("Speaker"),
        }

    def find(self, words: str) -> None:
        """Look for words everywhere."""
        self.beginResetModel()
        self._rows = self._session.ask(queries.search, words) if words else []
        self.endResetModel()

    def kind(self, hit: Hit) -> str:
        """Name what was found."""
        return self._kinds.get(hit.kind, hit.kind)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many places were found."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title, a description for screen readers, or the whole hit."""
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(hit.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = "".join(part.text for part in parts(hit.snippet))
            return joined(self.kind(hit), cut(hit.title), words)
        return None
