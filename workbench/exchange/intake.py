"""A file, an address or a pasted text as bytes with their circumstances, and the text in them.

These functions touch the world and no project: they are the work of a Job.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workbench.capture import fetch
from workbench.errors import WorkbenchError
from workbench.file import place
from workbench.model import CaptureMethod, Complete, Content
from workbench.reading import KEPT, Draft, read

MAX_FILE = 200_000_000
"""Bytes of the largest file that is taken in."""

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://.*", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What came in. Without a draft the bytes can be kept, and `problem` says why not read."""

    content: Content
    draft: Draft | None
    problem: str = ""

    def text(self) -> Draft:
        """Return the draft; WorkbenchError when the bytes hold no text that can be read."""
        if self.draft is None:
            raise WorkbenchError(self.problem.removesuffix(KEPT).rstrip())
        return self.draft


def is_address(ref: str) -> bool:
    """Tell an address of the web from the name of a file."""
    return bool(_ADDRESS.fullmatch(ref.strip()))


def take_in(
    ref: str,
    *,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Intake:
    """Fetch an address, or open a file, and read it."""
    if is_address(ref):
        content = fetch(ref.strip(), progress=progress, cancelled=cancelled)
        return _read(content)
    if not ref.strip():
        raise WorkbenchError("Give a file or an address of the web.")
    path = Path(ref)
    if _SCHEME.fullmatch(ref) and not path.exists():
        raise WorkbenchError(
            f"{ref} cannot be read: only addresses that begin with http:// or https:// are fetched."
        )
    return from_file(path)


def from_file(path: Path) -> Intake:
    """Open a file and read it. A pipe or a device, which may never end, is refused."""
    path = place(path)
    try:
        size = path.stat().st_size
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise WorkbenchError(f"{path} cannot be read: it is a pipe or a device, not a file.")
        if size > MAX_FILE:
            raise WorkbenchError(
                f"{path.name} has {size // 1_000_000:,} MB; files up to "
                f"{MAX_FILE // 1_000_000} MB are taken in."
            )
        data = path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}.") from error
    return from_bytes(data, path.name)


def from_bytes(data: bytes, filename: str) -> Intake:
    """Read bytes that came as a file of this name."""
    if not data:
        raise WorkbenchError(f"{filename or 'What came in'} is empty.")
    return _read(
        Content(data=data, method=CaptureMethod.FILE, filename=filename, complete=Complete.YES)
    )


def from_text(text: str, *, method: CaptureMethod = CaptureMethod.PASTE) -> Intake:
    """Take in text that a person pasted, or typed as a record of a talk."""
    if not text.strip():
        raise WorkbenchError("There is no text to take in.")
    data = text.encode("utf-8", "replace")
    return _read(
        Content(
            data=data,
            method=method,
            media_type="text/plain; charset=utf-8",
            complete=Complete.YES,
        )
    )


def _read(content: Content) -> Intake:
    try:
        draft = read(
            content.data,
            media_type=content.media_type,
            filename=content.filename,
            url=content.final_url or content.requested_url,
        )
    except WorkbenchError as error:
        return Intake(content=content, draft=None, problem=str(error))
    return Intake(content=content, draft=draft)
