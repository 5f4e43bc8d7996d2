"""Tests of the report as a page: what it says, how it is built, and what it can never do."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from importlib.resources import files
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from workbench import commands
from workbench.model import Investigation
from workbench.project import Project
from workbench.report import Report, build, claim_reviews, render_html, write_html
from workbench.scales import CONTRAST, contrast, scales

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
TEMPLATES = [each for each in files("resources").joinpath("templates").iterdir() if each.is_file()]

PAYLOADS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title><img src=x onerror=alert(1)>",
    "</textarea><svg/onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<base href=https://thief.example/>",
    "<meta http-equiv=refresh content='0;url=https://thief.example/'>",
    "<link rel=stylesheet href=https://thief.example/x.css>",
    "<form action=https://thief.example/><input name=a></form>",
    "<a href=javascript:alert(1)>x</a>",
    "<details open ontoggle=alert(1)>",
    "<template><script>alert(1)</script></template>",
    "<plaintext>",
    "<xmp><noscript><!--",
    "<!-- --!><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><x/>",
    '" onmouseover=alert(1) x="',
    "' onfocus=alert(1) autofocus tabindex=1 x='",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    "`onload=alert(1)`",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "javascript:alert(1)//",
    "JaVaScRiPt&colon;alert(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "{{ 7*7 }}{% raw %}{# x #}",
    "${7*7}#{7*7}<%= 7*7 %>",
    "{title}{0}{count!r}%s%(x)s",
    "expression(alert(1)); background: url(https://thief.example/)",
    "}*{background:url(https://thief.example/)}",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "\u2028\u2029\ufeff<script>alert(1)</script>",
    "\x00<script\x00>alert(1)</script>",
    "＜script＞alert(1)＜/script＞",
    "\u202e>tpircs/<)1(trela>tpircs<",
    "‹›«»\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
)


def skeleton(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page in order, with the names of their attributes."""
    tree = html.document_fromstring(page)
    return [(str(each.tag), tuple(sorted(each.attrib))) for each in tree.iter()]


def filled(value: Any, text: str, numbers: Iterator[int]) -> Any:
    """A copy of a report with this text, and a number, in every text that it holds."""
    if isinstance(value, Enum | datetime):
        return value
    if isinstance(value, str):
        return f"{text} {next(numbers):05}" if value else value
    if isinstance(value, tuple):
        return tuple(filled(each, text, numbers) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        made = {
            field.name: filled(getattr(value, field.name), text, numbers)
            for field in fields(value)
            if field.name not in {"colour_light", "colour_dark", "tint_light", "tint_dark"}
        }
        return replace(value, **made)
    return value


def words(page: str) -> str:
    """What a person reads, on one line."""
    tree = html.document_fromstring(page)
    for block in tree.iter("dt", "dd", "p", "li", "h2", "h3", "blockquote", "figcaption", "div"):
        block.tail = f" {block.tail or ''}"
    return " ".join(tree.text_content().split())


def with_investigation(report: Report, **changed: str) -> Report:
    """The same report on an investigation with other words."""
    investigation: Investigation = replace(report.investigation, **changed)  # type: ignore[arg-type]
    return replace(report, investigation=investigation)


# ---------------------------------------------------------------- what it can never do


def test_no_text_becomes_markup(example: Report) -> None:
    """With markup in every text, the page is built of the same elements as with plain words.

    There is one script element; it holds data, and what it says is what went in.
    """
    plain = skeleton(render_html(filled(example, "plain words", count())))
    assert len(plain) > 200
    for payload in PAYLOADS:
        report = filled(example, payload, count())
        page = render_html(report)
        assert skeleton(page) == plain, payload
        assert page.lower().count("<script") == 1, payload
        (script,) = html.document_fromstring(page).iter("script")
        assert script.get("type") == "application/ld+json"
        assert not set(script.text) & set("<>&\u2028\u2029"), payload
        assert json.loads(script.text) == claim_reviews(report)[0]


@settings(max_examples=60)
@given(text=st.text(st.characters(exclude_categories=()), min_size=1))
def test_no_text_at_all_becomes_markup(text: str) -> None:
    """The same holds for any text, in the fields that every report has."""
    plain = skeleton(render_html(_bare("plain words x")))
    assert skeleton(render_html(_bare(f"{text} x"))) == plain


def _bare(text: str) -> Report:
    return Report(
        investigation=Investigation(
            id="1", title=text, summary=text, desk=text, report_url=text, created_at=NOW
        ),
        generated_at=NOW,
        version="1",
        edit=1,
        edit_hash=text,
        claims=(),
        references=(),
        claims_in_project=0,
        gaps=(),
    )


def test_a_page_loads_nothing_and_runs_nothing(example: Report) -> None:
    """No element fetches, no attribute runs, and the policy forbids both."""
    page = render_html(example)
    tree = html.document_fromstring(page)
    tags = {str(each.tag) for each in tree.iter()}
    assert not tags & {"img", "link", "iframe", "object", "embed", "form", "base", "audio", "video"}
    names = {name for each in tree.iter() for name in each.attrib}
    assert not [name for name in names if name.startswith("on") or name in {"src", "style"}]
    assert "url(" not in page
    assert "@import" not in page


@pytest.mark.parametrize("kind", ["example", "empty"])
def test_the_policy_allows_this_style_and_nothing_else(
    kind: str, request: pytest.FixtureRequest
) -> None:
    """The style sheet is the one whose hash the policy names."""
    tree = html.document_fromstring(render_html(request.getfixturevalue(kind)))
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = tree.iter("style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    elements = [str(each.tag) for each in tree.iter()]
    assert elements.index("meta") < elements.index("style")


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "https://bank.example@thief.example/",
        "//thief.example/",
        "\x01javascript:alert(1)",
    ],
)
def test_hostile_addresses_are_text(example: Report, url: str) -> None:
    """An address that must not be followed stands there to be read, and is no link."""
    page = render_html(filled_urls(example, url))
    tree = html.document_fromstring(page)
    targets = [
        value
        for each in tree.iter()
        for name, value in each.attrib.items()
        if name in {"href", "cite", "data-originalurl"}
    ]
    assert targets
    assert [target for target in targets if not target.startswith("#")] == [
        scale_page
        for scale_page in targets
        if scale_page == "https://fever.ai/dataset/averitec.html"
    ]
    assert [each.text for each in tree.xpath("//bdi[@class='address']")]


