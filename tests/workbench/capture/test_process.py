"""Tests of the worker: what it tells is what came, and it can be stopped at any moment."""

from __future__ import annotations

import gzip
import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY, drip, head, held
from tests.web.taking import take_here
from tests.workbench.capture.test_body import BOMBS, bomb_of
from workbench.capture import Exchange, Limits, Taken, fetch, look
from workbench.capture.process import rest
from workbench.errors import (
    Cancelled,
    PrivateAddress,
    Unreachable,
    UntrustedCertificate,
    WorkbenchError,
)
from workbench.model import Complete

if TYPE_CHECKING:
    from tests.web.server import Web


@pytest.fixture(autouse=True)
def no_spare_workers() -> Iterator[None]:
    """Begin without workers that wait for a task."""
    rest()
    yield
    rest()


def _workers() -> dict[int, int]:
    """The worker processes of this test by their ids, with those of their parents."""
    found: dict[int, int] = {}
    for place in Path("/proc").glob("[0-9]*"):
        try:
            words = (place / "cmdline").read_bytes().split(b"\0")
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
        if b"workbench.capture.worker" in words:
            found[int(place.name)] = parent
    own = {each for each, parent in found.items() if parent == os.getpid()}
    return {each: parent for each, parent in found.items() if each in own or parent in own}


def _bare(exchange: Exchange, like: Exchange) -> Exchange:
    return replace(exchange, began_at=like.began_at, ended_at=like.ended_at)


def test_what_the_worker_tells_is_what_came(secure_web: Callable[[str], Web]) -> None:
    """An exchange comes through the pipe as it was, certificates and odd headers included."""
    web = secure_web("localhost")
    web.raw("/a.png", b"HTTP/1.1 200 OK\r\nX-\xf6: \xff\x00b\r\nno header\r\n\r\n\x00\xffpicture")
    packed = gzip.compress(b"<html><img src=a.png>")
    sound = head(Content_Encoding="gzip", Content_Type="text/html", Content_Length=len(packed))
    web.raw("/page", sound + packed)
    web.redirect("/", "/page")
    url = web.url(host="localhost")
    here = take_here(url, resources=True, authorities=AUTHORITY)
    there = fetch(url, private=True, authorities=AUTHORITY)
    assert [each.role for each in there.exchanges] == ["redirect", "page", "picture"]
    for one, other in zip(here.exchanges, there.exchanges, strict=True):
        assert _bare(one, other) == other
    assert (there.overrides, there.requested_url) == (("private",), url)
    assert there.seconds > 0


@pytest.mark.parametrize(
    ("kind", "options"),
    [(PrivateAddress, {}), (UntrustedCertificate, {"private": True})],
)
def test_what_a_person_may_allow_is_told_apart(
    secure_web: Callable[[str], Web], kind: type[WorkbenchError], options: dict[str, bool]
) -> None:
    """Errors come through the pipe as what they are."""
    web = secure_web("expired")
    web.page("/", "news")
    with pytest.raises(kind, match=r"localhost .*nothing was stored"):
        fetch(web.url(host="localhost"), authorities=AUTHORITY, **options)
    url = web.url(host="localhost")
    taken = fetch(url, authorities=AUTHORITY, private=True, certificate=True)
    assert taken.overrides == ("certificate", "private")


def test_an_unknown_host_is_told_apart() -> None:
    """Who checks links learns why nothing came."""
    with pytest.raises(Unreachable) as failure:
        look("http://nowhere.invalid/")
    assert failure.value.why in {"name", "offline"}


@pytest.mark.parametrize("status", ["404 Not Found", "500 x", "204 No Content", "200 OK"])
def test_a_look_takes_every_status(web: Web, status: str) -> None:
    """An answer is an answer, and nothing that belongs to it is asked for."""
    url = web.page("/", "<html><img src=a.png>", status=status)
    page = look(url, private=True).page
    assert page.status == int(status[:3])
    assert len(web.asked) == 1


def test_a_look_can_send_data(web: Web) -> None:
    """What is asked of services goes with headers of its own."""
    url = web.page("/", "answer")
    page = look(url, private=True, data=b"question", headers={"Content-Type": "a/b"}).page
    assert (page.method, page.request_line) == ("POST", "POST / HTTP/1.1")
    assert ("Content-Type", "a/b") in page.request_headers


def test_one_worker_serves_many_in_turn(web: Web) -> None:
    """A worker waits for the next task, and each task is done by a process of its own."""
    url = web.page("/", "news")
    for _ in range(3):
        assert fetch(url, private=True).page.content == b"news"
    patience = threading.Event()
    for _ in range(100):  # the process of the last task may still be about to end
        if list(_workers().values()) == [os.getpid()]:
            break
        patience.wait(0.02)
    assert list(_workers().values()) == [os.getpid()]


def test_a_worker_that_died_waiting_is_replaced(web: Web) -> None:
    """Whoever kills a waiting worker is not noticed."""
    url = web.page("/", "news")
    fetch(url, private=True)
    for process in _workers():
        os.kill(process, signal.SIGKILL)
    assert fetch(url, private=True).page.content == b"news"


@pytest.mark.parametrize("victim", ["half", "both"])
def test_a_worker_that_is_killed_early_is_an_error(web: Web, victim: str) -> None:
    """Killed before the page came, in whichever process, it leaves a sentence."""
    url = web.answer("/", held(head(Content_Length=10) + b"x"))
    with pytest.raises(WorkbenchError, match=r"^The program that fetches pages broke down"):
        _fetch_and_kill(web, url, victim, after=1)


