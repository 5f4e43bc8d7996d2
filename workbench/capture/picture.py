"""The picture of a captured page, rendered from the capture alone by a process that can be killed.

What renders is Chromium, as Qt WebEngine: the extra `render` of the program. It is started by its
name in a process of its own, without a network, and gives pixels; the PNG is made of them here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from urllib.parse import urlsplit

from workbench.capture.png import Png
from workbench.capture.recorded import Recorded, read_record
from workbench.capture.rendering import Bounds, Served, converse, unrendered
from workbench.capture.taken import Taken
from workbench.errors import WorkbenchError
from workbench.model import Content, PartRole, Piece
from workbench.reading import sniff

HOW_TO_ADD = "fact-check-workbench[render]"
"""What is to be installed for pictures of pages."""
_PAGES = ("text/html", "application/xhtml+xml")
_WEB = ("http", "https")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A page as it looks."""

    pieces: tuple[Piece, ...]
    """PICTURE, and PRINT where the page could be printed."""
    width: int
    height: int
    """Of the picture, in pixels."""
    tall: int
    """Pixels that the page has from top to bottom; more than `height` where it was cut."""
    note: str
    """What is to be known of the picture, in a sentence; "" when it is whole."""
    missing: tuple[tuple[str, str], ...]
    """What the page asked for and did not get: address, and "missing", "refused" or a status."""


@cache
def available() -> bool:
    """Tell whether pages can be rendered here, without loading what renders them."""
    try:
        return find_spec("PySide6.QtWebEngineWidgets") is not None
    except ModuleNotFoundError:
        return False


def is_page(content: Content) -> bool:
    """Tell whether a capture is of a kind that has a picture of this sort."""
    kind = sniff(content.data[:100_000], declared=content.media_type, filename=content.filename)
    return kind in _PAGES


def render(
    content: Content,
    *,
    taken: Taken | None = None,
    bounds: Bounds | None = None,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[float, str], None] | None = None,
) -> Rendered:
    """Return the picture and the print of a captured page.

    What the page asks for comes from `taken`, or from the pieces of the content, which a stored
    capture has too. Raises Cancelled, or WorkbenchError with the reason why there is no picture.
    """
    if not available():
        raise missing_part()
    if not is_page(content):
        raise unrendered("it is no web page")
    bounds = bounds or Bounds()
    url = _address(content)
    drawing = _Drawing(bounds, progress or _unheard)
    try:
        for head, data in converse(url, served(content, taken), bounds, cancelled or _never):
            drawing.hear(head, data)
        return drawing.result(hashlib.sha256(content.data).hexdigest())
    except (ValueError, KeyError, TypeError) as error:  # it is not believed what it says
        raise unrendered("the program that renders pages broke down on it") from error


def missing_part() -> WorkbenchError:
    """Return the error that says how to get pictures of pages."""
    return WorkbenchError(
        f"Pictures of pages need the part of the program called render: pip install '{HOW_TO_ADD}'"
    )


def served(content: Content, taken: Taken | None = None) -> list[Served]:
    """List what a captured page may ask for, and what it is answered."""
    found = [
        Served(
            url=each.url,
            status=each.status,
            media_type=each.media_type,
            location=next((v for n, v in each.headers if n.lower() == "location"), ""),
            body=each.content,
        )
        for each in (taken.exchanges if taken else ())
    ]
    if not found:
        found = _as_recorded(content) or _as_named(content)
    page = Served(
        url=_address(content),
        status=200,
        media_type=content.media_type or "text/html",
        location="",
        body=content.data,
    )
    return [*found, page]


def _as_recorded(content: Content) -> list[Served]:
    """What the record of the capture says of requests, with the bytes that the pieces hold."""
    record = next((each for each in content.pieces if each.role is PartRole.RECORD), None)
    if record is None:
        return []
    try:
        recorded: Recorded = read_record(record.data)
    except WorkbenchError:
        return []
    bodies = {hashlib.sha256(each.data).hexdigest(): each.data for each in content.pieces}
    return [
        Served(
            url=each.url,
            status=each.status,
            media_type=each.header("content-type"),
            location=each.header("location"),
            body=bodies.get((each.decoded or each.body).sha256, b""),
        )
        for each in recorded.exchanges
        if each.role != "page"
    ]


def _as_named(content: Content) -> list[Served]:
    return [
        Served(url=each.name, status=200, media_type=each.media_type, location="", body=each.data)
        for each in content.pieces
        if each.role is PartRole.RESOURCE
    ]


def _address(content: Content) -> str:
    for url in (content.final_url, content.requested_url):
        if urlsplit(url).scheme in _WEB:
            return url
    return "https://page.invalid/"  # a file that names no address: relative ones lead nowhere


class _Drawing:
    """What the renderer says, put together; it is not believed further than it can be checked."""

    def __init__(self, bounds: Bounds, progress: Callable[[float, str], None]) -> None:
        self._bounds, self._progress = bounds, progress
        self._png: Png | None = None
        self._print = b""
        self._end: dict[str, object] = {}

    def hear(self, head: dict[str, object], data: bytes) -> None:
        """Take the next thing that is said."""
        kind = head["kind"]
        if kind == "stripe":
            self._draw(int(str(head["width"])), int(str(head["height"])), data)
        elif kind == "print" and len(data) <= self._bounds.size and data.startswith(b"%PDF-"):
            self._print = data
        elif kind == "end":
            self._end = head

    def _draw(self, width: int, height: int, data: bytes) -> None:
        if not 0 < width <= 4096 or len(data) != 3 * width * height:
            raise ValueError("a stripe that does not fit")
        png = self._png = self._png or Png(width)
        whole = png.height + height <= self._bounds.tallest
        if width != png.width:
            raise ValueError("a stripe that does not fit")
        if not whole:
            raise ValueError("more stripes than were asked for")
        png.add(data)
        if png.size > self._bounds.size:
            raise unrendered(f"it is larger than {self._bounds.size // 1_000_000} MB")
        self._progress(-1.0, "")

    def result(self, page: str) -> Rendered:
        """Return what was rendered of a page that has this hash."""
        if self._end.get("problem"):
            raise unrendered(str(self._end["problem"])[:200])
        if self._png is None:
            raise unrendered("the program that renders pages broke down on it")
        if self._png.blank:
            raise unrendered("without its scripts the page is blank")
        tool = str(self._end.get("tool", ""))[:200]
        made = [(PartRole.PICTURE, self._png.finish(), "image/png", "page.png")]
        if self._print:
            made.append((PartRole.PRINT, self._print, "application/pdf", "page.pdf"))
        if len(made[0][1]) > self._bounds.size:
            raise unrendered(f"it is larger than {self._bounds.size // 1_000_000} MB")
        told = self._end.get("missing")
        tall = max(self._png.height, int(str(self._end.get("tall", 0))))
        return Rendered(
            pieces=tuple(
                Piece(
                    role=role,
                    data=data,
                    media_type=kind,
                    name=name,
                    tool=tool,
                    derived_from=page,
                )
                for role, data, kind, name in made
            ),
            width=self._png.width,
            height=self._png.height,
            tall=tall,
            note=_cut(self._png.height, tall),
            missing=tuple((str(url), str(why)) for url, why in told.items())
            if isinstance(told, dict)
            else (),
        )


def _cut(height: int, tall: int) -> str:
    if tall <= height:
        return ""
    return f"The picture was cut after {height:,} of {tall:,} pixels."


def _never() -> bool:
    return False


def _unheard(_share: float, _words: str) -> None:
    pass
