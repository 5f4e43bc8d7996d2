"""How the bytes of a file, then what was declared, then its name tell what kind of file it is."""

from __future__ import annotations

import codecs
import re
import zlib

from workbench.reading.turns import is_sbv, is_timed, is_timed_json, is_timed_table

PLAIN = "text/plain"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
XLS = "application/vnd.ms-excel"
MAIL = "message/rfc822"
SRT = "application/x-subrip"
VTT = "text/vtt"
CSV = "text/csv"
TSV = "text/tab-separated-values"
TIMED = "text/x-timed-transcript"
"""A transcript in which lines, rows or stretches have times, in one of many shapes."""
SVG = "image/svg+xml"
HEIC = "image/heic"
WARC = "application/warc"
WACZ = "application/wacz"
MHTML = "multipart/related"
UNKNOWN = "application/octet-stream"

_XHTML = "application/xhtml+xml"
_START = 4096

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OF_EXCEL = re.compile(rb"(?:W\0o\0r\0k\0b\0o\0o\0k|B\0o\0o\0k)\0\0\0")
"""How the part of the older Excel files is called in which their cells are."""
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (_OLE, "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"WARC/1.", WARC),
)
# What begins so that a magic number alone would take text for it.
_BEGINS = (
    (re.compile(rb"BM.{4}\x00{4}", re.DOTALL), "image/bmp"),
    (re.compile(rb"\xff[\xfa\xfb\xf2\xf3][^\xf0-\xff]"), "audio/mpeg"),
)
_BRANDS = {
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"), HEIC),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    **dict.fromkeys((b"M4A ", b"M4B "), "audio/mp4"),
    b"qt  ": "video/quicktime",
}
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
# Zip archives name their members in clear, so the kind shows without unpacking anything.
_ZIPPED: tuple[tuple[bytes, str], ...] = (
    (b"mimetypeapplication/epub+zip", "application/epub+zip"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", ODT),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ODS),
    (b"word/document", DOCX),
    (b"xl/workbook", XLSX),
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
    "csv": CSV,
    "tsv": TSV,
    "tab": TSV,
    "json": "application/json",
    "srt": SRT,
    "vtt": VTT,
    "xml": "application/xml",
    "eml": MAIL,
    "svg": SVG,
    "mht": MHTML,
    "mhtml": MHTML,
    "pdf": PDF,
    "docx": DOCX,
}
_TEXTUAL = {"application/json", "application/xml"}
_BY_WORD = {HTML, MAIL, MHTML, SRT, VTT, CSV, TSV}
"""Kinds of text that are believed when they are declared, or named by the file's ending."""
_RECORDINGS = ("audio/", "video/")
_HEAD_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n")
_OF_MAIL = re.compile(
    rb"^(?:from|to|date|subject|message-id|received|return-path|delivered-to|mime-version):",
    re.IGNORECASE | re.MULTILINE,
)
_OF_MHTML = re.compile(
    rb"^(?:snapshot-content-location:|x-maf-|content-type:\s*multipart/related)", re.I | re.M
)
_TIMED = re.compile(r"\s*\d{1,9}\s*\n\s*\d{1,4}:\d\d:\d\d[,.]\d{1,3}\s*-->")
_MARKUP = re.compile(
    r"(?><\?xml[^>]*>|<!--.*?-->|\s)*+<(?:!doctype\s+html|(?:html|head|body|title|meta)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
_JSON = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\{|\[\s*\{)")
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
    kind = _binary(data) or _text(data[:_START], stated, named)
    return TIMED if _is_timed(data, kind) else kind


def _is_timed(data: bytes, kind: str) -> bool:
    """Whether text of another kind is a transcript with times."""
    start = data[:_START]
    if kind in {PLAIN, "application/json"} and _JSON.match(start):
        return is_timed_json(data)
    if kind not in {PLAIN, "text/markdown", CSV, TSV}:
        return False
    beginning = start.decode(byte_order(start) or "utf-8", errors="ignore").lstrip("\ufeff")
    beginning = beginning.replace("\r\n", "\n").replace("\r", "\n")
    prose = kind not in {CSV, TSV}
    return is_timed_table(beginning) or (prose and (is_sbv(beginning) or is_timed(beginning)))


def is_plain(kind: str) -> bool:
    """Whether a media type is read as plain text, as it stands."""
    written = kind.startswith("text/") and kind not in {HTML, VTT, CSV, TSV, TIMED}
    return written or kind in _TEXTUAL


def is_picture(kind: str) -> bool:
    """Whether a media type is that of pixels; drawings in SVG are not."""
    return kind.startswith("image/") and kind != SVG


def is_recording(kind: str) -> bool:
    """Whether a media type is that of sound or video."""
    return kind.startswith(_RECORDINGS)


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


def _binary(data: bytes) -> str:  # noqa: PLR0911 - as many ways to begin
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(b"RIFF"):
        return _RIFF.get(data[8:12], UNKNOWN)
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if data.startswith(b"\x1f\x8b") and _unpacked(data).startswith(b"WARC/"):
        return WARC
    if data.startswith(_OLE) and _OF_EXCEL.search(data):
        return XLS
    known = (kind for magic, kind in _MAGIC if data.startswith(magic))
    return next(known, "") or next((kind for begins, kind in _BEGINS if begins.match(data)), "")


def _zipped(data: bytes) -> str:
    if b"datapackage.json" in data and b"archive/" in data:
        return WACZ
    return next((kind for name, kind in _ZIPPED if name in data), "application/zip")


def _unpacked(data: bytes) -> bytes:
    """The first bytes of what gzip packed."""
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:_START], 64)
    except zlib.error:
        return b""


def _message(start: bytes) -> str:
    """The kind of what begins as messages do: e-mail, or a page saved as one."""
    lines = 0
    end = 0
    while found := _HEAD_LINE.match(start, end):
        lines, end = lines + 1, found.end()
    head = start[:end]
    if lines > 1 and _OF_MHTML.search(head):
        return MHTML
    return MAIL if len(set(map(bytes.lower, _OF_MAIL.findall(head)))) > 2 else ""


def _text(start: bytes, stated: str, named: str) -> str:
    codec = byte_order(start)
    if not codec and len(_CONTROLS.findall(start)) > len(start) * 0.05:
        return UNKNOWN
    beginning = start.decode(codec or "latin-1", errors="ignore").lstrip("\ufeff")
    if found := _begins(beginning) or _message(start.lstrip(b"\r\n")):
        return found
    if _MARKUP.match(beginning) or _XHTML in {stated, named}:
        return HTML
    return next((kind for kind in (stated, named) if kind in _BY_WORD or is_plain(kind)), PLAIN)


def _begins(beginning: str) -> str:
    """The kind of text that shows by how it begins; "" for most."""
    if _SVG.match(beginning):
        return SVG
    if beginning.startswith("WEBVTT"):
        return VTT
    return SRT if _TIMED.match(beginning.replace("\r\n", "\n")) else ""
