"""How far one fetch may go: in bytes, in time, and only as long as somebody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from workbench.errors import Cancelled

SLICE = 0.1
"""Seconds a socket may block before the deadline and the user are asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one fetch may cost. Passing any of these is an error, never a shortened capture."""

    wire: int = 50_000_000
    """Bytes of body as sent, that is, still packed."""
    decoded: int = 200_000_000
    """Bytes of body when unpacked."""
    ratio: int = 200
    """Unpacked bytes for each byte sent, once more than a mebibyte has been unpacked."""
    seconds: float = 60
    """From the first look-up of a name to the last byte, redirects included."""
    connect: float = 10
    """Seconds for each address to accept a connection."""
    redirects: int = 10


class DeadlineError(Exception):
    """The time is up. No OSError and no TimeoutError, so that no library takes it for its own."""


class Leash:
    """The deadline of one fetch, and the question whether it is still wanted."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled

    def pause(self) -> float:
        """Seconds to block now, more than 0; raises Cancelled or DeadlineError when it is over."""
        if self._cancelled():
            raise Cancelled("The page was no longer wanted: nothing was stored.")
        left = self._end - time.monotonic()
        if left <= 0:
            raise DeadlineError
        return min(left, SLICE)

    def shorten(self, seconds: float) -> None:
        """Bring the deadline forward to so many seconds from now, if it is later than that."""
        self._end = min(self._end, time.monotonic() + seconds)
