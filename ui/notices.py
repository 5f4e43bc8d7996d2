"""Quiet messages at the foot of the window, with Undo, instead of questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.label import Label
from ui.widgets.parts import button, row

SECONDS = 8.0
MOST = 3
"""Notices shown at once."""


class Notice(QFrame):
    """One message; it goes by itself, unless it tells of an error."""

    closed = Signal(object)

    def __init__(
        self,
        text: str,
        parent: QWidget,
        *,
        error: bool = False,
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "error" if error else "")
        self.setAccessibleName(text)
        self.text = text
        self._names = {name for name, _, _ in deeds}
        line = row(self, gap=8)
        line.setContentsMargins(16, 8, 8, 8)
        label = Label(text, wrap=len(text) > 70).selectable()
        label.setObjectName("noticeText")
        line.addWidget(label, 1)
        for name, words, deed in deeds:
            line.addWidget(button(name, words, partial(self._do, deed), kind="link"))
        line.addWidget(button("dismiss", self.tr("Dismiss"), self.close, kind="flat"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not error:
            self._timer = QTimer(self)
            self._timer.setSingleShot(True)
            self._timer.timeout.connect(self.close)
            self._timer.start(round(SECONDS * 1000))

    def offers(self, name: str) -> bool:
        """Tell whether one of its buttons does this."""
        return name in self._names

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone."""
        super().closeEvent(event)
        self.closed.emit(self)

    def _do(self, deed: Callable[[], object]) -> None:
        self.close()
        deed()


class Notices(QWidget):
    """The stack of messages over the foot of a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("notices")
        self._shown: list[Notice] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(8)
        window.installEventFilter(self)
        self.hide()

    def say(
        self, text: str, *deeds: tuple[str, str, Callable[[], object]], error: bool = False
    ) -> Notice:
        """Show a message; `deeds` are (name, words, what to do) for its buttons."""
        for old in list(self._shown):
            if old.text == text:
                old.close()
        notice = Notice(text, self, error=error, deeds=deeds)
        notice.closed.connect(self._gone)
        self._shown.append(notice)
        self._stack.addWidget(notice)
        notice.show()
        for old in self._shown[:-MOST]:
            old.close()
        self.show()
        self.raise_()
        self._place()
        return notice

    def forget_undo(self) -> None:
        """Take away what offers to undo: something else was done since."""
        for notice in list(self._shown):
            if notice.offers("undo"):
                notice.close()

    def texts(self) -> list[str]:
        """What is shown now, the oldest first."""
        return [notice.text for notice in self._shown]

    def clear(self) -> None:
        """Take all messages away."""
        for notice in list(self._shown):
            notice.close()

    def event(self, event: QEvent) -> bool:
        """Take the room that the messages need."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _gone(self, notice: Notice) -> None:
        if notice not in self._shown:  # its time ran out after it was closed
            return
        self._shown.remove(notice)
        self._stack.removeWidget(notice)
        self.setVisible(bool(self._shown))
        self._place()

    def _place(self) -> None:
        window = self._window
        wide = min(640, window.width() - 32)
        self.setFixedWidth(wide)
        self._stack.activate()
        flows = self._stack.hasHeightForWidth()
        high = self._stack.heightForWidth(wide) if flows else self._stack.sizeHint().height()
        self.setGeometry((window.width() - wide) // 2, window.height() - high - 20, wide, high)
