"""One sheet of a table that is evidence, cell by cell, with the marks of what is cited in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ui.colours import Colours
from ui.widgets.label import plain_tip
from ui.widgets.mark import Mark
from ui.wording import cut, joined, number, word
from workbench.reading.tables import Table

Index = QModelIndex | QPersistentModelIndex
WIDEST = 120
"""Letters of a cell that are shown; the whole of it is in its tooltip."""
_DIGITS = frozenset("0123456789.,'’ \u00a0\u202f%+-−€$£")
_FEW = 200
STANCE = Qt.ItemDataRole.UserRole
"""The role that gives what is cited in a cell: a stance; "claim", "find"."""
CLAIM = Qt.ItemDataRole.UserRole + 1
"""The role that gives the id of the claim that it is cited for."""


def is_number(text: str) -> bool:
    """Tell whether a cell holds a figure, to be set flush right."""
    return bool(text) and not _DIGITS.isdisjoint(text) and _DIGITS.issuperset(text[:40])


def letters(column: int) -> str:
    """Name a column as spreadsheets do: A to Z, then AA and so on."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


class GridModel(QAbstractTableModel):
    """The cells of one sheet. Rows are cut out of the text when they come into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._names: tuple[str, ...] = ()
        self._marks: Sequence[Mark] = ()
        self._starts: list[int] = []
        self._tokens: Colours | None = None
        self._last: tuple[int, tuple[str, ...]] = (-1, ())

    @property
    def table(self) -> Table | None:
        """The sheet that is shown."""
        return self._table

    def show_table(self, table: Table | None) -> None:
        """Show another sheet, or none."""
        self.beginResetModel()
        self._table, self._last = table, (-1, ())
        first = table.row(0) if table and table.count > 1 else ()
        named = first and all(cell and not is_number(cell) for cell in first)
        self._names = first if named else ()
        self.endResetModel()

    def set_marks(self, marks: Sequence[Mark], tokens: Colours) -> None:
        """Mark cells in which something is cited."""
        self._marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._starts = [mark.start for mark in self._marks]
        self._tokens = tokens
        if self._table is not None and self._table.count:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.BackgroundRole])

    def cell(self, row: int, column: int) -> str:
        """Give what stands in a cell; "" where its row is shorter."""
        if self._last[0] != row:
            self._last = (row, self._table.row(row) if self._table else ())
        cells = self._last[1]
        return cells[column] if column < len(cells) else ""

    def span_of(self, first: tuple[int, int], last: tuple[int, int]) -> tuple[int, int] | None:
        """Give the text of some cells of one row, or else of whole rows, as a span of the text."""
        if self._table is None:
            return None
        table, (row, column), (to_row, to_column) = self._table, first, last
        if row != to_row:
            return table.starts[row], table.starts[to_row + 1] - 1
        cells = len(table.row(row))
        if column >= cells:
            return None
        return table.span(row, column)[0], table.span(row, min(to_column, cells - 1))[1]

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._table is None else self._table.count

    def columnCount(self, parent: Index | None = None) -> int:
        """How many cells the longest row has."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or self._table is None else self._table.width

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Number the rows, and name the columns by letters and by what heads them."""
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation == Qt.Orientation.Vertical:
                return number(section + 1)
            head = self._names[section] if section < len(self._names) else ""
            return joined(letters(section), cut(head, 40))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = orientation == Qt.Orientation.Vertical
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, the whole of them in a tooltip, and its mark."""
        if not index.isValid() or self._table is None:
            return None
        known: dict[int, Callable[[Index], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._words,
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.TextAlignmentRole: self._side,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.BackgroundRole: self._tint,
            STANCE: self._stance,
            CLAIM: self._claim,
        }
        return known[role](index) if role in known else None

    def _words(self, index: Index) -> str:
        return cut(self._at(index), WIDEST)

    def _side(self, index: Index) -> Qt.AlignmentFlag:
        figure = is_number(self._at(index))
        side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _stance(self, index: Index) -> str:
        mark = self._mark(index)
        return mark.stance if mark else ""

    def _claim(self, index: Index) -> str:
        mark = self._mark(index)
        return mark.claim_id if mark else ""

    def _at(self, index: Index) -> str:
        return self.cell(index.row(), index.column())

    def _tip(self, index: Index) -> str | None:
        mark, words = self._mark(index), self._at(index)
        if mark is None and len(words) < WIDEST // 4:
            return None
        return plain_tip("\n".join(filter(None, (words, mark.tip if mark else ""))))

    def _spoken(self, index: Index) -> str:
        place = f"{letters(index.column())}{index.row() + 1}"
        mark = self._mark(index)
        said = word(mark.stance) if mark and mark.stance in {"supports", "refutes"} else ""
        return joined(f"{place}: {cut(self._at(index))}", said)

    def _tint(self, index: Index) -> QColor | None:
        mark = self._mark(index)
        if mark is None or self._tokens is None:
            return None
        tokens = self._tokens
        return QColor(tokens.find if mark.stance == "find" else tokens.stance(mark.stance)[1])

    def _mark(self, index: Index) -> Mark | None:
        """Give a mark that touches a cell; of many that begin before it, the nearest are asked."""
        if not self._marks or self._table is None:
            return None
        if index.column() >= len(self._table.row(index.row())):
            return None
        start, end = self._table.span(index.row(), index.column())
        at = bisect_left(self._starts, max(end, start + 1))
        near = self._marks[max(0, at - _FEW) : at]
        return next((mark for mark in reversed(near) if mark.end > start), None)
