"""A list of rows of one height, for models of a hundred thousand rows and more."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView


class LongList(QTableView):
    """One column that looks like a list.

    QListView asks its model for every row each time it lays itself out, which takes 0.2 s for
    100,000 rows of a model in Python; a table with rows of a fixed height asks for none.
    """

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)  # another least height visits every row

    def set_row_height(self, pixels: int) -> None:
        """Make every row so high."""
        self.verticalHeader().setDefaultSectionSize(pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is as wide as there is room."""
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and the last row, as in a list."""
        rows = self.model().rowCount() if self.model() else 0
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: rows - 1}
        if rows and Qt.Key(event.key()) in ends:
            self.setCurrentIndex(self.model().index(ends[Qt.Key(event.key())], 0))
        else:
            super().keyPressEvent(event)
