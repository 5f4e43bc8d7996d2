"""What is heard of a capture while it goes on, put together at its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from workbench.capture.taken import Exchange, Missed, Taken

Progress = Callable[[int, int | None], None]


class Collected:
    """An ear that keeps what it hears; see `web.Ear`."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.exchanges: list[Exchange] = []
        self._missed: list[Missed] = []
        self._overrides: set[str] = set()
        self._open: dict[str, None] = {}
        self._broken = False

    @property
    def has_page(self) -> bool:
        """Whether the page itself has come."""
        return any(each.role == "page" for each in self.exchanges)

    def exchange(self, exchange: Exchange) -> None:
        """Keep an answer."""
        self.exchanges.append(exchange)

    def wanted(self, urls: list[str]) -> None:
        """Keep in mind what is still to come."""
        self._open.update(dict.fromkeys(urls))

    def came(self, url: str) -> None:
        """Forget what has come."""
        self._open.pop(url, None)

    def missed(self, missed: Missed) -> None:
        """Keep what does not come, and why."""
        self._open.pop(missed.url, None)
        self._missed.append(missed)

    def overridden(self, name: str) -> None:
        """Keep what was let pass."""
        self._overrides.add(name)

    def broken_off(self) -> None:
        """Keep in mind that nobody said that this was all."""
        self._broken = True

    def taken(self, requested_url: str, began: datetime, ended: datetime, seconds: float) -> Taken:
        """Put it together. What was still to come is missed."""
        unfinished = [
            Missed(url=url, reason="Fetching was broken off before it came.") for url in self._open
        ]
        if self._broken:
            reason = "Fetching was broken off: there may be more that belongs to it."
            pages = [each.url for each in self.exchanges if each.role == "page"]
            unfinished += [Missed(url=url, reason=reason) for url in pages[-1:]]
        return Taken(
            requested_url=requested_url,
            exchanges=tuple(self.exchanges),
            missed=(*self._missed, *unfinished),
            overrides=tuple(sorted(self._overrides)),
            began_at=began,
            ended_at=ended,
            seconds=seconds,
        )
