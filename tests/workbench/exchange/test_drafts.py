"""A checked draft handed back: comments on the very words, and nobody named who is protected."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest

from tests.workbench.reading.test_word_comments import covered, document
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.draft_pages import pages
from workbench.exchange.drafts import Only, annotated, material, write_draft
from workbench.exchange.intake import from_bytes, from_text
from workbench.model import Article, EvidenceKind, Outcome
from workbench.project import Project
from workbench.reading.docx import read_docx
from workbench.spotting.factual import proposals, tellings

MARKDOWN = """# The bridge that cost too much

It was **opened in 2019** by Mayor Lind.

- The council paid *nine million*
1. In 2020 it was closed

> “We paid nobody,” said Lind.
"""


def _draft(project: Project, data: bytes, name: str) -> Article:
    found = from_bytes(data, name)
    made = commands.add_article(project, found.text(), found.content, as_draft=True)
    capture = queries.draft_capture(project.db, made.id)
    assert capture
    text = queries.text(project.db, capture.id)
    commands.mark_statements(project, made, capture, proposals(tellings(text)))
    return made


def _comments(data: bytes) -> dict[str, tuple[str, str]]:
    """By the words they are on: who made them, and what they say."""
    told = {str(each.comment_id): each for each in docx.Document(io.BytesIO(data)).comments}
    return {
        words: (told[number].author, told[number].text) for number, words in covered(data).items()
    }


def test_a_word_document_comes_back_with_comments_and_is_the_same_otherwise(
    project: Project, tmp_path: Path
) -> None:
    """Outcome, wording, source, who and when stand on the words of the reporter's own file."""
    made = _draft(project, document(), "draft.docx")
    row = next(each for each in queries.statements(project.db, made.id) if "nine" in each.words)
    commands.change_statements(
        project, [row.statement], outcome=Outcome.CHANGE, wording="It cost eleven.",
        source="Call to the treasurer", note="Angry.",
    )  # fmt: skip
    out = tmp_path / "checked.docx"
    done = write_draft(material(project.db, made), out)
    assert (done.loose, done.left) == (0, 0)
    found = _comments(out.read_bytes())
    assert read_docx(out.read_bytes()).text == read_docx(document()).text
    author, words = found[row.words]
    assert author == project.actor
    assert words.startswith(
        "To be changed\nShould read: “It cost eleven.”\nChecked with: Call to the treasurer\n"
        f"Note: Angry.\nChecked by {project.actor}, "
    )
    assert found["The bridge"][1] == "Not checked yet"
    with zipfile.ZipFile(io.BytesIO(document())) as old, zipfile.ZipFile(out) as new:
        assert old.read("word/styles.xml") == new.read("word/styles.xml")


def test_markdown_becomes_a_document_whose_comments_stand_on_the_same_words(
    project: Project,
) -> None:
    """Headings, lists and stressed words are kept; the signs of Markdown are not."""
    made = _draft(project, MARKDOWN.encode(), "draft.md")
    data, done = annotated(material(project.db, made, with_list=True))
    assert done.loose == 0
    assert set(_comments(data)) == {
        "The bridge that cost too much",
        "It was opened in 2019 by Mayor Lind.",
        "The council paid nine million",
        "In 2020 it was closed",
        "“We paid nobody,” said Lind.",
    }
    opened = docx.Document(io.BytesIO(data))
    styles = [each.style.name for each in opened.paragraphs[:5] if each.style]
    assert styles == ["Heading 1", "Normal", "List Bullet", "List Number", "Quote"]
    assert opened.tables[0].rows[2].cells[1].text == "It was opened in 2019 by Mayor Lind."


def test_which_statements_get_comments_can_be_chosen(project: Project) -> None:
    """All but what is no fact; what is ticked off; what is in trouble."""
    made = _draft(project, MARKDOWN.encode(), "draft.md")
    first, second, third, *_ = (row.statement for row in queries.statements(project.db, made.id))
    commands.change_statements(project, [first], outcome=Outcome.NO_FACT)
    commands.change_statements(project, [second], outcome=Outcome.RIGHT)
    commands.change_statements(project, [third], outcome=Outcome.WRONG)
    counts = {
        only: len(material(project.db, made, only=only).comments)
        for only in (Only.ALL, Only.TICKED, Only.TROUBLE)
    }
    assert counts == {Only.ALL: 4, Only.TICKED: 3, Only.TROUBLE: 3}


