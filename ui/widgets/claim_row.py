"""How a claim is drawn in the list: two lines, the verdict as a chip, the evidence as numbers."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import Colours, colours, rating_in
from ui.models.claims import ROW
from ui.widgets.heading_row import paint_heading
from ui.widgets.mirror import placed, write
from ui.wording import cut, date, joined, number, word
from workbench.queries import ClaimRow

HEIGHT = 62
"""Pixels of a row at the ordinary text size."""
PAD = 16


class ClaimDelegate(QStyledItemDelegate):
    """Draws a claim directly; at 62 pixels a row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is equally high."""
        return QSize(200, row_height(option.fontMetrics))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        if paint_heading(painter, option, index):
            return
        claim = index.data(ROW)
        if claim is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Row(painter, option, claim).draw()
        painter.restore()


def row_height(metrics: QFontMetrics) -> int:
    """Give the height of a row: 62 pixels, more for larger text."""
    return max(HEIGHT, metrics.height() * 2 + 32)


class _Row:
    """One row being drawn."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, claim: ClaimRow) -> None:
        self.painter = painter
        self.option = option
        self.claim = claim
        self.palette = option.palette
        self.tokens: Colours = colours(option.palette)
        self.room = option.rect.adjusted(PAD, 0, -PAD, 0)
        self.selected = bool(option.state & QStyle.StateFlag.State_Selected)

    def draw(self) -> None:
        """Ground first, then the upper and the lower line."""
        self._ground()
        middle = self.room.center().y()
        upper = QRect(
            self.room.left(),
            self.option.rect.top() + 8,
            self.room.width(),
            middle - self.option.rect.top() - 8,
        )
        lower = QRect(
            self.room.left(), middle + 1, self.room.width(), self.option.rect.bottom() - middle - 8
        )
        chip = self._chip(upper)
        self._text(
            upper.adjusted(0, 0, -chip - 12, 0),
            cut(self.claim.text),
            self.tokens.text,
            bold=self.selected,
        )
        counts = self._counts(lower)
        said = joined(self.claim.speaker, date(self.claim.made_on, short=True), self.claim.place)
        self._text(
            lower.adjusted(0, 0, -counts - 12, 0),
            cut(said) or word(self.claim.state),
            self.tokens.quiet,
        )

    def _ground(self) -> None:
        rect, painter = self.option.rect, self.painter
        if self.selected:
            painter.fillRect(rect, QColor(self.tokens.selection))
        elif self.option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.tokens.ground))
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(self.tokens.line)
        )
        focused = self.option.state & QStyle.StateFlag.State_HasFocus
        if self.selected and focused:
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(placed(self.option, edge), QColor(self.tokens.accent))

    def _font(self, *, bold: bool = False, size: int = 0) -> QFont:
        font = QFont(self.option.font)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        if size:
            font.setPixelSize(max(11, font.pixelSize() + size))
        return font

    def _text(self, room: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        font = self._font(bold=bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(colour))
        line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        write(self.painter, placed(self.option, room), line)

    def _chip(self, room: QRect) -> int:
        """Draw the verdict at the right end; gives its width."""
        label = self.claim.rating_label
        font = self._font(bold=True, size=-1)
        metrics = QFontMetrics(font)
        most = max(80, room.width() // 2)
        words = label or QCoreApplication.translate("ClaimRow", "no verdict yet")
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most)
        width = metrics.horizontalAdvance(text) + 16
        height = metrics.height() + 4
        box = QRect(room.right() - width + 1, room.center().y() - height // 2, width, height)
        box = placed(self.option, box)
        if label:
            ink, tint = rating_in(self.palette, self.claim.scale, self.claim.rating)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(tint))
            self.painter.drawRoundedRect(QRectF(box), 4, 4)
        else:
            ink = self.tokens.quiet
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return width

    def _counts(self, room: QRect) -> int:
        """Draw the numbers of citations at the right end; gives their width."""
        font = self._font(size=-1)
        self.painter.setFont(font)
        metrics = QFontMetrics(font)
        parts = (
            (f"+ {number(self.claim.supports)}", self.tokens.supports),
            (f"− {number(self.claim.refutes)}", self.tokens.refutes),
            (f"○ {number(self.claim.context)}", self.tokens.context),
        )
        right = room.right() + 1
        for text, colour in reversed(parts):
            width = metrics.horizontalAdvance(text)
            self.painter.setPen(QColor(colour))
            box = QRect(right - width, room.top(), width + 1, room.height())
            write(self.painter, placed(self.option, box), text)
            right -= max(width, metrics.horizontalAdvance("+ 0")) + 8
        return room.right() - right
