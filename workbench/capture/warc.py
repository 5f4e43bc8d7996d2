"""A capture as a web archive (WARC 1.1), the same bytes whenever it is written.

The records are written here and not by a library, because headers are to stand as they were sent,
whatever bytes are in them. What a web server sent are `request` and `response` records; anything
else, an imported page too, is a `resource`. The capture's record is a `metadata` record beside
them, text and pictures made from it are `conversion` records. Each is a gzip member of its own.

A body that came in chunks is written as it is when they are put together. Its header
`Transfer-Encoding` is then named `X-Archive-Orig-Transfer-Encoding`, or readers would look for
chunks; the capture's record has the header as it came.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import IO
from urllib.parse import quote

import workbench
from workbench.capture.recorded import Recorded, RecordedExchange
from workbench.capture.warc_records import (
    FOLDED,
    Body,
    Chunks,
    Counted,
    Entry,
    at_hand,
    message_head,
    write_record,
)
from workbench.model import Capture, Complete, Part, PartRole

_UNWRITABLE = re.compile(r"[^\x21-\x7e]|[<>\"]")
_ENDED = re.compile(rb"\n\r?\n|\r\r")
_CHUNKED = re.compile(rb"(\n)(transfer-encoding[ \t]*:[^\n]*chunked)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A capture with all that a project keeps of it but the bytes, which are asked for by hash."""

    capture: Capture
    parts: tuple[Part, ...] = ()
    record: Recorded | None = None
    """None: the capture is older than records, or its record cannot be read."""
    text: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indexed:
    """Where a record that can be replayed stands in the file."""

    url: str
    at: datetime
    status: int
    media_type: str
    digest: str
    offset: int
    length: int
    is_page: bool


def write_warc(out: IO[bytes], kept: Kept, chunks: Chunks) -> list[Indexed]:
    """Write a capture as WARC, packed record by record, and return where its pages stand.

    Raises Damaged when stored bytes are not what their hash says; `out` is of no use then.
    """
    counted, found = Counted(out), []
    for entry in _entries(kept):
        offset = counted.at
        write_record(counted, entry, chunks)
        if entry.status:
            found.append(
                Indexed(
                    url=entry.target,
                    at=entry.at,
                    status=entry.status,
                    media_type=entry.media_type,
                    digest=f"sha256:{entry.body.sha256}",
                    offset=offset,
                    length=counted.at - offset,
                    is_page=entry.is_page,
                )
            )
    return found


def target_of(capture: Capture) -> str:
    """Name what was captured by an address: of the web, of a file, or of its bytes alone."""
    if url := capture.final_url or capture.requested_url:
        return safe_url(url)
    if capture.filename:
        return f"file:///{quote(capture.filename.encode('utf-8', 'replace'), safe='')}"
    return f"urn:sha256:{capture.sha256}"


def safe_url(url: str) -> str:
    """Give an address without what no header or index can hold: it is percent-encoded."""
    return _UNWRITABLE.sub(
        lambda found: quote(found[0].encode("utf-8", "surrogatepass"), safe=""), url
    )


def _entries(kept: Kept) -> Iterator[Entry]:
    yield _warcinfo(kept)
    record, web = kept.record, kept.record is not None and kept.record.page is not None
    main = ""
    if record and web:
        known = {kept.capture.sha256, *(part.sha256 for part in kept.parts)}
        for n, exchange in enumerate(record.exchanges):
            found = _response(exchange, known, is_page=exchange is record.page)
            response = replace(found, mark=str(n))
            if response.is_page:
                main = response.id
            if exchange.request_line:
                yield replace(_request(exchange, response.id), mark=str(n))
            yield response
    else:
        resource = _resource(kept)
        main = resource.id
        yield resource
    for part in kept.parts:
        if entry := _part(part, kept, main, web=web):
            yield entry
    if kept.text:
        yield _text(kept, main)


def _warcinfo(kept: Kept) -> Entry:
    fields = {
        "software": f"Fact-Check Workbench {workbench.__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "isPartOf": f"urn:sha256:{kept.capture.record_sha256 or kept.capture.sha256}",
        "description": FOLDED.sub(" ", kept.title),
    }
    if kept.record and kept.record.operator:
        fields["operator"] = FOLDED.sub(" ", kept.record.operator)
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return Entry(
        kind="warcinfo",
        target="",
        at=kept.capture.captured_at,
        content_type="application/warc-fields",
        body=at_hand(lines.encode("utf-8", "replace")),
    )


