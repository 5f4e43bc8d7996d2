"""Small things that become huge when they are opened: made here, kept nowhere."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache

import brotli
import zstandard

GIB = 1 << 30


@lru_cache(maxsize=8)
def deflated(size: int, filler: bytes = b"\0") -> tuple[bytes, int]:
    """So many bytes of one kind as a raw stream of deflate, and their sum (CRC 32).

    The stream is one packed piece, again and again: making it takes no time.
    """
    piece = filler * (1 << 20)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(size >> 20):
        checksum = zlib.crc32(piece, checksum)
    return packed * (size >> 20) + b"\x03\x00", checksum


def gzipped(size: int) -> bytes:
    """So many zero bytes as gzip."""
    stream, checksum = deflated(size)
    return b"\x1f\x8b\x08" + bytes(7) + stream + struct.pack("<2I", checksum, size % 2**32)


def zlibbed(size: int) -> bytes:
    """So many zero bytes with zlib's frame; their sum (Adler 32) is known without them."""
    return b"\x78\x9c" + deflated(size)[0] + struct.pack("!2H", size % 65_521, 1)


def transport() -> Iterator[tuple[str, bytes]]:
    """Bodies by the value of their Content-Encoding."""
    inner = gzipped(GIB)
    yield "gzip", inner
    yield "gzip, gzip", gzip.compress(inner)
    yield "gzip, gzip, gzip", gzip.compress(gzip.compress(inner))
    yield "deflate", zlibbed(GIB)
    packer = brotli.Compressor(quality=5)
    pieces = [packer.process(bytes(1 << 20)) for _ in range(1 << 10)]
    yield "br", b"".join([*pieces, packer.finish()])
    writer = zstandard.ZstdCompressor(level=3).compressobj()
    yield "zstd", b"".join([*(writer.compress(bytes(1 << 20)) for _ in range(1 << 10)),
                            writer.flush()])  # fmt: skip
    yield "gzip, br", brotli.compress(inner, quality=5)


def files() -> Iterator[tuple[str, str, bytes]]:
    """Names, media types and bytes of files that fill the memory of whatever reads them."""
    yield "wide.png", "image/png", _png(65_535, 65_535)
    yield "wider.png", "image/png", _png(2**31 - 1, 2**31 - 1)
    yield "chain.pdf", "application/pdf", _pdf()
    yield "laughs.xml", "application/xml", _laughs()
    yield "laughs.svg", "image/svg+xml", _laughs("svg")
    yield "blowup.xml", "application/xml", _quadratic()
    yield "bomb.docx", _OFFICE + "wordprocessingml.document", _zip("word/document.xml")
    yield "bomb.xlsx", _OFFICE + "spreadsheetml.sheet", _zip("xl/worksheets/sheet1.xml")
    yield "bomb.odt", "application/vnd.oasis.opendocument.text", _zip("content.xml")
    yield "deep.html", "text/html", b"<div>" * 200_000
    yield "deep-tables.html", "text/html", b"<table><tr><td>" * 20_000
    yield (
        "attributes.html",
        "text/html",
        (b"<p " + b" ".join(b"a%d=1" % n for n in range(200_000)) + b">x"),
    )
    yield "one-word.html", "text/html", b"<p>" + b"a" * 20_000_000
    yield (
        "deep.json.html",
        "text/html",
        (b'<script type="application/ld+json">' + b"[" * 500_000 + b"</script><p>x"),
    )


_OFFICE = "application/vnd.openxmlformats-officedocument."


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack("!I", len(data)) + kind + data + struct.pack("!I", zlib.crc32(kind + data))
        )

    about = struct.pack("!2I5B", width, height, 8, 2, 0, 0, 0)
    body = zlibbed(256 << 20)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", about) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def _pdf() -> bytes:
    """A page whose content is packed three times over."""
    content = zlib.compress(zlib.compress(zlibbed(GIB)))
    chain = b"[/FlateDecode /FlateDecode /FlateDecode]"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Length %d/Filter %s>>stream\n%s\nendstream" % (len(content), chain, content),
    ]
    return pdf(parts)


def pdf(parts: list[bytes]) -> bytes:
    """Put the objects of a PDF together; the first is its catalog."""
    out, offsets = bytearray(b"%PDF-1.7\n"), []
    for number, part in enumerate(parts, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % at for at in offsets)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, table)
    return bytes(out)


def _laughs(root: str = "lolz") -> bytes:
    lines = ['<!ENTITY l0 "lol lol lol lol lol lol lol lol lol lol">']
    lines += [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12)]
    return (
        f'<?xml version="1.0"?><!DOCTYPE {root} [{"".join(lines)}]><{root}>&l11;</{root}>'.encode()
    )


def _quadratic() -> bytes:
    return (
        f'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "{"a" * 100_000}">]><b>'
        + "&a;" * 100_000
        + "</b>"
    ).encode()


def _zip(member: str) -> bytes:
    """A file of Office with a member that unpacks to a gibibyte of spaces."""
    stream, checksum = deflated(GIB, b" ")
    name = member.encode()
    about = struct.pack("<5H3I2H", 20, 0, 8, 0, 33, checksum, len(stream), GIB, len(name), 0)
    local = b"PK\x03\x04" + about + name + stream
    entry = (
        b"PK\x01\x02" + struct.pack("<H", 20) + about + struct.pack("<3H2I", 0, 0, 0, 0, 0) + name
    )
    end = struct.pack("<4H2IH", 0, 0, 1, 1, len(entry), len(local), 0)
    return local + entry + b"PK\x05\x06" + end
