"""The guards that watch every test: each one speaks up, and none without cause."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
START = """
import socket, threading
from contextlib import suppress
import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget
kept = []
"""
LEAKS = """
def test_thread(): threading.Thread(target=threading.Event().wait, daemon=True).start()
def test_timer(qapp): kept.append(QTimer()); kept[-1].start(60_000)
def test_window(qapp): kept.append(QWidget()); kept[-1].show()
def test_network():
    with suppress(Exception), socket.socket() as s: s.connect(("192.0.2.1", 9))
def test_warning(qapp): qWarning("during the test")
@pytest.fixture
def late(qapp): yield; qWarning("after the test")
def test_late_warning(late): pass
"""
FOUND = (
    "left behind: thread Thread-",
    "left behind: running QTimer",
    "left behind: window QWidget",
    "left behind: an attempt to reach 192.0.2.1",
    "QtWarningMsg: during the test",
    "Qt warned at the end of the test: after the test",
)
TIDY = """
def test_thread():
    thread = threading.Thread(target=int); thread.start(); thread.join()
def test_window(qtbot):
    window = QWidget(); qtbot.addWidget(window); window.show(); QTimer(window).start(60_000)
def test_loopback(web): socket.create_connection(("localhost", web.port)).close()
def test_name_that_is_nowhere():
    with pytest.raises(OSError, match="not known"): socket.create_connection(("a.invalid", 9))
"""


def _run(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    test = folder / "test_it.py"
    test.write_text(START + source, encoding="utf-8")
    options = ["-p", "tests.conftest", "-c", "pyproject.toml", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", *options, str(test)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_leak_fails_the_test(tmp_path: Path) -> None:
    """A test that leaves something behind, reaches out or makes Qt warn does not pass."""
    run = _run(tmp_path, LEAKS)
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert [words for words in FOUND if words not in run.stdout] == [], run.stdout


def test_a_tidy_test_passes(tmp_path: Path) -> None:
    """Threads that ended, windows that were closed and the loopback are no offence."""
    run = _run(tmp_path, TIDY)
    assert run.returncode == pytest.ExitCode.OK, run.stdout
