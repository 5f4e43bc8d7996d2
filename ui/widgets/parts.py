"""Buttons, lines and fields, each with a name for tests and one for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Done = Callable[[], object]
_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)


def button(name: str, text: str, done: Done, *, kind: str = "", tip: str = "") -> QPushButton:
    """Make a push button; `kind` is primary, flat, link or stance."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    made.clicked.connect(lambda _checked=False: done())
    return made


def _step(event: QKeyEvent) -> str:
    """Tell whether a key asks for undo or redo: "" for another; Ctrl+Y is redo everywhere."""
    if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
        return ""
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    redo = event.matches(QKeySequence.StandardKey.Redo)
    return "redo" if redo or event.keyCombination() == _CTRL_Y else ""


def _undo_here(
    field: QLineEdit | QPlainTextEdit, event: QKeyEvent, step: str, *, able: bool
) -> bool:
    """Take the key when there is something to undo or redo here; else it is the window's."""
    if not able:
        event.ignore()
    elif event.type() == QEvent.Type.KeyPress:
        (field.undo if step == "undo" else field.redo)()
    if able:
        event.accept()
    return event.type() == QEvent.Type.ShortcutOverride or able


class Line(QLineEdit):
    """A line of text; undo is the text's first, and the project's when the text has none."""

    def __init__(self, name: str, accessible: str, text: str = "", *, hint: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(hint)
        self.setCursorPosition(0)  # long text shows its beginning

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing of them here."""
        if isinstance(event, QKeyEvent) and (step := _step(event)):
            able = {"undo": self.isUndoAvailable, "redo": self.isRedoAvailable}[step]()
            return _undo_here(self, event, step, able=able and not self.isReadOnly())
        return super().event(event)


class Area(QPlainTextEdit):
    """Several lines of plain text; Tab goes on to the next field."""

    def __init__(
        self, name: str, accessible: str, text: str = "", *, hint: str = "", lines: int = 4
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._lines = lines
        grows = QSizePolicy.Policy.Expanding if lines > 3 else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Expanding, grows)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing of them here."""
        if isinstance(event, QKeyEvent) and (step := _step(event)):
            document = self.document()
            able = {"undo": document.isUndoAvailable, "redo": document.isRedoAvailable}[step]()
            return _undo_here(self, event, step, able=able and not self.isReadOnly())
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Room for so many lines."""
        return QSize(240, self._room(self._lines))

    def minimumSizeHint(self) -> QSize:
        """Room for two lines at least."""
        return QSize(120, self._room(min(2, self._lines)))

    def _room(self, lines: int) -> int:
        return self.fontMetrics().lineSpacing() * lines + 20


def choice(
    name: str, accessible: str, rows: Iterable[tuple[str, str]], value: str = ""
) -> QComboBox:
    """Make a choice of (key, words); the key is the item's data."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setAccessibleDescription(accessible)  # on Linux its value is spoken in place of its name
    for key, words in rows:
        made.addItem(words, key)
    made.setCurrentIndex(max(0, made.findData(value)))
    return made


def completing(field: QLineEdit, words: Iterable[str]) -> None:
    """Offer the names that exist already while a name is typed."""
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def check(name: str, text: str, *, on: bool = False) -> QCheckBox:
    """Make a check box."""
    made = QCheckBox(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setChecked(on)
    return made


def rule(*, vertical: bool = False) -> QFrame:
    """Make a thin line between two parts."""
    made = QFrame()
    made.setObjectName("vline" if vertical else "hline")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def column(parent: QWidget | None = None, *, margins: int = 0, gap: int = 8) -> QVBoxLayout:
    """Make a vertical layout on the 4 px grid."""
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    made.setContentsMargins(margins, margins, margins, margins)
    made.setSpacing(gap)
    return made


def row(parent: QWidget | None = None, *, gap: int = 8) -> QHBoxLayout:
    """Make a horizontal layout without margins."""
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    return made
