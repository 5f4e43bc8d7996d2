"""Tests of the report as a PDF: what it says, how it is tagged, and what it can never do."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, pairwise
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tests.workbench.report.markup import filled, payloads
from tests.workbench.report.tagged import tags, unmarked, words
from workbench.errors import Cancelled, WorkbenchError
from workbench.report import Profile, Report, write_pdf
from workbench.report.layout import lay_out
from workbench.report.pdf import check, render_pdf
from workbench.report.specimen import bare, specimen
from workbench.report.templates import BrokenTemplate, text
from workbench.report.typeset import TEMPLATE, Bounds, typeset


@pytest.fixture(scope="module")
def made() -> bytes:
    """A report with something of everything."""
    return render_pdf(specimen())


@pytest.fixture
def document(made: bytes) -> Iterator[pdfium.PdfDocument]:
    """The same, opened."""
    with pdfium.PdfDocument(made) as found:
        yield found


def own(folder: Path, source: str) -> Path:
    """Put a template of its own into a desk's folder."""
    (folder / TEMPLATE).write_text(source, encoding="utf-8")
    return folder


def titled(report: Report, title: str) -> Report:
    """The same report under another title."""
    return replace(report, investigation=replace(report.investigation, title=title))


# ---------------------------------------------------------------- for everyone


def test_it_says_that_it_is_for_everyone(made: bytes, document: pdfium.PdfDocument) -> None:
    """PDF/UA-1: tagged, with a title that is shown, a language, and the mark of the standard."""
    assert pdfium.raw.FPDFCatalog_IsTagged(document.raw)
    assert document.get_metadata_value("Title") == specimen().investigation.title
    assert b"pdfuaid:part>1<" in made
    assert b"/DisplayDocTitle true" in made
    assert re.search(rb"/Lang ?\(en", made)


def test_everything_is_tagged_or_ornament(document: pdfium.PdfDocument) -> None:
    """No stroke of a page is outside the marks."""
    assert unmarked(document) == []


def test_the_tags_are_those_of_a_text(document: pdfium.PdfDocument) -> None:
    """Headings skip no level, pictures have words, tables have heads, links and lists are told."""
    found = list(tags(document))
    kinds = {each.kind for each in found}
    assert {"H1", "H2", "H3", "P", "L", "LI", "Table", "TH", "Link", "Figure"} <= kinds
    assert "BlockQuote" in kinds
    assert all(each.alt for each in found if each.kind == "Figure")
    levels = [int(each.kind[1]) for each in found if each.kind in {"H1", "H2", "H3"}]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_outline_leads_to_summary_claims_and_sources(document: pdfium.PdfDocument) -> None:
    """Bookmarks: each part, and each claim below its part."""
    outline = [(each.level, each.get_title()) for each in document.get_toc()]
    parts = [title for level, title in outline if level == 0]
    assert parts[:2] == ["Summary", "Claims"]
    assert "Sources" in parts
    below = [title for level, title in outline if level == 1]
    assert sum(title.startswith("CLAIM") for title in below) == len(specimen().claims)


def test_pages_are_numbered(document: pdfium.PdfDocument) -> None:
    """Each page says which it is, and of how many."""
    last = len(document)
    assert f"{last} / {last}" in document[last - 1].get_textpage().get_text_bounded()


def test_a_quotation_has_its_language(example: Report) -> None:
    """Japanese is told to be Japanese, Arabic Arabic."""
    with pdfium.PdfDocument(render_pdf(example)) as found:
        assert {"ja", "ar"} <= {each.language for each in tags(found)}


# ---------------------------------------------------------------- what it says


def test_it_says_what_the_report_says(example: Report) -> None:
    """Claims, verdicts, quotations, sources and fingerprints are all there."""
    with pdfium.PdfDocument(render_pdf(example)) as found:
        said = words(found).replace(" ", "")
    for claim in example.claims:
        assert claim.claim.text.replace(" ", "") in said
        for judged in claim.verdicts:
            assert judged.verdict.rationale.replace(" ", "") in said
    for reference in example.references:
        for capture in reference.captures:
            assert capture.sha256 in said.replace("\n", "")


