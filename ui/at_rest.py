"""Work that waits while a person moves on quickly, and otherwise only until the list is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SINGLY, QUICKLY = 10, 80
"""Milliseconds to wait after one step, and after each of many."""
_APART = 250
"""Milliseconds between steps that do not follow each other quickly."""


class AtRest(QObject):
    """Does its work once, soon after the last time that it was asked for."""

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(work)

    def ask(self) -> None:
        """Have the work done."""
        quick = self._since.isValid() and self._since.elapsed() < _APART
        self._since.start()
        self._timer.start(QUICKLY if quick else SINGLY)
