"""How far the checking of a draft is, as one bar: a share for each outcome."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import outcomes
from ui.colours import colours
from workbench.model import Outcome

_HIGH = 6


class OutcomeBar(QWidget):
    """A thin bar, ticked statements first; what it shows is said in words beside it."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFixedHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._counts: dict[Outcome, int] = {}

    def show_counts(self, counts: dict[Outcome, int]) -> None:
        """Show so many of each outcome."""
        self._counts = counts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shares in the order of their keys; what is open stays empty."""
        tokens = colours(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.line))
        total = sum(self._counts.values())
        left = 0.0
        for outcome in outcomes.ORDER:
            count = self._counts.get(outcome, 0)
            if not total or outcome is Outcome.OPEN or not count:
                continue
            wide = self.width() * count / total
            share = QRectF(left, 0, max(2.0, wide - 1), _HIGH)
            painter.fillRect(share, QColor(outcomes.ink(outcome, tokens)))
            left += wide
        painter.end()
