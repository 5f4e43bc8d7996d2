"""What an empty pane says: what goes there, and the one next step with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton


class Empty(QWidget):
    """A sentence, quiet, with a step under it."""

    def __init__(self, title: str, text: str, *steps: VerbButton) -> None:
        super().__init__()
        self.setObjectName("empty")
        inside = column(self, margins=32, gap=8)
        inside.addStretch(2)
        self.title = Label(title, role="strong", wrap=True)
        self.text = Label(text, role="quiet", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        inside.addSpacing(8)
        line = row(gap=8)
        line.addStretch(1)
        for step in steps:
            line.addWidget(step)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(3)
