"""One page: its address, the redirects on the way to it, a sentence for each way it can fail."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urljoin

from requests import PreparedRequest, Request, Response
from requests.exceptions import RequestException, SSLError
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from workbench import __version__
from workbench.capture.addresses import Zone
from workbench.capture.body import read_body
from workbench.capture.limits import DeadlineError, Leash, Limits
from workbench.capture.line import Line
from workbench.capture.transport import Transport
from workbench.errors import WorkbenchError
from workbench.model import CaptureMethod, Content

HEADERS = {
    "User-Agent": f"Fact-Check-Workbench/{__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "gzip, deflate, identity",
    "Connection": "close",
}
REDIRECTS = {301, 302, 303, 307, 308}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.IGNORECASE)


def fetch_page(
    url: str,
    *,
    limits: Limits,
    leash: Leash,
    captured_at: datetime | None,
    authorities: Path | None,
    progress: Callable[[int, int | None], None],
) -> Content:
    """Fetch one page, as `workbench.capture.fetch` promises."""
    requested = web_address(url)
    request, private = _prepared(requested), True
    for _ in range(limits.redirects + 1):
        with _answer(request, limits, leash, authorities, private=private) as (response, line):
            if response.status_code not in REDIRECTS:
                _check_status(response, line.host)
                body = read_body(response.raw, line, limits, progress)
                return Content(
                    data=body.data,
                    method=CaptureMethod.FETCH,
                    media_type=_printable(response.headers.get("Content-Type", "")),
                    requested_url=requested,
                    final_url=str(request.url),
                    http_status=response.status_code,
                    complete=body.complete,
                    complete_reason=body.reason,
                    captured_at=captured_at,
                )
            private = private and line.zone is Zone.LOCAL
            request = _onward(str(request.url), response.headers.get("Location", ""))
    raise WorkbenchError(
        f"{_host(request)} leads on and on ({limits.redirects} redirects were followed): nothing"
        " was stored; it may want a cookie, so save the page in a browser and add the file."
    )


def web_address(text: str) -> str:
    """What a person typed, as an http or https address; https where they named neither."""
    text = text.strip()
    if not text or not text.isprintable():
        raise WorkbenchError("This is no web address: paste it again, in one line.")
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise WorkbenchError(
            f"Only http and https addresses can be fetched, not “{scheme[1].lower()}:”: download"
            " the file and add it."
        )
    return text if scheme else f"https://{text.removeprefix('//')}"


def _prepared(url: str) -> PreparedRequest:
    try:
        request = Request("GET", url, headers=HEADERS).prepare()
        parts = parse_url(str(request.url))
    except (RequestException, HTTPError, ValueError) as error:
        raise WorkbenchError(f"“{url}” is no web address: check it for slips.") from error
    if parts.auth:
        raise WorkbenchError(
            f"The address of {parts.host} holds a user name or a password, which would be stored"
            " with the page: take it out and try again."
        )
    return request


def _host(request: PreparedRequest) -> str:
    return str(parse_url(str(request.url)).host).strip("[]")


def _onward(url: str, location: str) -> PreparedRequest:
    """The request that a redirect asks for, when it is one that may be followed."""
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
    return _prepared(target)


@contextmanager
def _answer(
    request: PreparedRequest,
    limits: Limits,
    leash: Leash,
    authorities: Path | None,
    *,
    private: bool,
) -> Iterator[tuple[Response, Line]]:
    """The head of an answer; its body can be read until the block ends."""
    parts = parse_url(str(request.url))
    host = _host(request)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        line = Line(host, port, leash, private=private)
        transport = Transport(line, limits.connect)
        try:
            response = _send(transport, request, authorities, limits)
            try:
                yield response, line
            finally:
                response.close()
        finally:
            transport.close()
    except DeadlineError:
        raise WorkbenchError(
            f"{host} did not finish within {limits.seconds:g} seconds: nothing was stored; try"
            " again later, or save the page in a browser and add the file."
        ) from None


def _send(
    transport: Transport, request: PreparedRequest, authorities: Path | None, limits: Limits
) -> Response:
    verify = True if authorities is None else str(authorities)
    try:
        return transport.send(request, stream=True, timeout=limits.connect, verify=verify)
    except SSLError as error:
        raise WorkbenchError(
            f"The secure connection to {_host(request)} was refused, because {_distrust(error)}:"
            " nothing was stored; if you trust the page, save it in a browser and add the file."
        ) from error
    except (RequestException, HTTPError, ValueError) as error:
        raise WorkbenchError(
            f"{_host(request)} did not answer as a web server does: nothing was stored; check the"
            " address, or try again later."
        ) from error


def _distrust(error: BaseException) -> str:
    """Why a certificate is not trusted, in words; the codes are OpenSSL's (X509_V_ERR…)."""
    cause: object = error
    while isinstance(cause, BaseException):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return {
                9: "its certificate is not valid yet",
                10: "its certificate has expired",
                62: "its certificate is for another host",
                64: "its certificate is for another host",
            }.get(cause.verify_code, "its certificate is not signed by anybody known")
        cause = next(
            (arg for arg in cause.args if isinstance(arg, BaseException)), None
        ) or getattr(cause, "reason", None)
    return "it could not be made safe"


def _check_status(response: Response, host: str) -> None:
    status = response.status_code
    if status in {204, 205}:
        raise WorkbenchError(
            f"{host} has no content at this address ({status}): nothing was stored; check the"
            " address."
        )
    if 200 <= status < 300:
        return
    name = f"{status} {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else str(status)
    raise WorkbenchError(
        f"{host} answered {name}: nothing was stored; check the address, or look for a copy in a"
        " web archive."
    )


def _printable(text: str) -> str:
    """A header's value without what cannot be shown: a label from outside."""
    return "".join(character for character in text if character.isprintable()).strip()[:500]
