"""Comments put into a foreign Word document in a child process, which a spoiled one cannot harm."""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import IO, Any

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed, received
from workbench.reading.draft import Limits
from workbench.reading.isolated import end, feeding, reader

_LIMITS = Limits(seconds=60)
_LENGTH = struct.Struct("!I")
_BROKE = "The program that writes into Word documents broke down on this one, or took too long."


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment on words of a text, `text[start:end]` in code points, written in lines."""

    start: int
    end: int
    lines: tuple[str, ...]
    author: str = ""
    initials: str = ""
    date: str = ""
    """RFC 3339; "" for none."""


Table = tuple[str, tuple[tuple[str, ...], ...]]
"""A heading and rows of cells, of which the first are the columns' names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commented:
    """A document with comments, and of each whether it stands on the very words."""

    data: bytes
    exact: tuple[bool, ...]


def commented(
    data: bytes,
    text: str,
    comments: Sequence[Comment],
    *,
    table: Table | None = None,
    nameless: bool = False,
    limits: Limits = _LIMITS,
) -> Commented:
    """Return a Word document with comments on words of its text, and a table at its end.

    `nameless` takes out what the file tells of those who wrote it and of their computers.

    Raises WorkbenchError when it cannot be written into within the limits.
    """
    head = json.dumps({"comment": True, "limits": asdict(limits)}).encode() + b"\n"
    told = {
        "text": text,
        "comments": [asdict(each) for each in comments],
        "table": table,
        "nameless": nameless,
    }
    task = json.dumps(told).encode()
    with reader() as child, feeding(child.stdin, head, _LENGTH.pack(len(task)) + task + data):
        timer = threading.Timer(limits.seconds, end, (child,))
        timer.start()
        try:
            if child.stdout is None:
                raise ValueError("no answer")
            answer = received(child.stdout, 40 * len(comments) + 10_000)
            if "reason" in answer:
                raise WorkbenchError(str(answer["reason"])[:500])
            size = int(answer["size"])
            if not 0 <= size <= limits.size:
                raise ValueError("more than there can be")
            made = child.stdout.read(size)
            exact = tuple(bool(each) for each in answer["exact"])
            if len(made) != size or len(exact) != len(comments):
                raise ValueError("half a document")
            return Commented(data=made, exact=exact)
        except (ValueError, TypeError, KeyError):
            raise WorkbenchError(_BROKE) from None
        finally:
            timer.cancel()
            end(child)
            timer.join()


def comment_on(pipe: IO[bytes], out: IO[bytes]) -> None:
    """Do the task in the child: read it and the document, and answer with the document."""
    from workbench.reading.word_comments import put_comments  # noqa: PLC0415 - loads the parser

    try:
        (length,) = _LENGTH.unpack(pipe.read(_LENGTH.size))
        task = json.loads(pipe.read(length))
        data, exact = put_comments(
            pipe.read(), task["text"], [_comment(each) for each in task["comments"]],
            table=_table(task["table"]), nameless=bool(task["nameless"]),
        )  # fmt: skip
    except WorkbenchError as error:
        out.write(packed({"reason": str(error)}))
        return
    except (MemoryError, RecursionError):
        out.write(packed({"reason": "This Word document is too large to be written into."}))
        return
    out.write(packed({"size": len(data), "exact": exact}))
    out.write(data)


def _comment(told: dict[str, Any]) -> Comment:
    return Comment(**{**told, "lines": tuple(told["lines"])})


def _table(told: Any) -> Table | None:
    if told is None:
        return None
    heading, rows = told
    return str(heading), tuple(tuple(map(str, row)) for row in rows)
