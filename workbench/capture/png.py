"""A PNG file made of pixels that come stripe by stripe, without ever being a picture in memory."""

from __future__ import annotations

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LOW, _HIGH = 0x7F, 0x80
_UP = b"\x02"
"""The filter of each row: its difference from the row above."""


class Png:
    """A picture in the making: three bytes a pixel, rows from above."""

    def __init__(self, width: int) -> None:
        self.width, self.height = width, 0
        self._row = 3 * width
        self._above = bytes(self._row)
        self._packing = zlib.compressobj(6)
        self._packed: list[bytes] = []
        self._first = b""
        self._plain = True

    @property
    def size(self) -> int:
        """Bytes that the file has so far, about."""
        return sum(map(len, self._packed))

    @property
    def blank(self) -> bool:
        """Whether all pixels are of one colour."""
        return self._plain

    def add(self, pixels: bytes) -> None:
        """Add rows below those that are there."""
        rows, rest = divmod(len(pixels), self._row)
        if rest or not rows:
            raise ValueError("pixels that are no whole rows")
        self._first = self._first or pixels[:3]
        self._plain = self._plain and pixels == self._first * (len(pixels) // 3)
        changes = _less(pixels, self._above + pixels[: -self._row])
        for row in range(rows):
            line = changes[row * self._row : (row + 1) * self._row]
            self._packed.append(self._packing.compress(_UP + line))
        self._above = pixels[-self._row :]
        self.height += rows

    def finish(self) -> bytes:
        """Return the file."""
        self._packed.append(self._packing.flush())
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", b"".join(self._packed)))
        return b"".join((_SIGNATURE, *parts, _chunk(b"IEND", b"")))


def _less(left: bytes, right: bytes) -> bytes:
    """Subtract byte by byte, all at once: each in its own eight bits of one large number."""
    size = len(left)
    one, other = int.from_bytes(left, "big"), int.from_bytes(right, "big")
    low, high = (int.from_bytes(bytes([mask]) * size, "big") for mask in (_LOW, _HIGH))
    found = ((one | high) - (other & low)) ^ ((one ^ ~other) & high)
    return found.to_bytes(size, "big")


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
