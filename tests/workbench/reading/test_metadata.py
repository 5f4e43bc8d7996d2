"""What pages say about themselves."""

from __future__ import annotations

import json

import pytest
from lxml.html import document_fromstring

from workbench.reading.metadata import facts

URL = "https://www.veldtpost.example/news/harbour"


def page(head: str, body: str = "<p>The harbour closes.</p>", attributes: str = "") -> str:
    """A web page with this head and body."""
    return f"<html {attributes}><head>{head}</head><body>{body}</body></html>"


def test_linked_data_names_people_publisher_and_date() -> None:
    """JSON-LD is believed first."""
    data = {
        "@type": "NewsArticle",
        "headline": "Harbour of Veldt to close",
        "author": [{"@type": "Person", "name": "Ana Vel"}, {"name": "By Tom Ruiz"}],
        "publisher": {"@type": "Organization", "name": "Veldt Post"},
        "datePublished": "2026-01-07T08:00:00+01:00",
        "inLanguage": "en_GB",
    }
    found = facts(
        document_fromstring(
            page(f"<script type='application/ld+json'>{json.dumps(data)}</script>")
        ),
        URL,
    )
    assert found.title == "Harbour of Veldt to close"
    assert found.byline == "Ana Vel, Tom Ruiz"
    assert found.publisher == "Veldt Post"
    assert found.published_on == "2026-01-07"
    assert found.language == "en-GB"


def test_meta_elements_speak_where_there_is_no_linked_data() -> None:
    """OpenGraph and plain meta elements are read, the html element gives the language."""
    head = """<title>Harbour to close | Veldt Post</title>
        <meta property="og:site_name" content="Veldt Post">
        <meta name="author" content="Written by: Ana Vel">
        <meta property="article:published_time" content="2026-01-07">"""
    found = facts(document_fromstring(page(head, attributes="lang='en'")), URL)
    assert (found.title, found.publisher, found.byline, found.published_on, found.language) == (
        "Harbour to close",
        "Veldt Post",
        "Ana Vel",
        "2026-01-07",
        "en",
    )


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Veldt Post: Harbour closes</title>", "", "Harbour closes"),
        (
            "<title>Harbour closes - News</title>",
            "<h1>Veldt Post</h1><h1>Harbour closes</h1>",
            "Harbour closes",
        ),
        ("<title>Untitled</title>", "<h1>Harbour closes</h1>", "Harbour closes"),
        ("<title>Harbour: the long story</title>", "", "Harbour: the long story"),
        ("", "", ""),
    ],
)
def test_the_title_is_without_the_name_of_the_site(head: str, body: str, title: str) -> None:
    """A heading that the page's head agrees with is the title."""
    site = "<meta property='og:site_name' content='Veldt Post'>"
    assert facts(document_fromstring(page(site + head, body + "<p>x</p>")), URL).title == title


def test_a_shown_byline_is_found_and_the_site_is_no_author() -> None:
    """Without a word in the head, the marked byline counts; the site's own name does not."""
    head = (
        "<meta property='og:site_name' content='Veldt Post'><meta name=author content='Veldt Post'>"
    )
    body = "<h1>Harbour closes</h1><p class='byline'>By Ana Vel</p><p>The harbour closes.</p>"
    assert facts(document_fromstring(page(head, body)), URL).byline == "Ana Vel"


def test_names_with_commas_are_parted_by_semicolons() -> None:
    """Names as catalogues write them stay readable."""
    names = ("Vel, Ana", "Ruiz, Tom")
    head = "".join(f"<meta name='citation_author' content='{name}'>" for name in names)
    assert facts(document_fromstring(page(head)), URL).byline == "Vel, Ana; Ruiz, Tom"


def test_a_silent_page_is_silent() -> None:
    """Nothing is made up."""
    found = facts(document_fromstring("<p>The harbour closes.</p>"), "http://[broken")
    assert (found.title, found.byline, found.publisher, found.language) == ("", "", "", "")
    assert found.published_on == ""


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("<h1>The pier</h1><div><p>November 2, 2022</p></div><p>It fell.</p>", "2022-11-02"),
        (
            "<div><h1>The pier</h1></div><div><span>Posted on 7 January 2026</span></div>",
            "2026-01-07",
        ),
        ("<h1>The pier</h1><p>It fell on November 2, 2022, they say.</p>", ""),
        ("<h1>The pier</h1><p>November 2022</p>", ""),
        ("<p>The pier</p><span>Feb 16, 2026</span><p>Feb 16, 2026</p>", "2026-02-16"),
        ("<p>The pier</p><span>Feb 16, 2026</span><p>May 1, 2026</p>", ""),
    ],
)
def test_a_day_that_stands_by_itself_is_when_the_page_was_made(body: str, day: str) -> None:
    """Soon after the heading; without a heading, when it is the only one. Prose is not searched."""
    assert facts(document_fromstring(page("", body)), URL).published_on == day
