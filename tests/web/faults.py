"""What servers do wrong, by accident and on purpose: each way with what may be said of it after."""

from __future__ import annotations

import gzip
import socket
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from threading import Event

import brotli
import zstandard

from tests.web.server import Answer, drip, endless, head, held, reset

PAGE = (
    "<!doctype html><title>Roof</title><body>"
    + "".join(f"<p>Paragraph {n}: the roof of the harbour bridge cost {n * 7919} crowns.</p>"
              for n in range(1_500))
).encode()  # fmt: skip
"""A sound page of some 100 kB."""


class Truth(Enum):
    """What such an answer is."""

    WHOLE = "whole"
    """Nothing is missing, odd as it is: it may be called complete."""
    CUT = "cut"
    """Something is missing, or nobody can tell: it must not be called complete."""
    NOTHING = "nothing"
    """No answer at all, or none that ends: there must be a sentence, and no capture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way to answer."""

    name: str
    answer: Answer
    truth: Truth


def _chunk(data: bytes, size: bytes | None = None) -> bytes:
    return (size or f"{len(data):x}".encode()) + b"\r\n" + data + b"\r\n"


def _packed(how: str, data: bytes) -> bytes:
    if how == "br":
        return brotli.compress(data)
    if how == "zstd":
        return zstandard.compress(data)
    return gzip.compress(data) if how == "gzip" else zlib.compress(data)


_CHUNKED = head(Transfer_Encoding="chunked", Content_Type="text/html")
_LENGTH = {"Content_Type": "text/html; charset=utf-8", "Content_Length": len(PAGE)}


