"""How a candidate claim is drawn: a tick, the wording, and why it may be worth checking."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from ui.colours import colours
from ui.models.candidates import CANDIDATE, KNOWN
from ui.phrases import phrase
from ui.widgets.mirror import placed, write
from ui.wording import cut, joined
from workbench.spotting import Candidate

Index = QModelIndex | QPersistentModelIndex
TICK = 24
"""Pixels around the tick at the beginning."""


class CandidateDelegate(QStyledItemDelegate):
    """Draws a candidate in two lines; a click on the tick ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(200, max(52, option.fontMetrics.height() * 2 + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        tokens = colours(option.palette)
        found: Candidate = index.data(CANDIDATE)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(tokens.selection))
        bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(bottom, QColor(tokens.line))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(placed(option, edge), QColor(tokens.accent))
        self._tick(painter, option, index)
        room = option.rect.adjusted(_side(option) + TICK, 6, -12, -6)
        half = room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        self._text(painter, option.font, placed(option, upper), cut(found.text), tokens.text)
        small = QFont(option.font)
        small.setPixelSize(max(11, small.pixelSize() - 1))
        known = str(index.data(KNOWN) or "")
        why = joined(known, found.speaker, *map(phrase, found.reasons))
        ink = tokens.attention if known else tokens.quiet
        self._text(painter, small, placed(option, lower), cut(why), ink)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick on a click at the tick, and on the space bar."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            tick = QRect(
                option.rect.left(), option.rect.top(), _side(option) + TICK, option.rect.height()
            )
            wanted = placed(option, tick).contains(event.position().toPoint())
        else:
            wanted = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not wanted or event.type() == QEvent.Type.KeyRelease:
            return False
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        value = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
        at = model.index(index.row(), 0)
        return model.setData(at, value, Qt.ItemDataRole.CheckStateRole)

    def _tick(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QStyleOptionButton()
        side = _side(option)
        at = QRect(option.rect.left() + 14, option.rect.center().y() - side // 2, side, side)
        box.rect = placed(option, at)
        box.palette = option.palette
        box.state = QStyle.StateFlag.State_Enabled
        on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        box.state |= QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        view = option.widget
        style = view.style() if view else QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, view
        )

    def _text(self, painter: QPainter, font: QFont, room: QRect, text: str, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, line)


def _side(option: QStyleOptionViewItem) -> int:
    """Give the side of a tick, which grows with the text."""
    return max(16, round(option.font.pixelSize() * 16 / 13))
