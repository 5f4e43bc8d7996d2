"""Addresses and names of files, found in what somebody pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

MOST = 200
"""How many are taken at once."""
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»{}|\\^`]+", re.IGNORECASE)
_BARE = re.compile(
    r"(?:www\.|(?=[^\s/]+\.[a-z]{2,24}(?:[/:?]|$)))[a-z0-9][^\s<>\"“”«»@]*\.[^\s<>\"“”«»@]+",
    re.IGNORECASE,
)
_CLOSING = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True, kw_only=True)
class Refs:
    """What was found, in order and each once; and the lines in which there was nothing."""

    refs: tuple[str, ...] = ()
    again: tuple[str, ...] = ()
    """What stood there more than once."""
    unread: tuple[str, ...] = ()
    cut: bool = False
    """Whether there were more than are taken at once."""


def refs_in(text: str) -> Refs:
    """Find addresses, and files that are there: one a line, or addresses in the midst of words."""
    found: dict[str, int] = {}
    unread = []
    for line in filter(None, map(str.strip, text.splitlines())):
        refs = _in_line(line)
        for ref in refs:
            found[ref] = found.get(ref, 0) + 1
        if not refs:
            unread.append(line)
    return Refs(
        refs=tuple(found)[:MOST],
        again=tuple(ref for ref, times in found.items() if times > 1),
        unread=tuple(unread),
        cut=len(found) > MOST,
    )


def _in_line(line: str) -> list[str]:
    named = line.strip("\"'")
    if named.lower().startswith("file://"):
        named = unquote(urlsplit(named).path)
    if not _ADDRESS.match(named) and _is_file(named):
        return [str(Path(named).expanduser())]
    addresses = [_trimmed(each[0]) for each in _ADDRESS.finditer(line)]
    if not addresses and _BARE.fullmatch(named):
        return [f"https://{named}"]
    return addresses


def _trimmed(address: str) -> str:
    """Leave out what belongs to the sentence around an address."""
    while address and (address[-1] in ".,;:!?'’" or _is_unmatched(address)):
        address = address[:-1]
    return address


def _is_unmatched(address: str) -> bool:
    opening = _CLOSING.get(address[-1])
    return opening is not None and address.count(address[-1]) > address.count(opening)


def _is_file(name: str) -> bool:
    try:
        return Path(name).expanduser().is_file()
    except (OSError, RuntimeError, ValueError):  # too long, no such home, a null character
        return False
