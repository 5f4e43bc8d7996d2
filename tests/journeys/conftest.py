"""Hands and eyes: a window, keys and clicks, and what a person can see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.__main__ import build
from ui.letters import said
from ui.window import Window

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what the screen-less platform says it cannot do; other warnings of Qt fail."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


W = TypeVar("W", bound=QWidget)


class Hands:
    """What a person does at the window, and sees on it."""

    def __init__(self, window: Window, bot: QtBot) -> None:
        self.window = window
        self.bot = bot

    # Seeing

    def sees(self, words: str) -> bool:
        """Tell whether these words stand in some visible label, notice, list or field."""
        return any(words in text for text in self._texts())

    def waits_to_see(self, words: str) -> None:
        """Wait until the words are there."""
        self.bot.waitUntil(lambda: self.sees(words), timeout=10_000)

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        self.bot.waitUntil(lambda: bool(self.open_dialogs()), timeout=10_000)
        self._activate()
        return self.open_dialogs()[-1]

    def find(self, kind: type[W], name: str) -> W:
        """A visible widget by its name, in the open dialog if there is one."""
        place = self.open_dialogs()[-1] if self.open_dialogs() else self.window
        found = [each for each in place.findChildren(kind, name) if each.isVisible()]
        assert found, f"no {kind.__name__} {name} is in sight"
        return found[0]

    def rows(self, name: str) -> list[str]:
        """What stands in a list."""
        model = self.find(QAbstractItemView, name).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    # Doing

    def press(self, keys: str) -> None:
        """Press keys where the focus is: letters, or names such as Ctrl+Z."""
        self._activate()
        target = QApplication.focusWidget() or self.window
        QTest.keySequence(target, keys)

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(QApplication.focusWidget(), words)

    def write(self, name: str, words: str) -> None:
        """Click into a field, and write these words instead of what stands there."""
        place = self.open_dialogs()[-1] if self.open_dialogs() else self.window
        fields = place.findChildren(QWidget, name)
        field = next(
            each
            for each in fields
            if each.isVisible() and isinstance(each, QLineEdit | QPlainTextEdit)
        )
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        self.bot.mouseClick(target, Qt.MouseButton.LeftButton)
        QTest.keySequence(field, "Ctrl+A")
        if words.isascii():
            QTest.keyClicks(field, words)
        else:  # letters that the keyboard of the tests has no keys for
            QApplication.clipboard().setText(words)
            QTest.keySequence(field, "Ctrl+V")

    def paste(self, name: str, words: str) -> None:
        """Put words on the clipboard, and paste them into a field."""
        field = self.find(QPlainTextEdit, name)
        QApplication.clipboard().setText(words)
        self.bot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton)
        QTest.keySequence(field, "Ctrl+V")

    def click(self, name: str) -> None:
        """Click a button."""
        self.bot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def choose(self, name: str) -> None:
        """Click a radio button, at its circle."""
        made = self.find(QRadioButton, name)
        place = made.rect().center()
        place.setX(14)
        self.bot.mouseClick(made, Qt.MouseButton.LeftButton, pos=place)

    def click_row(self, name: str, row: int) -> None:
        """Click a row of a list."""
        view = self.find(QAbstractItemView, name)
        index = view.model().index(row, 0)
        view.scrollTo(index)
        place = view.visualRect(index).center()
        self.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def name_file(self, path: Path) -> None:
        """Write a path into the file dialog, and accept it."""
        dialog = self.dialog()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        field.setFocus()
        field.setCompleter(None)  # its list would take the keys that end the dialog
        QTest.keySequence(field, "Ctrl+A")
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.bot.waitUntil(lambda: dialog not in self.open_dialogs())

    def _activate(self) -> None:
        """Do what a window manager does when a dialog closes; without a screen there is none."""
        wanted = self.open_dialogs()[-1] if self.open_dialogs() else self.window
        if not wanted.isActiveWindow():
            self.window.activateWindow()
            wanted.activateWindow()
            self.bot.waitUntil(wanted.isActiveWindow)

    def open_dialogs(self) -> list[QDialog]:
        """The dialogs in sight, the newest last."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def _texts(self) -> Iterator[str]:
        yield self.window.windowTitle()
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, QLabel | QPushButton | QLineEdit):
                yield widget.text()
            elif isinstance(widget, QPlainTextEdit):
                yield widget.toPlainText()
            elif isinstance(widget, QAbstractItemView) and widget.model():
                model = widget.model()
                for row in range(model.rowCount()):
                    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
                    yield str(spoken or "")
        for menu in self.window.findChildren(QMenu):
            for action in menu.actions():
                yield said(action)


@pytest.fixture
def hands(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Hands]]:
    """A maker of windows to work at; each is closed in the end."""
    made: list[Window] = []

    def make() -> Hands:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = build(qapp, settings, native=False)
        made.append(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Hands(window, qtbot)

    yield make
    for window in made:
        window.close()
        window.deleteLater()
