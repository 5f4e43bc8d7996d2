"""A button that does what an entry of the actions table does, and is enabled when it is."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from ui.actions import BY_ID
from ui.letters import said


class VerbButton(QPushButton):
    """A push button for a verb; its tooltip names the key."""

    def __init__(self, verb: str, action: QAction, text: str = "", *, kind: str = "") -> None:
        super().__init__(text or said(action).replace("&", "&&"))
        self._action = action
        self._key = BY_ID[verb].shortcut
        self.setObjectName(f"button-{verb}")
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Be enabled, and named, as the action is."""
        self.setEnabled(self._action.isEnabled())
        words = said(self._action)
        self.setAccessibleName(words)
        self.setToolTip(f"{words.rstrip('…')}  {self._key}".strip())
