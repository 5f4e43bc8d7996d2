"""An error is told in words; its report helps to mend it and gives nothing away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.dialogs.help import ErrorDialog, details
from ui.window import Window
from workbench import commands
from workbench.project import Project

SECRET = "Zybarthol"


def failure(tmp_path: Path) -> BaseException:
    """An error with a secret in its message, its cause, its locals and the path of its code."""
    place = tmp_path / SECRET / f"{SECRET}.py"
    place.parent.mkdir(parents=True)
    source = f"def run(secret):\n    raise ValueError('{SECRET} said ' + secret)\n"
    space: dict[str, Callable[[str], None]] = {}
    exec(compile(source, str(place), "exec"), space)  # noqa: S102 - code at a telling path
    try:
        try:
            space["run"](SECRET)
        except ValueError as error:
            with Project.open(tmp_path / f"{SECRET}.fcw") as project:
                commands.add_claim(project, text=SECRET)
            raise KeyError(SECRET) from error
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        return error


def test_a_report_holds_nothing_of_the_work(tmp_path: Path) -> None:
    """Kinds of errors and places in the program; no message, no value, no path of a person."""
    with Project.create(tmp_path / f"{SECRET}.fcw"):
        pass
    error = failure(tmp_path)
    told = details(error)
    assert SECRET.lower() not in told.lower()
    assert str(tmp_path) not in told
    assert "KeyError" in told
    assert "ValueError" in told
    assert "(elsewhere):2 run" in told
    for part in ("Fact-Check Workbench", "Python", "PySide", "SQLite"):
        assert part in told


def test_places_in_the_program_are_named() -> None:
    """With the function and the line."""
    try:
        commands.add_claim(None, text="x", made_on="never")  # type: ignore[arg-type]
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
        told = details(error)
    assert "  workbench/commands/words.py:" in told
    assert " date" in told


def test_words_come_first_and_the_report_on_demand(
    open_window: Callable[..., Window], qtbot: QtBot
) -> None:
    """The details are behind a button, and can be copied without being looked at."""
    window = open_window()
    window.unforeseen(ValueError(SECRET))
    dialog = window.findChild(ErrorDialog)
    assert dialog is not None
    assert not dialog.details.isVisible()
    copy = dialog.findChild(QPushButton, "copyDetails")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == details(ValueError())
    dialog.more.click()
    assert dialog.details.isVisible()
    dialog.reject()
