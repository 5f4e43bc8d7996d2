"""The one door to threads: work that touches the world, with progress, cancel and a sentence."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.errors import Cancelled, WorkbenchError


class Watch:
    """What a job's work is handed: tell how far it is, and stop when it is no longer wanted."""

    def __init__(self, tell: Callable[[float, str], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()

    def __call__(self, share: float, words: str = "") -> None:
        """Tell how far the work is: 0 to 1, or less than 0 when that is not known.

        Raises Cancelled when the job was cancelled.
        """
        self.check()
        self._tell(share, words)

    def check(self) -> None:
        """Raise Cancelled when the job was cancelled."""
        if self._stop.is_set():
            raise Cancelled("Stopped.")

    def stopped(self) -> bool:
        """Tell whether the job was cancelled, for work that asks rather than is told."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()


class Job(QObject):
    """One piece of work. Its signals arrive in the thread that made it."""

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(str)
    crashed = Signal(object)
    """An error that is a bug of ours: the exception."""
    stopped = Signal()
    """There is no result and no sentence: the job was cancelled, or crashed."""
    finished = Signal()
    """Last of all, whatever the outcome."""

    def __init__(self, label: str, work: Callable[[Watch], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.watch = Watch(self._progress.emit)
        self.cancelled = False
        self.error: WorkbenchError | None = None
        """Why it failed, for whom the sentence is not enough."""
        self.share = -1.0
        self._work = work
        self._progress.connect(self._show)
        self._ended.connect(self._end)

    _progress = Signal(float, str)
    _ended = Signal(object, object)

    def cancel(self) -> None:
        """Ask the work to stop; its result is not wanted any more."""
        self.cancelled = True
        self.watch.stop()

    def run(self) -> None:
        """Do the work; called in a worker thread."""
        try:
            self.watch.check()
            result = self._work(self.watch)
        except Exception as error:  # noqa: BLE001 - carried to the window's thread and told there
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _show(self, share: float, words: str) -> None:
        self.share = share
        self.progressed.emit(share, words)

    def _end(self, result: object, error: Exception | None) -> None:
        if self.cancelled or isinstance(error, Cancelled):
            self.cancelled = True
            self.stopped.emit()
        elif isinstance(error, WorkbenchError):
            self.error = error
            self.failed.emit(str(error))
        elif error is not None:
            self.crashed.emit(error)
            self.stopped.emit()
        else:
            self.done.emit(result)
        self.finished.emit()


class Jobs(QObject):
    """Runs jobs, a few at a time, and knows which are under way."""

    changed = Signal()
    failed = Signal(str)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, at_once: int = 2) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._waiting: deque[Job] = deque()
        self._running: dict[Job, threading.Thread] = {}

    @property
    def current(self) -> list[Job]:
        """The jobs under way and waiting, the oldest first; not those too short to be named."""
        return [job for job in (*self._running, *self._waiting) if job.label]

    def run(
        self,
        label: str,
        work: Callable[[Watch], Any],
        done: Callable[[Any], object],
        *,
        failed: Callable[[str], object] | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Job:
        """Start `work` as soon as there is room; `done` gets what it returns, in this thread.

        `label` is what a person reads while it runs, "" for what is done at once. A failure is
        told to `failed`, or through the signal of that name; `stopped` is called when the job was
        cancelled, or crashed.
        """
        job = Job(label, work, self)
        job.done.connect(done)
        job.failed.connect(failed or self.failed.emit)
        if stopped:
            job.stopped.connect(stopped)
        job.crashed.connect(self.crashed)
        job.progressed.connect(self.changed)
        job.finished.connect(lambda: self._finish(job))
        self._waiting.append(job)
        self._start()
        return job

    def cancel_all(self, wait: float = 5.0) -> None:
        """Ask all work to stop, and wait at most so many seconds for each thread to end."""
        self._waiting.clear()
        running = dict(self._running)
        for job in running:
            job.cancel()
        for thread in running.values():
            thread.join(wait)
        self.changed.emit()

    def _start(self) -> None:
        while self._waiting and len(self._running) < self._at_once:
            job = self._waiting.popleft()
            thread = threading.Thread(target=job.run, name=f"job: {job.label}", daemon=True)
            self._running[job] = thread
            thread.start()
        self.changed.emit()

    def _finish(self, job: Job) -> None:
        thread = self._running.pop(job, None)
        if thread is not None:
            thread.join()
        job.deleteLater()
        self._start()
