"""Which tags there are, and on what."""

from __future__ import annotations

from workbench import commands, queries
from workbench.project import Project


def test_tags_are_counted_by_kind(project: Project) -> None:
    """By name, whatever the case; a record's own come by name too."""
    claim = commands.add_claim(project, text="It was dear.", speaker="Ada Ek")
    (speaker,) = queries.speakers(project.db)
    commands.tag_records(project, "claim", [claim.id], add=["water", "Cost"])
    commands.tag_records(project, "speaker", [speaker.id], add=["water"])
    assert [(row.name, row.claims, row.speakers, row.uses) for row in queries.tags(project.db)] == [
        ("Cost", 1, 0, 1),
        ("water", 1, 1, 2),
    ]
    assert queries.tags_of(project.db, claim.id) == ["Cost", "water"]
    assert queries.tags_on(project.db, [claim.id, speaker.id]) == {"Cost": 1, "water": 2}
    assert queries.tags_on(project.db, []) == {}
