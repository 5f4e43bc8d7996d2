"""One connection to one host: resolved once, to a checked address, on a leash."""

from __future__ import annotations

import errno
import os
import queue
import selectors
import socket
import sys
import time
from collections.abc import Callable, Sequence
from enum import Enum
from threading import Thread
from typing import TYPE_CHECKING, Any

from workbench.capture.addresses import Zone, zone
from workbench.capture.limits import DeadlineError, Leash
from workbench.capture.recording import Reader
from workbench.errors import PrivateAddress, Unreachable, WorkbenchError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

PATIENCE = 0.25
"""Seconds to look for bytes beyond the announced end of an answer."""

_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}
_NO_SUCH_NAME = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}
_Found = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


class Private(Enum):
    """Whether an address in a private network, or of this machine, will do."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    """Until a person allows it for this capture."""
    NEVER = "never"
    """A public page leads there."""


class Line:
    """The way to a host. Its name is resolved once, here, and only checked addresses are called.

    A name with public and other addresses keeps the public ones. Raises WorkbenchError when none
    is left, PrivateAddress when a person may allow it.
    """

    def __init__(self, host: str, port: int, leash: Leash, private: Private) -> None:
        self.host, self.port, self.leash = host, port, leash
        self.reader: Reader | None = None
        self.sent = bytearray()
        """The request, as it was sent."""
        self.peer = self.tls = self.proxy = ""
        self.certificates: tuple[bytes, ...] = ()
        self.zone, self._addresses = self._found(private)

    @property
    def addresses(self) -> tuple[str, ...]:
        """What the name stands for, as far as it was called upon."""
        return tuple(str(one[4][0]) for one in self._addresses)

    def _found(self, private: Private) -> tuple[Zone, Sequence[_Found]]:
        if _is_onion(self.host):
            raise WorkbenchError(
                f"{self.host} is an address of the Tor network: nothing was stored; set Tor"
                " (socks5h://) as the proxy to reach it."
            )
        found = lookup(self.host, self.port, self.leash)
        zones = {zone(where[0]) for *_, where in found}
        best = next((each for each in (Zone.PUBLIC, Zone.LOCAL) if each in zones), Zone.SPECIAL)
        admit(self.host, best, private)
        return best, [one for one in found if zone(one[4][0]) is best]

    def open(self, seconds: float) -> socket.socket:
        """A connected socket, after trying each address for at most so many seconds."""
        reason, why = "{} did not answer", "silent"
        for address in self._addresses:
            try:
                return self._call(address, seconds)
            except OSError as error:
                reason, why = _reason(error)
        raise Unreachable(
            f"{reason.format(self.host)}: nothing was stored; check the address and your"
            " connection, or try again later.",
            why=why,
        )

    def _call(self, address: _Found, seconds: float) -> socket.socket:
        family, kind, protocol, _, where = address
        sock = LineSocket(family, kind, protocol)
        sock.line = self
        try:
            sock.setblocking(False)
            code = sock.connect_ex(where)
            if code in _UNDER_WAY:
                code = self._outcome(sock, seconds)
            _check(code)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(seconds)
        except BaseException:
            sock.close()
            raise
        self.peer = f"[{where[0]}]:{where[1]}" if ":" in where[0] else f"{where[0]}:{where[1]}"
        sys.audit("http.client.connect", self, self.host, self.port)
        return sock

    def _outcome(self, sock: socket.socket, seconds: float) -> int:
        """The error number of a connection that was begun, 0 for none."""
        end = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE)
            while not selector.select(self.leash.pause()):
                if time.monotonic() > end:
                    raise TimeoutError
        return sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)

    def blocking(self, sock: socket.socket, step: Callable[[], int | None]) -> int | None:
        """Do a step that may block, in slices, until it is done or the leash ends."""
        while True:
            sock.settimeout(self.leash.pause())
            try:
                return step()
            except TimeoutError as error:
                if error.errno:  # the system's own, for a connection that is dead
                    raise

    def has_more(self) -> bool:
        """Whether bytes follow those that HTTP took for the answer. Ends the leash."""
        if self.reader is None:
            return False
        self.leash.shorten(PATIENCE)
        try:
            return bool(self.reader.peek(1))
        except (OSError, DeadlineError):
            return False

    @property
    def is_torn(self) -> bool:
        """Whether a mark between the pieces of the answer was cut."""
        return self.reader is not None and self.reader.is_torn

    def close(self) -> None:
        """Hang up."""
        if self.reader is not None:
            self.reader.hang_up()


class LineSocket(socket.socket):
    """The socket of a line: what it sends is kept, and it never blocks longer than it may."""

    line: Line

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        """Receive into a buffer."""
        step = super().recv_into
        return self.line.blocking(self, lambda: step(buffer, nbytes, flags)) or 0

    def sendall(self, data: ReadableBuffer, flags: int = 0) -> None:
        """Send all of it."""
        self.line.sent += memoryview(data)
        super().sendall(data, flags)

    def makefile(self, *_args: Any, **_options: Any) -> Any:
        """The reader of the line."""
        self.line.reader = Reader(super().makefile("rb", buffering=0))
        return self.line.reader


def admit(host: str, found: Zone, private: Private) -> None:
    """Raise PrivateAddress or WorkbenchError when a host in this zone may not be called."""
    if found is Zone.SPECIAL:
        raise WorkbenchError(
            f"{host} stands for an address that serves no pages: nothing was stored; check the"
            " address."
        )
    if found is Zone.LOCAL and private is Private.NEVER:
        raise WorkbenchError(
            f"A public page leads on to {host}, which lies in a private network: nothing was"
            " stored; enter that address yourself if you trust it."
        )
    if found is Zone.LOCAL and private is Private.REFUSED:
        raise PrivateAddress(
            f"{host} lies in a private network or on this machine: nothing was stored; capture it"
            " all the same if it is what you mean."
        )


def lookup(host: str, port: int, leash: Leash) -> Sequence[_Found]:
    """What the resolver says. It cannot be interrupted, so it is left behind when time is up."""
    answers: queue.SimpleQueue[Sequence[_Found] | Exception] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001  # for whoever waits to judge
            answers.put(error)

    Thread(target=ask, name=f"look up {host}", daemon=True).start()
    while True:
        try:
            answer = answers.get(timeout=leash.pause())
        except queue.Empty:
            continue
        if isinstance(answer, ValueError):  # no name at all, such as one with an empty part
            answer = socket.gaierror(socket.EAI_NONAME, str(answer))
        if isinstance(answer, OSError):
            raise Unreachable(
                f"No host called {host} was found: nothing was stored; check the address and your"
                " connection.",
                why="name" if answer.errno in _NO_SUCH_NAME else "offline",
            ) from answer
        if isinstance(answer, Exception):
            raise answer
        return answer


def _is_onion(host: str) -> bool:
    """Whether a name is Tor's, and must not be told to a resolver (RFC 7686)."""
    return host.rstrip(".").lower().endswith(".onion")


def _check(code: int) -> None:
    if code:
        raise OSError(code, os.strerror(code))


def _reason(error: OSError) -> tuple[str, str]:
    if isinstance(error, ConnectionRefusedError):
        return "{} refused the connection", "refused"
    if isinstance(error, TimeoutError):
        return "{} did not answer", "silent"
    return "{} could not be reached", "silent"
