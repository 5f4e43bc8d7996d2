"""Evidence out of a project as plain files: what was received, how, and how to check it."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO

from workbench import queries
from workbench.capture.warc import write_warc
from workbench.errors import Damaged, NotFound, WorkbenchError
from workbench.exchange.labels import ending, line, named, slug
from workbench.file import flush, place
from workbench.model import Article, Evidence, Part, PartRole
from workbench.queries import CaptureDetail, Connection

_WHAT = {
    PartRole.RECORD: ("record", "how the capture came about (JSON); the time stamps cover it"),
    PartRole.PACKED: ("received", "the body exactly as received, before it was unpacked"),
    PartRole.RESOURCE: ("resource", "belongs to the page"),
    PartRole.CONTAINER: ("imported", "the archive that the page was taken out of"),
    PartRole.METADATA: ("metadata", "what the file says about itself"),
    PartRole.CUES: ("cues", "where the text is in time"),
    PartRole.PICTURE: ("picture", "the page, rendered from the capture alone"),
    PartRole.PRINT: ("print", "the page as PDF, rendered from the capture alone"),
}

_LABELLED = {PartRole.PACKED, PartRole.RESOURCE, PartRole.CONTAINER}
"""Those whose names are labels from outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted:
    """What was written, and what could not be because it is damaged."""

    folder: Path
    files: tuple[str, ...]
    """Their names below the folder, README.txt and SHA256SUMS among them."""
    damaged: tuple[str, ...] = ()


@dataclass(slots=True)
class _Folder:
    """A folder in the making: its files, their hashes, and what is said of each."""

    root: Path
    sums: dict[str, str] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    def write(self, name: str, pieces: Iterable[bytes], what: str, *, sha256: str = "") -> bool:
        """Write a file of a name that is our own; of bytes that are not their hash, nothing."""
        path = self.root / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        digest = hashlib.sha256()
        with _made(path) as out:
            for piece in pieces:
                digest.update(piece)
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        if sha256 and digest.hexdigest() != sha256:
            path.unlink()
            self.damaged.append(f"{name}: the stored bytes are damaged ({what})")
            return False
        self.sums[name] = digest.hexdigest()
        self.told.append(f"{name}\n    {what}")
        return True


