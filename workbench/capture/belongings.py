"""What belongs to a page: its pictures and style sheets, fetched beside each other, with bounds."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace
from threading import Lock

from workbench.capture.asking import Asked, Way
from workbench.capture.limits import Leash
from workbench.capture.line import Private
from workbench.capture.taken import Exchange, Missed
from workbench.capture.web import Ear, follow, prepared
from workbench.errors import Cancelled, WorkbenchError
from workbench.reading.plain import charset_of, decode
from workbench.reading.resources import STYLE, of_page, of_style
from workbench.reading.sniffing import HTML, sniff

AT_ONCE = 4
"""Connections: few enough not to trouble a small server."""
DEEPEST = 3
"""Style sheets, one imported by another."""
_STYLE_TYPES = ("text/css", "text/plain", "")


def bring(page: Asked, way: Way, leash: Leash, ear: Ear) -> None:
    """Fetch what belongs to a page. What does not come is told to the ear, and is no error."""
    exchange = page.exchange
    kind = sniff(exchange.content, declared=exchange.media_type)
    if kind not in {HTML, "application/xhtml+xml"} or (
        exchange.decoded is None and exchange.body[:2] == b"\x1f\x8b"
    ):
        return
    charset = charset_of(exchange.media_type)
    found = of_page(exchange.content, charset=charset, url=exchange.url)
    limits = replace(
        way.limits,
        wire=way.limits.resource_wire,
        decoded=min(way.limits.decoded, 2 * way.limits.resource_wire),
    )
    gathering = _Gathering(
        way=replace(way, limits=limits, part=False),
        leash=leash.anew(way.limits.resources_seconds),
        ear=ear,
        private=page.private,
        secure=exchange.url.lower().startswith("https:"),
        wire=len(exchange.body),
        known={exchange.url.partition("#")[0]},
    )
    gathering.gather([(url, role, 1) for url, role in found])


_Job = tuple[str, str, int]
"""An address, its role, and how many style sheets led to it."""


@dataclass(slots=True, kw_only=True)
class _Gathering:
    """What was asked for, and how much came."""

    way: Way
    leash: Leash
    ear: Ear
    private: Private
    secure: bool
    wire: int
    """Bytes that came, with those of the page."""
    known: set[str]
    count: int = 0
    came: int = 0
    lock: Lock = field(default_factory=Lock)

    def gather(self, jobs: list[_Job]) -> None:
        """Fetch all of it, and what it leads to."""
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="fetch what belongs") as pool:
            running = self._start(pool, jobs)
            while running:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for each in done:
                    running |= self._start(pool, each.result())

    def _start(self, pool: ThreadPoolExecutor, jobs: list[_Job]) -> set[Future[list[_Job]]]:
        fresh = [job for job in {job[0]: job for job in jobs}.values() if self._new(job)]
        if fresh:
            self.ear.wanted([url for url, _, _ in fresh])
        return {pool.submit(self._fetch, *job) for job in fresh}

    def _new(self, job: _Job) -> bool:
        url = job[0]
        if url in self.known:
            return False
        self.known.add(url)
        self.count += 1
        if self.count > self.way.limits.resources:
            self._miss(url, "The page has more pictures and style sheets than are fetched.")
        elif self.secure and not url.lower().startswith("https:"):
            self._miss(url, "It is on an unsecured address, though the page is on a secure one.")
        else:
            return True
        return False

    def _fetch(self, url: str, role: str, depth: int) -> list[_Job]:
        try:
            if self.leash.left() <= 0:
                self._miss(url, "The time was up before it was asked for.")
                return []
            leash = self.leash.part(self.way.limits.resource_seconds)
            asked = follow(
                prepared(url),
                self.way,
                leash,
                self.private,
                role=role,
                ear=self.ear,
                told=_Counter(self),
            )
        except Cancelled:
            raise
        except WorkbenchError as error:
            self._miss(url, str(error).partition(": nothing was stored")[0].rstrip(".") + ".")
            return []
        self.ear.exchange(asked.exchange)
        self.ear.came(url)
        return self._onward(asked.exchange, url, depth)

    def _onward(self, exchange: Exchange, url: str, depth: int) -> list[_Job]:
        """What a style sheet leads to."""
        if not 200 <= exchange.status < 300:
            self._miss(url, f"The server answered {exchange.status}.")
            return []
        declared = exchange.media_type.partition(";")[0].strip().lower()
        if exchange.role != STYLE or declared not in _STYLE_TYPES:
            return []
        text, _ = decode(exchange.content, declared=charset_of(exchange.media_type))
        found = of_style(text, url=exchange.url)
        return [(each, role, depth + 1) for each, role in found if role != STYLE or depth < DEEPEST]

    def receive(self, size: int) -> None:
        """Count bytes that came. Raises WorkbenchError when that is more than is fetched."""
        with self.lock:
            self.came += size
            total, self.wire = self.came, self.wire + size
            self.ear.progress(self.wire, None)
        if total > self.way.limits.resources_wire:
            raise WorkbenchError("The pictures and style sheets of the page are too large.")

    def _miss(self, url: str, reason: str) -> None:
        self.ear.missed(Missed(url=url, reason=reason))


class _Counter:
    """Tells a gathering what more of one answer came."""

    def __init__(self, gathering: _Gathering) -> None:
        self._gathering, self._done = gathering, 0

    def __call__(self, done: int, _total: int | None) -> None:
        self._gathering.receive(done - self._done)
        self._done = done
