"""Pictures from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tests.workbench.cli.conftest import Call


@pytest.fixture
def desk(call: Call) -> tuple[str, str]:
    """A project with a claim that has evidence against it: its name, and the claim's id."""
    call("new", "Desk.fcw")
    claim = call("claim", "add", "Desk.fcw", "--text", "It rained.", "--speaker", "Ada Ek")["id"]
    call("evidence", "add", "Desk.fcw", "--kind", "page", "--title", "Log", "--text", "Dry.")
    call("cite", "Desk.fcw", claim, "Log", "--stance", "refutes")
    call("rate", "Desk.fcw", claim, "refuted", "--rationale", "The log says so.")
    return "Desk.fcw", claim


def test_each_picture_is_a_table(call: Call, desk: tuple[str, str]) -> None:
    """Columns and rows say what the drawing says, values what was counted."""
    path, claim = desk
    shown = call("picture", path, "map", "--claim", claim)
    assert [row[:2] for row in shown["rows"]] == [["The claim", "It rained."], ["Against", "Log"]]
    shown = call("picture", path, "balance", "--by", "speaker")
    assert shown["rows"] == [["Ada Ek", "1", "100%", "1"]]
    assert shown["values"]["rows"][0]["counts"][0]["rating"] == "refuted"
    assert call("picture", path, "timeline")["title"] == "Time line"
    assert call("picture", path, "progress")["values"]["states"]["decided"] == 1
    assert "Ada Ek" in call("picture", path, "balance", as_json=False)


def test_a_drawing_is_written(call: Call, desk: tuple[str, str], tmp_path: Path) -> None:
    """It is an SVG file with the investigation's name on it, light or dark."""
    path, claim = desk
    for name, more in (("light.svg", ()), ("dark.svg", ("--dark",))):
        made = call("picture", path, "map", "--claim", claim, "--out", name, *more)
        assert made["path"] == name
        root = etree.fromstring((tmp_path / name).read_bytes())
        assert "Desk" in [each.text for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert (tmp_path / "light.svg").read_text() != (tmp_path / "dark.svg").read_text()


def test_a_map_needs_a_claim(call: Call, desk: tuple[str, str]) -> None:
    """The error says how to name one."""
    assert "--claim" in call("picture", desk[0], "map", code=1)


def test_a_window_of_time_is_given_in_days(call: Call, desk: tuple[str, str]) -> None:
    """What is no day is refused in a sentence."""
    assert "2026-01-31" in call("picture", desk[0], "timeline", "--since", "soon", code=1)
    shown = call("picture", desk[0], "timeline", "--since", "1990-01-01", "--until", "1990-12-31")
    year = call("picture", desk[0], "timeline", "--since", "1990", "--until", "1990")
    assert year["rows"] == shown["rows"]
    assert "SVG" in call("picture", desk[0], "timeline", "--out", "t.png", code=1)
    assert shown["rows"] == []


def test_an_empty_project_has_empty_pictures(call: Call) -> None:
    """They say what will stand there."""
    call("new", "Empty.fcw")
    for kind in ("timeline", "balance", "progress"):
        assert call("picture", "Empty.fcw", kind)["summary"]
