"""What a list is narrowed to stands above it, and can be taken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.filter_bar import FilterBar
from ui.window import Window
from workbench import queries
from workbench.queries import Condition

BY_TOVA = Condition(field="speaker", op="is", value="Tova Lind")
RATED = Condition(field="verdicts", op="at least", value="1")


@pytest.fixture
def window(open_window: Callable[..., Window], filled: Path) -> Window:
    """A window with two claims, one of them rated."""
    return open_window(filled)


def buttons(bar: FilterBar) -> dict[str, QPushButton]:
    """The visible buttons by their words."""
    return {b.text(): b for b in bar.findChildren(QPushButton) if not b.isHidden()}


def test_conditions_are_words_that_a_click_takes_off(window: Window) -> None:
    """The list follows; without conditions the bar takes no room."""
    bar, filters = window.claims.bar, window.session.filters
    assert bar.isHidden()
    filters.add("claims", BY_TOVA)
    filters.add("claims", RATED)
    shown = buttons(bar)
    assert "Speaker: “Tova Lind”  ×" in shown
    assert shown["Speaker: “Tova Lind”  ×"].accessibleName() == "Take off: Speaker: “Tova Lind”"
    shown["Number of verdicts: at least 1  ×"].click()
    assert filters.of("claims").conditions == (BY_TOVA,)
    buttons(bar)["Clear"].click()
    assert bar.isHidden()


def test_all_or_any_is_turned_by_a_click(window: Window) -> None:
    """It matters from two conditions on."""
    bar, filters = window.claims.bar, window.session.filters
    filters.add("claims", RATED)
    assert "All of" not in buttons(bar)
    filters.add("claims", BY_TOVA)
    buttons(bar)["All of"].click()
    assert filters.of("claims").any_of
    assert "Any of" in buttons(bar)


def test_a_changed_view_can_be_updated(window: Window, qtbot: QtBot) -> None:
    """The view takes what the list has become; unchanged, there is nothing to update."""
    session, bar = window.session, window.claims.bar
    session.filters.add("claims", RATED)
    window.actions_["save-view"].trigger()
    (dialog,) = [d for d in window.findChildren(QPushButton, "accept") if d.isVisible()]
    name = dialog.window().name
    name.setText("Rated")
    dialog.click()
    (view,) = queries.views(session.project.db)
    assert session.filters.view == view
    assert "Update view" not in buttons(bar)
    session.filters.add("claims", BY_TOVA)
    buttons(bar)["Update view"].click()
    (view,) = queries.views(session.project.db)
    assert len(queries.filter_of(view).conditions) == 2
    assert "Update view" not in buttons(bar)


def test_the_library_is_narrowed_too(window: Window) -> None:
    """Each of its lists by conditions of its own."""
    session, library = window.session, window.library
    kept = Condition(field="kind", op="is", value="letter")
    session.choose_place("evidence")
    session.filters.add("evidence", kept)
    assert library._model.rowCount() == 0
    assert "Kind: Letter or e-mail  ×" in buttons(library.bar)
    session.choose_place("speakers")
    assert library.bar.isHidden()
    assert library._model.rowCount() == 1
    session.choose_place("evidence")
    buttons(library.bar)["Clear"].click()
    assert library._model.rowCount() == 1
