"""Tests of the calls that hand out reports and tell what went out."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.workbench.cli.conftest import Call
from tests.workbench.report.guarded import CONTACT, NAME, TALK
from workbench import commands, queries
from workbench.model import CaptureMethod, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft

NOW = datetime(2026, 2, 1, tzinfo=UTC)


PUBLIC = ("--profile", "public", "--override", "It is to be seen by the lawyer first.")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with one claim that rests on a protected source."""
    place = tmp_path / "P.fcw"
    with Project.create(place, title="Port", clock=lambda: NOW) as project:
        claim = commands.add_claim(project, text=f"{NAME} paid for it.", note="Ask again.")
        source = commands.add_source(project, name=NAME)
        commands.change_source(project, source, protected=True, contact=CONTACT)
        talk = commands.add_evidence(
            project,
            kind=EvidenceKind.INTERVIEW,
            title="A talk",
            source=NAME,
            content=Content(data=TALK.encode(), method=CaptureMethod.RECORD),
            draft=Draft(text=TALK),
        )
        (capture,) = queries.captures(project.db, evidence=talk.id)
        commands.cite(project, claim, capture=capture, span=(0, 9), stance=Stance.REFUTES)
    return place


@pytest.mark.parametrize("form", ["html", "md", "annotations"])
def test_a_public_report_withholds_and_is_written_down(
    call: Call, path: Path, tmp_path: Path, form: str
) -> None:
    """No name is in the file; the journal has its hash, its profile, how much was withheld."""
    out = tmp_path / f"out.{form}"
    made = call("report", path, out, "--format", form, *PUBLIC)
    assert (made["profile"], made["language"], made["claims"]) == ("public", "en", 1)
    assert NAME not in out.read_text("utf-8")
    (kept,) = call("exports", path)
    assert kept["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (kept["kind"], kept["format"], kept["profile"]) == ("report", form, "public")
    assert (kept["name"], kept["size"]) == (out.name, out.stat().st_size)
    assert kept["withheld"] == made["withheld"] > 3
    assert kept["claims"] == []
    assert "salt" not in kept


def test_a_report_for_the_desk_holds_everything(call: Call, path: Path, tmp_path: Path) -> None:
    """It is the usual one; nothing is withheld, and nothing could be proven."""
    made = call("report", path, "out.html")
    assert (made["profile"], made["withheld"]) == ("internal", 0)
    assert NAME in (tmp_path / "out.html").read_text("utf-8")
    told = call("withheld", path, tmp_path / "out.html", NAME, code=1)
    assert "Nothing was withheld" in told


def test_what_was_withheld_is_proven(call: Call, path: Path, tmp_path: Path) -> None:
    """The name is found under its numbers with the salt of each; another name under none."""
    out = tmp_path / "out.html"
    call("report", path, out, *PUBLIC, "--claim", call("claims", path)[0]["id"][:12])
    found = call("withheld", path, out, NAME)
    assert len(found) == 2  # who stands behind the talk, and in the claim
    page = out.read_text("utf-8")
    for each in found:
        digest = hashlib.sha256(bytes.fromhex(each["salt"]) + NAME.encode()).hexdigest()
        assert digest == each["sha256"]
        assert digest in page
    assert "none of what was withheld" in call(
        "withheld", path, out, "Olof Berg", code=1, as_json=False
    )
    (export,) = call("exports", path)
    assert len(call("withheld", path, export["id"], NAME)) == export["withheld"]
    assert len(export["claims"]) == 1


def test_nothing_is_proven_from_what_lists_nothing(call: Call, path: Path, tmp_path: Path) -> None:
    """Files for machines have marks and no list: that is said, and not that the name is wrong."""
    out = tmp_path / "notes.json"
    call("report", path, out, "--format", "annotations", *PUBLIC)
    told = call("withheld", path, out, NAME, code=1, as_json=False)
    assert "lists nothing of what was withheld" in told


def test_what_may_give_somebody_away_is_told_when_it_is_written(
    call: Call, path: Path, tmp_path: Path
) -> None:
    """A part of a name that no program can judge: whoever hands it out is sent to look."""
    with Project.open(path) as project:
        claim = queries.claim(project.db, queries.claims(project.db)[0].id).claim
        commands.change_claim(project, claim, text="Sanna paid for it.")
    told = call("report", path, tmp_path / "out.html", *PUBLIC, as_json=False)
    assert "may still give somebody away: look at them with --preview" in told
    assert "Sanna" in (tmp_path / "out.html").read_text("utf-8")


def test_a_preview_writes_nothing(call: Call, path: Path, tmp_path: Path) -> None:
    """It shows the text of the public report with its marks, and what they stand for."""
    told = call("report", path, "--preview", "--lang", "es")
    assert NAME not in told["text"]
    assert "[omitido 1]" in told["text"]
    assert {each["words"] for each in told["withheld"]} >= {NAME, "Ask again.", CONTACT}
    assert {each["what"] for each in told["withheld"]} >= {"nombre de una fuente"}
    text = call("report", path, "--preview", as_json=False)
    assert f"name of a source, source [1]: {NAME} → a source whose name is withheld" in text
    assert call("exports", path) == []
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["P.fcw"]


def test_the_language_is_asked_for_or_the_investigations(
    call: Call, path: Path, tmp_path: Path
) -> None:
    """A report in Spanish says what it says in Spanish, whatever language the claims have."""
    assert call("report", path, "a.md", "--format", "md", "--lang", "es")["language"] == "es"
    assert "Informe de verificación" in (tmp_path / "a.md").read_text("utf-8")
    call("describe", path, "--language", "es-AR")
    assert call("report", path, "b.md", "--format", "md")["language"] == "es"
    assert call("report", path, "c.md", "--format", "md", "--lang", "en")["language"] == "en"


def test_what_is_for_machines_is_public(call: Call, path: Path, tmp_path: Path) -> None:
    """It exists to be published, so it withholds unless the call says otherwise."""
    machines = ("report", path, "a.json", "--format", "annotations")
    assert call(*machines, "--override", "Read by nobody yet.")["profile"] == "public"
    call("report", path, "b.json", "--format", "annotations", "--profile", "internal")
    internal = json.dumps(json.loads((tmp_path / "b.json").read_text("utf-8")))
    assert NAME in internal


def test_what_is_to_be_mended_stops_a_public_report(call: Call, path: Path, tmp_path: Path) -> None:
    """It is named, exit 1, and nothing is written; a reason lets it go and is in the history."""
    told = call("report", path, "out.html", "--profile", "public", code=1)
    assert "3 things are to be mended before this is published: no-desk, no-report-url" in told
    assert "--override" in told
    assert not (tmp_path / "out.html").exists()
    assert call("exports", path) == []
    call("report", path, "out.html", *PUBLIC)
    edits = [each["label"] for each in call("history", path)]
    assert edits[1] == f"Override 3 objections: {PUBLIC[-1]}"
    found = call("lint", path, "--public")
    reasons = {each["overridden"] for each in found if each["severity"] == "blocker"}
    assert reasons == {PUBLIC[-1]}
    call("report", path, "again.html", "--profile", "public")
    call("undo", path)
    assert "3 things" in call("report", path, "late.html", "--profile", "public", code=1)


def test_a_report_for_the_desk_only_tells_what_is_to_be_mended(call: Call, path: Path) -> None:
    """It is written; the sentence stands beside the answer, and a reason is not asked for."""
    command = ["workbench", "report", str(path), "out.md", "--format", "md"]
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        text=True,
        check=True,
        cwd=path.parent,
    )
    assert "Before it is published, " in done.stderr
    assert done.stdout == "Wrote out.md\n"
    assert not any("Override" in each["label"] for each in call("history", path))


def test_without_a_name_nothing_is_written(call: Call, path: Path) -> None:
    """The call says what is missing."""
    assert "Name the file" in call("report", path, code=1)


def test_a_report_is_written_while_a_window_has_the_project(
    call: Call, path: Path, tmp_path: Path
) -> None:
    """It is there; that it is not in the journal is told, and is no failure."""
    with Project.open(path):
        text = call("report", path, "out.md", "--format", "md", as_json=False)
        assert text.startswith("Wrote")
    assert (tmp_path / "out.md").is_file()
    assert call("exports", path) == []


def test_other_things_that_are_handed_out_are_written_down(call: Call, path: Path) -> None:
    """Sheets of captures, originals, web archives."""
    (talk,) = call("evidence", "list", path)
    call("sheet", path, talk["id"], "sheet.html")
    call("extract", path, talk["id"], "originals")
    made = call("exports", path, "--limit", "2")
    assert [(each["kind"], each["format"]) for each in made] == [
        ("archive", "originals"),
        ("archive", "sheet"),
    ]
    sums = Path("originals/SHA256SUMS").read_bytes()
    assert made[0]["name"] == "originals/SHA256SUMS"
    assert made[0]["sha256"] == hashlib.sha256(sums).hexdigest()
