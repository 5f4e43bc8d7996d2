"""A line of a list in a pane: words, the step that is taken most, and the others in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.dragging import carry, is_far
from ui.widgets.label import tip as give_tip
from ui.widgets.lines import Lines
from ui.widgets.parts import button, row
from ui.wording import cut

Deed = tuple[str, str, Callable[[], object]]
"""What it is called in tests, what people read, and what it does."""
translate = QCoreApplication.translate
_ALT = Qt.KeyboardModifier.AltModifier
_WORDS = 80


class Entry(QWidget):
    """Words with their steps. Where order means something it is moved with Alt and arrows."""

    moved = Signal(int)
    """It is to go so many places down."""

    def __init__(
        self,
        words: str,
        deeds: Sequence[Deed],
        more: Sequence[Deed] = (),
        *,
        role: str = "",
        chip: QWidget | None = None,
        tip: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("entry")
        self._more, self._about = tuple(more), cut(words, _WORDS)
        self.kind = ""
        """What is dragged when this is, as a MIME type; "" for an entry that stays."""
        self.ident = ""
        self._pressed = QPoint()
        line = row(self, gap=4)
        told = Lines(words, role=role)
        if tip:
            give_tip(told, tip)
        line.addWidget(told, 1)
        if chip is not None:
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        for name, title, deed in deeds:
            made = button(name, title, deed, kind="small")
            made.setAccessibleName(f"{title}: {self._about}")
            made.installEventFilter(self)
            line.addWidget(made)
        if more:
            self._dots = button("entryMore", "···", self._open, kind="plan")
            self._dots.setAccessibleName(translate("Claim", "More: {}").format(self._about))
            self._dots.setToolTip(translate("Claim", "More"))
            self._dots.installEventFilter(self)
            line.addWidget(self._dots)

    def event(self, event: QEvent) -> bool:
        """Keep Alt and the arrows here: elsewhere they lead to other claims."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._step(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Alt and an arrow from a button, which would go to the next one."""
        pressed = event.type() == QEvent.Type.KeyPress
        step = self._step(event) if pressed and isinstance(event, QKeyEvent) else 0
        if step:
            self.moved.emit(step)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the entry, or open its menu."""
        if step := self._step(event):
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Menu and self._more:
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the other steps."""
        if self._more:
            self._popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the entry to another place."""
        if self.kind and is_far(event, self._pressed):
            carry(self, self.kind, self.ident)

    def _step(self, event: QKeyEvent) -> int:
        if not self.kind or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _ALT:
            return 0
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)

    def _open(self) -> None:
        self._popup(self._dots.mapToGlobal(QPoint(0, self._dots.height())))

    def _popup(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, title, deed in self._more:
            entry = menu.addAction(title)
            entry.setObjectName(name)
            entry.triggered.connect(lambda _on=False, deed=deed: deed())
        menu.popup(place)