def filled_urls(value: Any, url: str) -> Any:
    """A copy of a report with this address wherever the project gives one."""
    if isinstance(value, tuple):
        return tuple(filled_urls(each, url) for each in value)
    if not is_dataclass(value) or isinstance(value, type) or hasattr(value, "ratings"):
        return value
    made = {
        field.name: url
        if field.name.endswith("url") or field.name == "same_as"
        else filled_urls(getattr(value, field.name), url)
        for field in fields(value)
    }
    return replace(value, **made)


def test_links_say_nothing_of_where_they_were_clicked(example: Report) -> None:
    """Every link out of the page goes without a referrer, an opener or a recommendation."""
    tree = html.document_fromstring(render_html(example))
    assert tree.xpath("//meta[@name='referrer']/@content") == ["no-referrer"]
    out = [each for each in tree.iter("a") if not each.get("href").startswith("#")]
    assert {each.get("rel") for each in out} == {"noopener noreferrer nofollow"}
    assert {each.get("href").split(":")[0] for each in out} == {"http", "https"}
    assert {each.get("target") for each in out} == {None}


def test_a_host_in_other_letters_is_shown_both_ways(example: Report) -> None:
    """What looks like a known host can be told from it."""
    page = render_html(example)
    assert "https://bücher.example/account.pdf" in page
    assert "xn--bcher-kva.example" in page


def test_text_that_turns_its_surroundings_is_shown(example: Report) -> None:
    """An override of direction is printed as a code point and takes no effect."""
    report = with_investigation(example, title="invoice\u202efdp.exe")
    page = render_html(report)
    assert "invoice‹U+202E›fdp.exe" in page
    assert "\u202e" not in page


# ---------------------------------------------------------------- how it is built


