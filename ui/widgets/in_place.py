"""A short text that reads as a button, and becomes a line to write in where it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.widgets.label import tip
from ui.widgets.parts import Line, button, completing, row
from ui.wording import cut, joined


class InPlace(QWidget):
    """Enter or a click opens the line; Enter keeps what is written, Escape leaves it as it was."""

    written = Signal(str)

    def __init__(self, name: str, what: str, *, hint: str = "") -> None:
        super().__init__()
        self._what = what
        self._value = ""
        self._words: Callable[[], Iterable[str]] = list
        inside: QHBoxLayout = row(self, gap=0)
        self.shown: QPushButton = button(f"{name}Button", what, self.begin, kind="plan")
        self.line = Line(name, what, hint=hint)
        self.line.setMinimumWidth(140)
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._keep)
        inside.addWidget(self.shown)
        inside.addWidget(self.line)

    def offer(self, words: Callable[[], Iterable[str]]) -> None:
        """Say what is offered while one writes; asked when the line opens."""
        self._words = words

    def show_value(self, value: str, words: str, *, writable: bool) -> None:
        """Show a value, as these words; a line that is being written in stays."""
        self._value = value
        self.shown.setText(cut(words, 40).replace("&", "&&"))
        self.shown.setAccessibleName(joined(self._what, cut(words, 80)))
        tip(self.shown, self._what)
        self.shown.setAccessibleDescription(" ")  # its name begins with it
        self.shown.setEnabled(writable)

    def begin(self) -> None:
        """Open the line on the value."""
        completing(self.line, self._words())
        self.line.setText(self._value)
        self.line.selectAll()
        self.shown.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_open(self) -> bool:
        """Whether somebody is writing here."""
        return not self.line.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the line; leaving it untouched closes it too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.close_line(focus=True)
                return True
        elif event.type() == QEvent.Type.FocusOut and self.line.text().strip() == self._value:
            self.close_line(focus=False)
        return super().eventFilter(watched, event)

    def close_line(self, *, focus: bool) -> None:
        """Show the button again."""
        if not self.is_open:
            return
        self.shown.show()
        if focus:
            self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()

    def _keep(self) -> None:
        said = self.line.text().strip()
        before = self._value
        self.close_line(focus=True)
        if said != before:
            self.written.emit(said)
