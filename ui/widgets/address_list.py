"""A short list of addresses that is changed by hand: their order is the order of asking."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ui.widgets.parts import Line, button, column, row


class AddressList(QWidget):
    """Shows addresses with a line for another one, and buttons for order and removal."""

    def __init__(self, name: str, accessible: str, usual: Iterable[str]) -> None:
        super().__init__()
        self._usual = tuple(usual)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}List")
        self.list.setAccessibleName(accessible)
        self.list.setProperty("framed", True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setFixedHeight(self.list.fontMetrics().lineSpacing() * 3 + 44)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.line = Line(f"{name}Line", self.tr("Another address"), hint="https://")
        self.line.textChanged.connect(lambda _text: self._enable())
        self.add = button(f"{name}Add", self.tr("Add"), self._add)
        self.remove = button(f"{name}Remove", self.tr("Remove"), self._remove)
        self.up = button(f"{name}Up", self.tr("Up"), lambda: self._move(-1))
        self.down = button(f"{name}Down", self.tr("Down"), lambda: self._move(1))
        self.reset = button(f"{name}Reset", self.tr("The usual ones"), self._reset, kind="flat")
        outside = column(self, gap=8)
        outside.addWidget(self.list)
        entry = row(gap=8)
        entry.addWidget(self.line, 1)
        entry.addWidget(self.add)
        outside.addLayout(entry)
        deeds = row(gap=8)
        for each in (self.remove, self.up, self.down):
            deeds.addWidget(each)
        deeds.addStretch(1)
        deeds.addWidget(self.reset)
        outside.addLayout(deeds)

    @property
    def addresses(self) -> tuple[str, ...]:
        """What is listed; and what was written and not added yet, so that it is not lost."""
        listed = [self.list.item(at).text() for at in range(self.list.count())]
        written = self.line.text().strip()
        return tuple(dict.fromkeys([*listed, *([written] if written else [])]))

    def show_addresses(self, addresses: Iterable[str]) -> None:
        """List these."""
        self.list.clear()
        for address in addresses:
            self._list(address)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._enable()

    def _list(self, address: str) -> None:
        item = QListWidgetItem(address)
        item.setSizeHint(QSize(0, self.list.fontMetrics().lineSpacing() + 12))
        self.list.addItem(item)

    def _add(self) -> None:
        written = self.line.text().strip()
        if written and written not in [
            self.list.item(at).text() for at in range(self.list.count())
        ]:
            self._list(written)
            self.list.setCurrentRow(self.list.count() - 1)
        self.line.clear()
        self._enable()

    def _remove(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._enable()

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        self.list.insertItem(at + by, self.list.takeItem(at))
        self.list.setCurrentRow(at + by)

    def _reset(self) -> None:
        self.show_addresses(self._usual)

    def _enable(self) -> None:
        at, last = self.list.currentRow(), self.list.count() - 1
        self.add.setEnabled(bool(self.line.text().strip()))
        self.remove.setEnabled(at >= 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
