"""The newest edits of a claim."""

from __future__ import annotations

from workbench import commands
from workbench.project import Project
from workbench.queries.recent import recent


def test_each_edit_says_whether_it_can_still_be_taken_back(project: Project) -> None:
    """What was overwritten since, undone, or is an undo itself cannot."""
    claim = commands.add_claim(project, text="The bridge cost 40 million.")
    claim = commands.change_claim(project, claim, topic="Costs")
    claim = commands.change_claim(project, claim, topic="Money")
    claim = commands.change_claim(project, claim, assignee="Ana")
    commands.change_claim(project, claim, note="x")
    project.undo()
    found = recent(project.db, claim.id, limit=6)
    assert [(each.edit.kind, each.applies) for each in found] == [
        ("undo", False),
        ("edit", False),
        ("edit", True),
        ("edit", True),
        ("edit", False),
        ("edit", True),
    ]


def test_only_so_many_are_given(project: Project) -> None:
    """Those of other claims are not among them."""
    claim = commands.add_claim(project, text="One.")
    for at in range(6):
        claim = commands.change_claim(project, claim, note=f"{at}")
        commands.add_claim(project, text=f"Another {at}.")
    found = recent(project.db, claim.id, limit=4)
    assert len(found) == 4
    assert all("One" in each.edit.label for each in found)
