"""Reading plain text, which other formats come down to as well: encoding, title, byline, date."""

from __future__ import annotations

import codecs
import re
from itertools import islice

from workbench.reading.dates import date_line
from workbench.reading.draft import Draft, one_line, tidy
from workbench.reading.headline import headline, label, opening
from workbench.reading.sniffing import byte_order

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:+-]+)", re.I)
_BYLINE = re.compile(r"(?:By|BY|by)\s+(?P<names>[^\W\d_].{2,90})")
_NAME_JOINS = frozenset(
    (
        "al",
        "and",
        "da",
        "de",
        "del",
        "der",
        "do",
        "dos",
        "for",
        "in",
        "la",
        "of",
        "the",
        "van",
        "von",
        "y",
    )
)
_PARTS = re.compile(r"[|•·]|\s[-–—]\s")
_HEAD_LINES = 8
_GUESSED_FROM = 65_536
_GUESSES = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8_r"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
]

# Python calls these codecs too; no file is written in them, and some take quadratic time.
_NO_CHARSETS = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7"}


def read_plain(
    data: bytes, *, charset: str = "", filename: str = "", url: str = "", prose: bool = True
) -> Draft:
    """Read plain text. The text is kept whole; title, byline and date are found at its head.

    What is not prose, such as a table, is called by its file's name first.
    """
    text, charset = decode(data, declared=charset)
    text = tidy(text)
    byline, day = _credits(text)
    named = label(filename, url)
    found = headline(text) or opening(text)
    return Draft(
        text=text,
        title=(found or named) if prose else (named or found),
        byline=byline,
        published_on=day,
        url=url,
        tool=f"plain text, {charset}",
    )


def charset_of(media_type: str) -> str:
    """Return the charset parameter of a media type, or ""."""
    found = _CHARSET.search(media_type)
    return found.group(1) if found else ""


def decode(data: bytes, *, declared: str = "") -> tuple[str, str]:
    """Return the text of the bytes and the codec that was used. Never raises.

    In this order: byte order mark, declared charset, UTF-8, UTF-8 with a few damaged bytes,
    a guess from the letters, Windows-1252.
    """
    for codec in (byte_order(data), _known(declared), "utf-8"):
        if codec and (text := _strictly(data, codec)) is not None:
            return text, codec
    damaged = data.decode("utf-8", errors="replace")
    sound = sum(c > "\x7f" and c != "\ufffd" for c in damaged)
    if damaged.count("\ufffd") * 10 < sound:
        return damaged, "utf-8"
    codec = _guess(data[:_GUESSED_FROM])
    return data.decode(codec, errors="replace"), codec


def _known(charset: str) -> str:
    try:
        name = codecs.lookup(charset).name if charset else ""
    except (LookupError, ValueError):
        return ""
    # As browsers do: what is labelled Latin-1 or ASCII is Windows-1252 in fact.
    return "" if name in _NO_CHARSETS else "cp1252" if name in {"iso8859-1", "ascii"} else name


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only odd encodings need it

    matches = from_bytes(data, cp_isolation=_GUESSES)
    best = matches.best()
    if best is None:
        return "cp1252"
    equals = (m for m in matches if (m.chaos, m.coherence) == (best.chaos, best.coherence))
    # Short Western text fits its neighbours' code pages as well; the widest used one wins.
    western = any("cp1252" in m.could_be_from_charset for m in equals)
    return "cp1252" if western else best.encoding


def _credits(text: str) -> tuple[str, str]:
    """Byline and date of the first lines, where they stand alone."""
    lines = (one_line(line) for line in islice(text.split("\n"), 4 * _HEAD_LINES))
    head = list(islice(filter(None, lines), _HEAD_LINES))
    parts = [part.strip() for line in head for part in _PARTS.split(line[:200])]
    byline = next((name for part in parts if (name := _byline(part))), "")
    return byline, next((day for part in parts if (day := date_line(part))), "")


def _byline(line: str) -> str:
    found = _BYLINE.fullmatch(line)
    names = found["names"] if found else ""
    words = re.findall(r"[^\W\d_]+", names)
    if len(words) > 10 or names.endswith((".", ":", "?", "!")):
        return ""
    return names if all(w[0].isupper() or w in _NAME_JOINS for w in words) else ""
