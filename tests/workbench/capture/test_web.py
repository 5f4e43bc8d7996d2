"""Tests of fetching a page: what is asked, what is followed, and what is said when it fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.web.server import AUTHORITY, head, reset
from tests.web.taking import take_here
from workbench import __version__
from workbench.capture import Limits
from workbench.capture.typed import web_address
from workbench.errors import WorkbenchError
from workbench.model import Complete

if TYPE_CHECKING:
    from tests.web.server import Web


def test_a_page_comes_with_its_circumstances(web: Web) -> None:
    """An exchange tells what was asked, of whom, and what came, when and how complete."""
    url = web.page("/news", "Größe", media_type="text/html; charset=utf-8")
    taken = take_here(f"  {url}\n")
    page = taken.page
    assert (taken.requested_url, page.url, page.method) == (url, url, "GET")
    assert page.content.decode() == "Größe"
    assert page.media_type == "text/html; charset=utf-8"
    assert (page.status, page.status_line) == (200, "HTTP/1.1 200 OK")
    assert page.request_line == "GET /news HTTP/1.1"
    assert page.request_headers[0] == ("Host", f"127.0.0.1:{web.port}")
    assert (page.addresses, page.peer) == (("127.0.0.1",), f"127.0.0.1:{web.port}")
    assert (page.complete, page.tls, page.proxy) == (Complete.YES, "", "")
    assert taken.began_at <= page.began_at <= page.ended_at <= taken.ended_at


def test_headers_are_kept_as_they_came(web: Web) -> None:
    """In the order and the case of the wire, twice where they came twice, odd ones too."""
    sent = (
        b"HTTP/1.1 200  Fine\r\nx-LOWER: 1\r\nSet-Cookie: a=1\r\nX-Folded: a\r\n  b\r\n"
        b"no header\r\nSet-Cookie: b=2\r\nX-Latin: Gr\xf6\xdfe\r\nCONTENT-length: 2\r\n\r\n"
    )
    page = take_here(web.raw("/", sent + b"ok")).page
    assert page.head == sent
    assert page.status_line == "HTTP/1.1 200  Fine"
    assert page.headers == (
        ("x-LOWER", "1"),
        ("Set-Cookie", "a=1"),
        ("X-Folded", "a b"),
        ("no header", ""),
        ("Set-Cookie", "b=2"),
        ("X-Latin", "Größe"),
        ("CONTENT-length", "2"),
    )


def test_what_goes_before_an_answer_is_not_the_answer(web: Web) -> None:
    """Early hints and the like are passed over."""
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    page = take_here(web.raw("/", early + head(Content_Length=2) + b"ok")).page
    assert (page.content, page.status, page.complete) == (b"ok", 200, Complete.YES)
    assert page.headers == (("Content-Length", "2"),)


def test_a_request_is_honest_and_bare(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It names the program, and carries no cookie, no stored password and no referrer."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ada password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    web.raw("/", b"HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /page\r\n\r\n")
    web.page("/page", "news")
    take_here(web.url("/"))
    for asked in web.asked:
        assert asked.headers == {
            "host": f"127.0.0.1:{web.port}",
            "user-agent": f"Fact-Check-Workbench/{__version__}",
            "accept": "*/*",
            "accept-encoding": "gzip, deflate",
            "connection": "close",
        }
    assert [asked.path for asked in web.asked] == ["/", "/page"]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.org/x", "https://example.org/x"),
        ("  example.org\n", "https://example.org"),
        ("//example.org/x", "https://example.org/x"),
        ("localhost:8000/x", "https://localhost:8000/x"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        (
            "example.org/?next=http://other.example",
            "https://example.org/?next=http://other.example",
        ),
    ],
)
def test_people_leave_out_the_scheme(typed: str, address: str) -> None:
    """An address without its scheme is tried over https; others are left as they are."""
    assert web_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "http://",
        "http:/example.org",
        "https:example.org",
        "ftp://example.org/x",
        "file:///etc/hostname",
        "data:text/html,hello",
        "javascript:alert(1)",
        "mailto:ada@example.org",
        "http://exa mple.org/",
        "http://example.org/\nx",
        "http://[::1/",
        "http://example.org:99999/",
        "http://a%00b.example/",
        "http:\\\\example.org",
    ],
)
def test_what_is_no_web_address_is_refused(typed: str) -> None:
    """What cannot be fetched is refused in a sentence, before anything is called."""
    with pytest.raises(WorkbenchError, match=r"\.$"):
        take_here(typed)


def test_passwords_stay_out_of_the_project(web: Web) -> None:
    """An address with a password is refused, without repeating it."""
    with pytest.raises(WorkbenchError) as refusal:
        take_here(f"http://ada:secret@127.0.0.1:{web.port}/")
    assert "secret" not in str(refusal.value)
    assert web.asked == []


@pytest.mark.parametrize("status", ["301 x", "302 x", "303 x", "307 x", "308 x"])
@pytest.mark.parametrize(
    "location", ["/news/page", "page", "?page", "//127.0.0.1:{port}/news/page"]
)
def test_redirects_are_followed(web: Web, status: str, location: str) -> None:
    """Every kind of redirect is followed, and both addresses are kept."""
    url = web.redirect("/news/", location.format(port=web.port), status)
    for path in ("/news/page", "/news/?page"):
        web.page(path, "news")
    taken = take_here(url)
    assert (taken.page.content, taken.requested_url) == (b"news", url)
    assert taken.page.url.endswith("page")
    hop = taken.exchanges[0]
    assert (hop.role, hop.url, hop.status) == ("redirect", url, int(status[:3]))
    assert ("Location", location.format(port=web.port)) in hop.headers


def test_a_redirect_in_utf8_is_read(web: Web) -> None:
    """A redirect that was written in UTF-8, against the rules, is understood as browsers do."""
    web.raw("/", "HTTP/1.1 302 Found\r\nLocation: /größe\r\n\r\n".encode())
    web.page("/gr%C3%B6%C3%9Fe", "news")
    assert take_here(web.url("/")).page.content == b"news"


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/hostname",
        "ftp://127.0.0.1/x",
        "data:text/html,hello",
        "javascript:alert(1)",
        "FILE:///etc/hostname",
        "gopher://127.0.0.1/",
    ],
)
def test_redirects_out_of_the_web_are_refused(web: Web, location: str) -> None:
    """A page cannot lead to a file of this machine or to another protocol."""
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 leads on to a .*never followed"):
        take_here(web.redirect("/", location))


@pytest.mark.parametrize("location", ["http://", "http://[::1", "http://a b/", "http://u:p@h/"])
def test_a_redirect_to_nonsense_is_refused(web: Web, location: str) -> None:
    """A redirect that is no address is an error with a sentence."""
    with pytest.raises(WorkbenchError):
        take_here(web.redirect("/", location))


def test_a_redirect_without_aim_is_refused(web: Web) -> None:
    """A redirect that does not say where is an error."""
    with pytest.raises(WorkbenchError, match="without saying where"):
        take_here(web.raw("/", b"HTTP/1.1 302 Found\r\n\r\n"))


def test_a_circle_of_redirects_ends(web: Web) -> None:
    """Redirects are followed as often as the limit says, then refused."""
    url = web.redirect("/", "/")
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 leads on and on"):
        take_here(url, limits=Limits(redirects=3))
    assert len(web.asked) == 4


def test_the_last_allowed_redirect_is_followed(web: Web) -> None:
    """The limit counts redirects, not pages."""
    web.redirect("/", "/page")
    web.page("/page", "news")
    assert take_here(web.url("/"), limits=Limits(redirects=1)).page.content == b"news"


def test_a_secure_page_does_not_lead_to_an_unsecured_one(
    web: Web, secure_web: Callable[[str], Web]
) -> None:
    """A redirect from https to http is refused, and the address is given to enter by hand."""
    url = secure_web("localhost").redirect("/", web.page("/page", "news"))
    with pytest.raises(WorkbenchError, match=f"unsecured address, {web.url('/page')}"):
        take_here(url, authorities=AUTHORITY)
    assert web.asked == []


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("404 Gone fishing", "answered 404 Not Found: nothing was stored"),
        ("500 x", "answered 500 Internal Server Error: nothing was stored"),
        ("403 x", "answered 403 Forbidden: nothing was stored"),
        ("304 x", "answered 304 Not Modified: nothing was stored"),
        ("999 x", "answered 999: nothing was stored"),
        ("429 x", "answered 429 Too Many Requests: nothing was stored; wait a while"),
        ("451 x", "answered 451 Unavailable For Legal Reasons: nothing was stored; it may show"),
        ("503 x", "answered 503 Service Unavailable: nothing was stored; try again later"),
        ("204 x", r"has no content at this address \(204\): nothing was stored"),
    ],
)
def test_only_a_page_is_stored(web: Web, status: str, said: str) -> None:
    """An answer other than a page is an error that says what was answered, in our own words."""
    with pytest.raises(WorkbenchError, match=rf"^127\.0\.0\.1 {said}"):
        take_here(web.page("/", "Sorry.", status=status))


def test_that_a_page_is_gone_can_be_captured(web: Web) -> None:
    """An answer that is no page is taken where just that is wanted."""
    url = web.page("/", "It was here.", status="410 Gone")
    page = take_here(url, any_status=True).page
    assert (page.status, page.content) == (410, b"It was here.")


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"just text, as before HTTP had headers",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 500 + b"Content-Length: 2\r\n\r\nok",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nhelloxxxx",
        b"HTTP/1.1 abc\r\n\r\n",
    ],
)
def test_what_is_not_http_is_refused(web: Web, sent: bytes) -> None:
    """An answer that breaks the rules of HTTP is not stored."""
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 did not answer as a web server does"):
        take_here(web.raw("/", sent))


def test_a_server_that_breaks_off_is_named(web: Web) -> None:
    """A connection that is reset before any answer is an error with a sentence."""
    with pytest.raises(WorkbenchError, match=r"^127\.0\.0\.1 did not answer"):
        take_here(web.answer("/", reset()))


def test_a_media_type_is_a_label_that_can_be_shown(web: Web) -> None:
    """What a server declares is kept without what cannot be printed, and no longer than sense."""
    sent = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\x1b[31m" + b"x" * 900 + b"\r\n\r\nok"
    media_type = take_here(web.raw("/", sent)).page.media_type
    assert media_type.startswith("text/html[31m")
    assert len(media_type) == 500


def test_importing_the_package_does_not_load_the_network() -> None:
    """The libraries behind it are loaded when a page is fetched, not when the window opens."""
    code = (
        "import sys, workbench.capture; sys.exit({'requests', 'urllib3'} & {*sys.modules} != set())"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
