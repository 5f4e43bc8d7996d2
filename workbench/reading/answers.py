"""What a child process answers: JSON behind its length, of known types and bounded sizes."""

from __future__ import annotations

import json
import re
import struct
from dataclasses import asdict, fields
from itertools import pairwise
from typing import IO, Any

from workbench.reading.draft import Cue, Draft, Limits

MOST_CUES = 200_000
MOST_METADATA = 300_000
"""Characters of what a file says about itself."""
_LENGTH = struct.Struct("!I")
_MOST_LINE = 3_000
_BESIDE_TEXT = 16_000_000
_PICTURE_HASH = re.compile("(?:[0-9a-f]{16})?")


def packed(answer: dict[str, Any]) -> bytes:
    """Return an answer as it goes through the pipe."""
    body = json.dumps(answer, ensure_ascii=False).encode("utf-8", "replace")
    return _LENGTH.pack(len(body)) + body


def longest(limits: Limits) -> int:
    """Return how many bytes a sound answer can have."""
    # A code point has four bytes at most; what JSON escapes has two, or is tidied away.
    return 4 * limits.text + _BESIDE_TEXT


def received(pipe: IO[bytes], most: int) -> dict[str, Any]:
    """Return the answer in a pipe. ValueError when there is none, or it is not sound."""
    head = pipe.read(_LENGTH.size)
    if len(head) != _LENGTH.size:
        raise ValueError("no answer")
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise ValueError("an answer that is too long")
    body = pipe.read(length)
    if len(body) != length:
        raise ValueError("half an answer")
    try:
        told = json.loads(body)
    except RecursionError as error:
        raise ValueError("an answer that is nested too deeply") from error
    if not isinstance(told, dict):
        raise ValueError("an answer of another kind")  # noqa: TRY004 - one error for all
    return told


def told(draft: Draft) -> dict[str, Any]:
    """Return a draft as JSON can hold it."""
    return asdict(draft)


def draft_of(told: object, limits: Limits) -> Draft:
    """Return the draft that was told of. ValueError when a part of it is not what it has to be."""
    if not isinstance(told, dict) or set(told) != {field.name for field in fields(Draft)}:
        raise ValueError("no draft")
    most = {"text": limits.text, "metadata": MOST_METADATA}
    lines = {name: told[name] for name in told if name != "cues"}
    for name, value in lines.items():
        if not isinstance(value, str) or len(value) > most.get(name, max(_MOST_LINE, _url(name))):
            raise ValueError(f"no sound {name}")
    if lines["metadata"] and not isinstance(_parsed(lines["metadata"]), dict):
        raise ValueError("no sound metadata")
    if not _PICTURE_HASH.fullmatch(lines["picture_hash"]):
        raise ValueError("no sound hash of a picture")
    return Draft(**lines, cues=_cues(told["cues"], len(lines["text"])))


def _url(name: str) -> int:
    return 100_000 if name == "url" else 0


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except RecursionError as error:
        raise ValueError("metadata that is nested too deeply") from error


def _cues(given: object, end: int) -> tuple[Cue, ...]:
    if not isinstance(given, list) or len(given) > MOST_CUES:
        raise ValueError("no sound cues")
    cues = tuple(_cue(each) for each in given)
    if any(not 0 <= cue[0] <= cue[1] <= end for cue in cues):
        raise ValueError("a cue outside the text")
    if any(before[1] > after[0] for before, after in pairwise(cues)):
        raise ValueError("cues that lie over one another")
    return cues


def _cue(given: object) -> Cue:
    if not isinstance(given, list) or len(given) != 4:
        raise ValueError("no sound cue")
    start, stop, since, until = given
    if type(start) is not int or type(stop) is not int:
        raise ValueError("no sound place of a cue")
    if not all(type(second) in {int, float} for second in (since, until)):
        raise ValueError("no sound time of a cue")
    if not 0 <= since <= until < 1e9:
        raise ValueError("no sound time of a cue")
    return start, stop, float(since), float(until)
