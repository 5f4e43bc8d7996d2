"""Conditions are said in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.conditions import NAMES, WAYS, choice_name, field_name, said, way
from workbench.queries import FIELDS, Condition, Op


def test_every_field_way_and_choice_has_words(qtbot: QtBot) -> None:
    """Nothing of the core's own spelling reaches a person."""
    assert {*WAYS} == {*Op}
    assert {name for fields in FIELDS.values() for name in fields} == {*NAMES}
    for fields in FIELDS.values():
        for field in fields.values():
            assert field_name(field.name)
            for key in field.choices:
                assert choice_name(field, key)
                assert "-" not in choice_name(field, key).replace("re-check", "").replace(
                    "Re-check", ""
                ) or " " in choice_name(field, key), (field.name, key)
            for op in field.ops:
                assert way(op)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (("due", "before", "+7d"), "Due before 7 days from now"),
        (("due", "on", "today"), "Due: today"),
        (("made", "since", "2025-03-01"), "Made on since 1 Mar 2025"),
        (("added", "after", "-1w"), "Added after a week ago"),
        (("speaker", "is not", "Ada"), "Speaker: not “Ada”"),
        (("state", "is", "in-progress"), "State: In progress"),
        (("work", "is", "parked"), "Work: Set aside"),
        (("tag", "is empty", ""), "Tag: none"),
        (("for", "at least", "12"), "Citations for: at least 12"),
        (("gone", "is", "x"), "gone is x"),
    ],
)
def test_a_condition_is_a_few_words(qtbot: QtBot, asked: tuple[str, str, str], words: str) -> None:
    """As short as it can be said."""
    field, op, value = asked
    assert said("claims", Condition(field=field, op=op, value=value)) == words
