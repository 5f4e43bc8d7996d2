"""A table that is evidence as a grid: sheets, rows and cells, to be looked at and cited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QWidget,
)

from ui.colours import colours
from ui.models.grid import CLAIM, STANCE, GridModel, letters
from ui.widgets.leaf_view import STYLES
from ui.widgets.mark import Mark
from ui.widgets.parts import column
from ui.wording import cut, number
from workbench.reading.tables import Table

SAMPLED = 60
"""Rows of which the widths of columns are taken."""
NARROWEST, WIDEST = 64, 300
MOST_SIZED = 200
"""Columns that are given a width of their own."""


class GridView(QWidget):
    """The sheets of a table. What is selected in it is told as a span of its text."""

    selected = Signal(int, int)
    """Cells are selected: from which code point to which; -1 when none are."""
    moved = Signal()
    """Other cells are selected, or another sheet is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self._tables: Sequence[Table] = ()
        self._marks: Sequence[Mark] = ()
        self._model = GridModel(self)
        self.sheets = self._make_sheets()
        self.cells = self._make_cells()
        frame = column(self, gap=0)
        frame.addWidget(self.cells, 1)
        frame.addWidget(self.sheets)

    def show_tables(self, tables: Sequence[Table]) -> None:
        """Show other tables, the first of them."""
        self._tables = tables
        self.sheets.blockSignals(True)
        while self.sheets.count():
            self.sheets.removeTab(0)
        for at, table in enumerate(tables):
            name = cut(table.name, 40) or self.tr("Sheet {}").format(number(at + 1))
            self.sheets.addTab(name.replace("&", "&&"))
        self.sheets.blockSignals(False)
        self.sheets.setVisible(len(tables) > 1)
        self._turn(0)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark the cells in which something is cited."""
        self._marks = marks
        self._model.set_marks(marks, colours(self.palette()))

    def go_to(self, point: int) -> None:
        """Bring the cell into view in which a place of the text stands."""
        for at, table in enumerate(self._tables):
            place = table.place(point)
            if place is None:
                continue
            self.sheets.setCurrentIndex(at)
            index = self._model.index(*place)
            choose = QItemSelectionModel.SelectionFlag.NoUpdate
            self.cells.selectionModel().setCurrentIndex(index, choose)
            self.cells.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            return

    def place(self) -> int:
        """Give the code point at which the cell begins that is looked at."""
        index, table = self.cells.currentIndex(), self._model.table
        if table is None or not table.count:
            return 0
        return table.starts[index.row() if index.isValid() else self.cells.rowAt(0)]

    def marked_claim(self) -> str:
        """Give the claim for which something in the cell that is looked at is cited; or ""."""
        return str(self.cells.currentIndex().data(CLAIM) or "")

    def select_row(self) -> None:
        """Select the whole row of the cell that is looked at."""
        self.cells.selectRow(self.cells.currentIndex().row())

    def told(self) -> str:
        """Say which cells are selected, else how large the table is."""
        table = self._model.table
        if table is None:
            return ""
        block = self._block()
        if block is None:
            words = self.tr("{rows} rows, {columns} columns")
            return words.format(rows=number(table.count), columns=number(table.width))
        (row, left), (to_row, right) = block
        if row != to_row:
            words = self.tr("Rows {} to {}")
            return words.format(number(row + 1), number(to_row + 1))
        first, last = f"{letters(left)}{row + 1}", f"{letters(right)}{row + 1}"
        return first if left == right else f"{first}:{last}"

    # Inside

    def _make_sheets(self) -> QTabBar:
        made = QTabBar()
        made.setObjectName("sheets")
        made.setAccessibleName(self.tr("Sheets"))
        made.setShape(QTabBar.Shape.RoundedSouth)
        made.setDrawBase(False)
        made.setExpanding(False)
        made.setUsesScrollButtons(True)
        made.setElideMode(Qt.TextElideMode.ElideRight)
        made.currentChanged.connect(self._turn)
        made.hide()
        return made

    def _make_cells(self) -> _Cells:
        made = _Cells()
        made.setModel(self._model)
        made.setItemDelegate(_Marking(made))
        made.setAccessibleName(self.tr("Cells of the table"))
        made.selectionModel().selectionChanged.connect(self._select)
        return made

    def _turn(self, at: int) -> None:
        table = self._tables[at] if 0 <= at < len(self._tables) else None
        self._model.show_table(table)
        self._model.set_marks(self._marks, colours(self.palette()))
        self.cells.fit()
        if table is not None and table.count:
            choose = QItemSelectionModel.SelectionFlag.NoUpdate
            self.cells.selectionModel().setCurrentIndex(self._model.index(0, 0), choose)
        self.moved.emit()

    def _select(self, _on: QItemSelection, _off: QItemSelection) -> None:
        block = self._block()
        span = self._model.span_of(*block) if block else None
        self.selected.emit(*(span or (-1, -1)))
        self.moved.emit()

    def _block(self) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """Give the first and the last cell that are selected."""
        chosen = self.cells.selectionModel().selection()
        ranges = [chosen.at(at) for at in range(chosen.count())]
        if not ranges:
            return None
        first = (min(one.top() for one in ranges), min(one.left() for one in ranges))
        last = (max(one.bottom() for one in ranges), max(one.right() for one in ranges))
        return first, last


class _Cells(QTableView):
    """The cells: rows of one height, columns as wide as what stands in their first rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cells")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for head in (self.verticalHeader(), self.horizontalHeader()):
            head.setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMaximumSectionSize(1200)
        self.horizontalHeader().setObjectName("cellColumns")
        self.verticalHeader().setObjectName("cellRows")

    def fit(self) -> None:
        """Give rows and columns their sizes."""
        metrics, model = self.fontMetrics(), self.model()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 10)
        rows = min(SAMPLED, model.rowCount())
        for at in range(min(MOST_SIZED, model.columnCount())):
            words = [str(model.index(row, at).data() or "") for row in range(rows)]
            words.append(f"  {model.headerData(at, Qt.Orientation.Horizontal)}")
            wide = max(metrics.horizontalAdvance(each[:60]) for each in words) + 26
            self.setColumnWidth(at, max(NARROWEST, min(WIDEST, wide)))

    def viewportSizeHint(self) -> QSize:
        """Whatever there is room for."""
        return QSize(320, 240)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the keys of the reader: nothing is searched by typing."""
        if event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space:
            self.selectRow(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class _Marking(QStyledItemDelegate):
    """Draws a cell; what is cited in it is told by a line, too: for, against, or neither."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        super().paint(painter, option, index)
        stance = index.data(STANCE)
        if stance in {"", "find"}:
            return
        tokens = colours(option.palette)
        ink = tokens.accent if stance == "claim" else tokens.stance(stance)[0]
        painter.save()
        painter.setPen(QPen(QColor(ink), 2, STYLES.get(stance, Qt.PenStyle.DotLine)))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()
