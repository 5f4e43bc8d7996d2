"""Tests of the report as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, cycle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.workbench.report.markup import ADDRESSES, addressed, filled, payloads
from workbench.report import Report, render_html, render_markdown, write_markdown
from workbench.report.links import link
from workbench.report.markdown import escaped

_FORMS = {"commonmark": MarkdownIt("commonmark"), "gfm": MarkdownIt("gfm-like")}
_FORMS["gfm"].linkify = None
_FORMS["gfm"].disable("linkify")
_LIVELY = (
    "# h", "1. a", "1) a", "- a", "+ a", "* a", "> a", "    code", "***", "---", "===", "a\n===",
    "```\nx\n```", "~~~", "[a](javascript:alert(1))", "![a](http://a.example/x.png)", "[a]: /b",
    "[a][b]", "<b>", "<http://a.example>", "&amp;", "&lt;", "**a**", "_a_", "~~a~~", "`a`", "|a|b|",
    "|a|\n|-|\n|b|", "a\\", "a  \nb", "\ta", "http://a.example", "www.a.example", "a@b.example",
    "$x$", "[^1]", "[^1]: x", ":::", "- [ ] a", "#hash", "10. x\n11. y", "Term\n: definition",
)  # fmt: skip


def skeleton(text: str, form: str = "commonmark") -> list[str]:
    """What a text is built of, without its words."""
    kinds = []
    for token in _FORMS[form].parse(text):
        kinds.append(token.type)
        kinds += [each.type for each in token.children or ()]
    return [
        kind for kind in kinds if kind not in {"text", "hardbreak", "softbreak", "text_special"}
    ]


def read(text: str) -> str:
    """What a person reads of a text, on one line."""
    words = []
    for token in _FORMS["gfm"].parse(text):
        words += [each.content or " " for each in token.children or ()]
    return " ".join("".join(words).split())


@pytest.mark.parametrize("form", _FORMS)
def test_no_text_becomes_markup(example: Report, form: str) -> None:
    """With markup in every text, the report is built of the same blocks as with plain words."""
    plain = skeleton(_with(example, (f"plain {n}" for n in count())), form)
    texts = [*payloads(), *_LIVELY]
    assert len(plain) > 300
    for start in range(0, len(texts), 25):
        turned = cycle(texts[start:] + texts[:start])
        assert skeleton(_with(example, turned), form) == plain


def _with(report: Report, texts: Iterator[str]) -> str:
    """Write a report with other texts; its time line, which is put in order by them, stays."""
    return render_markdown(replace(filled(report, texts), summary=report.summary))


@given(text=st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_any_text_stays_as_it_is(text: str) -> None:
    """Escaped, a text is a paragraph that says the same, however it is read."""
    shown = escaped(text)
    if shown:
        for form in _FORMS:
            assert set(skeleton(shown, form)) <= {"paragraph_open", "inline", "paragraph_close"}
        assert read(shown) == " ".join(text.replace("\x00", "\ufffd").split())


@pytest.mark.parametrize("lively", _LIVELY)
def test_lively_texts_are_dead(lively: str) -> None:
    """What is markup in some dialect of Markdown is none here."""
    for form in _FORMS:
        kinds = set(skeleton(escaped(lively), form))
        assert kinds <= {"paragraph_open", "inline", "paragraph_close"}, form
    assert "http://" not in escaped(lively)
    assert "www." not in escaped(lively)


@pytest.mark.parametrize("url", ADDRESSES)
def test_only_web_addresses_are_links(example: Report, url: str) -> None:
    """What the program does not follow is written and leads nowhere."""
    page = render_markdown(addressed(example, url))
    links = [
        each.attrs["href"]
        for token in _FORMS["commonmark"].parse(page)
        for each in token.children or ()
        if each.type == "link_open"
    ]
    assert {str(each) for each in links} <= {
        link(url).href,
        "https://fever.ai/dataset/averitec.html",
    }


def test_it_says_what_the_page_says(example: Report) -> None:
    """Claims, verdicts, quotations, sources, fingerprints: all that the HTML has."""
    page, words = render_html(example), read(render_markdown(example))
    for claim in example.claims:
        assert claim.claim.text in words
        for cited in claim.citations:
            assert not cited.passage or cited.passage.exact in words
        for judged in claim.verdicts:
            assert judged.verdict.rationale in words
    for reference in example.references:
        assert reference.item.title in words
        for capture in reference.captures:
            assert capture.sha256 in words
            assert capture.sha256 in page


def test_it_is_written_whole(example: Report, tmp_path: Path) -> None:
    """The file holds what is rendered, as UTF-8."""
    path = write_markdown(example, tmp_path / "report.md")
    assert path.read_text("utf-8") == render_markdown(example)
