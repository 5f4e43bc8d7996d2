"""Adds one large file as the window does: `python -m tests.bench.large_window FOLDER`."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.bench_locker import seconds, sound
from ui.__main__ import build
from ui.keeping import Keeping
from workbench import commands, queries
from workbench.exchange.extracting import extract
from workbench.exchange.intake import Options, from_file
from workbench.model import Evidence, EvidenceKind
from workbench.settings import Settings

BEAT = 4
"""Milliseconds between two looks at whether the event loop goes on."""


def main() -> None:
    """Add the large file as the window does, and print what that cost this process."""
    folder = Path(sys.argv[1])
    app = QApplication([])
    settings = QSettings(str(folder / "x.ini"), QSettings.Format.IniFormat)
    desk = build(app, settings, native=False)
    desk.show()
    desk.session.create(folder / "large.fcw")
    pulse = _Pulse()
    # A beat without a pause would keep the lock of the interpreter from the job's thread, as no
    # window does.
    timer = QTimer(interval=BEAT)
    timer.timeout.connect(pulse.beat)
    QTest.qWait(200)
    timer.start()
    pulse.begin()
    keeping = Keeping(desk.session)

    def keep(made: Any) -> None:
        def add() -> None:
            desk.session.perform(
                commands.add_evidence,
                kind=EvidenceKind.DOCUMENT,
                title="Large",
                content=made.content,
                draft=made.draft,
            )

        keeping.keep(made.content, add)

    began = time.perf_counter()
    options = Options(settings=Settings())
    desk.jobs.run("Reading", lambda _watch: from_file(folder / "large.pdf", options=options), keep)
    patience = QDeadlineTimer(120_000)
    while not desk.session.ask(queries.evidence) and not patience.hasExpired():
        QTest.qWait(5 * BEAT)
    added, gap = time.perf_counter() - began, pulse.longest
    timer.stop()
    session = desk.session
    item = session.project.get(Evidence, session.ask(queries.evidence)[0].id)
    verified = seconds(lambda: sound(session.project))
    extracted = seconds(lambda: extract(session.project.db, item, folder / "out"))
    told = {
        "added": added,
        "verified": verified,
        "extracted": extracted,
        "gap": gap,
        "memory": _memory(),
    }
    desk.close()
    sys.stdout.write(json.dumps(told) + "\n")


def _memory() -> int:
    """The most memory that this process had; Linux counts a parent's into the usual figure."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


class _Pulse:
    """How long the event loop was away at most."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = 0.0

    def begin(self) -> None:
        self._last, self.longest = time.perf_counter(), 0.0

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


if __name__ == "__main__":
    main()
