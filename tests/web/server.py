"""A web server on this machine that answers as it is told, faults included; the fixture `web`."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread

import pytest

TLS = Path(__file__).with_name("tls")
AUTHORITY = TLS / "authority.pem"
"""What to trust where a server of `secure_web` is asked."""

Answer = Callable[[socket.socket, Event], None]
"""Writes an answer to a connection; the event says that the test is over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request as it came; the names of its headers are in lower case."""

    path: str
    headers: dict[str, str]
    at: str = ""
    """The address at which it was asked for."""


def head(status: str = "200 OK", **headers: object) -> bytes:
    """The head of an answer; `Content_Length=5` writes `Content-Length: 5`, None writes nothing."""
    lines = [
        f"{name.replace('_', '-')}: {value}" for name, value in headers.items() if value is not None
    ]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode()


def drip(data: bytes, gap: float = 0.05) -> Answer:
    """Send a byte at a time, and go on with the last one for ever."""

    def answer(connection: socket.socket, over: Event) -> None:
        for byte in data:
            connection.sendall(bytes([byte]))
            over.wait(gap)
        while not over.wait(gap):
            connection.sendall(data[-1:])

    return answer


def endless(start: bytes, piece: bytes) -> Answer:
    """Send a start and then the same piece for ever."""

    def answer(connection: socket.socket, over: Event) -> None:
        connection.sendall(start)
        while not over.is_set():
            connection.sendall(piece)

    return answer


def held(data: bytes) -> Answer:
    """Send something and keep the line open."""

    def answer(connection: socket.socket, over: Event) -> None:
        connection.sendall(data)
        over.wait()

    return answer


def reset(data: bytes = b"") -> Answer:
    """Send something and break the connection off (TCP RST)."""

    def answer(connection: socket.socket, over: Event) -> None:
        connection.sendall(data)
        over.wait(0.05)  # what was sent is lost if the reset overtakes it
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return answer


def _missing(connection: socket.socket, _over: Event) -> None:
    connection.sendall(head("404 Not Found", Content_Length=0))


class Web:
    """A server on a port of its own. What it was not told to answer is 404.

    Whoever connects is noted in `called` by the address that was called, also when nothing is
    asked for then.
    """

    def __init__(
        self, certificate: Path | None = None, where: tuple[str, int] = ("127.0.0.1", 0)
    ) -> None:
        self.asked: list[Asked] = []
        self.called: list[str] = []
        self._answers: dict[str, Answer] = {}
        self._over = Event()
        self._lock = Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[Thread] = []
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(certificate)
        six = ":" in where[0]
        self._listener = socket.create_server(
            where, family=socket.AF_INET6 if six else socket.AF_INET, dualstack_ipv6=six
        )
        self.port: int = self._listener.getsockname()[1]
        self._start(self._listen)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """The address of a path here."""
        return f"http{'s' if self._context else ''}://{host}:{self.port}{path}"

    def page(
        self,
        path: str,
        body: bytes | str,
        *,
        status: str = "200 OK",
        media_type: str = "text/html; charset=utf-8",
        **headers: object,
    ) -> str:
        """Serve a page as a sound server does, and return its address."""
        data = body.encode() if isinstance(body, str) else body
        named = {"Content_Type": media_type, "Content_Length": len(data), **headers}
        return self.raw(path, head(status, **named) + data)

    def redirect(self, path: str, location: str, status: str = "302 Found") -> str:
        """Lead on to another address, and return the address that does."""
        return self.raw(path, head(status, Location=location, Content_Length=0))

    def raw(self, path: str, data: bytes) -> str:
        """Send exactly these bytes and close; return the address."""
        return self.answer(path, lambda connection, _over: connection.sendall(data))

    def answer(self, path: str, answer: Answer) -> str:
        """Have a path answered by a function, and return its address."""
        self._answers[path] = answer
        return self.url(path)

    def close(self) -> None:
        """Stop listening, cut all connections and wait for the threads."""
        self._over.set()
        with suppress(OSError):  # not connected, says macOS, and wakes the listener all the same
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(timeout=5)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = Thread(target=work, args=args, name=f"web on {self.port}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.called.append(_called(connection))
                self._start(self._serve, connection)

    def _serve(self, plain: socket.socket) -> None:
        with suppress(OSError, ssl.SSLError), plain:
            plain.settimeout(30)
            if self._context is None:
                self._exchange(plain)
                return
            with self._context.wrap_socket(plain, server_side=True) as secure:
                self._exchange(secure)

    def _exchange(self, connection: socket.socket) -> None:
        with self._lock:
            self._connections.add(connection)
        try:
            received = b""
            while b"\r\n\r\n" not in received and (data := connection.recv(65_536)):
                received += data
            if received:
                self._reply(connection, received.decode("latin-1"))
        finally:
            with self._lock:
                self._connections.discard(connection)

    def _reply(self, connection: socket.socket, received: str) -> None:
        first, *rest = received.partition("\r\n\r\n")[0].split("\r\n")
        path = first.split(" ")[1]
        fields = (line.partition(":") for line in rest)
        headers = {name.lower(): value.strip() for name, _, value in fields}
        self.asked.append(Asked(path=path, headers=headers, at=_called(connection)))
        self._answers.get(path, _missing)(connection, self._over)


def _called(connection: socket.socket) -> str:
    try:
        return str(connection.getsockname()[0]).removeprefix("::ffff:")
    except OSError:  # gone already
        return ""


class Internet:
    """An invented internet: names and addresses that lead to servers on this machine.

    Names have one list of addresses, or several for a resolver that changes its mind. An address
    that was routed nowhere cannot be reached; every one that is called is in `called`.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.called: list[str] = []
        self.looked_up: list[str] = []
        self._names: dict[str, list[list[str]]] = {}
        self._routes: dict[str, Web] = {}
        self._resolve = socket.getaddrinfo
        self._connect = socket.socket.connect_ex
        patch.setattr(socket, "getaddrinfo", self._getaddrinfo)

        def connect_ex(sock: socket.socket, where: tuple[str, int]) -> int:
            return self._call(sock, where)

        patch.setattr(socket.socket, "connect_ex", connect_ex)

    def name(self, host: str, *answers: list[str]) -> None:
        """Let a name stand for these addresses; for the next ones when it is asked again."""
        self._names[host] = list(answers)

    def route(self, address: str, web: Web) -> None:
        """Let a server answer at an address, whatever the port."""
        self._routes[address] = web

    def _getaddrinfo(self, host: str, port: int, **options: int) -> list[object]:
        self.looked_up.append(host)
        host = host.rstrip(".")  # which says that a name is whole
        if answers := self._names.get(host):
            found = answers.pop(0) if len(answers) > 1 else answers[0]
        else:
            try:  # 127.1, 0x7f000001 and their like, as C's resolver reads them
                found = [socket.inet_ntoa(socket.inet_aton(host))]
            except OSError:
                return list(self._resolve(host, port, **options))
        return [one for address in found for one in self._resolve(address, port, **options)]

    def _call(self, sock: socket.socket, where: tuple[str, int]) -> int:
        self.called.append(where[0])
        if web := self._routes.get(where[0]):
            return self._connect(sock, ("127.0.0.1", web.port))
        return self._connect(sock, where)


@pytest.fixture
def web() -> Iterator[Web]:
    """A web server on 127.0.0.1 that ends with the test."""
    server = Web()
    yield server
    server.close()


@pytest.fixture
def secure_web() -> Iterator[Callable[[str], Web]]:
    """A maker of https servers: "localhost", "elsewhere" or "expired" names the certificate."""
    servers: list[Web] = []

    def make(certificate: str) -> Web:
        servers.append(Web(TLS / f"{certificate}.pem"))
        return servers[-1]

    yield make
    for server in servers:
        server.close()


@pytest.fixture
def internet(monkeypatch: pytest.MonkeyPatch) -> Internet:
    """An invented internet for this test; see Internet."""
    return Internet(monkeypatch)
