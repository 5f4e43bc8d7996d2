"""Drafts of pictures and scanned pages, with the words that tesseract reads off them."""

from __future__ import annotations

from dataclasses import replace

from workbench.errors import WorkbenchError
from workbench.reading import ocr
from workbench.reading.draft import Draft, settled
from workbench.reading.headline import opening
from workbench.reading.particulars import joined, said
from workbench.reading.sniffing import PDF, is_picture

_NOT_INSTALLED = (
    "There is no text in it but what its pictures show. Words are read off pictures where"
    " tesseract is installed; it is not installed here."
)
MOST_PAGES = 50
"""Scanned pages of one file that are read."""


def with_words(draft: Draft, data: bytes, kind: str, *, language: str = "") -> Draft:
    """Return the draft with the words on its picture, or on those of its pages without text.

    Particulars name what read them ("read_by"), since such words may be misread. Without
    tesseract, and where it finds nothing, the draft stays as it is.
    """
    # Without particulars the file could not be opened: there is nothing to look at.
    if not draft.metadata or not (is_picture(kind) or kind == PDF):
        return draft
    pages = _pages(draft) if kind == PDF else []
    if kind == PDF and not pages:
        return draft
    if not ocr.installed():
        return draft if draft.text.strip() else replace(draft, problem=_NOT_INSTALLED)
    try:
        if kind == PDF:
            return _read_pages(draft, data, pages, language)
        return _read_picture(draft, data, language)
    except WorkbenchError as error:
        return draft if draft.text.strip() else replace(draft, problem=str(error))


def _pages(draft: Draft) -> list[int]:
    named = str(said(draft.metadata).get("pages_without_text", ""))
    numbers = (word.strip() for word in named.split(","))
    return [int(word) - 1 for word in numbers if word.isdecimal()][:MOST_PAGES]


def _read_picture(draft: Draft, data: bytes, language: str) -> Draft:
    if said(draft.metadata).get("width") and not draft.picture_hash:
        return draft  # too large, damaged, or of one colour: nothing to read
    words = ocr.words_of_picture(data, language=language)
    if not words.text.strip():
        return draft
    found = replace(
        draft,
        text=words.text,
        title=draft.title or opening(words.text),
        tool=words.tool,
        metadata=joined(draft.metadata, {"read_by": words.tool}),
    )
    return settled(found)


def _read_pages(draft: Draft, data: bytes, pages: list[int], language: str) -> Draft:
    found, tool = ocr.words_of_pages(data, pages, language=language or draft.language)
    sheets = draft.text.split("\f")
    read = [page for page in found if page < len(sheets) and found[page].strip()]
    if not read:
        return draft
    for page in read:
        sheets[page] = found[page]
    text = "\f".join(sheets)
    more = {"read_by": tool, "pages_read": ", ".join(str(page + 1) for page in read)}
    return settled(
        replace(
            draft,
            text=text,
            title=draft.title or opening(text),
            tool=f"{draft.tool}; {tool}",
            metadata=joined(draft.metadata, more),
        )
    )
