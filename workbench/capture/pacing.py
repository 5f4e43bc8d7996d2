"""How to ask politely: a gap between two questions to one host, and patience where one is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Event
from time import monotonic
from urllib.parse import unquote, urlsplit

from workbench.capture.addresses import Zone, zone_of_name
from workbench.capture.taken import Headers
from workbench.errors import WorkbenchError

_SLICE = 0.1
_NEARBY = 0.05
"""What is left of a gap where the host is this machine, or in one's own network."""


def host_of(url: str) -> str:
    """Name the host of an address, in lower case; the address itself where it has none."""
    try:
        return (urlsplit(url).hostname or url).lower()
    except ValueError:
        return url


def is_nearby(url: str) -> bool:
    """Tell an address of this machine or of a private network by how it is written."""
    return zone_of_name(host_of(url)) is not Zone.PUBLIC


def same_address(one: str, other: str) -> bool:
    """Tell whether two addresses name the same page: scheme, "www." and fragment aside."""
    return _core(one) == _core(other)


def _core(url: str) -> tuple[str, int | None, str, str]:
    try:
        parts = urlsplit(url.strip())
        port = parts.port if parts.port not in {80, 443} else None
    except ValueError:
        return url, None, "", ""
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    return host, port, unquote(parts.path).rstrip("/"), unquote(parts.query)


def patience(headers: Headers, now: datetime | None = None) -> float:
    """Return how many seconds an answer asks to wait (Retry-After); 0 when it does not say."""
    said = next((value for name, value in headers if name.lower() == "retry-after"), "").strip()
    if said.isascii() and said.isdigit():
        return float(min(int(said[:9]), 10**7))
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError):
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


def pause(seconds: float, stop: Callable[[], object]) -> None:
    """Let time pass, asking several times a second whether to go on: `stop` may raise."""
    until = monotonic() + seconds
    stop()
    while (left := until - monotonic()) > 0:
        Event().wait(min(left, _SLICE))
        stop()


def nearby(url: str, seconds: float) -> float:
    """Shorten a gap where the host is one's own."""
    return min(seconds, _NEARBY) if is_nearby(url) else seconds


def plain_sentence(error: WorkbenchError) -> str:
    """Leave out of a sentence about a capture what is said of storing it."""
    head = str(error).partition(": nothing was stored")[0]
    return head if head.endswith(".") else f"{head}."


class Gaps:
    """Keeps two questions to one host apart."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next: dict[str, float] = {}

    def left(self, url: str) -> float:
        """Return how many seconds the host of an address is to be left alone yet."""
        return max(0.0, self._next.get(host_of(url), 0.0) - monotonic())

    def hold(self, url: str, seconds: float) -> None:
        """Leave a host alone for some time from now."""
        until = monotonic() + seconds
        self._next[host_of(url)] = max(until, self._next.get(host_of(url), 0.0))

    def wait(self, url: str, stop: Callable[[], object]) -> None:
        """Wait until the host of an address may be asked, and count that as asking."""
        pause(self.left(url), stop)
        self.hold(url, nearby(url, self._seconds))
