"""Reading PDF files: the text page by page in paragraphs, and the document's own details."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ctypes import byref, c_double
from itertools import pairwise, takewhile
from statistics import median
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from pypdfium2 import raw

from workbench.errors import WorkbenchError
from workbench.reading.dates import pdf_date
from workbench.reading.draft import Draft, one_line
from workbench.reading.headline import headline, is_hollow, label, opening
from workbench.reading.lines import Line, paragraphs
from workbench.reading.particulars import written

_MOST_PAGES = 20_000
_MOST_SCANNED = 200
_HYPHEN = 2  # what PDFium puts in the place of a hyphen and the line's end after it
_FILE_NAME = re.compile(
    r"microsoft (?:word|powerpoint|excel) - |\.(?:docx?|indd|qxd|pdf|rtf|odt|tex)$", re.I
)
_WORDS = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def read_pdf(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read a PDF. Its pages are parted by form feeds; hyphens at line ends are undone.

    A scan has no text; its particulars say how many pages are pictures of words. Raises
    WorkbenchError when it is locked or damaged beyond reading.
    """
    document = open_pdf(data)
    try:
        details = document.get_metadata_dict()
        pages = [_lines(document, number) for number in range(len(document))]
        scanned = [n for n, page in enumerate(pages) if not page and _is_picture(document, n)]
    finally:
        document.close()
    words = {w for page in pages for line in page for w in _WORDS.findall(line.text.lower())}
    text = "\f".join("\n\n".join(paragraphs(page, words)) for page in pages)
    title = one_line(details.get("Title", ""))
    if is_hollow(title) or _FILE_NAME.search(title):
        title = _largest(pages[0]) if pages else ""
        title = title or headline(text) or label(filename, url) or opening(text)
    return Draft(
        text=text,
        title=title,
        byline=one_line(details.get("Author", "")),
        published_on=pdf_date(details.get("CreationDate", "")),
        url=url,
        tool=f"pypdfium2 {pypdfium2.PYPDFIUM_INFO}",
        metadata=written(_particulars(details, len(pages), scanned)),
        problem="" if text.strip() else f"This PDF has {len(pages)} page(s) and no text.",
    )


def _particulars(details: dict[str, str], pages: int, scanned: list[int]) -> dict[str, object]:
    return {
        "pages": pages,
        "pages_without_text": ", ".join(str(page + 1) for page in scanned[:_MOST_SCANNED]),
        "title": details.get("Title", ""),
        "creator": details.get("Author", ""),
        "software": ", ".join(filter(None, (details.get("Creator"), details.get("Producer")))),
        "created": pdf_date(details.get("CreationDate", "")),
        "modified": pdf_date(details.get("ModDate", "")),
        "keywords": details.get("Keywords", ""),
    }


def _is_picture(document: Any, number: int) -> bool:
    """Whether there is a picture on a page."""
    try:
        page = document[number]
        found = any(page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3))
        page.close()
    except pypdfium2.PdfiumError:
        return False
    return bool(found)


def open_pdf(data: bytes) -> Any:
    """Open a PDF. Raises WorkbenchError when it is locked, damaged, or far too long."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise WorkbenchError("This PDF is locked with a password. Save it unlocked.") from error
        raise WorkbenchError("This PDF is damaged: no page in it can be read.") from error
    if not 0 < len(document) <= _MOST_PAGES:
        raise WorkbenchError(f"This PDF has {len(document)} pages; 1 to {_MOST_PAGES} can be read.")
    return document


def _lines(document: Any, number: int) -> list[Line]:
    """The printed lines of a page; none where the page is damaged."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    found = [line for span in _spans(text) if (line := _line(text, *span)).text]
    text.close()
    page.close()
    return found


def _spans(text: Any) -> Iterator[tuple[int, int, bool]]:
    """First character, end, and whether a hyphen stood there, of each line of a text page."""
    start = 0
    for index in range(count := text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in (_HYPHEN, 0xFFFE) or code in (10, 13):
            yield start, index, code in (_HYPHEN, 0xFFFE)
            start = index + 1
    yield start, count, False


def _line(text: Any, start: int, end: int, hyphenated: bool) -> Line:
    codes = [raw.FPDFText_GetUnicode(text, index) for index in range(start, end)]
    units = "".join(map(chr, codes)).encode("utf-16-le", "surrogatepass")
    inked = [start + i for i, code in enumerate(codes) if code > 32]
    if not inked:
        return Line(text="", left=0, right=0, y=0, size=0)
    x, y = c_double(), c_double()
    raw.FPDFText_GetCharOrigin(text, inked[0], byref(x), byref(y))
    _, bottom, _, top = text.get_charbox(inked[0], loose=True)
    return Line(
        text=one_line(units.decode("utf-16-le", "replace")),
        left=x.value,
        right=text.get_charbox(inked[-1])[2],
        y=y.value,
        size=abs(top - bottom),
        hyphenated=hyphenated,
        tabular=_has_columns(text, inked, 1.5 * abs(top - bottom)),
    )


def _has_columns(text: Any, inked: list[int], gap: float) -> bool:
    """Whether two neighbouring words of a line are further apart than `gap` points."""
    ends = ((a, b) for a, b in pairwise(inked) if b > a + 1)
    return any(text.get_charbox(b)[0] - text.get_charbox(a)[2] > gap for a, b in ends)


def _largest(lines: list[Line]) -> str:
    """The lines in the largest type of the first page, when that stands out like a title."""
    if len(lines) < 2:
        return ""
    largest = max(line.size for line in lines)
    start = next(i for i, line in enumerate(lines) if line.size == largest)
    title = list(takewhile(lambda line: line.size > 0.95 * largest, lines[start:]))
    words = " ".join(paragraphs(title, ()))
    stands_out = largest > 1.15 * median(line.size for line in lines)
    return words if stands_out and len(words) <= 200 and not is_hollow(words) else ""
