"""Another investigation merged into the open one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.dialogs.merge import MergeDialog
from ui.verbs.desk import Desk
from workbench.errors import WorkbenchError


class MergingVerbs(QObject):
    """The verb of merging."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def merge(self) -> None:
        """Ask which file, and then show what it would bring."""
        words = self.tr("Merge another investigation")
        kinds = self.tr("Investigations (*.fcw)")
        self._desk.paths.to_open(self._desk.window, words, kinds, self.bring)

    def bring(self, path: str) -> None:
        """Show what this file would bring."""
        if not self._session.is_writable:
            raise WorkbenchError(self.tr("This investigation can only be read now."))
        MergeDialog(self._session, path, self._desk.window).open()
