"""Which columns a table shows, and in what order."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

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
        model = self.list.model()  # not by its items: one that Qt deletes in a drag leaves a trap
        for name in [*shown, *(each for each in COLUMNS[noun] if each not in shown)]:
            self.list.addItem(COLUMNS[noun][name].text)
            entry = model.index(model.rowCount() - 1, 0)
            model.setData(entry, name, _NAME)
            on = Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked
            model.setData(entry, on, Qt.ItemDataRole.CheckStateRole)
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
        model, at = self.list.model(), self.list.currentRow()
        if 0 <= at + by < model.rowCount():
            one, other = model.index(at, 0), model.index(at + by, 0)
            kept, left = model.itemData(one), model.itemData(other)
            model.setItemData(one, left)
            model.setItemData(other, kept)
            self.list.setCurrentRow(at + by)

    def _choose(self) -> None:
        model = self.list.model()
        entries = [model.index(at, 0) for at in range(model.rowCount())]
        ticked = Qt.CheckState.Checked.value
        names = [
            str(entry.data(_NAME))
            for entry in entries
            if entry.data(Qt.ItemDataRole.CheckStateRole) in {ticked, Qt.CheckState.Checked}
        ]
        if not names:
            raise WorkbenchError(self.tr("Tick at least one column."))
        held = self._held.shown(*names)
        columns = known(self._noun, held.columns)
        self.chosen.emit(replace(held, columns=columns, as_table=True))
