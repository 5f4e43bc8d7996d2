"""Tests of asking public archives: what is found, what is saved, and what is not believed."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Event
from typing import TYPE_CHECKING

import pytest

from tests.web.server import head
from workbench.capture import archives
from workbench.capture.archives import Answer, Ask, check_address, find, linked, save
from workbench.capture.turns import Turns, answer, inquirer
from workbench.errors import WorkbenchError
from workbench.model import ArchiveCopy, ArchiveState
from workbench.settings import Settings

if TYPE_CHECKING:
    from tests.web.server import Web

PAGE = "https://news.example/2026/toll"
NOON = datetime(2026, 1, 7, 12, 0, tzinfo=UTC)
MADE = "Wed, 07 Jan 2026 11:00:00 GMT"


def gate(web: Web) -> str:
    """Name the time gate of a server."""
    return web.url("/web/")


def asked(web: Web) -> Ask:
    """Make what asks this server, as it is set on this machine."""
    known = Settings(timegates=(gate(web),), wayback=web.url("").rstrip("/"))
    return inquirer(known, lambda: False)


def memento(web: Web, path: str = "/web/20260107110000/" + PAGE, **headers: object) -> str:
    """Serve a copy; gives where it is."""
    named = {"Memento_Datetime": MADE, "Link": f'<{PAGE}>; rel="original"', **headers}
    return web.page(path, "<p>The toll is two crowns.</p>", **named)


def test_a_time_gate_leads_to_the_copy_nearest_to_a_time(web: Web) -> None:
    """It is asked for the time of the capture; the copy is taken at its own word."""
    place = memento(web)
    web.redirect(f"/web/{PAGE}", place)
    found = find(PAGE, gate(web), ask=asked(web), near=NOON)
    assert (found.state, found.copy_url) == (ArchiveState.FOUND, place)
    assert found.copied_at == "2026-01-07T11:00:00Z"
    first = web.asked[0]
    assert first.path == f"/web/{PAGE}"
    assert first.headers["accept-datetime"] == "Wed, 07 Jan 2026 12:00:00 GMT"
    assert "cookie" not in first.headers


def test_a_gate_may_give_the_copy_itself(web: Web) -> None:
    """It names its place in Content-Location then."""
    where = "/web/20260107110000/" + PAGE
    memento(web, f"/web/{PAGE}", Content_Location=where)
    found = find(PAGE, gate(web), ask=asked(web), near=NOON)
    assert (found.state, found.copy_url) == (ArchiveState.FOUND, web.url(where))


def test_no_copy_is_an_answer(web: Web) -> None:
    """404 says that there is none; a copy of an error page is none either."""
    found = find(PAGE, gate(web), ask=asked(web), near=NOON)
    assert (found.state, found.detail) == (ArchiveState.NONE, "127.0.0.1 has no copy.")
    memento(web, f"/web/{PAGE}", status="404 Not Found")
    found = find(PAGE, gate(web), ask=asked(web), near=NOON)
    assert found.state is ArchiveState.NONE
    assert "error page" in found.detail


LIES: dict[str, Callable[[Web], object]] = {
    "another host": lambda web: web.redirect(f"/web/{PAGE}", "https://evil.example/web/2026/x"),
    "a script": lambda web: web.redirect(f"/web/{PAGE}", "javascript:alert(1)"),
    "a file": lambda web: web.redirect(f"/web/{PAGE}", "file:///etc/passwd"),
    "a password": lambda web: web.redirect(
        f"/web/{PAGE}", f"http://ada:secret@127.0.0.1:{web.port}/web/2/x"
    ),
    "another port": lambda web: web.redirect(f"/web/{PAGE}", "http://127.0.0.1:1/web/2026/x"),
    "the metadata address": lambda web: web.redirect(f"/web/{PAGE}", "http://169.254.169.254/"),
    "another page": lambda web: memento(
        web, f"/web/{PAGE}", Link='<https://other.example/>; rel="original"'
    ),
    "no time": lambda web: memento(web, f"/web/{PAGE}", Memento_Datetime="yesterday"),
    "a copy elsewhere": lambda web: memento(
        web, f"/web/{PAGE}", Content_Location="https://evil.example/copy"
    ),
    "round and round": lambda web: web.redirect(f"/web/{PAGE}", f"/web/{PAGE}"),
    "a giant header": lambda web: memento(web, f"/web/{PAGE}", Link="<a>; " * 20_000),
    "no status": lambda web: web.raw(f"/web/{PAGE}", b"lorem ipsum\r\n\r\n"),
    "nothing": lambda web: web.raw(f"/web/{PAGE}", b""),
    "500": lambda web: web.page(f"/web/{PAGE}", "", status="500 Oops"),
}


@pytest.mark.parametrize("lie", LIES)
def test_an_archive_is_not_believed(web: Web, lie: str) -> None:
    """What cannot be is a failure with a reason; nothing else is called upon."""
    LIES[lie](web)
    found = find(PAGE, gate(web), ask=asked(web), near=NOON)
    assert found.state is ArchiveState.FAILED
    assert found.detail.endswith(".")
    assert "nothing was stored" not in found.detail
    assert found.copy_url == ""


def test_a_long_link_header_says_nothing() -> None:
    """Relations are read from a header of a sensible length alone."""
    assert linked('<http://a/>; rel="first memento"; datetime="x", <http://b/>; rel=original') == {
        "first": "http://a/", "memento": "http://a/", "original": "http://b/",
    }  # fmt: skip
    assert linked('<http://a/>; rel="original", ' * 5_000) == {}
    assert linked("<<<;;;rel=,,,") == {}


def test_the_index_is_asked_where_the_gate_fails(web: Web) -> None:
    """The Wayback Machine's index names the copy nearest to the time."""
    web.page(f"/web/{PAGE}", "", status="502 Bad Gateway")
    query = (
        "/cdx/search/cdx?url=https%3A%2F%2Fnews.example%2F2026%2Ftoll&output=json&limit=1"
        "&fl=timestamp,original&filter=statuscode:200&sort=closest&closest=20260107120000"
    )
    rows = [["timestamp", "original"], ["20260105100000", PAGE]]
    web.page(query, json.dumps(rows), media_type="application/json")
    wayback = web.url("").rstrip("/")
    found = find(PAGE, gate(web), ask=asked(web), near=NOON, wayback=wayback)
    assert found.state is ArchiveState.FOUND
    assert found.copy_url == f"{wayback}/web/20260105100000/{PAGE}"
    web.page(query, "[" * 100_000, media_type="application/json")
    found = find(PAGE, gate(web), ask=asked(web), near=NOON, wayback=wayback)
    assert found.state is ArchiveState.FAILED
    web.page(query, "[]", media_type="application/json")
    assert find(PAGE, gate(web), ask=asked(web), near=NOON, wayback=wayback).detail.endswith(
        "has no copy."
    )


