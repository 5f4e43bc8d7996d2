"""How far one capture may go: in bytes, in time, and only as long as somebody wants it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from workbench.errors import Cancelled

SLICE = 0.1
"""Seconds a socket may block before the deadline and the user are asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one capture may cost.

    A page that passes a limit of bytes or time is an error, never a shortened capture. What it
    unpacks to is another matter: past those limits it stays packed, as it was received. What else
    belongs to the page has limits of its own, and is listed as missed where it passes them.
    """

    wire: int = 200_000_000
    """Bytes of body as sent, that is, still packed: the same as of a file that is taken in."""
    decoded: int = 200_000_000
    """Bytes of body when unpacked."""
    ratio: int = 200
    """Unpacked bytes for each byte sent, once more than a mebibyte is unpacked; an eighth of it
    once more than 32 are, because texts of that size pack to a twentieth at best."""
    seconds: float = 60
    """From the first look-up of a name to the last byte of the page, redirects included."""
    connect: float = 10
    """Seconds for each address to accept a connection."""
    redirects: int = 10
    resources: int = 200
    """Pictures and style sheets of a page."""
    resource_wire: int = 20_000_000
    """Bytes of each of them."""
    resources_wire: int = 60_000_000
    """Bytes of all of them."""
    resource_seconds: float = 15
    """For each of them."""
    resources_seconds: float = 40
    """For all of them."""


class DeadlineError(Exception):
    """The time is up. No OSError and no TimeoutError, so that no library takes it for its own."""


class Leash:
    """The deadline of one fetch, and the question whether it is still wanted."""

    def __init__(self, seconds: float, cancelled: Callable[[], bool]) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds
        self._cancelled = cancelled

    def pause(self) -> float:
        """Seconds to block now, more than 0; raises Cancelled or DeadlineError when it is over."""
        if self._cancelled():
            raise Cancelled("The page was no longer wanted: nothing was stored.")
        left = self.left()
        if left <= 0:
            raise DeadlineError
        return min(left, SLICE)

    def left(self) -> float:
        """Seconds up to the deadline; 0 or less when it is past."""
        return self._end - time.monotonic()

    def shorten(self, seconds: float) -> None:
        """Bring the deadline forward to so many seconds from now, if it is later than that."""
        self._end = min(self._end, time.monotonic() + seconds)

    def part(self, seconds: float) -> Leash:
        """A leash of so many seconds that ends no later than this one."""
        return Leash(min(seconds, self.left()), self._cancelled)

    def anew(self, seconds: float) -> Leash:
        """A leash of so many seconds from now, for as long as it is wanted."""
        return Leash(seconds, self._cancelled)
