"""The body of an answer: read as it was sent, unpacked with caps, and judged for completeness."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from workbench.capture.limits import Limits
from workbench.capture.line import Line
from workbench.capture.unpacking import Measured, measure, packings, unpacked
from workbench.errors import Unreachable, WorkbenchError
from workbench.model import Complete

PIECE = 65_536
"""Bytes asked for at a time."""

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a server sent, what it unpacks to, and whether it is all of it."""

    data: bytes
    """As received, but for the marks of chunks."""
    decoded: bytes | None
    """Unpacked; None where it was not packed, or could not be unpacked."""
    complete: Complete
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wire:
    """What came over the wire."""

    data: bytes
    announced: int | None
    chunked: bool
    broken: bool
    """Whether the connection ended before the answer did."""
    stopped: bool
    """Whether no more than this was wanted."""


def read_body(
    response: BaseHTTPResponse, line: Line, limits: Limits, progress: Progress, *, part: bool
) -> Body:
    """Read to the end, or with `part` no further than the limit.

    Raises WorkbenchError past the limit, and Unreachable when nothing came of what was due.
    """
    chunked = response.headers.get("Transfer-Encoding", "").strip().lower() == "chunked"
    announced = None if chunked else response.length_remaining
    if announced is not None and announced > limits.wire and not part:
        raise _too_large(line.host, limits.wire)
    wire = _read(response, line, limits.wire, progress, announced, chunked=chunked, part=part)
    if wire.broken and not wire.data:
        raise Unreachable(
            f"{line.host} broke off before the page came: nothing was stored; try again later.",
            why="broken",
        )
    names = _names(response, chunked=chunked)
    measured = measure(wire.data, names, limits) if names else Measured()
    readable = measured.size or not (measured.damaged or measured.cut or measured.too_much)
    data = unpacked(wire.data, names, measured.size) if names and readable else None
    complete, reason = _judged(response, line, wire, measured, known=names is not None)
    return Body(data=wire.data, decoded=data, complete=complete, reason=reason)


def _read(
    response: BaseHTTPResponse,
    line: Line,
    most: int,
    progress: Progress,
    announced: int | None,
    *,
    chunked: bool,
    part: bool,
) -> _Wire:
    out = io.BytesIO()
    broken = stopped = False
    try:
        while not stopped and (piece := response.read1(PIECE, decode_content=False)):
            line.leash.pause()
            if out.tell() + len(piece) > most:
                if not part:
                    raise _too_large(line.host, most)
                piece, stopped = piece[: most - out.tell()], True
            out.write(piece)
            progress(out.tell(), announced)
    except HTTPError:
        broken = True
    return _Wire(
        data=out.getvalue(), announced=announced, chunked=chunked, broken=broken, stopped=stopped
    )


def _too_large(host: str, limit: int) -> WorkbenchError:
    return WorkbenchError(
        f"The page at {host} is larger than {limit / 1_000_000:,.0f} MB: nothing was"
        " stored; download it in a browser and add the file."
    )


def _names(response: BaseHTTPResponse, *, chunked: bool) -> tuple[str, ...] | None:
    """The packings, those of the page first; None when they cannot be undone."""
    transfer = [] if chunked else response.headers.getlist("Transfer-Encoding")
    if any("chunked" in value.lower() for value in transfer):
        return None  # HTTP's library leaves the marks of the chunks in
    return packings([*response.headers.getlist("Content-Encoding"), *transfer])


def _judged(
    response: BaseHTTPResponse,
    line: Line,
    wire: _Wire,
    measured: Measured,
    *,
    known: bool,
) -> tuple[Complete, str]:
    """Whether it is all, and what shows it."""
    if cut := _cut(response, line, wire, measured):
        return Complete.NO, cut
    complete, reason = _known(response, wire)
    if not known:
        reason = "It is packed in a way that cannot be undone here."
    elif measured.too_much:
        reason = "It unpacks to so much that it was left packed."
    return complete, reason


def _cut(response: BaseHTTPResponse, line: Line, wire: _Wire, measured: Measured) -> str:
    """What shows that something is missing, or ""."""
    if wire.stopped:
        return "No more than the beginning was asked for."
    if wire.broken and wire.announced is not None:
        return f"{len(wire.data):,} of {wire.announced:,} announced bytes arrived."
    if wire.broken:
        return "The connection broke before the end that the server marks."
    signs = (
        (line.has_more(), "More was sent than the server announced."),
        (line.is_torn, "The connection broke before the end that the server marks."),
        (measured.damaged, "The packed data are damaged."),
        (measured.cut, "The packed data stop before their end."),
        (
            response.status == HTTPStatus.PARTIAL_CONTENT,
            "The server sent a part of the page (206), though all was asked for.",
        ),
    )
    return next((sentence for seen, sentence in signs if seen), "")


def _known(response: BaseHTTPResponse, wire: _Wire) -> tuple[Complete, str]:
    """What shows that nothing is missing, as far as HTTP does."""
    lengths = response.headers.getlist("Content-Length")
    if wire.chunked and lengths:
        return Complete.UNKNOWN, "The server announced the length in two ways."
    if not all(part.strip().isdecimal() for value in lengths for part in value.split(",")):
        return Complete.UNKNOWN, "The server announced a length that is none."
    packed = response.headers.getlist("Transfer-Encoding") and not wire.chunked
    if wire.announced is not None and not packed:
        return Complete.YES, f"All {wire.announced:,} announced bytes arrived."
    if wire.chunked:
        return Complete.YES, "The server marked the end, and it arrived."
    return Complete.UNKNOWN, "The server did not say how long the page is."
