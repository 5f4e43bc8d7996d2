"""What belongs to a web page: the pictures and style sheets that it asks browsers to load."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]  # the same

from workbench.reading.plain import decode

PICTURE, STYLE, ICON = "picture", "style", "icon"
Wanted = tuple[str, str]
"""An address, and what is there."""

_MOST = 10_000_000
"""Bytes of a page, or of a style sheet, that are looked at."""
_LONGEST = 4096
"""Characters of an address."""
_PLENTY = 2000
"""Addresses of one page."""
_WIDE = 1280
"""Pixels: the narrowest picture that does for a page on a screen."""
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:+-]+)", re.I)
_IN_ATTRIBUTES = (
    (("img", "amp-img"), ("src", "data-src", "data-original", "data-lazy-src")),
    (("image", "feimage"), ("href", "{http://www.w3.org/1999/xlink}href", "xlink:href")),
    (("video",), ("poster",)),
    (("body", "table", "thead", "tbody", "tr", "td", "th"), ("background",)),
)
_ATTRIBUTES = {tag: names for tags, names in _IN_ATTRIBUTES for tag in tags}
_URL = re.compile(
    r"url\(\s{0,50}(?:\"([^\"\n]{1,4096})\"|'([^'\n]{1,4096})'|((?:\\\S|[^\s\"'()\\]){1,4096}))"
    r"\s{0,50}\)",
    re.IGNORECASE,
)
_IMPORT = re.compile(
    r"@import\s{1,50}(?:url\(\s{0,50})?(?:\"([^\"\n]{1,4096})\"|'([^'\n]{1,4096})'"
    r"|([^\s\"'();]{1,4096}))",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_CANDIDATE = re.compile(r"(\S{1,4096})(?:\s{1,50}([\d.]{1,10})([wx]))?\s*,?")


def of_page(data: bytes, *, charset: str = "", url: str = "") -> list[Wanted]:
    """Return the addresses that belong to a page, in its order, each once.

    Only http and https; without what stands behind "#". A page that cannot be read has none.
    """
    declared = _CHARSET.search(data[:8192])
    charset = charset or (declared[1].decode("ascii") if declared else "")
    tree = _parsed(decode(data[:_MOST], declared=charset)[0])
    if tree is None:
        return []
    base = next((e.get("href") for e in tree.iter("base") if e.get("href")), "")
    return _resolved(_of_elements(tree), _joined(url, base) or url)


def of_style(text: str, *, url: str = "") -> list[Wanted]:
    """Return the addresses that a style sheet asks for; those of fonts are left out."""
    return _resolved(_of_css(text[:_MOST]), url)


def _parsed(markup: str) -> Any:
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        return document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _of_elements(tree: Any) -> Iterator[Wanted]:
    for element in tree.iter():
        tag = element.tag
        if not isinstance(tag, str):
            continue
        yield from _of_element(element, tag.rpartition(":")[2].rpartition("}")[2].lower())
        if style := element.get("style"):
            yield from _of_css(style)


def _of_element(element: Any, tag: str) -> Iterator[Wanted]:
    for name in _ATTRIBUTES.get(tag, ()):
        yield element.get(name) or "", PICTURE
    if tag in {"img", "source", "amp-img"}:
        for name in ("srcset", "data-srcset"):
            yield best_candidate(element.get(name) or ""), PICTURE
    elif tag == "input" and (element.get("type") or "").lower() == "image":
        yield element.get("src") or "", PICTURE
    elif tag == "style":
        yield from _of_css(element.text or "")
    elif tag == "link":
        yield from _of_link(element)


def _of_link(element: Any) -> Iterator[Wanted]:
    kinds = set((element.get("rel") or "").lower().split())
    if "stylesheet" in kinds:
        yield element.get("href") or "", STYLE
    elif kinds & {"icon", "apple-touch-icon"}:
        yield element.get("href") or "", ICON
    elif kinds & {"preload"} and (element.get("as") or "").lower() in {"image", "style"}:
        yield element.get("href") or "", PICTURE if element.get("as") == "image" else STYLE


def best_candidate(srcset: str) -> str:
    """Choose from a set of pictures the one for a page on a usual screen; "" when there is none.

    By width, the narrowest that is wide enough, or the widest; by density, the one for a plain
    screen, or the densest.
    """
    found: list[tuple[float, str, str]] = []
    for match in _CANDIDATE.finditer(srcset[: 50 * _LONGEST]):
        address, size, unit = match[1].rstrip(","), match[2], match[3]
        if address:
            found.append((_number(size) if size else 1.0, unit or "x", address))
    if not found:
        return ""
    enough = {"w": float(_WIDE), "x": 1.0}
    fitting = [each for each in found if each[0] >= enough[each[1]]]
    return min(fitting, key=lambda each: each[0])[2] if fitting else max(found)[2]


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 1.0


def _of_css(text: str) -> Iterator[Wanted]:
    text = _without(_without(text[:_MOST], "/*", "*/"), "@font-face", "}")
    for match in _IMPORT.finditer(text):
        yield _unescaped(match[1] or match[2] or match[3] or ""), STYLE
    text = _IMPORT.sub("", text)
    for match in _URL.finditer(text):
        yield _unescaped(match[1] or match[2] or match[3] or ""), PICTURE


def _without(text: str, start: str, end: str) -> str:
    """The text without what stands between two marks, in one go through it."""
    kept, at, folded = [], 0, text.lower()
    while (found := folded.find(start, at)) >= 0:
        kept.append(text[at:found])
        closed = folded.find(end, found + len(start))
        if closed < 0:
            return "".join(kept)
        at = closed + len(end)
    return "".join([*kept, text[at:]])


def _unescaped(address: str) -> str:
    def plain(match: re.Match[str]) -> str:
        if not match[1]:
            return match[2]
        code = int(match[1], 16)
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""

    return _ESCAPE.sub(plain, address)


def _resolved(found: Iterable[Wanted], base: str) -> list[Wanted]:
    kept: dict[str, str] = {}
    for address, kind in found:
        joined = _joined(base, address)
        if joined and joined not in kept:
            kept[joined] = kind
            if len(kept) >= _PLENTY:
                break
    return list(kept.items())


def _joined(base: str, address: str) -> str:
    """The whole address; "" when it is no address of the web."""
    address = "".join(address.split()) if address.isprintable() else address.strip()
    if not address or len(address) > _LONGEST or address[0] == "#" or not address.isprintable():
        return ""
    try:
        whole = urldefrag(urljoin(base, address)).url
    except ValueError:
        return ""
    return whole if whole.lower().startswith(("http://", "https://")) else ""
