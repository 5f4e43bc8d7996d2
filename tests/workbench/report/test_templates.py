"""A desk's own templates: where they are, how they are copied, and what is said of broken ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench import settings
from workbench.errors import WorkbenchError
from workbench.report import Report, checking, fields, render_html, templates, write_html
from workbench.report.specimen import specimen
from workbench.report.templates import BrokenTemplate, Problem
from workbench.settings import Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with copies of all templates."""
    made = tmp_path / "our templates"
    templates.copy(made)
    return made


def test_copies_write_the_same_report(example: Report, folder: Path) -> None:
    """A folder of untouched copies changes nothing, in a sandbox or not."""
    assert render_html(example, templates=folder) == render_html(example)
    assert templates.changed(folder) == []
    assert checking.check(folder) == []


def test_copying_again_leaves_what_a_desk_wrote(folder: Path) -> None:
    """Only what is missing comes again, and the list of fields."""
    (folder / "claim.html").write_text("ours", "utf-8")
    (folder / "check.html").unlink()
    (folder / templates.GUIDE).write_text("old", "utf-8")
    assert [each.name for each in templates.copy(folder)] == ["check.html"]
    assert (folder / "claim.html").read_text("utf-8") == "ours"
    assert (folder / templates.GUIDE).read_text("utf-8") == fields.document()
    assert templates.changed(folder) == ["claim.html"]


def test_what_is_not_in_the_folder_comes_from_the_program(example: Report, tmp_path: Path) -> None:
    """A desk changes one file, and keeps no copies of the others."""
    (tmp_path / "check.html").write_text("<p>{{ _('Ask us.') }} {{ about.desk }}</p>\n", "utf-8")
    page = render_html(example, templates=tmp_path)
    assert "<p>Ask us. Plumb Line</p>" in page
    assert "The harbour bridge cost 40 million crowns." in page


def test_pages_that_prove_something_are_the_programs_own(tmp_path: Path) -> None:
    """The sheet of a capture looks the same from every desk."""
    (tmp_path / "sheet.html").write_text("forged", "utf-8")
    assert templates.text("sheet.html", tmp_path) == templates.text("sheet.html")
    assert "sheet.html" not in templates.shipped()


def test_the_folder_is_the_one_that_the_settings_name(tmp_path: Path) -> None:
    """None when none is named; a folder that is gone is told, and not passed over."""
    assert templates.own(Settings()) is None
    assert templates.own(Settings(templates=str(tmp_path))) == tmp_path
    with pytest.raises(WorkbenchError, match="is not there"):
        templates.own(Settings(templates=str(tmp_path / "gone")))
    assert settings.load().templates == ""


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "a/b", "", "."])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    """A template is a file of the folder itself."""
    (tmp_path / "in").mkdir()
    (tmp_path / "secret").write_text("secret", "utf-8")
    with pytest.raises(FileNotFoundError):
        templates.data(name, tmp_path / "in")


BROKEN = [
    (b"one\n{{ claim.claim.txt }}", 2, "Claim has no field “txt”. Is “text” meant?"),
    (b"one\n\n{{ clam }}", 3, "there is no “clam” here."),
    (b"{% if claim %}\n{{ claim.number }}", 2, "this is no template ("),
    (b"{{ claim.number }\n", 1, "this is no template ("),
    (b"\n{% frobnicate %}", 2, "this is no template ("),
    (b"\n{{ claim.number | nicer }}", 2, "this is no template (No filter named 'nicer'.)."),
    (b"\n{% include 'ours.html' %}", 2, "there is no template “ours.html”, neither in your"),
    (b"\n{% include '../claim.html' %}", 2, "there is no template “../claim.html”"),
    (b"\n\n{% include 'claim.html' %}", 3, "it includes itself without end."),
    (b"one\n{{ parts.chips(1) }}", 2, "there is no “chips” here."),
    (b"one\ntwo \xff", 2, "this is not UTF-8."),
    ("ä\n".encode("utf-16"), 1, "this is not UTF-8."),
    (b"\n{{ claim.claim.text | safe }}", 2, "this is no template (No filter named 'safe'.)."),
    (b"\n{% autoescape false %}x{% endautoescape %}", 2, "escaping cannot be switched off"),
    (b"\n{{ claim.__class__.__mro__ }}", 2, "a template may not do this ("),
    (b"\n{{ ''.__class__ }}", 2, "a template may not do this ("),
    (b"\n{{ cycler.__init__.__globals__ }}", 2, "a template may not do this ("),
    (b"\n{{ 'x' * 99999999 }}", 2, "a template may not do this ("),
    (b"\n{{ 9 ** 99999999 }}", 2, "a template may not do this ("),
    (b"\n{{ claim.number // 0 }}", 2, "by zero"),
    (b"\n{{ claim.verdict }}", 2, "A template puts out"),
]
"""What a desk can write into claim.html, the line in which it is wrong, and what is said."""