def extract(db: Connection, item: Article | Evidence, folder: Path | str) -> Extracted:
    """Write all captures of evidence, or of an article, as files into a folder: all, or nothing.

    The folder must not be there, or be empty. Names are made of our own letters; labels from
    outside are told in README.txt, which says of each file what it is and how to check it. What is
    damaged is left out and named. Raises WorkbenchError when there is no capture, or no room.
    """
    target = place(folder)
    owner = {"article" if isinstance(item, Article) else "evidence": item.id}
    found = [queries.capture(db, each.id) for each in reversed(queries.captures(db, **owner))]
    if not found:
        raise NotFound(f"“{item.title}” has no capture: there is nothing to give out.")
    _check(target)
    try:
        part = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name[:40]}."))
        try:
            made = _Folder(root=part)
            for detail in found:
                _capture(db, detail, made)
            _finish(item, made)
            _put_in_place(part, target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as error:
        raise WorkbenchError(
            f"{target} was not written: {(error.strerror or str(error)).lower()}."
        ) from error
    names = (*made.sums, "SHA256SUMS", "README.txt")
    return Extracted(folder=target, files=names, damaged=tuple(made.damaged))


def _check(target: Path) -> None:
    if os.path.islink(target):  # noqa: PTH114 - beside lexists; a link leads somewhere else
        raise WorkbenchError(f"{target} is a link. Name a folder that is not there yet.")
    if os.path.lexists(target) and not target.is_dir():
        raise WorkbenchError(f"{target} is no folder. Name one that is not there yet.")
    if target.is_dir() and any(target.iterdir()):
        raise WorkbenchError(f"{target} is not empty. Name a folder that is not there yet.")
    if not target.parent.is_dir():
        raise WorkbenchError(f"There is no folder {target.parent}. Make it first.")


def _made(path: Path) -> IO[bytes]:
    """Make a file that is not there, nor a link to anywhere, for its owner alone."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    return os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0), 0o600), "wb")


def _put_in_place(part: Path, target: Path) -> None:
    flush(part)
    with suppress(FileNotFoundError):
        target.rmdir()  # an empty folder gives way; one that has been filled meanwhile does not
    part.rename(target)
    flush(target.parent)


def _capture(db: Connection, detail: CaptureDetail, made: _Folder) -> None:
    found = detail.capture
    digest = found.record_sha256 or found.sha256
    under = f"{detail.number:02}-{found.captured_at:%Y%m%dT%H%M%SZ}-{digest[:8]}"
    made.told.append(_about(detail, under))
    original = f"{under}/original-{named(found.filename or found.final_url, found.sha256)}"
    made.write(
        original + ending(found.media_type, found.filename),
        queries.chunks(db, found.sha256),
        "what was captured, as it is read",
        sha256=found.sha256,
    )
    for n, part in enumerate(detail.parts, 1):
        name, what = _part_name(part, n)
        label = f"{what}: {line(part.name)}" if part.role in _LABELLED else what
        made.write(f"{under}/{name}", queries.chunks(db, part.sha256), label, sha256=part.sha256)
    if found.text_sha256:
        words = queries.text(db, found.id).encode()
        label = "the text that was read out of it"
        made.write(f"{under}/text.txt", (words,), label, sha256=found.text_sha256)
    for n, stamp in enumerate(detail.stamps, 1):
        host = slug(stamp.authority.partition("://")[2].partition("/")[0])
        at = f"{stamp.stamped_at:%Y-%m-%d %H:%M:%S} UTC"
        what = f"time stamp of the record by {line(stamp.authority)}: {at}"
        made.write(f"{under}/stamp-{n}-{host}.tsr", (stamp.response,), what)
    _warc(db, detail, under, made)


def _warc(db: Connection, detail: CaptureDetail, under: str, made: _Folder) -> None:
    name = f"{under}/capture.warc.gz"
    with tempfile.TemporaryFile() as archive:
        try:
            write_warc(archive, queries.kept(db, detail.capture.id), partial(queries.chunks, db))
        except Damaged as error:
            made.damaged.append(f"{name}: {error}")
            return
        archive.seek(0)
        pieces = iter(partial(archive.read, 1 << 20), b"")
        made.write(name, pieces, "all of it as a web archive (WARC 1.1)")


def _about(detail: CaptureDetail, under: str) -> str:
    found = detail.capture
    lines = [
        f"\n{under}/",
        f"Captured {found.captured_at:%Y-%m-%d %H:%M:%S} UTC by this computer's clock",
    ]
    if found.final_url:
        lines.append(f"From: {line(found.final_url)}")
    if found.filename:
        lines.append(f"File: {line(found.filename)}")
    if found.origin:
        lines.append(
            f"Captured elsewhere ({found.origin}); that it was then and there is not proven."
        )
    state = {"yes": "yes", "no": "no", "unknown": "not known"}[found.complete]
    lines.append(f"Complete: {state}. {line(found.complete_reason)}".rstrip())
    if found.overrides:
        lines.append(f"Let pass for this capture: {found.overrides.replace(' ', ', ')}")
    if not detail.stamps:
        lines.append("Not yet stamped: no authority has certified the time.")
    return "\n".join(lines) + "\n"


def _part_name(part: Part, number: int) -> tuple[str, str]:
    kind, what = _WHAT[part.role]
    if part.role is PartRole.RECORD:
        return "record.json", what
    words = named(part.name, part.sha256)
    last = ".bin" if part.role is PartRole.PACKED else ending(part.media_type, part.name)
    return f"{kind}-{number:03}-{words}{last}", what


def _finish(item: Article | Evidence, made: _Folder) -> None:
    readme = _README.format(
        title=line(item.title),
        files="\n".join(made.told),
        damaged="\n".join(made.damaged) or "None.",
    )
    sums = "".join(f"{digest}  {name}\n" for name, digest in made.sums.items())
    for name, text in (("SHA256SUMS", sums), ("README.txt", readme)):
        with _made(made.root / name) as out:
            out.write(text.encode("utf-8", "replace"))
            out.flush()
            os.fsync(out.fileno())


_README = """\
{title}

These are the captures of one piece of evidence, the oldest first, out of a Fact-Check Workbench
project. Open the files with care: they are what was received from elsewhere, unchanged.

HOW TO CHECK THEM

1. Nothing was changed since they were written out:
       sha256sum -c SHA256SUMS

2. The record of a capture (record.json) names the SHA-256 of the original and of every other file
   that was there when it was written. Compare them with SHA256SUMS. "body" is the original,
   "packed" what was received where it was packed, "text" the text.

3. A time stamp shows that the record, and so all that it names, was there at that time:
       openssl ts -reply -in stamp-1-….tsr -text
       openssl ts -verify -data record.json -in stamp-1-….tsr -CAfile ROOT.pem
   ROOT.pem is the root certificate of the authority. Get it from the authority, not from whoever
   gave you this folder.

4. The web archive holds the same as requests and answers:
       warcio check -v capture.warc.gz
   ReplayWeb.page shows it.

None of this shows that what a page says is true, nor that the server sent the same to others.

THE FILES
{files}

NOT GIVEN OUT, BECAUSE THEY ARE DAMAGED
{damaged}
"""