def test_in_public_a_protected_source_is_not_named(project: Project) -> None:
    """Not as source, not in words, not by its title; the desk's notes stay at the desk."""
    made = _draft(project, MARKDOWN.encode(), "draft.md")
    found = from_text("It was closed in 2020, he said.")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.INTERVIEW, title="Talk with Jonas Falk", source="Jonas Falk",
        content=found.content, draft=found.draft, url="https://example.org/falk",
    )  # fmt: skip
    source = queries.find_record(project.db, "sources", "Jonas Falk")
    commands.change_source(project, source, protected=True, public_name="an engineer")
    rows = queries.statements(project.db, made.id)
    (copy,) = queries.captures(project.db, evidence=evidence.id)
    commands.change_statements(
        project, [rows[3].statement], outcome=Outcome.RIGHT, proof=(copy, (0, 21)),
        source="Second call to Jonas Falk", note="Falk is afraid.",
    )  # fmt: skip
    data, _ = annotated(material(project.db, made, profile="public", with_list=True))
    inside, _ = annotated(material(project.db, made))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Falk" not in whole
    assert b"afraid" not in whole
    assert b"example.org" not in whole
    said = _comments(data)[rows[3].words][1]
    assert "Source: Interview, an engineer" in said
    assert "Checked with: Second call to an engineer" in said
    assert "Talk with Jonas Falk, Jonas Falk" in _comments(inside)[rows[3].words][1]


def test_in_public_nothing_leads_to_somebody_who_is_protected(project: Project) -> None:
    """Ways to reach people, numbers, addresses, places of files; who wrote the Word document."""
    written = docx.Document()
    written.add_paragraph("The council paid nine million in 2019.")
    about = written.core_properties
    about.author, about.last_modified_by, about.comments = "Mia Roth", "roth-pc", "/home/roth/x"
    data = io.BytesIO()
    written.save(data)
    made = _draft(project, data.getvalue(), "draft.docx")
    evidence = commands.add_evidence(
        project, kind=EvidenceKind.CALL, title="Night call", source="Jonas Falk",
        with_whom="Olga Brand, clerk; Per Holt", url="https://drop.example/7", reference="XK-9902",
    )  # fmt: skip
    commands.change_evidence(project, evidence, protected=True)
    claim = commands.add_claim(project, text="It cost nine million.")
    commands.add_contact(project, claim, whom="The office", address="press@office.example")
    commands.add_evidence(
        project, kind=EvidenceKind.PAGE, title="Page", url="https://a.example/jonas-falk"
    )
    page = queries.find_record(project.db, "evidence", "Page")
    (row,) = queries.statements(project.db, made.id)
    told = "O. Brand, Per Holts file XK-9902, https://drop.example/7, press@office.example, ~/a.pdf"
    commands.change_statements(
        project, [row.statement], outcome=Outcome.RIGHT, source=told, evidence_id=page.id
    )
    made_of, _ = annotated(material(project.db, made, profile="public", with_list=True))
    with zipfile.ZipFile(io.BytesIO(made_of)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist()).decode("latin-1")
    for secret in (
        "Brand",
        "Holt",
        "XK-9902",
        "drop.example",
        "press@",
        "a.pdf",
        "falk",
        "Roth",
        "roth",
    ):
        assert secret not in whole, secret
    inside, _ = annotated(material(project.db, made))
    assert docx.Document(io.BytesIO(inside)).core_properties.author == "Mia Roth"


def test_a_draft_without_marks_is_not_handed_back(project: Project) -> None:
    """There would be nothing in it."""
    found = from_text("Nothing of note.")
    made = commands.add_article(project, found.text(), found.content, as_draft=True)
    with pytest.raises(WorkbenchError, match="Nothing is marked"):
        material(project.db, made)


def test_where_each_letter_of_a_text_went_is_known() -> None:
    """Also of words between stressed ones, and over the ends of paragraphs."""
    made = pages(MARKDOWN, markdown=True)
    start = MARKDOWN.index("opened")
    first, last = made.span(start, start + 6)
    assert made.text[first:last] == "opened"
    across = made.span(MARKDOWN.index("Lind."), MARKDOWN.index("council"))
    assert made.text[slice(*across)].split() == ["Lind.", "The"]
    assert read_docx(made.data).text == made.text
