"""A filter is put together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.filter import ConditionRow, FilterDialog
from ui.session import Session
from ui.window import Window
from workbench import commands
from workbench.errors import WorkbenchError
from workbench.queries import FIELDS, Condition, Filter

HELD = (
    Condition(field="due", op="before", value="+7d"),
    Condition(field="speaker", op="is", value="Tova Lind"),
    Condition(field="state", op="is not", value="decided"),
    Condition(field="reach", op="at least", value="medium"),
    Condition(field="citations", op="at most", value="3"),
    Condition(field="tag", op="is empty"),
)


def choose(row: ConditionRow, field: str, op: str) -> None:
    """Choose a field and a way to compare, as a hand does."""
    row.of.setCurrentIndex(row.of.findData(field))
    row.of.activated.emit(row.of.currentIndex())
    row.op.setCurrentIndex(row.op.findData(op))
    row.op.activated.emit(row.op.currentIndex())


def test_what_holds_is_shown_and_given_back(session: Session, place: QWidget) -> None:
    """A filter that is only looked at stays as it was."""
    held = Filter(words="ferry", conditions=HELD, any_of=True)
    session.filters.put("claims", held)
    dialog = FilterDialog(session, "claims", place)
    assert len(dialog.rows()) == len(HELD)
    dialog.answer()
    assert session.filters.of("claims") == held


def test_a_new_condition_is_counted_and_taken(
    session: Session, qtbot: QtBot, place: QWidget
) -> None:
    """The number follows what is chosen; the list follows the answer."""
    commands.add_claim(session.project, text="The ferry was closed.", topic="Harbour")
    commands.add_claim(session.project, text="The bridge was dear.")
    dialog = FilterDialog(session, "claims", place)
    (row,) = dialog.rows()
    assert dialog.wanted().is_empty
    choose(row, "topic", "is")
    row.value.words.setText("harbour")
    qtbot.waitUntil(lambda: dialog.count.text() == "1 matches")
    assert row.value.words.completer() is not None
    dialog.answer()
    assert session.filters.of("claims").conditions == (
        Condition(field="topic", op="is", value="harbour"),
    )


def test_a_condition_without_its_value_is_refused(session: Session, place: QWidget) -> None:
    """The dialog stays, and says which."""
    dialog = FilterDialog(session, "claims", place)
    choose(dialog.rows()[0], "made", "before")
    dialog.rows()[0].value.set_text("")
    with pytest.raises(WorkbenchError, match="compared with"):
        dialog.wanted()
    assert dialog.wanted(strict=False).is_empty
    dialog.rows()[0].value.set_text("soon")
    dialog.answer()
    assert "is not a date" in dialog.error.text()
    assert session.filters.of("claims").is_empty


def test_conditions_are_taken_away(session: Session, place: QWidget) -> None:
    """The last one leaves an empty row to begin with."""
    session.filters.put("claims", Filter(conditions=HELD[:2]))
    dialog = FilterDialog(session, "claims", place)
    dialog.rows()[0].left.emit()
    assert [row.condition() for row in dialog.rows()] == [HELD[1]]
    dialog.rows()[0].left.emit()
    assert len(dialog.rows()) == 1
    dialog.answer()
    assert session.filters.of("claims").is_empty


@pytest.mark.parametrize("noun", sorted(FIELDS))
def test_every_field_can_be_asked_for(session: Session, noun: str, place: QWidget) -> None:
    """Each has an editor that gives a value the core takes."""
    values = {"text": "x", "name": "x", "date": "today", "moment": "-7d"}
    dialog = FilterDialog(session, noun, place)
    (row,) = dialog.rows()
    for field in FIELDS[noun].values():
        for op in field.ops:
            choose(row, field.name, op)
            if field.kind in values:
                row.value.set_text(values[field.kind])
            (made,) = dialog.wanted().conditions
            assert (made.field, made.op) == (field.name, op)


def test_no_condition_is_cut_with_large_text(
    open_window: Callable[..., Window], filled: Path
) -> None:
    """The form is as wide as a row needs, as far as the screen goes; what is wider scrolls."""
    window = open_window(filled)
    window.theme.choose_size(200)
    window.actions_["filter-builder"].trigger()
    form = window.findChild(FilterDialog)
    assert form is not None
    area = form.findChild(QScrollArea, "filterRows")
    assert area is not None
    bar = area.horizontalScrollBar()
    screen = form.screen().availableGeometry().width()
    assert bar.maximum() == 0 or (bar.isVisible() and form.width() >= screen - 40)
    form.done(0)
    window.theme.choose_size(100)
