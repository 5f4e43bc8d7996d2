"""Large bytes on their way into the file: the window lives on, and the edit comes after them."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.keeping import LARGE, Keeping
from ui.session import Session
from workbench import commands, journal, queries
from workbench.errors import WorkbenchError
from workbench.model import CaptureMethod, Content, EvidenceKind, PartRole, Piece


def content(size: int, *pieces: int) -> Content:
    """Make up a file of so many bytes, with parts."""
    made = tuple(Piece(role=PartRole.RESOURCE, data=os.urandom(piece)) for piece in pieces)
    return Content(data=os.urandom(size), method=CaptureMethod.FILE, pieces=made)


def add(session: Session, what: Content) -> None:
    """Add evidence, as a verb does."""
    session.perform(commands.add_evidence, kind=EvidenceKind.DOCUMENT, title="x", content=what)


def test_small_bytes_are_kept_at_once(session: Session) -> None:
    """There is nothing to wait for."""
    keeping, small = Keeping(session), content(100)
    keeping.keep(small, lambda: add(session, small))
    assert len(session.ask(queries.evidence)) == 1
    assert not keeping.is_busy


def test_no_evidence_takes_no_bytes(session: Session) -> None:
    """An interview, say, has no content at all."""
    done: list[bool] = []
    Keeping(session).keep(None, lambda: done.append(True))
    assert done == [True]


def test_the_window_lives_on_while_large_bytes_are_stored(session: Session, qtbot: QtBot) -> None:
    """30 MB with a part of 10 MB: no gap of the event loop over a tenth of a second."""
    gaps, last = [0.0], time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    pulse = QTimer(interval=0)
    pulse.timeout.connect(beat)
    keeping, large = Keeping(session), content(30_000_000, 10_000_000, 10)
    shares: list[float] = []
    keeping.changed.connect(lambda: shares.append(keeping.share))
    pulse.start()
    last = time.perf_counter()
    keeping.keep(large, lambda: add(session, large))
    qtbot.waitUntil(lambda: not keeping.is_busy, timeout=20_000)
    pulse.stop()
    assert len(session.ask(queries.evidence)) == 1
    assert max(gaps) < 0.1
    assert shares[-1] < 0
    assert shares[:-1] == sorted(shares[:-1])
    assert all(finding.ok for finding in session.ask(lambda db: list(queries.verify(db))))
    assert session.ask(journal.unnamed) == []


def test_what_waits_is_kept_in_order(session: Session, qtbot: QtBot) -> None:
    """Also small ones, after a large one that came before."""
    keeping, order = Keeping(session), []
    keeping.keep(content(LARGE * 2), lambda: order.append("first"))
    keeping.keep(content(LARGE), lambda: order.append("second"))
    keeping.keep(content(1), lambda: order.append("third"))
    qtbot.waitUntil(lambda: not keeping.is_busy)
    assert order == ["first", "second", "third"]


def test_a_refused_edit_is_told(session: Session, qtbot: QtBot) -> None:
    """To whoever asked, or by the session."""

    def refuse() -> None:
        raise WorkbenchError("It is too late.")

    keeping, heard = Keeping(session), []
    session.failed.connect(heard.append)
    keeping.keep(content(LARGE), refuse, failed=lambda words: heard.append(f"asked: {words}"))
    keeping.keep(content(LARGE), refuse)
    qtbot.waitUntil(lambda: not keeping.is_busy)
    assert heard == ["asked: It is too late.", "It is too late."]


def test_bytes_that_cannot_be_stored_are_told(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    """The file is gone from its place: no edit, a sentence, and the window knows of the trouble."""
    keeping, heard = Keeping(session), []
    keeping.keep(content(LARGE * 4), lambda: heard.append("edit"), failed=heard.append)
    path = session.project.path
    path.rename(tmp_path / "Elsewhere.fcw")
    qtbot.waitUntil(lambda: bool(heard))
    assert "edit" not in heard
    assert session.trouble
    assert not keeping.is_busy


@pytest.mark.parametrize("other", [True, False])
def test_nothing_is_kept_once_the_project_is_another(
    session: Session, qtbot: QtBot, tmp_path: Path, other: bool
) -> None:
    """What was asked for one project is never added to the next."""
    keeping, heard = Keeping(session), []
    keeping.keep(content(LARGE * 4), lambda: heard.append("edit"), failed=heard.append)
    if other:
        session.create(tmp_path / "Other.fcw")
    else:
        session.close()
    assert not keeping.is_busy
    qtbot.wait(20)
    assert heard == []
