"""Reading feeds and pages for what they carry: JSON-LD, microdata, and the pages they lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]  # the same

from workbench.errors import WorkbenchError
from workbench.reading import loosely
from workbench.reading.draft import tidy
from workbench.reading.foreign import MOST, Pointer

_FEED = re.compile(
    r"(?><\?xml[^>]*>|<!--.*?-->|<!doctype[^>\[]*(?:\[[^\]]*\]\s*)?>|\s)*+"
    r"<(?:\w+:)?(rss|feed|rdf|urlset|channel)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_DEEP = 20
_CARRIES = "ClaimReview"


@dataclass(slots=True, kw_only=True)
class Marked:
    """What markup carries."""

    values: list[Any] = field(default_factory=list)
    """JSON-LD, and microdata written as such."""
    pages: list[Pointer] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


def is_markup(text: str) -> bool:
    """Whether a text is markup rather than JSON."""
    return text.lstrip("\ufeff \t\r\n").startswith("<")


def is_feed(text: str) -> bool:
    """Whether markup is a feed (RSS, Atom) or a site map."""
    return bool(_FEED.match(text[:100_000].lstrip("\ufeff")))


def markup_of(data: bytes, text: str) -> Marked:
    """Return what a page or a feed carries. WorkbenchError when it cannot be read."""
    marked = Marked()
    if is_feed(text):
        _read_feed(data, marked)
    else:
        _read_page(text, marked)
    return marked


def json_feed(value: Any) -> list[Pointer]:
    """Return the pages that a JSON Feed leads to; none when it is not one."""
    if not isinstance(value, dict) or not isinstance(value.get("items"), list):
        return []
    found = []
    for each in value["items"][: MOST + 1]:
        if isinstance(each, dict) and (url := loosely.address(each.get("url"))):
            on, _ = loosely.day(each.get("date_published"))
            found.append(Pointer(url=url, title=loosely.words(each.get("title"), 300), on=on))
    return found


def _read_page(text: str, marked: Marked) -> None:
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
    try:
        tree = document_fromstring(tidy(text).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise WorkbenchError("The page is nested too deeply, or a part of it is too long.")
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            marked.values.append(loosely.json_of(script.text or ""))
        except WorkbenchError as error:
            if _CARRIES in (script.text or ""):
                marked.told.append(f"A script of the page was passed over: {_low(str(error))}")
    for element in tree.iter():
        kind = element.get("itemtype") if isinstance(element.tag, str) else None
        if kind and kind.rstrip("/").endswith(_CARRIES):
            marked.values.append(_microdata(element, 0))


def _low(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _microdata(element: Any, depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {"@type": (element.get("itemtype") or "").split()[:1]}
    if depth > _DEEP:
        return made
    for child in _props(element):
        value = _microdata(child, depth + 1) if child.get("itemscope") is not None else _prop(child)
        for name in (child.get("itemprop") or "").split()[:5]:
            made.setdefault(name, []).append(value)
    return made


def _props(element: Any) -> Iterator[Any]:
    """The properties of an item, and not those of the items in it."""
    waiting = list(reversed(element))
    while waiting:
        child = waiting.pop()
        if not isinstance(child.tag, str):
            continue
        if child.get("itemprop"):
            yield child
        if child.get("itemscope") is None:
            waiting += reversed(child)


def _prop(element: Any) -> str:
    for name in ("content", "datetime", "href", "src"):
        if element.get(name):
            return str(element.get(name))
    return str(element.text_content())[:20_000]


def _read_feed(data: bytes, marked: Marked) -> None:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise WorkbenchError("The feed is not XML, or breaks off.") from error
    if root is None:
        raise WorkbenchError("The feed is not XML, or breaks off.")
    for entry in root.iter():
        if not isinstance(entry.tag, str) or _name(entry) not in {"item", "entry", "url"}:
            continue
        if len(marked.pages) > MOST:
            return
        if (made := _pointer(entry)) is not None:
            marked.pages.append(made)
        for part in entry.iter():
            if isinstance(part.text, str) and f'"{_CARRIES}"' in part.text:
                _read_page(part.text, marked)


def _pointer(entry: Any) -> Pointer | None:
    url = title = on = ""
    for part in entry:
        if not isinstance(part.tag, str):
            continue
        name, text = _name(part), (part.text or "").strip()
        if name in {"link", "loc"} and (part.get("rel") or "alternate") == "alternate":
            url = url or loosely.address(part.get("href") or text)
        elif name == "guid" and not url:
            url = loosely.address(text)
        elif name == "title":
            title = loosely.words(text, 300)
        elif name in {"pubdate", "published", "updated", "date", "lastmod"}:
            on = on or loosely.day(text)[0]
    return Pointer(url=url, title=title, on=on) if url else None


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].casefold()
