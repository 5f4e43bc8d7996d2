"""How a report gets onto the disk: whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from workbench.commands import HandedOut
from workbench.errors import WorkbenchError
from workbench.file import flush, is_project, place
from workbench.model import ExportKind
from workbench.project import SUFFIX

_MODE, _PRIVATE = 0o644, 0o600
"""What readers get others on the machine may read, too; what is for the desk only its owner."""

_BESIDE = "-journal"
"""How SQLite names what it needs after a power cut to mend a project."""
_WHY = {
    errno.ENOENT: "there is no folder {folder}",
    errno.ENOTDIR: "there is no folder {folder}",
    errno.EACCES: "the folder {folder} cannot be written to",
    errno.EPERM: "the folder {folder} cannot be written to",
    errno.EROFS: "the disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EISDIR: "a folder of that name is there",
}


def write(path: Path | str, text: str, *, private: bool = False) -> Path:
    """Write a text as UTF-8, as `write_bytes` does."""
    return write_bytes(path, text.encode("utf-8"), private=private)


def write_bytes(path: Path | str, data: bytes, *, private: bool = False) -> Path:
    """Write bytes as `writing` does, and return where."""
    with writing(path, private=private) as file:
        _fill(file, data)
    return place(path)


@contextlib.contextmanager
def writing(path: Path | str, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Give a file to write into, which is put into place at the end of the block.

    One that is `private` can be read by its owner alone.

    What was at the path stays until all is on the disk, and is then replaced in one step; of a
    symbolic link, the link itself. A project is never replaced, nor a damaged one, nor what SQLite
    keeps beside it. An error in the block leaves everything as it was.
    WorkbenchError: nothing was changed, and why.
    """
    path = place(path)
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if path.exists() and not path.is_file():
            raise WorkbenchError(f"{path} was not written: it is no file. Choose another name.")
        if _belongs_to_a_project(path):
            raise WorkbenchError(f"{path} was not written: it is a project. Choose another name.")
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE if private else _MODE)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        why = _WHY.get(error.errno or 0, "{error}").format(
            folder=path.parent, error=error.strerror or error
        )
        raise WorkbenchError(f"{path.name} was not written: {why}.") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # the file is in place already; its name may not last
        flush(path.parent)


def _belongs_to_a_project(path: Path) -> bool:
    beside = path.with_name(path.name.removesuffix(_BESIDE) or path.name)
    damaged = path.suffix.lower() == SUFFIX and path.exists()
    return damaged or any(each.exists() and is_project(each) for each in {path, beside})


def described(  # noqa: PLR0913 - what the journal keeps of it
    path: Path | str,
    *,
    kind: ExportKind,
    form: str,
    seq: int,
    profile: str = "",
    claims: tuple[str, ...] = (),
    withheld: int = 0,
    salt: str = "",
    name: str = "",
) -> HandedOut:
    """Describe a file that was written, as the journal keeps it: its name, its hash, its size.

    `form` is its format, `seq` the number of the edit whose state is in it; `name` is for a file
    that stands for a folder.
    """
    path = place(path)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        length = file.tell()
    return HandedOut(
        kind=kind,
        format=form,
        name=name or path.name,
        sha256=digest,
        size=length,
        seq=seq,
        profile=profile,
        claims=claims,
        withheld=withheld,
        salt=salt,
    )


def _fill(file: IO[bytes], data: bytes) -> None:
    file.write(data)
