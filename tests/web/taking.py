"""A capture within the test's own process, where an invented internet can stand in for the real."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from workbench.capture import Limits, Taken
from workbench.capture.asking import Way
from workbench.capture.collecting import Collected
from workbench.capture.limits import Leash
from workbench.capture.proxy import parse_proxy
from workbench.capture.typed import web_address
from workbench.capture.web import Task, take


def take_here(
    url: str,
    *,
    limits: Limits | None = None,
    private: bool = True,
    certificate: bool = False,
    proxy: str = "",
    resources: bool = False,
    any_status: bool = False,
    part: bool = False,
    authorities: Path | None = None,
    headers: Mapping[str, str] | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Taken:
    """Do what a worker does, here. Addresses of this machine are allowed, as tests need them."""
    way = Way(
        limits=limits or Limits(),
        private=private,
        certificate=certificate,
        proxy=parse_proxy(proxy),
        authorities=authorities,
        part=part,
    )
    task = Task(url=url, way=way, resources=resources, any_status=any_status, headers=headers or {})
    ear, began = Collected(progress or (lambda _done, _total: None)), datetime.now(UTC)
    take(task, Leash(way.limits.seconds, cancelled or (lambda: False)), ear)
    return ear.taken(web_address(url), began, datetime.now(UTC), 0.0)
