"""The web, asked for one page at a time: what comes back is bytes with their circumstances.

This package is the only door to the network. Importing it is cheap; the libraries behind it are
loaded when the first page is fetched.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from workbench.capture.limits import Leash, Limits
from workbench.model import Content

__all__ = ["Limits", "fetch"]


def fetch(
    url: str,
    *,
    limits: Limits | None = None,
    captured_at: datetime | None = None,
    authorities: Path | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Content:
    """Fetch a page over http or https and say how complete it is.

    `url` may lack its scheme, as people type it; https is tried then. `Content.data` is the body
    with its transport packing (gzip, deflate) undone; its `media_type` is what the server declared,
    charset included. `complete` is NO when the server's answer was cut short, and `complete_reason`
    says how that is known.

    A redirect never leads from a public address into a private network, nor from https to http.
    An address in a private network is fetched when it is what was asked for. Nothing is sent but
    the request: no cookies, no stored passwords, no proxy settings of the environment.

    `captured_at` is passed on as it is. `authorities` names a PEM file of certificate authorities
    to trust instead of the usual ones. `progress` is told the bytes received and, when announced,
    their total. `cancelled` is asked several times a second.

    Raises Cancelled, or WorkbenchError with one sentence that names the host and says what to do;
    also when a limit is passed: part of a page that never ends is no evidence.
    """
    from workbench.capture.web import fetch_page  # noqa: PLC0415  # requests takes 0.1 s to import

    limits = limits or Limits()
    leash = Leash(limits.seconds, cancelled or _never)
    return fetch_page(
        url,
        limits=limits,
        leash=leash,
        captured_at=captured_at,
        authorities=authorities,
        progress=progress or _unheard,
    )


def _never() -> bool:
    return False


def _unheard(_done: int, _total: int | None) -> None:
    """Take progress that nobody asked for."""
