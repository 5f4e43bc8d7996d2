"""Makers of small real files."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import docx
import pytest

PdfLine = tuple[int, int, int, str]
"""x and y of the line's start and the size of its type, in points, and its words."""


def pdf_bytes(pages: Sequence[Sequence[PdfLine]], info: str = "") -> bytes:
    """A PDF 1.4 file with lines of Helvetica where they are asked for."""
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", font, f"<< {info} >>"]
    kids = []
    for lines in pages:
        shown = "\n".join(f"BT /F1 {size} Tf {x} {y} Td ({t}) Tj ET" for x, y, size, t in lines)
        objects.append(f"<< /Length {len(shown.encode('cp1252'))} >>\nstream\n{shown}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _numbered([text.encode("cp1252") for text in objects])


def _numbered(objects: list[bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    trailer = b"trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\n" % size
    return out + head + table + trailer + b"startxref\n%d\n%%%%EOF\n" % len(out)


@pytest.fixture
def make_pdf() -> Callable[..., bytes]:
    """A maker of PDF files from lines of type."""
    return pdf_bytes


@pytest.fixture
def make_docx() -> Callable[..., bytes]:
    """A maker of Word files: it is given a function that fills the document."""

    def make(fill: Callable[[docx.document.Document], object]) -> bytes:
        document = docx.Document()
        fill(document)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return make
