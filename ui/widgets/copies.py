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
from ui.wording import counted, exact, joined, moment, word
from workbench import queries
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
        self._mixed = False
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
        kinds = {queries.copy_kind(found.capture) for found in copies}
        self._mixed = len(kinds) > 1
        words = self.tr("Captured {} times:")
        told = counted(len(copies), self.tr("Captured once:"), words)
        self._told.setText(self.tr("What is kept:") if self._mixed else told)
        for at, found in enumerate(copies[:BESIDE]):
            made = self._button(found, now)
            self._line.insertWidget(1 + at, made)
            self._buttons.append(made)
        self._others.clear()
        self._others.addItem(self.tr("Earlier…"), "")
        for found in copies[BESIDE:]:
            shown = joined(self._kind(found), moment(found.capture.captured_at))
            self._others.addItem(shown, found.capture.id)
        self._others.setCurrentIndex(max(0, self._others.findData(now)))
        self._others.setVisible(len(copies) > BESIDE)
        self.setVisible(len(copies) > 1)

    def _kind(self, found: Standing) -> str:
        """Say what a copy is, where there are several kinds; "" where there is one."""
        if not self._mixed:
            return ""
        return word(f"copy-{queries.copy_kind(found.capture)}")

    def _button(self, found: Standing, now: str) -> QPushButton:
        capture, badges = found.capture, badges_of(found)
        shown = joined(self._kind(found), moment(capture.captured_at))
        made = button("copy", shown, lambda: self.chosen.emit(capture.id), kind="plan")
        made.setCheckable(True)
        made.setChecked(capture.id == now)
        made.clicked.connect(lambda _on=False: made.setChecked(capture.id == now))
        graver = [badge for badge in badges if badge.tone == ATTENTION]
        if graver:
            made.setIcon(icon(graver[0].icon, ink(colours(self.palette()), ATTENTION)))
        said = joined(*(badge.word for badge in badges))
        made.setAccessibleName(self.tr("Copy of {}").format(shown))
        tip(made, joined(exact(capture.captured_at), said))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made
