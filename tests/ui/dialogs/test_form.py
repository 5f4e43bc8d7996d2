"""The frame of the dialogs: what was written in them is kept, and all can be reached with keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.form import Form, in_turn
from ui.dialogs.keys import KeysDialog
from ui.widgets.parts import Line
from workbench.errors import WorkbenchError


class Patient(Form):
    """A form with one field, whose answer is carried out by a job."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("patient", "Test", parent)
        self.line = Line("line", "Line")
        self.field("Line", self.line)
        self.finish("Save", self.stand_aside)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """What the forms belong to."""
    made = QWidget()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def form(window: QWidget) -> Patient:
    """A form that is open."""
    made = Patient(window)
    made.open()
    return made


def test_a_form_comes_back_with_its_words_when_the_job_fails(form: Patient) -> None:
    """What was written stands beside the sentence that says why it was not taken."""
    form.line.setText("Written with care")
    form.answer()
    assert not form.isVisible()
    form.come_back(WorkbenchError("The disk is full."))
    assert form.isVisible()
    assert form.line.text() == "Written with care"
    assert form.error.text() == "The disk is full."
    assert form.error.isVisible()


def test_a_form_that_stood_aside_is_gone_when_the_job_is_done(form: Patient, qtbot: QtBot) -> None:
    """It does not stay in memory, unseen."""
    form.answer()
    with qtbot.waitSignal(form.destroyed):
        form.accept()


def test_what_takes_the_focus_waits_for_the_form_that_has_it(form: Patient, qtbot: QtBot) -> None:
    """Nothing comes between a person and the field they write in."""
    done: list[str] = []
    in_turn(lambda: done.append("shown"))
    assert done == []
    form.reject()
    qtbot.waitUntil(lambda: done == ["shown"])
    in_turn(lambda: done.append("at once"))
    assert done == ["shown", "at once"]


def test_the_list_of_keys_is_scrolled_with_the_keys(window: QWidget, qtbot: QtBot) -> None:
    """Those who work without a mouse reach the end of the list."""
    dialog = KeysDialog(window)
    dialog.open()
    area = dialog.findChild(QScrollArea, "keys")
    assert area is not None
    qtbot.waitUntil(area.hasFocus)
    for _ in range(20):
        QTest.keyClick(area, Qt.Key.Key_PageDown)
    bar = area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    dialog.reject()
