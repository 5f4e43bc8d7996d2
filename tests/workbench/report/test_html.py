"""Tests of the report as a page: what it says, how it is built, and what it can never do."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import files
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from tests.workbench.report.markup import ADDRESSES, addressed, filled, payloads
from workbench import commands, queries
from workbench.model import Investigation
from workbench.project import Project
from workbench.report import Report, build, render_html, wording, write_html
from workbench.report.contents import Profile
from workbench.report.specimen import specimen
from workbench.scales import CONTRAST, contrast, scales

NOW = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
TEMPLATES = [each for each in files("resources").joinpath("templates").iterdir() if each.is_file()]


def skeleton(page: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page in order, with the names of their attributes."""
    tree = html.document_fromstring(page)
    return [(str(each.tag), tuple(sorted(each.attrib))) for each in tree.iter()]


def numbered(text: str) -> Iterator[str]:
    """The same text over and over, with a number."""
    return (f"{text} {number:05}" for number in count())


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


@pytest.mark.parametrize("profile", Profile)
def test_no_text_becomes_markup(profile: Profile) -> None:
    """With markup in every text, the page is built of the same elements as with plain words."""
    report = specimen(profile=profile)
    plain = skeleton(render_html(filled(report, numbered("plain words"))))
    assert len(plain) > 1000
    attacks = payloads()
    assert len(set(attacks)) >= 738
    for some in batched(attacks, 200 if profile is Profile.INTERNAL else 600):
        page = render_html(filled(report, numbered(" ".join(some))))
        assert skeleton(page) == plain, some[0]


def batched(texts: list[str], size: int) -> Iterator[list[str]]:
    """The texts, so many at a time."""
    return (texts[at : at + size] for at in range(0, len(texts), size))


