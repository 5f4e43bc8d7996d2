"""Who owns a project now: a lock file beside it that names its holder and dies with it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any


class Lock:
    """An exclusive, advisory lock on a project, held by an open file descriptor.

    The operating system frees it when the holder ends, however it ends. The file's text says who
    holds it, so that a second process can name the first.
    """

    def __init__(self, path: Path, handle: int, *, left_behind: bool) -> None:
        self.path = path
        self.left_behind = left_behind
        """Whether the last holder ended without releasing it: killed, or the power went."""
        self._handle = handle

    def release(self) -> None:
        """Give the project free and take the lock file away."""
        if sys.platform == "win32":  # an open file cannot be taken away there
            os.close(self._handle)
            with contextlib.suppress(OSError):
                self.path.unlink()
        else:
            with contextlib.suppress(OSError):
                if _still_there(self.path, self._handle):  # else it is another project's lock
                    self.path.unlink()
            os.close(self._handle)

    def abandon(self) -> None:
        """Give the project free but leave the lock file, so that the next opening looks it over."""
        os.close(self._handle)


def lock_path(project: Path) -> Path:
    """Name the lock file that stands beside a project."""
    return project.with_name(f".{project.name}.lock")


def acquire(project: Path, now: datetime) -> Lock | None:
    """Take the lock on a project, or return None when somebody else holds it.

    An OSError means that the folder does not take a lock file (read-only media).
    """
    path = lock_path(project)
    while True:
        existed = path.exists()
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            locked = _try_lock(handle)
        except OSError:  # some network drives know no locks
            os.close(handle)
            raise
        if not locked:
            os.close(handle)
            return None
        if _still_there(path, handle):
            break
        os.close(handle)  # the holder released it between our open and our lock
    with contextlib.suppress(OSError):  # a full disk: the lock holds without its owner's name
        _write_owner(handle, now)
    return Lock(path, handle, left_behind=existed)


def owner(project: Path) -> str:
    """Say who holds a project's lock, as part of a sentence."""
    try:
        found: Mapping[str, Any] = json.loads(lock_path(project).read_text("utf-8"))
        return f"process {found['pid']} on {found['host']}, since {found['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"


def _write_owner(handle: int, now: datetime) -> None:
    since = now.strftime("%Y-%m-%d %H:%M UTC")
    text = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since})
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, text.encode())


def _still_there(path: Path, handle: int) -> bool:
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    held = os.fstat(handle)
    return (found.st_dev, found.st_ino) == (held.st_dev, held.st_ino)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # Windows forbids reading a locked byte, so the lock stands behind the text

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
