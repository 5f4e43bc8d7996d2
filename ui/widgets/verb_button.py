"""A button that does what an entry of the actions table does, and is enabled when it is."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from ui.actions import BY_ID
from ui.letters import said
from ui.wording import joined, keys


class VerbButton(QPushButton):
    """A push button for a verb; its tooltip names the key."""

    def __init__(self, verb: str, action: QAction, text: str = "", *, kind: str = "") -> None:
        super().__init__(text or said(action).replace("&", "&&"))
        self._shown = text
        self._action = action
        self._key = BY_ID[verb].shortcut
        self.setObjectName(f"button-{verb}")
        self.setAutoDefault(False)
        if kind:
            self.setProperty("kind", kind)
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(self._follow)
        self._follow()

    def show_key(self) -> None:
        """Name the key beside the words, too."""
        if self._key:
            super().setText(f"{self.text()}  {keys(self._key)}")

    def setText(self, text: str) -> None:
        """Show other words, and be called so."""
        super().setText(text)
        self._shown = text
        self._follow()

    def _follow(self) -> None:
        """Be enabled, and named, as the action is."""
        self.setEnabled(self._action.isEnabled())
        words = said(self._action)
        self.setAccessibleName(_called(self._shown, words))
        self.setToolTip(f"{words.rstrip('…')}  {keys(self._key)}".strip())


def _called(shown: str, words: str) -> str:
    """Name a button by its verb; with the words it shows first, so that they can be said to it."""
    plain = shown.replace("&&", "&").partition("  ")[0].rstrip("…").strip()
    return words if plain.casefold() in words.casefold() else joined(plain, words)
