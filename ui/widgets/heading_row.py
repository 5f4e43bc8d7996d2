"""How the heading of a group is drawn: over the whole width of the list, with its number."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygon
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ui.colours import colours
from ui.models.rows import GROUP, OPEN, Index
from ui.widgets.mirror import write
from ui.wording import number
from workbench.queries import Group


def heading_height(metrics: QFontMetrics) -> int:
    """Give the height of a heading: 36 pixels, more for larger text."""
    return max(36, metrics.height() + 16)


def paint_heading(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> bool:
    """Draw the heading of a group over the whole width of the list; False for an ordinary row."""
    group = index.data(GROUP)
    if not isinstance(group, Group):
        return False
    tokens = colours(option.palette)
    view = option.widget
    wide = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
    whole = QRect(0, option.rect.top(), wide, option.rect.height())
    painter.save()
    painter.setClipRect(option.rect)
    painter.fillRect(whole, QColor(tokens.ground))
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), QColor(tokens.line))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    at = QPoint(whole.width() - 20 if mirrored else 20, whole.center().y())
    _arrow(painter, at, QColor(tokens.quiet), is_open=index.data(OPEN), mirrored=mirrored)
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    room = QStyle.visualRect(option.direction, whole, whole.adjusted(34, 0, -16, 0))
    count = number(group.count)
    label = index.sibling(index.row(), 0).data() or ""
    shown = metrics.elidedText(
        label, Qt.TextElideMode.ElideRight, room.width() - metrics.horizontalAdvance(count) - 16
    )
    painter.setPen(QColor(tokens.text))
    write(painter, room, shown)
    painter.setPen(QColor(tokens.quiet))
    after = metrics.horizontalAdvance(shown) + 8
    write(
        painter,
        room.adjusted(0, 0, -after, 0) if mirrored else room.adjusted(after, 0, 0, 0),
        count,
    )
    if option.state & QStyle.StateFlag.State_HasFocus:
        edge = QRect(0, whole.top(), 3, whole.height())
        painter.fillRect(QStyle.visualRect(option.direction, whole, edge), QColor(tokens.accent))
    painter.restore()
    return True


def _arrow(
    painter: QPainter, middle: QPoint, colour: QColor, *, is_open: bool, mirrored: bool
) -> None:
    x, y, on = middle.x(), middle.y(), -1 if mirrored else 1
    points = (
        [QPoint(x - 4, y - 2), QPoint(x + 4, y - 2), QPoint(x, y + 3)]
        if is_open
        else [QPoint(x - 2 * on, y - 4), QPoint(x - 2 * on, y + 4), QPoint(x + 3 * on, y)]
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygon(points))
