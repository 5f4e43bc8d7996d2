"""How the bytes of a file, then what was declared, then its name tell what kind of file it is."""

from __future__ import annotations

import codecs
import re

PLAIN = "text/plain"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
UNKNOWN = "application/octet-stream"

_XHTML = "application/xhtml+xml"
_MAIL = "message/rfc822"
_START = 4096

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
# Zip archives name their members in clear, so the kind shows without unpacking anything.
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/epub+zip", "application/epub+zip"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
    (b"word/document", DOCX),
    (b"xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (
        b"ppt/presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
)
_BY_NAME = {
    "txt": PLAIN,
    "text": PLAIN,
    "md": "text/markdown",
    "markdown": "text/markdown",
    "html": HTML,
    "htm": HTML,
    "xhtml": HTML,
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "json": "application/json",
    "srt": "application/x-subrip",
    "vtt": "text/vtt",
    "xml": "application/xml",
    "eml": _MAIL,
    "svg": "image/svg+xml",
    "pdf": PDF,
    "docx": DOCX,
}
_TEXTUAL = {"application/json", "application/x-subrip", "application/xml"}
_MARKUP = re.compile(
    r"(?><\?xml[^>]*>|<!--.*?-->|\s)*+<(?:!doctype\s+html|(?:html|head|body|title|meta)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_SVG = re.compile(r"(?><\?xml[^>]*>|<!--.*?-->|<!doctype[^>]*>|\s)*+<svg[\s>]", re.I | re.DOTALL)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def sniff(data: bytes, *, declared: str = "", filename: str = "") -> str:
    """Return the media type: from the bytes first, then as declared, then by the file's name.

    Never raises. Bytes of no known kind are "application/octet-stream".
    """
    stated = declared.partition(";")[0].strip().lower()
    named = _BY_NAME.get(filename.rpartition(".")[2].lower(), "")
    if not data:
        return stated or named or PLAIN
    return _binary(data) or _text(data[:_START], stated, named)


def is_plain(kind: str) -> bool:
    """Whether a media type is read as plain text, as it stands."""
    return (kind.startswith("text/") and kind != HTML) or kind in _TEXTUAL


def byte_order(data: bytes) -> str:
    """Return the codec that a byte order mark or the place of zero bytes gives away, or ""."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return codec
    start = data[:_START]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(start) >= 4 and odd > len(start) * 0.3 and even < odd * 0.1:
        return "utf-16-le"
    if len(start) >= 4 and even > len(start) * 0.3 and odd < even * 0.1:
        return "utf-16-be"
    return ""


def _binary(data: bytes) -> str:
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"PK\x03\x04"):
        return next((kind for name, kind in _ZIPPED if name in data), "application/zip")
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], UNKNOWN)
    if data[4:8] == b"ftyp":
        return "image/heic" if data[8:11] in {b"hei", b"mif", b"avi"} else "video/mp4"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), "")


def _text(start: bytes, stated: str, named: str) -> str:
    codec = byte_order(start)
    if not codec and len(_CONTROLS.findall(start)) > len(start) * 0.05:
        return UNKNOWN
    beginning = start.decode(codec or "latin-1", errors="ignore")
    if _SVG.match(beginning):
        return "image/svg+xml"
    if _MARKUP.match(beginning) or _XHTML in {stated, named}:
        return HTML
    return next(
        (kind for kind in (stated, named) if kind in {HTML, _MAIL} or is_plain(kind)), PLAIN
    )
