"""Stamps come beside the work, only when agreed to, and nothing is lost when they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.web.authority import Authority
from tests.workbench.capture import takings
from ui.session import Session
from ui.stamping import Stamping
from workbench import commands, queries, settings
from workbench.model import EvidenceKind
from workbench.settings import Settings


def capture(session: Session, page: bytes = takings.PAGE) -> None:
    """Add evidence with a captured page."""
    content = takings.content(takings.taken(page))
    session.perform(
        commands.add_evidence, kind=EvidenceKind.PAGE, title="Pool", content=content, draft=None
    )


@pytest.fixture
def agreed(authority: Authority, roots: Path) -> Settings:
    """A machine on which somebody agreed to stamps."""
    known = Settings(stamping=True, authorities=(authority.url,), roots=str(roots), timegates=())
    settings.save(known)
    return known


@pytest.fixture
def stamping(session: Session, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stamping]:
    """The queue of a session; it does not wait for a batch to come to its end."""
    monkeypatch.setattr("ui.stamping._SETTLE", 0)
    made = Stamping(session, session)
    yield made
    session.close()


def due(session: Session, *authorities: str) -> int:
    """Count what is not stamped yet."""
    return len(session.ask(queries.pending_stamps, authorities))


def test_a_capture_is_stamped_and_then_the_history(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """Without being asked to, and each once; it is no step that could be undone."""
    capture(session)
    label = session.project.undo_label
    qtbot.waitUntil(lambda: due(session, authority.url) == 0)
    assert len(authority.asked) == 2
    assert (session.project.undo_label, session.unstamped) == (label, 0)


def test_nothing_is_sent_without_consent(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """Nobody was asked: the queue says so, and asks no authority."""
    settings.save(replace(agreed, stamping=None))
    with qtbot.waitSignal(stamping.consent_wanted):
        capture(session)
    assert authority.asked == []
    assert session.unstamped == 2
    settings.save(replace(agreed, stamping=False))
    with qtbot.waitSignal(session.stamps_changed):
        stamping.look()
    assert (session.unstamped, authority.asked) == (0, [])


def test_an_authority_that_fails_is_left_alone_and_told(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """The capture waits, with the reason in sight; trying now brings the stamp."""
    authority.wishes.http = 503
    capture(session)
    qtbot.waitUntil(lambda: "answered 503" in session.stamp_problem)
    asked = len(authority.asked)
    capture(session, b"<p>Another page.</p>")
    qtbot.waitUntil(lambda: session.unstamped == 3)
    assert len(authority.asked) == asked
    authority.wishes.http = 200
    stamping.look(now=True)
    qtbot.waitUntil(lambda: due(session, authority.url) == 0)
    assert session.stamp_problem == ""


def test_one_that_fails_does_not_stop_another(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """Each capture is stamped by whoever answers."""
    settings.save(replace(agreed, authorities=("http://127.0.0.1:9/", authority.url)))
    capture(session)
    qtbot.waitUntil(lambda: due(session, authority.url) == 0)
    qtbot.waitUntil(lambda: session.unstamped == 2)
    assert "could not be reached" in session.stamp_problem


def test_what_was_due_at_the_end_is_stamped_at_the_next_start(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """Closing stops the asking at once; opening begins again."""
    authority.wishes.silent = True
    capture(session)
    qtbot.waitUntil(lambda: len(authority.asked) == 1)
    path = session.project.path
    session.close()
    authority.wishes.silent = False
    session.open(path)
    qtbot.waitUntil(lambda: due(session, authority.url) == 0)
    assert len(authority.asked) == 3


def test_a_report_has_the_history_stamped(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, authority: Authority
) -> None:
    """The head that the report prints is stamped, although no capture came."""
    session.perform(commands.add_claim, text="It rained.")
    session.hand_out(session.project.path, ())
    qtbot.waitUntil(lambda: len(authority.asked) == 1)
    head = session.ask(queries.history)[0].hash
    qtbot.waitUntil(lambda: len(session.ask(queries.stamps, head)) == 1)


def test_settings_that_cannot_be_read_stop_the_queue(
    qtbot: QtBot, session: Session, agreed: Settings, stamping: Stamping, machine: Path
) -> None:
    """A proxy that was set must not be forgotten because of a slip."""
    machine.write_text("{")
    capture(session)
    qtbot.waitUntil(lambda: "cannot be read" in session.stamp_problem)
