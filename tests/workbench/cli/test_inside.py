"""Calls about what is in the files of evidence."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.workbench.cli.conftest import Call
from tests.workbench.reading.files import mail, photo


@pytest.fixture
def project(call: Call, tmp_path: Path) -> str:
    """A project with a photograph, its double, and a letter."""
    call("new", "P.fcw", "--title", "Harbour")
    for name, data in (("pier.jpg", photo()), ("double.jpg", photo()), ("letter.eml", mail())):
        (tmp_path / name).write_bytes(data)
    call("capture", "P.fcw", "pier.jpg", "--title", "Pier")
    call("capture", "P.fcw", "double.jpg", "--title", "Double")
    call("capture", "P.fcw", "letter.eml", "--title", "Letter")
    return "P.fcw"


def test_what_a_file_says_about_itself_is_told(call: Call, project: str) -> None:
    """By name, label and value; and in lines for a person."""
    told = {row["name"]: row["value"] for row in call("particulars", project, "Pier")}
    assert (told["camera"], told["taken"]) == ("Veldtcam 7", "2024-05-01T10:20:30+02:00")
    assert "Camera: Veldtcam 7" in call("particulars", project, "Pier", as_json=False)


def test_the_same_picture_is_listed(call: Call, project: str) -> None:
    """The double is the same file."""
    (row,) = call("same-picture", project, "Pier")
    assert (row["title"], row["same_bytes"], row["distance"]) == ("Double", True, 0)
    assert "the same file" in call("same-picture", project, "Pier", as_json=False)
    assert call("same-picture", project, "Letter") == []


def test_attachments_are_listed_and_given_out(call: Call, project: str, tmp_path: Path) -> None:
    """Files stand in a new folder under names of our own; what is no e-mail has none."""
    digest = hashlib.sha256(b"%PDF-").hexdigest()
    (row,) = call("attachments", project, "Letter")
    assert (row["name"], row["sha256"], row["path"]) == (".._plan.pdf", digest, None)
    call("attachments", project, "Letter", "out")
    (file,) = (tmp_path / "out").iterdir()
    assert (file.name, file.read_bytes()) == (f"001-{digest[:12]}.pdf", b"%PDF-")
    assert "is there already" in call("attachments", project, "Letter", "out", code=1)
    assert "no e-mail" in call("attachments", project, "Pier", code=1)


def test_attachments_are_made_evidence(call: Call, project: str) -> None:
    """Each has the e-mail it came with as the way it was obtained."""
    (row,) = call("attachments", project, "Letter", "--add")
    (made,) = (each for each in call("evidence", "list", project) if each["id"] == row["evidence"])
    assert made["kind"] == "document"
