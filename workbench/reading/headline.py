"""Titles for texts: found at the head of the text, or made up from what is known."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from workbench.reading.draft import one_line, shortened

_LONGEST_HEADLINE = 140
_LONGEST_TITLE = 80
_SENTENCE = re.compile(r".+?[.!?…][\"'”’»)\]]*(?=\s|$)")
_STANDS_FOR_NOTHING = re.compile(
    r"(?:untitled|(?:word )?document|index|default|home|title|text|scan|print|layout)?[\s\d_-]*",
    re.I,
)


def headline(text: str) -> str:
    """Return the first line of a text when it looks like a headline, else ""."""
    lines = (one_line(line.lstrip("#")) for line in text.split("\n"))
    first = next((line for line in lines if line), "")
    looks = 0 < len(first) <= _LONGEST_HEADLINE and first[-1] not in ".,;:"
    return first if looks and any(c.isalnum() for c in first) else ""


def opening(text: str) -> str:
    """Return the first sentence of a text, cut at a word near 80 characters; "" for blank text."""
    line = next((one_line(line) for line in text.split("\n") if line.strip()), "")
    line = line[:1000]
    found = _SENTENCE.match(line)
    sentence = found.group() if found else line
    return shortened(sentence, _LONGEST_TITLE)


def label(filename: str, url: str) -> str:
    """Return what the file's name, else the last part of the URL's path, says; "" for nothing."""
    for name in (filename, unquote(_path(url))):
        stem = PurePosixPath(name.replace("\\", "/")).stem
        words = one_line(stem) if " " in stem else one_line(re.sub(r"[_-]+", " ", stem))
        if not is_hollow(words):
            return words[0].upper() + words[1:]
    return ""


def is_hollow(title: str) -> bool:
    """Whether a title says nothing of its own: blank, digits, "Untitled", "Document 1"."""
    return _STANDS_FOR_NOTHING.fullmatch(title.strip()) is not None


def _path(url: str) -> str:
    """Return the path of a URL without its last slash; "" when it is not a URL."""
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""
