"""A file, an address or a pasted text as bytes with their circumstances, and the text in them.

These functions touch the world and no project: they are the work of a Job.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from workbench import settings as machine
from workbench.capture import fetch
from workbench.errors import Cancelled, WorkbenchError
from workbench.file import place
from workbench.model import CaptureMethod, Complete, Content
from workbench.reading import KEPT, Draft, examine, halves
from workbench.reading.draft import pieces_of
from workbench.settings import Settings

if TYPE_CHECKING:
    from workbench.capture.taken import Taken

MAX_FILE = 200_000_000
"""Bytes of the largest file that is taken in."""

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_WEB = ("http://", "https://")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+://.*", re.IGNORECASE | re.DOTALL)


class Step(StrEnum):
    """What is being done for a capture."""

    FETCHING = "fetching"
    READING = "reading"
    PICTURING = "picturing"
    SEALING = "sealing"


Progress = Callable[[int, int | None], None]
Told = Callable[[Step], None]
Asked = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How something is to be captured: what is let pass this once, and what the record says."""

    private: bool = False
    """Whether an address in a private network may be fetched."""
    certificate: bool = False
    """Whether a certificate that is not trusted is let pass."""
    pictures: bool | None = None
    """Whether a page is rendered; None as the settings say, where it can be done."""
    page: str = ""
    """Which page of an archive of many: its address; "" its first."""
    reason: str = ""
    """Why it is captured, in a person's words."""
    case: str = ""
    """The investigation's title."""
    settings: Settings | None = None
    """None: those of this machine."""

    def known(self) -> Settings:
        """Return the settings that hold; WorkbenchError when they cannot be read."""
        return machine.load() if self.settings is None else self.settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """What came in. Without a draft the bytes can be kept, and `problem` says why not read."""

    content: Content
    draft: Draft | None
    problem: str = ""

    def text(self) -> Draft:
        """Return the draft; WorkbenchError when the bytes hold no text that can be read."""
        if self.draft is None or not self.draft.text:
            raise WorkbenchError(self.problem.removesuffix(KEPT).rstrip())
        return self.draft


def is_address(ref: str) -> bool:
    """Tell an address of the web from the name of a file."""
    return bool(_ADDRESS.fullmatch(ref.strip()))


def take_in(
    ref: str,
    *,
    options: Options | None = None,
    progress: Progress | None = None,
    cancelled: Asked | None = None,
    told: Told | None = None,
) -> Intake:
    """Fetch an address, or open a file, and read it. The content holds its record.

    `progress` hears of bytes while an address is fetched, `told` of each step that begins.
    """
    options = options or Options()
    if is_address(ref):
        return _from_web(ref.strip(), options, progress, cancelled, told)
    if not ref.strip():
        raise WorkbenchError("Give a file or an address of the web.")
    if not _is_there(ref):
        raise _no_file(ref)
    return from_file(Path(ref), options=options, told=told)


def _is_there(ref: str) -> bool:
    try:
        return Path(ref).exists()
    except (OSError, ValueError):  # longer than a name may be, or what is no name
        return False


def _no_file(ref: str) -> WorkbenchError:
    """Say of what is neither a file nor an address how it could be one."""
    if not _SCHEME.fullmatch(ref.strip()):
        return WorkbenchError(
            f"{ref} cannot be read: there is no such file, and an address of the web begins with"
            " http:// or https://."
        )
    if ref.strip().lower().startswith(_WEB) and " " in ref.strip():
        return WorkbenchError(
            f"“{ref}” holds a space, which no address has: check it for slips, or write %20."
        )
    return WorkbenchError(
        f"{ref} cannot be read: only addresses that begin with http:// or https:// are fetched."
    )


def _from_web(
    url: str,
    options: Options,
    progress: Progress | None,
    cancelled: Asked | None,
    told: Told | None,
) -> Intake:
    from workbench.capture.record import content_of  # noqa: PLC0415 - with all that records

    _tell(told, Step.FETCHING)
    halves.prepare()  # while the page comes
    taken = fetch(
        url,
        private=options.private,
        certificate=options.certificate,
        proxy=options.known().proxy,
        progress=progress,
        cancelled=cancelled,
    )
    return _made(content_of(taken), options, taken=taken, cancelled=cancelled, told=told)


