"""One connection to one host: resolved once, to a checked address, on a leash."""

from __future__ import annotations

import errno
import io
import os
import queue
import selectors
import socket
import ssl
import sys
import time
from collections.abc import Callable, Sequence
from threading import Thread
from typing import TYPE_CHECKING, Any

from workbench.capture.addresses import Zone, zone
from workbench.capture.limits import DeadlineError, Leash
from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PATIENCE = 0.25
"""Seconds to look for bytes beyond the announced end of an answer."""

_UNDER_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK}
_Found = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]


class Line:
    """The way to a host. Its name is resolved once, here, and only checked addresses are called.

    A name with public and other addresses keeps the public ones. `private` says whether an
    address in a private network will do. Raises WorkbenchError when none is left.
    """

    def __init__(self, host: str, port: int, leash: Leash, *, private: bool) -> None:
        self.host, self.port, self.leash = host, port, leash
        self.reader: Reader | None = None
        found = _lookup(host, port, leash)
        zones = {zone(where[0]) for *_, where in found}
        self.zone = Zone.PUBLIC if Zone.PUBLIC in zones else Zone.LOCAL
        self._addresses = [one for one in found if zone(one[4][0]) is self.zone]
        if not self._addresses:
            raise WorkbenchError(
                f"{host} stands for an address that serves no pages: nothing was stored; check the"
                " address."
            )
        if self.zone is Zone.LOCAL and not private:
            raise WorkbenchError(
                f"A public page leads on to {host}, which lies in a private network: nothing was"
                " stored; enter that address yourself if you trust it."
            )

    def open(self, seconds: float) -> socket.socket:
        """A connected socket, after trying each address for at most so many seconds."""
        reason = "{} did not answer"
        for address in self._addresses:
            try:
                return self._call(address, seconds)
            except OSError as error:
                reason = _reason(error)
        raise WorkbenchError(
            f"{reason.format(self.host)}: nothing was stored; check the address and your"
            " connection, or try again later."
        )

    def _call(self, address: _Found, seconds: float) -> socket.socket:
        family, kind, protocol, _, where = address
        sock = _Socket(family, kind, protocol)
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

    def close(self) -> None:
        """Hang up."""
        if self.reader is not None:
            self.reader.hang_up()


class Reader(io.BufferedReader):
    """Stays open when HTTP has had enough, so that what follows can be looked at."""

    def close(self) -> None:
        """Do nothing yet: the owner of the line hangs up."""

    def hang_up(self) -> None:
        """Close for good."""
        super().close()


class _Socket(socket.socket):
    line: Line

    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        step = super().recv_into
        return self.line.blocking(self, lambda: step(buffer, nbytes, flags)) or 0

    def makefile(self, *_args: Any, **_options: Any) -> Any:
        self.line.reader = Reader(super().makefile("rb", buffering=0))
        return self.line.reader


class _SecureSocket(ssl.SSLSocket):
    """Made by its context, which is where it learns of its line."""

    context: _SecureContext

    def do_handshake(self, block: bool = False) -> None:
        step = super().do_handshake
        try:
            self.context.line.blocking(self, lambda: step(block))
        except BaseException:
            self.close()  # nobody else holds it yet, and ssl itself closes only after an OSError
            raise

    def recv_into(self, buffer: WriteableBuffer, nbytes: int | None = None, flags: int = 0) -> int:
        step = super().recv_into
        return self.context.line.blocking(self, lambda: step(buffer, nbytes, flags)) or 0

    def makefile(self, *_args: Any, **_options: Any) -> Any:
        line = self.context.line
        line.reader = Reader(super().makefile("rb", buffering=0))
        return line.reader


class _SecureContext(ssl.SSLContext):
    sslsocket_class = _SecureSocket
    line: Line


def secure_context(line: Line) -> ssl.SSLContext:
    """TLS 1.2 or later for this line; certificate and name are checked by whoever connects."""
    context = _SecureContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.line = line
    return context


def _lookup(host: str, port: int, leash: Leash) -> Sequence[_Found]:
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
        if isinstance(answer, OSError | ValueError):
            raise WorkbenchError(
                f"No host called {host} was found: nothing was stored; check the address and your"
                " connection."
            ) from answer
        if isinstance(answer, Exception):
            raise answer
        return answer


def _check(code: int) -> None:
    if code:
        raise OSError(code, os.strerror(code))


def _reason(error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return "{} refused the connection"
    if isinstance(error, TimeoutError):
        return "{} did not answer"
    return "{} could not be reached"
