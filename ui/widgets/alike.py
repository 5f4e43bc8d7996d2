"""Where else the same picture is, or one that looks like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from ui.widgets.label import Label, tip
from ui.widgets.parts import button, column, row
from ui.wording import cut, joined, moment, number
from workbench.queries import AlikePicture

MOST = 4
"""Places that are named; more are counted."""


class AlikeLines(QWidget):
    """A line for each place, with a link to it; hidden when the picture is nowhere else."""

    def __init__(self, open_it: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("alike")
        self._open = open_it
        self._stack = column(self, gap=0)
        self._rows: list[QWidget] = []
        self.hide()

    def show_places(self, found: Sequence[AlikePicture]) -> None:
        """Name these places."""
        for old in self._rows:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._row(each) for each in found[:MOST]]
        if len(found) > MOST:
            words = self.tr("And in {} more places.")
            self._rows.append(Label(words.format(number(len(found) - MOST)), role="small"))
        for made in self._rows:
            self._stack.addWidget(made)
        self.setVisible(bool(found))

    def _row(self, found: AlikePicture) -> QWidget:
        box = QWidget()
        line = row(box, gap=4)
        same = self.tr("The same picture:")
        if not found.same_bytes:
            same = self.tr("Looks like the same picture:")
        line.addWidget(Label(same, role="small"))
        named = joined(cut(found.title, 60), moment(found.captured_at))
        made: QPushButton = button(
            "alikePicture", named, partial(self._open, found.capture), kind="small"
        )
        tip(made, self.tr("Opens it. Looking alike is a hint, not proof."))
        line.addWidget(made)
        line.addStretch(1)
        return box
