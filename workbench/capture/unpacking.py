"""Undoing the packing of a body (gzip, deflate, br, zstd, and one in another) with caps.

What a body unpacks to is counted first and kept nowhere, so that one made to fill the memory is
found out before it does; only then is it unpacked.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import brotli  # type: ignore[import-untyped]  # it ships no types
import zstandard

from workbench.capture.limits import Limits

OUTPUT = 1_048_576
"""Bytes unpacked at a time; also what may be unpacked whatever the ratio is."""
LARGE = 32 * OUTPUT
"""From here on, an eighth of the ratio has to do."""
DEEPEST = 4
"""Packings, one in another."""

_INPUT = 65_536
_ZSTD_INPUT = 256
"""Bytes given to zstd at a time: it knows no cap on its output, which is then 8 MiB at most."""
_ZSTD_WINDOW = 8_388_608
"""What RFC 9659 allows on the web."""


class DamagedError(Exception):
    """The packed data break the rules of their packing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a body would unpack to."""

    size: int = 0
    """In bytes: all of it, or up to where it is cut or damaged."""
    cut: bool = False
    """Whether the packed data stop before their end."""
    damaged: bool = False
    too_much: bool = False


class _Stream(Protocol):
    """One packing being undone."""

    @property
    def cut(self) -> bool: ...

    def feed(self, data: bytes) -> Iterator[bytes]: ...

    def rest(self) -> bytes: ...


class _Inflate:
    """gzip (of one or more members) and deflate, with or without zlib's frame (RFC 9110, 8.4.1)."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._stream: zlib._Decompress | None = None

    @property
    def cut(self) -> bool:
        return self._stream is not None and not self._stream.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
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
        ended = self._stream is not None and self._stream.eof
        return ended and self._gzip and data[:2] == b"\x1f\x8b"[: len(data)]

    def _window(self, data: bytes) -> int:
        if self._gzip:
            return zlib.MAX_WBITS | 16
        framed = data[0] & 0x0F == zlib.DEFLATED and int.from_bytes(data[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if framed else -zlib.MAX_WBITS


class _Brotli:
    def __init__(self) -> None:
        self._stream = brotli.Decompressor()
        self._begun = False

    @property
    def cut(self) -> bool:
        return self._begun and not self._stream.is_finished()

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._begun = True
        while not self._stream.is_finished():
            yield self._stream.process(data, output_buffer_limit=OUTPUT)
            data = b""
            if self._stream.can_accept_more_data():
                return

    def rest(self) -> bytes:
        return b""


class _Zstandard:
    def __init__(self) -> None:
        self._unpacker = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._stream: zstandard.ZstdDecompressionObj | None = None

    @property
    def cut(self) -> bool:
        return self._stream is not None and not self._stream.eof

    def feed(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), _ZSTD_INPUT):
            left = data[start : start + _ZSTD_INPUT]
            while left:
                if self._stream is None or self._stream.eof:
                    self._stream = self._unpacker.decompressobj()
                yield self._stream.decompress(left)
                left = self._stream.unused_data

    def rest(self) -> bytes:
        return b""


_STREAMS: dict[str, Callable[[], _Stream]] = {
    "gzip": lambda: _Inflate(gzip=True),
    "x-gzip": lambda: _Inflate(gzip=True),
    "deflate": lambda: _Inflate(gzip=False),
    "br": _Brotli,
    "zstd": _Zstandard,
}
_BROKEN = (zlib.error, brotli.error, zstandard.ZstdError)


def packings(values: Iterable[str]) -> tuple[str, ...] | None:
    """Name the packings in the values of a header, in the order in which they were put on.

    None when one of them is not known, or there are more than anybody means.
    """
    named = [name.strip().lower() for value in values for name in value.split(",")]
    found = tuple(name for name in named if name not in {"", "identity"})
    return found if len(found) <= DEEPEST and set(found) <= _STREAMS.keys() else None


def measure(packed: bytes, names: tuple[str, ...], limits: Limits) -> Measured:
    """Count what a body unpacks to, in no more memory than a few pieces of it take."""
    streams = [_STREAMS[name]() for name in names]
    most, size = _most(len(packed), limits), 0
    try:
        for part in _parts(packed, streams, most):
            size += len(part)
    except _TooMuchError:
        return Measured(too_much=True)
    except DamagedError:
        return Measured(size=size, damaged=True)
    return Measured(size=size, cut=any(stream.cut for stream in streams))


def unpacked(packed: bytes, names: tuple[str, ...], size: int) -> bytes:
    """Return the first so many unpacked bytes, which `measure` counted."""
    out = io.BytesIO()
    if size:
        for part in _parts(packed, [_STREAMS[name]() for name in names], None):
            out.write(part)
            if out.tell() >= size:
                break
    return out.getvalue()


class _TooMuchError(Exception):
    pass


def _most(wire: int, limits: Limits) -> int:
    by_ratio = max(OUTPUT, wire * limits.ratio)
    if by_ratio > LARGE:
        by_ratio = max(LARGE, wire * (limits.ratio // 8))
    return min(limits.decoded, by_ratio)


def _parts(packed: bytes, streams: list[_Stream], most: int | None) -> Iterator[bytes]:
    parts: Iterator[bytes] = (packed[at : at + _INPUT] for at in range(0, len(packed), _INPUT))
    for stream in reversed(streams):
        parts = _through(stream, parts, most)
    return parts


def _through(stream: _Stream, parts: Iterator[bytes], most: int | None) -> Iterator[bytes]:
    size = 0
    for part in _all(stream, parts):
        size += len(part)
        if most is not None and size > most:
            raise _TooMuchError
        yield part


def _all(stream: _Stream, parts: Iterator[bytes]) -> Iterator[bytes]:
    try:
        for part in parts:
            yield from stream.feed(part)
        yield stream.rest()
    except _BROKEN as error:
        raise DamagedError from error
