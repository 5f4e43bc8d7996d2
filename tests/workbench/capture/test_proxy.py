"""Tests of going through a proxy: nothing is looked up here, and nothing goes around it."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY
from tests.web.taking import take_here
from tests.workbench.capture.test_line import INSIDE
from workbench.capture import Limits, fetch
from workbench.capture.proxy import parse_proxy
from workbench.errors import PrivateAddress, Unreachable, WorkbenchError

if TYPE_CHECKING:
    from tests.web.server import Internet, Web
    from tests.web.through import Through

NAME = "morning.example"
"""It stands for nothing here: only the proxy knows it."""
Proxies = Callable[..., "Through"]


@pytest.mark.parametrize("kind", ["socks", "http"])
def test_names_are_looked_up_by_the_proxy(
    web: Web,
    proxies: Proxies,
    internet: Internet,
    kind: str,
) -> None:
    """A name that is unknown here is reached; the only thing called is the proxy itself."""
    proxy = proxies(kind)
    proxy.route(NAME, web.port)
    url = web.page("/", "news").replace("127.0.0.1", NAME)
    taken = take_here(url, proxy=proxy.url, private=False)
    assert taken.page.content == b"news"
    assert (taken.page.proxy, taken.page.addresses) == (proxy.url, ())
    assert proxy.asked == [NAME]
    assert internet.looked_up == internet.called == ["127.0.0.1"]


@pytest.mark.parametrize("kind", ["socks", "http"])
def test_tls_goes_through_a_proxy_unread(
    secure_web: Callable[[str], Web],
    proxies: Proxies,
    kind: str,
) -> None:
    """The certificate is still the host's, whoever passes it on."""
    web, proxy = secure_web("localhost"), proxies(kind)
    web.page("/", "news")
    for name in ("secure.example", "other.example"):
        proxy.route(name, web.port)
    url = web.url(host="secure.example")
    page = take_here(url, proxy=proxy.url, authorities=AUTHORITY).page
    assert page.content == b"news"
    assert page.tls.startswith("TLSv1.")
    assert page.request_line == "GET / HTTP/1.1"
    with pytest.raises(WorkbenchError, match="for another host"):
        take_here(web.url(host="other.example"), proxy=proxy.url, authorities=AUTHORITY)


def test_the_worker_goes_through_a_proxy(web: Web, proxies: Proxies) -> None:
    """What holds in this process holds in the worker, pictures included."""
    proxy = proxies("socks")
    proxy.route(NAME, web.port)
    web.page("/a.png", b"picture", media_type="image/png")
    url = web.page("/", "<html><p>news<img src=a.png>").replace("127.0.0.1", NAME)
    taken = fetch(url, proxy=proxy.url)
    assert [each.role for each in taken.exchanges] == ["page", "picture"]
    assert proxy.asked == [NAME, NAME]


@pytest.mark.parametrize("scheme", ["socks5h", "http"])
def test_without_its_proxy_nothing_is_fetched(web: Web, scheme: str) -> None:
    """A proxy that is down ends the capture: nothing is called directly."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(Unreachable, match=r"^The proxy .* does not work") as failure:
        take_here(web.page("/", "news"), proxy=f"{scheme}://127.0.0.1:{port}")
    assert failure.value.why == "proxy"
    assert web.asked == []


@pytest.mark.parametrize("kind", ["socks", "http"])
def test_a_host_that_the_proxy_does_not_reach_is_named(
    proxies: Proxies,
    kind: str,
) -> None:
    """A host that is unknown at the proxy is not looked for here."""
    proxy = proxies(kind)
    with pytest.raises(WorkbenchError, match=r"^nowhere\.example "):
        take_here("https://nowhere.example/", proxy=proxy.url)
    assert proxy.asked == ["nowhere.example"]


@pytest.mark.parametrize("inside", INSIDE)
def test_no_spelling_leads_inside_through_a_proxy(
    proxies: Proxies,
    inside: str,
) -> None:
    """Addresses that are no public ones are not handed to the proxy, however they are spelt."""
    proxy = proxies("socks")
    with pytest.raises(WorkbenchError):
        take_here(f"http://{inside}/", proxy=proxy.url, private=False)
    assert proxy.asked == []


@pytest.mark.parametrize(
    "name", ["localhost", "wiki", "printer.local", "db.internal", "nas.home.arpa", "a.localhost."]
)
def test_private_names_need_a_word(
    web: Web,
    proxies: Proxies,
    name: str,
) -> None:
    """A name that no public resolver knows is handed on only when that is allowed."""
    proxy = proxies("http")
    proxy.route(name, web.port)
    url = web.page("/", "news").replace("127.0.0.1", name)
    with pytest.raises(PrivateAddress):
        take_here(url, proxy=proxy.url, private=False)
    assert take_here(url, proxy=proxy.url, private=True).overrides == ("private",)


def test_onion_addresses_are_for_tor_alone(
    web: Web,
    proxies: Proxies,
    internet: Internet,
) -> None:
    """They are asked of a SOCKS proxy, and told to no resolver and no other proxy."""
    socks, plain = proxies("socks"), proxies("http")
    socks.route("fresh.onion", web.port)
    url = web.page("/", "news").replace("127.0.0.1", "fresh.onion")
    assert take_here(url, proxy=socks.url, private=False).page.content == b"news"
    for proxy in ("", plain.url):
        with pytest.raises(WorkbenchError, match="address of the Tor network"):
            take_here(url, proxy=proxy, private=False)
    assert "fresh.onion" not in internet.looked_up
    assert plain.asked == []


def test_a_proxy_may_want_a_password(web: Web, proxies: Proxies) -> None:
    """It is given, and kept out of what is recorded."""
    socks, plain = proxies("socks", password="secret"), proxies("http")
    for proxy in (socks, plain):
        proxy.route(NAME, web.port)
        url = web.page("/", "news").replace("127.0.0.1", NAME)
        signed = proxy.url.replace("127.0.0.1", "ada:secret@127.0.0.1")
        page = take_here(url, proxy=signed).page
        assert page.content == b"news"
        assert "secret" not in repr(page)
    assert b"Proxy-Authorization: Basic YWRhOnNlY3JldA==" in plain.heard[0]
    with pytest.raises(Unreachable, match="does not work"):
        take_here(url, proxy=socks.url)


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9050", "socks4://127.0.0.1:9050"])
def test_a_proxy_that_tells_names_is_refused(web: Web, proxy: str) -> None:
    """Schemes that have names looked up on this machine are refused, and the right one is named."""
    with pytest.raises(WorkbenchError, match="write socks5h://"):
        fetch(web.url("/"), proxy=proxy)
    assert web.asked == []


@pytest.mark.parametrize("proxy", ["127.0.0.1:9050", "ftp://a:1", "http://a", "http://a:b", "x"])
def test_what_is_no_proxy_is_refused(proxy: str) -> None:
    """A slip in the settings never means that there is no proxy."""
    with pytest.raises(WorkbenchError, match="no proxy that can be used"):
        parse_proxy(proxy)


def test_a_proxy_that_says_nothing_is_given_up(web: Web) -> None:
    """A proxy that accepts and is silent costs no more than the deadline."""
    with socket.create_server(("127.0.0.1", 0)) as mute:
        url = f"socks5h://127.0.0.1:{mute.getsockname()[1]}"
        with pytest.raises(WorkbenchError, match="did not finish"):
            take_here(web.url("/"), proxy=url, limits=Limits(seconds=0.4))
