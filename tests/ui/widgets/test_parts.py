"""Undo in a text field is the text's first, and the window's when the text has none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.parts import Area, Line, choice


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[tuple[QWidget, list[str]]]:
    """A window with undo and redo of its own, which are noted."""
    made = QWidget()
    QVBoxLayout(made)
    done: list[str] = []
    for keys, step in (("Ctrl+Z", "undo"), ("Ctrl+Shift+Z", "redo"), ("Ctrl+Y", "redo")):
        QShortcut(QKeySequence(keys), made, lambda step=step: done.append(step))
    yield made, done
    made.close()
    made.deleteLater()


def shown(window: QWidget, field: QWidget, bot: QtBot) -> None:
    """Show a window with a field that has the focus."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(field)
    with bot.waitActive(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    bot.waitUntil(field.hasFocus)


def words(field: Line | Area) -> str:
    """What stands in the field."""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


@pytest.mark.parametrize("kind", [Line, Area])
def test_undo_is_the_texts_first(
    window: tuple[QWidget, list[str]], qtbot: QtBot, kind: type[Line | Area]
) -> None:
    """What was typed goes; then the project's newest edit; and redo likewise."""
    field, (frame, done) = kind("field", "Field", "As it was"), window
    shown(frame, field, qtbot)
    QTest.keySequence(field, "Ctrl+Z")
    assert done == ["undo"]
    QTest.keyClicks(field, "!")
    QTest.keySequence(field, "Ctrl+Z")
    assert (words(field), done) == ("As it was", ["undo"])
    QTest.keySequence(field, "Ctrl+Y")
    assert (words(field), done) == ("!As it was", ["undo"])
    QTest.keySequence(field, "Ctrl+Z")
    QTest.keySequence(field, "Ctrl+Shift+Z")
    assert (words(field), done) == ("!As it was", ["undo"])
    for keys in ("Ctrl+Shift+Z", "Ctrl+Y"):
        QTest.keySequence(field, keys)
    assert done == ["undo", "redo", "redo"]


@pytest.mark.parametrize("kind", [Line, Area])
def test_a_field_that_is_only_read_leaves_undo_to_the_window(
    window: tuple[QWidget, list[str]], qtbot: QtBot, kind: type[Line | Area]
) -> None:
    """Also with words selected in it."""
    field, (frame, done) = kind("field", "Field"), window
    shown(frame, field, qtbot)
    QTest.keyClicks(field, "Typed")
    field.setReadOnly(True)
    field.selectAll()
    QTest.keySequence(field, "Ctrl+Z")
    assert (words(field), done) == ("Typed", ["undo"])


def test_a_choice_says_what_is_chosen_with_it(qtbot: QtBot) -> None:
    """Its value, and what the value is of: on Linux Qt speaks the one in place of the other."""
    made = choice("period", "Part of the investigation", (("", "Whole"), ("c", "This claim")))
    qtbot.addWidget(made)
    spoken = QAccessible.queryAccessibleInterface(made)
    kinds = QAccessible.Text
    said = {spoken.text(kind) for kind in (kinds.Name, kinds.Value, kinds.Description)}
    assert {"Whole", "Part of the investigation"} <= said
