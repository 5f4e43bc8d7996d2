"""How an entry of two lines is drawn: what it is called, and below it what is known of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.badges import Badge
from ui.colours import Colours, colours
from ui.icons import pixmap
from ui.widgets.badges import SIDE, ink
from ui.widgets.mirror import placed, write
from ui.wording import cut

Index = QModelIndex | QPersistentModelIndex
PAD = 16
_BADGES = 2
"""Badges that stand in a line."""


def ground(
    painter: QPainter, option: QStyleOptionViewItem, tokens: Colours, *, edge: bool = True
) -> None:
    """Draw what is behind a row: chosen, under the mouse, focused; and the line below it."""
    rect = option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, QColor(tokens.selection))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(tokens.ground))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
    if edge and chosen and option.state & QStyle.StateFlag.State_HasFocus:
        at = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(placed(option, at), QColor(tokens.accent))


def smaller(font: QFont) -> QFont:
    """Give the font one step smaller, never under 11 pixels."""
    made = QFont(font)
    made.setPixelSize(max(11, font.pixelSize() - 1))
    return made


def line(painter: QPainter, room: QRect, text: str, colour: str) -> None:
    """Draw one line in the painter's font, cut at its end."""
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(QColor(colour))
    write(painter, room, shown)


def two_lines_height(metrics: QFontMetrics) -> int:
    """Give the height of a row of two lines: 54 pixels, more for larger text."""
    return max(54, metrics.height() * 2 + 22)


def draw_badges(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, badges: Sequence[Badge]
) -> int:
    """Draw badges at the end of a line; gives the width that they take."""
    tokens, metrics = colours(option.palette), QFontMetrics(painter.font())
    taken = 0
    for badge in badges[:_BADGES]:
        wide = metrics.horizontalAdvance(badge.word) + SIDE + 16
        if taken + wide > room.width() // 2:
            break
        colour = ink(tokens, badge.tone)
        left = room.right() - taken - wide + 8
        ratio = painter.device().devicePixelRatio()
        drawn = QRect(left, room.top() + (room.height() - SIDE) // 2, SIDE, SIDE)
        painter.drawPixmap(placed(option, drawn).topLeft(), pixmap(badge.icon, colour, SIDE, ratio))
        word = QRect(left + SIDE + 4, room.top(), wide - SIDE - 12, room.height())
        line(painter, placed(option, word), badge.word, colour)
        taken += wide
    return taken


class TwoLines(QStyledItemDelegate):
    """Draws rows whose data in the user role has `title`, `below` and `count`."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(200, two_lines_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry = index.data(Qt.ItemDataRole.UserRole)
        if entry is None:
            return
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 7, -PAD, -7)
        half = room.height() // 2
        painter.setFont(smaller(option.font))
        wide = QFontMetrics(painter.font()).horizontalAdvance(entry.count) + 4
        count = QRect(room.right() - wide, room.top(), wide, half)
        line(painter, placed(option, count), entry.count, tokens.quiet)
        taken = draw_badges(
            painter,
            option,
            QRect(room.left(), room.top() + half, room.width(), half),
            getattr(entry, "badges", ()),
        )
        below = QRect(room.left(), room.top() + half, room.width() - taken, half)
        line(painter, placed(option, below), cut(entry.below), tokens.quiet)
        font = QFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        upper = QRect(room.left(), room.top(), room.width() - wide - 8, half)
        line(painter, placed(option, upper), cut(entry.title), tokens.text)
        painter.restore()
