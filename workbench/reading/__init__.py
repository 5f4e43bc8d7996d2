"""Bytes to text: what a web page, a PDF, a Word document or a plain text says.

Parsers run in a child process that can be killed; nothing here touches network or disk.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.reading.draft import Draft, Limits, page_of, settled
from workbench.reading.isolated import KEPT, read_isolated, unreadable
from workbench.reading.plain import charset_of, read_plain
from workbench.reading.sniffing import DOCX, HTML, PDF, PLAIN, is_plain, sniff

__all__ = ["KEPT", "Draft", "Limits", "page_of", "read", "sniff"]

_READABLE = "Web pages, PDF, Word (.docx) and plain text can be read"
_NO_LIMITS_NAMED = Limits()


def read(
    data: bytes,
    *,
    media_type: str = "",
    filename: str = "",
    url: str = "",
    limits: Limits = _NO_LIMITS_NAMED,
) -> Draft:
    """Return the text of a file and what the file says about itself; the text is never blank.

    What the bytes are outweighs the declared media type, and that the file's name. Raises
    WorkbenchError with the reason when there is nothing to read, within the limits given.
    """
    if not data:
        raise unreadable("it is empty")
    if len(data) > limits.size:
        raise unreadable(f"it is larger than {limits.size:,} bytes")
    kind = sniff(data, declared=media_type, filename=filename)
    if kind in {HTML, PDF, DOCX}:
        draft = read_isolated(
            data, kind, charset=charset_of(media_type), filename=filename, url=url, limits=limits
        )
    elif is_plain(kind):
        prose, charset = kind in {PLAIN, "text/markdown"}, charset_of(media_type)
        draft = read_plain(data, charset=charset, filename=filename, url=url, prose=prose)
        draft = settled(draft)
    else:
        raise unreadable(f"it is of the kind {kind}. {_READABLE}")
    if not draft.text.strip():
        raise unreadable("there is no text in it")
    if len(draft.text) > limits.text:
        raise unreadable(f"it holds more than {limits.text:,} characters of text")
    return replace(draft, media_type=kind)
