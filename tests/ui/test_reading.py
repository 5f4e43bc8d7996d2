"""The thread that answers long questions."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui import session as sessions
from ui.session import Session
from workbench import commands

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def large(session: Session, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session whose project is too large to be asked in the window's thread."""
    monkeypatch.setattr(sessions, "SMALL", -1)
    session.perform(commands.add_claim, text="It rained.")
    return session


def _count(db: Any) -> tuple[int, str]:
    (found,) = db.execute("SELECT count(*) FROM claim").fetchone()
    return found, threading.current_thread().name


def test_an_answer_comes_from_another_thread(large: Session, qtbot: QtBot) -> None:
    """The window's thread goes on, and is given the answer later."""
    answers: list[tuple[int, str]] = []
    large.read(_count, done=answers.append, owner=large)
    assert not answers
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(1, "reader")]


def test_a_small_project_answers_at_once(session: Session) -> None:
    """There is nothing to wait for."""
    answers: list[tuple[int, str]] = []
    session.read(_count, done=answers.append, owner=session)
    assert [count for count, _ in answers] == [0]


def test_only_the_newest_question_of_an_owner_is_answered(large: Session, qtbot: QtBot) -> None:
    """One that would take for ever is stopped by the next."""
    answers: list[Any] = []
    large.read(lambda db: db.execute(ENDLESS).fetchone(), done=answers.append, owner=large)
    large.read(_count, done=answers.append, owner=large)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(1, "reader")]


def test_what_is_urgent_goes_first(large: Session, qtbot: QtBot) -> None:
    """A question for later is put off, and answered after all."""
    other, answers = QObject(large), []
    release = threading.Event()

    def slow(db: Any) -> str:
        if not release.is_set():
            db.execute(ENDLESS).fetchone()
        return "later"

    large.read(slow, done=answers.append, owner=other, urgency=2)
    large.read(lambda _db: release.set() or "now", done=answers.append, owner=large)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["now", "later"]


def test_an_edit_waits_for_no_reader(large: Session, qtbot: QtBot) -> None:
    """What runs is stopped, and asked again as the project is after the edit."""
    answers: list[tuple[int, str]] = []
    begun, edited = threading.Event(), threading.Event()

    def long(db: Any) -> tuple[int, str]:
        begun.set()
        if not edited.is_set():
            db.execute(ENDLESS).fetchone()
        return _count(db)

    large.read(long, done=answers.append, owner=large)
    assert begun.wait(5)
    large.changed.connect(lambda _changed: edited.set())
    large.perform(commands.add_claim, text="It snowed.")
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(2, "reader")]


def test_an_answer_is_not_given_to_what_is_gone(large: Session, qtbot: QtBot) -> None:
    """An owner that was deleted meanwhile hears nothing."""
    answers: list[Any] = []
    import shiboken6  # noqa: PLC0415 - only here is something deleted by force

    owner = QObject()
    large.read(_count, done=lambda _found: answers.append("gone"), owner=owner)
    shiboken6.delete(owner)
    large.read(_count, done=answers.append, owner=large)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(1, "reader")]


def test_a_bug_is_told(large: Session, qtbot: QtBot) -> None:
    """An error that nobody foresaw comes to the window's thread."""
    with qtbot.waitSignal(large.reader.crashed):
        large.read(lambda db: db.execute("SELECT * FROM nothing"), done=print, owner=large)


def test_closing_ends_the_thread(large: Session) -> None:
    """Although a question is still being answered."""
    large.read(lambda db: db.execute(ENDLESS).fetchone(), done=print, owner=large)
    large.close()
    assert "reader" not in {thread.name for thread in threading.enumerate()}
