"""Tests of the links within a PDF: where they lead, and what is said of them."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from workbench.report import wording
from workbench.report.blocks import Laid, told
from workbench.report.layout import lay_out
from workbench.report.pdf import render_pdf
from workbench.report.places import SCHEME, led
from workbench.report.specimen import specimen


def inner(document: pdfium.PdfDocument) -> Iterator[tuple[int, int]]:
    """The pages of the links of a PDF that lead within it, and the pages that they lead to."""
    for number, page in enumerate(document):
        at, link = ctypes.c_int(0), raw.FPDF_LINK()
        while raw.FPDFLink_Enumerate(page.raw, ctypes.byref(at), ctypes.byref(link)):
            if found := raw.FPDFLink_GetDest(document.raw, link):
                yield number, raw.FPDFDest_GetDestPageIndex(document.raw, found)


def wanted(laid: Laid) -> Counter[str]:
    """How often each place is led to."""

    def runs(value: Any) -> Iterator[str]:
        for each in value.values() if isinstance(value, dict) else value:
            if isinstance(each, dict | list):
                yield from runs(each)
        if isinstance(value, dict) and "to" in value:
            yield value["to"]

    return Counter(runs(told(laid)))


def test_every_link_leads_to_its_place() -> None:
    """To the page where the place is, as many as there are; none is left that leads out."""
    report = specimen()
    made = render_pdf(report)
    leads = Counter(name.decode() for name in re.findall(rb"/Dest\(([^)]+)\)", made))
    # A link that goes on in a next line counts there again.
    assert leads.keys() == wanted(lay_out(report)).keys()
    assert all(leads[name] >= count for name, count in wanted(lay_out(report)).items())
    assert SCHEME not in made
    with pdfium.PdfDocument(made) as document:
        found = list(inner(document))
        heads = [page.get_textpage().get_text_bounded() for page in document]
    assert len(found) == leads.total()
    listed = {to for _, to in found if "Sources" in heads[to] or "[1]" in heads[to]}
    assert listed


def test_a_link_tells_the_page_that_it_leads_to() -> None:
    """In the words of the report; what leads nowhere leads nowhere, and no byte moves."""
    pdf = (
        b"%PDF-1.7\n1 0 obj\n<</Type/Pages/Count 2/Kids[5 0 R 6 0 R]>>\nendobj\n"
        b"2 0 obj\n[6 0 R/XYZ 10 20 0]\nendobj\n"
        b"/A<</Type/Action/S/URI/URI(workbench-report:source-1)>>/F 4"
        b"/Contents(workbench-report:source-1)\n"
        b"/A<</Type/Action/S/URI/URI(workbench-report:gone)>>\n"
        b"<</Type/Catalog/Names<</Dests<</Names[(source-1)2 0 R]>>>>>>\n"
    )
    after = led(pdf, wording.of("es"))
    assert len(after) == len(pdf)
    assert "/Contents(página 2) ".encode("latin-1") in after
    assert b"/Dest(source-1) " in after
    assert b"gone" not in after
