"""What is in a WARC file, packed or not."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO, Any

import brotli  # type: ignore[import-untyped]  # has no types; so have the next two
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]
from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

from workbench.errors import WorkbenchError
from workbench.reading.archived import MOST_RECORDS, Body, Item, Items, Remarks, read_up_to

UNSOUND = (
    ArchiveLoadFailed, OverflowError, EOFError, ValueError, KeyError, IndexError, TypeError,
    AttributeError, OSError, zlib.error, brotli.error,
)  # fmt: skip
"""What warcio raises on archives that are damaged, or made to harm."""
_KINDS = {"response", "resource"}


def items_of_warc(data: bytes) -> Items:
    """Give a way through a WARC file, as often as it is wanted."""

    def items(remarks: Remarks) -> Iterator[tuple[Item, Body]]:
        return records(io.BytesIO(data), remarks)

    return items


def records(stream: IO[bytes], remarks: Remarks) -> Iterator[tuple[Item, Body]]:
    """Give each answer and each resource; a damaged rest is left out and remarked on."""
    count, before = 0, None
    try:
        for record in ArchiveIterator(stream, check_digests=True):
            count += 1
            remarks.broken = remarks.broken or _is_short(before)
            before = record
            if count > MOST_RECORDS:
                remarks.broken = True
                return
            if record.rec_type == "warcinfo":
                remarks.software = remarks.software or _software(record)
            elif record.rec_type in _KINDS and (item := _item(record)):
                yield item, partial(_body, record, item.url, remarks)
        remarks.broken = remarks.broken or _is_short(before)
    except UNSOUND:
        remarks.broken = True


def _item(record: Any) -> Item | None:
    url = record.rec_headers.get_header("WARC-Target-URI")
    if not url:
        return None
    http = record.http_headers
    kind = (http or record.rec_headers).get_header("Content-Type") or ""
    return Item(
        url=str(url).strip("<> "),
        media_type=str(kind),
        at=str(record.rec_headers.get_header("WARC-Date") or ""),
        status=_status(http.get_statuscode()) if http else None,
    )


def _status(text: object) -> int | None:
    digits = str(text or "")[:3]
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _body(record: Any, url: str, remarks: Remarks, most: int) -> bytes:
    """Read a body with its packing undone, and remark on what its own checksum says of it."""
    try:
        data = read_up_to(record.content_stream(), most)
    except UNSOUND:
        remarks.cut.add(url)
        return b""
    if len(data) < most:
        _check(record, url, remarks)
    return data


def _check(record: Any, url: str, remarks: Remarks) -> None:
    while record.raw_stream.read(1 << 16):
        pass  # what is left behind the end that a packing marks: the checksum covers it too
    passed = record.digest_checker.passed
    if _is_short(record) or record.rec_headers.get_header("WARC-Truncated"):
        remarks.cut.add(url)
    elif passed is False:
        remarks.wrong.add(url)
    elif passed:
        remarks.checked += 1


def _is_short(record: Any) -> bool:
    """Whether the file ended before a record did, after all of it was read."""
    return record is not None and bool(getattr(record.raw_stream, "limit", 0))


def _software(record: Any) -> str:
    try:
        lines = read_up_to(record.content_stream(), 10_000).decode("utf-8", "replace")
    except UNSOUND as error:
        raise WorkbenchError("its first record is damaged") from error
    fields = dict(line.partition(":")[::2] for line in lines.splitlines())
    return fields.get("software", "").strip()
