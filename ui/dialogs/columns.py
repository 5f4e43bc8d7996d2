"""Which columns a table shows, and in what order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ui.arrangement import Arrangement, known
from ui.dialogs.form import Form
from ui.models.columns import COLUMNS
from ui.widgets.parts import button, row
from workbench.errors import WorkbenchError

_NAME = Qt.ItemDataRole.UserRole


class ColumnsDialog(Form):
    """Tick the columns to be shown, and move them up and down; by drag, buttons or keys."""

    drafted = False
    chosen = Signal(object)
    """The Arrangement that was asked for."""

    def __init__(self, noun: str, held: Arrangement, parent: QWidget | None) -> None:
        super().__init__("columnsDialog", self.tr("Columns"), parent, width=380)
        self._noun, self._held = noun, held
        self.list = QListWidget()
        self.list.setObjectName("columnChoice")
        self.list.setAccessibleName(self.tr("Columns of the table"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMinimumHeight(320)
        self.list.setSpacing(2)
        shown = [name for name, _ in held.columns]
        for name in [*shown, *(each for each in COLUMNS[noun] if each not in shown)]:
            entry = QListWidgetItem(COLUMNS[noun][name].text, self.list)
            entry.setData(_NAME, name)
            on = Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked
            entry.setCheckState(on)
        self.list.setCurrentRow(0)
        self.body.addWidget(self.list)
        moves = row(gap=8)
        up = button("columnUp", self.tr("Move up"), lambda: self._move(-1))
        down = button("columnDown", self.tr("Move down"), lambda: self._move(1))
        moves.addWidget(up)
        moves.addWidget(down)
        moves.addStretch(1)
        self.body.addLayout(moves)
        self.finish(self.tr("Show these columns"), self._choose)

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        if 0 <= at + by < self.list.count():
            taken = self.list.takeItem(at)
            self.list.insertItem(at + by, taken)
            self.list.setCurrentRow(at + by)

    def _choose(self) -> None:
        entries = [self.list.item(at) for at in range(self.list.count())]
        names = [
            str(entry.data(_NAME))
            for entry in entries
            if entry.checkState() == Qt.CheckState.Checked
        ]
        if not names:
            raise WorkbenchError(self.tr("Tick at least one column."))
        held = self._held.shown(*names)
        columns = known(self._noun, held.columns)
        self.chosen.emit(replace(held, columns=columns, as_table=True))
