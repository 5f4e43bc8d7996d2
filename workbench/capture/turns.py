"""The queue of what public archives are asked: one question at a time for each, with back-off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.capture import archives
from workbench.capture.archives import Answer, Ask, Outcome, busy_for, check_address
from workbench.capture.limits import Leash, Limits
from workbench.capture.pacing import Gaps, host_of, nearby, plain_sentence
from workbench.errors import Cancelled, WorkbenchError
from workbench.model import ArchiveCopy, ArchiveState
from workbench.settings import Settings

_SECONDS = 90.0
"""For one answer: an archive makes a copy while one waits."""
_HEAD, _BODY = 65_536, 1_000_000
"""Bytes of an answer's body that are read where it is not wanted, and where it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Who is next; `copy` is None where nothing waits."""

    copy: ArchiveCopy | None
    wait: float = 0
    """Seconds before it may be asked."""


class Turns:
    """Knows for each archive when it may be asked again. Nothing here waits by itself."""

    def __init__(self) -> None:
        self._gaps = Gaps(archives.GAP)
        self._busy: dict[str, int] = {}

    def next(self, copies: Sequence[ArchiveCopy]) -> Turn:
        """Return the copy whose archive is free the soonest, the one asked for first before all."""
        if not copies:
            return Turn(copy=None)
        waits = [(self._gaps.left(copy.archive), at) for at, copy in enumerate(copies)]
        wait, at = min(waits)
        return Turn(copy=copies[at], wait=wait)

    def answered(self, copy: ArchiveCopy, outcome: Outcome) -> float:
        """Take note of an answer, and return how long the archive is left alone now."""
        host = host_of(copy.archive)
        if outcome.state is ArchiveState.ASKED:
            self._busy[host] = self._busy.get(host, 0) + 1
            wait = busy_for(self._busy[host], outcome.wait)
            wait = max(nearby(copy.archive, wait), min(outcome.wait, archives.LONGEST))
        else:
            self._busy.pop(host, None)
            wait = nearby(copy.archive, archives.SAVE_GAP if copy.save else archives.GAP)
        self._gaps.hold(copy.archive, wait)
        return wait


def answer(
    copy: ArchiveCopy, settings: Settings, *, ask: Ask, near: datetime, now: datetime
) -> Outcome:
    """Put the question of a copy to its archive; `near` is when the address was captured.

    Only archives that are set on this machine are asked: a project that came from elsewhere does
    not decide whom this machine talks to.
    """
    known = (settings.wayback,) if copy.save else settings.timegates
    if copy.archive not in known:
        said = f"{host_of(copy.archive)} is not among the archives that are set on this machine."
        return Outcome(state=ArchiveState.FAILED, detail=said)
    try:
        url = check_address(copy.url)
    except WorkbenchError as error:
        return Outcome(state=ArchiveState.FAILED, detail=str(error))
    if copy.save:
        return archives.save(url, copy.archive, ask=ask, now=now)
    return archives.find(url, copy.archive, ask=ask, near=near, wayback=settings.wayback)


def inquirer(settings: Settings, cancelled: Callable[[], bool]) -> Ask:
    """Make what puts questions to the archives that are set on this machine, over its proxy.

    An archive may lie in one's own network when it was set by that name; nothing else may.
    """
    own = {host_of(each) for each in (*settings.timegates, settings.wayback)}

    def ask(url: str, headers: Mapping[str, str], *, body: bool) -> Answer:
        from workbench.capture import asking, web  # noqa: PLC0415  # requests takes 0.1 s to import
        from workbench.capture.line import Private  # noqa: PLC0415
        from workbench.capture.proxy import parse_proxy  # noqa: PLC0415

        limits = Limits(wire=_BODY if body else _HEAD, seconds=_SECONDS)
        way = asking.Way(limits=limits, proxy=parse_proxy(settings.proxy), part=True)
        request = web.prepared(url, web.Task(url=url, way=way, headers=dict(headers)))
        private = Private.ALLOWED if host_of(url) in own else Private.NEVER
        try:
            asked = asking.ask(
                request,
                way,
                Leash(_SECONDS, cancelled),
                private,
                role="page",
                told=lambda _n, _all: None,
            )
        except Cancelled:
            raise
        except WorkbenchError as error:
            raise WorkbenchError(plain_sentence(error)) from error
        found = asked.exchange
        return Answer(
            url=str(request.url), status=found.status, headers=found.headers, body=found.content
        )

    return ask
