"""Reading OpenDocument texts (.odt): paragraphs, tables and notes, and what meta.xml states."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, one_line
from workbench.reading.headline import headline, is_hollow, label, opening
from workbench.reading.particulars import written
from workbench.reading.zipped import DAMAGE, refuse_bomb, refuse_entities

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LEFT_OUT = {
    *(f"{_TEXT}tracked-changes", f"{_TEXT}sequence-decls", f"{_OFFICE}annotation"),
    *(f"{_OFFICE}forms", f"{_TEXT}note"),  # notes stand at the end
}
_LONG = 10_000
"""Spaces of one run that are believed."""
_STATED = {
    "title": f"{_DC}title",
    "description": f"{_DC}description",
    "creator": f"{_META}initial-creator",
    "modified_by": f"{_DC}creator",
    "created": f"{_META}creation-date",
    "modified": f"{_DC}date",
    "software": f"{_META}generator",
    "keywords": f"{_META}keyword",
}


def read_odt(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read an OpenDocument text, notes at its end. Deleted text of tracked changes is left out.

    Raises WorkbenchError when it is damaged, locked, or would unpack to far more than its size.
    """
    refuse_bomb(data)
    try:
        refuse_entities(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            content = _parsed(archive.read("content.xml"))
            meta = _parsed(archive.read("meta.xml")) if "meta.xml" in archive.namelist() else None
        body = content.find(f"{_OFFICE}body")
        blocks = [*_blocks(body), *_notes(body)] if body is not None else []
        stated = _stated(meta)
    except (*DAMAGE, etree.LxmlError) as error:
        raise WorkbenchError("This document is damaged or locked and cannot be opened.") from error
    text = "\n\n".join(filter(str.strip, blocks))
    title = stated["title"]
    if is_hollow(title):
        title = headline(text) or label(filename, url) or opening(text)
    return Draft(
        text=text,
        title=title,
        byline=stated["creator"] or stated["modified_by"],
        published_on=stated["created"][:10],
        language=one_line((meta.findtext(f".//{_DC}language") if meta is not None else "") or ""),
        url=url,
        tool=f"lxml {etree.__version__}, OpenDocument",
        metadata=written(stated),
    )


def _parsed(data: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    root = etree.fromstring(data, parser=parser)
    if root.getroottree().docinfo.doctype:
        raise WorkbenchError("This document declares entities of its own: not opened.")
    return root


def _stated(meta: Any) -> dict[str, str]:
    if meta is None:
        return dict.fromkeys(_STATED, "")
    return {name: one_line(meta.findtext(f".//{tag}") or "") for name, tag in _STATED.items()}


def _blocks(parent: Any) -> Iterator[str]:
    """The text of each paragraph and table below an element, in order."""
    for element in parent.iterchildren(etree.Element):
        if element.tag in _LEFT_OUT:
            continue
        if element.tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            yield _paragraph(element)
        elif element.tag == f"{_TABLE}table":
            yield "\n".join(map(_row, element.iter(f"{_TABLE}table-row")))
        else:
            yield from _blocks(element)


def _row(row: Any) -> str:
    cells = (" ".join(_blocks(cell)) for cell in row.iterchildren(f"{_TABLE}table-cell"))
    return " | ".join(one_line(cell) for cell in cells)


def _notes(body: Any) -> Iterator[str]:
    for note in body.iter(f"{_TEXT}note-body"):
        yield from _blocks(note)


def _paragraph(paragraph: Any) -> str:
    return "".join(_pieces(paragraph)).strip()


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element.iterchildren(etree.Element):
        if child.tag == f"{_TEXT}s":
            count = str(child.get(f"{_TEXT}c") or "1")
            yield " " * min(int(count) if count.isdecimal() else 1, _LONG)
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _LEFT_OUT:
            yield from _pieces(child)
        yield child.tail or ""
