"""The copies of one thing on a line, the newest first: one of them is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from ui.badges import ATTENTION, badges_of
from ui.colours import colours
from ui.icons import icon
from ui.widgets.badges import ink
from ui.widgets.label import Label, tip
from ui.widgets.parts import button, choice, row
from ui.wording import counted, exact, joined, moment
from workbench.queries import Standing

BESIDE = 4
"""Copies that stand beside each other; the others are in a list."""


class CopiesLine(QWidget):
    """Says how often something was captured, and lets one choose which copy is read."""

    chosen = Signal(str)
    """A copy is to be read: its id."""

    def __init__(self, *more: QPushButton) -> None:
        super().__init__()
        self.setObjectName("copies")
        self._line = row(self, gap=4)
        self._told = Label(role="small")
        self._line.addWidget(self._told)
        self._buttons: list[QPushButton] = []
        self._others: QComboBox = choice("captures", self.tr("Which copy"), [])
        self._others.activated.connect(lambda at: self.chosen.emit(str(self._others.itemData(at))))
        self._line.addWidget(self._others)
        for made in more:
            self._line.addWidget(made)
        self._line.addStretch(1)
        self.hide()

    def show_copies(self, copies: Sequence[Standing], now: str) -> None:
        """Show these, the newest first; `now` is the id of the one that is read."""
        for old in self._buttons:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        words = self.tr("Captured {} times:")
        self._told.setText(counted(len(copies), self.tr("Captured once:"), words))
        for at, found in enumerate(copies[:BESIDE]):
            made = self._button(found, now)
            self._line.insertWidget(1 + at, made)
            self._buttons.append(made)
        self._others.clear()
        self._others.addItem(self.tr("Earlier…"), "")
        for found in copies[BESIDE:]:
            self._others.addItem(moment(found.capture.captured_at), found.capture.id)
        self._others.setCurrentIndex(max(0, self._others.findData(now)))
        self._others.setVisible(len(copies) > BESIDE)
        self.setVisible(len(copies) > 1)

    def _button(self, found: Standing, now: str) -> QPushButton:
        capture, badges = found.capture, badges_of(found)
        made = button(
            "copy", moment(capture.captured_at), lambda: self.chosen.emit(capture.id), kind="plan"
        )
        made.setCheckable(True)
        made.setChecked(capture.id == now)
        made.clicked.connect(lambda _on=False: made.setChecked(capture.id == now))
        graver = [badge for badge in badges if badge.tone == ATTENTION]
        if graver:
            made.setIcon(icon(graver[0].icon, ink(colours(self.palette()), ATTENTION)))
        said = joined(*(badge.word for badge in badges))
        made.setAccessibleName(self.tr("Copy of {}").format(moment(capture.captured_at)))
        tip(made, joined(exact(capture.captured_at), said))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