@pytest.mark.parametrize(("profile", "language"), [("internal", "es"), ("public", "en")])
def test_both_profiles_and_languages_are_set(profile: str, language: str) -> None:
    """In Spanish the words of the report are Spanish; a public one lists what it withholds."""
    report = specimen(profile=Profile(profile), language=language)
    with pdfium.PdfDocument(render_pdf(report)) as found:
        said = words(found)
    assert ("Fuentes" in said) == (language == "es")
    assert all(each.digest in said for each in report.withheld)


def test_an_empty_project_makes_a_report() -> None:
    """There is nothing to say, and that is said."""
    with pdfium.PdfDocument(render_pdf(bare(specimen()))) as found:
        assert "There are no claims" in words(found)


def test_letters_without_a_typeface_are_told() -> None:
    """They stand as code points, and a sentence says so: never as empty boxes."""
    report = titled(specimen(), "The \U0010fffd bridge")
    with pdfium.PdfDocument(render_pdf(report)) as found:
        said = words(found)
    assert "The ‹U+10FFFD› bridge" in said
    assert "has no typeface for some of its letters" in said


def test_letters_that_nobody_sees_are_left_out_without_a_word() -> None:
    """What joins emoji, and what chooses how they look, is no letter that a reader misses."""
    report = titled(bare(specimen()), "The bridge\ufe0f\U000e0100\u200d of 1989")
    with pdfium.PdfDocument(render_pdf(report)) as found:
        said = words(found)
    assert "U+" not in said
    assert "no typeface" not in said


def test_a_tab_parts_what_stands_around_it() -> None:
    """Rows of a sheet that are quoted stay figures, and do not run into one."""
    report = titled(bare(specimen()), "2025\t364\t15961 \\t")
    with pdfium.PdfDocument(render_pdf(report)) as found:
        said = words(found)
    assert "2025 364 15961 \\t" in " ".join(said.split())


def test_long_words_stay_on_the_page() -> None:
    """No letter stands beyond the paper, where nobody reads it."""
    report = titled(bare(specimen()), "W" * 300)
    with pdfium.PdfDocument(render_pdf(report)) as found:
        page = found[0].get_textpage()
        ends = [page.get_charbox(at)[2] for at in range(page.count_chars())]
        wide, _ = found[0].get_size()
        assert page.get_text_range().replace("\r\n", "").count("W") >= 300
    assert max(ends) < wide - 28


def test_the_foot_reads_right_with_a_desk_from_right_to_left() -> None:
    """The day after the name is not taken for a part of it."""
    report = specimen()
    about = replace(report.investigation, desk="Desk مكتب")
    foot = lay_out(replace(report, investigation=about, profile=Profile.PUBLIC)).foot
    assert foot.startswith("Desk مكتب\N{LEFT-TO-RIGHT MARK} · ")


def test_it_is_set_on_letter_paper_too() -> None:
    """Paper is a choice; what is none is told."""
    with pdfium.PdfDocument(render_pdf(bare(specimen()), paper="us-letter")) as found:
        assert found[0].get_size() == (612, 792)
    with pytest.raises(WorkbenchError, match="There is no paper “a5”"):
        render_pdf(specimen(), paper="a5")


# ---------------------------------------------------------------- what it can never do


