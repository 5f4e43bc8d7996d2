"""What tests of the core share: processes of their own, and a raw way into a closed project."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Start = Callable[..., "subprocess.Popen[str]"]
Raw = Callable[[Path], contextlib.AbstractContextManager[sqlite3.Connection]]

ROOT = Path(__file__).parents[2]


@contextlib.contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        yield db


@pytest.fixture
def raw() -> Raw:
    """A plain SQLite connection to a project, as any other program would open it."""
    return _raw


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts Python code in a process of its own; what still runs is killed after the test."""
    running: list[subprocess.Popen[str]] = []

    def start(code: str, *arguments: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.communicate()
