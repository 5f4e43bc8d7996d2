"""The field that a list is filtered with: keys lead from it to the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.widgets.parts import Line


class FilterLine(Line):
    """A line of words. Escape clears it, and then leaves it; Down leaves it at once."""

    left = Signal()
    """Somebody wants to go on to the list."""

    def __init__(self, name: str, accessible: str, *, hint: str = "") -> None:
        super().__init__(name, accessible, hint=hint)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Down are the list's; all else is typed."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