@pytest.mark.parametrize("kind", ["example", "empty"])
def test_a_page_is_built_for_everyone(kind: str, request: pytest.FixtureRequest) -> None:
    """Language, landmarks, headings without gaps, names for regions, ids that are unique."""
    tree = html.document_fromstring(render_html(request.getfixturevalue(kind)))
    assert tree.get("lang") == "en"
    assert [len(list(tree.iter(tag))) for tag in ("main", "h1", "title")] == [1, 1, 1]
    levels = [int(each.tag[1]) for each in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = [
        *tree.xpath("//@aria-labelledby"),
        *(t[1:] for t in tree.xpath("//@href") if t[0] == "#"),
    ]
    assert set(named) <= set(ids)
    assert [
        each for each in tree.iter("section", "article") if not each.get("aria-labelledby")
    ] == []
    skip = next(iter(tree.iter("a")))
    assert (skip.get("class"), skip.get("href")) == ("skip", "#claims")
    assert {each.get("scope") for each in tree.iter("th")} <= {"col", "row"}


def test_the_outline_of_a_report(example: Report) -> None:
    """The headings, in order, are the report in short."""
    tree = html.document_fromstring(render_html(example))
    outline = [
        f"{'  ' * (int(each.tag[1]) - 1)}{' '.join(each.text_content().split())}"
        for each in tree.iter("h1", "h2", "h3")
    ]
    assert outline == [
        "Harbour bridge",
        "  All claims",
        "  The harbour bridge cost 40 million crowns.",
        "    Verdict: Refuted",
        "    − Evidence against (1)",
        "    + Evidence for (1)",
        "    ○ Context (2)",
        "    ∅ Looked at, without bearing (1)",
        "    Where it appeared",
        "    Other claims",
        "    Open questions",
        "    Answered questions",
        "    Earlier verdicts",
        "  The harbour was calm.",
        "    No verdict yet",
        "    − Evidence against (0)",
        "    + Evidence for (0)",
        "    Other claims",
        "  Sources",
        "  What this report does not show",
        "  How to check this report",
    ]


def test_times_can_be_read_by_machines(example: Report) -> None:
    """Every time element holds an ISO date, or an exact time in UTC."""
    tree = html.document_fromstring(render_html(example))
    stamps = tree.xpath("//time/@datetime")
    assert "2026-02-01T09:30:00Z" in stamps
    assert "1989-04-03" in stamps
    shape = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\dZ)?)?)?")
    assert [each for each in stamps if not shape.fullmatch(each)] == []


def test_no_space_stands_before_a_comma(example: Report) -> None:
    """The templates join words as a typesetter would."""
    text = html.document_fromstring(render_html(example)).text_content()
    assert re.findall(r".{20}\s[,;:.)](?=\s)", text) == []


@pytest.mark.parametrize(
    "template", [each for each in TEMPLATES if each.name.endswith(".html")], ids=lambda t: t.name
)
def test_every_word_can_be_translated(template: Any) -> None:
    """No word stands in a template outside of _(…); names and commands do."""
    tokens = jinja2.Environment(autoescape=True).lex(template.read_text(encoding="utf-8"))
    bare = "".join(value if kind == "data" else "" for _, kind, value in tokens)
    bare = re.sub(r"<code>[^<]*</code>|<!DOCTYPE html>|SHA-256| lang=\"\"", "", bare)
    assert re.findall(r"[^\W\d_]+", re.sub(r"<[^>]*>", "", bare)) == []


# ---------------------------------------------------------------- what it looks like


def _colours(dark: bool) -> dict[str, str]:
    sheet = files("resources").joinpath("templates", "report.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", sheet, re.DOTALL)
    return dict(re.findall(r"--([a-z-]+): (#[0-9A-F]{6})", blocks[1 if dark else 0]))


@pytest.mark.parametrize("dark", [False, True])
def test_text_can_be_read_on_its_ground(dark: bool) -> None:
    """Every colour of text reaches 4.5:1 on every ground it stands on, in light and in dark."""
    colours = _colours(dark)
    assert len(colours) == 11
    poor = [
        (ink, ground)
        for ink in ("text", "quiet", "accent", "supports", "refutes", "context", "attention")
        for ground in ("ground", "pane")
        if contrast(colours[ink], colours[ground]) < CONTRAST
    ]
    assert poor == []
    assert contrast(colours["text"], colours["context-tint"]) >= CONTRAST
    assert contrast(colours["context"], colours["context-tint"]) >= CONTRAST


@pytest.mark.parametrize("dark", [False, True])
def test_a_verdict_can_be_read_on_its_tint(dark: bool) -> None:
    """The rationale reaches 4.5:1 on the tint of every rating; its label is the scales' affair."""
    text = _colours(dark)["text"]
    tints = {
        rating.tint_dark if dark else rating.tint_light
        for scale in scales().values()
        for rating in scale.ratings
    }
    assert [tint for tint in tints if contrast(text, tint) < CONTRAST] == []


# ---------------------------------------------------------------- what it says


