"""A table of what a file offers, to be ticked with the space bar or the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.models.offered import OfferedModel

_HEIGHT = 28
_LINES = 9
"""Rows that are in sight at least, where there are as many."""


class OfferedTable(QTableView):
    """Rows of one line; the first column takes the room that is left."""

    def __init__(self, name: str, model: OfferedModel, widths: tuple[int, ...]) -> None:
        super().__init__()
        self.setObjectName("offered")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_HEIGHT, self.fontMetrics().height() + 10))
        head = self.horizontalHeader()
        head.setObjectName("offeredHead")
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        scale = self.fontMetrics().averageCharWidth()
        for at, letters in enumerate(widths, 1):
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            head.resizeSection(at, letters * scale)
        line = self.verticalHeader().defaultSectionSize()
        self.setMinimumHeight(line * (min(max(model.rowCount(), 3), _LINES) + 1) + 12)
        if model.rowCount():
            self.setCurrentIndex(model.index(0, 0))
