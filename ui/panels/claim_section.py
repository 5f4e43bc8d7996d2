"""A part of the claim's lower half: a title with its steps, and entries, a few at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.discard import discard
from ui.widgets.dragging import Dropping
from ui.widgets.entry import Entry
from ui.widgets.label import Label, heading
from ui.widgets.parts import button, column, row
from ui.wording import number

translate = QCoreApplication.translate

SHOWN = 6
"""Entries of a section that are shown until the rest is asked for."""
Make = Callable[[], QWidget]


class Section(QWidget):
    """Keeps the entries that it has until it is given others."""

    def __init__(self, name: str, title: str, *steps: QWidget, dropped: str = "") -> None:
        super().__init__()
        self.setObjectName(f"section-{name}")
        self._makers: tuple[Make, ...] = ()
        self._is_open = False
        inside = column(self, gap=2)
        head = row(gap=8)
        head.addWidget(heading(title))
        self._count = Label(role="small")
        head.addWidget(self._count)
        for step in steps:
            head.addWidget(step)
        head.addStretch(1)
        inside.addLayout(head)
        self.body = Dropping(dropped, Entry)
        self._stack: QVBoxLayout = column(self.body, gap=2)
        inside.addWidget(self.body)
        self._rest = button(f"{name}Rest", "", self._turn, kind="small")
        self._rest.hide()
        inside.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        self._title = title

    def show_entries(self, makers: Sequence[Make], *, keep: bool, counted: bool = True) -> None:
        """Make the entries; with `keep` all of them if all were in sight."""
        self._is_open = self._is_open and keep
        self._makers = tuple(makers)
        self._count.setText(number(len(makers)) if counted and len(makers) > 1 else "")
        self._count.setVisible(bool(self._count.text()))
        self._make()

    def stay_open(self) -> None:
        """Show all of the entries from the next time on that they are made."""
        self._is_open = len(self._makers) > SHOWN + 1

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._make()

    def _make(self) -> None:
        while (old := self._stack.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                discard(widget)
        many = len(self._makers)
        few = SHOWN if many > SHOWN + 1 else many
        for make in self._makers if self._is_open else self._makers[:few]:
            made = make()
            self._stack.addWidget(made)
            made.show()
        words = (
            translate("Claim", "Show fewer")
            if self._is_open
            else translate("Claim", "Show all {}").format(number(many))
        )
        self._rest.setVisible(many > few)
        self._rest.setText(words)
        self._rest.setAccessibleName(f"{words}: {self._title}")
