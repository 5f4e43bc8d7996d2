"""Saved views as they are asked for."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.project import Project
from workbench.queries import Condition, Filter


def test_a_view_is_found_and_its_filter_read(project: Project) -> None:
    """By id, and by name in any case."""
    made = commands.save_view(
        project, name="Due soon", words="ferry", conditions="due before +7d", any_of=True
    )
    assert queries.view(project.db, made.id) == queries.view(project.db, "DUE soon") == made
    assert queries.filter_of(made) == Filter(
        words="ferry", conditions=(Condition(field="due", op="before", value="+7d"),), any_of=True
    )
    with pytest.raises(NotFound):
        queries.view(project.db, "Other")


def test_a_view_of_another_program_may_make_no_sense(project: Project) -> None:
    """It is listed all the same, without a number, and says why when it is opened."""
    made = commands.save_view(project, name="Odd", conditions="colour is red")
    (row,) = queries.view_counts(project.db, "2026-11-23")
    assert (row.view, row.count) == (made, None)
    with pytest.raises(WorkbenchError, match="begins with no field"):
        queries.filter_of(made)