@pytest.mark.parametrize("victim", ["half", "both"])
def test_what_came_before_a_worker_was_killed_is_kept(web: Web, victim: str) -> None:
    """The page and its pictures stand; what did not come is listed, and that it may be more."""
    web.page("/a.png", b"picture", media_type="image/png")
    web.answer("/slow.png", held(b""))
    url = web.page("/", "<html><img src=a.png><img src=slow.png>")
    taken = _fetch_and_kill(web, url, victim, after=3)
    assert (taken.page.content[:6], taken.page.complete) == (b"<html>", Complete.YES)
    assert [each.url for each in taken.missed] == [web.url("/slow.png"), url]
    assert taken.missed[-1].reason.endswith("there may be more that belongs to it.")
    assert taken.exchanges[-1].content == b"picture"
    assert fetch(web.page("/next", "news"), private=True).page.content == b"news"


def _fetch_and_kill(web: Web, url: str, victim: str, *, after: int) -> Taken:
    """Fetch, and kill the half that does it, or both, a while after so many requests."""
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(len(web.asked) >= after)
        if sum(asked) == 6:
            parents = set(_workers().values())
            for process in _workers():
                if victim == "both" or process not in parents:
                    os.kill(process, signal.SIGKILL)
        return False

    return fetch(url, private=True, cancelled=cancelled)


SILENT = {
    "says nothing": held(b""),
    "stops in its head": held(b"HTTP/1.1 200 OK\r\n"),
    "drips": drip(head(Content_Length=100_000) + b"x"),
}


@pytest.mark.parametrize("server", SILENT)
def test_a_capture_is_stopped_at_once(web: Web, server: str) -> None:
    """Whatever the server does, nothing goes on half a second after it is not wanted."""
    url = web.answer("/", SILENT[server])
    stopped: list[float] = []

    def cancelled() -> bool:
        if web.asked and not stopped:
            stopped.append(time.monotonic())
        return bool(stopped)

    with pytest.raises(Cancelled):
        fetch(url, private=True, cancelled=cancelled)
    assert time.monotonic() - stopped[0] < 0.5
    assert _workers() == {}


def test_the_worker_keeps_the_time(web: Web) -> None:
    """A page that takes too long is an error that says so."""
    url = web.answer("/", held(head(Content_Length=10) + b"x"))
    with pytest.raises(Unreachable, match=r"did not finish within 0\.5 seconds"):
        fetch(url, private=True, limits=Limits(seconds=0.5))


def test_a_worker_that_stands_still_is_stopped(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that does not even keep the time is stopped from outside."""
    monkeypatch.setattr("workbench.capture.process.GRACE", 0.3)
    url = web.answer("/", held(b""))

    def cancelled() -> bool:
        for process in _workers() if web.asked else ():
            os.kill(process, signal.SIGSTOP)
        return False

    with pytest.raises(WorkbenchError, match="broke down"):
        fetch(url, private=True, resources=False, limits=Limits(seconds=1), cancelled=cancelled)
    assert _workers() == {}


def test_a_worker_has_little_to_do_harm_with(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    """No secrets of the environment, no files to write, a gibibyte of memory."""
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "canary")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    url = web.answer("/", held(b""))
    seen: list[str] = []

    def cancelled() -> bool:
        halves = [process for process, parent in _workers().items() if parent != os.getpid()]
        if web.asked and halves and not seen:
            place = Path("/proc") / str(halves[0])
            seen.extend([(place / "environ").read_text(), (place / "limits").read_text()])
        return bool(seen)

    with pytest.raises(Cancelled):
        fetch(url, private=True, cancelled=cancelled)
    assert "canary" not in seen[0]
    limits = {" ".join(row.split()[:3]): row.split()[3:5] for row in seen[1].splitlines()}
    assert limits["Max file size"] == ["0", "0"]
    assert limits["Max address space"] == [str(1 << 30), str(1 << 30)]


def _peak(process: int) -> int:
    """The most memory that a process has used, in bytes."""
    try:
        status = (Path("/proc") / str(process) / "status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 if found else 0


def test_bombs_do_not_fill_the_memory(web: Web) -> None:
    """A page full of bombs costs the worker less than 64 MB, and no time."""
    codings = [*BOMBS, *BOMBS]
    for number, coding in enumerate(codings):
        web.page(f"/{number}", bomb_of(coding), media_type="image/png", Content_Encoding=coding)
    web.answer("/last", held(b""))
    pictures = "".join(f"<img src={number}>" for number in range(len(codings)))
    url = web.page("/", f"<html><p>x{pictures}<img src=last>")
    peaks: list[int] = []

    def cancelled() -> bool:
        if web.asked:
            peaks.extend(filter(None, map(_peak, _workers())))
        return False

    limits = Limits(resource_seconds=1)
    taken = fetch(url, private=True, limits=limits, cancelled=cancelled)
    assert [each.url for each in taken.missed] == [web.url("/last")]
    bombs = [each for each in taken.exchanges if each.role == "picture"]
    assert len(bombs) == len(codings)
    assert {each.decoded for each in bombs} == {None}
    assert max(peaks) - min(peaks) < 64_000_000
