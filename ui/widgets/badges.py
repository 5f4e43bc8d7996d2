"""Badges beside each other: each a drawing and a word, with its sentence in the tooltip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.badges import ATTENTION, FINE, Badge
from ui.colours import Colours, colours
from ui.icons import pixmap
from ui.widgets.flow import Flow
from ui.widgets.label import Label, tip
from ui.wording import cut

SIDE = 14
"""Pixels of the drawing."""
_PAD, _GAP = 6, 4


def ink(tokens: Colours, tone: str) -> str:
    """Give the colour of a tone."""
    return {ATTENTION: tokens.attention, FINE: tokens.supports}.get(tone, tokens.quiet)


class BadgeLabel(Label):
    """One badge."""

    def __init__(self, badge: Badge) -> None:
        super().__init__(cut(badge.word, 40))
        self.badge = badge
        self.setObjectName(f"badge-{badge.key}")
        self.setAccessibleName(badge.word)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        tip(self, badge.sentence)

    def sizeHint(self) -> QSize:
        """Room for the drawing and the word."""
        metrics = QFontMetrics(self._type())
        wide = metrics.horizontalAdvance(self.text()) + SIDE + _GAP + 2 * _PAD
        return QSize(wide, max(SIDE, metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other room."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it, tinted softly."""
        tokens = colours(self.palette())
        colour = ink(tokens, self.badge.tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.context_tint))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _PAD - SIDE if mirrored else _PAD
        drawing = pixmap(self.badge.icon, colour, SIDE, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - SIDE) // 2, drawing)
        painter.setFont(self._type())
        painter.setPen(QColor(colour))
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        room = (
            room.adjusted(0, 0, -SIDE - _GAP, 0)
            if mirrored
            else room.adjusted(SIDE + _GAP, 0, 0, 0)
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _type(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(11, font.pixelSize() - 2))
        return font


class BadgeRow(QWidget):
    """How a capture stands; lines of badges, hidden when there are none."""

    def __init__(self, badges: Sequence[Badge] = ()) -> None:
        super().__init__()
        self.setObjectName("badges")
        self._flow = Flow(self, gap=4)
        self._shown: list[Badge] = []
        self.show_badges(badges)

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Show these instead."""
        if list(badges) == self._shown and badges:
            return
        self._shown = list(badges)
        while self._flow.count():
            taken = self._flow.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for badge in badges:
            made = BadgeLabel(badge)
            self._flow.addWidget(made)
            made.show()
        self.setVisible(bool(badges))
        self.updateGeometry()

    def words(self) -> str:
        """Say them one after the other."""
        return ", ".join(badge.word for badge in self._shown)