@pytest.mark.parametrize(("text", "line", "what"), BROKEN)
def test_a_broken_template_writes_nothing_and_says_where(
    tmp_path: Path, text: bytes, line: int, what: str
) -> None:
    """One sentence with file and line; the report that was there is as it was."""
    folder = tmp_path / "our templates"
    folder.mkdir()
    (folder / "claim.html").write_bytes(text)
    out = tmp_path / "report.html"
    out.write_text("what was there", "utf-8")
    with pytest.raises(BrokenTemplate) as caught:
        write_html(specimen(), out, templates=folder)
    problem = caught.value.problem
    assert (problem.name, problem.line) == ("claim.html", line)
    assert what in problem.what
    assert str(caught.value).startswith(f"The report was not written. claim.html, line {line}: ")
    assert "\n" not in str(caught.value)
    assert out.read_text("utf-8") == "what was there"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["report.html"]


def test_a_style_sheet_cannot_end_itself(example: Report, folder: Path) -> None:
    """Whatever follows would be markup of the page."""
    sheet = folder / "report.css"
    sheet.write_text(sheet.read_text("utf-8") + "\n</style><script>", "utf-8")
    with pytest.raises(BrokenTemplate, match="would end the style sheet"):
        render_html(example, templates=folder)


def test_checking_finds_all_files_that_are_wrong(folder: Path) -> None:
    """Each with its line, also where a report of today would not come by."""
    (folder / "claim.html").write_text("{% if false %}\n{{ claim.clam }}{% endif %}", "utf-8")
    (folder / "check.html").write_text("\n{{ abuot.desk }}", "utf-8")
    (folder / "around.html").write_text("{{ }}", "utf-8")
    (folder / "method.html").write_bytes(b"\xff")
    (folder / "Sources.html").write_text("x", "utf-8")
    assert [(each.name, each.line) for each in checking.check(folder)] == [
        ("Sources.html", 0),
        ("around.html", 1),
        ("check.html", 2),
        ("claim.html", 2),
        ("method.html", 1),
    ]
    told = [str(each) for each in checking.check(folder)]
    assert told[0] == "Sources.html: it is not used, for its name must be written sources.html."
    assert told[2] == "check.html, line 2: there is no “abuot”. Is “about” meant?"


def test_checking_writes_made_up_reports(folder: Path) -> None:
    """What only shows when a report is written is found too."""
    (folder / "withheld.html").write_text("\n{{ report.withheld[0].number // 0 }}", "utf-8")
    assert checking.check(folder) == [
        Problem(name="withheld.html", line=2, what="integer division or modulo by zero")
    ]


def test_a_desk_can_have_templates_of_its_own(folder: Path, example: Report) -> None:
    """A file of another name can be included, and a macro of its own be called."""
    (folder / "ours.html").write_text("{% macro sign(x) %}<i>{{ x }}</i>{% endmacro %}", "utf-8")
    (folder / "check.html").write_text(
        "{% import 'ours.html' as ours %}{{ ours.sign('<&') }}", "utf-8"
    )
    assert checking.check(folder) == []
    assert "<i>&lt;&amp;</i>" in render_html(example, templates=folder)


def test_checking_looks_at_a_word_file_alone(tmp_path: Path) -> None:
    """A desk that only wants its own styles in Word hears of a file that is none."""
    (tmp_path / "report.docx").write_bytes(b"no Word file")
    (found,) = checking.check(tmp_path)
    assert (found.name, found.what) == (
        "report.docx",
        "this is no Word file. Save it again as .docx.",
    )
