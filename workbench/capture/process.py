"""Starting workers, listening to them, and stopping them at any moment."""

from __future__ import annotations

import atexit
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

from workbench.capture import frames
from workbench.capture.collecting import Collected
from workbench.capture.taken import Missed
from workbench.errors import Cancelled, WorkbenchError

GRACE = 3.0
"""Seconds that a worker has to say itself that its time is up."""
SLICE = 0.05
"""Seconds between two questions whether the page is still wanted."""
SPARE = 2
"""Workers that are kept for what comes next."""
_LAST = {"end", "failed", "broken"}
"""What nothing follows."""


class _Worker:
    """One worker process."""

    def __init__(self) -> None:
        # The worker finds the packages where this process found them, and gets nothing else of
        # the environment: no proxies, no tokens, no start-up files.
        kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
        path = os.pathsep.join(entry for entry in sys.path if entry)
        environment = {"PYTHONPATH": path, "PYTHONUTF8": "1", "MALLOC_ARENA_MAX": "2"}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "workbench.capture.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**kept, **environment},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self.used = False

    @property
    def lives(self) -> bool:
        """Whether it can be given a task."""
        return self._process.poll() is None

    def give(self, task: bytes) -> None:
        """Give it a task, as far as it is there to take it."""
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.write(task)
                self._process.stdin.flush()

    def listen(self, most: int, heard: queue.SimpleQueue[frames.Frame | None]) -> None:
        """Pass on what it tells, and None when it tells no more. Runs in a thread."""
        begun = False
        try:
            while self._process.stdout is not None:
                frame = frames.read(self._process.stdout, most)
                begun = begun or frame is None or frame.kind == "begun"
                if begun:  # what comes before is about another task
                    heard.put(frame)
                if frame is None or (begun and frame.kind in _LAST):
                    return
        except (frames.FrameError, OSError, ValueError, MemoryError):
            heard.put(None)

    def stop(self) -> None:
        """End it, and what it has parted into, at once."""
        with suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()

    def leave(self) -> None:
        """Close what leads to it, when it has ended and nobody listens any more."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


_spare: list[_Worker] = []
_lock = threading.Lock()


def run(
    task: dict[str, Any], ear: Collected, *, most: int, seconds: float,
    cancelled: Callable[[], bool],
) -> None:  # fmt: skip
    """Have a worker do a task, and the ear hear of it.

    When the worker fails after the page has come, what came stands. Raises WorkbenchError when the
    page did not come, and Cancelled as soon as it is not wanted any more.
    """
    line = json.dumps(task).encode() + b"\n"
    while True:
        if cancelled():
            raise Cancelled("The page was no longer wanted: nothing was stored.")
        worker = _worker()
        begun = _listen(worker, line, ear, most=most, seconds=seconds, cancelled=cancelled)
        if begun or not worker.used:
            break
    if not ear.has_page:
        raise WorkbenchError(
            "The program that fetches pages broke down: nothing was stored; try again."
        )


def _worker() -> _Worker:
    with _lock:
        while _spare:
            worker = _spare.pop()
            worker.used = True
            if worker.lives:
                return worker
            worker.leave()
    return _Worker()


def _listen(
    worker: _Worker, line: bytes, ear: Collected, *, most: int, seconds: float,
    cancelled: Callable[[], bool],
) -> bool:  # fmt: skip
    """Hear a worker out. False when it did not even begin."""
    heard: queue.SimpleQueue[frames.Frame | None] = queue.SimpleQueue()
    thread = threading.Thread(
        target=worker.listen, args=(most, heard), name="listen to the worker", daemon=True
    )
    thread.start()
    worker.give(line)
    sound = begun = False
    try:
        end = monotonic() + seconds + GRACE
        while (frame := _next(heard, end, cancelled)) is not None:
            begun = True
            if frame.kind in _LAST:
                sound = True
                _failure(frame, ear)
                break
            _tell(frame, ear)
    except frames.FrameError:
        begun = True
    finally:
        _part(worker, thread, sound=sound)
    if begun and not sound:
        ear.broken_off()
    return begun


def _next(
    heard: queue.SimpleQueue[frames.Frame | None], end: float, cancelled: Callable[[], bool]
) -> frames.Frame | None:
    """What is heard next; None when there is no more, or it is too late."""
    while monotonic() < end:
        if cancelled():
            raise Cancelled("The page was no longer wanted: nothing was stored.")
        with suppress(queue.Empty):
            return heard.get(timeout=SLICE)
    return None


def _failure(frame: frames.Frame, ear: Collected) -> None:
    if frame.kind == "failed" and not ear.has_page:
        raise frames.error_of(frame)
    if frame.kind != "end":
        ear.broken_off()


def _tell(frame: frames.Frame, ear: Collected) -> None:
    if frame.kind == "progress":
        total = frame.told.get("total")
        ear.progress(frame.number("done"), None if total == -1 else frame.number("total"))
    elif frame.kind == "exchange":
        ear.exchange(frames.exchange_of(frame))
    elif frame.kind == "wanted":
        ear.wanted(frame.texts("urls"))
    elif frame.kind == "came":
        ear.came(frame.text("url"))
    elif frame.kind == "missed":
        ear.missed(Missed(url=frame.text("url"), reason=frame.text("reason")))
    elif frame.kind == "overridden":
        ear.overridden(frame.text("name"))
    elif frame.kind != "begun":
        raise frames.FrameError(frame.kind)


def _part(worker: _Worker, thread: threading.Thread, *, sound: bool) -> None:
    """Keep a worker that ended its task well for the next one; stop any other."""
    if sound and sys.platform == "linux":
        thread.join()
        with _lock:
            if len(_spare) < SPARE and worker.lives:
                _spare.append(worker)
                return
    worker.stop()
    thread.join()
    worker.leave()


@atexit.register
def rest() -> None:
    """Stop the workers that wait for a task."""
    with _lock:
        while _spare:
            worker = _spare.pop()
            worker.stop()
            worker.leave()
