"""Calls that make more of a capture: a picture of its page, notes on a recording."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from workbench import commands, queries
from workbench.cli.calls import workbench
from workbench.errors import WorkbenchError
from workbench.model import CaptureMethod, Content, EvidenceKind, PartRole
from workbench.project import Project


def call(*words: str) -> str:
    """Run a call; gives what it says."""
    done = CliRunner().invoke(workbench, [*words], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def file(folder: Path, content: Content | None = None) -> Path:
    """A project with one piece of evidence."""
    path = folder / "One.fcw"
    with Project.create(path, title="Harbour") as project:
        commands.add_evidence(
            project, kind=EvidenceKind.PAGE, title="Speech", content=content, draft=None
        )
    return path


def test_a_page_captured_without_a_picture_gets_one(tmp_path: Path) -> None:
    """The picture and the print are kept with the capture, and the call says how large it is."""
    page = Content(
        data=b"<h1>Bridge closed</h1><img src=x.png>",
        method=CaptureMethod.FETCH,
        media_type="text/html",
        final_url="https://example.org/",
    )
    path = file(tmp_path, page)
    told = json.loads(call("render", str(path), "Speech", "--json"))
    assert (told["width"], told["note"]) == (1280, "")
    assert told["missing"] == [["https://example.org/x.png", "missing"]]
    with Project.open(path, readonly=True) as project:
        found = queries.parts(project.db, told["capture"])
    assert [part.role for part in found] == [PartRole.PICTURE, PartRole.PRINT]


def test_a_note_is_added_with_its_times(tmp_path: Path) -> None:
    """Times are written as people write them, and given back as seconds."""
    path = file(tmp_path)
    told = json.loads(call("cue", str(path), "Speech", "1:15.5", "80", "It is safe", "--json"))
    assert (told["start"], told["end"], told["seconds"]) == (0, 10, [75.5, 80.0])
    assert call("cue", str(path), "Speech", "0:12", "0:15", "Good evening").endswith("0:12–0:15\n")


def test_a_time_that_is_none_is_told(tmp_path: Path) -> None:
    """Nothing is noted."""
    with pytest.raises(WorkbenchError, match="is no time"):
        call("cue", str(file(tmp_path)), "Speech", "noon", "80", "x")
