"""Reading transcripts: SBV, what programs write that listen to speech, tables, and marked text."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from workbench.errors import WorkbenchError
from workbench.reading import loosely
from workbench.reading.draft import Cue, Draft, one_line, tidy
from workbench.reading.headline import label, opening
from workbench.reading.particulars import written
from workbench.reading.plain import decode, read_plain
from workbench.reading.turns import (
    ENDS,
    SPEAKERS,
    STARTS,
    TEXTS,
    clock_seconds,
    columns,
    is_sbv,
    is_timed_table,
    parted,
    sbv_times,
    separator,
    turn,
)

Said = tuple[float, float, str, str]
"""From which second to which, by whom, and the words."""

_JSON = re.compile(r"\ufeff?\s*(?:\{|\[\s*\{)")
_MOST = 100_000
_PAUSE = 3.0
"""Seconds without a word after which a new paragraph begins."""
_LONG = 600
"""Characters from which on a paragraph ends with its sentence."""
_LAST = 5.0
"""Seconds that the last line is taken to last."""
_LONGEST = 360_000.0


def read_timed(data: bytes, *, charset: str = "", filename: str = "", url: str = "") -> Draft:
    """Read a transcript: sentences as paragraphs, who speaks before them where that is told.

    Raises WorkbenchError when no words of it have a time, or it has far too many stretches.
    """
    text, charset = decode(data, declared=charset)
    text = tidy(text).replace("\f", "\n")
    language = ""
    said: Iterable[Said]
    if _JSON.match(text):
        said, language = _listened(text)
    elif is_sbv(text):
        said = _sbv(text)
    elif is_timed_table(text):
        said = _table(text)
    else:
        return _marked(read_plain(data, charset=charset, filename=filename, url=url))
    words, cues = _laid_out(_sound(said))
    return Draft(
        text=words,
        title=label(filename, url) or opening(words),
        url=url,
        language=language,
        tool=f"transcript with times, {charset}",
        cues=cues,
        metadata=written({"duration": max(cue[3] for cue in cues)}),
    )


def _sound(said: Iterable[Said]) -> list[Said]:
    """Those that have words and a time that can be, in the order of time."""
    kept: list[Said] = []
    for since, until, speaker, told in said:
        words = one_line(told).removeprefix(">>").lstrip()
        if words and math.isfinite(since) and 0 <= since <= until <= _LONGEST:
            kept.append((since, until, one_line(speaker)[:100], words))
        if len(kept) > _MOST:
            raise WorkbenchError(f"This transcript has more than {_MOST:,} stretches.")
    if not kept:
        raise WorkbenchError("This transcript has no words with times.")
    return sorted(kept, key=lambda each: each[:2])


def _laid_out(said: list[Said]) -> tuple[str, tuple[Cue, ...]]:
    """The text, and where it is in time. It goes on in one paragraph as long as one speaks."""
    parts: list[str] = []
    cues: list[Cue] = []
    length = begun = 0
    before: Said | None = None
    for each in said:
        since, until, speaker, words = each
        if before is None or _is_new(before, each, length - begun):
            gap, begun = "\n\n" if parts else "", length
            words = f"{speaker}: {words}" if speaker else words
        else:
            gap = " "
        length += len(gap)
        parts += [gap, words]
        cues.append((length, length + len(words), since, until))
        length += len(words)
        before = each
    return "".join(parts), tuple(cues)


def _is_new(before: Said, now: Said, length: int) -> bool:
    ended = before[3][-1:] in '.?!…"”»'
    return before[2] != now[2] or now[0] - before[1] > _PAUSE or (ended and length > _LONG)


def _sbv(text: str) -> Iterator[Said]:
    times: tuple[float, float] | None = None
    words: list[str] = []
    for line in [*text.split("\n"), ""]:
        found = sbv_times(line)
        if found is None and line.strip():
            words.append(line)
            continue
        if times and words:
            yield *times, *parted(" ".join(words))
        times, words = found, []


def _table(text: str) -> Iterator[Said]:
    head = text.lstrip("\ufeff \n").partition("\n")[0]
    between = separator(head)
    csv.field_size_limit(1_000_000)
    rows = csv.reader(text.lstrip("\ufeff \n").split("\n"), delimiter=between)
    try:
        next(rows)
        names = columns(head, between)
        places = [_column(names, each) for each in (STARTS, ENDS, SPEAKERS, TEXTS)]
        said = [_row(row, places) for row in rows]
    except (csv.Error, StopIteration) as error:
        raise WorkbenchError("The table cannot be read.") from error
    found = [each for each in said if each is not None]
    # Programs write milliseconds as whole numbers; nobody speaks for a thousand seconds on end.
    longest = max((until - since for since, until, *_ in found), default=0.0)
    thousand = any(name.endswith("ms") for name in names) or longest > 1_000
    scale = 1000.0 if thousand and all(s == int(s) for s, *_ in found) else 1.0
    for since, until, speaker, words in found:
        yield since / scale, until / scale, speaker, words


def _column(names: list[str], wanted: tuple[str, ...]) -> int:
    return next((names.index(each) for each in wanted if each in names), -1)


def _row(row: list[str], places: list[int]) -> Said | None:
    cells = [row[at] if 0 <= at < len(row) else "" for at in places]
    since = clock_seconds(cells[0])
    until = clock_seconds(cells[1])
    if since is None:
        return None
    speaker, words = (cells[2], cells[3]) if cells[2].strip() else parted(cells[3])
    return since, since + _LAST if until is None else until, speaker, words


def _marked(draft: Draft) -> Draft:
    """A text that is kept word by word, its times too: with where its lines are in time."""
    text, place = tidy(draft.text), 0
    begun: list[tuple[int, float, float | None]] = []
    ends: list[int] = []
    for line in text.split("\n"):
        if found := turn(line):
            begun.append((place, found.since, found.until))
            ends.append(place)
        if begun and line.strip():
            ends[-1] = place + len(line.rstrip())
        place += len(line) + 1
    cues: list[Cue] = []
    for at, (start, since, until) in enumerate(begun):
        following = begun[at + 1][1] if at + 1 < len(begun) else since + _LAST
        end = max(since, following) if until is None else until
        if since <= end <= _LONGEST:
            cues.append((start, ends[at], since, end))
    if not cues or len(cues) > _MOST:
        raise WorkbenchError("This transcript has no words with times.")
    duration = written({"duration": max(cue[3] for cue in cues)})
    return replace(draft, text=text, cues=tuple(cues), metadata=duration)


def _listened(text: str) -> tuple[list[Said], str]:
    """What a program heard, and in which language."""
    value = loosely.json_of(text)
    table: dict[str, Any] = value if isinstance(value, dict) else {"segments": value}
    result = table.get("result")
    held = table | (result if isinstance(result, dict) else {})
    if isinstance(events := held.get("events"), list):  # YouTube's json3
        return [made for each in events[: _MOST + 1] if (made := _event(each))], ""
    for key in ("segments", "transcription", "utterances"):
        listed = held.get(key)
        if isinstance(listed, list) and listed:
            said = [made for each in listed[: _MOST + 1] if (made := _segment(each)) is not None]
            language = loosely.words(held.get("language") or held.get("language_code"), 20)
            sound = language.replace("-", "").replace("_", "").isalnum() and len(language) < 8
            return _in_seconds(said, key, listed), language.replace("_", "-") if sound else ""
    raise WorkbenchError("This transcript has no words with times.")


def _event(told: Any) -> Said | None:
    """A line of YouTube's captions: pieces of words, and milliseconds."""
    pieces = told.get("segs") if isinstance(told, dict) else None
    since = loosely.number(told.get("tStartMs")) if isinstance(pieces, list) else None
    if since is None or not isinstance(pieces, list):
        return None
    told_words = (each.get("utf8") for each in pieces if isinstance(each, dict))
    words = "".join(each for each in told_words if isinstance(each, str))
    lasts = loosely.number(told.get("dDurationMs"))
    until = since / 1000 + (_LAST if lasts is None else lasts / 1000)
    speaker, words = parted(words.strip())
    return since / 1000, until, speaker, words