def _cut() -> Iterator[tuple[str, bytes]]:
    half = PAGE[: len(PAGE) // 2]
    yield "length too long", head(**_LENGTH) + half
    yield "length too short", head(**_LENGTH | {"Content_Length": 50}) + PAGE
    yield "no length, closed", head(Content_Type="text/html") + half
    yield "chunk cut", _CHUNKED + _chunk(PAGE)[:-500]
    yield "no last chunk", _CHUNKED + _chunk(PAGE)
    yield "chunk without its end", _CHUNKED + f"{len(PAGE):x}\r\n".encode() + PAGE
    yield "last chunk cut", _CHUNKED + _chunk(PAGE) + b"0\r"
    yield (
        "length and chunks, cut",
        (head(**_LENGTH, Transfer_Encoding="chunked") + _chunk(PAGE)[:-9]),
    )
    for how in ("gzip", "deflate", "br", "zstd"):
        packed = _packed(how, PAGE)
        yield f"{how} cut, closed", head(Content_Encoding=how) + packed[:-40]
        short = packed[: len(packed) // 2]
        yield (
            f"{how} cut, length of what came",
            (head(Content_Encoding=how, Content_Length=len(short)) + short),
        )
        yield f"{how} cut in chunks", (
            head(Content_Encoding=how, Transfer_Encoding="chunked")
            + _chunk(short) + _chunk(b"", b"0")
        )  # fmt: skip
        yield f"{how} in gzip, inner cut", _nested(how, packed[:-30])
    bad = bytearray(gzip.compress(PAGE))
    bad[len(bad) // 2] ^= 0x55
    yield "gzip damaged", head(Content_Encoding="gzip", Content_Length=len(bad)) + bytes(bad)
    bad = bytearray(gzip.compress(PAGE))
    bad[-6] ^= 1
    yield (
        "gzip with another sum",
        (head(Content_Encoding="gzip", Content_Length=len(bad)) + bytes(bad)),
    )
    yield "no gzip at all", head(Content_Encoding="gzip", Content_Length=5) + b"hello"
    yield (
        "part of a range",
        (
            head("206 Partial Content", **_LENGTH, Content_Range=f"bytes 0-{len(PAGE) - 1}/999999")
            + PAGE
        ),
    )


def _nested(how: str, inner: bytes) -> bytes:
    outer = gzip.compress(inner)
    return head(Content_Encoding=f"{how}, gzip", Content_Length=len(outer)) + outer


def _whole() -> Iterator[tuple[str, bytes]]:
    yield "sound", head(**_LENGTH) + PAGE
    yield "chunks with a trailer", (
        head(Transfer_Encoding="chunked", Trailer="Digest")
        + _chunk(PAGE) + b"0\r\nDigest: sha-256=x\r\nX-More: y\r\n\r\n"
    )  # fmt: skip
    yield (
        "chunks with extensions",
        (_CHUNKED + _chunk(PAGE, f'{len(PAGE):X};a="b"'.encode()) + b"0;x\r\n\r\n"),
    )
    many = b"".join(_chunk(PAGE[at : at + 1]) for at in range(2_000))
    yield "chunks of one byte", _CHUNKED + many + b"0\r\n\r\n"
    yield (
        "another charset than it says",
        (head(Content_Type="text/html; charset=utf-16", Content_Length=len(PAGE)) + PAGE),
    )
    yield (
        "a charset that is none",
        (head(Content_Type="text/html; charset=../../etc/passwd", Content_Length=len(PAGE)) + PAGE),
    )
    yield (
        "a picture that is a page",
        (head(Content_Type="image/png", Content_Length=len(PAGE)) + PAGE),
    )
    yield "lines that end in LF", head(**_LENGTH).replace(b"\r\n", b"\n") + PAGE
    yield (
        "a header over two lines",
        (b"HTTP/1.1 200 OK\r\nX-A: b\r\n  c\r\n" + head(**_LENGTH).partition(b"\r\n")[2] + PAGE),
    )
    packed = gzip.compress(PAGE[:5_000]) + gzip.compress(PAGE[5_000:])
    yield (
        "gzip in two members",
        (head(Content_Encoding="gzip", Content_Length=len(packed)) + packed),
    )
    yield "an interim answer first", b"HTTP/1.1 103 Early Hints\r\n\r\n" + head(**_LENGTH) + PAGE


def _unsure() -> Iterator[tuple[str, bytes]]:
    """What may be refused, or kept; called complete it must not be."""
    yield (
        "two lengths",
        (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhelloxxxx"),
    )
    yield "a negative length", head(Content_Length=-5) + PAGE
    yield "a length of words", head(Content_Length="many") + PAGE
    yield "a length with a sign", head(Content_Length=f"+{len(PAGE)}") + PAGE[:-40]
    yield "a chunk of negative size", _CHUNKED + _chunk(PAGE, b"-5")
    yield "a chunk of no size", _CHUNKED + _chunk(PAGE, b"zz")
    yield "a chunk larger than all memory", _CHUNKED + _chunk(PAGE, b"f" * 15)
    yield "a packing that nobody knows", head(Content_Encoding="rot13", **_LENGTH) + PAGE[:-9]
    yield "packed nine times", head(Content_Encoding=", ".join(["gzip"] * 9)) + _layers(9)
    yield "HTTP 0.9", PAGE[:50]


def _layers(count: int) -> bytes:
    data = PAGE
    for _ in range(count):
        data = gzip.compress(data)
    return data


def _nothing() -> Iterator[tuple[str, bytes]]:
    yield "silence", b""
    yield "half a status line", b"HTTP/1.1 2"
    yield "half a head", b"HTTP/1.1 200 OK\r\nContent-Len"
    yield "no status", b"HTTP/1.1 OK fine\r\nContent-Length: 2\r\n\r\nok"
    yield "not HTTP", b"220 ftp.example ready\r\n" * 3
    yield "304 without a copy to compare", head("304 Not Modified")
    yield "204", head("204 No Content")
    yield "huge header", head(X_Long="a" * 400_000, Content_Length=2) + b"ok"
    yield "a redirect to itself", head("302 Found", Location="", Content_Length=0)


def _loops() -> Iterator[tuple[str, Answer]]:
    def again(connection: socket.socket, _over: Event) -> None:
        connection.sendall(head("302 Found", Location="#again", Content_Length=0))

    yield "redirects for ever", again
    yield "dripping head", drip(head(**_LENGTH))
    yield "dripping body", drip(head(**_LENGTH) + b"<p>", 0.02)
    yield "headers without end", endless(b"HTTP/1.1 200 OK\r\n", b"X-More: and more\r\n")
    yield "one header without end", endless(b"HTTP/1.1 200 OK\r\nX: ", b"a" * 4096)
    yield "interim answers without end", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n")
    yield "a body without end", endless(head(Content_Type="text/html"), b"<p>more" * 1_000)
    yield "chunks without end", endless(_CHUNKED, _chunk(b"<p>more" * 1_000))
    yield "a chunk's extension without end", endless(_CHUNKED + b"5;", b"x" * 4096)
    yield "a trailer without end", endless(_CHUNKED + b"0\r\n", b"X-More: y\r\n")
    yield "a held line", held(head(**_LENGTH) + PAGE[:100])
    yield "a held line before anything", held(b"")
    yield "a reset", reset()


def faults() -> tuple[Fault, ...]:
    """Every way there is here."""
    found = [
        Fault(name=name, answer=_sends(data), truth=truth)
        for make, truth in (
            (_cut, Truth.CUT),
            (_unsure, Truth.CUT),
            (_whole, Truth.WHOLE),
            (_nothing, Truth.NOTHING),
        )
        for name, data in make()
    ]  # fmt: skip
    found += [Fault(name=name, answer=answer, truth=Truth.NOTHING) for name, answer in _loops()]
    found.append(
        Fault(name="a reset in the body", answer=reset(head(**_LENGTH) + PAGE[:5_000]),
              truth=Truth.CUT)
    )  # fmt: skip
    return tuple(found)


def _sends(data: bytes) -> Answer:
    def answer(connection: socket.socket, _over: Event) -> None:
        connection.sendall(data)

    return answer
