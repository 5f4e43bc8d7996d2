"""Comments in a Word document: on the very words, and nothing else changes."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.errors import WorkbenchError
from workbench.reading import examine
from workbench.reading.commenting import Comment, commented
from workbench.reading.docx import read_docx
from workbench.reading.draft import tidy
from workbench.reading.word_comments import put_comments

RUNS = ("opened in ", "2019 by ", "Mayor")
_FOOTNOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    '<w:footnote w:id="2"><w:p><w:r><w:t>The account book of 1989.</w:t></w:r></w:p></w:footnote>'
    "</w:footnotes>"
)


def document() -> bytes:
    """A document with runs of several looks, a table, a link and a tracked change."""
    made = docx.Document()
    made.add_heading("The bridge", 1)
    paragraph = made.add_paragraph("The bridge was ")
    paragraph.add_run(RUNS[0]).bold = True
    paragraph.add_run(RUNS[1]).italic = True
    paragraph.add_run(f"{RUNS[2]} Lind.\tIt cost\nnine million.")
    table = made.add_table(2, 2)
    table.cell(0, 0).text = "Year"
    table.cell(0, 1).text = "  The   total "
    table.cell(1, 0).text = "2019"
    table.cell(1, 1).paragraphs[0].add_run("9 ").bold = True
    table.cell(1, 1).paragraphs[0].add_run("million")
    last = made.add_paragraph("Cafe\u0301s stood ")
    inserted = last._p.makeelement(qn("w:ins"), {qn("w:id"): "7", qn("w:author"): "A"})
    last._p.append(inserted)
    inserted.append(last.add_run("on the quay 😀 then.")._r)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def text_of(data: bytes) -> str:
    """What is read out of a document."""
    return tidy(read_docx(data).text)


def on(text: str, words: str) -> Comment:
    """A comment on words."""
    start = text.index(words)
    lines = (f"On {words!r}", "A second line")
    return Comment(start=start, end=start + len(words), lines=lines, author="Ada", initials="A")


def covered(data: bytes) -> dict[str, str]:
    """The words that each comment is on, by its number, as Word would mark them."""
    root = docx.Document(io.BytesIO(data)).element
    found: dict[str, str] = {}
    inside: set[str] = set()
    signs = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    for element in root.iter():
        number = element.get(qn("w:id"), "")
        if element.tag == qn("w:commentRangeStart"):
            inside.add(number)
            found[number] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            inside.discard(number)
        elif element.tag in {qn("w:t"), *signs}:
            for each in inside:
                found[each] += signs.get(element.tag, element.text or "")
    assert not inside
    return found


@pytest.mark.parametrize(
    "words",
    ["The bridge", "was opened", "opened in 2019 by Mayor", "n 2019 b", "Lind.\tIt cost\nnine",
     "9 million", "2019", "Cafés", "quay 😀", "on the quay 😀 then."],
)  # fmt: skip
def test_a_comment_covers_exactly_its_words(words: str) -> None:
    """Over several runs, in tables, in tracked changes, over tabs and line breaks."""
    data = document()
    text = text_of(data)
    made = commented(data, text, [on(text, words)])
    assert made.exact == (True,)
    assert tidy(covered(made.data)["0"]) == words
    assert text_of(made.data) == text
    (comment,) = docx.Document(io.BytesIO(made.data)).comments
    assert comment.text == f"On {words!r}\nA second line"
    assert (comment.author, comment.initials) == ("Ada", "A")


def test_comments_may_share_words_and_follow_comments_that_were_there() -> None:
    """The reporter's own comments stay; ours get other numbers."""
    data = document()
    text = text_of(data)
    first = commented(data, text, [on(text, "was opened in")]).data
    again = commented(first, text, [on(text, "opened in 2019"), on(text, "2019 by")]).data
    assert list(covered(again).values()) == ["was opened in", "opened in 2019", "2019 by"]
    assert [each.comment_id for each in docx.Document(io.BytesIO(again)).comments] == [0, 1, 2]


def test_formatting_stays_and_other_parts_are_the_same_bytes() -> None:
    """What is not commented on is not touched."""
    data = document()
    text = text_of(data)
    made = commented(data, text, [on(text, "pened in 20")]).data
    runs = docx.Document(io.BytesIO(made)).paragraphs[1].runs
    looks = [(run.text, bool(run.bold), bool(run.italic)) for run in runs if run.text]
    assert ("o", True, False) in looks
    assert ("pened in ", True, False) in looks
    assert ("20", False, True) in looks
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(made)) as new:
        changed = {name for name in old.namelist() if old.read(name) != new.read(name)}
        assert set(new.namelist()) - set(old.namelist()) == {"word/comments.xml"}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}


