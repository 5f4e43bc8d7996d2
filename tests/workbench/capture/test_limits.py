"""Tests of the leash: no server makes a fetch last longer than it may, or than it is wanted."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from itertools import chain, repeat
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY, drip, endless, head, held
from tests.web.taking import take_here
from workbench.capture import Limits
from workbench.errors import Cancelled, WorkbenchError

if TYPE_CHECKING:
    from tests.web.server import Answer, Internet, Web

SLOW = {
    "says nothing": held(b""),
    "drips its headers": drip(b"HTTP/1.1 200 OK\r\nX: "),
    "drips its body": drip(head(Content_Length=100_000) + b"x"),
    "drips chunks": drip(head(Transfer_Encoding="chunked") + b"1\r\nx\r\n1"),
    "stops in its body": held(head(Content_Length=100) + b"x"),
    "sends trailers for ever": endless(
        head(Transfer_Encoding="chunked") + b"1\r\nx\r\n0\r\n", b"X: y\r\n"
    ),
}


@pytest.mark.parametrize("server", SLOW)
def test_no_server_stretches_the_deadline(web: Web, server: str) -> None:
    """However it dawdles, a server gets the seconds it has and no more."""
    url = web.answer("/", SLOW[server])
    began = time.monotonic()
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 did not finish within 0\.4 seconds"):
        take_here(url, limits=Limits(seconds=0.4))
    assert 0.4 <= time.monotonic() - began < 2


@pytest.mark.parametrize("server", SLOW)
def test_a_fetch_can_be_stopped(web: Web, server: str) -> None:
    """A fetch that is no longer wanted ends soon, whatever the server does."""
    url = web.answer("/", SLOW[server])
    asked = chain(repeat(False, 4), repeat(True))
    began = time.monotonic()
    with pytest.raises(Cancelled, match="nothing was stored"):
        take_here(url, limits=Limits(seconds=30), cancelled=lambda: next(asked))
    assert time.monotonic() - began < 5


def test_announcing_an_answer_for_ever_is_refused(web: Web) -> None:
    """A server that only ever says "100 Continue" is given up soon."""
    url = web.answer("/", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"))
    with pytest.raises(WorkbenchError, match="did not answer as a web server does"):
        take_here(url, limits=Limits(seconds=5))


def test_the_deadline_holds_over_tls(secure_web: Callable[[str], Web]) -> None:
    """A page that drips over TLS is cut off as well."""
    url = secure_web("localhost").answer("/", drip(head(Content_Length=100) + b"x"))
    with pytest.raises(WorkbenchError, match="did not finish"):
        take_here(url, limits=Limits(seconds=0.4), authorities=AUTHORITY)


def test_the_deadline_holds_in_the_handshake() -> None:
    """A server that accepts a connection and never begins TLS is cut off."""
    with (
        socket.create_server(("127.0.0.1", 0)) as mute,
        pytest.raises(WorkbenchError, match="did not finish"),
    ):
        take_here(f"https://127.0.0.1:{mute.getsockname()[1]}/", limits=Limits(seconds=0.4))


def test_the_deadline_holds_for_a_slow_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is never found costs no more than the deadline."""
    over = Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_options: over.wait() and [])
    try:
        with pytest.raises(WorkbenchError, match=r"^slow\.example did not finish"):
            take_here("http://slow.example/", limits=Limits(seconds=0.3))
    finally:
        over.set()


def test_redirects_share_one_deadline(web: Web, internet: Internet) -> None:
    """A chain of slow redirects does not begin the time anew at each of them."""

    def later(connection: socket.socket, over: Event) -> None:
        over.wait(0.2)
        connection.sendall(head("302 Found", Location="/", Content_Length=0))

    answer: Answer = later
    began = time.monotonic()
    with pytest.raises(WorkbenchError, match="did not finish"):
        take_here(web.answer("/", answer), limits=Limits(seconds=0.5))
    assert time.monotonic() - began < 2


def test_progress_is_told(web: Web) -> None:
    """Progress tells the bytes received, which only grow, and the announced total."""
    told: list[tuple[int, int | None]] = []
    take_here(web.page("/", b"x" * 300_000), progress=lambda *news: told.append(news))
    assert told[-1] == (300_000, 300_000)
    assert [done for done, _ in told] == sorted({done for done, _ in told})


def test_a_total_that_nobody_announced_is_none(web: Web) -> None:
    """Without an announced length the total is not guessed."""
    told: list[tuple[int, int | None]] = []
    take_here(web.raw("/", head() + b"hello"), progress=lambda *news: told.append(news))
    assert told == [(5, None)]


def test_a_fetch_that_was_stopped_before_calls_nobody(web: Web) -> None:
    """Stopped before it began, a fetch sends nothing."""

    def answers() -> Iterator[bool]:
        yield from repeat(True)

    asked = answers()
    with pytest.raises(Cancelled):
        take_here(web.url("/"), cancelled=lambda: next(asked))
    assert web.asked == []