def test_a_report_says_what_was_found(example: Report) -> None:
    """Everything that a lawyer asks for can be read in the page."""
    text = words(render_html(example))
    (cited,) = example.claims[0].against
    assert cited.capture is not None
    for sentence in (
        "“We built it for forty million.”",
        "Ilse Brandt, Mayor of Norrhamn · 4 January 2026 · Norrhamn, city council",
        "Checked as the whole cost to the public.",
        "Confidence High",
        "Not known A claim in court.",
        "by M. Lind",
        "★ Key evidence Weight: strong “Total expenditure: 61,408,000 crowns.”",
        "[2] Special account, page 2",
        "City Treasurer, primary source",
        "Interests Answers to the mayor.",
        "from a file (account.pdf); cut short, 12 bytes (the scan ends at page 2)",
        f"SHA-256 {cited.capture.sha256}",
        "Source and copy as given above for the same number.",
        "Letter or e-mail, with Chihiro Morikawa, post, 3 April 1989, Shiomihama, reference: T 9",
        "Method Copied in the reading room.",
        "First appearance: [1] Whose bridge?, The Courier, 5 January 2026",
        "fetched from the web, answer 200 of the server; complete, 20 bytes",
        "asked for as http://courier.example.com/bridge",
        "Contradicts claim 2: The harbour was calm.",
        "Because The special account was found.",
        "No verdict yet. Claim 2",
        "Telephone call, with Sanna Wik",
        "Cited as a whole.",
        example.edit_hash,
        "1 of 2 with a verdict",
    ):
        assert sentence in text, sentence


def test_the_author_is_named_when_there_is_one(example: Report) -> None:
    """The desk’s own name for itself is no author."""
    page = render_html(example)
    assert page.count("M. Lind") == 1
    assert "<bdi>desk</bdi>" not in page


def test_an_empty_project_makes_a_report(empty: Report) -> None:
    """Nothing is invented, and nothing breaks."""
    text = html.document_fromstring(render_html(empty)).text_content()
    assert "There are no claims in this investigation yet." in text
    assert "This report refers to no source." in text
    assert "None" not in text
    assert 'type="application/ld+json"' not in render_html(empty)


def test_nothing_is_never_printed(example: Report) -> None:
    """A value that is not there is a mistake of a template, and no word in a report."""
    with pytest.raises(TypeError, match="None"):
        render_html(with_investigation(example, title=None))  # type: ignore[arg-type]


def test_a_bare_claim_makes_a_report(project: Project) -> None:
    """A claim of which only the wording is known says what is missing."""
    commands.add_claim(project, text="The harbour was calm.")
    text = html.document_fromstring(render_html(build(project.db, now=NOW))).text_content()
    assert "Nobody is named as the speaker" in text
    assert "The words as said are not recorded" in text
    assert "All claims" not in text


def test_other_scripts_are_marked_as_such(example: Report) -> None:
    """Quotations carry the language of their source, and find their own direction."""
    tree = html.document_fromstring(render_html(example))
    quotes = {each.get("lang"): each for each in tree.xpath("//blockquote[@lang]")}
    assert "制作費はすべて" in quotes["ja"].text_content()
    assert "سليم" not in quotes["ar"].text_content()
    assert "البحر" in quotes["ar"].text_content()
    assert {each.get("dir") for each in tree.iter("blockquote")} == {"auto"}


def test_a_language_that_is_none_is_left_out(example: Report) -> None:
    """Whatever stands in the field, `lang` holds a language tag or is not there."""
    tags = html.document_fromstring(
        render_html(with_investigation(example, language="see the note"))
    ).xpath("//@lang")
    assert set(tags) == {"en", "ja", "ar"}


def test_long_texts_stay_whole(example: Report) -> None:
    """A title of a hundred thousand letters is not cut, and a long word can break."""
    report = with_investigation(example, title="x" * 100_000)
    page = render_html(report)
    assert page.count("x" * 100_000) == 2
    assert "overflow-wrap: anywhere" in page


def test_writing_a_report_twice_gives_the_same_file(example: Report, tmp_path: Path) -> None:
    """The page depends on the report and on nothing else."""
    one = write_html(example, tmp_path / "one.html").read_bytes()
    two = write_html(example, tmp_path / "two.html").read_bytes()
    assert one == two == render_html(example).encode("utf-8")
    assert one.startswith(b"<!DOCTYPE html>")
