"""Several windows on several investigations, and what is remembered of them."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ui.actions import BY_ID
from ui.paths import Paths
from ui.program import Application, Program
from ui.recent import documents, forget, last_folder, recent, use_folder
from ui.theme import Mode
from ui.window import Window
from workbench.project import Project


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, settings: QSettings) -> Iterator[Program]:
    """A program without a window yet; what it opens is closed in the end."""
    made = Program(qapp, settings, native=False)
    first = made.window()
    first.resize(1440, 900)
    first.show()
    yield made
    made.close_all()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window):
            widget.deleteLater()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A second investigation."""
    path = tmp_path / "Other.fcw"
    Project.create(path, title="Other").close()
    return path


def _titles(program: Program) -> list[str]:
    return [window.windowTitle().partition(" – ")[0] for window in program.windows]


def test_a_second_investigation_gets_a_window_of_its_own(
    program: Program, filled: Path, other: Path
) -> None:
    """The first window takes the first; what is opened from it then stands beside it."""
    first = program.windows[0]
    first.session.try_open(filled)
    assert len(program.windows) == 1
    first.session.try_open(other)
    assert _titles(program) == ["Aldermoor town hall", "Other"]
    assert program.windows[1].isVisible()
    assert program.windows[1].pos() != first.pos()
    assert program.windows[1].size() == first.size()


def test_an_investigation_that_is_open_is_shown_where_it_is(
    program: Program, filled: Path, other: Path
) -> None:
    """Opening it again makes no second window, and takes the lock from nobody."""
    first = program.windows[0]
    first.session.try_open(filled)
    first.session.try_open(other)
    program.windows[1].session.try_open(filled)
    program.open(str(other))
    assert _titles(program) == ["Aldermoor town hall", "Other"]
    assert program.windows[0].session.is_writable


def test_a_window_that_is_closed_gives_its_investigation_free(
    program: Program, filled: Path, other: Path, qtbot: QtBot
) -> None:
    """The other windows go on; the file can be opened anew."""
    first = program.windows[0]
    first.session.try_open(filled)
    first.session.try_open(other)
    program.windows[1].close()
    assert _titles(program) == ["Aldermoor town hall"]
    Project.open(other).close()
    first.session.try_open(other)
    assert len(program.windows) == 2


def test_a_window_that_is_closed_leaves_nothing_in_memory(
    program: Program, filled: Path, other: Path, qtbot: QtBot
) -> None:
    """Its session and what Python knows of its panels go with it."""
    first = program.windows[0]
    first.session.try_open(filled)
    first.session.try_open(other)
    second = program.windows[1]
    gone = [weakref.ref(each) for each in (second, second.session, second.jobs, second.claims)]
    second.close()
    del second

    def nothing_is_left() -> bool:
        gc.collect()
        return all(each() is None for each in gone)

    qtbot.waitUntil(nothing_is_left)


def test_what_cannot_be_opened_is_told_and_leaves_no_window(
    program: Program, filled: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """The failure is told where it was asked."""
    first = program.windows[0]
    first.session.try_open(filled)
    with qtbot.waitSignal(first.session.failed):
        first.session.try_open(tmp_path / "Gone.fcw")
    assert program.windows == [first]


def test_the_verb_makes_an_empty_window(program: Program, filled: Path) -> None:
    """A new window welcomes; quitting closes them all."""
    first = program.windows[0]
    first.session.try_open(filled)
    first.actions_["new-window"].trigger()
    assert len(program.windows) == 2
    made = program.windows[1]
    assert made.whole.currentWidget() is made.welcome
    made.actions_["quit"].trigger()
    assert program.windows == []


def test_all_windows_share_one_look(program: Program) -> None:
    """Colours chosen in one window are those of all."""
    second = program.new_window(program.windows[0])
    second.actions_["dark"].trigger()
    assert all(window.actions_["dark"].isChecked() for window in program.windows)
    assert program.theme.mode is Mode.DARK
    second.actions_["contrast"].trigger()
    assert program.windows[0].actions_["contrast"].isChecked()
    second.actions_["contrast"].trigger()
    assert not program.theme.colours.contrast
    program.theme.choose(Mode.LIGHT)


def test_the_desktop_can_ask_for_a_file(filled: Path) -> None:
    """As macOS does: by an event, and not by an argument."""
    heard: list[str] = []
    event = QFileOpenEvent(QUrl.fromLocalFile(str(filled)))

    class Ear:
        class file_asked:  # noqa: N801 - stands for the signal
            emit = staticmethod(heard.append)

    assert Application.event(Ear, event)  # type: ignore[arg-type]  # a second application cannot be
    assert heard == [str(filled)]


def test_place_columns_and_side_bar_are_remembered(
    program: Program, settings: QSettings, filled: Path
) -> None:
    """The next window has the size, the columns and the narrow side bar of the last."""
    first = program.windows[0]
    first.session.try_open(filled)
    first.columns.setSizes([700, 500])
    first.columns.splitterMoved.emit(700, 1)
    first.actions_["sidebar"].trigger()
    wide = first.columns.sizes()
    first.resize(1500, 950)
    first.close()
    place = first.saveGeometry()
    again = program.window()
    again.restore()
    again.resize(1500, 950)  # the screen of a test is smaller
    again.show()
    again.session.try_open(filled)
    assert settings.value("geometry") == place
    assert again.side.narrow
    assert abs(again.columns.sizes()[0] - wide[0]) < 80
    again.actions_["sidebar"].trigger()
    assert not again.side.narrow


def test_a_file_dialog_begins_where_the_last_one_ended(
    program: Program, settings: QSettings, tmp_path: Path, home: Path, filled: Path
) -> None:
    """Not in the folder that the program was started from: among the documents at first."""
    assert last_folder(settings, "open") == documents() == home
    use_folder(settings, "open", str(filled))
    chosen: list[str] = []
    paths = Paths(settings, native=False)
    dialog = paths.to_open(program.windows[0], "Open", "All files (*)", chosen.append)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    dialog.fileSelected.emit(str(home / "x.txt"))
    dialog.close()
    assert chosen == [str(home / "x.txt")]
    assert last_folder(settings, "open") == home
    assert last_folder(settings, "save") == home
    (tmp_path / "gone").mkdir()
    use_folder(settings, "save", str(tmp_path / "gone" / "a.fcw"))
    (tmp_path / "gone").rmdir()
    assert last_folder(settings, "save") == home
    assert isinstance(dialog, QFileDialog)


def test_what_is_gone_is_told_apart_and_leaves_the_list(
    program: Program, settings: QSettings, filled: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """In the menu and in the welcome; choosing it says where it is not."""
    settings.setValue("recent", [str(tmp_path / "Gone.fcw"), str(filled)])
    window = program.windows[0]
    window.welcome.refresh()
    entries = window.welcome.findChildren(QPushButton, "recent")
    assert [each.text() for each in entries] == ["Gone (not there now)", "Aldermoor"]
    with qtbot.waitSignal(window.session.failed) as said:
        QTest.mouseClick(entries[0], Qt.MouseButton.LeftButton)
    assert said.args[0].startswith("Gone.fcw is not in ")
    assert recent(settings) == [str(filled)]
    menu = window.menuBar().findChild(QMenu, "menu-recent")
    assert menu is not None
    menu.aboutToShow.emit()
    assert [each.text() for each in menu.actions() if each.text()] == [
        "Aldermoor",
        "Clear this list",
    ]
    menu.actions()[-1].trigger()
    assert recent(settings) == []
    forget(settings)
    assert isinstance(window, Window)
    assert "new-window" in BY_ID
