"""The bar over a picture: what it shows, what it is drawn by, picture or table, export."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from ui.pictures.subjects import Subject
from ui.widgets.label import Elided, Label
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton


class PictureBar(QWidget):
    """What can be chosen about a picture."""

    changed = Signal()
    """Something else is to be drawn."""
    turned = Signal()
    """The table is wanted instead of the picture, or the other way round."""
    zoomed = Signal(float, float)

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pictureBar")
        inside = column(self, gap=4)
        inside.setContentsMargins(20, 12, 16, 12)
        line = row(gap=8)
        self._title = Label(role="title")
        line.addWidget(self._title)
        line.addStretch(1)
        self._by = self._make_choice()
        line.addWidget(self._by)
        self._zooms = self._make_zooms()
        for each in self._zooms:
            line.addWidget(each)
        line.addSpacing(8)
        self._picture, self._table = self._make_turns()
        line.addWidget(self._picture)
        line.addWidget(self._table)
        line.addSpacing(8)
        line.addWidget(VerbButton("export-picture", actions["export-picture"], self.tr("Export…")))
        inside.addLayout(line)
        self._summary = Elided(role="quiet")
        inside.addWidget(self._summary)

    def take_focus(self) -> None:
        """Put the focus on the choice between picture and table."""
        self._picture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_table(self) -> bool:
        """Whether the table is to be shown."""
        return self._table.isChecked()

    @property
    def choice(self) -> str:
        """What the picture is to be drawn by; "" when there is no choice."""
        return str(self._by.currentData() or "")

    def set_table(self, *, on: bool) -> None:
        """Show the table, or the picture."""
        chosen = self._table if on else self._picture
        if not chosen.isChecked():
            chosen.setChecked(True)
            self.turned.emit()

    def say(self, title: str, summary: str) -> None:
        """Name the picture, and say in a sentence what there is to see."""
        self._title.setText(title)
        self._summary.setText(summary)

    def show_for(self, subject: Subject, *, has_claim: bool) -> None:
        """Offer what can be chosen about a picture."""
        words = {
            "whole": self.tr("Whole investigation"),
            "one": self.tr("The chosen claim"),
            "speaker": self.tr("By speaker"),
            "party": self.tr("By party"),
            "topic": self.tr("By topic"),
        }
        self._by.blockSignals(True)
        self._by.clear()
        for key in subject.choices:
            if key != "one" or has_claim:
                self._by.addItem(words[key], key)
        self._by.setCurrentIndex(max(0, self._by.findData(subject.chosen)))
        self._by.blockSignals(False)
        self._by.setVisible(self._by.count() > 1)
        for each in self._zooms:
            each.setVisible(subject.zooms)

    def _make_choice(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("pictureBy")
        made.setAccessibleName(self.tr("What the picture shows"))
        made.currentIndexChanged.connect(lambda _at: self.changed.emit())
        return made

    def _make_zooms(self) -> list[QPushButton]:
        steps = (
            ("zoomOut", "−", 2.0, self.tr("Show more time"), "−"),
            ("zoomIn", "+", 0.5, self.tr("Show less time"), "+"),
            ("zoomAll", self.tr("All"), 0.0, self.tr("Show all of the time"), "0"),
        )
        made = []
        for name, text, factor, words, key in steps:
            one = button(
                name,
                text,
                partial(self.zoomed.emit, factor, 0.5),
                tip=f"{words}  {key}",
            )
            one.setAccessibleName(words)
            made.append(one)
        return made

    def _make_turns(self) -> tuple[QPushButton, QPushButton]:
        group = QButtonGroup(self)
        made = []
        for name, text in (("asPicture", self.tr("Picture")), ("asTable", self.tr("Table"))):
            one = button(name, text, self.turned.emit, kind="flat", tip=f"{text}  T")
            one.setCheckable(True)
            group.addButton(one)
            made.append(one)
        made[0].setChecked(True)
        return made[0], made[1]
