"""Reading Word documents (.docx): paragraphs, tables and notes as text, and core properties."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.parser import parse_xml
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, one_line
from workbench.reading.headline import headline, is_hollow, label, opening
from workbench.reading.particulars import written
from workbench.reading.zipped import DAMAGE, refuse_bomb, refuse_entities

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_NOTES = ("/footnotes", "/endnotes")
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
# What lxml and python-docx raise on spoiled documents beside zipfile and zlib.
_DAMAGE = (*DAMAGE, OpcError, etree.LxmlError)


def read_docx(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read a Word document, notes at its end. Deleted text of tracked changes is left out.

    Raises WorkbenchError when it is damaged, or would unpack to far more than its size.
    """
    refuse_bomb(data, called="Word document")
    try:
        document = docx.Document(io.BytesIO(data))
        refuse_entities(data, called="Word document")
        _refuse_entities(document.element)
        text = "\n\n".join([*_blocks(document.element.body), *_notes(document.part)])
    except _DAMAGE as error:
        raise WorkbenchError("This Word document is damaged and cannot be opened.") from error
    stated = _stated(document)
    return replace(
        stated,
        text=text,
        title=stated.title or headline(text) or label(filename, url) or opening(text),
        url=url,
        tool=f"python-docx {docx.__version__}",
    )


def _stated(document: Any) -> Draft:
    """What the document says about itself; nothing where that part of it is damaged."""
    try:
        details = document.core_properties
        title = one_line(details.title)
        return Draft(
            text="",
            title=_heading(document) if is_hollow(title) else title,
            byline="" if details.author == "python-docx" else one_line(details.author),
            published_on=details.created.date().isoformat() if details.created else "",
            language=one_line(details.language),
            metadata=written(_particulars(details)),
        )
    except _DAMAGE:
        return Draft(text="")


def _particulars(details: Any) -> dict[str, object]:
    said = {
        "title": details.title,
        "creator": "" if details.author == "python-docx" else details.author,
        "modified_by": details.last_modified_by,
        "created": details.created.isoformat() if details.created else "",
        "modified": details.modified.isoformat() if details.modified else "",
        "keywords": details.keywords,
        "comment": details.comments,
    }
    return dict(said)


def _refuse_entities(root: Any) -> None:
    # Word never writes a DTD. Entities are not resolved, so the text around them would be lost.
    if root.getroottree().docinfo.doctype:
        raise WorkbenchError("This Word document declares entities of its own: not opened.")


def _blocks(parent: Any) -> Iterator[str]:
    """The text of each paragraph and table below an element, in order, blank ones left out."""
    for element in parent.iterchildren():
        if element.tag == f"{_W}p":
            text = _paragraph(element)
        elif element.tag == f"{_W}tbl":
            text = "\n".join(map(_row, element.iter(f"{_W}tr")))
        else:
            yield from _blocks(element)
            continue
        if text.strip():
            yield text


def _row(row: Any) -> str:
    cells = (" ".join(map(_paragraph, cell.iter(f"{_W}p"))) for cell in row.iter(f"{_W}tc"))
    return " | ".join(one_line(cell) for cell in cells)


def _paragraph(paragraph: Any) -> str:
    return "".join(_pieces(paragraph)).strip()


def _pieces(element: Any) -> Iterator[str]:
    for child in element.iterchildren():
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag not in {_FALLBACK, f"{_W}pPr", f"{_W}rPr", f"{_W}del", f"{_W}moveFrom"}:
            yield from _pieces(child)


def _notes(part: Any) -> Iterator[str]:
    """The texts of footnotes and endnotes, which python-docx leaves aside."""
    for relation in part.rels.values():
        if relation.reltype.endswith(_NOTES) and not relation.is_external:
            notes = parse_xml(relation.target_part.blob)
            _refuse_entities(notes)
            yield from _blocks(notes)


def _heading(document: Any) -> str:
    """The first paragraph in the style of a title or heading."""
    named = ((p.style.name if p.style else "", one_line(p.text)) for p in document.paragraphs[:40])
    return next((text for style, text in named if text and style in {"Title", "Heading 1"}), "")
