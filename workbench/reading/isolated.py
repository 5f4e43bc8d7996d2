"""Running a parser of foreign bytes in a child process that can be stopped at any moment."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from typing import IO, Any

from workbench.errors import WorkbenchError
from workbench.reading import halves, sandbox
from workbench.reading.answers import draft_of, longest, received
from workbench.reading.draft import Draft, Limits
from workbench.reading.sniffing import HTML

KEPT = "Its bytes are kept."
"""Ends the sentence on a file without text; true where the bytes are stored all the same."""
_LONGEST_REASON = 500
Child = subprocess.Popen[bytes] | halves.Half
"""What does a task."""


def read_isolated(
    data: bytes, kind: str, *, charset: str, filename: str, url: str, limits: Limits
) -> Draft:
    """Return the draft that a child process reads out of the bytes.

    Raises WorkbenchError when the file cannot be read, or the child takes too long, takes too
    much memory, or dies. This process is never harmed by the bytes.
    """
    task = {
        "kind": kind, "charset": charset, "filename": filename, "url": url,
        "limits": asdict(limits),
    }  # fmt: skip
    head = json.dumps(task).encode() + b"\n"
    told, late = _exchange(head, data, limits, page=kind == HTML)
    if late:
        raise unreadable(f"it took longer than {limits.seconds:g} seconds")
    try:
        if "reason" in told:
            reason = str(told["reason"])[:_LONGEST_REASON]
        else:
            draft = draft_of(told.get("draft"), limits)
            return replace(draft, sandbox=sandbox.described())
    except ValueError:
        reason = "the program that reads this kind of file broke down on it"
    raise unreadable(reason)


def unreadable(reason: str) -> WorkbenchError:
    """Return the error that says why a file has no text."""
    reason = reason[:1].lower() + reason[1:].rstrip(".")
    return WorkbenchError(f"The file could not be read: {reason}. {KEPT}")


def _exchange(
    head: bytes, data: bytes, limits: Limits, *, page: bool
) -> tuple[dict[str, Any], bool]:
    """What the child answers to the bytes, and if it was late; nothing when that is unsound."""
    late = threading.Event()
    with reader(page=page) as child, feeding(child.stdin, head, data):
        timer = threading.Timer(limits.seconds, _stop, (child, late))
        timer.start()
        try:
            told = received(child.stdout, longest(limits)) if child.stdout else {}
        except ValueError:
            told = {}
        finally:
            timer.cancel()
            end(child)
            timer.join()
    return told, late.is_set()


def _stop(child: Child, late: threading.Event) -> None:
    late.set()
    end(child)


@contextmanager
def reader(*, page: bool = False, lasting: bool = False) -> Iterator[Child]:
    """Give a process for one task; it is gone at the end of the block.

    It is a half of the warmed reader where processes can be parted, else one of its own. For a
    web `page` the warmed reader has all imported. A `lasting` one outlives the thread that asks.
    """
    half = halves.half(page=page)
    if half is None:
        with child_process(lasting=lasting) as child:
            yield child
        return
    try:
        yield half
    finally:
        half.close()


@contextmanager
def child_process(*, lasting: bool = False) -> Iterator[subprocess.Popen[bytes]]:
    """Start a child that can read and draw; it is stopped at the end of the block.

    It runs in bubblewrap where that works. A `lasting` one outlives the thread that starts it.
    """
    command = [sys.executable, "-P", "-m", "workbench.reading.child"]
    with subprocess.Popen(  # noqa: S603 - the words are our own
        sandbox.wrapped(command, lasting=lasting),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=sandbox.environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            end(child)


def end(child: Child) -> None:
    """Kill a child and what it runs in."""
    if isinstance(child, halves.Half):
        child.end()
        return
    if child.returncode is not None:
        return
    if sys.platform == "win32":
        child.kill()
        return
    # Also when it has ended: bubblewrap parts in two, of which one can outlive the other, and
    # hold what is listened to. Its number is its own until it is waited for.
    with suppress(OSError):
        os.killpg(child.pid, signal.SIGKILL)


@contextmanager
def feeding(pipe: IO[bytes] | None, head: bytes, data: bytes) -> Iterator[None]:
    """Write to the child beside the block, so that neither side waits for the other."""

    def feed() -> None:
        if pipe is None:
            return
        with suppress(OSError):  # the child is gone; its answer, or its lack of one, says why
            pipe.write(head)
            pipe.write(data)
        with suppress(OSError):
            pipe.close()

    thread = threading.Thread(target=feed, name="feed the reader", daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join()
