"""Reading web pages: the article without menus, comments and advertising, and what it states."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import trafilatura
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]  # the same
from trafilatura.settings import Document

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, one_line, tidy
from workbench.reading.headline import headline, label, opening
from workbench.reading.metadata import facts
from workbench.reading.plain import decode

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:+-]+)", re.I)
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
    *("ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time"),
    *("tt", "u", "var", "wbr"),
}
_SHORT = 250
_MOST_ELEMENTS = 50_000  # beyond, trafilatura takes longer than anybody waits
_MARKS = 8
"""Characters that an element of a list or a table adds to a text, at most."""
_UNSEEN = ("script", "style", "noscript", "template", "iframe", "svg", "head")
_RUNS_ON = re.compile(r"- |\| ")


def read_html(data: bytes, *, charset: str = "", filename: str = "", url: str = "") -> Draft:
    """Read a web page: its main text by trafilatura, or all of its text when that finds none.

    Raises WorkbenchError when the page is nested so deeply that a part of it would be lost.
    """
    declared = _DECLARED.search(data[:8192])
    charset = charset or (declared.group(1).decode("ascii") if declared else "")
    tree = _parsed(tidy(decode(data, declared=charset)[0]).replace("\f", " "))
    if tree is None:
        return Draft(text="")
    stated = facts(tree, url)
    text, tool = _main_text(tree, url), f"trafilatura {trafilatura.__version__}"
    if len(text) < _SHORT:
        whole = _whole_text(tree)
        # Below its least length trafilatura gives up, or breaks lines inside words.
        if not text or len(whole) < 2 * _SHORT:
            text, tool = whole, f"lxml {etree.__version__}, whole page"
    return Draft(
        text=text,
        title=stated.title or headline(text) or label(filename, url) or opening(text),
        byline=stated.byline,
        publisher=stated.publisher,
        published_on=stated.published_on,
        url=url,
        language=stated.language,
        tool=tool,
    )


def _parsed(markup: str) -> Any:
    parser = HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        tree = document_fromstring(markup.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        tree = None
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise WorkbenchError("The page is nested too deeply, or a part of it is too long.")
    return tree


def _main_text(tree: Any, url: str) -> str:
    """The strict extraction, unless it lost a third of what the generous one finds.

    On news pages the strict one leaves out teasers and boxes; on long pages of an unusual
    build it loses sections. Neither alone is as good as this choice on both kinds.
    """
    elements = sum(1 for _ in tree.iter())
    if elements > _MOST_ELEMENTS:
        return ""
    most = len(tree.text_content()) + _MARKS * elements  # that the generous one can find
    strict = _extracted(tree, url, strictly=True)
    if len(strict) >= max(_SHORT, most * 2 / 3):
        return _parted(strict)
    generous = _extracted(tree, url, strictly=False)
    return _parted(strict if len(strict) * 3 >= len(generous) * 2 else generous)


def _extracted(tree: Any, url: str, *, strictly: bool) -> str:
    try:
        found = trafilatura.bare_extraction(
            tree,
            url=url or None,
            fast=True,
            favor_precision=strictly,
            favor_recall=not strictly,
            include_comments=False,
        )
    except RecursionError:
        return ""
    return (found.text or "").strip() if isinstance(found, Document) else ""


def _parted(text: str) -> str:
    """The text with a blank line between paragraphs, but none between items or table rows."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    parted = lines[:1]
    for before, line in pairwise(lines):
        together = _RUNS_ON.match(before) and _RUNS_ON.match(line)
        parted.append(("\n" if together else "\n\n") + line)
    return "".join(parted)


def _whole_text(tree: Any) -> str:
    for element in list(tree.iter(*_UNSEEN)):
        if element.getparent() is not None:
            element.drop_tree()
    for element in tree.iter():
        if element.tag not in _INLINE:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    lines = (one_line(line) for line in str(tree.text_content()).split("\n"))
    return "\n\n".join(filter(None, lines))
