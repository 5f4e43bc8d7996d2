"""Tags are put on, taken off, renamed and deleted, each as one step."""

from __future__ import annotations

import pytest

from workbench import commands, queries
from workbench.errors import NotFound, WorkbenchError
from workbench.model import Claim, Evidence
from workbench.project import Project


def test_tags_are_put_on_and_taken_off(project: Project, claim: Claim) -> None:
    """Each tag stands once on a record; a comma cuts two tags apart."""
    assert commands.tag_records(project, "claim", [claim.id], add=["Budget, water ", "budget"]) == 2
    assert queries.tags_of(project.db, claim.id) == ["Budget", "water"]
    assert project.undo_label == "Change 1 claim: tag “Budget”, tag “water”"
    commands.tag_records(project, "claim", [claim.id], remove=["WATER"])
    assert queries.tags_of(project.db, claim.id) == ["Budget"]


def test_a_tag_is_spelled_as_it_is_already(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """Case and accents make no second tag."""
    commands.tag_records(project, "claim", [claim.id], add=["Łódź"])
    commands.tag_records(project, "evidence", [evidence.id], add=["lodz"])
    (row,) = queries.tags(project.db)
    assert (row.name, row.claims, row.evidence) == ("Łódź", 1, 1)


def test_renaming_takes_two_tags_together(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """A record that has both keeps one; undo brings both back."""
    commands.tag_records(project, "claim", [claim.id], add=["cost", "money"])
    commands.tag_records(project, "evidence", [evidence.id], add=["cost"])
    assert commands.rename_tag(project, "cost", "money") == 2
    assert queries.tags_of(project.db, claim.id) == ["money"]
    assert queries.tags_of(project.db, evidence.id) == ["money"]
    project.undo()
    assert queries.tags_of(project.db, claim.id) == ["cost", "money"]
    commands.rename_tag(project, "cost", "Cost")
    assert queries.tags_of(project.db, evidence.id) == ["Cost"]


def test_a_tag_is_known_by_any_spelling_of_its_name(project: Project, claim: Claim) -> None:
    """Renaming and deleting mind neither case nor accents, and make no second spelling."""
    commands.tag_records(project, "claim", [claim.id], add=["cost", "Two words"])
    assert commands.rename_tag(project, "COST", "cóst") == 1
    assert commands.rename_tag(project, "cost", "cóst") == 0
    assert commands.rename_tag(project, "cost", "TWO WORDS") == 1
    assert project.undo_label == "Rename tag “cóst” to “Two words”"
    assert queries.tags_of(project.db, claim.id) == ["Two words"]
    assert commands.remove_tag(project, " two  WORDS") == 1
    assert project.undo_label == "Delete tag “Two words”"


def test_a_new_name_is_one_tag(project: Project, claim: Claim) -> None:
    """A comma cuts tags apart, so it stands in no name."""
    commands.tag_records(project, "claim", [claim.id], add=["cost"])
    for name in ("cost, money", ","):
        with pytest.raises(WorkbenchError, match="name one tag"):
            commands.rename_tag(project, "cost", name)
    with pytest.raises(NotFound):
        commands.rename_tag(project, "\ud800", "money")


def test_a_tag_is_not_put_on_and_taken_off_at_once(project: Project, claim: Claim) -> None:
    """Whichever came last would win by chance."""
    with pytest.raises(WorkbenchError, match="at once"):
        commands.tag_records(project, "claim", [claim.id], add=["Cost"], remove=["cost"])
    assert queries.tags(project.db) == []


def test_a_tag_is_deleted_everywhere(project: Project, claim: Claim) -> None:
    """It goes from all records; one that is not there is told."""
    commands.tag_records(project, "claim", [claim.id], add=["cost"])
    assert commands.remove_tag(project, "cost") == 1
    assert queries.tags(project.db) == []
    with pytest.raises(NotFound, match="no tag “cost”"):
        commands.remove_tag(project, "cost")


def test_tags_are_counted_for_several_records(
    project: Project, claim: Claim, evidence: Evidence
) -> None:
    """A mixture can be shown as one."""
    commands.tag_records(project, "claim", [claim.id], add=["b", "a"])
    commands.tag_records(project, "evidence", [evidence.id], add=["b"])
    assert queries.tags_on(project.db, [claim.id, evidence.id]) == {"a": 1, "b": 2}


def test_a_tag_is_a_word_and_no_essay(project: Project, claim: Claim) -> None:
    """What is too long is told."""
    with pytest.raises(WorkbenchError, match="at most 60 letters"):
        commands.tag_records(project, "claim", [claim.id], add=["x" * 61])
