"""Tests of looking at addresses again: what became of them, and how politely that is asked."""

from __future__ import annotations

import hashlib
import socket
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from tests.web.server import head
from workbench.capture.links import Known, LinkFinding, Look, check, check_links, looker
from workbench.capture.pacing import Gaps, patience, same_address
from workbench.errors import Cancelled, Unreachable
from workbench.model import LinkState
from workbench.reading import read
from workbench.settings import Settings

if TYPE_CHECKING:
    from tests.web.server import Web
    from workbench.capture.taken import Taken

SENTENCES = [
    "The ferry company of Aldermoor carried 61,408 passengers in 2019, its report says.",
    "The bridge over the harbour was opened on 3 May 2021 by the mayor of the town.",
    "Nobody was paid for the land, the land office wrote to the council in March.",
    "Three owners had asked for 40,000 crowns each, and the case was closed in June.",
    "The counting station stands 400 metres north of the toll house by the old quay.",
]
OTHERS = [
    f"Quite other words fill sentence number {n} about gardens and weather." for n in range(9)
]


def page(sentences: list[str]) -> str:
    """Write a page with these sentences as its article."""
    inside = "".join(f"<p>{each} {each.upper()}</p>" for each in sentences)
    return f"<html><head><title>Toll</title></head><body><article>{inside}</article></body></html>"


def known(url: str, sentences: list[str] | None = None, *cited: str) -> Known:
    """Say what was captured at an address."""
    data = page(sentences or SENTENCES).encode()
    return Known(
        url=url,
        final_url=url,
        sha256=hashlib.sha256(data).hexdigest(),
        text=read(data, media_type="text/html; charset=utf-8", url=url).text,
        cited=cited,
        private=True,
    )


@pytest.fixture
def look() -> Look:
    """What looks at addresses of this machine."""
    return looker(Settings(), lambda: False)


def test_an_address_is_alive(web: Web, look: Look) -> None:
    """The same bytes, or nearly the same text, are the same page."""
    url = web.page("/toll", page(SENTENCES))
    assert check(known(url), look=look) == LinkFinding(
        state=LinkState.ALIVE, status=200, final_url=url
    )
    web.page("/toll", page([*SENTENCES[:4], SENTENCES[4].replace("400", "410")]))
    found = check(known(url), look=look)
    assert (found.state, found.detail) == (LinkState.ALIVE, "4 words differ.")


def test_a_page_has_changed(web: Web, look: Look) -> None:
    """Its words differ by more than a little, or words that are cited are not there any more."""
    url = web.page("/toll", page([*SENTENCES[:3], *OTHERS[:2]]))
    found = check(known(url), look=look)
    assert found.state is LinkState.CHANGED
    assert found.detail.endswith("words differ.")
    web.page("/toll", page([SENTENCES[0].replace("61,408", "16,408"), *SENTENCES[1:]]))
    found = check(known(url, None, "carried 61,408 passengers"), look=look)
    assert found.state is LinkState.CHANGED
    assert found.detail.startswith("Cited words do not stand there any more.")
    web.page("/toll", page(OTHERS))
    assert "error page" in check(known(url), look=look).detail
    web.page("/toll", "", media_type="application/octet-stream")
    assert check(known(url), look=look).state is LinkState.CHANGED


def test_a_page_has_moved(web: Web, look: Look) -> None:
    """For good, to another place; a home page in its stead is told as a loss."""
    url = web.redirect("/toll", "/new/toll", "301 Moved Permanently")
    web.page("/new/toll", page(SENTENCES))
    found = check(known(url), look=look)
    assert (found.state, found.final_url) == (LinkState.MOVED, web.url("/new/toll"))
    web.redirect("/toll", "/")
    web.page("/", page(OTHERS))
    found = check(known(url), look=look)
    assert found.state is LinkState.MOVED
    assert "home page" in found.detail
    web.redirect("/toll", "/session/17/toll")  # for now, on the same host, with the same text
    web.page("/session/17/toll", page(SENTENCES))
    assert check(known(url), look=look).state is LinkState.ALIVE


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("404 Not Found", LinkState.DEAD),
        ("410 Gone", LinkState.DEAD),
        ("451 Unavailable For Legal Reasons", LinkState.DEAD),
        ("403 Forbidden", LinkState.UNKNOWN),
        ("401 Unauthorized", LinkState.UNKNOWN),
        ("500 Internal Server Error", LinkState.UNKNOWN),
        ("503 Service Unavailable", LinkState.UNKNOWN),
    ],
)
def test_what_an_answer_means(web: Web, look: Look, status: str, state: LinkState) -> None:
    """Some answers say that a page is gone; others say nothing of it."""
    url = web.page("/toll", "", status=status)
    found = check(known(url), look=look)
    assert (found.state, found.status) == (state, int(status[:3]))
    assert found.detail == f"127.0.0.1 answered {status}."


