"""The files that came with an e-mail, taken out of it in a child process."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass

from workbench.reading.answers import received
from workbench.reading.draft import Limits
from workbench.reading.isolated import end, feeding, reader, unreadable

_LIMITS = Limits()
_LONGEST_LIST = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with a message. Its name is a label, never a path to open."""

    name: str
    media_type: str
    data: bytes


def attachments(data: bytes, *, limits: Limits = _LIMITS) -> tuple[Attachment, ...]:
    """Return the files that came with a message, in order.

    Raises WorkbenchError when it cannot be read within the limits.
    """
    head = json.dumps({"attachments": True, "limits": asdict(limits)}).encode() + b"\n"
    with reader() as child, feeding(child.stdin, head, data):
        timer = threading.Timer(limits.seconds, end, (child,))
        timer.start()
        try:
            if child.stdout is None:
                raise ValueError("no answer")
            told = received(child.stdout, _LONGEST_LIST)
            if "reason" in told:
                raise unreadable(str(told["reason"])[:500])
            left = limits.size
            found = []
            for name, kind, size in told["files"]:
                size = int(size)  # noqa: PLW2901 - of JSON, made sure of
                left -= size
                if size < 0 or left < 0:
                    raise ValueError("more than there can be")
                body = child.stdout.read(size)
                if len(body) != size:
                    raise ValueError("half a file")
                found.append(Attachment(name=str(name), media_type=str(kind), data=body))
            return tuple(found)
        except (ValueError, TypeError, KeyError):
            reason = "the program that reads this kind of file broke down on it, or took too long"
            raise unreadable(reason) from None
        finally:
            timer.cancel()
            end(child)
            timer.join()
