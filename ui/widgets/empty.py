"""What an empty pane says: what goes there, and the one next step with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton


class Empty(QWidget):
    """A sentence, quiet, with a step under it."""

    def __init__(self, title: str, text: str, *steps: VerbButton) -> None:
        super().__init__()
        self.setObjectName("empty")
        self.steps = steps
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
            step.show_key()
            line.addWidget(step)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(3)


class Body(QStackedLayout):
    """A list, or what is said when it is empty. The focus never stays with what is hidden."""

    def __init__(self, rows: QWidget, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.addWidget(rows)

    def turn(self, to: QWidget) -> None:
        """Show one of them; the focus goes along when it was in the other."""
        before, focus = self.currentWidget(), QApplication.focusWidget()
        within = focus is not None and before is not None and before.isAncestorOf(focus)
        self.setCurrentWidget(to)
        if within and to is not before:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the list; on the first step when it is empty, or the field above it."""
        target = self.currentWidget() or self._field
        if isinstance(target, Empty):
            usable = (each for each in target.steps if each.isEnabled() and not each.isHidden())
            target = next(usable, self._field)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
