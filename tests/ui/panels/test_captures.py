"""The list of captures: what is told of each, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from tests.web.server import Web, held
from ui.capturing import State, Wanted
from ui.panels.captures import CapturesPanel
from ui.window import Window
from workbench import queries


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, showing the captures."""
    made = open_window(filled)
    made.session.choose_place("captures")
    return made


def _shown(panel: CapturesPanel) -> set[str]:
    names = ("letPass", "retryCapture", "stopCapture", "openCapture", "removeCapture")
    found = {name: panel.findChild(QPushButton, name) for name in names}
    return {name for name, made in found.items() if made is not None and made.isVisible()}


def test_without_captures_it_says_how_to_begin(window: Window) -> None:
    """The one next step, with its key."""
    assert any(
        "Nothing is being captured" in each.text() for each in window.captures.findChildren(QLabel)
    )
    window.captures.take_focus()
    assert not window.side.captures.isVisible()


def test_each_state_has_its_steps(window: Window, qtbot: QtBot, web: Web, tmp_path: Path) -> None:
    """A file that is missing at first, and a page that hangs: keys stop, remove, retry and open."""
    path = tmp_path / "later.txt"
    slow = web.answer("/slow", held(b"HTTP/1.1 200 OK\r\n"))
    panel, queue = window.captures, window.capturing
    (failed,) = queue.add([Wanted(ref=str(path))])
    (hangs,) = queue.add([Wanted(ref=slow, private=True)])
    qtbot.waitUntil(lambda: not failed.is_open and hangs.state is State.RUNNING, timeout=10_000)
    rows = panel.findChild(QListView, "captureList")
    assert [rows.model().index(n, 0).data() for n in range(2)] == [slow, str(path)]
    assert "Failed" in rows.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert window.side.captures.opener.text().strip() == "Capturing 1 · 1 capture failed"

    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    assert _shown(panel) == {"stopCapture"}
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: hangs.state is State.STOPPED, timeout=10_000)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert queue.items == [failed]

    assert _shown(panel) == {"retryCapture", "removeCapture"}
    path.write_text("Nobody was paid for the land.")
    QTest.keyClick(rows, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: failed.state is State.DONE, timeout=10_000)
    assert _shown(panel) == {"openCapture", "removeCapture"}
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert window.session.capture_id == failed.capture_id
    assert window.session.ask(queries.counts).evidence == 2
    panel.findChild(QPushButton, "removeEnded").click()
    assert queue.items == []


def test_another_project_has_another_queue(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    """What was captured into the one is not listed in the other."""
    (item,) = window.capturing.add([Wanted(ref=str(tmp_path / "none.txt"))])
    qtbot.waitUntil(lambda: item.state is State.FAILED, timeout=10_000)
    window.session.create(tmp_path / "Other.fcw", "Other")
    assert window.capturing.items == []
    assert not window.side.captures.isVisible()
