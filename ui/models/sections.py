"""What the side bar offers: claims by state, the library, the record; with their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.session import Session
from ui.wording import number, word
from workbench import queries
from workbench.model import ClaimState

Index = QModelIndex | QPersistentModelIndex
SECTION = Qt.ItemDataRole.UserRole
LATER = (ClaimState.IN_REVIEW, ClaimState.PUBLISHED)
"""States that need reviews and publication; shown once a project has claims in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One line of the side bar; a heading when it leads nowhere."""

    place: str = ""
    label: str
    icon: str = ""
    count: int | None = None
    key: str = ""
    urgent: bool = False


class SectionModel(QAbstractListModel):
    """The lines of the side bar; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Section] = []

    def refresh(self) -> None:
        """Ask for the numbers again."""
        rows = self._made() if self._session.is_open else []
        if [row.place for row in rows] == [row.place for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, place: str) -> int:
        """Give the row that leads to a place; -1 when none does."""
        places = [row.place for row in self._rows]
        return places.index(place) if place and place in places else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and not self._rows[index.row()].place:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, the whole line, or the tooltip."""
        if not index.isValid():
            return None
        section = self._rows[index.row()]
        if role == SECTION:
            return section
        if role == Qt.ItemDataRole.DisplayRole:
            return section.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return section.label if section.count is None else f"{section.label}, {section.count}"
        if role == Qt.ItemDataRole.ToolTipRole and section.place:
            shown = "" if section.count is None else f" · {number(section.count)}"
            keys = f" ({section.key})" if section.key else ""
            return f"{section.label}{shown}{keys}"
        return None

    def _made(self) -> list[Section]:
        states = self._session.ask(queries.claim_counts)
        shown = [state for state in ClaimState if state not in LATER or states.get(state, 0)]
        rows = [
            Section(label=self.tr("Claims")),
            Section(
                place="claims/all",
                label=word("all"),
                icon="claims",
                count=states.get("all", 0),
                key="Ctrl+1",
            ),
        ]
        rows += [self._state(state, states.get(state, 0)) for state in shown]
        return rows + self._library()

    def _state(self, state: ClaimState, count: int) -> Section:
        urgent = state is ClaimState.NEEDS_RECHECK and count > 0
        return Section(
            place=f"claims/{state.value}",
            label=word(state),
            icon=state.value,
            count=count,
            urgent=urgent,
        )

    def _library(self) -> list[Section]:
        counts = self._session.ask(queries.counts)
        rows = (
            ("articles", self.tr("Articles"), "article", counts.articles, "Ctrl+2"),
            ("evidence", self.tr("Evidence"), "evidence", counts.evidence, "Ctrl+3"),
            ("sources", self.tr("Sources"), "source", counts.sources, "Ctrl+4"),
            ("speakers", self.tr("Speakers"), "speaker", counts.speakers, "Ctrl+5"),
        )
        made = [Section(label=self.tr("Library"))]
        made += [
            Section(place=place, label=label, icon=icon, count=count, key=key)
            for place, label, icon, count, key in rows
        ]
        made.append(Section(label=self.tr("Record")))
        made.append(
            Section(
                place="history",
                label=self.tr("History"),
                icon="history",
                count=counts.edits,
                key="Ctrl+6",
            )
        )
        return made
