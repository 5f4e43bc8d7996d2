"""Like pictures, and what files say about themselves."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.workbench.reading.files import mail, photo, saved, scene
from workbench import commands, queries
from workbench.errors import NotFound
from workbench.exchange.intake import from_bytes
from workbench.model import Capture, EvidenceKind
from workbench.project import Project


def kept(project: Project, data: bytes, name: str) -> Capture:
    """Evidence made of a file, and its capture."""
    found = from_bytes(data, name)
    made = commands.add_evidence(
        project, kind=EvidenceKind.IMAGE, content=found.content, draft=found.draft, title=name
    )
    (capture,) = queries.captures(project.db, evidence=made.id)
    return capture


def test_the_same_picture_is_found_again(project: Project) -> None:
    """The same file first, then a smaller copy; another picture and a text are not among them."""
    mine = kept(project, saved(scene(), "PNG"), "pier.png")
    small = kept(project, saved(scene((320, 240)), "JPEG", quality=50), "small.jpg")
    kept(project, saved(Image.effect_noise((300, 300), 80), "PNG"), "sea.png")
    note = kept(project, b"The harbour of Veldt.", "note.txt")
    again = kept(project, saved(scene(), "PNG"), "again.png")
    found = queries.same_picture(project.db, mine.id)
    assert [(row.title, row.same_bytes) for row in found] == [
        ("again.png", True),
        ("small.jpg", False),
    ]
    assert [row.capture for row in found] == [again.id, small.id]
    assert found[0].distance == 0
    assert found[1].distance <= 8
    assert queries.same_picture(project.db, note.id) == []


def test_an_unknown_capture_is_said_to_be_one(project: Project) -> None:
    """No capture, no likeness."""
    with pytest.raises(NotFound):
        queries.same_picture(project.db, "nothing")


def test_what_a_file_says_is_kept_with_it(project: Project) -> None:
    """Camera and place of a photograph, sender of an e-mail; nothing of a plain text."""
    told = {row.name: row.value for row in queries.particulars(project.db, _id(project, photo()))}
    assert (told["camera"], told["latitude"]) == ("Veldtcam 7", "-33.86")
    letter = _id(project, mail(), "letter.eml")
    told = {row.name: row.value for row in queries.particulars(project.db, letter)}
    assert told["from"] == "Ana Vel <ana@veldt.example>"
    assert queries.particulars(project.db, _id(project, b"The harbour.", "a.txt")) == ()


def _id(project: Project, data: bytes, name: str = "a.jpg") -> str:
    return kept(project, data, name).id
