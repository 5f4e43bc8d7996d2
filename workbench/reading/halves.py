"""Keeping one warmed reader, and having it fork a half for each file that is read."""

from __future__ import annotations

import atexit
import io
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from time import monotonic
from typing import IO, TYPE_CHECKING

from workbench.reading import sandbox
from workbench.reading.forking import BEGUN, OTHER, PAGE

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

PARTS = sys.platform == "linux"
"""Whether a process can be parted safely. On macOS the system's own libraries forbid it."""
_PATIENCE = 10.0
"""Seconds that the warmed reader has to make a half; the first time it imports what it needs."""
_SLICE = 0.5
_GRACE = 2.0
"""Seconds that it has to put a half away."""


class Half:
    """A process that does one task. It is used like a child process of our own.

    Its end does not depend on how it ends: whoever waits for it is let go of at once.
    """

    def __init__(self, keeper: _Warmed, talk: socket.socket, leash: socket.socket) -> None:
        self._keeper, self._talk, self._leash = keeper, talk, leash
        self.stdin: IO[bytes] = io.BufferedWriter(_Talk(talk))
        self.stdout: IO[bytes] = io.BufferedReader(_Talk(talk))

    def poll(self) -> int | None:
        """Tell, as child processes do, whether it ended; None as long as it did not."""
        try:
            return None if self._talk.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT) else 0
        except BlockingIOError:
            return None
        except OSError:
            return 0

    def end(self) -> None:
        """Have it killed. What it said and was not read is lost."""
        for each, way in ((self._leash, socket.SHUT_WR), (self._talk, socket.SHUT_RDWR)):
            with suppress(OSError):  # it is closed already
                each.shutdown(way)

    def close(self) -> None:
        """End it, and see that it is gone; with the warmed reader, when that does not help."""
        self.end()
        try:
            self._leash.settimeout(_GRACE)
            self._leash.recv(1)
        except TimeoutError:
            self._keeper.stop()
        except OSError:  # it was closed before
            return
        for each in (self.stdin, self.stdout, self._talk, self._leash):
            with suppress(OSError):  # what was not sent yet is not wanted any more
                each.close()


class _Talk(io.RawIOBase):
    """One direction of what is said to a half. Closed, it says that there is no more."""

    def __init__(self, talk: socket.socket) -> None:
        self._talk = talk

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        with suppress(ConnectionError):  # it ended before it had read all
            return self._talk.recv_into(buffer)
        return 0

    def write(self, data: ReadableBuffer) -> int:
        return self._talk.send(data)

    def close(self) -> None:
        if not self.closed:
            with suppress(OSError):  # the half is gone
                self._talk.shutdown(socket.SHUT_WR)
        super().close()


class _Warmed:
    """The warmed reader."""

    def __init__(self) -> None:
        self.sandbox = sandbox.described()
        self._tasks, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            # It outlives the thread that starts it; when this process is gone, it ends by itself.
            self._process = subprocess.Popen(  # noqa: S603 - the words are our own
                sandbox.wrapped(
                    [sys.executable, "-P", "-m", "workbench.reading.forking"], lasting=True
                ),
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=sandbox.environment(),
                start_new_session=True,
            )

    @property
    def lives(self) -> bool:
        """Whether it can be given a task."""
        return self.sandbox == sandbox.described() and not self._ended()

    def half(self, about: bytes) -> Half | None:
        """Have it fork; None when it does not."""
        talk, its_talk = socket.socketpair()
        leash, its_leash = socket.socketpair()
        with its_talk, its_leash:
            begun = self._say(about, its_talk, its_leash)
        if begun and self._begins(leash):
            return Half(self, talk, leash)
        talk.close()
        leash.close()
        return None

    def prepare(self) -> None:
        """Have it make ready for web pages, without waiting for that."""
        self._say(PAGE)

    def _say(self, word: bytes, *sockets: socket.socket) -> bool:
        ends = [each.fileno() for each in sockets]
        try:
            socket.send_fds(self._tasks, [word], ends, socket.MSG_DONTWAIT)
        except OSError:  # it has ended, or takes nothing any more
            return False
        return True

    def _begins(self, leash: socket.socket) -> bool:
        leash.settimeout(_SLICE)
        until = monotonic() + _PATIENCE
        while monotonic() < until and not self._ended():
            with suppress(TimeoutError):
                return leash.recv(1) == BEGUN
        return False

    def _ended(self) -> bool:
        # Its number stays its own until it is waited for.
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        try:
            return os.waitid(os.P_PID, self._process.pid, options) is not None
        except ChildProcessError:  # it was stopped
            return True

    def stop(self) -> None:
        """Kill it with all its halves."""
        if self._process.returncode is None:
            # Bubblewrap parts in two; when one has died early, the other may wait for it for ever.
            with suppress(OSError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._tasks.close()

    def leave(self) -> None:
        """Let go of one that another process keeps."""
        self._tasks.close()


_lock = threading.Lock()
_kept: list[_Warmed] = []
"""The one that is kept, if any."""


def half(*, page: bool = False) -> Half | None:
    """Give a new half, which is to be closed; for a web `page` it has all imported.

    None when there is none, and a child process has to do: where processes cannot be parted.
    """
    for _ in range(2):  # the one that is kept may just have ended by itself
        keeper = _keeper()
        made = keeper.half(PAGE if page else OTHER) if keeper else None
        if made or keeper is None:
            return made
        _put_away(keeper)
    return None


def prepare() -> None:
    """Start the warmed reader, for a web page that will be read soon. Waits for nothing."""
    keeper = _keeper()
    if keeper:
        keeper.prepare()


def _keeper() -> _Warmed | None:
    if not PARTS:
        return None
    with _lock:
        while _kept and not _kept[0].lives:
            _kept.pop().stop()
        if not _kept:
            try:
                _kept.append(_Warmed())
            except OSError:  # no process or no socket can be had
                return None
        return _kept[0]


def _put_away(keeper: _Warmed) -> None:
    with _lock:
        if keeper in _kept:
            _kept.remove(keeper)
    keeper.stop()


@atexit.register
def rest() -> None:
    """Stop the warmed reader, if there is one."""
    with _lock:
        while _kept:
            _kept.pop().stop()


def _forget() -> None:
    """In a process that was forked off this one: the warmed reader is the other's."""
    global _lock  # noqa: PLW0603 - another thread may have held it
    _lock = threading.Lock()
    while _kept:
        _kept.pop().leave()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
