"""The body of an answer: read as it was sent, unpacked with caps, and judged for completeness."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus

from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from workbench.capture.limits import Limits
from workbench.capture.line import Line
from workbench.errors import WorkbenchError
from workbench.model import Complete

PIECE = 65_536
"""Bytes asked for at a time."""
OUTPUT = 1_048_576
"""Bytes unpacked at a time; also what may be unpacked before the ratio is looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a server sent, unpacked, and whether it is all of it."""

    data: bytes
    complete: Complete
    reason: str


class _Meter:
    """What has come so far. Raises WorkbenchError as soon as a limit is passed."""

    def __init__(self, host: str, limits: Limits, announced: int | None) -> None:
        self._host, self._limits = host, limits
        self.announced = announced
        self.wire = self.decoded = 0
        if announced is not None and announced > limits.wire:
            self._refuse(limits.wire)

    def receive(self, size: int) -> None:
        self.wire += size
        if self.wire > self._limits.wire:
            self._refuse(self._limits.wire)

    def unpack(self, size: int) -> None:
        self.decoded += size
        if self.decoded > self._limits.decoded:
            self._refuse(self._limits.decoded)
        if self.decoded > max(OUTPUT, self.wire * self._limits.ratio):
            raise WorkbenchError(
                f"The page at {self._host} unpacks to more than {self._limits.ratio} times its"
                " size, as attacks do: nothing was stored; save it in a browser and add the file"
                " if you need it."
            )

    def _refuse(self, limit: int) -> None:
        raise WorkbenchError(
            f"The page at {self._host} is larger than {limit / 1_000_000:,.0f} MB: nothing was"
            " stored; download it in a browser and add the file."
        )


class _Plain:
    """A body that is not packed."""

    marked_end = False
    cut = False

    def unpack(self, data: bytes) -> Iterator[bytes]:
        yield data

    def rest(self) -> bytes:
        return b""


class _Inflate:
    """gzip (of one or more members) and deflate, with or without zlib's frame (RFC 9110, 8.4.1)."""

    def __init__(self, coding: str) -> None:
        self._gzip = coding != "deflate"
        self._stream: zlib._Decompress | None = None

    @property
    def marked_end(self) -> bool:
        """Whether the packed data have come to the end that is marked in them."""
        return self._stream is not None and self._stream.eof

    @property
    def cut(self) -> bool:
        return self._stream is not None and not self._stream.eof

    def unpack(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._stream is None or self._begins_again(data):
                self._stream = zlib.decompressobj(self._window(data))
            elif self._stream.eof:
                return
            yield self._stream.decompress(data, OUTPUT)
            data = self._stream.unconsumed_tail or self._stream.unused_data

    def rest(self) -> bytes:
        """The few bytes that zlib may still hold when all its input is consumed."""
        return b"" if self._stream is None else self._stream.flush()

    def _begins_again(self, data: bytes) -> bool:
        return self.marked_end and self._gzip and data[:2] == b"\x1f\x8b"[: len(data)]

    def _window(self, data: bytes) -> int:
        if self._gzip:
            return zlib.MAX_WBITS | 16
        framed = data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if framed else -zlib.MAX_WBITS


def read_body(
    response: BaseHTTPResponse,
    line: Line,
    limits: Limits,
    progress: Callable[[int, int | None], None],
) -> Body:
    """Read to the end. Raises WorkbenchError past a limit, or when nothing came of what was due."""
    meter = _Meter(line.host, limits, _announced(response))
    packing = _packing(response, line.host)
    parts: list[bytes] = []
    cut = ""
    try:
        for piece in _pieces(response, line, meter, progress):
            for part in packing.unpack(piece):
                meter.unpack(len(part))
                parts.append(part)
        parts.append(packing.rest())
    except zlib.error:
        cut = "The packed data are damaged."
    except HTTPError:
        cut = _cut(response, meter, packing, broken=True)
    else:
        cut = _cut(response, meter, packing, broken=False)
        if not cut and line.has_more():
            cut = "More was sent than the server announced."
    if cut and not meter.decoded:
        raise WorkbenchError(
            f"{line.host} broke off, or sent damaged data, before the page came: nothing was"
            " stored; try again later."
        )
    complete, reason = (Complete.NO, cut) if cut else _whole(response, meter, packing)
    return Body(data=b"".join(parts), complete=complete, reason=reason)


def _pieces(
    response: BaseHTTPResponse,
    line: Line,
    meter: _Meter,
    progress: Callable[[int, int | None], None],
) -> Iterator[bytes]:
    while piece := response.read1(PIECE, decode_content=False):
        line.leash.pause()
        meter.receive(len(piece))
        progress(meter.wire, meter.announced)
        yield piece


def _announced(response: BaseHTTPResponse) -> int | None:
    """The length that the server announced, when it is the one that counts."""
    return None if _is_chunked(response) else response.length_remaining


def _is_chunked(response: BaseHTTPResponse) -> bool:
    return response.headers.get("Transfer-Encoding", "").strip().lower() == "chunked"


def _packing(response: BaseHTTPResponse, host: str) -> _Plain | _Inflate:
    coding = response.headers.get("Content-Encoding", "").strip().lower()
    transfer = response.headers.get("Transfer-Encoding", "").strip().lower()
    if transfer not in {"", "identity", "chunked"}:
        coding = transfer
    if coding in {"", "identity"}:
        return _Plain()
    if coding in {"gzip", "x-gzip", "deflate"}:
        return _Inflate(coding)
    raise WorkbenchError(
        f"{host} sent the page in a packing that was not asked for and cannot be undone: nothing"
        " was stored; save the page in a browser and add the file."
    )


def _cut(
    response: BaseHTTPResponse, meter: _Meter, packing: _Plain | _Inflate, *, broken: bool
) -> str:
    """What shows that something is missing, or ""."""
    if broken and meter.announced is not None:
        return f"{meter.wire:,} of {meter.announced:,} announced bytes arrived."
    if broken:
        return "The connection broke before the end that the server marks."
    if packing.cut:
        return "The packed data stop before their end."
    if response.status == HTTPStatus.PARTIAL_CONTENT:
        return "The server sent a part of the page (206), though all was asked for."
    return ""


def _whole(
    response: BaseHTTPResponse, meter: _Meter, packing: _Plain | _Inflate
) -> tuple[Complete, str]:
    """What shows that nothing is missing, as far as anything does."""
    if _is_chunked(response) and "Content-Length" in response.headers:
        return Complete.UNKNOWN, "The server announced the length in two ways."
    if meter.announced is not None:
        return Complete.YES, f"All {meter.announced:,} announced bytes arrived."
    if _is_chunked(response):
        return Complete.YES, "The server marked the end, and it arrived."
    if packing.marked_end:
        return Complete.YES, "The packed data arrived up to the end that is marked in them."
    return Complete.UNKNOWN, "The server did not say how long the page is."