def test_no_text_becomes_markup() -> None:
    """With markup in every text, the tags are those of plain words, and no link is new."""
    typst = (
        '#import "@preview/x:1.0.0"', '#read("/etc/passwd")', "$x^2$ *b* _i_ = h", "`#eval` <a> @b",
        "]#panic()[", "\\u{41} // /* */", "#{while true {}}", '"#sys.inputs"', "- a + b / c: d",
    )  # fmt: skip
    attacks = [*typst, *payloads(), "\x00\x1b\ufffe\ud800", "\u202e\u2066<w:p/>"]
    shapes = []
    for texts in (["plain words"], attacks):
        turns = enumerate(cycle(texts))
        same = filled(specimen(), (f"{n:05} {' '.join(text.split())}" for n, text in turns))
        with pdfium.PdfDocument(render_pdf(same)) as found:
            # Of what is parted between two pages, pdfium counts each part.
            shapes.append(({each.kind for each in tags(found)}, len(list(found.get_toc()))))
    assert shapes[0] == shapes[1]


def test_the_same_report_gives_the_same_bytes(made: bytes, tmp_path: Path) -> None:
    """Nothing of the time, the machine or the folder is in it."""
    place = write_pdf(specimen(), tmp_path / "a.pdf")
    assert place.read_bytes() == made


def test_it_can_be_stopped(tmp_path: Path) -> None:
    """What was there stays, and the typesetter is gone soon."""
    place = tmp_path / "a.pdf"
    place.write_bytes(b"before")
    asked = threading.Event()

    def cancelled() -> bool:
        stop = asked.is_set()
        asked.set()
        return stop

    began = time.monotonic()
    own(tmp_path, "#for n in range(100000000) { n }")
    with pytest.raises(Cancelled):
        write_pdf(specimen(), place, templates=tmp_path, cancelled=cancelled)
    assert time.monotonic() - began < 10
    assert place.read_bytes() == b"before"
    assert not list(tmp_path.glob(".*"))


def test_it_takes_no_more_than_its_time_and_memory(tmp_path: Path) -> None:
    """A sentence says what it was."""
    task = {"report": "{}", "letters": "", "languages": [], "written": 1}
    folder = own(tmp_path, "#for n in range(100000000) { n }")
    with pytest.raises(WorkbenchError, match="takes too long"):
        typeset(task, folder=folder, bounds=Bounds(seconds=1))
    own(tmp_path, '#let a = "x" * 400000000\n#(a + a)')
    with pytest.raises(WorkbenchError, match="memory"):
        typeset(task, folder=folder, bounds=Bounds(seconds=20, memory=1 << 29))


# ---------------------------------------------------------------- a desk's own template


def test_a_desk_can_have_its_own(tmp_path: Path) -> None:
    """Its copy stands in for the program's, and a file beside it can be used."""
    (tmp_path / "name.typ").write_text('#let desk = "Plumb Line"', encoding="utf-8")
    own(tmp_path, '#import "name.typ": desk\n' + text(TEMPLATE) + "\n#desk at work")
    with pdfium.PdfDocument(render_pdf(specimen(), templates=tmp_path)) as found:
        assert "Plumb Line at work" in words(found)
    assert check(tmp_path) == []


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        ("\n#nothing", 2, "unknown variable: nothing."),
        ('#import "@preview/cetz:0.3.0"', 1, "the package @preview/cetz:0.3.0 is needed"),
        ('#let x = "@pre" + "view/a:1.0.0"\n#import x', 2, "a package is needed from the web"),
        ('#read("/etc/passwd")', 1, "file not found"),
        ('#read("../../../etc/passwd")', 1, "escape"),
        ("\n= One\n=== Three", 3, "skipped from heading level 1 to 3"),
    ],
)
def test_a_broken_one_is_told_in_a_sentence(
    tmp_path: Path, source: str, line: int, what: str
) -> None:
    """What is wrong, and in which line; nothing is fetched and nothing outside is read."""
    start = '#set document(title: "x")' if "Three" in source else ""
    own(tmp_path, start + source)
    with pytest.raises(BrokenTemplate) as caught:
        render_pdf(specimen(), templates=tmp_path)
    assert caught.value.problem.name == TEMPLATE
    assert what in caught.value.problem.what
    assert caught.value.problem.line == line
    if line == 1:
        assert check(tmp_path) == [caught.value.problem]
