"""Work outside the window's thread."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs, Watch
from workbench.errors import WorkbenchError


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    """Jobs, one at a time."""
    return Jobs(at_once=1)


def test_a_job_gives_its_value_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    """The work runs elsewhere; what it returns arrives here."""
    threads: list[threading.Thread] = []
    got: list[int] = []

    def work(_watch: Watch) -> int:
        threads.append(threading.current_thread())
        return 42

    def done(value: int) -> None:
        threads.append(threading.current_thread())
        got.append(value)

    job = jobs.run("Reckon", work, done)
    with qtbot.waitSignal(job.finished):
        pass
    assert got == [42]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()
    assert jobs.current == []


def test_a_job_tells_how_far_it_is(qtbot: QtBot, jobs: Jobs) -> None:
    """Shares and words arrive in order, before the value."""
    heard: list[tuple[float, str]] = []

    def work(watch: Watch) -> None:
        for part in (0.25, 0.5, 1.0):
            watch(part, f"{part:.0%}")

    job = jobs.run("Count", work, lambda _value: heard.append((9, "done")))
    job.progressed.connect(lambda share, words: heard.append((share, words)))
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == [(0.25, "25%"), (0.5, "50%"), (1.0, "100%"), (9, "done")]


def test_a_failure_is_a_sentence(qtbot: QtBot, jobs: Jobs) -> None:
    """An error of the world is told as it stands, and there is no value."""
    got: list[object] = []

    def work(_watch: Watch) -> None:
        raise WorkbenchError("The host does not answer.")

    with qtbot.waitSignal(jobs.failed) as heard:
        jobs.run("Fetch", work, got.append)
    assert heard.args == ["The host does not answer."]
    assert got == []
    qtbot.waitUntil(lambda: jobs.current == [])


def test_a_bug_is_handed_on_whole(qtbot: QtBot, jobs: Jobs) -> None:
    """An error that nobody foresaw arrives as it was raised, with its trace."""

    def work(_watch: Watch) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.crashed) as heard:
        jobs.run("Divide", work, lambda _value: None)
    assert isinstance(heard.args[0], ZeroDivisionError)
    assert heard.args[0].__traceback__ is not None
    qtbot.waitUntil(lambda: jobs.current == [])


def test_a_cancelled_job_ends_without_value_or_complaint(qtbot: QtBot, jobs: Jobs) -> None:
    """The work is told to stop, the one that waits behind it runs, and nothing failed."""
    began, failed, got = threading.Event(), [], []
    jobs.failed.connect(failed.append)

    def endless(watch: Watch) -> None:
        began.set()
        while True:
            watch.check()

    first = jobs.run("Wait", endless, got.append)
    second = jobs.run("Then", lambda _watch: "second", got.append)
    assert began.wait(5)
    with qtbot.waitSignal(second.finished):
        first.cancel()
    assert got == ["second"]
    assert failed == []


def test_what_waits_can_be_cancelled_before_it_began(qtbot: QtBot, jobs: Jobs) -> None:
    """A job that never ran gives nothing."""
    release, ran = threading.Event(), []
    jobs.run("First", lambda _watch: release.wait(5), lambda _value: None)
    second = jobs.run("Second", lambda _watch: ran.append(1), lambda _value: None)
    second.cancel()
    with qtbot.waitSignal(second.finished):
        release.set()
    assert ran == []


def test_no_thread_is_left_when_all_is_cancelled(qtbot: QtBot, jobs: Jobs) -> None:
    """Closing the window stops what runs and what waits."""
    began = threading.Event()

    def endless(watch: Watch) -> None:
        began.set()
        while not watch.stopped():
            pass

    jobs.run("Wait", endless, lambda _value: None)
    jobs.run("Behind", endless, lambda _value: None)
    assert began.wait(5)
    jobs.cancel_all()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("job:")]
