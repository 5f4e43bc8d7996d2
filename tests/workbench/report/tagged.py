"""What a tagged PDF tells: its outline, its particulars, and the tree of its tags."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw


@dataclass
class Tag:
    """One element of the structure."""

    kind: str
    alt: str
    language: str
    inner: list[Tag] = field(default_factory=list)

    def all(self) -> Iterator[Tag]:
        """This one and all below it."""
        yield self
        for each in self.inner:
            yield from each.all()


def tags(document: pdfium.PdfDocument) -> Iterator[Tag]:
    """Every element of every page, from the outside in."""
    for page in document:
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        for n in range(raw.FPDF_StructTree_CountChildren(tree)):
            yield from _tag(raw.FPDF_StructTree_GetChildAtIndex(tree, n)).all()
        raw.FPDF_StructTree_Close(tree)


def unmarked(document: pdfium.PdfDocument) -> list[tuple[int, int]]:
    """Pages and kinds of the objects that are neither tagged nor marked as ornament."""
    return [
        (number, each.type)
        for number, page in enumerate(document, 1)
        for each in page.get_objects(max_depth=1)
        if raw.FPDFPageObj_CountMarks(each.raw) < 1
    ]


def words(document: pdfium.PdfDocument) -> str:
    """All text, with single spaces."""
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)


def _tag(element: Any) -> Tag:
    below = (
        raw.FPDF_StructElement_GetChildAtIndex(element, n)
        for n in range(raw.FPDF_StructElement_CountChildren(element))
    )
    return Tag(
        kind=_said(raw.FPDF_StructElement_GetType, element),
        alt=_said(raw.FPDF_StructElement_GetAltText, element),
        language=_said(raw.FPDF_StructElement_GetLang, element),
        inner=[_tag(each) for each in below if each],
    )


def _said(ask: Callable[..., int], element: Any) -> str:
    size = ask(element, None, 0)
    if size <= 2:
        return ""
    held = ctypes.create_string_buffer(size)
    ask(element, held, size)
    return held.raw.decode("utf-16-le").rstrip("\0")
