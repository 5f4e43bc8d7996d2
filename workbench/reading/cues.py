"""Where text is in time: stored cues read again, seconds as people write them, and WebVTT."""

from __future__ import annotations

import html
import json
import math
import re
from collections.abc import Iterable, Sequence

from workbench.errors import WorkbenchError
from workbench.reading.draft import Cue

TRANSCRIPT = "text/vtt"
"""What a transcript is that a person typed beside the player."""
_CLOCK = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6}(?:[.,]\d{1,3})?)")

Seconds = tuple[float, float]
"""From when to when, since the beginning of a recording."""
Line = tuple[float, float, str]
"""From which second to which, and the words."""


def read_cues(data: bytes) -> list[Cue]:
    """Read stored cues. What is no cue is passed over, for a file may come from anywhere."""
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        return []
    return [
        (int(each[0]), int(each[1]), float(each[2]), float(each[3]))
        for each in (told if isinstance(told, list) else ())
        if isinstance(each, list) and len(each) == 4 and all(map(_is_number, each))
    ]


def spoken(cues: Sequence[Cue], start: int, end: int) -> Seconds | None:
    """Return from which second to which a stretch of a text is said; None where it is not."""
    met = [cue for cue in cues if cue[0] < end and cue[1] > start]
    return (min(cue[2] for cue in met), max(cue[3] for cue in met)) if met else None


def clock(seconds: float) -> str:
    """Write seconds as people read them: 0:12, 1:02:03."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def span(seconds: Seconds) -> str:
    """Write from when to when, to whole seconds that hold all of it: 0:12–0:15."""
    return f"{clock(seconds[0])}–{clock(math.ceil(seconds[1]))}"


def read_clock(words: str) -> float:
    """Return the seconds that a person wrote: 75, 1:15, 1:15.5, 1:02:03.

    Raises WorkbenchError when it is no time.
    """
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        raise WorkbenchError(f"“{words}” is no time. Write 75, 1:15.5 or 1:02:03.")
    hours, minutes, seconds = found.groups()
    whole = 3600 * int(hours or 0) + 60 * int(minutes or 0)
    return whole + float(seconds.replace(",", "."))


def written(lines: Iterable[Line]) -> str:
    """Write words with their seconds as WebVTT."""
    cues = (
        f"{_stamp(since)} --> {_stamp(until)}\n{html.escape(words, quote=False)}"
        for since, until, words in lines
    )
    return "\n\n".join(("WEBVTT", *cues)) + "\n"


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}.{rest % 1000:03}"


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e12
