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
from workbench.reading import sandbox
from workbench.reading.answers import draft_of, longest, received
from workbench.reading.draft import Draft, Limits

KEPT = "Its bytes are kept."
"""Ends the sentence on a file without text; true where the bytes are stored all the same."""
_LONGEST_REASON = 500


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
    told, late = _exchange(json.dumps(task).encode() + b"\n", data, limits)
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


def _exchange(head: bytes, data: bytes, limits: Limits) -> tuple[dict[str, Any], bool]:
    """What the child answers to the bytes, and if it was late; nothing when that is unsound."""
    late = threading.Event()
    with child_process() as child, feeding(child.stdin, head, data):
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


def _stop(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    end(child)


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
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=True,
    ) as child:
        try:
            yield child
        finally:
            end(child)


def environment() -> dict[str, str]:
    """Return the environment of a child: where the packages are, and nothing else of ours."""
    # No proxies, no tokens, no start-up files, no home; and libraries of numbers start no threads.
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    alone = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "OMP_THREAD_LIMIT"), "1")
    path = os.pathsep.join(entry for entry in sys.path if entry)
    alone["HOME"] = "/nonexistent"
    return {**kept, **alone, "PYTHONPATH": path, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def end(child: subprocess.Popen[bytes]) -> None:
    """Kill a child and what it runs in."""
    if child.poll() is not None:
        return
    if sys.platform == "win32":
        child.kill()
        return
    with suppress(OSError):  # it has just ended by itself
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
