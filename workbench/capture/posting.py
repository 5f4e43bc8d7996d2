"""One question sent to one address over the guarded line, and its short answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from requests import PreparedRequest, Request, Response
from requests.exceptions import RequestException
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from workbench.capture.limits import DeadlineError, Leash
from workbench.capture.line import Line, Private
from workbench.capture.proxy import ProxiedLine, Proxy, parse_proxy
from workbench.capture.transport import Transport
from workbench.errors import Cancelled, Unreachable, WorkbenchError

_CONNECT = 10.0
_PIECE = 16_384


def host_of(url: str) -> str:
    """Name the host of an address."""
    try:
        return str(parse_url(url).host or url).strip("[]")
    except HTTPError:
        return url


def post(
    url: str,
    data: bytes,
    *,
    headers: Mapping[str, str],
    proxy: str,
    largest: int,
    seconds: float,
    cancelled: Callable[[], bool],
) -> bytes:
    """Send data to an address that a person set up, which may be on a network of their own.

    No redirect is followed. Raises Cancelled, or WorkbenchError when no whole answer of at most
    `largest` bytes comes within the time.
    """
    request, host = _prepared(url, data, headers), host_of(url)
    leash = Leash(seconds, cancelled)
    try:
        return _sent(request, host, leash, proxy=proxy, largest=largest)
    except DeadlineError:
        raise WorkbenchError(f"{host} did not answer within {seconds:g} seconds.") from None
    except (RequestException, HTTPError, OSError, ValueError) as error:
        raise WorkbenchError(f"{host} could not be reached.") from error


def _prepared(url: str, data: bytes, headers: Mapping[str, str]) -> PreparedRequest:
    always = {"User-Agent": "Fact-Check-Workbench", "Connection": "close"}
    try:
        return Request("POST", url, data=data, headers=always | dict(headers)).prepare()
    except (RequestException, HTTPError, ValueError) as error:
        raise WorkbenchError(f"“{url}” is no web address: check it for slips.") from error


def _sent(request: PreparedRequest, host: str, leash: Leash, *, proxy: str, largest: int) -> bytes:
    try:
        transport = _transport(request, host, leash, parse_proxy(proxy))
    except WorkbenchError as error:
        raise _reason(host, error) from error
    try:
        response = _answer(transport, request, host)
        try:
            _check_status(response, host)
            return _body(response, host, leash, largest)
        finally:
            response.close()
    finally:
        transport.close()


def _transport(request: PreparedRequest, host: str, leash: Leash, proxy: Proxy | None) -> Transport:
    parts = parse_url(str(request.url))
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    if proxy is None:
        line = Line(host, port, leash, Private.ALLOWED)
    else:
        line = ProxiedLine(host, port, leash, Private.ALLOWED, proxy=proxy, secure=secure)
        if proxy.credentials and not proxy.is_socks and not secure:
            request.headers["Proxy-Authorization"] = proxy.credentials
    return Transport(line, _CONNECT, None, trusting=False)


def _answer(transport: Transport, request: PreparedRequest, host: str) -> Response:
    try:
        return transport.send(request, stream=True, timeout=_CONNECT, verify=True)
    except WorkbenchError as error:
        raise _reason(host, error) from error


def _reason(host: str, error: WorkbenchError) -> WorkbenchError:
    """Say why there is no answer; the line's own sentences are about pages that are stored."""
    if isinstance(error, Cancelled):
        return error
    if isinstance(error, Unreachable) and error.why == "proxy":
        return WorkbenchError("The proxy does not work, and nobody is asked without it.")
    return WorkbenchError(f"{host} could not be reached.")


def _check_status(response: Response, host: str) -> None:
    status = response.status_code
    if 300 <= status < 400:
        raise WorkbenchError(f"{host} leads on to another address, which was not followed.")
    if status != 200:
        raise WorkbenchError(f"{host} answered {status} instead.")


def _body(response: Response, host: str, leash: Leash, largest: int) -> bytes:
    found = b""
    while piece := response.raw.read1(_PIECE, decode_content=False):
        leash.pause()
        found += piece
        if len(found) > largest:
            raise WorkbenchError(f"The answer of {host} is larger than it can be.")
    return found