@pytest.mark.parametrize("payload", payloads()[:: len(payloads()) // 12])
def test_the_one_script_holds_data(example: Report, payload: str) -> None:
    """There is one script element; what it says is what went in."""
    page = render_html(filled(example, numbered(payload)))
    (script,) = html.document_fromstring(page).iter("script")
    assert script.get("type") == "application/ld+json"
    assert not set(script.text) & set("<>&\u2028\u2029"), payload
    assert json.dumps(payload)[1:-1] in json.dumps(json.loads(script.text))


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


@pytest.mark.parametrize("url", ADDRESSES)
def test_hostile_addresses_are_text(url: str) -> None:
    """An address that must not be followed stands there to be read, and is no link."""
    tree = html.document_fromstring(render_html(addressed(specimen(), url)))
    named = {"href", "cite", "data-originalurl", "data-versionurl"}
    targets = [value for each in tree.iter() for name, value in each.items() if name in named]
    inside = {f"#{name}" for name in tree.xpath("//@id")}
    out = {target for target in targets if target not in inside}
    assert out == {"https://fever.ai/dataset/averitec.html"}
    assert tree.xpath("//bdi[@class='address']")


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
    assert [len(tree.xpath(way)) for way in ("//main", "//h1", "/html/head/title")] == [1, 1, 1]
    levels = [int(each.tag[1]) for each in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = [
        *(name for names in tree.xpath("//@aria-labelledby") for name in names.split()),
        *(t[1:] for t in tree.xpath("//@href") if t[0] == "#"),
    ]
    assert set(named) <= set(ids)
    assert all(each.get("aria-labelledby") for each in tree.xpath("//main/section | //article"))
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
        "  At a glance",
        "    Verdicts by speaker",
        "    What happened when",
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
        "    What was said before",
        "  The harbour was calm.",
        "    No verdict yet",
        "    − Evidence against (0)",
        "    + Evidence for (0)",
        "    Other claims",
        "  Sources",
        "  What this report does not show",
        "  How to check this report",
    ]


def test_a_report_of_one_claim_is_about_it(investigated: Project) -> None:
    """The claim is the headline, its parts are one level higher, and nothing is summed up."""
    (first, *_) = queries.claims(investigated.db)
    tree = html.document_fromstring(render_html(build(investigated.db, [first.id], now=NOW)))
    (headline,) = tree.iter("h1")
    assert headline.text_content() == "The harbour bridge cost 40 million crowns."
    assert tree.findtext("head/title") == f"Fact-check report: {headline.text_content()}"
    heads = [" ".join(each.text_content().split()) for each in tree.iter("h2")]
    assert heads[:2] == ["Verdict: Refuted", "− Evidence against (1)"]
    assert "At a glance" not in heads


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
    bare = re.sub(r"<code>[^<]*</code>|<!DOCTYPE html>|SHA-256| (lang|data-[a-z]+)=\"\"", "", bare)
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
    assert len(colours) == 12
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
        "Internal: for the desk only",
        "This report is on 2 claims. 1 has a verdict.",
        "“We built it for forty million.”",
        "Ilse Brandt, Mayor of Norrhamn · 4 January 2026 · Norrhamn, city council",
        "Checked as the whole cost to the public.",
        "Confidence High",
        "Not known A claim in court.",
        "by M. Lind",
        "★ Key evidence “Total expenditure: 61,408,000 crowns.” [2] Special account, page 2",
        f"Copy of {wording.of('en').moment(cited.capture.captured_at)} · Weight: strong",
        "City Treasurer, primary source",
        "Interests Answers to the mayor.",
        "from a file (account.pdf); cut short, 12 bytes (the scan ends at page 2)",
        f"SHA-256 {cited.capture.sha256}",
        "Letter or e-mail, with Chihiro Morikawa, post, 3 April 1989, Shiomihama, reference: T 9",
        "Method Copied in the reading room.",
        "First appearance: [1] Whose bridge?, The Courier, 5 January 2026",
        "fetched from the web, answer 200 of the server; complete, 20 bytes",
        "asked for as http://courier.example.com/bridge",
        "Contradicts claim 2: The harbour was calm.",
        "Changed, because: The special account was found.",
        "No verdict yet. Claim 2",
        "Telephone call, with Sanna Wik",
        "Cited as a whole.",
        example.edit_hash,
    ):
        assert sentence in text, sentence


def test_the_particulars_of_a_source_stand_once(example: Report) -> None:
    """However often it is cited, its fingerprint and its interests are in the list of sources."""
    text = words(render_html(example))
    (cited,) = example.claims[0].against
    assert cited.capture is not None
    assert text.count(cited.capture.sha256) == 1
    assert text.count("Answers to the mayor.") == 1


def test_what_a_desk_answers_for_can_be_read() -> None:
    """Requests for comment, corrections, the method, links that died, and further ratings."""
    text = words(render_html(specimen()))
    for sentence in (
        "Correction, 5 January 2026",
        "Retraction, 5 January 2026",
        "What those concerned say",
        "How it was checked",
        "How this desk works",
        "Why it was checked",
        "It is also",
        "It no longer answered on 5 January 2026.",
    ):
        assert sentence in text, sentence


def test_a_public_report_lists_what_it_withholds() -> None:
    """With the number, the kind, the place and the salted fingerprint of each."""
    report = specimen(profile=Profile.PUBLIC)
    page = render_html(report)
    rows = html.document_fromstring(page).xpath("//section[@aria-labelledby='withheld']//tbody/tr")
    assert [int(row[0].text_content()) for row in rows] == [each.number for each in report.withheld]
    assert [row[2].text_content() for row in rows] == [each.digest for each in report.withheld]
    assert "Internal: for the desk only" not in page
    assert "What this report withholds" not in render_html(specimen())


def test_a_link_says_where_it_is_kept(example: Report) -> None:
    """The live link and the one beside it name the address, the copy, and when it was made."""
    reference = replace(specimen().references[0], looked=None)
    page = render_html(replace(specimen(), references=(reference,) * 9))
    links = html.document_fromstring(page).xpath("//p[@class='from']//a[@rel]")
    live, kept = links[:2]
    assert reference.copy is not None
    assert (live.get("href"), kept.get("href")) == (reference.item.url, reference.copy.copy_url)
    for each in (live, kept):
        assert each.get("data-originalurl") == reference.item.url
        assert each.get("data-versionurl") == reference.copy.copy_url
        assert each.get("data-versiondate") == reference.copy.copied_at


def test_a_dead_link_leads_to_the_archive() -> None:
    """The title leads to the copy, and says so."""
    report = specimen()
    dead = next(each for each in report.references if each.is_dead)
    gone = tuple(replace(each, looked=dead.looked) for each in report.references)
    page = render_html(replace(report, references=gone))
    link = html.document_fromstring(page).xpath("//p[@class='from']//a[@rel]")[0]
    assert gone[0].copy is not None
    assert link.get("href") == gone[0].copy.copy_url
    assert link.get("data-originalurl") == dead.item.url
    assert "the address no longer answers; this leads to the archived copy" in page


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
