"""What would come first by other weights."""

from __future__ import annotations

from workbench import commands
from workbench.project import Project
from workbench.queries.triage import priorities


def test_priorities_are_told_before_weights_are_kept(project: Project) -> None:
    """The highest first; what is not rated is left out, and weights of 0 leave none."""
    far = commands.add_claim(project, text="Far.", reach=3, harm=1)
    bad = commands.add_claim(project, text="Bad.", reach=1, harm=3)
    commands.add_claim(project, text="Not rated.")
    weights = {"reach": 1, "harm": 3, "checkable": 1, "urgency": 1}
    found = [(row.id, row.before, row.after) for row in priorities(project.db, weights)]
    assert found == [(bad.id, 50, 75), (far.id, 50, 25)]
    none = priorities(project.db, dict.fromkeys(weights, 0), limit=1)
    assert [row.after for row in none] == [None]
