"""Taking back, bringing back and removing for good, from a shell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from workbench import commands, drafts
from workbench.cli.calls import workbench
from workbench.drafts import Draft
from workbench.project import Project


def call(*words: object) -> Any:
    """Run a call, and give its answer."""
    done = CliRunner().invoke(workbench, [*map(str, words), "--json"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return json.loads(done.output)


def said(*words: object) -> str:
    """Run a call, and give what it tells a person."""
    done = CliRunner().invoke(workbench, [*map(str, words)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with a claim that was corrected and a claim that was deleted."""
    path = tmp_path / "Dam.fcw"
    with Project.create(path) as project:
        claim = commands.add_claim(project, text="The dam holds.", speaker="Wim Aalders")
        commands.change_claim(project, claim, place="Council", speaker="Ada Boon")
        gone = commands.add_claim(project, text="The dam leaks.")
        commands.ask_question(project, gone, "Where?")
        commands.remove_claim(project, gone)
    return path


def test_an_edit_is_shown_and_taken_back(path: Path) -> None:
    """Names stand where the file has ids; a dry run changes nothing."""
    assert "speaker: Wim Aalders → Ada Boon" in said("changes", path, 3)
    told = {each["record"]: each["fields"] for each in call("changes", path, 3)}
    assert [(each["name"], each["named"]) for each in told["claim"]] == [
        ("speaker_id", True),
        ("place", False),
    ]
    before = call("info", path)["head"]
    assert call("revert", path, 3, "--dry-run")["done"] == 2
    assert call("info", path)["head"] == before
    outcome = call("revert", path, 3)
    assert (outcome["done"], outcome["left"]) == (2, [])
    assert [row["speaker"] for row in call("claims", path)] == ["Wim Aalders"]


def test_history_is_found_by_who_what_and_when(path: Path) -> None:
    """Each word narrows it down."""
    CliRunner().invoke(workbench, ["--as", "ana", "undo", str(path)], catch_exceptions=False)
    assert [row["kind"] for row in call("history", path, "--words", "ana delete")] == ["undo"]
    assert len(call("history", path, "--words", "leaks 20")) >= 2


def test_what_was_deleted_comes_back(path: Path) -> None:
    """With the question that went with it."""
    (row,) = call("trash", path)
    assert (row["record"], row["title"]) == ("claim", "The dam leaks.")
    assert "The dam leaks." in said("trash", path, "--kind", "claims", "--search", "leak")
    assert call("restore", path, row["id"])["done"] == 2
    assert call("trash", path) == []


def test_what_is_removed_for_good_is_gone(path: Path) -> None:
    """Only after a yes; the answer says how many snapshots may still hold it."""
    (row,) = call("trash", path)
    call("snapshot", path, "--note", "with it")
    asked = CliRunner().invoke(workbench, ["purge", str(path), row["id"]], input="n\n")
    assert asked.exit_code == 1
    assert len(call("trash", path)) == 1
    assert call("purge", path, row["id"], "--yes")["snapshots"] == 1
    assert call("trash", path) == []
    assert b"leaks" not in path.read_bytes()
    assert call("verify", path)[3]["ok"]


def test_a_snapshot_comes_back(path: Path) -> None:
    """And the state before it is in the list afterwards; one can be deleted by name."""
    made = call("snapshot", path, "--note", "Before the call")
    call("claim", "add", path, "--text", "Something else.")
    (known,) = call("snapshots", path)
    assert (known["note"], known["since"]) == ("Before the call", 1)
    assert "1 edits since" in said("snapshots", path)
    assert call("restore-snapshot", path, made["name"])["kept"]
    assert [row["text"] for row in call("claims", path)] == ["The dam holds."]
    assert len(call("snapshots", path)) == 2
    assert len(call("snapshots", path, "--delete", made["name"])) == 1


def test_the_snapshots_of_a_project_that_is_gone_are_listed(path: Path) -> None:
    """So that one of them can take its place."""
    made = call("snapshot", path)
    path.unlink()
    (known,) = call("snapshots", path)
    assert (known["name"], known["since"]) == (made["name"], None)
    assert call("restore-snapshot", path, known["name"])["kept"] is None
    assert [row["text"] for row in call("claims", path)] == ["The dam holds."]


def test_drafts_are_listed_and_discarded(path: Path) -> None:
    """What the window kept while somebody wrote."""
    drafts.keep(path, Draft(key="a", form="verdictDialog", values={"rationale": "Half a sent"}))
    assert "Half a sent" in said("drafts", path)
    assert len(call("drafts", path, "--discard")) == 1
    assert call("drafts", path) == []
