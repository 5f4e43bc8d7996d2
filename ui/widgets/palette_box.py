"""The line of *Find anything*: some of its keys are for the list below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from ui.widgets.parts import Line

PAGE = 8
"""Entries that Page Up and Page Down go over."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Box(Line):
    """A line that tells of the keys by which one steps, narrows, chooses and leaves."""

    stepped = Signal(int)
    narrowed = Signal(int)
    chosen = Signal(bool)
    """Enter was pressed, and whether with Ctrl."""
    left = Signal()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Keep Tab: it narrows what is looked for."""
        return False

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before a shortcut of the window does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, _KEYPAD}
            if plain and (event.key() in _STEPS or event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, narrow, choose, leave; all else is text."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _STEPS and not ctrl:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.narrowed.emit(1 if key == Qt.Key.Key_Tab else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(ctrl)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.narrowed.emit(0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when something else of the window is clicked."""
        super().focusOutEvent(event)
        if event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason}:
            self.left.emit()
