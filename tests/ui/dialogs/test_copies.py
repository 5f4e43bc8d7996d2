"""Copies of evidence: looked over, and with what their file says about itself."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.copies import CopiesDialog
from ui.dialogs.preview import PreviewDialog
from ui.jobs import Jobs
from ui.session import Session
from ui.widgets.badges import BadgeLabel
from workbench import commands, queries
from workbench.exchange.intake import from_bytes
from workbench.model import (
    Capture,
    CaptureMethod,
    Complete,
    Content,
    Evidence,
    EvidenceKind,
    Looks,
    PartRole,
    Piece,
)


def _page(session: Session, text: str = "The hall cost eleven million.") -> Evidence:
    content = Content(
        data=text.encode(),
        method=CaptureMethod.FETCH,
        media_type="text/plain",
        requested_url="https://aldermoor.example/budget",
        complete=Complete.NO,
        complete_reason="12 bytes of 40 came.",
        pieces=(
            Piece(role=PartRole.METADATA, data=json.dumps({"camera": "Aldermoor 3"}).encode()),
        ),
    )
    return session.perform(
        commands.add_evidence, kind=EvidenceKind.PAGE, title="Budget", content=content
    )


def _copies(session: Session, evidence: Evidence) -> list[Capture]:
    return session.ask(queries.captures, evidence=evidence.id)


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    """Jobs of the test's own."""
    return Jobs()


@pytest.fixture
def preview(session: Session, jobs: Jobs, place: QWidget) -> Callable[..., PreviewDialog]:
    """A maker of previews."""

    def make(
        *ids: str, again: Callable[[Capture], object] = lambda _capture: None
    ) -> PreviewDialog:
        dialog = PreviewDialog(session, jobs, ids, again, place)
        dialog.show()
        return dialog

    return make


def test_one_after_the_other_is_looked_over(
    session: Session, preview: Callable[..., PreviewDialog]
) -> None:
    """The first is right and the second wrong, with the reason; then it closes."""
    ids = [_copies(session, _page(session, f"Page {number}."))[0].id for number in (1, 2)]
    dialog = preview(*ids)
    assert dialog.place.text() == "1 of 2"
    assert dialog.text.toPlainText() == "No text could be read out of it."
    assert "12 bytes of 40 came." in dialog.reason.text()
    dialog.right.click()
    assert dialog.place.text() == "2 of 2"
    dialog.wrong.click()
    dialog.findChild(QComboBox, "whatIsWrong").setCurrentIndex(1)
    dialog.findChild(QPushButton, "keepWrong").click()
    assert not dialog.isVisible()
    found = [session.project.get(Capture, ident) for ident in ids]
    assert [each.looks for each in found] == [Looks.RIGHT, Looks.WRONG]
    assert found[1].looks_note == "It asks for a login or a payment"


def test_the_preview_follows_the_project(
    session: Session, preview: Callable[..., PreviewDialog]
) -> None:
    """A copy that is deleted goes from it; with the last one, it closes."""
    first, second = _page(session), _page(session, "Another.")
    dialog = preview(*(_copies(session, each)[0].id for each in (first, second)))
    session.perform(commands.remove_evidence, first)
    assert dialog.isVisible()
    assert not dialog.after.isVisible()
    session.perform(commands.remove_evidence, second)
    assert not dialog.isVisible()


def test_a_page_is_captured_again_from_the_preview(
    session: Session, preview: Callable[..., PreviewDialog]
) -> None:
    """What is asked for is told."""
    (copy,) = _copies(session, _page(session))
    asked: list[str] = []
    dialog = preview(copy.id, again=lambda capture: asked.append(capture.id))
    dialog.again.click()
    assert asked == [copy.id]


def test_the_picture_is_shown_and_where_else_it_is(
    session: Session, preview: Callable[..., PreviewDialog], qtbot: QtBot
) -> None:
    """The same picture as another piece of evidence: a link leads there."""
    out = io.BytesIO()
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).save(out, "PNG")
    read = from_bytes(out.getvalue(), "square.png")
    made = [
        session.perform(
            commands.add_evidence,
            kind=EvidenceKind.IMAGE,
            title=title,
            content=read.content,
            draft=read.draft,
        )
        for title in ("Square", "The square again")
    ]
    opened: list[str] = []
    session.capture_opened.connect(lambda ident, _start, _end: opened.append(ident))
    dialog = preview(_copies(session, made[0])[0].id)
    qtbot.waitUntil(lambda: dialog.picture.whole == (300, 200), timeout=15_000)
    assert dialog.tabs.currentWidget() is dialog.image
    assert "The same picture:" in _words(dialog.alike)
    dialog.alike.findChild(QPushButton, "alikePicture").click()
    assert opened == [_copies(session, made[1])[0].id]
    dialog.close()


def test_all_copies_stand_with_what_the_file_says(session: Session, place: QWidget) -> None:
    """Newest first, each with its badges and a way to read it or to look it over."""
    evidence = _page(session)
    again = Content(data=b"Twelve.", method=CaptureMethod.FETCH, overrides="certificate")
    session.perform(commands.add_capture, evidence, again, None)
    looked: list[str] = []
    dialog = CopiesDialog(session, ("evidence", evidence.id), looked.append, place)
    dialog.show()
    copies = _copies(session, evidence)
    assert dialog.told.text() == "Captured 2 times."
    badges = [each.badge.key for each in dialog.findChildren(BadgeLabel)]
    assert badges == ["unknown", "certificate", "no-text", "incomplete", "no-text"]
    dialog.findChildren(QPushButton, "lookOverCopy")[1].click()
    assert looked == [copies[1].id]
    session.undo()
    assert dialog.told.text() == "Captured once."
    assert {"Camera", "Aldermoor 3"} <= set(_words(dialog))
    session.undo()
    assert not dialog.isVisible()
