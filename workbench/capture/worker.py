"""The worker: fetches a page in a process of its own, and tells what comes as it comes.

It reads tasks, one a line, on its standard input. Where processes can be parted in two, each task
is done by a new half that ends with it, so that no task sees what another one left behind, and
the time to start is spent once. A worker without a task ends after a while.
"""

from __future__ import annotations

import base64
import io
import json
import os
import select
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import IO, Any

from workbench.capture import belongings as _belongings  # noqa: F401 - before it is parted
from workbench.capture import frames
from workbench.capture.asking import Way
from workbench.capture.limits import Leash, Limits
from workbench.capture.proxy import parse_proxy
from workbench.capture.secure import secure_context
from workbench.capture.taken import Exchange, Missed
from workbench.capture.web import Task, prepared, take
from workbench.errors import WorkbenchError
from workbench.reading.resources import of_page

MEMORY = 1 << 30
"""Bytes of address space."""
PATIENCE = 60
"""Seconds to wait for another task."""
_LONGEST = 4_000_000
"""Bytes of a task."""
_OFTEN = 0.05
"""Seconds between two words of progress."""
_FORBIDDEN = (
    "subprocess.",
    "os.chmod",
    "os.exec",
    "os.fork",
    "os.link",
    "os.mkdir",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.spawn",
    "os.symlink",
    "os.system",
    "os.posix_spawn",
    "os.truncate",
)
_PARTS = sys.platform == "linux"
"""Whether a process can be parted safely. On macOS the system's own libraries forbid it."""


class Teller:
    """Writes what happens, from whichever thread."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out, self._lock, self._told = out, Lock(), 0.0

    def progress(self, done: int, total: int | None) -> None:
        """Tell of bytes, not too often."""
        now = monotonic()
        if now - self._told > _OFTEN or done == total:
            self._told = now
            self.say("progress", done=done, total=-1 if total is None else total)

    def exchange(self, exchange: Exchange) -> None:
        """Tell of an answer."""
        with self._lock:
            frames.write_exchange(self._out, exchange)

    def wanted(self, urls: list[str]) -> None:
        """Tell of what is still to come."""
        self.say("wanted", urls=urls)

    def came(self, url: str) -> None:
        """Tell of what has come."""
        self.say("came", url=url)

    def missed(self, missed: Missed) -> None:
        """Tell of what does not come."""
        self.say("missed", url=missed.url, reason=missed.reason)

    def overridden(self, name: str) -> None:
        """Tell of what was let pass."""
        self.say("overridden", name=name)

    def failed(self, error: WorkbenchError) -> None:
        """Tell why the page does not come."""
        with self._lock:
            frames.write_error(self._out, error)

    def say(self, kind: str, **told: Any) -> None:
        """Tell anything else."""
        with self._lock:
            frames.write(self._out, kind, told)


def main() -> int:
    """Do tasks until there are no more."""
    teller = Teller(io.BufferedWriter(io.FileIO(1, "wb", closefd=False)))
    while line := _line():
        teller.say("begun")
        if not _PARTS:
            _do(line, teller)
            return 0
        half = os.fork()
        if not half:
            status = 1
            with suppress(BaseException):  # the status tells
                _do(line, teller)
                status = 0
            os._exit(status)
        _warm()
        if os.waitpid(half, 0)[1]:
            teller.say("broken")
    return 0


@cache
def _warm() -> None:
    """Do what every task begins with, so that it is done for those that follow."""
    prepared("https://news.example/")
    of_page(b"<html><img src=a.png>", url="https://news.example/")
    secure_context(None, trusting=False)


def _line() -> bytes:
    """The next task; b"" when there is none."""
    line = bytearray()
    while not line.endswith(b"\n"):
        if _PARTS and not select.select([0], [], [], PATIENCE)[0]:
            return b""
        piece = os.read(0, 65_536)
        line += piece
        if not piece or len(line) > _LONGEST:
            return b""
    return bytes(line)


def _do(line: bytes, teller: Teller) -> None:
    told = json.loads(line)
    _confine(int(told["seconds"]) + 30)
    try:
        take(_task(told), Leash(told["limits"]["seconds"], _unwanted), teller)
    except WorkbenchError as error:
        teller.failed(error)
    except MemoryError:
        teller.failed(WorkbenchError("The page takes more memory than it may: nothing was stored."))
    else:
        teller.say("end")


def _task(told: dict[str, Any]) -> Task:
    way = Way(
        limits=Limits(**told["limits"]),
        private=told["private"],
        certificate=told["certificate"],
        proxy=parse_proxy(told["proxy"]),
        authorities=Path(told["authorities"]) if told["authorities"] else None,
        part=told["part"],
    )
    return Task(
        url=told["url"],
        way=way,
        resources=told["resources"],
        any_status=told["any_status"],
        data=None if told["data"] is None else base64.b64decode(told["data"]),
        headers=told["headers"],
    )


def _unwanted() -> bool:
    """Whether whoever gave the task is gone."""
    if not hasattr(select, "poll"):
        return False
    poll = select.poll()  # a new one each time: several threads ask
    poll.register(0, 0)  # a hang-up is told in any case
    return bool(poll.poll(0))


def _confine(seconds: int) -> None:
    """Take away what fetching has no use for: memory without end, files to write, programs."""
    sys.addaudithook(_refuse)
    try:
        import resource  # noqa: PLC0415 - POSIX only
    except ImportError:
        return
    for kind, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows RLIMIT_AS but refuses to set it
            resource.setrlimit(kind, (limit, limit))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT
    if event.startswith(_FORBIDDEN) or (event == "open" and (arguments[2] or 0) & writing):
        raise PermissionError(f"a worker may not do this: {event}")


if __name__ == "__main__":
    sys.exit(main())
