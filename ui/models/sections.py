"""What the side bar offers: claims by state, the library, the record; with their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui import reading
from ui.filtering import today
from ui.session import Session
from ui.wording import cut, keys, number, word
from workbench import commands, queries
from workbench.model import ClaimState

Index = QModelIndex | QPersistentModelIndex
SECTION = Qt.ItemDataRole.UserRole
VIEW = "view/"
"""How places of saved views begin."""
_DRAGGED = "application/x-fcw-view"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numbers:
    """How many claims stand where, and how much there is of the rest, as far as it is known."""

    states: dict[str, int] = field(default_factory=dict)
    counts: queries.Counts | None = None
    links_due: int = 0
    drafts: int = 0


def _numbers(db: queries.Connection) -> _Numbers:
    return _Numbers(
        states=queries.claim_counts(db),
        counts=queries.counts(db),
        links_due=queries.links_due(db, today=today()),
        drafts=len(queries.drafts(db)),
    )


class SectionModel(QAbstractListModel):
    """The lines of the side bar; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Section] = []
        self._counts: dict[str, int | None] = {}
        self._counter, self._numbers = QObject(self), QObject(self)
        self._known = _Numbers()
        session.opened.connect(self._forget)

    def refresh(self) -> None:
        """Ask for the numbers again; until they have come, those before stand there."""
        if self._session.is_open:
            self._session.read(
                _numbers, done=self._fill, owner=self._numbers, urgency=reading.LATER
            )
        self._show()

    def _forget(self) -> None:
        self._known, self._counts = _Numbers(), {}

    def _fill(self, found: _Numbers) -> None:
        self._known = found
        self._show()

    def _show(self) -> None:
        rows = self._made() if self._session.is_open else []
        if [row.place for row in rows] == [row.place for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        if any(row.place.startswith(VIEW) for row in rows):
            self._session.read(
                queries.view_counts, today(), done=self._count_views, owner=self._counter,
                urgency=reading.LATER,
            )  # fmt: skip

    def _count_views(self, found: list[queries.ViewRow]) -> None:
        """Put the numbers beside the saved views, once they are known."""
        self._counts = {row.view.id: row.count for row in found}
        for at, row in enumerate(self._rows):
            if row.place.startswith(VIEW):
                count = self._counts.get(row.place.removeprefix(VIEW))
                self._rows[at] = replace(row, count=count)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

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
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between two of them
        if self._rows[index.row()].place.startswith(VIEW):
            return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
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
            pressed = f" ({keys(section.key)})" if section.key else ""
            return f"{section.label}{shown}{pressed}"
        return None

    def _made(self) -> list[Section]:
        states = self._known.states
        shown = [state for state in ClaimState if state not in LATER or states.get(state, 0)]
        rows = [
            Section(label=self.tr("Claims")),
            Section(
                place="claims/all",
                label=word("all"),
                icon="claims",
                count=states.get("all"),
                key="Ctrl+1",
            ),
        ]
        rows += [self._state(state, states.get(state)) for state in shown]
        rows += self._views()
        return rows + self._library()

    def _state(self, state: ClaimState, count: int | None) -> Section:
        urgent = state is ClaimState.NEEDS_RECHECK and bool(count)
        return Section(
            place=f"claims/{state.value}",
            label=word(state),
            icon=state.value,
            count=count,
            urgent=urgent,
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """Saved views are moved among themselves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What is dragged here is of no use elsewhere."""
        return [_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Name the saved view that is dragged."""
        made = QMimeData()
        made.setData(_DRAGGED, self._rows[indexes[0].row()].place.encode())
        return made

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Saved views can be put between, before and behind each other."""
        return data.hasFormat(_DRAGGED) and self._drop_place(row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Move a saved view to where it was dropped. The rows follow from the change."""
        place = self._drop_place(row, parent)
        if place is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        moved = bytes(data.data(_DRAGGED).data()).decode().removeprefix(VIEW)
        ids = [each.place.removeprefix(VIEW) for each in self._rows if each.place.startswith(VIEW)]
        if moved in ids:
            at = place - (ids.index(moved) < place)
            view = self._session.ask(queries.view, moved)
            self._session.do("", commands.move_view, view, at)
        return False  # the rows were made anew, so that there is none to take away

    def _drop_place(self, row: int, parent: Index) -> int | None:
        """Tell before which of the saved views something is dropped; None when beside them."""
        at = parent.row() if parent.isValid() else row
        first = next((n for n, s in enumerate(self._rows) if s.place.startswith(VIEW)), None)
        count = sum(each.place.startswith(VIEW) for each in self._rows)
        if first is None or not first <= at <= first + count:
            return None
        return at - first

    def _views(self) -> list[Section]:
        made = [
            Section(
                place=f"{VIEW}{view.id}",
                label=cut(view.name, 60),
                icon="filter",
                count=self._counts.get(view.id),
            )
            for view in self._session.ask(queries.views)
        ]
        return [Section(label=self.tr("Views")), *made] if made else []

    def _pictures(self) -> list[Section]:
        rows = (
            ("map", self.tr("Map of the claim"), "Ctrl+Shift+M"),
            ("timeline", self.tr("Time line"), "Ctrl+7"),
            ("balance", self.tr("Balance"), "Ctrl+8"),
            ("progress", self.tr("Progress"), "Ctrl+9"),
        )
        made = [Section(label=self.tr("Pictures"))]
        made += [
            Section(place=place, label=label, icon=place, key=key) for place, label, key in rows
        ]
        return made

    def _library(self) -> list[Section]:
        counts = self._known.counts
        rows = (
            ("articles", self.tr("Articles"), "article", "Ctrl+2"),
            ("evidence", self.tr("Evidence"), "evidence", "Ctrl+3"),
            ("sources", self.tr("Sources"), "source", "Ctrl+4"),
            ("speakers", self.tr("Speakers"), "speaker", "Ctrl+5"),
        )
        made = [Section(label=self.tr("Library"))]
        made += [
            Section(
                place=place,
                label=label,
                icon=icon,
                count=getattr(counts, place) if counts else None,
                key=key,
            )
            for place, label, icon, key in rows
        ]
        due = self._known.links_due
        made.append(
            Section(
                place="draft",
                label=self.tr("Drafts"),
                icon="draft",
                count=self._known.drafts or None,
                key="Ctrl+Alt+D",
            )
        )
        made.append(
            Section(
                place="links",
                label=self.tr("Links"),
                icon="link",
                count=due or None,
                key="Ctrl+Shift+K",
                urgent=due > 0,
            )
        )
        made += self._pictures()
        made.append(Section(label=self.tr("Record")))
        made.append(
            Section(
                place="objections",
                label=self.tr("Objections"),
                icon="warning",
                key="Ctrl+Shift+J",
            )
        )
        made.append(
            Section(
                place="captures",
                label=self.tr("Captures"),
                icon="capture",
                key="Ctrl+Shift+G",
            )
        )
        made.append(
            Section(
                place="history",
                label=self.tr("History"),
                icon="history",
                count=counts.edits if counts else None,
                key="Ctrl+6",
            )
        )
        made.append(
            Section(place="trash", label=self.tr("Trash"), icon="trash", key="Ctrl+Shift+Delete")
        )
        return made
