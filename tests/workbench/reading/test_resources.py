"""Tests of finding what belongs to a page: its pictures and style sheets."""

from __future__ import annotations

import time

import pytest

from workbench.reading.resources import best_candidate, of_page, of_style

URL = "https://news.example/harbour/page.html"
BASE = "https://news.example/harbour/"


def _found(markup: str) -> list[tuple[str, str]]:
    found = of_page(markup.encode(), charset="utf-8", url=URL)
    return [(address.removeprefix(BASE), kind) for address, kind in found]


@pytest.mark.parametrize(
    ("markup", "address", "kind"),
    [
        ("<img src=a.png>", "a.png", "picture"),
        ("<IMG SRC='a.png#x'>", "a.png", "picture"),
        ("<img srcset='s.png 320w, m.png 1300w, l.png 3000w'>", "m.png", "picture"),
        ("<picture><source srcset='a.webp'></picture>", "a.webp", "picture"),
        ("<img data-src=late.png>", "late.png", "picture"),
        ("<input type=image src=a.png>", "a.png", "picture"),
        ("<video poster=a.png></video>", "a.png", "picture"),
        ("<body background=a.png>", "a.png", "picture"),
        ("<table><tr><td background=a.png>x", "a.png", "picture"),
        ("<div style='background: url(a.png)'>", "a.png", "picture"),
        ("<style>p { background: url('a.png') }</style>", "a.png", "picture"),
        ("<style>@import 'a.css';</style>", "a.css", "style"),
        ("<svg><image href=a.png /></svg>", "a.png", "picture"),
        ("<svg><image xlink:href=a.png /></svg>", "a.png", "picture"),
        ("<link rel=stylesheet href=a.css>", "a.css", "style"),
        ("<link rel='shortcut icon' href=a.ico>", "a.ico", "icon"),
        ("<noscript><img src=a.png></noscript>", "a.png", "picture"),
    ],
)
def test_what_belongs_to_a_page_is_found(markup: str, address: str, kind: str) -> None:
    """Each way to show a picture or to use a style sheet is known."""
    assert _found(f"<html>{markup}<p>x") == [(address, kind)]


@pytest.mark.parametrize(
    "markup",
    [
        "<img src='data:image/png;base64,AAAA'>",
        "<img src='javascript:alert(1)'>",
        "<img src='file:///etc/hostname'>",
        "<img src='ftp://news.example/a.png'>",
        "<img src='http://[::1/a.png'>",
        "<img src=''><img src='#top'><img>",
        "<input type=text src=a.png>",
        "<script src=a.js></script>",
        "<iframe src=a.html></iframe>",
        "<a href=a.png>a</a>",
        "<link rel=dns-prefetch href=//other.example><link rel=prefetch href=b.html>",
        "<object data=a.swf></object><embed src=a.swf>",
        "<meta http-equiv=refresh content='0; url=b.html'>",
        "<style>@font-face { src: url(a.woff2) }</style>",
        "<style>/* url(a.png) */</style>",
        "<!-- <img src=a.png> -->",
    ],
)
def test_nothing_else_is_asked_for(markup: str) -> None:
    """Scripts, frames, fonts, other pages and addresses out of the web are left alone."""
    assert _found(f"<html><p>x{markup}") == []


def test_a_base_counts_and_each_address_comes_once() -> None:
    """Addresses are whole, in the order of the page."""
    markup = "<base href='/img/'><img src=b.png><img src=a.png><img src='//news.example/img/b.png'>"
    found = of_page(markup.encode(), url=URL)
    assert [address for address, _ in found] == [
        "https://news.example/img/b.png",
        "https://news.example/img/a.png",
    ]


@pytest.mark.parametrize(
    ("srcset", "best"),
    [
        ("a.png, b.png 2x", "a.png"),
        ("b.png 2x, a.png 1x", "a.png"),
        ("a.png 300w, b.png 600w", "b.png"),
        ("c.png 2000w,b.png 1400w,a.png 20w", "b.png"),
        ("data:image/gif;base64,R0lG 1x", "data:image/gif;base64,R0lG"),
        ("", ""),
        (", ,", ""),
        ("a.png 1e9w", "a.png"),
    ],
)
def test_one_of_a_set_of_pictures_is_chosen(srcset: str, best: str) -> None:
    """The one that does for a usual screen."""
    assert best_candidate(srcset) == best


def test_a_style_sheet_leads_on() -> None:
    """Imports are style sheets, other addresses pictures; escapes are undone."""
    text = '@import url("b.css"); @IMPORT "c.css" screen; p{background:URL( a\\(1\\).png )}'
    assert of_style(text, url=BASE + "a.css") == [
        (BASE + "b.css", "style"),
        (BASE + "c.css", "style"),
        (BASE + "a(1).png", "picture"),
    ]


HOSTILE = {
    "open comments": "/*" * 200_000,
    "open urls": "url(" * 200_000,
    "imports": "@import " * 200_000,
    "spaces": "url(" + " " * 500_000,
    "quotes": "url('" * 200_000,
    "fonts": "@font-face" * 100_000,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_no_style_sheet_takes_long(case: str) -> None:
    """What is written to be slow to read is not."""
    began = time.monotonic()
    of_style(HOSTILE[case], url=BASE)
    of_page(f"<html><style>{HOSTILE[case]}</style>".encode(), url=URL)
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 100_000, "<img srcset='" + "a " * 500_000 + "'>", "", "\0", "<img src=a" * 100_000],
)
def test_no_page_breaks_it(markup: str) -> None:
    """A page that is nested without end, cut or empty has at most few addresses."""
    began = time.monotonic()
    assert len(of_page(markup.encode(), url=URL)) <= 2000
    assert time.monotonic() - began < 5
