"""How well pages are read, beside plain trafilatura on the same pages.

`python -m tests.bench.extraction FOLDER` where FOLDER holds scrapinghub-html.tar with
scrapinghub-ground-truth.json (github.com/scrapinghub/article-extraction-benchmark, MIT) and
wcxb-dev-150-articles.tar (github.com/Murrough-Foley/web-content-extraction-benchmark, CC BY 4.0).

F1 is over bags of words, the mean over pages. Titles are compared as words without case; dates to
the day; bylines by the share of pages on which the names have the same words.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import trafilatura
from trafilatura.settings import Document

from workbench.errors import WorkbenchError
from workbench.reading.html import read_html

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page with what a person found on it; "" where nothing is stated."""

    name: str
    data: bytes
    url: str
    text: str
    title: str = ""
    byline: str = ""
    published_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a program found on it."""

    text: str
    title: str
    byline: str
    published_on: str


def ours(page: Page) -> Read:
    """Read a page as the program does, in this process."""
    try:
        draft = read_html(page.data, url=page.url)
    except WorkbenchError:
        return Read(text="", title="", byline="", published_on="")
    return Read(
        text=draft.text,
        title=draft.title,
        byline=draft.byline,
        published_on=draft.published_on,
    )


def plain(page: Page) -> Read:
    """Read a page by trafilatura as it comes."""
    found = trafilatura.bare_extraction(
        page.data, url=page.url, include_comments=False, with_metadata=True
    )
    if not isinstance(found, Document):
        return Read(text="", title="", byline="", published_on="")
    return Read(
        text=found.text or "",
        title=found.title or "",
        byline=found.author or "",
        published_on=(found.date or "")[:10],
    )


def scrapinghub(folder: Path) -> Iterator[Page]:
    """Give the 181 news and blog pages, which have their text only."""
    truth = json.loads((folder / "scrapinghub-ground-truth.json").read_text("utf-8"))
    for name, data in _members(folder / "scrapinghub-html.tar"):
        known = truth[name.removesuffix(".html.gz")]
        yield Page(name=name, data=data, url=known["url"], text=known["articleBody"])


def wcxb(folder: Path) -> Iterator[Page]:
    """Give the 150 article pages with title, author and date."""
    files = dict(_members(folder / "wcxb-dev-150-articles.tar"))
    for name in sorted(n for n in files if n.endswith(".json")):
        known = json.loads(files[name])
        truth = known["ground_truth"]
        yield Page(
            name=name,
            data=files[name.removesuffix(".json") + ".html.gz"],
            url=known["url"],
            text=truth["main_content"] or "",
            title=truth["title"] or "",
            byline=truth["author"] or "",
            published_on=(truth["publish_date"] or "")[:10],
        )


def _members(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile() and (source := archive.extractfile(member)):
                data = source.read()
                packed = member.name.endswith(".gz")
                yield Path(member.name).name, gzip.decompress(data) if packed else data


def overlap(found: str, known: str) -> float:
    """F1 of two texts as bags of words; 1 when both are empty."""
    ours_, theirs = Counter(_words(found)), Counter(_words(known))
    shared = (ours_ & theirs).total()
    return 2 * shared / total if (total := ours_.total() + theirs.total()) else 1.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def measure(pages: list[Page], read: Callable[[Page], Read]) -> dict[str, float]:
    """Score a reader on pages: the mean F1, and the shares of the facts that are right."""
    results = [(page, read(page)) for page in pages]
    facts: dict[str, Callable[[str, str], bool]] = {
        "title": lambda a, b: _words(a) == _words(b),
        "byline": lambda a, b: Counter(_words(a)) == Counter(_words(b)),
        "published_on": lambda a, b: a == b,
    }
    scores = {"F1": sum(overlap(r.text, p.text) for p, r in results) / len(results)}
    for fact, same in facts.items():
        stated = [(getattr(r, fact), getattr(p, fact)) for p, r in results if getattr(p, fact)]
        if stated:
            scores[fact] = sum(same(a, b) for a, b in stated) / len(stated)
    return scores


def table(folder: Path) -> str:
    """Measure both readers on both sets."""
    lines = []
    for name, load in (("scrapinghub", scrapinghub), ("wcxb", wcxb)):
        pages = list(load(folder))
        for reader in (plain, ours):
            scores = measure(pages, reader)
            told = "  ".join(f"{fact} {score:.3f}" for fact, score in scores.items())
            label = "workbench" if reader is ours else "trafilatura"
            lines.append(f"{name:<12} {len(pages)} pages  {label:<12} {told}\n")
    return "".join(lines)


if __name__ == "__main__":
    sys.stdout.write(table(Path(sys.argv[1])))
