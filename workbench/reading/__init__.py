"""Bytes to text and facts, for all kinds of evidence.

Read are web pages, PDF, Word (.docx), OpenDocument (.odt) and plain text; e-mail (.eml); tables
(CSV, TSV, .xlsx, .xls, .ods); transcripts with times (SRT, WebVTT, SBV,
what programs write that listen to speech, marked text); pictures (JPEG, PNG, WebP, GIF, TIFF, BMP,
AVIF), with the words on them where tesseract is installed; and what sound and video files say of
themselves. RTF, HEIC and the older Office formats are not read: their bytes are kept.

Parsers run in a child process that can be killed; nothing here touches network or disk.
"""

from __future__ import annotations

from dataclasses import replace

from workbench.errors import WorkbenchError
from workbench.reading.attached import Attachment, attachments
from workbench.reading.draft import Cue, Draft, Limits, page_of, pieces_of, settled
from workbench.reading.isolated import KEPT, read_isolated, unreadable
from workbench.reading.plain import charset_of, read_plain
from workbench.reading.sniffing import (
    CSV,
    DOCX,
    HEIC,
    HTML,
    MAIL,
    ODS,
    ODT,
    PDF,
    PLAIN,
    SRT,
    TIMED,
    TSV,
    VTT,
    XLS,
    XLSX,
    is_picture,
    is_plain,
    is_recording,
    sniff,
)

__all__ = [
    "KEPT",
    "Attachment",
    "Cue",
    "Draft",
    "Limits",
    "attachments",
    "examine",
    "page_of",
    "pieces_of",
    "read",
    "sniff",
]

_READABLE = (
    "Web pages, PDF, Word (.docx), OpenDocument (.odt), e-mail, tables, transcripts, plain text,"
    " pictures and recordings can be read"
)
_NO_LIMITS_NAMED = Limits()
_IN_A_CHILD = {HTML, PDF, DOCX, ODT, XLSX, XLS, ODS, CSV, TSV, MAIL, SRT, VTT}


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
    draft = examine(data, media_type=media_type, filename=filename, url=url, limits=limits)
    if not draft.text:
        raise WorkbenchError(draft.problem)
    return draft


def examine(
    data: bytes,
    *,
    media_type: str = "",
    filename: str = "",
    url: str = "",
    language: str = "",
    words_in_pictures: bool = True,
    limits: Limits = _NO_LIMITS_NAMED,
) -> Draft:
    """Return what a file says: its text, and what it says about itself. Never raises.

    Where there is no text, as in a photograph or a broken file, `problem` says why. Words are
    read off pictures and scanned pages where tesseract is installed, in the `language` given,
    unless `words_in_pictures` is False.
    """
    kind = sniff(data, declared=media_type, filename=filename)
    try:
        draft = _draft(data, kind, charset_of(media_type), filename, url, limits)
    except WorkbenchError as error:
        draft = Draft(text="", problem=str(error))
    if words_in_pictures:
        from workbench.reading.scanned import with_words  # noqa: PLC0415 - starting needs none

        draft = with_words(draft, data, kind, language=language)
    if not draft.text.strip():
        problem = draft.problem or str(unreadable("there is no text in it"))
        draft = replace(draft, text="", cues=(), problem=problem)
    elif len(draft.text) > limits.text:
        reason = f"it holds more than {limits.text:,} characters of text"
        draft = Draft(text="", problem=str(unreadable(reason)))
    else:
        draft = replace(draft, problem="")
    return replace(draft, media_type=draft.media_type or kind)


def _draft(  # noqa: PLR0917 - what is known of a file, and how to read it
    data: bytes, kind: str, charset: str, filename: str, url: str, limits: Limits
) -> Draft:
    if not data:
        raise unreadable("it is empty")
    if len(data) > limits.size:
        raise unreadable(f"it is larger than {limits.size:,} bytes")
    if kind == HEIC:
        raise unreadable("pictures in HEIC are not read. Save it as JPEG and add that, too")
    if kind == TIMED:
        return _timed(data, charset, filename, url, limits)
    if kind in _IN_A_CHILD or is_recording(kind) or is_picture(kind):
        return read_isolated(data, kind, charset=charset, filename=filename, url=url, limits=limits)
    if not is_plain(kind):
        raise unreadable(f"it is of the kind {kind}. {_READABLE}")
    prose = kind in {PLAIN, "text/markdown"}
    return settled(read_plain(data, charset=charset, filename=filename, url=url, prose=prose))


def _timed(data: bytes, charset: str, filename: str, url: str, limits: Limits) -> Draft:
    """Read what looks like a transcript; as plain text, where it turns out to be none."""
    try:
        return read_isolated(
            data, TIMED, charset=charset, filename=filename, url=url, limits=limits
        )
    except WorkbenchError:
        plain = read_plain(data, charset=charset, filename=filename, url=url)
        return replace(settled(plain), media_type=PLAIN)
