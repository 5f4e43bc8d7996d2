"""Lines that say when something was said, and by whom: how transcripts in plain text are told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,:](\d{1,3}))?"
_OPEN, _CLOSE = r"[\[(<]", r"[\])>]"
_AT_FIRST = re.compile(
    rf"\s*(?P<open>{_OPEN})?\s*{_TIME}\s*{_CLOSE}?"
    rf"(?:\s*(?:-->|->|-|–|—|to)\s*{_OPEN}?\s*{_TIME}\s*{_CLOSE}?)?"
    r"(?:\s*[|:–—-]+\s+|\s+|$)(?P<rest>.*)",
)
_AFTER_NAME = re.compile(
    rf"\s*(?P<name>[^\W\d_][^\d\[\](){{}}:;|\n]{{0,60}}?)\s*[:|,–—-]?\s+{_OPEN}?{_TIME}{_CLOSE}?\s*:?"
    r"\s*(?P<rest>.*)",
)
_SPEAKS = re.compile(r"([^\W\d_a-z][^:\n\[\]]{0,60}|speaker[ _]?\d{1,3}):\s+(?=\S)", re.IGNORECASE)
_SBV = re.compile(rf"\s*{_TIME}\s*,\s*{_TIME}\s*")
STARTS = ("start", "start time", "start_time", "begin", "from", "in", "inicio", "start ms")
ENDS = ("end", "end time", "end_time", "stop", "to", "out", "fin", "end ms")
TEXTS = ("text", "words", "transcript", "sentence", "utterance", "texto")
SPEAKERS = ("speaker", "name", "who", "speaker name", "speaker_name", "hablante")
"""How the columns of a transcript in a table are called."""
_LEAST = 3
_SOON = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A line that has a time: when it begins, when it ends where that is told, who and what."""

    since: float
    until: float | None
    words: str
    speaker: str = ""
    sure: bool = False
    """Whether it can be no time of the day."""


def turn(line: str) -> Turn | None:
    """Read a line as one with a time; None for a line without."""
    line = line[:5_000]
    if found := _AT_FIRST.fullmatch(line):
        times = found.groups()
        until = _seconds(*times[5:9]) if times[6] else None
        speaker, words = parted(found["rest"])
        sure = bool(found["open"]) or times[1] is not None or until is not None
        return Turn(
            since=_seconds(*times[1:5]), until=until, words=words, speaker=speaker, sure=sure
        )
    if found := _AFTER_NAME.fullmatch(line):
        times = found.groups()
        rest = found["rest"].strip()
        sure = times[1] is not None or not rest or "[" in line
        name = found["name"].strip(" ,-–—")
        return Turn(since=_seconds(*times[1:5]), until=None, words=rest, speaker=name, sure=sure)
    return None


def parted(words: str) -> tuple[str, str]:
    """Part who speaks from what is said: "Jana Doe: Yes." gives both; "" where nobody is named."""
    found = _SPEAKS.match(words)
    if found is None or len(found[1].split()) > 6:
        return "", words.strip()
    return found[1].strip(), words[found.end() :].strip()


def sbv_times(line: str) -> tuple[float, float] | None:
    """Read a line of times as YouTube's SBV has it; None for another."""
    found = _SBV.fullmatch(line[:60])
    return (_seconds(*found.groups()[:4]), _seconds(*found.groups()[4:])) if found else None


def is_sbv(beginning: str) -> bool:
    """Whether a text begins as SBV does."""
    return sbv_times(beginning.lstrip().partition("\n")[0]) is not None


def is_timed_table(beginning: str) -> bool:
    """Whether a table begins with a row that names times and words."""
    head = beginning.lstrip("\ufeff \n").partition("\n")[0][:1_000]
    names = columns(head, separator(head))
    return not {*STARTS}.isdisjoint(names) and not {*TEXTS}.isdisjoint(names)


def separator(head: str) -> str:
    """Return what parts the names in the first row of a table."""
    return max("\t;,", key=head.count)


def columns(head: str, parted_by: str) -> list[str]:
    """Return the names in the first row of a table, in small letters."""
    return [name.strip(" \"'").casefold() for name in head.split(parted_by)]


def is_timed(beginning: str) -> bool:
    """Whether many lines of a text have a time, in order: a transcript, and no programme."""
    lines = [line for line in beginning.split("\n")[:200] if line.strip()]
    turns = [found for line in lines if (found := turn(line)) is not None]
    if turns and turns[0].since >= _SOON:  # what begins at 0:00 is no time of the day
        turns = [found for found in turns if found.sure]
    if len(turns) < min(_LEAST, max(2, len(lines))) or len(turns) * 3 < len(lines):
        return False
    ordered = sum(one.since <= two.since for one, two in pairwise(turns))
    return ordered * 10 >= (len(turns) - 1) * 9


def is_timed_json(data: bytes) -> bool:
    """Whether JSON looks as programs write that listen to speech."""
    lists = (b'"segments"', b'"transcription"', b'"utterances"')
    if b'"events"' in data and b'"tStartMs"' in data and b'"segs"' in data:
        return True
    if any(each in data for each in lists):
        return b'"text"' in data and (b'"start"' in data or b'"offsets"' in data)
    head = data[:400]
    return head.lstrip()[:1] == b"[" and all(
        each in head for each in (b'"start"', b'"end"', b'"text"')
    )


def clock_seconds(text: str) -> float | None:
    """Return the seconds that a cell tells: 75, 75.2, 1:15 or 00:01:15,200; None for no time."""
    text = text.strip().rstrip("s")
    if re.fullmatch(r"\d{1,9}(?:[.,]\d{1,6})?", text):
        return float(text.replace(",", "."))
    found = re.fullmatch(_TIME, text)
    return _seconds(*found.groups()) if found else None


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> float:
    whole = 3600 * int(hours or 0) + 60 * int(minutes) + int(seconds)
    return whole + int((fraction or "0").ljust(3, "0")[:3]) / 1000
