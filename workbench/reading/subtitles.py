"""Reading transcripts with times (SRT, WebVTT): the words as text, and where they are in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from workbench.errors import WorkbenchError
from workbench.reading.draft import Cue, Draft, one_line, tidy
from workbench.reading.headline import label, opening
from workbench.reading.particulars import written
from workbench.reading.plain import decode

_STAMP = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMES = re.compile(rf"\s*{_STAMP}\s*-->\s*{_STAMP}(?:\s.*)?")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,200})>")
_MARKS = re.compile(r"</?[A-Za-z][^>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^}]{0,100}\}")
_MOST_CUES = 100_000


def read_subtitles(data: bytes, *, charset: str = "", filename: str = "", url: str = "") -> Draft:
    """Read a transcript with times: one cue a paragraph, who speaks before it where that is told.

    Raises WorkbenchError when no line of it has a time, or it has far too many cues.
    """
    text, charset = decode(data, declared=charset)
    lines = tidy(text).replace("\f", "\n").split("\n")
    words: list[str] = []
    cues: list[Cue] = []
    start = 0
    last = ""
    for since, until, said in _cues(lines):
        fresh = said[1:] if len(said) > 1 and said[0] == last else said
        if fresh == [last]:  # captions that roll show each line twice
            continue
        last = fresh[-1]
        paragraph = " ".join(fresh)
        words.append(paragraph)
        cues.append((start, start + len(paragraph), since, until))
        start += len(paragraph) + 2
        if len(cues) > _MOST_CUES:
            raise WorkbenchError(f"This transcript has more than {_MOST_CUES:,} stretches.")
    if not cues:
        raise WorkbenchError("This transcript has no words with times.")
    found = "\n\n".join(words)
    return Draft(
        text=found,
        title=label(filename, url) or opening(found),
        url=url,
        tool=f"transcript with times, {charset}",
        cues=tuple(cues),
        metadata=written({"duration": max(cue[3] for cue in cues)}),
    )


def _cues(lines: list[str]) -> Iterator[tuple[float, float, list[str]]]:
    """From which second to which, and the lines of words, of each cue that has words."""
    times: tuple[float, float] | None = None
    said: list[str] = []
    for line in [*lines, ""]:
        found = _TIMES.fullmatch(line)
        if found is None and line.strip():
            if times and (words := _words(line)):
                said.append(words)
            continue
        if times and said and times[0] <= times[1]:
            yield *times, said
        said = []
        times = (_seconds(found.groups()[:4]), _seconds(found.groups()[4:])) if found else None


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = parts
    whole = 3600 * int(hours or 0) + 60 * int(minutes or 0) + int(seconds or 0)
    return whole + int((fraction or "0").ljust(3, "0")) / 1000


def _words(line: str) -> str:
    line = _VOICE.sub(lambda found: f"{found[1]}: ", line)
    return one_line(unescape(_MARKS.sub("", line)))