def test_a_private_address_needs_that_it_was_let_pass(web: Web, look: Look) -> None:
    """What was not let pass for the capture is not let pass for a look either."""
    url = web.page("/toll", page(SENTENCES))
    found = check(Known(url=url), look=look)
    assert found.state is LinkState.UNKNOWN
    assert not web.asked


def flaky(bad: bytes, good: bytes) -> Callable[[socket.socket, Event], None]:
    """Fail at first and answer then."""
    answers = [bad]

    def reply(connection: socket.socket, _over: Event) -> None:
        connection.sendall(answers.pop() if answers else good)

    return reply


def test_a_failure_is_looked_at_twice(web: Web, look: Look) -> None:
    """What fails once and answers then is alive; what fails twice is told; 429 is heeded."""
    body = page(SENTENCES).encode()
    good = head(Content_Type="text/html", Content_Length=len(body)) + body
    dead = web.page("/dead", "", status="404 Not Found")
    shaky = web.answer("/shaky", flaky(head("404 Not Found", Content_Length=0), good))
    busy = web.answer("/busy", flaky(head("429 Slow", Retry_After=1, Content_Length=0), good))
    fine = web.page("/fine", body)
    began, told = monotonic(), list[int]()
    addresses = [known(each) for each in (dead, shaky, busy, fine)]
    found = dict(
        check_links(addresses, look=look, stop=lambda: None, progress=told.append, again=0.1)
    )
    assert [found[at].state for at in range(4)] == [
        LinkState.DEAD, LinkState.ALIVE, LinkState.ALIVE, LinkState.ALIVE,
    ]  # fmt: skip
    assert monotonic() - began >= 1, "it asked to be left alone for a second"
    assert told == [1, 2, 3, 4]
    paths = [asked.path for asked in web.asked]
    assert sorted(paths) == ["/busy"] * 2 + ["/dead"] * 2 + ["/fine"] + ["/shaky"] * 2


def test_hosts_take_turns_and_no_connection_is_no_death() -> None:
    """Looks at one host stand apart; when no name is found at all, nothing is declared dead."""
    asked: list[str] = []

    def nowhere(url: str, *, private: bool, certificate: bool) -> Taken:
        asked.append(url)
        raise Unreachable(f"No host: nothing was stored {private} {certificate}.", why="name")

    urls = ["https://a.example/1", "https://a.example/2", "https://b.example/1"]
    found = list(
        check_links(
            [Known(url=url) for url in urls], look=nowhere, stop=lambda: None, gap=0.05, again=0
        )
    )
    assert [asked[0], asked[1], asked[2]] == [urls[0], urls[2], urls[1]]
    assert {finding.state for _, finding in found} == {LinkState.UNKNOWN}
    (alone,) = check_links([Known(url=urls[0])], look=nowhere, stop=lambda: None, gap=0, again=0)
    assert (alone[1].state, alone[1].detail) == (
        LinkState.DEAD, "There is no host a.example any more.",
    )  # fmt: skip


def test_what_was_found_before_a_stop_is_had(web: Web, look: Look) -> None:
    """Findings come one by one, so that those before a stop are not lost."""
    urls = [web.page(f"/{n}", page(SENTENCES)) for n in range(3)]
    found: list[int] = []

    def stop() -> None:
        if len(found) == 2:
            raise Cancelled("Stopped.")

    def go_on() -> None:
        for at, _ in check_links([known(url) for url in urls], look=look, stop=stop):
            found.append(at)

    with pytest.raises(Cancelled):
        go_on()
    assert found == [0, 1]


def test_patience_is_read_from_an_answer() -> None:
    """Retry-After holds seconds or a date; nonsense asks for nothing."""
    assert patience((("Retry-After", "120"),)) == 120
    assert patience((("retry-after", "Fri, 31 Dec 2100 23:59:59 GMT"),)) > 10**9
    for nonsense in ("", "soon", "-5", "１２", "9" * 400, "Fri, 99 Dec 2100 99:99:99"):
        assert 0 <= patience((("Retry-After", nonsense),)) <= 10**9
    assert patience(()) == 0


def test_hosts_are_left_alone() -> None:
    """A gap holds for a host, whatever its path; another host is free."""
    gaps = Gaps(30)
    gaps.hold("https://a.example/1", 30)
    assert 29 < gaps.left("https://A.example/2") <= 30
    assert gaps.left("https://b.example/") == 0
    gaps.wait("http://127.0.0.1/", lambda: None)
    assert gaps.left("http://127.0.0.1/x") < 1, "one's own machine needs no manners"


def test_the_same_address_is_written_in_many_ways() -> None:
    """Scheme, www., a slash at the end, case of the host and what follows # make no difference."""
    one = "https://www.News.example/a%20b/?q=1#top"
    assert same_address(one, "http://news.example:80/a b?q=1")
    assert not same_address(one, "http://news.example/a b?q=2")
    assert not same_address(one, "http://[")
