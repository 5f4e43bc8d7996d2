"""What every test gets: a fixed clock and ids, a project of its own, and guards that find leaks."""

from __future__ import annotations

import gc
import ipaddress
import os
import re
import socket
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QThread,
    QThreadPool,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from tests.web.authority import authority, roots  # noqa: F401 - fixtures
from tests.web.server import internet, secure_web, web  # noqa: F401 - fixtures
from tests.web.through import proxies  # noqa: F401 - a fixture
from workbench.project import Project
from workbench.settings import PLACE

# A busy machine is no failure; a run in CI repeats the same examples.
settings.register_profile("dev", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("dev"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


class Clock:
    """A clock that stands at a known time and moves on by a second each time it is read."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Tell the time."""
        self.advance(seconds=1)
        return self.now

    def advance(self, **units: float) -> None:
        """Move on by so many days, hours, minutes or seconds."""
        self.now += timedelta(**units)


@pytest.fixture
def clock() -> Clock:
    """The time in a test: one second past noon, 7 January 2026 UTC, then a second a reading."""
    return Clock()


class Ids:
    """A maker of ids shaped and ordered like UUIDv7, the same in every run."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> str:
        """Make one."""
        self.made += 1
        return f"019b9851-7400-7000-8000-{self.made:012x}"


@pytest.fixture
def ids() -> Ids:
    """A maker of ids: the first one ends in 1, the next in 2."""
    return Ids()


@pytest.fixture(scope="session")
def newborn(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Clock, Ids]:
    """A project just made, which takes longer than many a test; and its clock and its ids."""
    path, clock, ids = tmp_path_factory.mktemp("newborn") / "Test.fcw", Clock(), Ids()
    Project.create(path, title="Test", clock=clock, new_id=ids).close()
    return path.read_bytes(), clock, ids


@pytest.fixture
def project(
    tmp_path: Path, clock: Clock, ids: Ids, newborn: tuple[bytes, Clock, Ids]
) -> Iterator[Project]:
    """An open, empty project."""
    data, then, made = newborn
    path = tmp_path / "Test.fcw"
    path.write_bytes(data)
    clock.now += then.now - Clock().now
    ids.made += made.made
    with Project.open(path, clock=clock, new_id=ids) as project:
        yield project


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home directory of the test's own, so that no test reads or writes a person's settings."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home


@pytest.fixture(autouse=True)
def machine(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of a machine on which nobody is asked for time stamps; gives their file."""
    place = home / "settings.json"
    place.write_text('{"stamping": false, "authorities": [], "timegates": [], "wayback": ""}')
    monkeypatch.setenv(PLACE, str(place))
    return place


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window, or that tried the network."""
    threads = set(threading.enumerate())
    gc.freeze()  # what is older than the test is not looked at below
    yield
    left = [*_threads(threads), *_windows(), *_workers(), *_connections()]
    gc.unfreeze()
    if left:
        pytest.fail("The test left behind: " + ", ".join(left) + ".")


def _threads(before: set[threading.Thread]) -> Iterator[str]:
    for thread in set(threading.enumerate()) - before:
        # A thread that Python did not start (Qt's, say) keeps its entry after it has ended.
        if not isinstance(thread, threading._DummyThread):
            thread.join(timeout=2)
            if thread.is_alive():
                yield f"thread {thread.name}"


def _windows() -> Iterator[str]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.topLevelWidgets():
        gc.collect()  # a window in a reference cycle is garbage, not left open
    while widgets := QApplication.topLevelWidgets():  # each takes others with it
        widget = next(each for each in widgets if each.parentWidget() is None)
        yield f"window {type(widget).__name__} “{widget.objectName() or widget.windowTitle()}”"
        shiboken6.delete(widget)


def _workers() -> Iterator[str]:
    if not QThreadPool.globalInstance().waitForDone(2000):
        yield "work in Qt's thread pool"
    if any(_running()):
        gc.collect()
    for thing in _running():
        name = f"{type(thing).__name__} “{thing.objectName()}”"
        if isinstance(thing, QTimer):
            thing.stop()
            yield f"running {name}"
        elif not thing.wait(2000):
            yield f"running {name}"


def _running() -> Iterator[QTimer | QThread]:
    for thing in gc.get_objects():
        if not issubclass(type(thing), QTimer | QThread) or not shiboken6.isValid(thing):
            continue
        if thing.isActive() if isinstance(thing, QTimer) else thing.isRunning():
            yield thing


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Fail a test whose end makes Qt warn; up to there, pytest-qt listens, and ignores the same."""
    heard: list[str] = []
    ignored = [words for mark in item.iter_markers("qt_log_ignore") for words in mark.args]

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        quiet = kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if not quiet and not any(re.search(words, message) for words in ignored):
            heard.append(message)

    before = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    if heard:
        pytest.fail("Qt warned at the end of the test: " + "; ".join(heard))


_attempts: list[str] = []


def _connections() -> Iterator[str]:
    while _attempts:
        yield f"an attempt to reach {_attempts.pop()}"


def _stay_on_this_machine(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto"} and isinstance(args[1], tuple):
        host = args[1][0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = args[0]
    else:
        return
    host = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if host == "localhost" or host.endswith(".localhost"):
        return
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host.endswith((".example", ".invalid", ".test")):  # reserved: they exist nowhere
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known") from None
    else:
        if address.is_loopback or event == "socket.getaddrinfo":  # a number needs no resolver
            return
    _attempts.append(host)
    raise RuntimeError(f"Tests stay on this machine: {host} is outside it.")


sys.addaudithook(_stay_on_this_machine)


_resolve = socket.getaddrinfo


def _resolve_localhost(host: object, *args: object, **kwargs: object) -> object:
    """Know localhost where a bare machine has no list of hosts."""
    if isinstance(host, str) and host.lower().removesuffix(".") == "localhost":
        host = "127.0.0.1"
    return _resolve(host, *args, **kwargs)  # type: ignore[arg-type]


socket.getaddrinfo = _resolve_localhost  # type: ignore[assignment]
