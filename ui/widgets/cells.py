"""How the cells of a table of rows are drawn."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.colours import colours, rating_in
from ui.models.rows import ROW, Index, RowModel
from ui.widgets.heading_row import paint_heading
from ui.widgets.mirror import placed, write
from ui.widgets.two_lines import ground
from workbench.queries import ClaimRow

HEIGHT = 28
"""Pixels of a row of a table at the ordinary text size."""
_ROOM, _EDGE = 8, 16
"""Pixels beside the words of a cell, and before the first of a row: under the list's title."""


def cell_height(metrics: QFontMetrics) -> int:
    """Give the height of a table's row: 28 pixels, more for larger text."""
    return max(HEIGHT, metrics.height() + 12)


class CellDelegate(QStyledItemDelegate):
    """Draws one cell as a line of text; a verdict as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(80, cell_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        if paint_heading(painter, option, index):
            return
        row = index.data(ROW)
        if row is None:
            return
        tokens = colours(option.palette)
        painter.save()
        first = _is_first(option, index)
        ground(painter, option, tokens, edge=first)
        model = index.model()
        name = model.names[index.column()] if isinstance(model, RowModel) else ""
        text = str(index.data() or "")
        room = option.rect.adjusted(_EDGE if first else _ROOM, 0, -_ROOM, 0)
        if name == "rating" and isinstance(row, ClaimRow) and row.rating_label:
            _chip(painter, option, row, room)
        else:
            font = QFont(option.font)
            if index.column() == 0 and option.state & QStyle.StateFlag.State_Selected:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(tokens.text if index.column() == 0 else tokens.quiet))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            where = index.data(Qt.ItemDataRole.TextAlignmentRole)
            at_end = isinstance(where, Qt.AlignmentFlag) and bool(
                where & Qt.AlignmentFlag.AlignRight
            )
            write(painter, placed(option, room), shown, at_end=at_end)
        painter.restore()


def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
    """Tell whether a cell is the one that a row begins with, wherever columns were moved to."""
    view = option.widget
    return isinstance(view, QTableView) and (
        view.horizontalHeader().visualIndex(index.column()) == 0
    )


def _chip(painter: QPainter, option: QStyleOptionViewItem, row: ClaimRow, room: QRect) -> None:
    ink, tint = rating_in(option.palette, row.scale, row.rating)
    font = QFont(option.font)
    font.setPixelSize(max(11, font.pixelSize() - 1))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    text = metrics.elidedText(row.rating_label, Qt.TextElideMode.ElideRight, room.width() - 12)
    high, wide = metrics.height() + 4, metrics.horizontalAdvance(text) + 12
    box = placed(option, QRect(room.left(), room.center().y() - high // 2 + 1, wide, high))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tint))
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
