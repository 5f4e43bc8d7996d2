"""What the linter objects to, shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.panels.lint import PLACE
from ui.verbs.desk import Desk


class LintVerbs(QObject):
    """The way to the objections."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def show(self) -> None:
        """Show what others would object to."""
        self._session.choose_place(PLACE)
        self._desk.choose()
