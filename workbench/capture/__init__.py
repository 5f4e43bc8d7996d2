"""The web, asked for one page at a time: what comes back is requests and answers, as values.

This package is the only door to the network. The work is done by a process of its own, which can
be stopped at any moment; importing the package is cheap.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from workbench.capture.limits import Limits
from workbench.capture.taken import Exchange, Missed, Taken

__all__ = ["Exchange", "Limits", "Missed", "Taken", "fetch", "look"]

_A_LOOK = Limits(wire=5_000_000, seconds=30)


def fetch(  # noqa: PLR0913 - what there is to know of it
    url: str,
    *,
    limits: Limits | None = None,
    private: bool = False,
    certificate: bool = False,
    proxy: str = "",
    resources: bool = True,
    any_status: bool = False,
    authorities: Path | None = None,
    captured_at: datetime | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Taken:
    """Fetch a page over http or https, with its pictures and style sheets (`resources`).

    `url` may lack its scheme, as people type it; https is tried then. Bodies are kept as received,
    with what they unpack to beside them. `complete` of an answer is NO when it was cut short, and
    `complete_reason` says how that is known. What belongs to the page and did not come is in
    `missed`, with the reason.

    An address in a private network, or of this machine, raises PrivateAddress unless `private` is
    set; a public page never leads there. A certificate that is not trusted raises
    UntrustedCertificate unless `certificate` is set. `overrides` tells which of the two did come
    into play. Nothing is sent but the requests: no cookies, no stored passwords, no proxy settings
    of the environment.

    With a `proxy` (socks5h://host:port or http://host:port) names are looked up there, nothing is
    called directly, and when it fails the capture fails.

    `any_status` takes an answer such as "404 Not Found" for the page: evidence that it is gone.
    `captured_at` stands in for this machine's clock as the time of beginning. `authorities` names
    a PEM file of certificate authorities to trust instead of the usual ones. `progress` is told
    the bytes received and, when announced, their total. `cancelled` is asked several times a
    second.

    Raises Cancelled, Unreachable when no answer came, or WorkbenchError with one sentence that
    names the host and says what to do; also when the page passes a limit of size or time.
    """
    return _take(
        url,
        limits or Limits(),
        captured_at=captured_at,
        progress=progress,
        cancelled=cancelled,
        private=private,
        certificate=certificate,
        proxy=proxy,
        authorities="" if authorities is None else str(authorities.absolute()),
        resources=resources,
        any_status=any_status,
        part=False,
        data=None,
        headers={},
    )


def look(  # noqa: PLR0913 - what there is to know of it
    url: str,
    *,
    limits: Limits | None = None,
    private: bool = False,
    certificate: bool = False,
    proxy: str = "",
    data: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    authorities: Path | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Taken:
    """Ask for an address alone, whatever the status of the answer is: for checks and services.

    The rules are those of `fetch`. Of a large body the beginning is read, up to `limits.wire`
    (5 MB where no limits are given). `data` is sent with POST; `headers` go with the request, and
    not with those that redirects lead to.
    """
    return _take(
        url,
        limits or _A_LOOK,
        captured_at=None,
        progress=None,
        cancelled=cancelled,
        private=private,
        certificate=certificate,
        proxy=proxy,
        authorities="" if authorities is None else str(authorities.absolute()),
        resources=False,
        any_status=True,
        part=True,
        data=None if data is None else base64.b64encode(data).decode(),
        headers=dict(headers or {}),
    )


def _take(
    url: str,
    limits: Limits,
    *,
    captured_at: datetime | None,
    progress: Callable[[int, int | None], None] | None,
    cancelled: Callable[[], bool] | None,
    **task: object,
) -> Taken:
    # Only who captures needs what starts processes.
    from workbench.capture.collecting import Collected  # noqa: PLC0415
    from workbench.capture.process import run  # noqa: PLC0415
    from workbench.capture.typed import web_address  # noqa: PLC0415

    requested = web_address(url)
    ear = Collected(progress or _unheard)
    seconds = limits.seconds + (limits.resources_seconds if task["resources"] else 0)
    began, started = captured_at or datetime.now(UTC), monotonic()
    run(
        {**task, "url": requested, "limits": asdict(limits), "seconds": seconds},
        ear,
        most=max(limits.wire, limits.decoded, 1_000_000),
        seconds=seconds,
        cancelled=cancelled or _never,
    )
    return ear.taken(requested, began, datetime.now(UTC), monotonic() - started)


def _never() -> bool:
    return False


def _unheard(_done: int, _total: int | None) -> None:
    """Take progress that nobody asked for."""
