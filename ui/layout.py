"""What is remembered of a window: its place and size, its columns, and its side bar's width."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, QSettings, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

LIST, MOST = 440, 760
"""Pixels of the list beside the work: in a small window, and at most."""
TABLE, WORK = 0.55, 1080
"""Share of the room that a table beside the work gets, and the room from which it does."""
FIRST = (1440, 900)
"""Width and height of the first window there ever is."""


class Layout(QObject):
    """Remembers what a person arranged by hand, and arranges it again."""

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._table = False
        self.heed(window)

    def heed(self, part: QWidget) -> None:
        """Remember from now on how the splitters in a part of the window are moved."""
        for splitter in part.findChildren(QSplitter):
            if splitter.objectName():
                splitter.splitterMoved.connect(lambda *_at, moved=splitter: self._keep(moved))
        self.restore_columns()

    @property
    def rail(self) -> bool:
        """Whether the side bar was made narrow by hand."""
        return str(self._settings.value("rail", "")) == "narrow"

    @property
    def guide(self) -> bool:
        """Whether the guided first check was open when the program ended last."""
        return str(self._settings.value("guide/open", "")) == "yes"

    def keep_rail(self, *, narrow: bool) -> None:
        """Remember that the side bar was made narrow, or wide, by hand."""
        self._settings.setValue("rail", "narrow" if narrow else "wide")

    def keep_place(self) -> None:
        """Remember where the window stands, and how large."""
        self._settings.setValue("geometry", self._window.saveGeometry())

    def restore_place(self) -> None:
        """Take the place and size that the window had last."""
        known = self._settings.value("geometry")
        if not isinstance(known, QByteArray) or not self._window.restoreGeometry(known):
            self._window.resize(*FIRST)

    def restore_columns(self) -> None:
        """Give the columns the sizes they were given by hand, in the arrangement there is now."""
        for splitter in self._splitters():
            known = self._settings.value(self._key(splitter))
            if not isinstance(known, list) or len(known) != splitter.count():
                continue
            sizes = [int(size) for size in known if str(size).isdecimal()]
            if len(sizes) == splitter.count() and sizes != splitter.sizes():
                splitter.setSizes(sizes)

    def turn(self, *, table: bool) -> bool:
        """Tell that the list is a table now, or lines, which have widths of their own.

        Gives whether it was the other before.
        """
        turned, self._table = table is not self._table, table
        return turned

    def spread(self, columns: QSplitter, room: int, scale: float) -> None:
        """Give a list beside the work its share of a wide window, until a hand gives it another."""
        if self._settings.value(self._key(columns)) is not None:
            return
        wanted = min(max(LIST * scale, room * 0.28), MOST * scale, room * 0.4)
        if self._table and room / scale >= WORK:
            wanted = room * TABLE
        if abs(columns.sizes()[0] - wanted) > 1:
            columns.setSizes([round(wanted), room - round(wanted)])

    def _splitters(self) -> list[QSplitter]:
        return [each for each in self._window.findChildren(QSplitter) if each.objectName()]

    def _keep(self, splitter: QSplitter) -> None:
        self._settings.setValue(self._key(splitter), splitter.sizes())

    def _key(self, splitter: QSplitter) -> str:
        lies = splitter.orientation() == Qt.Orientation.Horizontal
        table = "-table" if self._table and splitter.objectName() == "columns" else ""
        return f"split/{splitter.objectName()}-{'beside' if lies else 'above'}{table}"
