"""Carrying a card or an entry to another place with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_WIDEST = 320


def is_far(event: QMouseEvent, pressed: QPoint) -> bool:
    """Tell whether the button is held and the pointer has left where it was pressed."""
    far = (event.position().toPoint() - pressed).manhattanLength()
    held = bool(event.buttons() & Qt.MouseButton.LeftButton)
    return held and far >= QApplication.startDragDistance()


def carry(widget: QWidget, kind: str, ident: str) -> None:
    """Carry a widget, as its id under a MIME type, until the button is let go."""
    drag = QDrag(widget.parentWidget() or widget)  # a drop may replace the widget
    data = QMimeData()
    data.setData(kind, ident.encode())
    drag.setMimeData(data)
    drag.setPixmap(widget.grab().scaledToWidth(min(_WIDEST, widget.width())))
    drag.exec(Qt.DropAction.MoveAction)


class Dropping(QWidget):
    """A stack between whose items items of one kind are dropped."""

    dropped = Signal(str, int)
    """An item's id, and the place before which it is to stand."""

    def __init__(self, kind: str, items: type[QWidget]) -> None:
        super().__init__()
        self._kind, self._items = kind, items
        self.setAcceptDrops(bool(kind))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take items of the kind only."""
        if event.mimeData().hasFormat(self._kind):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere on the stack."""
        if event.mimeData().hasFormat(self._kind):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the item before the one that it was dropped on."""
        height = event.position().y()
        items = self.findChildren(self._items)
        at = sum(each.mapTo(self, each.rect().center()).y() < height for each in items)
        ident = event.mimeData().data(self._kind).toStdString()
        event.acceptProposedAction()
        # The drag still runs: what replaces the items waits until it is over.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(ident, at))
