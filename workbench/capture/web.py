"""One page: its address, the redirects on the way to it, a sentence for each way it can fail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Protocol
from urllib.parse import urljoin

from requests import PreparedRequest, Request
from requests.exceptions import RequestException
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from workbench import __version__
from workbench.capture.asking import REDIRECTS, Asked, Way, ask, host_of
from workbench.capture.body import Progress
from workbench.capture.limits import Leash
from workbench.capture.line import Private
from workbench.capture.taken import Exchange, Missed
from workbench.capture.typed import web_address
from workbench.errors import WorkbenchError

HEADERS = {
    "User-Agent": f"Fact-Check-Workbench/{__version__}",
    "Accept": "*/*",
    # What every reader of web archives undoes; what comes otherwise is undone here as well.
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


_FOR_PEOPLE = frozenset({401, 402, 403, 407, 451})
"""Answers of servers that show a page to some people, and not to a program."""


class Ear(Protocol):
    """Who is told of a capture while it goes on."""

    def progress(self, done: int, total: int | None) -> None:
        """Hear of bytes that arrived, and how many were announced."""

    def exchange(self, exchange: Exchange) -> None:
        """Hear of an answer that has come."""

    def wanted(self, urls: list[str]) -> None:
        """Hear of what else belongs to the page, before it is asked for."""

    def came(self, url: str) -> None:
        """Hear that something that was wanted has come."""

    def missed(self, missed: Missed) -> None:
        """Hear of something that does not come."""

    def overridden(self, name: str) -> None:
        """Hear that something was let pass which is refused otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is to be asked for."""

    url: str
    way: Way
    resources: bool = True
    """Whether pictures and style sheets are fetched with a page."""
    any_status: bool = False
    """Whether an answer counts whatever its status is."""
    data: bytes | None = None
    """To be sent with POST; None for GET."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """More than, or instead of, the usual ones."""


def take(task: Task, leash: Leash, ear: Ear) -> None:
    """Fetch a page and what belongs to it. Raises WorkbenchError when the page does not come."""
    request = prepared(web_address(task.url), task)
    private = Private.ALLOWED if task.way.private else Private.REFUSED
    asked = follow(request, task.way, leash, private, role="page", ear=ear, told=ear.progress)
    if not task.any_status:
        _check_status(asked.exchange.status, host_of(request))
    ear.exchange(asked.exchange)
    if task.resources and asked.exchange.status < 400:
        from workbench.capture.belongings import bring  # noqa: PLC0415  # only where it is needed

        bring(asked, task.way, leash, ear)


def follow(
    request: PreparedRequest,
    way: Way,
    leash: Leash,
    private: Private,
    *,
    role: str,
    ear: Ear,
    told: Progress,
) -> Asked:
    """Ask, and follow redirects, of which the ear is told, to an answer, of which it is not."""
    for _ in range(way.limits.redirects + 1):
        asked = ask(request, way, leash, private, role=role, told=told)
        for name in asked.overrides:
            ear.overridden(name)
        if asked.exchange.status not in REDIRECTS:
            return asked
        ear.exchange(asked.exchange)
        private = asked.private
        request = _onward(request, asked)
    raise WorkbenchError(
        f"{host_of(request)} leads on and on ({way.limits.redirects} redirects were followed):"
        " nothing was stored; it may want a cookie, so save the page in a browser and add the file."
    )


def prepared(url: str, task: Task | None = None) -> PreparedRequest:
    """Make the request for an address. Raises WorkbenchError when it is none."""
    method, data, headers = "GET", None, HEADERS
    if task is not None:
        method, data = "GET" if task.data is None else "POST", task.data
        headers = {**HEADERS, **task.headers}
    try:
        request = Request(method, url, headers=headers, data=data).prepare()
        parts = parse_url(str(request.url))
    except (RequestException, HTTPError, ValueError) as error:
        raise WorkbenchError(f"“{url}” is no web address: check it for slips.") from error
    if parts.auth:
        raise WorkbenchError(
            f"The address of {parts.host} holds a user name or a password, which would be stored"
            " with the page: take it out and try again."
        )
    return request


def _onward(request: PreparedRequest, asked: Asked) -> PreparedRequest:
    """The request that a redirect asks for, when it is one that may be followed."""
    url, location = str(request.url), asked.location
    host = parse_url(url).host
    if not location:
        raise WorkbenchError(
            f"{host} leads on without saying where: nothing was stored; check the page in a"
            " browser."
        )
    try:
        target = urljoin(url, location.encode("latin-1", "replace").decode("utf-8", "replace"))
    except ValueError as error:
        raise WorkbenchError(
            f"{host} leads on to what is no web address: nothing was stored; check the page in a"
            " browser."
        ) from error
    scheme = target.partition(":")[0].lower()
    if scheme not in {"http", "https"}:
        raise WorkbenchError(
            f"{host} leads on to a “{scheme[:20]}:” address, which is never followed: nothing was"
            " stored; check the page in a browser."
        )
    if scheme == "http" and url.lower().startswith("https:"):
        raise WorkbenchError(
            f"{host} leads on from a secure to an unsecured address, {_printable(target)}: nothing"
            " was stored; enter that address yourself if you accept it."
        )
    return prepared(target)


def _check_status(status: int, host: str) -> None:
    if status in {204, 205}:
        raise WorkbenchError(
            f"{host} has no content at this address ({status}): nothing was stored; check the"
            " address."
        )
    if 200 <= status < 300:
        return
    name = f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)
    raise WorkbenchError(_refused(status, host, name))


def _refused(status: int, host: str, name: str) -> str:
    """Say what was answered, and what can be done about it."""
    if status in _FOR_PEOPLE:
        return (
            f"{host} answered {name}: nothing was stored; it may show the page in a browser, so"
            " save it there and add the file, or look for a copy in a web archive."
        )
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return f"{host} answered {name}: nothing was stored; wait a while and try again."
    if status == HTTPStatus.REQUEST_TIMEOUT or status in range(500, 600):
        return (
            f"{host} answered {name}: nothing was stored; try again later, or look for a copy in a"
            " web archive."
        )
    return (
        f"{host} answered {name}: nothing was stored; check the address, or look for a copy in a"
        " web archive."
    )


def _printable(text: str) -> str:
    """A redirect's aim without what cannot be shown: a label from outside."""
    return "".join(character for character in text if character.isprintable()).strip()[:500]
