"""What a web page says about itself: JSON-LD, OpenGraph and other meta elements, headings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import trafilatura

from workbench.reading import linked
from workbench.reading.dates import date_line, iso_date
from workbench.reading.draft import one_line
from workbench.reading.headline import is_hollow

_DATES = (
    *("article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date"),
    *("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.created", "citation_date"),
    *("citation_publication_date", "publishdate", "pubdate", "publish-date", "date"),
)
_AUTHORS = (
    *("author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "citation_author"),
    "article:author",
)
_SITES = ("application-name", "citation_journal_title", "dc.publisher")
_LANGUAGES = ("og:locale", "content-language", "language", "dc.language")
# Elements that news systems mark a byline with, the surest first.
_BYLINES = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//*[@itemprop='author']",
    "//*[contains(concat(' ', @rel, ' '), ' author ')]",
    "//*[contains(@class, 'author-name') or contains(@class, 'author__name')]",
    "//*[contains(@class, 'byline__name') or contains(@class, 'byline-name')]",
    "//*[contains(concat(' ', @class, ' '), ' byline ')]",
    "//*[contains(concat(' ', @class, ' '), ' author ')]",
    "//*[contains(@class, 'post-author') or contains(@class, 'entry-author')]",
)
_SEPARATOR = re.compile(r"\s+[|–—·•»:-]+\s+|\s*\|\s*|:\s+")
_WORD = re.compile(r"\w+")
_CREDIT = re.compile(
    r"(?:this post was\s+)?(?:(?:written|posted|story|article|text|words|reported)\s+)?by\b:?\s*"
    r"|author\b:?\s*",
    re.I,
)
_AFTER_NAME = re.compile(r"[\s,|•·-]*(?:\b[A-Z][a-z]{2,8}\.?\s)?\s*\d[\d\s/.,:-]*$")
_NOBODY = {"admin", "administrator", "editor", "guest", "staff", "user", "webmaster"}
_NEARBY = 40
"""Elements that count as near."""
_MOST = 5000
"""Elements that are looked at where no heading shows the way."""
_LINE = 60
"""Characters of a line that holds a date and little else."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page states about itself; "" where it is silent."""

    title: str = ""
    byline: str = ""
    publisher: str = ""
    published_on: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    tree: Any
    meta: dict[str, list[str]]
    entries: list[dict[str, Any]]
    publisher: str
    names: frozenset[str]
    """What the site calls itself, folded."""

    def stated(self, names: Iterable[str]) -> Iterator[str]:
        return (value for name in names for value in self.meta.get(name, ()))


def facts(tree: Any, url: str) -> Facts:
    """Return what a parsed page (an lxml element) states about itself. Never fetches anything."""
    page = _page(tree, url)
    # The extensive search of htmldate takes years in the text for dates: no date is better.
    found = trafilatura.extract_metadata(tree, url or None, extensive=False)
    return Facts(
        title=_title(page),
        byline=_byline(page, (found.author or "").split(";")),
        publisher=page.publisher,
        published_on=iso_date(found.date or "") or _published(page) or _near_heading(tree),
        language=_language(page),
    )


def _page(tree: Any, url: str) -> _Page:
    meta: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = one_line(element.get("content") or "")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := (element.get(attribute) or "").strip().lower()):
                meta.setdefault(name, []).append(content)
    scripts = (s for s in tree.iter("script") if "ld+json" in (s.get("type") or ""))
    entries = linked.entries(script.text or "" for script in scripts)
    own = [*meta.get("og:site_name", ()), *map(linked.name, linked.values(entries, "publisher"))]
    publisher = next(filter(None, own), "") or next((meta[n][0] for n in _SITES if n in meta), "")
    names = frozenset({_fold(publisher), _fold(_host(url))})
    return _Page(tree=tree, meta=meta, entries=entries, publisher=publisher, names=names)