@pytest.mark.parametrize("header", ["Content_Location", "Location"])
def test_a_copy_is_made(web: Web, header: str) -> None:
    """The answer names the copy, in either of two ways."""
    where = f"/web/20260107115900/{PAGE}"
    status = "200 OK" if header == "Content_Location" else "302 Found"
    web.page(f"/save/{PAGE}", "", status=status, **{header: where})
    made = save(PAGE, web.url("").rstrip("/"), ask=asked(web), now=NOON)
    assert (made.state, made.copy_url) == (ArchiveState.SAVED, web.url(where))
    assert made.copied_at == "2026-01-07T11:59:00Z"


def test_a_failure_is_not_believed_before_a_look(web: Web) -> None:
    """An archive that says that it failed may have made the copy; an old copy is not that one."""
    wayback = web.url("").rstrip("/")
    web.page(f"/save/{PAGE}", "", status="520 Oops")
    failed = save(PAGE, wayback, ask=asked(web), now=NOON)
    assert failed.state is ArchiveState.FAILED
    assert failed.detail == "127.0.0.1 did not make a copy: it answered 520."
    memento(web, f"/web/{PAGE}")
    made = save(PAGE, wayback, ask=asked(web), now=NOON)
    assert made.state is ArchiveState.SAVED
    late = save(PAGE, wayback, ask=asked(web), now=NOON + timedelta(days=9))
    assert (late.state, late.copy_url) == (ArchiveState.FAILED, "")
    assert late.detail.endswith("Its newest copy is of 2026-01-07.")


def busy_first(times: int, then: bytes) -> Callable[[socket.socket, Event], None]:
    """Answer 429 so many times, and then something else."""
    left = [times]

    def reply(connection: socket.socket, _over: Event) -> None:
        if left[0]:
            left[0] -= 1
            connection.sendall(head("429 Too Many Requests", Retry_After=1, Content_Length=0))
        else:
            connection.sendall(then)

    return reply


