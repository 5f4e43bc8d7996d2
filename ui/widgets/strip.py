"""A line over a text that says how it stands, with what can be done about it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ui.notices import announce
from ui.widgets.label import Label
from ui.widgets.parts import row


class Strip(QFrame):
    """A sentence and the buttons that belong to it; hidden when there is nothing to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "strip")
        line = row(self, gap=8)
        line.setContentsMargins(14, 6, 12, 6)
        self._words = Label(role="small", wrap=True)
        self._words.setObjectName(f"{name}Words")
        line.addWidget(self._words, 1)
        self._line = line
        self._deeds: dict[str, list[QPushButton]] = {}
        self.hide()

    def offer(self, deed: str, *buttons: QPushButton) -> None:
        """Add the buttons of one kind of thing to do."""
        known = {made for others in self._deeds.values() for made in others}
        for made in buttons:
            if made not in known:
                self._line.addWidget(made)
        self._deeds[deed] = list(buttons)

    def say(self, words: str, *, deed: str = "") -> None:
        """Say something, with the buttons of one kind."""
        if self.isVisible() and words != self._words.text():
            announce(self, words)
        self._words.setText(words)
        self.setAccessibleName(words)
        wanted = self._deeds.get(deed, [])
        for made in {made for others in self._deeds.values() for made in others}:
            made.setVisible(made in wanted)
        self.show()
