"""Saved views: kept in the file, in the order somebody gave them."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Claim
from workbench.project import Project


def test_views_are_saved_renamed_moved_and_deleted(project: Project) -> None:
    """Each is one step with its name in the label."""
    first, second, third = (commands.save_view(project, name=name) for name in ("A", "B", "C"))
    assert project.undo_label == "Save view “C”"
    commands.move_view(project, third, 0)
    assert [view.name for view in queries.views(project.db)] == ["C", "A", "B"]
    commands.change_view(project, first, name="  Due  soon ")
    assert project.undo_label == "Rename view “A” to “Due soon”"
    commands.remove_view(project, second)
    assert [view.name for view in queries.views(project.db)] == ["C", "Due soon"]
    commands.change_view(project, first, any_of=True)
    assert queries.view(project.db, "due SOON").any_of


def test_a_name_is_given_once(project: Project) -> None:
    """The sentence says what to do."""
    view = commands.save_view(project, name="Due")
    with pytest.raises(WorkbenchError, match="already"):
        commands.save_view(project, name="DUE")
    with pytest.raises(WorkbenchError, match="missing"):
        commands.change_view(project, view, name=" ")
    commands.change_view(project, view, name="DUE")


def test_views_are_counted(project: Project, claim: Claim) -> None:
    """A view that makes no sense any more has no number."""
    commands.save_view(project, name="Hers", conditions='speaker is "Ilse Brandt"')
    commands.save_view(project, name="Sources", noun="sources", words="city")
    commands.save_view(project, name="Old", conditions="colour is red")
    counted = [(row.view.name, row.count) for row in queries.view_counts(project.db, "2026-11-23")]
    assert counted == [("Hers", 1), ("Sources", 0), ("Old", None)]
    with pytest.raises(NotFound, match="no view “Else”"):
        queries.view(project.db, "Else")
