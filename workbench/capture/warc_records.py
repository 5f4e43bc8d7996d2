"""Records of a WARC 1.1 file: what one is made of, and how it gets into the file."""

from __future__ import annotations

import hashlib
import re
import uuid
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import IO

from workbench.errors import Damaged

Chunks = Callable[[str], Iterable[bytes]]
"""Gives stored bytes by their SHA-256, piece by piece."""

_NAMESPACE = uuid.UUID("6f0f6c1e-5c0a-5d0e-9a57-2f5b7b1c7d11")
FOLDED = re.compile(r"[\r\n]+[ \t]*")
"""What would end a line before its end."""
_DENSE = ("image/", "audio/", "video/", "application/pdf", "application/zip", "application/gzip")
"""Kinds that are packed already: packing them again takes time and saves nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """Bytes of a block: at hand, or in the store."""

    sha256: str
    size: int
    data: bytes | None = None

    def pieces(self, chunks: Chunks) -> Iterable[bytes]:
        """Give them piece by piece."""
        return (self.data,) if self.data is not None else chunks(self.sha256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A record to be written. `head` is the head of an HTTP message, "" for other blocks."""

    kind: str
    target: str
    at: datetime
    content_type: str
    body: Body
    head: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    names_payload: bool = False
    status: int = 0
    """Of what can be replayed; 0 for what cannot."""
    media_type: str = ""
    is_page: bool = False
    mark: str = ""
    """What tells it from others that are the same."""

    @property
    def id(self) -> str:
        """Name the record by what it is, so that it has the same name whenever it is written."""
        what = (
            *(self.kind, self.target, _date(self.at), self.body.sha256, self.head.hex()),
            self.mark,
        )
        return f"<urn:uuid:{uuid.uuid5(_NAMESPACE, chr(10).join(what))}>"


@dataclass(slots=True)
class Counted:
    """A file that is written to, and how far."""

    out: IO[bytes]
    at: int = field(default=0)

    def write(self, data: bytes) -> None:
        """Write on."""
        self.out.write(data)
        self.at += len(data)


def at_hand(data: bytes) -> Body:
    """Give bytes that are in no store as a body."""
    return Body(sha256=hashlib.sha256(data).hexdigest(), size=len(data), data=data)


def message_head(first: str, headers: Iterable[tuple[str, str]]) -> bytes:
    """Write the head of a message, each header on one line."""
    lines = [first, *(f"{name}: {value}" for name, value in headers)]
    return b"".join(_octets(FOLDED.sub(" ", line)) + b"\r\n" for line in lines) + b"\r\n"


def _octets(line: str) -> bytes:
    """Give a line of HTTP as its bytes; letters that no such line has as UTF-8."""
    try:
        return line.encode("latin-1")
    except UnicodeEncodeError:
        return line.encode("utf-8", "backslashreplace")


def _date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def write_record(out: Counted, entry: Entry, chunks: Chunks) -> None:
    """Write a record as a gzip member. Damaged: stored bytes are not what their hash says."""
    level = 0 if _is_dense(entry) else 6
    packing = zlib.compressobj(level, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    digest, size = hashlib.sha256(), 0
    out.write(packing.compress(_record_head(entry, chunks) + entry.head))
    for piece in entry.body.pieces(chunks):
        digest.update(piece)
        size += len(piece)
        out.write(packing.compress(piece))
    if (digest.hexdigest(), size) != (entry.body.sha256, entry.body.size):
        raise Damaged(f"The stored bytes with SHA-256 {entry.body.sha256} are damaged.")
    out.write(packing.compress(b"\r\n\r\n"))
    out.write(packing.flush())


def _record_head(entry: Entry, chunks: Chunks) -> bytes:
    headers = [
        ("WARC-Type", entry.kind),
        ("WARC-Record-ID", entry.id),
        ("WARC-Date", _date(entry.at)),
    ]
    if entry.target:
        headers.append(("WARC-Target-URI", entry.target))
    headers += entry.headers
    headers.append(("WARC-Block-Digest", f"sha256:{_block_digest(entry, chunks)}"))
    if entry.names_payload:
        headers.append(("WARC-Payload-Digest", f"sha256:{entry.body.sha256}"))
    headers += [
        ("Content-Type", entry.content_type),
        ("Content-Length", str(len(entry.head) + entry.body.size)),
    ]
    return message_head("WARC/1.1", headers)


def _block_digest(entry: Entry, chunks: Chunks) -> str:
    if not entry.head:
        return entry.body.sha256
    digest = hashlib.sha256(entry.head)
    for piece in entry.body.pieces(chunks):
        digest.update(piece)
    return digest.hexdigest()


def _is_dense(entry: Entry) -> bool:
    packed = b"\r\ncontent-encoding:" in entry.head.lower()
    return packed or (entry.media_type or entry.content_type).startswith(_DENSE)
