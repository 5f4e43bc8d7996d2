"""What the worker tells: frames of JSON and bytes. What it says is checked, not believed."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, replace
from datetime import datetime
from typing import IO, Any

from workbench.capture.taken import Exchange, Headers
from workbench.errors import (
    PrivateAddress,
    Unreachable,
    UntrustedCertificate,
    WorkbenchError,
)
from workbench.model import Complete

MOST_JSON = 4_000_000
"""Bytes: a head of the largest size, each of its bytes written with an escape."""
_LONGEST = 300_000
"""Characters of one text."""
_MOST_FILES = 24
_SIZE = struct.Struct(">I")
_TEXTS = (
    *("url", "method", "role", "request_line", "status_line", "complete_reason", "peer", "proxy"),
    *("tls", "tls_problem"),
)
_ROLES = {"page", "redirect", "picture", "style", "font", "icon"}
_ERRORS: dict[str, type[WorkbenchError]] = {
    each.__name__: each
    for each in (PrivateAddress, UntrustedCertificate, Unreachable, WorkbenchError)
}


class FrameError(Exception):
    """The worker broke the rules of the protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One thing that was told."""

    kind: str
    told: dict[str, Any]
    files: tuple[bytes, ...] = ()

    def text(self, name: str) -> str:
        """A text in it, which can be stored."""
        return _text(self.told.get(name))

    def texts(self, name: str) -> list[str]:
        """A list of texts in it."""
        return [_text(each) for each in _listed(self.told.get(name))]

    def number(self, name: str) -> int:
        """A number in it, 0 or more."""
        value = self.told.get(name)
        if type(value) is not int or not 0 <= value < 2**53:
            raise FrameError(name)
        return value


def write(out: IO[bytes], kind: str, told: dict[str, Any], *files: bytes) -> None:
    """Write a frame."""
    head = json.dumps({**told, "kind": kind, "sizes": [len(file) for file in files]}).encode()
    out.write(_SIZE.pack(len(head)) + head)
    for file in files:
        out.write(file)
    out.flush()


def read(stream: IO[bytes], most: int) -> Frame | None:
    """Read a frame with no file larger than `most`; None at the end of the stream."""
    start = stream.read(_SIZE.size)
    if not start:
        return None
    size = _SIZE.unpack(_whole(start, _SIZE.size))[0]
    if size > MOST_JSON:
        raise FrameError("size")
    try:
        told = json.loads(_whole(stream.read(size), size))
    except (ValueError, RecursionError) as error:
        raise FrameError("json") from error
    if not isinstance(told, dict):
        raise FrameError("json")
    sizes = _listed(told.get("sizes"))
    if len(sizes) > _MOST_FILES or any(type(n) is not int or not 0 <= n <= most for n in sizes):
        raise FrameError("sizes")
    files = tuple(_whole(stream.read(size), size) for size in sizes)
    return Frame(kind=_text(told.get("kind")), told=told, files=files)


def write_exchange(out: IO[bytes], exchange: Exchange) -> None:
    """Write an exchange."""
    told: dict[str, Any] = {name: getattr(exchange, name) for name in _TEXTS}
    told |= {
        "status": exchange.status,
        "request_headers": exchange.request_headers,
        "headers": exchange.headers,
        "complete": exchange.complete,
        "addresses": exchange.addresses,
        "began_at": exchange.began_at.isoformat(),
        "ended_at": exchange.ended_at.isoformat(),
        "packed": exchange.decoded is not None,
    }
    certificates = exchange.certificates[: _MOST_FILES - 3]
    files = (exchange.body, exchange.decoded or b"", exchange.head, *certificates)
    write(out, "exchange", told, *files)


def exchange_of(frame: Frame) -> Exchange:
    """Read an exchange."""
    if len(frame.files) < 3 or frame.text("role") not in _ROLES:
        raise FrameError("exchange")
    try:
        complete = Complete(frame.text("complete"))
        began = datetime.fromisoformat(frame.text("began_at"))
        ended = datetime.fromisoformat(frame.text("ended_at"))
    except ValueError as error:
        raise FrameError("exchange") from error
    if began.utcoffset() is None or ended.utcoffset() is None:
        raise FrameError("time")
    body, decoded, head, *certificates = frame.files
    return replace(
        Exchange(url="", began_at=began, ended_at=ended),
        **{name: frame.text(name) for name in _TEXTS},  # type: ignore[arg-type]
        status=frame.number("status"),
        request_headers=_headers(frame.told.get("request_headers")),
        headers=_headers(frame.told.get("headers")),
        complete=complete,
        addresses=tuple(frame.texts("addresses")),
        body=body,
        decoded=decoded if frame.told.get("packed") is True else None,
        head=head,
        certificates=tuple(certificates),
    )


def write_error(out: IO[bytes], error: WorkbenchError) -> None:
    """Write why a capture failed."""
    told = {"error": type(error).__name__, "sentence": str(error)}
    write(out, "failed", {**told, "why": getattr(error, "why", "")})


def error_of(frame: Frame) -> WorkbenchError:
    """Read why a capture failed."""
    sentence = frame.text("sentence")
    kind = _ERRORS.get(frame.text("error"), WorkbenchError)
    if kind in {Unreachable, UntrustedCertificate}:
        return kind(sentence, why=frame.text("why"))
    return kind(sentence)


def _whole(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise FrameError("end")
    return data


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise FrameError("list")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise FrameError("text")
    try:
        value.encode()
    except UnicodeEncodeError as error:  # halves of surrogate pairs
        raise FrameError("text") from error
    return value


def _headers(value: Any) -> Headers:
    pairs = [_listed(pair) for pair in _listed(value)]
    if any(len(pair) != 2 for pair in pairs):
        raise FrameError("headers")
    return tuple((_text(name), _text(said)) for name, said in pairs)
