"""A claim with 200 citations and a text of 2 MB: what the window's thread takes for them.

    python -m tests.bench.desk_cases [CITATIONS LETTERS REPEATS]

Prints milliseconds as a table: from asking to the return of the call, and the longest time that
the window's thread was blocked until everything had settled.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from tests.bench.generate import Words
from ui.program import Application, Program
from workbench import commands, queries
from workbench.model import CaptureMethod, Content, EvidenceKind, Stance
from workbench.project import Project
from workbench.reading import Draft

CITATIONS, LETTERS, REPEATS = map(int, sys.argv[1:] or (200, 2_000_000, 5))
"""Of the claim; of the text; and how often each step is done, of which the median counts."""


def make(path: Path) -> tuple[str, str, str]:
    """Make the project: the ids of a small claim, of the large one, and of the long text."""
    words = Words(random.Random(7))
    lines, length = [], 0
    while length < LETTERS:
        lines.append(" ".join(words.sentence(8, 30) for _ in range(5)))
        length += len(lines[-1]) + 2
    text = "\n\n".join(lines)
    with Project.create(path, title="Large things") as project:
        small = commands.add_claim(project, text="A claim with nothing to it.")
        large = commands.add_claim(project, text="A claim with two hundred citations.")
        content = Content(data=text.encode(), method=CaptureMethod.FILE, filename="a.txt")
        evidence = commands.add_evidence(
            project,
            kind=EvidenceKind.DOCUMENT,
            title="A long record",
            content=content,
            draft=Draft(text=text, title="A long record", tool="made up"),
        )
        (capture,) = queries.captures(project.db, evidence=evidence.id)
        sides = (Stance.SUPPORTS, Stance.REFUTES, Stance.CONTEXT)
        for n in range(CITATIONS):
            start = n * (len(text) // CITATIONS)
            span = (start, start + 90)
            commands.cite(project, large, stance=sides[n % 3], capture=capture, span=span)
        return small.id, large.id, capture.id


class Stopwatch:
    """How long a call takes, and how long the window's thread was blocked until all settled."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self._longest, self._beat = 0.0, 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def time(self, work: Callable[[], object]) -> tuple[float, float]:
        """Do something; gives the milliseconds of the call, and of the longest block."""
        self.settle()
        self._longest, self._beat = 0.0, time.perf_counter()
        work()
        taken = time.perf_counter() - self._beat
        self.settle()
        return taken * 1000, self._longest * 1000

    def settle(self) -> None:
        """Let the window work on for a moment."""
        end = time.perf_counter() + 0.4
        while time.perf_counter() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._beat)
        self._beat = now


def run(path: Path) -> list[tuple[str, float, float]]:
    """Measure: rows of (what, milliseconds of the call, of the longest block)."""
    small, large, capture = make(path)
    app = Application(sys.argv[:1])
    settings = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    window = Program(app, settings, native=False).window()
    window.resize(1440, 900)
    window.show()
    session, watch = window.session, Stopwatch(app)
    session.open(path)
    steps: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        f"open a claim with {CITATIONS} citations": (
            lambda: session.select_claim(small),
            lambda: session.select_claim(large),
        ),
        "open 2 MB of text at a passage": (
            lambda: None,
            lambda: session.open_capture(capture, (LETTERS // 2, LETTERS // 2 + 90)),
        ),
        "select the sentence in it": (
            window.reader.take_focus,
            lambda: QTest.keyClick(app.focusWidget(), Qt.Key.Key_E),
        ),
    }
    found = []
    for name, (before, step) in steps.items():
        taken = []
        for _ in range(REPEATS):
            before()
            taken.append(watch.time(step))
        calls, blocks = zip(*taken, strict=True)
        found.append((name, statistics.median(calls), statistics.median(blocks)))
    window.close()
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(f"{'':40}{'call':>12}{'longest':>12}\n")
        for name, call, block in run(Path(folder) / "Large things.fcw"):
            sys.stdout.write(f"{name:40}{call:>9.1f} ms{block:>9.1f} ms\n")
        sys.stdout.flush()
    os._exit(0)
