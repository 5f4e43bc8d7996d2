"""Web pages: the article and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading.html import read_html

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Harbour of Veldt to close – Veldt Post</title>
<meta property="og:site_name" content="Veldt Post"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/shop">Shop</a></nav>
<article><h1>Harbour of Veldt to close</h1>
<p>The council of Veldt said on Tuesday that the <b>old harbour</b> would close
in September.</p>
<p>“It is a sad day,” said the mayor, Ida Lorn. The harbour cost 4,000 crowns a week.</p>
<ul><li>Twelve cranes will be sold.</li><li>The quay becomes a park.</li></ul>
<p>Nobody has said yet what becomes of the ferry, which carried 340,000 people last year.</p>
</article>
<div id="comments"><p class="comment">I never liked it. First!</p></div>
<footer>© 2026 Veldt Post. All rights reserved. Cookie settings.</footer>
<script>var secret = "tracker";</script></body></html>"""


def test_the_article_is_read_and_the_rest_is_not() -> None:
    """Paragraphs stay apart, list items together; menus, comments and scripts are gone."""
    draft = read_html(PAGE.encode(), url="https://veldtpost.example/harbour")
    assert draft.text.split("\n\n") == [
        "Harbour of Veldt to close",
        "The council of Veldt said on Tuesday that the old harbour would close in September.",
        "“It is a sad day,” said the mayor, Ida Lorn. The harbour cost 4,000 crowns a week.",
        "- Twelve cranes will be sold.\n- The quay becomes a park.",
        "Nobody has said yet what becomes of the ferry, which carried 340,000 people last year.",
    ]
    assert draft.title == "Harbour of Veldt to close"
    assert (draft.publisher, draft.language) == ("Veldt Post", "en")
    assert draft.tool.startswith("trafilatura ")


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16"])
def test_the_page_declares_its_encoding(charset: str) -> None:
    """Typographic quotes come out right in every encoding that the page or server names."""
    data = PAGE.replace("<title>", f"<meta charset='{charset}'><title>").encode(charset)
    assert "“It is a sad day,” said" in read_html(data).text
    assert "“It is a sad day,” said" in read_html(PAGE.encode(charset), charset=charset).text


def test_a_page_without_an_article_gives_all_its_text() -> None:
    """What trafilatura cannot make out is still there to be quoted, without scripts."""
    draft = read_html(
        b"<html><body><div>Crane<span>s</span> 12</div><script>x()</script></body></html>"
    )
    assert draft.text == "Cranes 12"


def test_a_page_without_a_title_is_called_by_its_address() -> None:
    """The last part of the address says what the page is about."""
    data = b"<p>It is so. And so it is, as the council said on Tuesday in the town hall.</p>"
    assert read_html(data, url="https://veldt.example/old-harbour.html").title == "Old harbour"


def test_a_page_nested_too_deeply_is_refused_not_cut() -> None:
    """Nothing is lost in silence: 200,000 elements inside each other are refused."""
    deep = b"<html><body><p>Top.</p>" + b"<div>" * 200_000 + b"Bottom." + b"</div>" * 200_000
    with pytest.raises(WorkbenchError, match="nested too deeply"):
        read_html(deep)


def test_a_very_long_page_is_read_whole() -> None:
    """A page of more paragraphs than an article has keeps every one of them."""
    page = (
        "<html><body>" + "".join(f"<p>Sentence {n}.</p>" for n in range(60_000)) + "</body></html>"
    )
    lines = read_html(page.encode()).text.split("\n\n")
    assert len(lines) == 60_000
    assert lines[-1] == "Sentence 59999."


@settings(max_examples=60, deadline=None)
@example("0\x0c")
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</div>", "<table><td>", "<!--", "<h1>", "text ", "&#0;", "<svg/>", "\x00"]
        )
        | st.text(max_size=8)
    ).map("".join)
)
def test_no_markup_does_harm(markup: str) -> None:
    """Whatever is between the angle brackets, there is a draft or a sentence."""
    try:
        draft = read_html(markup.encode("utf-8", "replace"))
    except WorkbenchError:
        return
    assert "<!--" not in draft.text or "<!--" in markup
