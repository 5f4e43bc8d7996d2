"""The box that finds anything, in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ui.actions import BY_ID
from ui.dialogs.palette import Palette
from ui.models.palette import ENTRY, SCOPES
from ui.synonyms import WORDS
from ui.window import Window


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window on a project, with the box in sight."""
    made = open_window(filled)
    made.actions_["find"].trigger()
    return made


def palette(window: Window) -> Palette:
    """The box."""
    found = window.findChild(Palette, "palette")
    assert isinstance(found, Palette)
    return found


def titles(window: Window) -> list[str]:
    """What the box offers."""
    model = palette(window).model
    return [model.index(row).data(ENTRY).title for row in range(model.rowCount())]


def test_everything_in_the_box_has_a_name(window: Window) -> None:
    """A screen reader can say what each part is."""
    box = palette(window)
    for widget in (box, box.box, box.list, *box.findChildren(QPushButton)):
        named = QAccessible.queryAccessibleInterface(widget)
        assert named.text(QAccessible.Text.Name), widget.objectName()


def test_the_box_fits_into_a_small_window(window: Window) -> None:
    """At any size and any length of the list it stays inside."""
    for size in ((1280, 720), (960, 600)):
        window.resize(*size)
        palette(window).box.setText("t")
        palette(window).look()
        QApplication.sendPostedEvents()
        assert window.rect().contains(palette(window).geometry())


def test_only_what_can_be_done_is_offered(window: Window) -> None:
    """With nothing undone there is no redo; with a project there is something to close."""
    palette(window).box.setText(">close inv")
    palette(window).look()
    assert titles(window) == ["Close investigation"]
    palette(window).box.setText(">redo")
    palette(window).look()
    assert "Redo" not in titles(window)


def test_a_click_on_a_kind_narrows_and_keeps_the_focus(window: Window, qtbot: object) -> None:
    """The buttons are for the mouse; the keys stay in the line."""
    box = palette(window)
    button = box.findChild(QPushButton, "scope-claims")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert QApplication.focusWidget() is box.box
    assert all(
        box.model.index(row).data(ENTRY).kind in SCOPES[1].kinds
        for row in range(box.model.rowCount())
    )


def test_an_answer_to_older_words_is_not_shown(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes late, after something else was typed, is passed over."""
    late: list[Callable[[], object]] = []

    def later(query: Any, *given: Any, done: Any, owner: object, **more: Any) -> None:
        late.append(lambda: done(window.session.ask(query, *given, **more)))

    monkeypatch.setattr(window.session, "read", later)
    box = palette(window)
    box.box.setText("land")
    box.look()
    box.box.setText("hall")
    box.look()
    late[1]()
    shown = titles(window)
    late[0]()
    assert titles(window) == shown
    assert any("hall" in title for title in shown)


def test_every_synonym_belongs_to_a_verb() -> None:
    """A verb that is renamed takes its other words along."""
    assert set(WORDS) <= set(BY_ID)
