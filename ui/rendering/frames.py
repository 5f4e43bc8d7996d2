"""What goes through the pipes of the rendering process: heads in JSON, then bytes, all counted."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from typing import IO, Any

_LENGTH = struct.Struct(">Q")
_LONGEST_HEAD = 64_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an address of the capture answers."""

    status: int
    media_type: str
    location: str
    """Where a redirect leads, as the server wrote it."""
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A page that is to be rendered, and all that it may ask for."""

    url: str
    width: int
    height: int
    """Of the window that the page believes to be in, in pixels; likewise `width`."""
    tallest: int
    """Pixels from the top after which the picture is cut."""
    seconds: float
    answers: tuple[tuple[str, Answer], ...]
    """Addresses, and what they answer."""


def own_output() -> IO[bytes]:
    """Keep the standard output for what is told; whatever else is written goes to the errors."""
    kept = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return kept


def read_task(pipe: IO[bytes]) -> Task:
    """Read the one task of this process."""
    (length,) = _LENGTH.unpack(pipe.read(_LENGTH.size))
    if length > _LONGEST_HEAD:
        raise ValueError("a head that is too long")
    head = json.loads(pipe.read(length))
    answers = tuple(
        (
            str(known["url"]),
            Answer(
                status=int(known["status"]),
                media_type=str(known["media_type"]),
                location=str(known["location"]),
                body=pipe.read(int(known["size"])),
            ),
        )
        for known in head["answers"]
    )
    measures = {name: int(head[name]) for name in ("width", "height", "tallest")}
    return Task(url=str(head["url"]), seconds=float(head["seconds"]), answers=answers, **measures)


def tell(pipe: IO[bytes], kind: str, data: bytes = b"", **facts: Any) -> None:
    """Say something of a kind, with the bytes that belong to it."""
    head = json.dumps({"kind": kind, "size": len(data), **facts}).encode()
    pipe.write(_LENGTH.pack(len(head)) + head + data)
    pipe.flush()
