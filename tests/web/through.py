"""Proxies on this machine that know where invented names lead; the fixture `proxies`."""

from __future__ import annotations

import re
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread

import pytest

_HOST = re.compile(rb"(?:CONNECT |GET http://)([^/: ]+)")
_WHOLE = re.compile(rb"^(GET )http://[^/ ]+")


class Through:
    """A proxy, of SOCKS or of HTTP, on a port of its own; `asked` has the names it was given."""

    def __init__(self, kind: str, *, password: str = "") -> None:
        self.kind, self.asked, self.heard = kind, list[str](), list[bytes]()
        self._password = password.encode()
        self._routes: dict[str, tuple[str, int]] = {}
        self._over = Event()
        self._threads: list[Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        port = self._listener.getsockname()[1]
        self.url = f"{'socks5h' if kind == 'socks' else 'http'}://127.0.0.1:{port}"
        self._start(self._listen)

    def route(self, host: str, port: int) -> None:
        """Let a name lead to a port of this machine."""
        self._routes[host] = ("127.0.0.1", port)

    def close(self) -> None:
        """Stop listening, cut all connections and wait for the threads."""
        self._over.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = Thread(target=work, args=args, name="proxy", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self._sockets.append(client)
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError, IndexError), client:
            (self._socks if self.kind == "socks" else self._http)(client)

    def _socks(self, client: socket.socket) -> None:
        methods = client.recv(2 + 255)
        if self._password:
            if 2 not in methods[2:]:
                client.sendall(b"\5\xff")
                return
            client.sendall(b"\5\2")
            right = client.recv(600).endswith(self._password)
            client.sendall(b"\1\0" if right else b"\1\1")
        else:
            client.sendall(b"\5\0")
        head = client.recv(4)
        if head[3] == 3:
            host = client.recv(client.recv(1)[0]).decode()
        else:
            family = socket.AF_INET if head[3] == 1 else socket.AF_INET6
            host = socket.inet_ntop(family, client.recv(4 if head[3] == 1 else 16))
        struct.unpack(">H", client.recv(2))
        self.asked.append(host)
        if host not in self._routes:
            client.sendall(b"\5\4\0\1" + bytes(6))
            return
        client.sendall(b"\5\0\0\1" + bytes(6))
        self._pass_on(client, host, b"")

    def _http(self, client: socket.socket) -> None:
        received = b""
        while b"\r\n\r\n" not in received and (data := client.recv(65_536)):
            received += data
        self.heard.append(received)
        found = _HOST.match(received)
        host = found[1].decode() if found else ""
        self.asked.append(host)
        if host not in self._routes:
            client.sendall(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
        elif received.startswith(b"CONNECT "):
            client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            self._pass_on(client, host, b"")
        else:
            self._pass_on(client, host, _WHOLE.sub(rb"\1", received, count=1))

    def _pass_on(self, client: socket.socket, host: str, first: bytes) -> None:
        with socket.socket() as server:
            server.settimeout(10)
            server.connect(self._routes[host])
            self._sockets.append(server)
            server.sendall(first)
            self._start(self._copy, client, server)
            self._copy(server, client)

    @staticmethod
    def _copy(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)


@pytest.fixture
def proxies() -> Iterator[Callable[..., Through]]:
    """A maker of proxies: "socks" or "http"."""
    made: list[Through] = []

    def make(kind: str, *, password: str = "") -> Through:
        made.append(Through(kind, password=password))
        return made[-1]

    yield make
    for each in made:
        each.close()
