"""Tests of the connection: which addresses are called, and what TLS must prove."""

from __future__ import annotations

import errno
import socket
import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY, TLS
from tests.web.taking import take_here
from workbench.capture import Limits
from workbench.errors import PrivateAddress, Unreachable, UntrustedCertificate, WorkbenchError

if TYPE_CHECKING:
    from tests.web.server import Internet, Web

MORNING, EVENING = "20.30.40.50", "20.30.40.60"
INSIDE = [
    *("127.0.0.1", "127.1", "127.0.1", "0", "0.0.0.0", "0x7f000001", "2130706433"),  # noqa: S104
    *("017700000001", "0177.0.0.1", "0x7f.0.0.1", "0x7f.1", "127.255.255.254", "localhost"),
    *("127.0.0.1.", "localhost.", "LOCALHOST", "１２７.0.0.1", "127。0。0。1", "⑫7.0.0.1"),
    *("10.0.0.1", "10.1", "0xa000001", "012.0.0.1", "172.16.0.1", "172.31.255.255"),
    *("192.168.0.1", "192.168.1", "192.168.257", "3232235777", "100.64.0.1", "100.127.255.255"),
    *("169.254.169.254", "0xa9fea9fe", "2852039166", "169.254.43518", "0251.0376.0251.0376"),
    *("192.0.0.192", "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.51.100.1", "203.0.113.1"),
    *("224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
    *("[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"),
    *("[::ffff:10.0.0.1]", "[::ffff:169.254.169.254]", "[::127.0.0.1]", "[64:ff9b::7f00:1]"),
    *("[64:ff9b::169.254.169.254]", "[64:ff9b:1::1]", "[2002:7f00:1::]", "[2001::1]"),
    *("[2001:db8::1]", "[3fff::1]", "[fe80::1]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]"),
    *("[ff02::1]", "[100::1]", "[5f00::1]"),
]


@pytest.fixture
def press(web: Web, internet: Internet) -> Web:
    """A server at two public addresses: morning.example and evening.example."""
    for name, address in (("morning.example", MORNING), ("evening.example", EVENING)):
        internet.name(name, [address])
        internet.route(address, web)
    return web


@pytest.mark.parametrize("inside", INSIDE)
def test_a_public_page_leads_nowhere_inside(press: Web, internet: Internet, inside: str) -> None:
    """However an address is spelt, a public page's redirect to a private one calls nobody."""
    press.redirect("/", f"http://{inside}:{press.port}/secret")
    press.page("/secret", "the router's password")
    with pytest.raises(WorkbenchError):
        take_here("http://morning.example/")
    assert internet.called == [MORNING]
    assert [asked.path for asked in press.asked] == ["/"]


@pytest.mark.parametrize("depth", range(1, 5))
def test_no_number_of_public_redirects_leads_inside(
    press: Web, internet: Internet, depth: int
) -> None:
    """The rule holds at every redirect, not at the first one only."""
    for step in range(depth):
        press.redirect(f"/{step}", f"http://evening.example/{step + 1}")
    press.redirect(f"/{depth}", press.url("/secret"))
    with pytest.raises(WorkbenchError, match=r"^A public page leads on to 127\.0\.0\.1"):
        take_here("http://morning.example/0")
    assert internet.called == [MORNING, *[EVENING] * depth]


def test_a_private_address_is_called_only_when_that_is_allowed(
    web: Web, internet: Internet
) -> None:
    """Also the one that a person entered; what was allowed is noted when it came into play."""
    internet.name("wiki.example", ["127.0.0.1"])
    web.page("/", "the newsroom's own wiki")
    url = web.url("/", host="wiki.example")
    with pytest.raises(PrivateAddress, match=r"^wiki\.example lies in a private network"):
        take_here(url, private=False)
    assert internet.called == []
    assert take_here(url, private=True).overrides == ("private",)


def test_nothing_is_noted_that_was_not_needed(press: Web) -> None:
    """An allowance that did not come into play is no override."""
    press.page("/", "news")
    assert take_here("http://morning.example/", private=True).overrides == ()


def test_an_intranet_page_that_was_asked_for_is_fetched(web: Web, internet: Internet) -> None:
    """A private address that is allowed is called, and may lead on within the network."""
    internet.name("wiki.example", ["127.0.0.1"])
    internet.route("127.0.0.1", web)
    web.redirect("/", web.url("/page"))
    web.page("/page", "the newsroom's own wiki")
    assert take_here("http://wiki.example/").page.url == web.url("/page")


def test_once_outside_there_is_no_way_back(press: Web, internet: Internet) -> None:
    """A private page may lead to a public one, which may not lead back."""
    press.redirect("/", "http://morning.example/back")
    press.redirect("/back", press.url("/secret"))
    with pytest.raises(WorkbenchError, match="private network"):
        take_here(press.url("/"))
    assert internet.called == ["127.0.0.1", MORNING]


@pytest.mark.parametrize("special", ["169.254.169.254", "0.0.0.0", "[fe80::1]", "224.0.0.1"])  # noqa: S104
def test_special_addresses_are_never_called(internet: Internet, special: str) -> None:
    """What is neither public nor a private network is refused even when a person enters it."""
    with pytest.raises(WorkbenchError, match="serves no pages"):
        take_here(f"http://{special}/latest/meta-data/")
    assert internet.called == []


def test_a_name_is_looked_up_once(press: Web, internet: Internet) -> None:
    """A resolver that changes its mind between check and call changes nothing (DNS rebinding)."""
    internet.name("evening.example", [EVENING], ["127.0.0.1"])
    press.page("/", "news")
    assert take_here("http://evening.example/").page.content == b"news"
    assert internet.looked_up == ["evening.example"]
    assert internet.called == [EVENING]


def test_a_name_that_turns_private_on_a_redirect_is_refused(press: Web, internet: Internet) -> None:
    """Each redirect is looked up and checked anew, also for the name that was just called."""
    internet.name("evening.example", [EVENING], ["127.0.0.1"])
    press.redirect("/", "/again")
    with pytest.raises(WorkbenchError, match="private network"):
        take_here("http://evening.example/")
    assert internet.called == [EVENING]


def test_of_mixed_addresses_only_public_ones_are_called(press: Web, internet: Internet) -> None:
    """A public name that also stands for private addresses is called at its public ones."""
    internet.name("mixed.example", ["127.0.0.1", "169.254.169.254", "::1", MORNING])
    press.page("/", "news")
    assert take_here("http://mixed.example/").page.content == b"news"
    assert internet.called == [MORNING]


def test_the_next_address_is_called_when_one_refuses(web: Web, internet: Internet) -> None:
    """A host with several addresses is reached at any that answers."""
    internet.name("two.example", ["127.0.0.2", "127.0.0.1"])
    web.page("/", "news")
    assert take_here(web.url("/", host="two.example")).page.content == b"news"
    assert internet.called == ["127.0.0.2", "127.0.0.1"]


def test_a_network_that_is_out_of_reach_is_passed_over(
    web: Web, internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An address that cannot be called at all, as IPv6 on many machines, costs no time."""
    internet.name("two.example", ["127.0.0.2", "127.0.0.1"])
    web.page("/", "news")
    call = socket.socket.connect_ex

    def connect_ex(sock: socket.socket, where: tuple[str, int]) -> int:
        return errno.ENETUNREACH if where[0] == "127.0.0.2" else call(sock, where)

    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)
    assert (
        take_here(web.url("/", host="two.example"), limits=Limits(seconds=5)).page.content
        == b"news"
    )


def test_a_host_that_refuses_is_named() -> None:
    """When no address accepts a connection, the sentence says who refused."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 refused the connection: nothing"):
        take_here(f"http://127.0.0.1:{port}/")


def test_an_address_that_does_not_answer_is_given_up(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that nobody accepts ends after the time for connecting, not after the whole."""
    monkeypatch.setattr(socket.socket, "connect_ex", lambda _sock, _where: errno.EINPROGRESS)
    internet.name("hole.example", [MORNING])
    monkeypatch.setattr("selectors.DefaultSelector.select", lambda _self, _timeout: [])
    began = time.monotonic()
    with pytest.raises(WorkbenchError, match=r"^hole\.example did not answer: nothing was stored"):
        take_here("http://hole.example/", limits=Limits(connect=0.2, seconds=20))
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("name", ["nowhere.invalid", "a..b", "x" * 70 + ".example"])
def test_an_unknown_host_is_named(name: str) -> None:
    """A name that stands for nothing is said to be unknown."""
    with pytest.raises(WorkbenchError, match=f"^No host called {name}"):
        take_here(f"http://{name}/")


def test_tls_is_checked_against_the_name(
    secure_web: Callable[[str], Web], internet: Internet
) -> None:
    """Calling a checked address does not weaken TLS: the certificate is the name's."""
    web = secure_web("localhost")
    web.page("/", "news")
    for name in ("secure.example", "other.example"):
        internet.name(name, [MORNING])
    internet.route(MORNING, web)
    assert take_here("https://secure.example/", authorities=AUTHORITY).page.content == b"news"
    with pytest.raises(WorkbenchError, match=r"other\.example was refused.*for another host"):
        take_here("https://other.example/", authorities=AUTHORITY)


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [("expired", "has expired"), ("elsewhere", "is for another host")],
)
def test_a_bad_certificate_is_refused(
    secure_web: Callable[[str], Web], certificate: str, reason: str
) -> None:
    """A page whose certificate is out of date or another's is not stored, and why is said."""
    web = secure_web(certificate)
    with pytest.raises(WorkbenchError, match=f"localhost was refused, because its .* {reason}"):
        take_here(web.url(host="localhost"), authorities=AUTHORITY)
    assert web.asked == []


def test_an_unknown_authority_is_refused(secure_web: Callable[[str], Web]) -> None:
    """A certificate that nobody known has signed is refused."""
    with pytest.raises(WorkbenchError, match="not signed by anybody known"):
        take_here(secure_web("localhost").url(host="localhost"))


def test_a_server_without_tls_is_not_spoken_to_in_the_clear(web: Web) -> None:
    """An https address whose server knows no TLS is an error; nothing is sent unprotected."""
    with pytest.raises(WorkbenchError):
        take_here(f"https://127.0.0.1:{web.port}/", limits=Limits(seconds=0.5))
    assert [asked.path for asked in web.asked if asked.headers] == []


@pytest.mark.parametrize(
    ("certificate", "reason"),
    [
        ("expired", "its certificate has expired"),
        ("elsewhere", "its certificate is for another host"),
    ],
)
def test_a_bad_certificate_can_be_let_pass(
    secure_web: Callable[[str], Web], certificate: str, reason: str
) -> None:
    """Where that is wanted, the page comes all the same, with what is wrong and who showed it."""
    web = secure_web(certificate)
    web.page("/", "news")
    url = web.url(host="localhost")
    with pytest.raises(UntrustedCertificate) as refusal:
        take_here(url, authorities=AUTHORITY)
    assert refusal.value.why == reason
    taken = take_here(url, authorities=AUTHORITY, certificate=True)
    assert (taken.page.content, taken.page.tls_problem) == (b"news", reason)
    assert set(taken.overrides) == {"private", "certificate"}
    assert taken.page.certificates[0] == _der(certificate)


def test_a_good_certificate_needs_no_override(secure_web: Callable[[str], Web]) -> None:
    """Allowing bad certificates changes nothing where they are good; version and chain are kept."""
    web = secure_web("localhost")
    web.page("/", "news")
    url = web.url(host="localhost")
    taken = take_here(url, authorities=AUTHORITY, certificate=True)
    assert taken.overrides == ("private",)
    assert taken.page.tls_problem == ""
    assert taken.page.tls.startswith("TLSv1.3 TLS_")
    assert taken.page.certificates == (_der("localhost"),)


def _der(certificate: str) -> bytes:
    pem = (TLS / f"{certificate}.pem").read_text()
    return ssl.PEM_cert_to_DER_cert(pem[pem.index("-----BEGIN CERTIFICATE") :])


@pytest.mark.parametrize(
    ("code", "why"), [(socket.EAI_NONAME, "name"), (socket.EAI_AGAIN, "offline")]
)
def test_no_such_name_is_another_thing_than_no_resolver(
    monkeypatch: pytest.MonkeyPatch, code: int, why: str
) -> None:
    """Who checks links must tell a host that is gone from a machine that is offline."""

    def getaddrinfo(*_args: object, **_options: object) -> object:
        raise socket.gaierror(code, "no")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with pytest.raises(Unreachable) as failure:
        take_here("http://gone.example/")
    assert failure.value.why == why
