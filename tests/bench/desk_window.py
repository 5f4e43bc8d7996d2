"""One run of the real window on a project, with keys and wheel; prints what it took as JSON.

    T0=$(…monotonic seconds…) python -m tests.bench.desk_window FILE.fcw [phrase …]

Times are milliseconds. "Painted" is the end of the list's paint event that follows the rows. What
only the measuring needs is imported after that, as the program would not import it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView

from ui.program import Application, Program

_PATIENCE = 60.0
"""Seconds after which a step is given up."""


def since_start() -> float:
    """Milliseconds since the parent started this process."""
    return (time.monotonic() - float(os.environ["T0"])) * 1000


class Watcher(QObject):
    """Sees when a view has painted, and how long the window's thread was ever blocked."""

    def __init__(self, view: QTableView) -> None:
        super().__init__()
        self.paints = 0
        self.painted_at = 0.0
        self.longest = 0.0
        self._view = view
        self._beat = time.perf_counter()
        view.viewport().installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        """Note a paint with rows; it is counted when the paint is over."""
        if event.type() == QEvent.Type.Paint and self._view.model().rowCount():
            QTimer.singleShot(0, self._note)
        return False

    def forget(self) -> None:
        """Begin to look for blocks anew."""
        self.longest, self._beat = 0.0, time.perf_counter()

    def _note(self) -> None:
        self.paints += 1
        self.painted_at = time.perf_counter()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._beat)
        self._beat = now


class Run:
    """A window, and how to wait for what it does."""

    def __init__(self, app: QApplication, path: str, folder: str) -> None:
        self.app = app
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        self.program = Program(app, settings, native=False)
        self.window = self.program.window()
        self.window.resize(1440, 900)
        found = self.window.findChild(QTableView, "claimList")
        typed = self.window.findChild(QLineEdit, "filter")
        if not isinstance(found, QTableView) or not isinstance(typed, QLineEdit):
            raise TypeError("The window has no list of claims.")
        self.list, self.filter = found, typed
        self.seen = Watcher(found)
        self.window.session.open(path)
        self.window.show()
        self.until(lambda: self.seen.paints > 0)
        self.figures: dict[str, float] = {"first rows painted": since_start()}

    def until(self, holds: Callable[[], bool]) -> None:
        """Let the window work until something holds."""
        end = time.perf_counter() + _PATIENCE
        while not holds():
            if time.perf_counter() > end:
                raise TimeoutError(f"The window did not come to it; so far: {self.figures}")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def painted(self, work: Callable[[], object]) -> float:
        """Do something, and give the milliseconds until the list was painted after it."""
        before, began = self.seen.paints, time.perf_counter()
        work()
        self.until(lambda: self.seen.paints > before)
        return (self.seen.painted_at - began) * 1000

    def settle(self, seconds: float = 0.15) -> None:
        """Wait until the list neither grows nor paints for a moment."""
        last, since = self._sign(), time.perf_counter()
        while time.perf_counter() - since < seconds:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if self._sign() != last:
                last, since = self._sign(), time.perf_counter()

    def _sign(self) -> tuple[int, int]:
        return self.list.model().rowCount(), self.seen.paints

    def listed(self, work: Callable[[], object]) -> float:
        """Do something, and give the milliseconds until other rows were there and painted."""
        model: Any = self.list.model()
        changed: list[int] = []
        settled: list[float] = []
        slots = (model.modelReset, model.rowsInserted, model.rowsRemoved)
        note = lambda *_: changed.append(self.seen.paints)  # noqa: E731
        for signal in slots:
            signal.connect(note)
        end = lambda: settled.append(time.perf_counter())  # noqa: E731
        model.settled.connect(end)
        began = time.perf_counter()
        work()
        self.until(lambda: bool(settled))
        if changed and model.rowCount():
            self.until(lambda: self.seen.paints > changed[0])
            taken = self.seen.painted_at - began
        else:  # the same rows, which are on the screen already; or none
            taken = settled[0] - began
        model.settled.disconnect(end)
        for signal in slots:
            signal.disconnect(note)
        return taken * 1000


def type_phrases(run: Run, phrases: Sequence[str]) -> None:
    """Type each phrase into the filter, key by key, and wait for the rows after each key."""
    import statistics  # noqa: PLC0415 - see above

    from PySide6.QtTest import QTest  # noqa: PLC0415

    taken: list[float] = []
    run.seen.forget()
    for phrase in phrases:
        for letter in phrase:
            if letter.isspace():  # asks for nothing else than before
                QTest.keyClicks(run.filter, letter)
                continue
            taken.append(run.listed(lambda letter=letter: QTest.keyClicks(run.filter, letter)))
            run.settle()
        run.listed(run.filter.clear)
        run.until(lambda: run.list.model().is_whole)
        run.settle()
    run.figures |= {
        "key typed, p50": statistics.median(taken),
        "key typed, p95": percentile(taken, 0.95),
        "longest block while typing": run.seen.longest * 1000,
    }


def move_about(run: Run) -> None:
    """Go to the end, page up, turn the wheel; the second time, after the first fetch."""
    from PySide6.QtTest import QTest  # noqa: PLC0415 - see above

    run.list.setFocus()
    first = run.painted(lambda: QTest.keyClick(run.list, Qt.Key.Key_End))
    run.settle()
    taken = []
    for key in [Qt.Key.Key_PageUp] * 20 + [Qt.Key.Key_PageDown] * 20:
        taken.append(run.painted(lambda key=key: QTest.keyClick(run.list, key)))
        run.settle(0.04)
    wheel = [run.painted(lambda: turn(run.list, 120)) for _ in range(60)]
    run.figures |= {
        "jump to the end": first,
        "page, p95": percentile(taken, 0.95),
        "wheel, p95": percentile(wheel, 0.95),
    }


def turn(view: QTableView, by: int) -> None:
    """Turn the wheel over a list by so many eighths of a degree."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of the values does not exceed."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def memory(line: str) -> float:
    """A line of this process's memory as Linux tells it, in MiB."""
    for found in Path("/proc/self/status").read_text("utf-8").splitlines():
        if found.startswith(line):
            return int(found.split()[1]) / 1024
    return float("nan")


def main() -> None:
    """Run, print, and end at once."""
    path, phrases = sys.argv[1], sys.argv[2:]
    app = Application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        run = Run(app, path, folder)
        run.until(lambda: run.list.model().is_whole)
        run.figures["all rows known"] = since_start()
        run.settle()
        run.figures["longest block of the start"] = run.seen.longest * 1000
        if phrases:
            type_phrases(run, phrases)
            move_about(run)
        run.figures["own memory, MiB"] = memory("RssAnon")
        sys.stdout.write(json.dumps(run.figures))
        sys.stdout.flush()
        run.window.close()  # an owner who vanishes has the next opening look the file over
    os._exit(0)


if __name__ == "__main__":
    main()
