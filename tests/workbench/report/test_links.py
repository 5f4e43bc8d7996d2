"""Tests of which addresses can be followed."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.report.links import link


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTP://Example.org/Path", "http://example.org/Path"),
        ("http://http/http", "http://http/http"),
        ("https://example.org:8443/a?b=c&d=é#e", "https://example.org:8443/a?b=c&d=%C3%A9#e"),
        ("https://example.org/a b\"c<d>'e", "https://example.org/a%20b%22c%3Cd%3E'e"),
        ("https://example.org/%7Euser", "https://example.org/%7Euser"),
        ("http://192.0.2.7/x", "http://192.0.2.7/x"),
        ("http://[2001:db8::1]:80/x", "http://[2001:db8::1]:80/x"),
        ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://ｅｘａｍｐｌｅ。org/", "https://example.org/"),
        ("  https://example.org/  ", "https://example.org/"),
    ],
)
def test_plain_addresses_can_be_followed(url: str, href: str) -> None:
    """An http or https address leads where it says, all in ASCII."""
    assert link(url).href == href


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "//example.org/x",
        "/etc/passwd",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "javascript://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "file://server/share",
        "smb://server/share",
        "\\\\server\\share",
        "mailto:someone@example.org?attach=/etc/passwd",
        "ftp://example.org/",
        "view-source:https://example.org/",
        "blob:https://example.org/1",
        "--help",
        "https:",
        "https://",
        "https:example.org",
        "https:///example.org",
        "http:/example.org",
        "https://bank.example@thief.example/",
        "https://bank.example\\@thief.example/",
        "https://bank.example\\.thief.example/",
        "https://bank.example:pass@thief.example/",
        "https://example.org:port/",
        "https://example.org:99999/",
        "https://exa mple.org/",
        "https://exa\u00admple.org/",
        "https://exa\u200bmple.org/",
        "https://\u202egro.elpmaxe/",
        "https://example.org\u2100.thief.example/",
        "https://example.org/\nx",
        "https://example.org/\x00",
        "https://[::1/",
        "https://-/",
        "https://<b>/",
        "https://\ud800/",
    ],
)
def test_everything_else_is_text(url: str) -> None:
    """What a browser would run, open or read otherwise than a person is shown, not followed."""
    assert link(url).href == ""
    assert link(url).shown == url.strip()


def test_a_host_has_its_other_spelling() -> None:
    """Letters outside ASCII are shown with what a browser asks for, and the other way round."""
    assert link("https://аpple.example/").other_host == "xn--pple-43d.example"
    assert link("https://xn--pple-43d.example/").other_host == "аpple.example"
    assert link("https://apple.example/").other_host == ""
    assert link("https://xn--99999999.example/").other_host == ""


@given(st.text() | st.from_regex(r"https?://[^/]*/.*"))
def test_no_address_leads_anywhere_unseemly(url: str) -> None:
    """Whatever stands there, a link is plain ASCII and begins with http:// or https://."""
    href = link(url).href
    if href:
        parts = urlsplit(href)
        assert href.isascii()
        assert href.isprintable()
        assert not set(href) & set(' "<>\\`{}|^')
        assert parts.scheme in {"http", "https"}
        assert parts.hostname
        assert parts.username is None