def _with_footnote(data: bytes) -> bytes:
    """Put a footnote into a document by hand."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "word/document.xml":
                mark = b'<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl>'
                body = body.replace(b"</w:p><w:tbl>", mark, 1)
            if name.endswith("document.xml.rels"):
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                rel = f'<Relationship Id="n" Type="{kind}/footnotes" Target="footnotes.xml"/>'
                body = body.replace(b"</Relationships>", rel.encode() + b"</Relationships>")
            new.writestr(name, body)
        new.writestr("word/footnotes.xml", _FOOTNOTES)
    return made.getvalue()


def test_a_comment_on_a_note_stands_on_the_sign_of_the_note() -> None:
    """Comments cannot stand in notes; it is told that this one is beside its words."""
    data = _with_footnote(document())
    text = text_of(data)
    made = commented(data, text, [on(text, "account book"), on(text, "Lind")])
    assert made.exact == (False, True)
    root = docx.Document(io.BytesIO(made.data)).element
    start = next(
        each for each in root.iter(qn("w:commentRangeStart")) if each.get(qn("w:id")) == "0"
    )
    assert start.getnext().find(qn("w:footnoteReference")) is not None


def test_a_list_of_all_can_stand_at_the_end() -> None:
    """As a table, under its heading."""
    data = document()
    text = text_of(data)
    rows = (("No.", "Statement"), ("1", "The bridge & <co>\nsecond"))
    made = commented(data, text, [], table=("What was checked", rows)).data
    opened = docx.Document(io.BytesIO(made))
    assert [cell.text for cell in opened.tables[-1].rows[1].cells] == [
        "1",
        "The bridge & <co>\nsecond",
    ]
    assert opened.paragraphs[-2].text == "What was checked"


def _written(paragraphs: list[list[str]]) -> bytes:
    """The smallest document: runs in paragraphs, every other one bold."""
    body = etree.Element(qn("w:body"), nsmap={"w": qn("w:x")[1:-2]})
    for runs in paragraphs:
        paragraph = etree.SubElement(body, qn("w:p"))
        for number, words in enumerate(runs):
            run = etree.SubElement(paragraph, qn("w:r"))
            if number % 2:
                etree.SubElement(etree.SubElement(run, qn("w:rPr")), qn("w:b"))
            for part in re.findall(r"[^\t\n]+|\t|\n", words):
                sign = {"\t": "w:tab", "\n": "w:br"}.get(part, "w:t")
                made = etree.SubElement(run, qn(sign))
                made.text = part if sign == "w:t" else None
    root = etree.Element(qn("w:document"))
    root.append(body)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as out:
        for name, told in PACKAGE.items():
            out.writestr(name, told)
        out.writestr("word/document.xml", etree.tostring(root))
    return kept.getvalue()


_NS = "http://schemas.openxmlformats.org"
PACKAGE = {
    "[Content_Types].xml": f'<Types xmlns="{_NS}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships'
    '+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_NS}/package/2006/relationships"><Relationship Id="a" '
    f'Type="{_NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
    "</Relationships>",
}
WORDS = st.text(alphabet="ab \t\n.é\u0301😀", min_size=1, max_size=6)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=4), st.data())
def test_ranges_cover_exactly_the_words_in_any_document(
    paragraphs: list[list[str]], data: st.DataObject
) -> None:
    """However the words are spread over paragraphs and runs, and however comments overlap."""
    document = _written(paragraphs)
    raw = read_docx(document).text
    if not raw.strip():
        return
    place = st.integers(0, len(raw) - 1)
    spans = data.draw(st.lists(st.tuples(place, place), max_size=4))
    wanted = [
        (min(a, b), max(a, b) + 1) for a, b in spans if raw[min(a, b) : max(a, b) + 1].strip()
    ]
    comments = [Comment(start=a, end=b, lines=("x",)) for a, b in wanted]
    done, exact = put_comments(document, raw, comments)
    assert all(exact)
    found = covered(done)
    for number, (start, end) in enumerate(wanted):
        assert "".join(found[str(number)].split()) == "".join(raw[start:end].split())
    assert read_docx(done).text == raw


HOSTILE: dict[str, Any] = {
    "no zip": lambda _data: b"PK\x03\x04 no document",
    "cut": lambda data: data[: len(data) // 2],
    "entities": lambda data: _replaced(
        data, "word/document.xml", b"<w:document", b"<!DOCTYPE x [<!ENTITY a 'b'>]><w:document"
    ),
    "no rels": lambda data: _replaced(data, "_rels/.rels", b'/officeDocument"', b'/other"'),
    "no xml": lambda data: _replaced(data, "word/document.xml", b"</w:body>", b""),
}


def _replaced(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as out:
        for name in archive.namelist():
            body = archive.read(name)
            out.writestr(name, body.replace(old, new) if name == part else body)
    return made.getvalue()


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_spoiled_document_is_refused_with_a_sentence(kind: str) -> None:
    """Nothing is written, and this process is not harmed."""
    with pytest.raises(WorkbenchError, match=r"Word document|unpack"):
        commented(HOSTILE[kind](document()), "The bridge", [])


def test_what_is_written_opens_as_xml_whatever_is_said() -> None:
    """Signs that XML cannot hold are left out of comments."""
    data = document()
    text = text_of(data)
    comment = Comment(start=0, end=3, lines=("a\x00b\x0b\ud800<&>\ufffe",), author="<\x01>")
    made = commented(data, text, [comment]).data
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        root = etree.fromstring(archive.read("word/comments.xml"))
    assert "".join(root.itertext()) == "ab\n<&>".replace("\n", "") or "ab" in "".join(
        root.itertext()
    )
    assert examine(made, filename="x.docx").text == text
