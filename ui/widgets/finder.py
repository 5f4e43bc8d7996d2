"""The button that looks like a search box, and opens *Find anything*."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle

from ui.colours import colours
from ui.icons import pixmap
from ui.widgets.two_lines import line
from ui.wording import keys

PAD, ICON, GAP = 8, 14, 6


class Finder(QPushButton):
    """Words at its one end and a key at its other, with the drawing of a search box."""

    def __init__(self, words: str, shortcut: str) -> None:
        super().__init__()
        self.setObjectName("findAnything")
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setProperty("kind", "finder")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = words
        self._keys = keys(shortcut)
        self.setToolTip(self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, then the words and the key."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = colours(self.palette())
        whole = self.rect().adjusted(PAD, 0, -PAD, 0)
        place = QRect(whole.left(), whole.center().y() - ICON // 2, ICON, ICON)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(self._at(place), pixmap("search", tokens.quiet, ICON, ratio))
        wide = painter.fontMetrics().horizontalAdvance(self._keys) + 4
        left = place.right() + GAP
        words = QRect(left, whole.top(), whole.right() - wide - left, whole.height())
        line(painter, self._at(words), self._words, tokens.quiet)
        place = QRect(whole.right() - wide, whole.top(), wide, whole.height())
        line(painter, self._at(place), self._keys, tokens.quiet)
        painter.end()

    def _at(self, room: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), room)
