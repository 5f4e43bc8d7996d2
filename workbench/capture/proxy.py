"""Going through a proxy: nothing is looked up or called from here but the proxy itself."""

from __future__ import annotations

import base64
import re
import socket
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from workbench.capture.addresses import Zone, zone_of_name
from workbench.capture.limits import Leash
from workbench.capture.line import Line, LineSocket, Private, admit, lookup
from workbench.errors import Unreachable, WorkbenchError

_LONGEST = 16_384
"""Bytes of a proxy's answer."""
_ANSWER = re.compile(rb"HTTP/1\.[01] (\d{3})\b")
_UNREACHED = (
    "{} could not be reached through the proxy: nothing was stored; check the address, or try"
    " again later."
)
_REFUSED = (
    "{} refused the connection through the proxy: nothing was stored; check the address, or try"
    " again later."
)
_SILENT = (
    "{} did not answer through the proxy: nothing was stored; check the address, or try again"
    " later."
)
_REFUSALS = {4: _UNREACHED, 5: _REFUSED, 6: _SILENT}
"""What a SOCKS proxy says of the host (RFC 1928)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A proxy as it was set."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""

    @property
    def label(self) -> str:
        """Its address, without user name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def is_socks(self) -> bool:
        """Whether it is a SOCKS proxy, such as Tor."""
        return self.scheme == "socks5h"

    @property
    def credentials(self) -> str:
        """What HTTP calls basic credentials; "" for none."""
        if not self.user:
            return ""
        return "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode()


def parse_proxy(text: str) -> Proxy | None:
    """Read the address of a proxy; None for none. Raises WorkbenchError with what is wrong."""
    if not text.strip():
        return None
    try:
        parts = urlsplit(text.strip())
        port, host = parts.port, parts.hostname
    except ValueError:
        port = host = None
    scheme = text.strip().partition(":")[0].lower()
    if scheme in {"socks5", "socks4", "socks4a", "socks"}:
        raise WorkbenchError(
            "With this kind of proxy, names would be looked up on this machine, and others could"
            " see what is captured: write socks5h:// in place of what stands before the host."
        )
    if scheme not in {"http", "socks5h"} or not host or not port:
        raise WorkbenchError(
            "This is no proxy that can be used: write it as socks5h://host:port (Tor) or"
            " http://host:port."
        )
    return Proxy(
        scheme=scheme,
        host=host,
        port=port,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


class ProxiedLine(Line):
    """The way to a host through a proxy. The host's name is looked up there and not here.

    An address that is spelt as a number, and a name that can only be a private one, is held to
    the same rules as without a proxy. Raises Unreachable when the proxy fails: no other way is
    tried.
    """

    def __init__(
        self, host: str, port: int, leash: Leash, private: Private, *, proxy: Proxy, secure: bool
    ) -> None:
        self._proxy, self._secure = proxy, secure
        super().__init__(host, port, leash, private)
        self.proxy = proxy.label

    @property
    def addresses(self) -> tuple[str, ...]:
        """Nothing: the proxy resolved the name."""
        return ()

    def _found(self, private: Private) -> tuple[Zone, Sequence[tuple[object, ...]]]:  # type: ignore[override]
        found = zone_of_name(self.host)
        admit(self.host, found, private)
        if self.host.rstrip(".").lower().endswith(".onion") and not self._proxy.is_socks:
            raise WorkbenchError(
                f"{self.host} is an address of the Tor network: nothing was stored; set Tor"
                " (socks5h://) as the proxy to reach it."
            )
        try:
            return found, lookup(self._proxy.host, self._proxy.port, self.leash)
        except Unreachable as error:
            raise self._failed() from error

    def open(self, seconds: float) -> socket.socket:
        """A socket that is connected to the host, as far as the proxy tells."""
        sock: socket.socket | None = None
        for address in self._addresses:
            try:
                sock = self._call(address, seconds)
                self._tunnel(sock)
            except OSError as error:
                _close(sock)
                failure = error
                continue
            except BaseException:
                _close(sock)
                raise
            self.sent.clear()
            return sock
        raise self._failed() from failure

    def _tunnel(self, sock: socket.socket) -> None:
        if self._proxy.is_socks:
            self._socks(sock)
        elif self._secure:
            self._connect(sock)

    def _connect(self, sock: socket.socket) -> None:
        host = f"[{self.host}]" if ":" in self.host else self.host
        lines = [f"CONNECT {host}:{self.port} HTTP/1.1", f"Host: {host}:{self.port}"]
        if self._proxy.credentials:
            lines.append(f"Proxy-Authorization: {self._proxy.credentials}")
        sock.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        head = bytearray()
        while not head.endswith(b"\r\n\r\n"):
            head += self._receive(sock, 1)
            if len(head) > _LONGEST:
                raise self._failed()
        answer = _ANSWER.match(head)
        if answer is None or answer[1] == b"407":
            raise self._failed()
        if not answer[1].startswith(b"2"):
            raise self._refused(_UNREACHED)

    def _socks(self, sock: socket.socket) -> None:
        user, password = self._proxy.user.encode()[:255], self._proxy.password.encode()[:255]
        sock.sendall(b"\5\1\2" if user else b"\5\1\0")
        method = self._receive(sock, 2)
        if method == b"\5\2" and user:
            sock.sendall(b"\1%c%b%c%b" % (len(user), user, len(password), password))
            if self._receive(sock, 2)[1]:
                raise self._failed()
        elif method != b"\5\0" or user:
            raise self._failed()
        sock.sendall(b"\5\1\0" + _destination(self.host) + struct.pack(">H", self.port))
        _, code, _, kind = self._receive(sock, 4)
        if code:
            raise self._refused(_REFUSALS.get(code, _UNREACHED))
        size = {1: 4, 4: 16}.get(kind) or self._receive(sock, 1)[0]
        self._receive(sock, size + 2)

    def _receive(self, sock: socket.socket, size: int) -> bytes:
        data = bytearray(size)
        view, filled = memoryview(data), 0
        while filled < size:
            count = sock.recv_into(view[filled:])
            if not count:
                raise ConnectionResetError
            filled += count
        return bytes(data)

    def _failed(self) -> Unreachable:
        return Unreachable(
            f"The proxy {self._proxy.label} does not work: nothing was stored, and nothing was"
            " fetched without it; check the proxy in the settings.",
            why="proxy",
        )

    def _refused(self, problem: str) -> Unreachable:
        return Unreachable(
            problem.format(self.host), why="refused" if problem is _REFUSED else "silent"
        )


def _destination(host: str) -> bytes:
    try:
        packed = ip_address(host.partition("%")[0]).packed
    except ValueError:
        name = host.encode("idna" if not host.isascii() else "ascii")[:255]
        return b"\3%c%b" % (len(name), name)
    return (b"\1" if len(packed) == 4 else b"\4") + packed


def _close(sock: socket.socket | None) -> None:
    if isinstance(sock, LineSocket):
        sock.close()
