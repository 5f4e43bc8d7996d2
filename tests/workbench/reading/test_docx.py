"""Word documents, honest and hostile."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx.document import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.errors import WorkbenchError
from workbench.reading.docx import read_docx

Maker = Callable[[Callable[[Document], object]], bytes]


def report(document: Document) -> None:
    """A report with heading, paragraphs, table and details."""
    document.core_properties.author = "Ana Vel"
    document.core_properties.created = datetime(2026, 1, 7, 9, tzinfo=UTC)
    document.add_paragraph("For the council")
    document.add_heading("The harbour of Veldt", level=1)
    document.add_paragraph("It has ").add_run("twelve").bold = True
    document.paragraphs[-1].add_run(" cranes.")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        ("Year", "Crowns", "1984", "2,915"),
        strict=True,
    ):
        cell.text = text
    document.add_paragraph("It closes in September.")


def replaced(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The same zip file with one part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            kind = zipfile.ZIP_DEFLATED
            new.writestr(info.filename, change(content) if info.filename == part else content, kind)
    return out.getvalue()


def test_paragraphs_tables_and_details_are_read(make_docx: Maker) -> None:
    """The text is in order, a table row is a line, the heading is the title."""
    draft = read_docx(make_docx(report))
    assert draft.text == (
        "For the council\n\nThe harbour of Veldt\n\nIt has twelve cranes.\n\n"
        "Year | Crowns\n1984 | 2,915\n\nIt closes in September."
    )
    assert draft.title == "The harbour of Veldt"
    assert draft.byline == "Ana Vel"
    assert draft.published_on == "2026-01-07"
    assert draft.tool.startswith("python-docx ")


def test_inserted_text_counts_and_deleted_text_does_not(make_docx: Maker) -> None:
    """A document with tracked changes reads as it would print."""
    data = make_docx(lambda document: document.add_paragraph("The harbour closes."))
    tracked = (
        b"<w:p><w:r><w:t>It has </w:t></w:r><w:ins w:id='1' w:author='a'><w:r><w:t>12</w:t></w:r>"
        b"</w:ins><w:del w:id='2' w:author='a'><w:r><w:delText>11</w:delText></w:r></w:del>"
        b"<w:r><w:tab/><w:t>cranes</w:t><w:noBreakHyphen/><w:t>all old.</w:t></w:r></w:p><w:sectPr"
    )
    data = replaced(data, "word/document.xml", lambda xml: xml.replace(b"<w:sectPr", tracked))
    assert read_docx(data).text == "The harbour closes.\n\nIt has 12\tcranes-all old."


def test_what_python_docx_writes_by_itself_is_nobodys_byline(make_docx: Maker) -> None:
    """The author of the library's template is not the author of the document."""
    draft = read_docx(make_docx(lambda document: document.add_paragraph("It is so.")))
    assert draft.byline == ""
    assert draft.title == "It is so."


def test_a_bomb_is_refused_unopened(make_docx: Maker) -> None:
    """A part that unpacks to hundreds of times its size is not unpacked."""
    data = make_docx(report)
    bomb = replaced(data, "word/document.xml", lambda xml: xml + b" " * 50_000_000)
    assert len(bomb) < 200_000
    with pytest.raises(WorkbenchError, match="unpack to far more"):
        read_docx(bomb)


def test_external_entities_are_never_read(make_docx: Maker, tmp_path: Path) -> None:
    """A document that asks for a file on this computer does not get it."""
    canary = tmp_path / "canary.txt"
    canary.write_text("the canary sings")

    def ask(xml: bytes) -> bytes:
        head = f'<!DOCTYPE x [<!ENTITY leak SYSTEM "{canary.as_uri()}">]><w:document'
        return xml.replace(b"<w:document", head.encode(), 1).replace(b"old", b"&leak;")

    data = make_docx(lambda document: document.add_paragraph("The old harbour"))
    asking = replaced(data, "word/document.xml", ask)
    with pytest.raises(WorkbenchError, match="declares entities") as caught:
        read_docx(asking)
    assert "canary" not in repr(caught.value.__cause__)


def test_laughing_entities_stay_small(make_docx: Maker) -> None:
    """Entities that multiply are not multiplied."""

    def multiply(xml: bytes) -> bytes:
        steps = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
        head = f'<!DOCTYPE x [<!ENTITY a0 "ha">{steps}]><w:document'
        return xml.replace(b"<w:document", head.encode(), 1).replace(b"old", b"&a9;")

    data = make_docx(lambda document: document.add_paragraph("The old harbour"))
    laughing = replaced(data, "word/document.xml", multiply)
    with pytest.raises(WorkbenchError, match=r"declares entities|damaged"):
        read_docx(laughing)


@pytest.mark.parametrize("cut", [10, 500, 5000, -30])
def test_a_damaged_document_is_refused_with_a_sentence(make_docx: Maker, cut: int) -> None:
    """Half a Word file is not read at all."""
    with pytest.raises(WorkbenchError, match="damaged"):
        read_docx(make_docx(report)[:cut])


def test_a_document_with_spoiled_details_keeps_its_text(make_docx: Maker) -> None:
    """The text counts more than the properties: without them it is read all the same."""
    spoiled = replaced(make_docx(report), "docProps/core.xml", lambda _: b"<other/>")
    draft = read_docx(spoiled)
    assert "It closes in September." in draft.text
    assert draft.title == "For the council"


@given(damage=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damage_anywhere_does_no_harm(make_docx: Maker, damage: st.DataObject) -> None:
    """Bytes overwritten at random give a draft or a sentence."""
    file = bytearray(make_docx(report))
    for _ in range(damage.draw(st.integers(1, 20))):
        file[damage.draw(st.integers(0, len(file) - 1))] = damage.draw(st.integers(0, 255))
    try:
        draft = read_docx(bytes(file))
    except WorkbenchError:
        return
    assert isinstance(draft.text, str)


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
def test_a_spoiled_part_is_refused_with_a_sentence(make_docx: Maker, part: str) -> None:
    """A sound zip file with a broken part inside is damaged too."""
    with pytest.raises(WorkbenchError, match="damaged"):
        read_docx(replaced(make_docx(report), part, lambda xml: xml[: len(xml) // 2]))
