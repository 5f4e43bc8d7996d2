"""A word in a small tinted box: a state, or a rating in its scale's own colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.colours import rating_in
from ui.widgets.label import Label
from ui.wording import cut


class RatingChip(Label):
    """A rating's label in the colours that its scale gives it."""

    def __init__(self, scale: str, rating: str, label: str) -> None:
        super().__init__(cut(label, 60))
        self._scale, self._rating = scale, rating
        self.setObjectName("ratingChip")
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the word and 8 pixels on both sides."""
        metrics = QFontMetrics(self._type())
        return QSize(metrics.horizontalAdvance(self.text()) + 16, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other room."""
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the word on its tint."""
        ink, tint = rating_in(self.palette(), self._scale, self._rating)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setFont(self._type())
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()

    def _type(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
