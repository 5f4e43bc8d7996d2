"""Reading what sound and video files say about themselves: length, codec, title, when, where."""

from __future__ import annotations

import io
import struct
from importlib.metadata import version
from typing import Any

from tinytag import TinyTag, TinyTagException

from workbench.errors import WorkbenchError
from workbench.reading import boxes
from workbench.reading.dates import iso_date
from workbench.reading.draft import Draft, one_line
from workbench.reading.headline import label
from workbench.reading.particulars import written

# What tinytag raises on spoiled files, as fuzzing shows.
_DAMAGE = (
    *(TinyTagException, struct.error, ArithmeticError, AttributeError, EOFError),
    *(LookupError, OSError, TypeError, ValueError, RecursionError),
)
_NAMED = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "comment": "comment",
    "recorded": "year",
    "channels": "channels",
    "sample_rate": "samplerate",
}
_SILENT = "This is a recording: its words are not in the file. A transcript can be added to it."


def read_media(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read what a sound or video file says about itself. The draft has no text.

    Raises WorkbenchError when nothing in the file can be understood.
    """
    said: dict[str, object] = {}
    try:
        tag: Any = TinyTag.get(file_obj=io.BytesIO(data))
        said = {name: getattr(tag, key, None) or "" for name, key in _NAMED.items()}
        said["duration"] = round(tag.duration, 3) if tag.duration else ""
        said["codec"] = one_line(str(getattr(tag, "mime_type", "") or ""))
    except _DAMAGE:
        said = {}
    moving = boxes.stated(data)
    if not said.get("duration") and not moving and not data.startswith(boxes.OTHER_VIDEO):
        raise WorkbenchError("The recording is damaged: nothing in it can be understood.")
    said |= moving
    title = one_line(str(said.get("title") or ""))
    return Draft(
        text="",
        title=title or label(filename, url),
        byline=one_line(str(said.get("artist") or "")),
        published_on=iso_date(str(said.get("recorded") or "")),
        url=url,
        tool=f"tinytag {version('tinytag')}",
        metadata=written(said),
        problem=_SILENT,
    )
