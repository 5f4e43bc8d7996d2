"""Articles, evidence, sources and speakers as plain rows of two lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import counted, cut, date, joined, moment, number, word
from workbench import queries

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the library: what it is called, what is known of it, how much hangs on it."""

    id: str
    title: str
    below: str
    count: str = ""


def _claims(session: Session, count: int) -> str:
    return counted(count, session.tr("1 claim"), session.tr("{} claims"))


def _articles(session: Session, search: str) -> list[Entry]:
    return [
        Entry(
            id=found.id,
            title=found.title,
            below=joined(found.publisher or found.byline, date(found.published_on)),
            count=_claims(session, found.claims) if found.claims else "",
        )
        for found in session.ask(queries.articles, search=search)
    ]


def _evidence(session: Session, search: str) -> list[Entry]:
    return [
        Entry(
            id=found.id,
            title=found.title,
            below=joined(
                word(found.kind),
                found.source,
                date(found.occurred_on or found.published_on),
                moment(found.captured_at) if found.captured_at and not found.published_on else "",
            ),
            count=session.tr("cited {}").format(number(found.citations)) if found.citations else "",
        )
        for found in session.ask(queries.evidence, search=search)
    ]


def _sources(session: Session, search: str) -> list[Entry]:
    wanted = search.casefold()
    return [
        Entry(
            id=found.id,
            title=found.name,
            below=joined(
                word(found.source_class) if found.source_class else "", cut(found.interests, 120)
            ),
            count=number(found.evidence),
        )
        for found in session.ask(queries.sources)
        if wanted in found.name.casefold()
    ]


def _speakers(session: Session, search: str) -> list[Entry]:
    wanted = search.casefold()
    return [
        Entry(
            id=found.id,
            title=found.name,
            below=joined(found.role, found.affiliation, word(found.kind)),
            count=_claims(session, found.claims),
        )
        for found in session.ask(queries.speakers)
        if wanted in found.name.casefold()
    ]


ROWS: dict[str, Callable[[Session, str], list[Entry]]] = {
    "articles": _articles,
    "evidence": _evidence,
    "sources": _sources,
    "speakers": _speakers,
}


class LibraryModel(QAbstractListModel):
    """The entries of one kind; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Entry] = []
        self.place = "articles"
        self.search = ""

    def refresh(self) -> None:
        """Ask again."""
        rows = ROWS[self.place](self._session, self.search) if self._session.is_open else []
        if [entry.id for entry in rows] == [entry.id for entry in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, entry_id: str) -> int:
        """Give the row of an entry; -1 when it is not in the list."""
        return next((at for at, entry in enumerate(self._rows) if entry.id == entry_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the title, a description for screen readers, or the whole entry."""
        if not index.isValid():
            return None
        entry = self._rows[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(entry.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(cut(entry.title), entry.below, entry.count)
        return None
