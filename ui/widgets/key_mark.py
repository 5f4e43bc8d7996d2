"""The mark of key evidence on a card: in its place when set, else offered where one looks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.order import FLOATING
from ui.wording import cut

translate = QCoreApplication.translate

_INSET = 6


class KeyMark(QPushButton):
    """A chip that is pressed when the verdict rests on the citation.

    One that is not set shows only while the pointer or the focus is on its card: it would say the
    same on each.
    """

    wanted = Signal(bool)

    def __init__(self, card: QWidget, about: str, *, key: bool) -> None:
        super().__init__(card)
        self._card = card
        self.setObjectName("keyToggle")
        self.setProperty("kind", "chip")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setText(translate("Card", "key evidence") if key else translate("Card", "mark as key"))
        self.setToolTip(translate("Card", "Key evidence: the verdict rests on it"))
        self.setAccessibleName(translate("Card", "Key evidence: {}").format(cut(about, 80)))
        self.setCheckable(True)
        self.setChecked(key)
        self.clicked.connect(lambda _checked=False: self.wanted.emit(not key))
        if not key:
            self.setProperty(FLOATING, True)
            self.hide()
            card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the pointer and the focus."""
        kind = event.type()
        if kind in {QEvent.Type.Enter, QEvent.Type.FocusIn}:
            self._show_here()
        elif kind in {QEvent.Type.Leave, QEvent.Type.FocusOut}:
            self._leave(pointer=kind == QEvent.Type.Leave)
        elif kind == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Go when the focus goes on from here."""
        handled = super().event(event)
        if event.type() == QEvent.Type.FocusOut and not self.isChecked():
            self._leave(pointer=False)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Alt and an arrow to the card; a button would go to the next one."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show_here(self) -> None:
        self._place()
        self.show()
        self.raise_()
        QWidget.setTabOrder(self._card, self)

    def _leave(self, *, pointer: bool) -> None:
        near = self._card.underMouse() and not pointer
        self.setVisible(near or self._card.hasFocus() or self.hasFocus())

    def _place(self) -> None:
        room, card = self.sizeHint(), self._card
        mirrored = card.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _INSET if mirrored else card.width() - room.width() - _INSET
        self.setGeometry(x, card.height() - room.height() - 5, room.width(), room.height())
