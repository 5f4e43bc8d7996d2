"""How the list of a panel is laid out: remembered, changed by verbs, taken from saved views."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from ui.arrangement import Arrangement, known, remember, remembered
from ui.models.claims import ClaimModel
from ui.models.columns import COLUMNS
from ui.notices import announce
from ui.session import Session
from ui.widgets.row_list import RowList
from workbench.model import SavedView
from workbench.queries import ORDERS, Sort, lists

if TYPE_CHECKING:
    from ui.models.library import LibraryModel


class Arranging(QObject):
    """Keeps one list as it was laid out, and tells the session what is marked in it."""

    def __init__(
        self,
        session: Session,
        rows: RowList,
        model: ClaimModel | LibraryModel,
        refresh: Callable[[], object],
    ) -> None:
        super().__init__(rows)
        self._session, self._list, self._model = session, rows, model
        self._refresh = refresh
        self._noun = ""
        self._view = ""
        rows.arranged.connect(self.put)
        rows.columns_wanted.connect(self.choose_columns)
        rows.marked.connect(self._tell)
        model.turned.connect(self._tell)

    @property
    def held(self) -> Arrangement:
        """The layout of the list now."""
        return self._list.arrangement

    def take(self, noun: str) -> None:
        """Lay out the list of a noun as it was last, or as the saved view has it that is seen."""
        view = self._session.filters.view
        shown = view if view is not None and view.noun == noun else None
        ident = shown.id if shown else ""
        if self._session.noun == noun:
            self._session.filters.arrangement = self.fields
        if (noun, ident) != (self._noun, self._view):
            self._noun, self._view = noun, ident
            held = remembered(self._session.settings, noun)
            self._apply(_of_view(shown, held) if shown else held)
        self._note()

    def put(self, held: Arrangement) -> None:
        """Lay the list out otherwise."""
        by_hand = self._list.accessibleDescription()
        again = (held.sort, held.grouping) != (self.held.sort, self._grouping)
        if not self._view:
            remember(self._session.settings, self._noun, held)
        self._apply(held)
        self._note()
        self._session.filters.arranged.emit(self._noun)
        if again:
            self._refresh()
        if by_hand != self._list.accessibleDescription():
            announce(self._list, self._list.accessibleDescription() or self.tr("Usual order"))

    def turn_table(self) -> None:
        """Change between lines and a table."""
        self.put(replace(self.held, as_table=not self.held.as_table))

    def group_by(self, name: str) -> None:
        """Group by something else; "" not at all."""
        self.put(replace(self.held, grouping=name))

    def fold_all(self, *, closed: bool) -> None:
        """Close or open all groups."""
        self._model.fold_all(closed=closed)

    def choose_columns(self) -> None:
        """Choose and order the columns in a dialog, which makes the list a table."""
        from ui.dialogs.columns import ColumnsDialog  # noqa: PLC0415 - seldom needed

        dialog = ColumnsDialog(self._noun, self.held, self._list.window())
        dialog.chosen.connect(self.put)
        dialog.open()

    def choose_sort(self) -> None:
        """Offer the columns to sort by in a menu, at the list."""
        menu, held = QMenu(self._list), self.held.sort
        menu.setObjectName("sortMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = {"": self.tr("Usual order")}
        names |= {name: each.text for name, each in COLUMNS[self._noun].items()}
        for name, words in names.items():
            if not name or name in ORDERS[self._noun]:
                entry = menu.addAction(words)
                entry.setCheckable(True)
                entry.setChecked(name == held.column)
                entry.triggered.connect(partial(self._sort, Sort(column=name, descending=False)))
                if name == held.column:
                    menu.setActiveAction(entry)
        menu.addSeparator()
        turn = menu.addAction(self.tr("Descending"))
        turn.setCheckable(True)
        turn.setChecked(bool(held.column) and held.descending)
        turn.setEnabled(bool(held.column))
        turn.triggered.connect(partial(self._sort, replace(held, descending=not held.descending)))
        menu.popup(self._list.viewport().mapToGlobal(QPoint(8, 8)))

    def _sort(self, wanted: Sort, _checked: bool = False) -> None:
        if wanted.column != self.held.sort.column or wanted.column:
            self.put(replace(self.held, sort=wanted if wanted.column else Sort()))

    def _sorted(self) -> str:
        """Say how the list is sorted, to somebody who does not see the heading's sign."""
        sort = self.held.sort
        column = COLUMNS[self._noun].get(sort.column)
        if column is None:
            return ""
        words = self.tr("Sorted by {}, ascending")
        if sort.descending:
            words = self.tr("Sorted by {}, descending")
        return words.format(column.text)

    def fields(self) -> dict[str, object]:
        """Say how the list is laid out, as fields of a saved view."""
        held = self.held
        return {
            "sort": held.sort.column,
            "descending": held.sort.descending if held.sort.column else False,
            "grouping": held.grouping,
            "columns": " ".join(name for name, _ in held.columns) if held.as_table else "",
            "as_table": held.as_table,
        }

    @property
    def _grouping(self) -> str:
        return self._model.grouping if isinstance(self._model, ClaimModel) else ""

    def _apply(self, held: Arrangement) -> None:
        self._model.order = held.sort
        if isinstance(self._model, ClaimModel):
            self._model.grouping = held.grouping if held.grouping in lists.GROUPINGS else ""
        self._list.arrange(held)
        self._list.setAccessibleDescription(self._sorted())

    def _note(self) -> None:
        if self._session.noun == self._noun:
            facts = {"table"} if self.held.as_table else set()
            self._session.note_layout(frozenset(facts | {f"group-{self._grouping or 'none'}"}))

    def _tell(self) -> None:
        self._session.mark(self._noun, self._list.marked_count(), self._ids)

    def _ids(self) -> tuple[str, ...]:
        keys = self._list.marked_keys()
        return self._session.ask(lists.ids_of, self._noun, keys)


def _of_view(view: SavedView, held: Arrangement) -> Arrangement:
    columns = tuple((name, 0) for name in view.columns.split())
    wide = dict(held.columns)
    return Arrangement(
        as_table=view.as_table,
        columns=known(view.noun, tuple((name, wide.get(name, 0)) for name, _ in columns)),
        sort=Sort(column=view.sort, descending=view.descending),
        grouping=view.grouping,
    )
