"""What can be done to the saved views where they stand in the side bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QMenu

from ui.models.sections import SECTION, VIEW
from ui.session import Session
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import SavedView


class ViewRows(QObject):
    """Renames, deletes and moves saved views, by menu and by keys; dragging is the model's."""

    def __init__(self, session: Session, rows: QListView) -> None:
        super().__init__(rows)
        self._session, self._rows = session, rows
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows.customContextMenuRequested.connect(self._menu)
        rows.setDragEnabled(True)
        rows.setAcceptDrops(True)
        rows.setDropIndicatorShown(True)
        rows.setDefaultDropAction(Qt.DropAction.MoveAction)
        rows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes the chosen view away, Ctrl+Up and Ctrl+Down move it, F2 renames it."""
        keys = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
        if event.type() not in keys or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        view = self._at(self._rows.currentIndex().row())
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        deed = self._deed(Qt.Key(event.key()), held=held)
        if view is None or deed is None or not self._session.is_writable:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            deed(view)
        event.accept()
        return True

    def _deed(self, key: Qt.Key, *, held: bool) -> Callable[[SavedView], None] | None:
        deeds: dict[tuple[Qt.Key, bool], Callable[[SavedView], None]] = {
            (Qt.Key.Key_Delete, False): self._delete,
            (Qt.Key.Key_F2, False): self._rename,
            (Qt.Key.Key_Up, True): self._up,
            (Qt.Key.Key_Down, True): self._down,
        }
        return deeds.get((key, held))

    def _at(self, row: int) -> SavedView | None:
        section = self._rows.model().index(row, 0).data(SECTION) if row >= 0 else None
        if section is None or not section.place.startswith(VIEW):
            return None
        try:
            return self._session.ask(queries.view, section.place.removeprefix(VIEW))
        except WorkbenchError:
            return None

    def _menu(self, place: QPoint) -> None:
        view = self._at(self._rows.indexAt(place).row())
        if view is None or not self._session.is_writable:
            return
        menu = QMenu(self._rows)
        menu.setObjectName("viewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self._rename(view))
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self._up(view))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self._down(view))
        menu.addSeparator()
        menu.addAction(self.tr("Delete view")).triggered.connect(lambda: self._delete(view))
        menu.popup(self._rows.viewport().mapToGlobal(place))

    def _rename(self, view: SavedView) -> None:
        from ui.dialogs.saved_view import RenameViewDialog  # noqa: PLC0415 - seldom needed

        RenameViewDialog(self._session, view, self._rows.window()).open()

    def _delete(self, view: SavedView) -> None:
        self._session.do(self.tr("View deleted."), commands.remove_view, view)

    def _up(self, view: SavedView) -> None:
        self._move(view, -1)

    def _down(self, view: SavedView) -> None:
        self._move(view, 1)

    def _move(self, view: SavedView, by: int) -> None:
        ids = [each.id for each in self._session.ask(queries.views)]
        place = ids.index(view.id) + by
        if 0 <= place < len(ids):
            self._session.do("", commands.move_view, view, place)
