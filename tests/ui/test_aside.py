"""Whoever reads the file for long is told that somebody writes."""

from __future__ import annotations

from threading import Thread

from ui.aside import Aside
from ui.session import Session
from workbench import commands
from workbench.project import Project


def test_a_change_asks_readers_to_stand_aside(session: Session) -> None:
    """While a command runs, and not before or after; also when it fails half-way."""
    seen: list[bool] = []

    def command(project: Project) -> None:
        seen.append(session.aside.wanted())
        commands.add_claim(project, text="It rained.")

    session.perform(command)
    assert seen == [True]
    assert not session.aside.wanted()
    session.undo()
    assert not session.aside.wanted()


def test_a_reader_waits_until_the_last_writer_is_done() -> None:
    """Changes may stand in one another."""
    aside = Aside()
    reader = Thread(target=aside.wait)
    with aside:
        with aside:
            reader.start()
        assert aside.wanted()
        assert reader.is_alive()
    reader.join(5)
    assert not reader.is_alive()
