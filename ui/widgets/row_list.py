"""A list of any number of rows: two lines each, or a table with columns; several can be marked."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
)

from ui.arrangement import Arrangement
from ui.models.columns import COLUMNS
from ui.models.rows import RowModel
from ui.widgets.cells import CellDelegate, cell_height
from ui.widgets.heading_row import heading_height
from ui.widgets.long_list import LongList
from workbench.queries import ORDERS, Sort

_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_MANY = 64
"""Marked rows that are looked up one by one when rows change places."""


class RowList(LongList):
    """Shows a RowModel. What was marked, current and in sight stays so when rows change."""

    marked = Signal()
    """Other rows are marked."""
    arranged = Signal(object)
    """Somebody wants another layout: an Arrangement."""
    columns_wanted = Signal()
    """Somebody wants to choose the columns in a dialog."""

    def __init__(
        self,
        name: str,
        accessible: str,
        model: RowModel,
        lines: QStyledItemDelegate,
        line_height: Callable[[QFontMetrics], int],
    ) -> None:
        super().__init__(name, accessible)
        self.rows = model
        self._lines, self._cells = lines, CellDelegate(self)
        lines.setParent(self)
        self._line_height = line_height
        self._held: tuple[int, array[int] | None, int, int] = (-1, None, -1, 0)
        self._dressing = False
        self._lowered: tuple[int, ...] = ()
        self.arrangement = Arrangement()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setItemDelegate(lines)
        model.turning.connect(self._keep)
        model.modelReset.connect(self._lower_headings)
        model.turned.connect(self._restore)
        model.rowsInserted.connect(self._stay_after_insert)
        model.rowsRemoved.connect(self._stay_after_remove)
        self._noted = QTimer(self)
        self._noted.setSingleShot(True)
        self._noted.setInterval(300)
        self._noted.timeout.connect(self._note_columns)
        self._set_up_header()

    # Layout

    def arrange(self, held: Arrangement) -> None:
        """Lay the list out."""
        self._dressing = True
        self.arrangement = held
        self.setItemDelegate(self._cells if held.as_table else self._lines)
        header = self.horizontalHeader()
        header.setVisible(held.as_table)
        names = self.rows.names
        wide = dict(held.columns) if held.as_table else {names[0]: 0}
        for at, name in enumerate(names):
            header.setSectionHidden(at, name not in wide)
        if held.as_table:
            for place, name in enumerate(wide):
                at = names.index(name)
                header.moveSection(header.visualIndex(at), place)
                header.resizeSection(at, round(wide[name] * _grown()))
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if held.as_table else policy.ScrollBarAlwaysOff
        )
        self._show_sort()
        self.dress()
        self._fit()
        self._dressing = False

    def dress(self) -> None:
        """Make the rows as high as the text needs."""
        metrics = QFontMetrics(QApplication.font())
        high = cell_height(metrics) if self.arrangement.as_table else self._line_height(metrics)
        if high != self.verticalHeader().defaultSectionSize():
            self.set_row_height(high)
            self._lower_headings()
            if self.arrangement.as_table and not self._dressing:
                self.arrange(self.arrangement)  # with columns that are as much wider

    def _lower_headings(self) -> None:
        """Give the headings of groups a height of their own; the header keeps sizes by place."""
        rows, high = self.verticalHeader(), self.verticalHeader().defaultSectionSize()
        low = min(high, heading_height(QFontMetrics(QApplication.font())))
        before, self._lowered = self._lowered, tuple(self.rows.headings) if low < high else ()
        rows.setUpdatesEnabled(False)  # else each one moves all that follow
        for at in before:
            if at < rows.count():
                rows.resizeSection(at, high)
        for at in self._lowered:
            rows.resizeSection(at, low)
        rows.setUpdatesEnabled(True)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setObjectName("columnHeader")
        header.setAccessibleName(self.tr("Columns"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._column_menu)
        header.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(lambda *_: self._noted.start())
        header.sectionResized.connect(lambda *_: self._noted.start())

    def _sort_by(self, section: int) -> None:
        name = self.rows.names[section]
        before = self.arrangement.sort
        if name not in ORDERS[self.rows.noun]:
            return
        same = before.column == name
        self.arranged.emit(
            replace(
                self.arrangement, sort=Sort(column=name, descending=same and not before.descending)
            )
        )

    def _show_sort(self) -> None:
        header, sort = self.horizontalHeader(), self.arrangement.sort
        names = self.rows.names
        shown = sort.column in names
        header.setSortIndicatorShown(shown)
        if shown:
            down = Qt.SortOrder.DescendingOrder
            order = down if sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(names.index(sort.column), order)

    def _note_columns(self) -> None:
        if self._dressing or not self.arrangement.as_table:
            return
        header = self.horizontalHeader()
        shown = sorted(
            (at for at in range(header.count()) if not header.isSectionHidden(at)),
            key=header.visualIndex,
        )
        grown = _grown()
        columns = tuple(
            (self.rows.names[at], round(header.sectionSize(at) / grown)) for at in shown
        )
        if columns != self.arrangement.columns:
            self.arrangement = replace(self.arrangement, columns=columns)
            self.arranged.emit(self.arrangement)

    def _column_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("columnMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [name for name, _ in self.arrangement.columns]
        for name, column in COLUMNS[self.rows.noun].items():
            entry = menu.addAction(column.text)
            entry.setCheckable(True)
            entry.setChecked(name in shown)
            entry.setEnabled(len(shown) > 1 or name not in shown)
            entry.triggered.connect(lambda _on=False, name=name: self._turn_column(name))
        menu.addSeparator()
        more = menu.addAction(self.tr("Choose columns…"))
        more.triggered.connect(lambda _on=False: self.columns_wanted.emit())
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _turn_column(self, name: str) -> None:
        shown = [each for each, _ in self.arrangement.columns]
        names = [each for each in shown if each != name] if name in shown else [*shown, name]
        held = self.arrangement.shown(*names)
        columns = COLUMNS[self.rows.noun]
        wide = tuple((each, width or columns[each].wide) for each, width in held.columns)
        self.arranged.emit(replace(held, columns=wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A list of lines is as wide as there is room."""
        super(LongList, self).resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.arrangement.as_table:
            self.setColumnWidth(0, self.viewport().width())

    # Marking

    def choose(self, row: int) -> None:
        """Make a row the current one, and the only one marked, whatever keys are held."""
        index = self.rows.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index)

    def choose_none(self) -> None:
        """Mark nothing."""
        self.clearSelection()
        self.selectionModel().setCurrentIndex(
            QModelIndex(), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def marked_count(self) -> int:
        """Count the marked rows."""
        if not self.rows.groups:
            return sum(last - first + 1 for first, last in self._stretches())
        return sum(len(self.rows.keys_between(first, last)) for first, last in self._stretches())

    def marked_keys(self) -> array[int]:
        """Give the keys of the marked rows, in order."""
        found = array("q")
        for first, last in self._stretches():
            found.extend(self.rows.keys_between(first, last))
        return found

    def _stretches(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        parts = (chosen.at(n) for n in range(chosen.count()))
        return sorted({(part.top(), part.bottom()) for part in parts})

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that other rows are marked."""
        super().selectionChanged(selected, deselected)
        self.marked.emit()

    # Headings of groups

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Enter and Space close and open the group under the caret."""
        row = self.currentIndex().row()
        key = Qt.Key(event.key())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if plain and self.rows.groups and row >= 0 and self._fold_by(key, row):
            event.accept()
            return
        super().keyPressEvent(event)

    def _fold_by(self, key: Qt.Key, row: int) -> bool:
        on_heading = self.rows.group(row) is not None
        if key == Qt.Key.Key_Left and not on_heading:
            self.choose(self.rows.heading(row))
            return True
        if not on_heading:
            return False
        closed = {
            Qt.Key.Key_Left: True,
            Qt.Key.Key_Right: False,
            Qt.Key.Key_Space: None,
            Qt.Key.Key_Return: None,
            Qt.Key.Key_Enter: None,
        }
        if key not in closed:
            return False
        self._fold(row, closed=closed[key])
        return True

    def _fold(self, row: int, *, closed: bool | None = None) -> None:
        self.rows.fold(row, closed=closed)
        self.choose(row)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a heading closes or opens its group."""
        row = self.rowAt(event.position().toPoint().y())
        if (
            event.button() == Qt.MouseButton.LeftButton
            and row >= 0
            and self.rows.group(row) is not None
        ):
            self._fold(row)
            event.accept()
            return
        super().mousePressEvent(event)

    # What stays when rows change

    def _keep(self) -> None:
        """Take note of what is current, marked and at the top."""
        top = self.rowAt(0)
        offset = self.rowViewportPosition(top) if top >= 0 else 0
        current = self.rows.key(self.currentIndex().row()) if self.currentIndex().isValid() else -1
        at_top = self.verticalScrollBar().value() == 0
        marked = self.marked_keys() if self.selectionModel().hasSelection() else None
        self._held = (current, marked, -1 if at_top else self.rows.key(top), offset)

    def _restore(self) -> None:
        current, marked, top, offset = self._held
        if marked is not None and len(marked) > 1:
            self._mark(marked)
        row = self.rows.row_of(current) if current >= 0 else -1
        if row >= 0:
            index = self.rows.index(row, 0)
            how = QItemSelectionModel.SelectionFlag.NoUpdate
            if marked is not None and len(marked) == 1:
                how = _CHOOSE
            self.selectionModel().setCurrentIndex(index, how)
        at = self.rows.row_of(top) if top >= 0 else -1
        if at >= 0:
            self.updateGeometries()
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(at) - offset)

    def _mark(self, keys: array[int]) -> None:
        if len(keys) == self.rows.total:
            places = list(range(len(keys)))
        elif len(keys) <= _MANY:
            found = (self.rows.row_of(key) for key in keys)
            self._select(sorted(row for row in found if row >= 0))
            return
        else:
            wanted = set(keys)
            places = [at for at, key in enumerate(self.rows.all_keys) if key in wanted]
        self._select([row for row in map(self.rows.row_at, places) if row >= 0])

    def _select(self, rows: list[int]) -> None:
        chosen = QItemSelection()
        last = self.rows.columnCount() - 1
        at = 0
        while at < len(rows):
            end = at
            while end + 1 < len(rows) and rows[end + 1] == rows[end] + 1:
                end += 1
            chosen.select(self.rows.index(rows[at], 0), self.rows.index(rows[end], last))
            at = end + 1
        self.selectionModel().select(chosen, _ADD)

    def _stay_after_insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._shift(first, last - first + 1)

    def _stay_after_remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._shift(first, first - last - 1)

    def _shift(self, first: int, rows: int) -> None:
        """Keep in sight what was, when rows above it come or go."""
        bar, high = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        if bar.value() > 0 and first * high < bar.value():
            value = bar.value() + rows * high
            self.updateGeometries()
            bar.setValue(max(0, value))


def _grown() -> float:
    """Say how much larger the text is than at its ordinary size, for which widths are kept."""
    return QApplication.font().pixelSize() / 13
