"""Pictures of captured pages, and recordings, by the window's verbs and its reader."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.playing import Playing
from ui.window import Window
from workbench import commands, queries
from workbench.capture.png import Png
from workbench.model import Capture, CaptureMethod, Content, EvidenceKind, PartRole, Piece, Stance
from workbench.project import Project
from workbench.reading import read

HTML = b"<title>Bridge</title><h1>Bridge closed</h1><p>The bridge is closed, the mayor said.</p>"
PROBLEM = "There is no picture of the page: it took longer than 20 seconds."


def sound() -> bytes:
    """A recording of silence."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(48_000))
    return out.getvalue()


@cache
def tall(rows: int) -> Piece:
    """A picture of a page: red above, blue below."""
    png = Png(160)
    png.add(b"\xc8\x00\x00" * 160 * (rows // 2))
    png.add(b"\x00\x00\xc8" * 160 * (rows - rows // 2))
    return Piece(role=PartRole.PICTURE, data=png.finish(), media_type="image/png", name="page.png")


@pytest.fixture
def window(open_window: Callable[..., Window], tmp_path: Path) -> Window:
    """A window with a pictured page, one without, a sensitive one, and a recording."""
    path = tmp_path / "Harbour.fcw"
    bare = Content(
        data=HTML,
        method=CaptureMethod.FETCH,
        media_type="text/html",
        final_url="https://example.org/",
        picture_problem=PROBLEM,
    )
    pictured = replace(bare, pieces=(tall(20_000),), picture_problem="")
    draft = read(HTML, media_type="text/html")
    with Project.create(path, title="Harbour") as project:
        for title, content, sensitive in (
            ("Pictured", pictured, False), ("Bare", bare, False), ("Sensitive", pictured, True),
        ):  # fmt: skip
            commands.add_evidence(
                project,
                kind=EvidenceKind.PAGE,
                title=title,
                content=content,
                draft=draft,
                sensitive=sensitive,
            )
        heard = Content(data=sound(), method=CaptureMethod.FILE, media_type="audio/wav")
        speech = commands.add_evidence(
            project, kind=EvidenceKind.AUDIO, title="Speech", content=heard
        )
        note = commands.add_cue(project, speech, 1, 2.5, "The bridge is safe")
        claim = commands.add_claim(project, text="The bridge is safe.")
        commands.cite(project, claim, capture=note, span=(0, 10), stance=Stance.SUPPORTS)
    made = open_window(path)
    made.session.select_claim(claim.id)
    return made


def show(window: Window, title: str, at: int = 0) -> None:
    """Read the evidence of this title; 0 is its newest copy."""
    session = window.session
    (row,) = (row for row in session.ask(queries.evidence) if row.title == title)
    session.open_capture(session.ask(queries.captures, evidence=row.id)[at].id)


def said(window: Window, name: str) -> str:
    """What a label of the reader says; "" when it is not seen."""
    found = window.reader.findChild(QLabel, name)
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def test_the_picture_of_a_page_is_scrolled_like_pages(window: Window, qtbot: QtBot) -> None:
    """P shows the tall picture stripe by stripe, and the text again; few stripes are kept."""
    show(window, "Pictured")
    window.actions_["pages"].trigger()
    leaves = window.reader.leaves
    qtbot.waitUntil(lambda: bool(leaves.drawn()), timeout=10_000)
    assert leaves.accessibleName() == "Picture of the page"
    assert said(window, "readerPlace") == "160 × 20000 pixels"
    image = leaves.grab().toImage()
    assert image.pixelColor(image.width() // 2, 60).name() == "#c80000"
    leaves.verticalScrollBar().setValue(leaves.verticalScrollBar().maximum())
    assert leaves.accessibleDescription() == "100 percent from the top"
    qtbot.waitUntil(lambda: 19 in leaves.drawn(), timeout=10_000)
    image = leaves.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 60).name() == "#0000c8"
    assert len(leaves.drawn()) <= 12
    window.actions_["pages"].trigger()
    assert window.reader.page.isVisible()


def test_the_picture_of_a_sensitive_page_is_blurred_first(window: Window, qtbot: QtBot) -> None:
    """It is shown sharp only when a person asks for it."""
    show(window, "Sensitive")
    window.actions_["pages"].trigger()
    image = window.reader.image
    qtbot.waitUntil(lambda: image.blurred and image.isVisible(), timeout=10_000)
    qtbot.waitUntil(window.actions_["show-sensitive"].isEnabled)
    window.actions_["show-sensitive"].trigger()
    qtbot.waitUntil(lambda: bool(window.reader.leaves.drawn()), timeout=10_000)
    assert window.reader.leaves.isVisible()


def test_a_page_without_a_picture_says_why_and_gets_one(window: Window, qtbot: QtBot) -> None:
    """The reason stands in the head; the verb makes a picture, and the reason goes."""
    show(window, "Bare")
    assert said(window, "noPicture") == PROBLEM
    assert not window.actions_["pages"].isEnabled()
    window.actions_["make-picture"].trigger()
    qtbot.waitUntil(window.actions_["pages"].isEnabled, timeout=30_000)
    assert said(window, "noPicture") == ""
    assert window.actions_["save-print"].isEnabled()
    assert "The picture of the page is kept." in window.notices.texts()


def test_a_recording_is_played_and_what_is_marked_becomes_a_note(
    window: Window, qtbot: QtBot
) -> None:
    """The player opens beside; a passage that it gives is a note that can be cited."""
    show(window, "Speech", at=1)
    assert window.actions_["play"].isEnabled()
    making = window.verbs["making"]
    player = making.findChild(Playing)
    assert player is not None
    with qtbot.waitSignal(player.ready, timeout=20_000) as ready:
        window.actions_["play"].trigger()
    assert ready.args == [3.0]
    capture = window.session.project.get(Capture, window.session.capture_id)
    player.kept.emit(capture.evidence_id, 0.25, 0.75, "Good evening")
    assert window.reader.page.toPlainText().startswith("Good evening")
    assert "A note of the recording is kept." in window.notices.texts()
    player.close()


def test_a_card_tells_the_seconds_of_what_is_cited(window: Window) -> None:
    """From when to when, where a page's number would stand."""
    assert any("0:01–0:03" in each.text() for each in window.findChildren(QLabel))


def test_what_is_no_recording_is_not_played(window: Window) -> None:
    """The verb is there for sound and video alone."""
    show(window, "Bare")
    assert not window.actions_["play"].isEnabled()
