"""One request and its answer, with all that is known of the way there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from requests import PreparedRequest, Response
from requests.exceptions import ConnectTimeout, ReadTimeout, RequestException, SSLError
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from workbench.capture.body import Progress, read_body
from workbench.capture.limits import DeadlineError, Leash, Limits
from workbench.capture.line import Line, Private
from workbench.capture.proxy import ProxiedLine, Proxy
from workbench.capture.recording import parted
from workbench.capture.secure import distrust
from workbench.capture.taken import Exchange, Headers
from workbench.capture.transport import Transport
from workbench.errors import Unreachable, UntrustedCertificate
from workbench.model import Complete

REDIRECTS = {301, 302, 303, 307, 308}
_KEPT_BACK = {"proxy-authorization"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What holds for every request of a capture."""

    limits: Limits = field(default_factory=Limits)
    private: bool = False
    certificate: bool = False
    proxy: Proxy | None = None
    authorities: Path | None = None
    part: bool = False
    """Whether the beginning of a large body will do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An exchange, and what it means for those that follow from it."""

    exchange: Exchange
    private: Private
    """Whether what this answer leads to may lie in a private network."""
    overrides: tuple[str, ...]
    location: str


def ask(
    request: PreparedRequest,
    way: Way,
    leash: Leash,
    private: Private,
    *,
    role: str,
    told: Progress,
) -> Asked:
    """Send a request and read the answer; that of a redirect without its body."""
    began = datetime.now(UTC)
    with _answer(request, way, leash, private) as (response, line, problem):
        local = private is Private.ALLOWED and line.zone.value == "local"
        exchange = _recorded(request, response, line, began, problem)
        if response.status_code in REDIRECTS:
            exchange = replace(
                exchange, role="redirect", complete_reason="What stands beside it was not read."
            )
        else:
            body = read_body(response.raw, line, way.limits, told, part=way.part)
            exchange = replace(
                exchange,
                role=role,
                body=body.data,
                decoded=body.decoded,
                complete=body.complete,
                complete_reason=body.reason,
            )
        overrides = ("private",) * local + ("certificate",) * bool(problem)
        return Asked(
            exchange=replace(exchange, ended_at=datetime.now(UTC)),
            private=private if line.zone.value == "local" else Private.NEVER,
            overrides=overrides,
            location=response.headers.get("Location", ""),
        )


def host_of(request: PreparedRequest) -> str:
    """The host that a request is for, without the brackets of an address."""
    return str(parse_url(str(request.url)).host).strip("[]")


@contextmanager
def _answer(
    request: PreparedRequest, way: Way, leash: Leash, private: Private
) -> Iterator[tuple[Response, Line, str]]:
    """The head of an answer; its body can be read until the block ends."""
    host = host_of(request)
    try:
        line = _line(request, way, leash, private)
        with _open(request, line, way) as (response, problem):
            yield response, line, problem
    except DeadlineError:
        raise Unreachable(
            f"{host} did not finish within {leash.seconds:g} seconds: nothing was stored; try"
            " again later, or save the page in a browser and add the file.",
            why="silent",
        ) from None


def _line(request: PreparedRequest, way: Way, leash: Leash, private: Private) -> Line:
    parts = parse_url(str(request.url))
    secure = parts.scheme == "https"
    port, host = parts.port or (443 if secure else 80), host_of(request)
    if way.proxy is None:
        return Line(host, port, leash, private)
    if way.proxy.credentials and not way.proxy.is_socks and not secure:
        request.headers["Proxy-Authorization"] = way.proxy.credentials
    return ProxiedLine(host, port, leash, private, proxy=way.proxy, secure=secure)


@contextmanager
def _open(request: PreparedRequest, line: Line, way: Way) -> Iterator[tuple[Response, str]]:
    """Send over the line; where that is allowed, again over one that trusts any certificate."""
    problem = ""
    transport = Transport(line, way.limits.connect, way.authorities, trusting=False)
    try:
        try:
            response = _send(transport, request, way)
        except UntrustedCertificate as refusal:
            problem = refusal.why
            if not way.certificate:
                raise
            transport.close()
            line.sent.clear()
            transport = Transport(line, way.limits.connect, way.authorities, trusting=True)
            response = _send(transport, request, way)
        try:
            yield response, problem
        finally:
            response.close()
    finally:
        transport.close()


def _send(transport: Transport, request: PreparedRequest, way: Way) -> Response:
    host = host_of(request)
    try:
        return transport.send(request, stream=True, timeout=way.limits.connect)
    except SSLError as error:
        if why := distrust(error):
            raise UntrustedCertificate(
                f"The secure connection to {host} was refused, because {why}: nothing was stored;"
                " capture it all the same if you know why and trust the page.",
                why=why,
            ) from error
        raise Unreachable(
            f"No secure connection to {host} came about: nothing was stored; check the address, or"
            " try again later.",
            why="broken",
        ) from error
    except (RequestException, HTTPError, ValueError) as error:
        late = isinstance(error, ConnectTimeout | ReadTimeout)
        raise Unreachable(
            f"{host} did not answer as a web server does: nothing was stored; check the address,"
            " or try again later.",
            why="silent" if late else "broken",
        ) from error


def _recorded(
    request: PreparedRequest, response: Response, line: Line, began: datetime, problem: str
) -> Exchange:
    sent, _, _ = bytes(line.sent).partition(b"\r\n\r\n")
    first, headers = parted(sent)
    head = line.reader.head if line.reader is not None else b""
    status_line, answered = parted(head)
    return Exchange(
        url=str(request.url),
        method=str(request.method),
        request_line=first,
        request_headers=_shown(headers),
        status=response.status_code,
        status_line=status_line,
        headers=answered,
        head=head,
        complete=Complete.UNKNOWN,
        addresses=line.addresses,
        peer=line.peer,
        proxy=line.proxy,
        tls=line.tls,
        certificates=line.certificates,
        tls_problem=problem,
        began_at=began,
        ended_at=began,
    )


def _shown(headers: Headers) -> Headers:
    """The headers of a request without what lets others use the proxy."""
    return tuple(
        (name, "(kept back)" if name.lower() in _KEPT_BACK else value) for name, value in headers
    )