def _title(page: _Page) -> str:
    """The heading on the page that its head agrees with, else what the head says."""
    shown = page.tree.find(".//title")
    stated = [
        *map(linked.name, linked.values(page.entries, "headline")),
        *page.stated(("og:title", "twitter:title")),
        *([one_line(shown.text_content())] if shown is not None else []),
    ]
    stated = [text for text in stated if not is_hollow(text)]
    headings = [one_line(element.text_content()) for element in page.tree.iter("h1")]
    headings = [h for h in headings if not is_hollow(h) and _fold(h) not in page.names]
    agreed = (h for h in headings if any(_agree(h, text) for text in stated))
    lone = headings[:1] if len(headings) == 1 or not stated else []
    heads = (_without_site(text, page.names) for text in stated)
    return next((title for title in (*agreed, *lone, *heads)), "")


def _agree(heading: str, stated: str) -> bool:
    ours, theirs = set(_WORD.findall(heading.lower())), set(_WORD.findall(stated.lower()))
    return len(ours & theirs) * 2 > min(len(ours), len(theirs)) and len(ours) * 3 > len(theirs)


def _without_site(title: str, names: frozenset[str]) -> str:
    """The title without the name of the site before or after a dash, bar or colon."""
    for found in _SEPARATOR.finditer(title):
        before, after = title[: found.start()], title[found.end() :]
        if _fold(after) in names and before:
            return before
        if _fold(before) in names and after:
            return after
    return title


def _byline(page: _Page, guesses: list[str]) -> str:
    """The names of the first place that has any: stated people first, organisations last."""
    authors = linked.values(page.entries[:1], "author")
    people = [linked.name(a) for a in authors if not linked.is_organisation(a)]
    shown = ([e.text_content() for e in page.tree.xpath(path)[:4]] for path in _BYLINES)
    for names in (people, *([*page.stated((name,))] for name in _AUTHORS), guesses, *shown):
        kept = [n for name in names if _fold(n := _bare(name)) not in page.names and _is_name(n)]
        if kept:
            return _joined(kept)
    return _joined([n for author in authors if _is_name(n := linked.name(author))])


def _joined(names: list[str]) -> str:
    # "Doe, Jane; Roe, John", as catalogues and journals write names.
    return ("; " if any("," in name for name in names) else ", ").join(dict.fromkeys(names))


def _bare(name: str) -> str:
    """A name without the words before it and the date after it."""
    name = one_line(unescape(name[:300]))
    found = _CREDIT.match(name)
    return _AFTER_NAME.sub("", name[found.end() :] if found else name)


def _is_name(text: str) -> bool:
    short = 2 <= len(text) <= 90 and len(text.split()) <= 12
    return short and text[0].isalpha() and not _NOBODY & {text.lower()} and not {*"@/"} & {*text}


def _published(page: _Page) -> str:
    stated = [*linked.values(page.entries, "datePublished"), *page.stated(_DATES)]
    dates = (iso_date(value) for value in stated if isinstance(value, str))
    return next((day for day in dates if len(day) == len("2026-01-07")), "")


def _near_heading(tree: Any) -> str:
    """The day that stands by itself soon after the heading, or is the only one on the page."""
    heading = next(tree.iter("h1"), None)
    if heading is None:
        days = {_own_day([element]) for element in islice(tree.iter(), _MOST)} - {""}
        return days.pop() if len(days) == 1 else ""
    for element in islice(heading.itersiblings(), _NEARBY):
        if day := _own_day(element.iter()):
            return day
    parents = islice(heading.iterancestors(), 3)
    after = (near for parent in parents for near in islice(parent.itersiblings(), _NEARBY))
    return next((day for near in after if (day := _own_day(near.iter()))), "")


def _own_day(elements: Iterable[Any]) -> str:
    """The first day that is all that an element says, among the first elements."""
    for element in islice(elements, _NEARBY):
        text = element.text if isinstance(element.tag, str) else None
        if (
            text
            and len(text) < _LINE
            and (day := date_line(one_line(text)))
            and day.count("-") == 2
        ):
            return day
    return ""


def _language(page: _Page) -> str:
    root = page.tree.getroottree().getroot()
    own = [root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang")]
    stated = [*own, *linked.values(page.entries, "inLanguage"), *page.stated(_LANGUAGES)]
    tags = (value.strip() for value in stated if isinstance(value, str))
    return next((tag.replace("_", "-") for tag in tags if _LANGUAGE.fullmatch(tag)), "")


def _fold(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.").partition(".")[0]
    except ValueError:
        return ""