def _request(exchange: RecordedExchange, answer: str) -> Entry:
    return Entry(
        kind="request",
        target=safe_url(exchange.url),
        at=exchange.began_at,
        content_type="application/http; msgtype=request",
        head=message_head(exchange.request_line, exchange.request_headers),
        body=at_hand(b""),
        headers=(("WARC-Concurrent-To", answer),),
    )


def _response(exchange: RecordedExchange, known: set[str], *, is_page: bool) -> Entry:
    kept = exchange.body.sha256 in known
    body = Body(sha256=exchange.body.sha256, size=exchange.body.size) if kept else at_hand(b"")
    headers = []
    if address := _address(exchange):
        headers.append(("WARC-IP-Address", address))
    unread = not exchange.body.size and exchange.header("content-length").strip() not in {"", "0"}
    if exchange.complete is Complete.NO or body.size != exchange.body.size or unread:
        headers.append(("WARC-Truncated", "unspecified"))
    return Entry(
        kind="response",
        target=safe_url(exchange.url),
        at=exchange.began_at,
        content_type="application/http; msgtype=response",
        head=_answered(exchange),
        body=body,
        headers=tuple(headers),
        names_payload=True,
        status=exchange.status,
        media_type=exchange.header("content-type"),
        is_page=is_page,
    )


def _resource(kept: Kept) -> Entry:
    capture = kept.capture
    return Entry(
        kind="resource",
        target=target_of(capture),
        at=capture.captured_at,
        content_type=_kind(capture.media_type),
        body=Body(sha256=capture.sha256, size=capture.size),
        names_payload=True,
        status=200,
        media_type=capture.media_type,
        is_page=True,
    )


def _part(part: Part, kept: Kept, main: str, *, web: bool) -> Entry | None:
    """Give what stands in the archive for a part; None when the exchanges have it already."""
    if part.role is PartRole.PACKED or (web and part.role is PartRole.RESOURCE):
        return None
    kind, own = _PLACES[part.role]
    if not own:  # not the page's own address, where some readers would then show it
        target = f"urn:{part.role}:{target_of(kept.capture)}"
    elif "://" in part.name:
        target = safe_url(part.name)
    else:
        target = f"file:///{quote(part.name.encode('utf-8', 'replace'), safe='')}"
    replayed = part.role is PartRole.RESOURCE
    return Entry(
        kind=kind,
        target=target,
        at=kept.capture.captured_at if kind != "conversion" else part.made_at,
        content_type=_kind(part.media_type),
        body=Body(sha256=part.sha256, size=part.size),
        headers=() if kind == "resource" else (("WARC-Refers-To", main),),
        names_payload=kind == "resource",
        status=200 if replayed else 0,
        media_type=part.media_type,
        mark=part.id,
    )


_PLACES = {
    PartRole.RECORD: ("metadata", False),
    PartRole.METADATA: ("metadata", False),
    PartRole.CUES: ("metadata", False),
    PartRole.PICTURE: ("conversion", False),
    PartRole.PRINT: ("conversion", False),
    PartRole.RESOURCE: ("resource", True),
    PartRole.CONTAINER: ("resource", True),
}
"""The kind of record for each role, and whether it has an address of its own."""


def _text(kept: Kept, main: str) -> Entry:
    return Entry(
        kind="conversion",
        target=f"urn:text:{target_of(kept.capture)}",
        at=kept.capture.captured_at,
        content_type="text/plain; charset=utf-8",
        body=at_hand(kept.text.encode()),
        headers=(("WARC-Refers-To", main),),
    )


def _answered(exchange: RecordedExchange) -> bytes:
    """Give the head of an answer as it was received, where it is one head and no more."""
    head = exchange.head.rstrip(b"\r\n")
    if head and not _ENDED.search(head):
        return _CHUNKED.sub(rb"\1X-Archive-Orig-\2", head) + b"\r\n\r\n"
    first = exchange.status_line or f"HTTP/1.1 {exchange.status}"
    return message_head(first, _put_together(exchange.headers))


def _put_together(headers: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, value in headers:
        orig = name.lower() == "transfer-encoding" and "chunked" in value.lower()
        yield (f"X-Archive-Orig-{name}" if orig else name), value


def _address(exchange: RecordedExchange) -> str:
    """The server's address without its port; "" where a proxy stood between."""
    if exchange.proxy:
        return ""
    host = exchange.peer.rpartition(":")[0].strip("[]")
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        return ""


def _kind(media_type: str) -> str:
    plain = FOLDED.sub(" ", media_type).encode("ascii", "ignore").decode()
    return plain if "/" in plain else "application/octet-stream"
