"""Names of files made out of labels from outside, which can hold anything."""

from __future__ import annotations

import re
import unicodedata

_NAME = re.compile(r"[^a-z0-9]+")
_LONGEST = 48
_ENDINGS = {
    "text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt",
    "text/css": ".css", "text/csv": ".csv", "application/pdf": ".pdf", "image/png": ".png",
    "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp", "image/svg+xml": ".svg",
    "application/json": ".json", "application/zip": ".zip", "application/warc": ".warc",
    "application/wacz": ".wacz", "multipart/related": ".mhtml", "message/rfc822": ".eml",
    "audio/mpeg": ".mp3", "video/mp4": ".mp4", "application/msword": ".doc",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
}  # fmt: skip


def slug(text: str) -> str:
    """Give a few plain letters of a text, fit for the name of a file anywhere; maybe none."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return _NAME.sub("-", plain)[:_LONGEST].strip("-")


def named(label: str, sha256: str) -> str:
    """Make a name out of a label and a hash: two things never have the same."""
    last = label.partition("://")[2] or label
    last = re.split(r"[?#]", last)[0].rstrip("/").rpartition("/")[2]
    words = slug(last.rpartition(".")[0] or last)
    return f"{words}-{sha256[:8]}" if words else sha256[:8]


def ending(media_type: str, filename: str) -> str:
    """Give the usual ending for a kind of file; ".bin" where none is known."""
    known = _ENDINGS.get(media_type.partition(";")[0].strip().lower(), "")
    given = "." + slug(filename.rpartition(".")[2])
    return known or (given if given in _ENDINGS.values() else ".bin")


def line(text: str) -> str:
    """A label from outside on one line, with nothing in it that steers a terminal."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)[:500]
