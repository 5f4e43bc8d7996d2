"""Tests of the report as a Word file: its styles, its places, and what it can never do."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from itertools import cycle
from pathlib import Path
from zipfile import ZipFile

import docx
import pypdfium2 as pdfium
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from tests.workbench.report.markup import filled, payloads
from workbench.errors import Cancelled
from workbench.report import Profile, Report, write_docx
from workbench.report.docx import render_docx
from workbench.report.specimen import bare, specimen
from workbench.report.templates import BrokenTemplate


def opened(report: Report, folder: Path, own: Path | None = None) -> Document:
    """Write a report and open it again."""
    return docx.Document(str(write_docx(report, folder / "report.docx", templates=own)))


def skeleton(made: Document) -> list[str]:
    """The elements of the text in order, but for line breaks."""
    return [each.tag for each in made.element.body.iter() if each.tag != qn("w:br")]


def said(made: Document) -> str:
    """All its text."""
    return "".join(each.text or "" for each in made.element.body.iter(qn("w:t")))


def test_it_has_styles_that_a_newsroom_can_restyle(tmp_path: Path) -> None:
    """Headings, quotations, verdicts and sources are named; letters are never looked at alone."""
    made = opened(specimen(), tmp_path)
    used = {each.style.name for each in made.paragraphs if each.style}
    assert {
        "Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Quote against", "Quote for",
        "Verdict", "Source", "Fact", "List Bullet", "List Number", "Caption",
    } <= used  # fmt: skip
    assert made.styles["Quote against"].base_style == made.styles["Quote"]
    assert "Light Grid Accent 3" not in {each.name for each in made.styles}


def test_it_knows_what_it_is(tmp_path: Path) -> None:
    """Title, author, language and day are in its particulars."""
    report = specimen(language="es")
    made = opened(report, tmp_path)
    about = made.core_properties
    assert about.title == report.investigation.title
    assert about.author == report.investigation.desk
    assert about.language == "es"
    assert about.created == report.generated_at
    default = made.styles.element.find(f"{qn('w:docDefaults')}//{qn('w:lang')}")
    assert default is not None
    assert default.get(qn("w:val")) == "es"


def test_numbers_lead_to_the_sources(tmp_path: Path) -> None:
    """Every place that a link of the report names is there, once."""
    body = opened(specimen(), tmp_path).element.body
    places = [each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))]
    led = {each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))} - {None}
    assert len(places) == len(set(places))
    assert led <= set(places)
    assert "source_1" in led


def test_tables_have_heads_and_pages_have_numbers(tmp_path: Path) -> None:
    """Heads stand on every page of a table; the foot counts pages."""
    made = opened(specimen(), tmp_path)
    assert made.tables[1].rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    foot = made.sections[0].footer._element
    codes = [each.get(qn("w:instr")) for each in foot.iter(qn("w:fldSimple"))]
    assert codes == [" PAGE ", " NUMPAGES "]
    assert made.sections[0].different_first_page_header_footer


def test_a_long_report_has_a_table_of_contents(tmp_path: Path) -> None:
    """It is a field that a word processor brings up to date; a short one has none."""
    long = opened(specimen(), tmp_path).element.body
    short = opened(bare(specimen()), tmp_path).element.body
    codes = [[each.text for each in body.iter(qn("w:instrText"))] for body in (long, short)]
    assert codes == [[' TOC \\o "1-2" \\h \\z \\u '], []]


def test_numbered_lists_begin_at_one(tmp_path: Path) -> None:
    """Each has a numbering of its own."""
    body = opened(specimen(), tmp_path).element.body
    numbers = [each.get(qn("w:val")) for each in body.iter(qn("w:numId"))]
    assert len(set(numbers)) == 3  # the steps of the desk, and of two claims


def test_other_scripts_are_marked_as_such(example: Report, tmp_path: Path) -> None:
    """Arabic runs from right to left, paragraph and letters; languages are told."""
    body = opened(example, tmp_path).element.body
    turned = [each for each in body.iter(qn("w:p")) if each.find(f".//{qn('w:bidi')}") is not None]
    assert turned
    assert all(each.find(f".//{qn('w:rtl')}") is not None for each in turned)
    assert {"ja", "ar"} <= {each.get(qn("w:val")) for each in body.iter(qn("w:lang"))}


@pytest.mark.parametrize("profile", Profile)
def test_it_says_what_the_report_says(profile: Profile, tmp_path: Path) -> None:
    """A public one lists what it withholds."""
    report = specimen(profile=profile)
    words = said(opened(report, tmp_path))
    assert ("What was withheld" in words) == report.is_public
    assert all(each.claim.text in words for each in report.claims)


def test_no_text_becomes_markup() -> None:
    """With markup and what no XML can hold in every text, the elements are the same."""
    attacks = [
        "<w:p/><w:t>x</w:t>", "]]></w:t>", "&amp;&#0;&lt;", '" w:x="', "\x00\x08\x1b\ufffe\uffff",
        "\ud800", "{=1+1}", "TOC \\o DDEAUTO c:\\\\x", "INCLUDETEXT \\\\\\\\host\\\\x",
    ]  # fmt: skip
    shapes = set()
    for texts in (["plain words"], attacks, payloads(), payloads()[::-1]):
        turns = enumerate(cycle(texts))
        same = filled(specimen(), (f"{n:05} {' '.join(text.split())}" for n, text in turns))
        made = docx.Document(BytesIO(render_docx(same)))
        shapes.add(tuple(skeleton(made)))
    assert len(shapes) == 1


def test_the_same_report_gives_the_same_bytes() -> None:
    """The time of day is in no part of the file."""
    assert render_docx(specimen()) == render_docx(specimen())


def test_only_web_addresses_are_led_to(tmp_path: Path) -> None:
    """Whatever stands in a project, no link leads to a file, a program or a script."""
    report = specimen()
    about = replace(report.investigation, desk_url="file:///etc/passwd", report_url="javascript:1")
    write_docx(replace(report, investigation=about), tmp_path / "a.docx")
    with ZipFile(tmp_path / "a.docx") as packed:
        links = packed.read("word/_rels/document.xml.rels").decode()
    led = re.findall(r'Target="([^"]*)" TargetMode="External"', links)
    assert led
    assert all(each.startswith(("http://", "https://")) for each in led)


def test_a_desk_can_have_its_own_styles(tmp_path: Path) -> None:
    """Its looks, paper and header stay; its text goes; what it lacks is added."""
    own = tmp_path / "own"
    own.mkdir()
    model = docx.Document()
    model.add_paragraph("Text of the model")
    model.styles["Heading 1"].font.name = "Papyrus"
    model.sections[0].header.paragraphs[0].text = "Plumb Line"
    model.save(str(own / "report.docx"))
    made = opened(specimen(), tmp_path, own)
    assert made.styles["Heading 1"].font.name == "Papyrus"
    assert made.sections[0].header.paragraphs[0].text == "Plumb Line"
    assert "Text of the model" not in said(made)
    assert "Verdict" in {each.name for each in made.styles}


def test_a_model_that_is_none_is_told(tmp_path: Path) -> None:
    """In a sentence; nothing is written."""
    (tmp_path / "report.docx").write_bytes(b"no zip")
    with pytest.raises(BrokenTemplate, match="this is no Word file"):
        write_docx(specimen(), tmp_path / "a.docx", templates=tmp_path)
    assert not (tmp_path / "a.docx").exists()


def test_it_can_be_stopped(tmp_path: Path) -> None:
    """Nothing is written then."""
    with pytest.raises(Cancelled):
        write_docx(specimen(), tmp_path / "a.docx", cancelled=lambda: True)
    assert not (tmp_path / "a.docx").exists()


def test_libreoffice_opens_it(tmp_path: Path) -> None:
    """It shows every claim, and sets it as pages."""
    office = shutil.which("soffice") or "soffice"
    write_docx(specimen(), tmp_path / "a.docx")
    subprocess.run(
        [office, f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
         "pdf", "--outdir", tmp_path, tmp_path / "a.docx"],
        check=True, capture_output=True, timeout=100,
    )  # fmt: skip
    with pdfium.PdfDocument(tmp_path / "a.pdf") as found:
        text = " ".join(page.get_textpage().get_text_bounded() for page in found)
    assert "Verdict: " in text
    assert all(each.claim.text in text for each in specimen().claims)
