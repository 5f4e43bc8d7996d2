"""Quiet messages at the foot of the window, with Undo, instead of questions.

Nothing moves or fades, so there is nothing to hold still for those who asked for less motion.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QCursor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.widgets.label import Label
from ui.widgets.parts import button, row

SECONDS = 8.0
MOST = 3
"""Notices shown at once."""
_BY_HAND = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.MouseFocusReason,
    }
)
"""How a person puts the focus somewhere; a window that opens does it otherwise."""


class Notice(QFrame):
    """One message; it goes by itself, unless it tells of an error or waits for an answer.

    Its time stands still while the mouse is over it or the focus is in it.
    """

    closed = Signal(object)

    def __init__(
        self,
        text: str,
        parent: QWidget,
        *,
        error: bool = False,
        stays: bool = False,
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "error" if error else "")
        self.setAccessibleName(text)
        self.text, self.error = text, error
        self._names = {name for name, _, _ in deeds}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close)
        self._left = 0 if error or stays else round(SECONDS * 1000)
        self._fill(text, deeds)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMouseTracking(True)
        self._mouse = QCursor.pos()
        self._held: set[str] = set()
        self._is_gone = False
        self._let_go("")

    def offers(self, name: str) -> bool:
        """Tell whether one of its buttons does this."""
        return name in self._names

    def take_focus(self) -> None:
        """Put the focus on its first button."""
        self.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse comes: wait; unless it rests where the message appeared."""
        super().enterEvent(event)
        if event.globalPosition().toPoint() != self._mouse:
            self._hold("mouse")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The mouse is moved over it: wait."""
        super().mouseMoveEvent(event)
        self._hold("mouse")

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse goes: go on."""
        super().leaveEvent(event)
        self._let_go("mouse")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait while somebody put the focus on a button; Escape puts the message away."""
        if isinstance(event, QFocusEvent):
            if event.lostFocus():
                self._let_go("focus")
            elif event.reason() in _BY_HAND:
                self._hold("focus")
        if event.type() == QEvent.Type.KeyPress and _is_escape(event):
            self.close()
            return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is gone, once: it can be asked to close again before it is deleted."""
        super().closeEvent(event)
        self._timer.stop()
        if not self._is_gone:
            self._is_gone = True
            self.closed.emit(self)

    def _fill(self, text: str, deeds: tuple[tuple[str, str, Callable[[], object]], ...]) -> None:
        line = row(self, gap=8)
        line.setContentsMargins(16, 8, 8, 8)
        label = Label(text, wrap=len(text) > 70).selectable()
        label.setObjectName("noticeText")
        line.addWidget(label, 1)
        made = [
            button(name, words, partial(self._do, deed), kind="link") for name, words, deed in deeds
        ]
        made.append(button("dismiss", self.tr("Dismiss"), self.close, kind="flat"))
        for each in made:
            each.installEventFilter(self)
            line.addWidget(each)

    def _hold(self, who: str) -> None:
        self._held.add(who)
        if self._timer.isActive():
            self._left = max(1000, self._timer.remainingTime())
            self._timer.stop()

    def _let_go(self, who: str) -> None:
        self._held.discard(who)
        if self._left and not self._held:
            self._timer.start(self._left)

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
        self,
        text: str,
        *deeds: tuple[str, str, Callable[[], object]],
        error: bool = False,
        stays: bool = False,
    ) -> Notice:
        """Show a message; `deeds` are (name, words, what to do) for its buttons.

        One that `stays` waits for an answer. Screen readers are told, without losing the focus.
        """
        for old in list(self._shown):
            if old.text == text:
                old.close()
        notice = Notice(text, self, error=error, stays=stays, deeds=deeds)
        notice.closed.connect(self._gone)
        self._shown.append(notice)
        self._stack.addWidget(notice)
        notice.show()
        for old in self._shown[:-MOST]:
            old.close()
        self.show()
        self.raise_()
        self._place()
        announce(self._window, text, urgent=error)
        return notice

    def take_focus(self) -> None:
        """Put the focus on the newest message, if there is one."""
        if self._shown:
            self._shown[-1].take_focus()

    def forget_undo(self) -> None:
        """Take away what offers to undo: something else was done since."""
        for notice in list(self._shown):
            if notice.offers("undo"):
                notice.close()

    def withdraw(self, text: str) -> None:
        """Take the message with these words away."""
        for notice in list(self._shown):
            if notice.text == text:
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
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = 24 if mirrored else window.width() - wide - 24  # buttons of lists stand elsewhere
        self.setGeometry(max(16, side), window.height() - high - 20, wide, high)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say a text, at once if it is urgent."""
    event = QAccessibleAnnouncementEvent(widget, text)
    kind = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kind.Assertive if urgent else kind.Polite)
    QAccessible.updateAccessibility(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