def _tell(told: Told | None, step: Step) -> None:
    if told:
        told(step)


def from_file(path: Path, *, options: Options | None = None, told: Told | None = None) -> Intake:
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
    return from_bytes(data, path.name, options=options, told=told)


def from_bytes(
    data: bytes, filename: str, *, options: Options | None = None, told: Told | None = None
) -> Intake:
    """Read bytes that came as a file of this name.

    Out of an archive of the web (WARC, WACZ, MHTML, SingleFile) a page is taken.
    """
    from workbench.exchange import imports  # noqa: PLC0415 - with all that records

    options = options or Options()
    if not data:
        raise WorkbenchError(f"{filename or 'What came in'} is empty.")
    content = Content(
        data=data, method=CaptureMethod.FILE, filename=filename, complete=Complete.YES
    )
    if imports.is_archive(data, filename):
        content = imports.content_of_archive(data, filename, page=options.page)
    return _made(content, options, told=told)


def from_text(
    text: str, *, method: CaptureMethod = CaptureMethod.PASTE, options: Options | None = None
) -> Intake:
    """Take in text that a person pasted, or typed as a record of a talk."""
    if not text.strip():
        raise WorkbenchError("There is no text to take in.")
    data = text.encode("utf-8", "replace")
    return _made(
        Content(
            data=data,
            method=method,
            media_type="text/plain; charset=utf-8",
            complete=Complete.YES,
        ),
        options or Options(),
    )


def _made(
    content: Content,
    options: Options,
    *,
    taken: Taken | None = None,
    cancelled: Asked | None = None,
    told: Told | None = None,
) -> Intake:
    """Read the content, picture it, and seal it with the record of how it came about."""
    from workbench.capture.record import Circumstances, sealed  # noqa: PLC0415 - loads much

    known = options.known()
    _tell(told, Step.READING)
    draft, problem = _read(content)
    problem = content.text_problem or problem  # of an archive, why no page came out of it
    content = _with_reading(content, draft, problem)
    pictured = known.pictures if options.pictures is None else options.pictures
    if pictured and _is_pictured(content):
        _tell(told, Step.PICTURING)
    content = _with_picture(content, taken, cancelled, wanted=pictured)
    _tell(told, Step.SEALING)
    about = Circumstances(operator=known.operator, case=options.case, reason=options.reason)
    return Intake(
        content=sealed(content, draft, taken=taken, about=about), draft=draft, problem=problem
    )


def _with_picture(
    content: Content, taken: Taken | None, cancelled: Asked | None, *, wanted: bool
) -> Content:
    """The content with its picture and print; without them it says why."""
    from workbench.capture import picture  # noqa: PLC0415 - with all that starts a renderer

    if not _is_pictured(content):
        return content
    if not wanted:
        return replace(content, picture_problem="No picture was asked for.")
    try:
        made = picture.render(content, taken=taken, cancelled=cancelled)
    except Cancelled:
        raise
    except WorkbenchError as error:
        return replace(content, picture_problem=str(error))
    return replace(content, pieces=(*content.pieces, *made.pieces), picture_problem=made.note)


def _is_pictured(content: Content) -> bool:
    from workbench.capture import picture  # noqa: PLC0415 - with all that starts a renderer

    return bool(content.final_url) and picture.is_page(content)


def _with_reading(content: Content, draft: Draft | None, problem: str) -> Content:
    if draft is None:
        return replace(content, text_problem=problem)
    made = pieces_of(draft, hashlib.sha256(content.data).hexdigest())
    return replace(
        content,
        text_problem="" if draft.text else problem,
        picture_hash=draft.picture_hash,
        pieces=(*content.pieces, *made),
    )


def _read(content: Content) -> tuple[Draft | None, str]:
    draft = examine(
        content.data,
        media_type=content.media_type,
        filename=content.filename,
        url=content.final_url or content.requested_url,
    )
    # What no reader understood has not even a tool; a photograph is a draft without text.
    return draft if draft.tool else None, draft.problem