def _segment(told: Any) -> Said | None:
    if not isinstance(told, dict):
        return None
    offsets, stamps = told.get("offsets"), told.get("timestamps")
    if isinstance(offsets, dict):  # whisper.cpp: milliseconds
        since, until = loosely.number(offsets.get("from")), loosely.number(offsets.get("to"))
        since, until = (n / 1000 if n is not None else None for n in (since, until))
    elif isinstance(stamps, dict):
        since = clock_seconds(loosely.words(stamps.get("from"), 30))
        until = clock_seconds(loosely.words(stamps.get("to"), 30))
    else:
        since, until = _time(told.get("start")), _time(told.get("end"))
    if since is None:
        return None
    speaker = loosely.words(told.get("speaker") or told.get("speaker_name"), 100)
    words = loosely.first_text(told.get("text") or told.get("transcript"))
    if not speaker:
        speaker, words = parted(words.strip())
    return since, since + _LAST if until is None else until, speaker, words


def _time(value: object) -> float | None:
    if isinstance(value, str):
        return clock_seconds(value)
    return loosely.number(value)


def _in_seconds(said: list[Said], key: str, listed: list[Any]) -> list[Said]:
    """Utterances are told in milliseconds by some programs, in whole numbers."""
    whole = all(type(each.get("start")) is int for each in listed[:1000] if isinstance(each, dict))
    longest = max((until - since for since, until, *_ in said), default=0.0)
    if whole and longest > 200 and key == "utterances":
        return [(since / 1000, until / 1000, who, words) for since, until, who, words in said]
    return said
