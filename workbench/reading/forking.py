"""The warmed reader: a process that has imported what web pages need, and forks for each task.

A task comes over its standard input as two sockets: one that the new half talks through, and its
leash. This process reads nothing from the first, so that no byte of a file ever is in it. When
the leash is let go of, by will or because whoever held it is gone, the half is killed. Without a
task this process ends after a while.
"""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import sys
from contextlib import suppress
from functools import cache
from typing import Any

from workbench.reading import child

PAGE, OTHER = b"p", b"o"
"""What a task is about: a web page, for which everything is made ready first, or another file."""
BEGUN = b"+"
"""Said on the leash when there is a half."""
PATIENCE = 60.0
"""Seconds to wait for another task."""
_SET_DEATH_SIGNAL, _SET_DUMPABLE = 1, 4
_SAMPLE = b"<html lang=en><title>A</title><article>%s</article>" % (
    b"<p>The harbour of Veldt closes on Monday, the council said in a statement.</p>" * 8
)


def main() -> int:
    """Fork for each task, until none is running and none will come."""
    tasks = socket.socket(fileno=0)
    sys.addaudithook(_refuse)
    # Halves of one user could otherwise look into each other, and into this one.
    _control(_SET_DUMPABLE, 0)
    poll, halves, awaited = select.poll(), dict[int, int](), True
    poll.register(tasks, select.POLLIN)
    while awaited or halves:
        ready = poll.poll(None if halves else PATIENCE * 1000)
        awaited = awaited and bool(ready or halves)
        for place, _ in ready:
            if place in halves:
                poll.unregister(place)
                _end(halves.pop(place))
                os.close(place)
                continue
            word, sockets, _, _ = socket.recv_fds(tasks, 16, 2)
            if not word:
                poll.unregister(tasks)
                awaited = False
            if word == PAGE:
                _warm()
            if len(sockets) == 2 and (half := _part(*sockets)):
                halves[sockets[1]] = half
                poll.register(sockets[1], select.POLLIN)
    return 0


@cache
def _warm() -> None:
    """Import what reads web pages, and read one of our own, so that each half has that done."""
    with suppress(Exception):  # the half will fail of the same, and say so
        from workbench.reading.html import read_html  # noqa: PLC0415 - only pages need it

        read_html(_SAMPLE)
    gc.collect()
    gc.freeze()  # so that halves share this memory


def _part(talk: int, leash: int) -> int:
    """Fork a half that does a task; its number, or 0 when there is none. `talk` is closed."""
    half = 0
    with suppress(OSError):  # no process can be had, or nobody waits any more
        if not select.select([leash], [], [], 0)[0]:
            half = os.fork() or _do(talk)
            os.write(leash, BEGUN)
    os.close(talk)
    if not half:
        os.close(leash)
    return half


def _do(talk: int) -> int:
    """Be the half: do one task, and end."""
    status = 1
    with suppress(BaseException):  # the status tells
        _control(_SET_DEATH_SIGNAL, signal.SIGKILL)
        os.setsid()
        os.dup2(talk, 0)
        os.dup2(talk, 1)
        os.closerange(3, 1024)
        _stay_one()
        status = child.main()
        sys.stdout.buffer.flush()
    os._exit(status)


def _stay_one() -> None:
    """Let the half start no process, not even from native code: none could outlive the half."""
    import resource  # noqa: PLC0415 - POSIX only

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def _end(half: int) -> None:
    """Kill a half with its process group, and reap it."""
    for kill in (os.killpg, os.kill):
        with suppress(OSError):  # it has ended, or has no group of its own yet
            kill(half, signal.SIGKILL)
    os.waitpid(half, 0)


def _control(option: int, value: int) -> None:
    import ctypes  # noqa: PLC0415 - whoever only starts this needs none

    ctypes.CDLL(None).prctl(option, value, 0, 0, 0)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event != "os.fork":
        child.refuse(event, arguments)


if __name__ == "__main__":
    sys.exit(main())
