"""The line at the foot of the side bar that tells how the captures go."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from ui.capturing import Queue, State
from ui.colours import colours
from ui.icons import icon
from ui.widgets.label import tip
from ui.widgets.parts import button, column
from ui.wording import counted, joined, number


class CaptureLine(QWidget):
    """How many captures are to go, and how many failed; a click shows them."""

    def __init__(self, queue: Queue) -> None:
        super().__init__()
        self.setObjectName("captureLine")
        self._queue, self._narrow = queue, False
        inside = self._inside = column(self, gap=4)
        self.opener: QPushButton = button("openCaptures", "", lambda: None, kind="flat")
        self._bar = QProgressBar()
        self._bar.setObjectName("captureProgress")
        self._bar.setAccessibleName(self.tr("Captures"))
        self._bar.setTextVisible(False)
        inside.addWidget(self.opener)
        inside.addWidget(self._bar)
        queue.listed.connect(self._show)
        queue.changed.connect(lambda _item: self._show())
        self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the number alone."""
        self._narrow = narrow
        side = 0 if narrow else 8
        self._inside.setContentsMargins(side, 4, side, 8)
        self._show()

    def _show(self) -> None:
        to_go = self._queue.of(State.WAITING, State.RUNNING)
        failed = len(self._queue.of(State.FAILED))
        self.setVisible(bool(to_go) or failed > 0)
        if self.isHidden():
            return
        going = counted(len(to_go), self.tr("Capturing 1"), self.tr("Capturing {}"))
        lost = counted(failed, self.tr("1 capture failed"), self.tr("{} captures failed"))
        words = joined(going if to_go else "", lost if failed else "")
        self.opener.setText(number(len(to_go) or failed) if self._narrow else f" {words}")
        self.opener.setAccessibleName(words)
        tip(self.opener, self.tr("{}. Shows the captures.").format(words))
        tokens = colours(self.palette())
        drawing = icon("capture", tokens.accent) if to_go else icon("warning", tokens.attention)
        self.opener.setIcon(drawing)
        self._bar.setVisible(bool(to_go))
        ended = len(self._queue.items) - len(to_go)
        self._bar.setRange(0, len(self._queue.items))
        self._bar.setValue(ended)
