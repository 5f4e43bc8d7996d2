"""A monkey at the window: keys, clicks, sizes, colours and drops; nothing fails or freezes."""

from __future__ import annotations

import os
import random
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeGuard

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.exceptions import capture_exceptions

from tests.journeys.conftest import Hands
from ui.actions import VERBS
from ui.theme import SIZES, Mode, Wish
from ui.window import Window
from workbench import queries
from workbench.exchange import seed
from workbench.project import Project

EVENTS = int(os.environ.get("MONKEY_EVENTS", "2000"))
SEED = int(os.environ.get("MONKEY_SEED", "20261123"))
FREEZE = float(os.environ.get("MONKEY_FREEZE", "1.0"))
"""Seconds of work that no single event may cost the window's thread."""

KEYS = (
    "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Return",
    "Escape", "Space", "Delete", "Backspace", "F6", "Shift+F6", "Ctrl+A", "Ctrl+C", "Ctrl+V",
    "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Return", "Menu",
)  # fmt: skip
LETTERS = 'aeinrst SRCNJP"?-'
LOOKS = {"light", "dark", "system", "contrast", "larger", "smaller", "normal"}
NEVER = LOOKS | {
    "quit", "new-window", "sample", "capture-again", "close", "verify",
    "check-links", "check-due-links", "check-all-links", "find-copies", "save-copies",
}  # fmt: skip
"""Verbs that end the trip, or go to the network or to other windows; looks are taken apart."""


