"""The call about a desk's own report templates."""

from __future__ import annotations

from pathlib import Path

from tests.workbench.cli.conftest import Call
from workbench import commands, settings
from workbench.project import Project

WRONG = "check.html, line 2: there is no “clams”. Is “claims” meant?"


def test_templates_are_copied_used_checked_and_left(call: Call, tmp_path: Path) -> None:
    """From the program's own to a desk's, with a mistake on the way, and back."""
    folder, path, out = tmp_path / "ours", tmp_path / "P.fcw", tmp_path / "out.html"
    with Project.create(path, title="Bridge") as project:
        commands.add_claim(project, text="It rained.")
    assert call("templates") == {"folder": "", "own": []}
    assert "claim.html" in call("templates", folder)["copied"]
    assert settings.load().templates == str(folder)
    assert call("templates", "--check") == []
    assert "all unchanged" in call("templates", as_json=False)

    (folder / "check.html").write_text("<p>\nOurs: {{ report.clams }}</p>", "utf-8")
    assert call("templates", "--check", code=1).strip() == WRONG
    refused = call("report", path, out, code=1)
    assert "check.html, line 2: Report has no field “clams”. Is “claims” meant?" in refused
    assert not out.exists()

    (folder / "check.html").write_text("<p>Ours: {{ report.claims | length }}</p>", "utf-8")
    call("report", path, out)
    assert "<p>Ours: 1</p>" in out.read_text("utf-8")
    assert call("templates") == {"folder": str(folder), "own": ["check.html"]}

    assert call("templates", "--none") == {"folder": "", "own": []}
    call("report", path, out)
    assert "Ours: 1" not in out.read_text("utf-8")


def test_there_is_nothing_to_check_without_templates(call: Call, tmp_path: Path) -> None:
    """Neither of one's own, nor in a folder that is not there."""
    assert "no templates of your own" in call("templates", "--check", code=1)
    assert "There is no folder" in call("templates", tmp_path / "gone", "--check", code=1)
