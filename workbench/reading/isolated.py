"""Running a parser of foreign bytes in a child process that can be stopped at any moment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from typing import IO

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, Limits

KEPT = "Its bytes are kept."
"""Ends the sentence on a file without text; true where the bytes are stored all the same."""


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
    answer, late = _exchange(json.dumps(task).encode() + b"\n", data, limits)
    if late:
        raise unreadable(f"it took longer than {limits.seconds:g} seconds")
    try:
        told = json.loads(answer)
        draft = Draft(**told["draft"]) if "draft" in told else None
        reason = str(told.get("reason", ""))
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise unreadable("the program that reads this kind of file broke down on it") from None
    if draft is None:
        raise unreadable(reason)
    return draft


def unreadable(reason: str) -> WorkbenchError:
    """Return the error that says why a file has no text."""
    reason = reason[:1].lower() + reason[1:].rstrip(".")
    return WorkbenchError(f"The file could not be read: {reason}. {KEPT}")


def _exchange(head: bytes, data: bytes, limits: Limits) -> tuple[bytes, bool]:
    """What the child answers to the bytes, cut at its largest sound size, and if it was late."""
    late = threading.Event()
    # JSON takes at most twelve bytes for a code point (an escaped surrogate pair).
    longest = 12 * limits.text + 100_000
    with child_process() as child, _feeding(child.stdin, head, data):
        timer = threading.Timer(limits.seconds, _stop, (child, late))
        timer.start()
        try:
            answer = child.stdout.read(longest) if child.stdout else b""
        finally:
            timer.cancel()
            child.kill()
            timer.join()
    return answer, late.is_set()


def _stop(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    child.kill()


@contextmanager
def child_process() -> Iterator[subprocess.Popen[bytes]]:
    """Start a child that can read and draw; it is stopped at the end of the block."""
    # The child finds the packages where this process found them, and gets nothing else of the
    # environment: no proxies, no tokens, no start-up files.
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    path = os.pathsep.join(entry for entry in sys.path if entry)
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "workbench.reading.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**kept, "PYTHONPATH": path, "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        try:
            yield child
        finally:
            child.kill()


@contextmanager
def _feeding(pipe: IO[bytes] | None, head: bytes, data: bytes) -> Iterator[None]:
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