def test_a_busy_archive_is_waited_for(web: Web) -> None:
    """429 leaves the question open, for as long as the archive asks; then it is put again."""
    where = f"/web/20260107115900/{PAGE}"
    web.answer(f"/save/{PAGE}", busy_first(2, head(Content_Location=where, Content_Length=0)))
    wayback, turns = web.url("").rstrip("/"), Turns()
    known = Settings(wayback=wayback)
    copy = ArchiveCopy(id="a", evidence_id="e", url=PAGE, archive=wayback, save=True, asked_at=NOON)
    waits = []
    for _ in range(3):
        outcome = answer(copy, known, ask=asked(web), near=NOON, now=NOON)
        turns.answered(copy, outcome)
        waits.append((outcome.state, turns.next([copy]).wait))
    assert [state for state, _ in waits] == [
        ArchiveState.ASKED, ArchiveState.ASKED, ArchiveState.SAVED,
    ]  # fmt: skip
    assert all(0.8 < wait <= 1 for _, wait in waits[:2])


def test_back_off_grows_to_a_limit() -> None:
    """A public archive that stays busy is left alone longer each time, an hour at most."""
    assert [archives.busy_for(n, 0) for n in (1, 2, 3, 50)] == [30, 60, 120, 3_600]
    assert archives.busy_for(1, 200) == 200
    assert archives.busy_for(1, 10**9) == 3_600


def test_archives_take_turns() -> None:
    """One that is to be left alone does not hold up the other."""
    turns = Turns()

    def copy(name: str, archive: str) -> ArchiveCopy:
        return ArchiveCopy(id=name, evidence_id="e", url=PAGE, archive=archive, asked_at=NOON)

    one, two, three = (
        copy("1", "https://a.example/"), copy("2", "https://a.example/"),
        copy("3", "https://b.example/"),
    )  # fmt: skip
    assert turns.next([]).copy is None
    assert turns.next([one, two, three]).copy == one
    turns.answered(one, archives.Outcome(state=ArchiveState.NONE))
    assert turns.next([two, three]).copy == three
    turns.answered(three, archives.Outcome(state=ArchiveState.ASKED, wait=50))
    turn = turns.next([two, three])
    assert turn.copy == two
    assert 4 < turn.wait <= 5


def test_only_archives_of_this_machine_are_asked() -> None:
    """A project that came from elsewhere does not decide whom this machine talks to."""
    called = []

    def ask(url: str, _headers: object, *, body: bool) -> Answer:
        called.append((url, body))
        return Answer(url=url, status=404, headers=())

    for changed in ({"archive": "http://169.254.169.254/"}, {"url": "http://10.0.0.1/"}):
        values = {"url": PAGE, "archive": Settings().timegates[0], **changed}
        copy = ArchiveCopy(id="a", evidence_id="e", asked_at=NOON, **values)
        outcome = answer(copy, Settings(), ask=ask, near=NOON, now=NOON)
        assert outcome.state is ArchiveState.FAILED
    assert not called


PRIVATE = (
    "http://localhost/", "http://127.0.0.1/", "http://127.1/", "http://10.1.2.3/x", "http://[::1]/",
    "http://192.168.1.1/", "http://intranet/", "https://wiki.local/", "http://db.internal/",
    "http://abcdefgh.onion/", "http://169.254.169.254/latest", "http://[fd00::1]/",
    "http://ada:secret@news.example/", "ftp://news.example/", "file:///etc/passwd", "", "https://",
    "javascript:alert(1)", "http://[", "https://news.example/" + "x" * 5_000, "http://2130706433/",
    "http://0x7f000001/", "http://localhost./", "http://printer.lan/",
)  # fmt: skip


@pytest.mark.parametrize("url", PRIVATE)
def test_what_nobody_else_can_reach_is_not_sent(url: str) -> None:
    """Private addresses, those with a password, and what is no address stay on this machine."""
    with pytest.raises(WorkbenchError):
        check_address(url)


def test_what_stands_behind_the_number_sign_is_not_sent() -> None:
    """It is for the reader's own program."""
    assert check_address(f" {PAGE}?a=b#note-to-self ") == f"{PAGE}?a=b"