class Monkey:
    """Does something at random, and looks how long the window took over it."""

    def __init__(self, window: Window, chance: random.Random, file: Path) -> None:
        self.window, self.chance, self.file = window, chance, file
        self.slowest = (0.0, "")
        self.verbs = [verb.id for verb in VERBS if verb.id not in NEVER]
        self.deeds: list[tuple[int, Callable[[], str]]] = [
            (300, self.key),
            (140, self.letters),
            (240, self.click),
            (90, self.verb),
            (20, self.resize),
            (4, self.look),
            (20, self.page),
            (10, self.drop),
        ]

    def step(self) -> None:
        """Do one thing, let the window answer, and note how long that took."""
        (deed,) = self.chance.choices(
            [deed for _, deed in self.deeds], [weight for weight, _ in self.deeds]
        )
        start = time.thread_time()  # of this thread alone: other work on the machine is no freeze
        did = deed()
        QTest.qWait(0)
        took = time.thread_time() - start
        self.slowest = max(self.slowest, (took, did))
        self._keep_going()

    # What it does

    def key(self) -> str:
        """Press a key where the focus is."""
        keys = self.chance.choice(KEYS)
        QTest.keySequence(self._focus(), keys)
        return f"key {keys}"

    def letters(self) -> str:
        """Type a few letters where the focus is."""
        words = "".join(self.chance.choices(LETTERS, k=self.chance.randint(1, 4)))
        QTest.keyClicks(self._focus(), words)
        return f"typed {words!r}"

    def click(self) -> str:
        """Click somewhere."""
        top = self._top()
        at = QPoint(self.chance.randrange(top.width()), self.chance.randrange(top.height()))
        target = top.childAt(at) or top
        place = target.mapFrom(top, at)
        did = f"clicked {type(target).__name__} {target.objectName()}"  # it may go by the click
        button = Qt.MouseButton.LeftButton
        if self.chance.random() < 0.15:
            QTest.mouseDClick(target, button, Qt.KeyboardModifier.NoModifier, place)
        else:
            QTest.mouseClick(target, button, Qt.KeyboardModifier.NoModifier, place)
        return did

    def verb(self) -> str:
        """Choose something from a menu."""
        verb = self.chance.choice(self.verbs)
        if isinstance(self._top(), QDialog):
            return "no menu behind a dialog"
        self.window.actions_[verb].trigger()
        return f"verb {verb}"

    def resize(self) -> str:
        """Pull at the corner of the window."""
        self.window.resize(self.chance.randint(960, 2000), self.chance.randint(600, 1300))
        return "resized"

    def look(self) -> str:
        """Take other colours, or another size of text."""
        theme = self.window.theme
        self.chance.choice(
            (
                lambda: theme.choose(self.chance.choice(list(Mode))),
                lambda: theme.choose_contrast(self.chance.choice(list(Wish))),
                lambda: theme.choose_size(self.chance.choice(SIZES)),
            )
        )()
        return "another look"

    def page(self) -> str:
        """Go on by a page, or back by a line."""
        did = f"scrolled {self._top().objectName()}"
        QTest.keyClick(self._focus(), self.chance.choice((Qt.Key.Key_PageDown, Qt.Key.Key_Up)))
        return did

    def drop(self) -> str:
        """Drop a text or a file."""
        mime = QMimeData()
        if self.chance.random() < 0.5:
            mime.setText("The pier cost four million crowns, she said.")
        else:
            mime.setUrls([QUrl.fromLocalFile(str(self.file))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        at = QPointF(self.chance.randrange(900), self.chance.randrange(500))
        event = QDropEvent(at, copy, mime, left, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self.window, event)
        return "dropped"

    # What keeps it at the window

    def _top(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):  # the lists of fields come and go with them
            return popup
        open_now = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
        return open_now[-1] if open_now else self.window

    def _focus(self) -> QWidget:
        top = self._top()
        focused = QApplication.focusWidget() if top is self.window else top.focusWidget()
        return focused if _lives(focused) else top

    def _keep_going(self) -> None:
        """Close Qt's own file dialogs and open menus; open the project again if it was closed."""
        for dialog in self.window.findChildren(QFileDialog):
            if dialog.isVisible():
                dialog.reject()
        popup = QApplication.activePopupWidget()
        if _lives(popup) and self.chance.random() < 0.3:
            popup.close()
        if not self.window.session.is_open and self.chance.random() < 0.3:
            self.window.session.try_open(self.file.with_suffix(".fcw"))
        top = self._top()
        if not top.isActiveWindow():
            top.activateWindow()


def _lives(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Tell whether it can be used: the list of a field of Qt's own may be named when it is gone."""
    try:
        return widget is not None and bool(widget.isVisible())
    except RuntimeError:
        return False


def _no_such_name(*_asked: object, **_more: object) -> list[object]:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def test_a_monkey_breaks_nothing_and_is_never_kept_waiting(
    hands: Callable[[], Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No exception, no freeze, a sound file in the end; `make monkey` does it 100,000 times."""
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    monkeypatch.setattr(socket, "getaddrinfo", _no_such_name)  # it finds the way to the web
    path = tmp_path / "Monkey.fcw"
    seed.make("harbour-bridge", path)
    other = path.with_suffix(".txt")
    other.write_text("The pier cost four million crowns in 2019, the mayor said.", "utf-8")
    monkeypatch.chdir(tmp_path)
    desk = hands()
    desk.window.session.open(path)
    monkey = Monkey(desk.window, random.Random(SEED), other)
    with capture_exceptions() as failures:
        for number in range(EVENTS):
            monkey.step()
            if failures:
                break
            if number % 10_000 == 9_999:
                widgets = len(QApplication.allWidgets())
                sys.stderr.write(f"{number + 1}: slowest {monkey.slowest}, {widgets} widgets\n")
    assert not failures, (number, monkey.slowest, failures)
    desk.window.jobs.cancel_all()
    took, deed = monkey.slowest
    assert took < FREEZE, f"{deed} held the window up for {took:.2f} s"
    for dialog in desk.window.findChildren(QDialog):
        dialog.done(0)
    for other in QApplication.topLevelWidgets():  # an investigation that it opened besides
        if isinstance(other, Window) and other is not desk.window:
            other.close()
    desk.window.theme.choose_contrast(Wish.SYSTEM)
    desk.window.theme.choose_size(100)
    desk.window.session.close()
    QGuiApplication.clipboard().clear()
    with Project.open(path, readonly=True) as project:
        assert all(finding.ok for finding in queries.verify(project.db))
