"""What a file says about itself, as JSON of known names, and as rows for a person to read."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.reading.draft import shortened, tidy

LABELS: dict[str, str] = {
    "width": "Width in pixels",
    "height": "Height in pixels",
    "format": "Format",
    "frames": "Frames",
    "pages": "Pages",
    "sheets": "Sheets",
    "rows": "Rows",
    "cells_left_out": "Cells that were left out",
    "duration": "Length in seconds",
    "codec": "Codec",
    "taken": "Taken, as the file states",
    "recorded": "Recorded, as the file states",
    "created": "Made, as the file states",
    "modified": "Changed, as the file states",
    "modified_by": "Changed by",
    "camera": "Camera",
    "camera_serial": "Serial number of the camera",
    "lens": "Lens",
    "software": "Software",
    "orientation": "Held, as the camera states",
    "latitude": "Latitude",
    "longitude": "Longitude",
    "altitude": "Metres above sea level",
    "place": "Place, as the file states",
    "title": "Title",
    "creator": "Author",
    "credit": "Credit",
    "copyright": "Copyright",
    "description": "Description",
    "keywords": "Keywords",
    "comment": "Comment",
    "origin": "Kind of origin, as the file states",
    "signed_by": "Signed by",
    "signed_at": "Signed at, by the signer's word",
    "signed_with": "Made with, by the signer's word",
    "signature": "Signature",
    "signature_faults": "What is wrong with the signature",
    "signed_actions": "What was done, by the signer's word",
    "signed_parts": "Made from, by the signer's word",
    "from": "From",
    "to": "To",
    "cc": "Copy to",
    "reply_to": "Answers go to",
    "date": "Date",
    "subject": "Subject",
    "message_id": "Message number",
    "received": "Way it took, last station first",
    "dkim": "Signature of the sending server",
    "attachments": "Attachments",
    "artist": "Performed by",
    "album": "Album",
    "channels": "Channels",
    "sample_rate": "Samples a second",
    "read_by": "Words read off the picture by",
    "pages_read": "Pages read off their pictures",
    "pages_without_text": "Pages without text",
}
"""The names of what a file can say, in the order in which they are shown."""

STATES = {
    "intact": "The signature fits the file. Who the signer is was not checked against any list.",
    "listed": "The signature fits the file, and the signer is on a list of the library.",
    "broken": "The signature does not fit the file.",
    "unreadable": "There is a signature, and it could not be read.",
    "unread": "There is a signature; it is read where the extra c2pa is installed.",
    "present": "There is one; it was not checked.",
}
"""What the words for the state of a signature mean."""

_LONGEST = 2_000
_MOST = 200
_MOST_LETTERS = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that a file says about itself."""

    name: str
    """One of LABELS."""
    label: str
    value: str


def written(said: Mapping[str, object]) -> str:
    """Return as JSON what is said under known names, each value cut to a fair size; "" for nothing.

    Values are numbers, text, or lists of text; blank ones are left out.
    """
    kept: dict[str, object] = {}
    left = _MOST_LETTERS
    for name in LABELS:
        value = _fair(said.get(name))
        if value not in ("", []) and (size := len(json.dumps(value))) <= left:
            kept[name] = value
            left -= size
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def joined(metadata: str, more: Mapping[str, object]) -> str:
    """Return the metadata with more said."""
    return written({**said(metadata), **more})


def said(metadata: str) -> dict[str, Any]:
    """Return what a text of metadata says; nothing where it is none."""
    try:
        found = json.loads(metadata or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def rows(metadata: str) -> tuple[Row, ...]:
    """Return what a file says about itself in rows, in the order of LABELS."""
    found = said(metadata)
    return tuple(
        Row(name=name, label=label, value=_shown(name, found[name]))
        for name, label in LABELS.items()
        if name in found
    )


def _shown(name: str, value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(map(str, value))
    if name in {"signature", "dkim"}:
        return STATES.get(str(value), str(value))
    return str(value)


def _fair(value: object) -> str | int | float | list[str]:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int):
        return value if abs(value) < 1 << 53 else ""
    if isinstance(value, float):
        return round(value, 7) if math.isfinite(value) else ""
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        lines = [_line(str(each)) for each in value[:_MOST]]
        return [line for line in lines if line]
    return _line(str(value))


def _line(text: str) -> str:
    return shortened(" ".join(tidy(text[: 4 * _LONGEST]).split()), _LONGEST)
