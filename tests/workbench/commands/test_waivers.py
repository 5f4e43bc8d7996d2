"""Objections that are overridden at once, with one reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.lint import lint
from workbench.project import Project


def test_objections_are_overridden_together(tmp_path: Path) -> None:
    """Each has the reason, in one edit; one that has a reason already gets the new one."""
    with Project.create(tmp_path / "Quay.fcw", actor="Vera") as project:
        commands.add_claim(project, text="The quay has sunk by a metre.")
        places = [(each.code, each.record, each.record_id) for each in lint(project.db).blockers]
        assert len(places) > 1
        commands.waive(project, *places[0], reason="Once.")
        before = queries.history(project.db, limit=1)[0].seq
        made = commands.waive_all(project, [*places, places[0]], reason="  The desk is new. ")
        assert len(made) == len(places)
        assert lint(project.db).blockers == ()
        kept = queries.waivers(project.db)
        assert {(each.reason, each.author) for each in kept} == {("The desk is new.", "Vera")}
        (edit,) = queries.history(project.db, limit=1)
        assert edit.seq == before + 1
        assert edit.label == f"Override {len(places)} objections: The desk is new."
        project.undo()
        assert [each.reason for each in queries.waivers(project.db)] == ["Once."]


def test_a_reason_is_needed(tmp_path: Path) -> None:
    """Without one nothing is changed; without objections there is nothing to do."""
    with Project.create(tmp_path / "Quay.fcw") as project:
        places = [(each.code, each.record, each.record_id) for each in lint(project.db).blockers]
        with pytest.raises(WorkbenchError, match="The reason is missing"):
            commands.waive_all(project, places, reason=" \n")
        assert commands.waive_all(project, [], reason="For nothing.") == []
        assert queries.waivers(project.db) == []
