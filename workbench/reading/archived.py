"""Taking a page out of a web archive that somebody else made. Runs in the child process.

Names inside an archive are labels: nothing is written anywhere, and nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import IO, Any

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed

MOST_PAGES = 500
"""Pages of one archive that are named; the others are counted."""
MOST_RESOURCES = 1_000
MOST_BYTES = 150_000_000
"""Of a page and what belongs to it, together."""
MOST_RECORDS = 200_000
_PIECE = 1 << 16
_LONGEST = 8_000
_SOME = 5
_BELONGS = re.compile(r"(?:image|font)/|text/css|application/(?:x-)?font")
_HTML = re.compile(r"text/html|application/xhtml\+xml", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something in an archive that has an address, without its bytes."""

    url: str
    media_type: str
    at: str = ""
    """When it was made, as the archive writes it."""
    status: int | None = None
    title: str = ""
    rank: int | None = None
    """Its place among the pages that the archive itself names; None when it names it not."""

    @property
    def is_page(self) -> bool:
        """Whether it can be the page that is captured."""
        return self.status in {None, 200} and (
            self.rank is not None or bool(_HTML.match(self.media_type))
        )


@dataclass(slots=True)
class Remarks:
    """What was noticed on the way."""

    wrong: set[str] = field(default_factory=set)
    """Addresses, or names, whose checksum does not fit."""
    checked: int = 0
    """How many checksums did fit."""
    cut: set[str] = field(default_factory=set)
    """Addresses of what is shorter than the archive says."""
    broken: bool = False
    """Whether the archive could not be read to its end."""
    signed: bool = False
    software: str = ""


Body = Callable[[int], bytes]
"""Reads a body up to so many bytes."""
Items = Callable[[Remarks], Iterator[tuple[Item, Body]]]
"""Goes through an archive from the beginning."""


def unpack(task: dict[str, Any], source: IO[bytes], out: IO[bytes]) -> None:
    """Read an archive, answer with a page of it and what belongs to that, then their bytes."""
    try:
        told, bodies = _unpacked(source.read(), str(task["kind"]), str(task["page"]))
    except WorkbenchError as error:
        told, bodies = {"reason": str(error)}, []
    except MemoryError:
        told, bodies = {"reason": "it needs too much memory"}, []
    except RecursionError:
        told, bodies = {"reason": "its parts are nested too deeply"}, []
    out.write(packed(told))
    for body in bodies:
        out.write(body)


def _unpacked(data: bytes, kind: str, wanted: str) -> tuple[dict[str, Any], list[bytes]]:
    items = _opened(data, kind)
    pages, others = _pages(items)
    if not pages:
        raise WorkbenchError("there is no page in it")
    chosen = _chosen(pages, wanted)
    remarks = Remarks()
    page, rest, left = _bodies(items(remarks), chosen)
    if page is None:
        raise WorkbenchError("its page cannot be read")
    told = {
        "pages": [_told(item) for item in pages[:MOST_PAGES]],
        "more": max(0, len(pages) - MOST_PAGES) + others,
        "page": {**_told(page[0]), "size": len(page[1])},
        "resources": [{**_told(item), "size": len(body)} for item, body in rest],
        "left": left,
        "wrong": sorted(cut_to(each) for each in remarks.wrong)[:MOST_RESOURCES],
        "cut": page[0].url in remarks.cut,
        "broken": remarks.broken,
        "checked": remarks.checked,
        "signed": remarks.signed,
        "software": cut_to(remarks.software),
    }
    return told, [page[1], *(body for _, body in rest)]


def _opened(data: bytes, kind: str) -> Items:
    """The reader of a kind of archive. Each imports its library, so only one is loaded."""
    if kind == "warc":
        from workbench.reading.archived_warc import items_of_warc  # noqa: PLC0415

        return items_of_warc(data)
    if kind == "wacz":
        from workbench.reading.archived_wacz import items_of_wacz  # noqa: PLC0415

        return items_of_wacz(data)
    from workbench.reading.archived_mhtml import items_of_mhtml  # noqa: PLC0415

    return items_of_mhtml(data)


def _pages(items: Items) -> tuple[list[Item], int]:
    """All pages, those that the archive names first, and how many were too many to name."""
    found: list[Item] = []
    over = 0
    for item, _ in items(Remarks()):
        if item.is_page and len(found) >= 10 * MOST_PAGES:
            over += 1
        elif item.is_page:
            found.append(item)
    return sorted(found, key=lambda item: (item.rank is None, item.rank)), over


def _chosen(pages: list[Item], wanted: str) -> Item:
    if not wanted:
        return pages[0]
    for same in (str, _bare):
        for item in pages:
            if same(item.url) == same(wanted):
                return item
    others = ", ".join(item.url[:200] for item in pages[:_SOME])
    raise WorkbenchError(f"there is no page {wanted[:200]} in it. It has {others}")


def _bare(url: str) -> str:
    """An address without what rarely tells two pages apart."""
    return url.partition("#")[0].partition("://")[2].rstrip("/").lower()


def _bodies(
    entries: Iterator[tuple[Item, Body]], chosen: Item
) -> tuple[tuple[Item, bytes] | None, list[tuple[Item, bytes]], int]:
    """The page's bytes, those of what can belong to it, and how many of these are too many."""
    page: tuple[Item, bytes] | None = None
    rest: list[tuple[Item, bytes]] = []
    known: set[str] = set()
    room, left = MOST_BYTES, 0
    for item, read in entries:
        if page is None and (item.url, item.at) == (chosen.url, chosen.at):
            page = (replace(item, title=item.title or chosen.title), read(MOST_BYTES + 1))
            if len(page[1]) > MOST_BYTES:
                raise WorkbenchError("its page is too large")
            room -= len(page[1])
        elif _belongs(item) and item.url not in known:
            body = read(max(room, 0) + 1) if len(rest) < MOST_RESOURCES else b""
            if not body or len(body) > room:
                left += 1
                continue
            known.add(item.url)
            rest.append((item, body))
            room -= len(body)
    return page, rest, left


def _belongs(item: Item) -> bool:
    return item.status in {None, 200} and bool(_BELONGS.match(item.media_type.lower()))


def _told(item: Item) -> dict[str, Any]:
    return {
        "url": item.url[:_LONGEST],
        "media_type": cut_to(item.media_type),
        "at": cut_to(item.at),
        "status": item.status,
        "title": cut_to(item.title),
    }


def cut_to(text: str, longest: int = 300) -> str:
    """Give the beginning of a text from an archive: it may be of any length."""
    return text[:longest]


def read_up_to(stream: Any, most: int) -> bytes:
    """Read a stream piece by piece, up to so many bytes."""
    parts: list[bytes] = []
    size = 0
    while size < most and (piece := stream.read(min(_PIECE, most - size))):
        parts.append(piece)
        size += len(piece)
    return b"".join(parts)
