"""What lists are narrowed to."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.filtering import Filters
from ui.session import Session
from workbench import commands, queries
from workbench.queries import Condition, Filter

DUE = Condition(field="due", op="is empty")
TAGGED = Condition(field="tag", op="is not empty")


def test_filters_are_told_when_they_change(qtbot: QtBot) -> None:
    """Once for each change, and not for none."""
    filters, told = Filters(), []
    filters.changed.connect(told.append)
    filters.add("claims", DUE)
    filters.add("claims", DUE)
    filters.say("claims", "ferry")
    filters.drop("claims", DUE)
    filters.clear("claims")
    filters.clear("evidence")
    assert told == ["claims"] * 4
    filters.add("evidence", TAGGED)
    filters.forget()
    assert told == ["claims"] * 4 + ["evidence", "claims", "evidence"]
    assert filters.of("evidence").is_empty


def test_a_view_narrows_its_list_until_it_is_left(session: Session) -> None:
    """Its conditions come with it and go with it."""
    view = commands.save_view(
        session.project, name="Undated", noun="evidence", conditions="published is empty"
    )
    session.choose_place(f"view/{view.id}")
    assert session.noun == "evidence"
    (condition,) = session.filters.of("evidence").conditions
    assert condition.field == "published"
    assert session.filters.is_as_saved()
    session.filters.arrangement = lambda: {"sort": "title"}
    assert not session.filters.is_as_saved()
    session.filters.add("evidence", TAGGED)
    session.choose_place("evidence")
    assert not session.filters.is_as_saved()
    assert session.filters.of("evidence").is_empty
    assert session.filters.view is None


def test_a_view_that_is_deleted_is_left(session: Session) -> None:
    """And a view that is not there leads to the claims."""
    view = commands.save_view(session.project, name="Undated", noun="sources")
    session.choose_place(f"view/{view.id}")
    commands.change_view(session.project, view, name="Sources")
    assert session.filters.view is not None
    assert session.filters.view.name == "Sources"
    commands.remove_view(session.project, view)
    assert session.place == "sources"
    session.choose_place(f"view/{view.id}")
    assert session.place == "claims/all"


def test_a_filter_can_be_chosen_from_elsewhere(session: Session) -> None:
    """A picture leads to its rows."""
    session.choose_filter("speakers", Filter(conditions=(TAGGED,)))
    assert session.place == "speakers"
    assert session.filters.of("speakers").conditions == (TAGGED,)
    assert queries.views(session.project.db) == []
