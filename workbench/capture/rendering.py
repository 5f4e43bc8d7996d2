"""The process that renders pages, seen from outside: started, fed, watched, stopped."""

from __future__ import annotations

import json
import os
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Self

from workbench.errors import Cancelled, WorkbenchError
from workbench.reading import sandbox

MODULE = "ui.rendering"
"""Started by its name: the core imports nothing of the window."""
_LENGTH = struct.Struct(">Q")
_LONGEST_HEAD = 4_000_000
_LONGEST_BODY = 200_000_000
_FONTS = ("/etc/fonts", "/var/cache/fontconfig")
_WATCH = 0.1

Head = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much a picture of a page may cost."""

    seconds: float = 20.0
    memory: int = 1_200 << 20
    """Of the whole tree of processes, in bytes, where the system can tell."""
    width: int = 1280
    height: int = 1024
    """Of the window that the page believes to be in, in pixels; likewise `width`."""
    tallest: int = 30_000
    """Pixels from the top after which the picture is cut."""
    size: int = 40_000_000
    """Of the picture, and of the print, in bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What one address of a capture answers."""

    url: str
    status: int
    media_type: str
    location: str
    body: bytes


class _Watch:
    """Ends a process that takes too long, takes too much, or is no longer wanted."""

    def __init__(
        self, child: subprocess.Popen[bytes], bounds: Bounds, cancelled: Callable[[], bool]
    ) -> None:
        self._child, self._bounds, self._cancelled = child, bounds, cancelled
        self._done = threading.Event()
        self._until = time.monotonic() + bounds.seconds
        self.reason: WorkbenchError | None = None
        self.most = 0
        """Bytes of memory that the processes had at once."""
        self._thread = threading.Thread(target=self._look, name="watch the renderer", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(_WATCH):
            self.reason = self._problem()
            if self.reason is not None:
                stop(self._child)
                return

    def _problem(self) -> WorkbenchError | None:
        if self._cancelled():
            return Cancelled("Stopped.")
        if time.monotonic() > self._until:
            return unrendered(f"it took longer than {self._bounds.seconds:g} seconds")
        self.most = max(self.most, memory_of(self._child.pid))
        if self.most > self._bounds.memory:
            limit = self._bounds.memory >> 20
            return unrendered(f"it needs more than {limit:,} MB of memory")
        return None


def converse(
    url: str, served: Sequence[Served], bounds: Bounds, cancelled: Callable[[], bool]
) -> Iterator[tuple[Head, bytes]]:
    """Have a page rendered; yields what the process says, head and bytes, as it comes.

    Raises WorkbenchError with the reason when the process had to be ended, or broke down.
    """
    head = {
        "url": url, "width": bounds.width, "height": bounds.height, "tallest": bounds.tallest,
        "seconds": bounds.seconds,
        "answers": [
            {"url": one.url, "status": one.status, "media_type": one.media_type,
             "location": one.location, "size": len(one.body)}
            for one in served
        ],
    }  # fmt: skip
    written = json.dumps(head).encode()
    parts = (_LENGTH.pack(len(written)), written, *(one.body for one in served))
    with (
        _process() as child,
        _feeding(child.stdin, parts),
        _Watch(child, bounds, cancelled) as watch,
    ):
        try:
            yield from _told(child.stdout)
        except (OSError, ValueError, KeyError, TypeError, struct.error):
            stop(child)
            reason = watch.reason or unrendered("the program that renders pages broke down on it")
            raise reason from None
        finally:
            stop(child)


def unrendered(reason: str) -> WorkbenchError:
    """Return the error that says why a page has no picture."""
    return WorkbenchError(f"There is no picture of the page: {reason}.")


def _told(pipe: IO[bytes] | None) -> Iterator[tuple[Head, bytes]]:
    while pipe is not None:
        (length,) = _LENGTH.unpack(pipe.read(_LENGTH.size))
        if length > _LONGEST_HEAD:
            raise ValueError("a head that is too long")
        head = json.loads(pipe.read(length))
        size = int(head["size"])
        if not 0 <= size <= _LONGEST_BODY:
            raise ValueError("more bytes than a picture has")
        data = pipe.read(size)
        if len(data) < size:
            raise ValueError("an answer that was cut short")
        yield head, data
        if head["kind"] == "end":
            return


@contextmanager
def _process() -> Iterator[subprocess.Popen[bytes]]:
    """Start the process, in bubblewrap where that works, with nothing of this environment."""
    boxed = sandbox.available()
    words = [sys.executable, "-P", "-m", MODULE]
    with (
        _home(boxed=boxed) as home,
        subprocess.Popen(  # noqa: S603 - the words are our own
            sandbox.wrapped(words, extra_binds=_FONTS) if boxed else words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(home, boxed=boxed),
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as child,
    ):
        try:
            yield child
        finally:
            stop(child)


def _home(*, boxed: bool) -> AbstractContextManager[str]:
    """Give a folder to write to: in a box its own, which is gone with it however it ends."""
    if boxed:
        return nullcontext("/tmp")  # noqa: S108 - empty, and nobody else's
    return tempfile.TemporaryDirectory(prefix="workbench-render-")


def _environment(home: str, *, boxed: bool) -> Mapping[str, str]:
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(entry for entry in sys.path if entry),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LANG": "C.UTF-8",
        "HOME": home,
        "TMPDIR": home,
        "XDG_RUNTIME_DIR": home,
        "WORKBENCH_BOXED": "1" if boxed else "0",
    }


def stop(child: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started."""
    with suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(child.pid, signal.SIGKILL)
    child.kill()


@contextmanager
def _feeding(pipe: IO[bytes] | None, parts: Sequence[bytes]) -> Iterator[None]:
    """Write to the child beside the block, so that neither side waits for the other."""

    def feed() -> None:
        if pipe is None:
            return
        with suppress(OSError):  # the child is gone; its answer, or its lack of one, says why
            for part in parts:
                pipe.write(part)
            pipe.flush()

    thread = threading.Thread(target=feed, name="feed the renderer", daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def memory_of(pid: int) -> int:
    """Return the memory that a process and its descendants have for themselves, in bytes.

    Pages of files, which processes share, do not count. 0 where the system does not tell.
    """
    parents = _parents()
    if not parents:
        return 0
    found, open_ends = 0, [pid]
    while open_ends:
        here = open_ends.pop()
        found += _own(here)
        open_ends += [child for child, parent in parents.items() if parent == here]
    return found


def _parents() -> dict[int, int]:
    found: dict[int, int] = {}
    for name in _names(Path("/proc")):
        with suppress(OSError, ValueError, IndexError):
            stat = (Path("/proc") / name / "stat").read_text("utf-8", "replace")
            found[int(name)] = int(stat.rpartition(")")[2].split()[1])
    return found


def _names(folder: Path) -> list[str]:
    try:
        return [name for name in os.listdir(folder) if name.isdigit()]  # noqa: PTH208 - names alone
    except OSError:
        return []


def _own(pid: int) -> int:
    with suppress(OSError, ValueError, IndexError):
        lines = Path(f"/proc/{pid}/status").read_text("utf-8", "replace").splitlines()
        wanted = [line.split()[1] for line in lines if line.startswith(("RssAnon:", "RssShmem:"))]
        return 1024 * sum(map(int, wanted))
    return 0
