"""What a video file of the MP4 family says in its head: when and where, how long, how large."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

OTHER_VIDEO = (b"\x1aE\xdf\xa3", b"RIFF")
"""How video files begin whose heads are not read: Matroska and AVI."""
_WITHIN = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"udta", b"edts"}
_MOST = 10_000
_DEEP = 8
_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_PLACE = b"\xa9xyz"


def stated(data: bytes) -> dict[str, object]:
    """Return what the boxes state, under the names of particulars; nothing for other files."""
    if data[4:8] != b"ftyp":
        return {}
    said: dict[str, object] = {}
    for count, (kind, start, end) in enumerate(_boxes(data, 0, len(data), 0)):
        if count > _MOST:
            break
        body = data[start : min(end, start + 4096)]
        try:
            said |= _read(kind, body)
        except (struct.error, OverflowError, ZeroDivisionError, ValueError):
            continue
    return said


def _boxes(data: bytes, start: int, end: int, depth: int) -> Iterator[tuple[bytes, int, int]]:
    while start + 8 <= end:
        size, kind = struct.unpack_from(">I4s", data, start)
        head = 8
        if size == 1 and start + 16 <= end:
            (size,) = struct.unpack_from(">Q", data, start + 8)
            head = 16
        after = start + size if size else end
        if after < start + head or after > end:
            return
        yield kind, start + head, after
        if kind in _WITHIN and depth < _DEEP:
            yield from _boxes(data, start + head, after, depth + 1)
        start = after


def _read(kind: bytes, body: bytes) -> dict[str, object]:
    if kind == b"mvhd":
        return _movie(body)
    if kind == b"tkhd":
        return _track(body)
    if kind == b"stsd":
        codec = struct.unpack_from(">12x4s", body)[0].decode("ascii", "replace")
        is_sound = codec in {"mp4a", "alac", "ac-3", "ec-3", "Opus"}
        return {} if is_sound else {"codec": codec.strip()}
    if kind == _PLACE:
        (length,) = struct.unpack_from(">H", body)
        return {"place": body[4 : 4 + min(length, 200)].decode("utf-8", "replace")}
    return {}


def _movie(body: bytes) -> dict[str, object]:
    wide = body[:1] == b"\x01"
    made, _, scale, length = struct.unpack_from(">QQIQ" if wide else ">IIII", body, 4)
    said: dict[str, object] = {"duration": round(length / scale, 3)}
    moment = _EPOCH + timedelta(seconds=made)
    if moment.year > 1970:  # a clock that was never set
        said["recorded"] = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return said


def _track(body: bytes) -> dict[str, object]:
    place = 88 if body[:1] == b"\x01" else 76
    width, height = (edge >> 16 for edge in struct.unpack_from(">II", body, place))
    return {"width": width, "height": height} if width and height else {}
