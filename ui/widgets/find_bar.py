"""The bar over a text that finds words in it: how many there are, and which one is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.notices import announce
from ui.widgets.label import Label
from ui.widgets.parts import Line, button, row
from ui.wording import keys, number


class FindBar(QFrame):
    """A line for the words, what was found, and the steps through it."""

    sought = Signal(str)
    """Other words are looked for; "" for none."""
    stepped = Signal(int)
    """The next place is wanted (1), or the one before (-1)."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        line = row(self, gap=8)
        line.setContentsMargins(14, 4, 12, 4)
        self.words = Line(
            "findInText", self.tr("Find in the text"), hint=self.tr("Find in the text")
        )
        self.words.setMaximumWidth(360)
        self.words.textChanged.connect(self.sought)
        line.addWidget(self.words, 1)
        self.count = Label(role="small")
        self.count.setObjectName("findCount")
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(
            button(
                "findPrevious",
                self.tr("Previous"),
                lambda: self.stepped.emit(-1),
                kind="flat",
                tip=self.tr("The place before  {}").format(keys("Shift+F3")),
            )
        )
        line.addWidget(
            button(
                "findNext",
                self.tr("Next"),
                lambda: self.stepped.emit(1),
                kind="flat",
                tip=self.tr("The next place  {}").format(keys("F3")),
            )
        )
        line.addWidget(
            button(
                "findClose",
                self.tr("Close"),
                self.closed.emit,
                kind="flat",
                tip=self.tr("Back to the text  {}").format(keys("Esc")),
            )
        )
        self.hide()

    def start(self, words: str) -> None:
        """Take words to look for, if there are any, and the focus."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, at: int, count: int) -> None:
        """Say how many places there are, and the number of the one shown (0: none is)."""
        if not self.words.text().strip():
            said = ""
        elif not count:
            said = self.tr("Not in this text")
        elif at:
            said = self.tr("{} of {}").format(number(at), number(count))
        else:
            said = self.tr("{} found").format(number(count))
        self.count.setText(said)
        self.words.setAccessibleDescription(said)
        if said and self.isVisible():
            announce(self, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter goes back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
