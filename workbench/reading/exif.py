"""What cameras and programs write into picture files: EXIF, with the place, and IPTC."""

from __future__ import annotations

import re
from typing import Any

from PIL import IptcImagePlugin

from workbench.reading.draft import one_line

_EXIF, _GPS = 0x8769, 0x8825
_MAKE, _MODEL, _SOFTWARE, _CHANGED = 0x010F, 0x0110, 0x0131, 0x0132
_TAKEN, _ZONE, _FRACTION = 0x9003, 0x9011, 0x9291
_NAMED = {
    "description": 0x010E,
    "software": _SOFTWARE,
    "creator": 0x013B,
    "copyright": 0x8298,
}
_NAMED_DEEP = {"lens": 0xA434, "camera_serial": 0xA431}
HELD = {
    1: "upright",
    2: "upright, mirrored",
    3: "upside down",
    4: "upside down, mirrored",
    5: "turned left, mirrored",
    6: "turned left",
    7: "turned right, mirrored",
    8: "turned right",
}
"""How the camera was held, by EXIF's numbers."""
_IPTC = {
    "title": (2, 5),
    "creator": (2, 80),
    "description": (2, 120),
    "credit": (2, 110),
    "copyright": (2, 116),
}
_TIME = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")


def stated(image: Any) -> dict[str, object]:
    """Return what the EXIF and IPTC parts of an open picture say, under the names of particulars.

    Times are as the camera's clock had them, in ISO 8601; the place is in decimal degrees.
    """
    exif = image.getexif()
    deep, gps = exif.get_ifd(_EXIF), exif.get_ifd(_GPS)
    said: dict[str, object] = {name: _text(exif.get(tag)) for name, tag in _NAMED.items()}
    said |= {name: _text(deep.get(tag)) for name, tag in _NAMED_DEEP.items()}
    said["camera"] = _camera(_text(exif.get(_MAKE)), _text(exif.get(_MODEL)))
    said["taken"] = _time(_text(deep.get(_TAKEN)), _text(deep.get(_ZONE)))
    said["modified"] = _time(_text(exif.get(_CHANGED)), "")
    said["orientation"] = HELD.get(exif.get(0x0112, 0), "")
    said |= _place(gps)
    said |= {name: value for name, value in _iptc(image).items() if not said.get(name)}
    return {name: value for name, value in said.items() if value not in ("", None)}


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    return one_line(value.replace("\x00", " ")) if isinstance(value, str) else ""


def _camera(make: str, model: str) -> str:
    return model if model.lower().startswith(make.lower()) else f"{make} {model}".strip()


def _time(text: str, zone: str) -> str:
    found = _TIME.match(text)
    return f"{found[1]}-{found[2]}-{found[3]}T{found[4]}{zone}" if found else text


def _place(gps: Any) -> dict[str, object]:
    latitude = _degrees(gps.get(2), gps.get(1), "S", 90)
    longitude = _degrees(gps.get(4), gps.get(3), "W", 180)
    if latitude is None or longitude is None:
        return {}
    place: dict[str, object] = {"latitude": latitude, "longitude": longitude}
    height = gps.get(6)
    try:
        metres = round(float(height), 1) if height is not None else None
    except (TypeError, ValueError, ZeroDivisionError):
        metres = None
    if metres is not None and abs(metres) < 100_000:
        place["altitude"] = -metres if gps.get(5) in {1, b"\x01"} else metres
    return place


def _degrees(value: Any, side: Any, negative: str, most: int) -> float | None:
    """Degrees, minutes and seconds as one number; None where they are not sound."""
    try:
        degrees, minutes, seconds = (float(part) for part in value)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    whole = degrees + minutes / 60 + seconds / 3600
    if not 0 <= whole <= most:
        return None
    return round(-whole if _text(side).upper() == negative else whole, 6)


def _iptc(image: Any) -> dict[str, str]:
    found = IptcImagePlugin.getiptcinfo(image) or {}
    said = {}
    for name, tag in _IPTC.items():
        value = found.get(tag)
        said[name] = _text(value[0] if isinstance(value, list) and value else value)
    return said
