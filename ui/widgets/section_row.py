"""How a line of the side bar is drawn: words and a number, or an icon alone in the narrow form."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import colours
from ui.icons import pixmap
from ui.models.sections import SECTION, Section
from ui.wording import number

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING = 29, 28


class SectionDelegate(QStyledItemDelegate):
    """Draws the lines of the side bar."""

    narrow = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines are 29 pixels high, headings 28; a heading is a gap in the narrow form."""
        section: Section = index.data(SECTION)
        grown = option.fontMetrics.height() + 12
        if section.place:
            return QSize(40, max(32 if self.narrow else ROW, grown + (4 if self.narrow else 0)))
        return QSize(40, 8 if self.narrow else max(HEADING, grown))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        section: Section = index.data(SECTION)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not section.place:
            self._heading(painter, option, index)
        else:
            self._ground(painter, option)
            if self.narrow:
                self._icon(painter, option, section)
            else:
                self._line(painter, option, section)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = colours(option.palette)
        if self.narrow and index.row() == 0:
            return
        if self.narrow:
            painter.setPen(QColor(tokens.line))
            middle = option.rect.center().y()
            painter.drawLine(option.rect.left() + 14, middle, option.rect.right() - 14, middle)
            return
        font = QFont(option.font)
        font.setPixelSize(max(11, font.pixelSize() - 1))
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
        painter.setFont(font)
        painter.setPen(QColor(tokens.quiet))
        room = option.rect.adjusted(12, 0, -12, -4)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(room, int(flags), index.data(SECTION).label.upper())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = colours(option.palette)
        room = QRectF(option.rect).adjusted(8, 1, -8, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection))
            painter.drawRoundedRect(room, 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(room, 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _icon(self, painter: QPainter, option: QStyleOptionViewItem, section: Section) -> None:
        tokens = colours(option.palette)
        chosen = option.state & QStyle.StateFlag.State_Selected
        ink = tokens.attention if section.urgent else tokens.text if chosen else tokens.quiet
        ratio = painter.device().devicePixelRatio()
        side = max(18, round(option.font.pixelSize() * 18 / 13))  # grows with the text
        drawn = pixmap(section.icon, ink, side, ratio)
        painter.drawPixmap(option.rect.center() - QPoint(side // 2 - 1, side // 2 - 1), drawn)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, section: Section) -> None:
        tokens = colours(option.palette)
        font = QFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        room = option.rect.adjusted(22, 0, -22, 0)
        counted = "" if section.count is None else number(section.count)
        wide = metrics.horizontalAdvance(counted)
        words = metrics.elidedText(
            section.label, Qt.TextElideMode.ElideRight, room.width() - wide - 12
        )
        painter.setPen(QColor(tokens.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), words)
        painter.setPen(QColor(tokens.attention if section.urgent else tokens.quiet))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), counted)
