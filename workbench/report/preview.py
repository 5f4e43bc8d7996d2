"""A public report as plain text, with every place where something was withheld."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from workbench.report.blocks import (
    Block,
    Box,
    Chart,
    Drawing,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Run,
    Table,
)
from workbench.report.contents import Kept, Report, Withheld
from workbench.report.hunting import Hunt
from workbench.report.layout import lay_out
from workbench.report.redaction import CLOSE, OPEN, Found, redact
from workbench.report.wording import of

_WORD = re.compile(r"[^\W\d_]{3,}")
_REACH = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w|(?<![\w+])\+\d[\d ()/.-]{6,}\d")
"""E-mail addresses, and telephone numbers as they are written for abroad."""
_MARK = re.compile(f"{OPEN}(\\d+){CLOSE}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """A withheld thing as the desk sees it before the report is handed out."""

    withheld: Withheld
    words: str
    """What stands in the internal report."""
    shown: str
    """What readers see instead; "" for nothing."""
    places: tuple[tuple[int, int], ...]
    """From where to where its mark stands in the text; none where a report shows no such thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """What may still give somebody away: a part of a withheld name, a way to reach somebody."""

    start: int
    end: int
    words: str
    """What it stands for: the withheld name that it is a part of, or itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a public report will say, and what it will not."""

    report: Report
    text: str
    """All that it says, with a mark also where readers see nothing."""
    redactions: tuple[Redaction, ...]
    leftovers: tuple[Leftover, ...]
    """In the order of the text. No program can tell whether they matter: the desk looks at them."""


def preview(report: Report, salt: str) -> Preview:
    """Show the public form of an internal report before it is handed out with this salt."""
    public, marked = redact(report, salt), redact(report, salt, marks=True)
    text, places = _numbered(plain_text(marked.report), of(report.language).mark)
    return Preview(
        report=public.report,
        text=text,
        redactions=tuple(
            Redaction(
                withheld=each.withheld,
                words=each.words,
                shown=each.shown,
                places=tuple(places.get(each.withheld.number, ())),
            )
            for each in public.found
        ),
        leftovers=tuple(_leftovers(text, public.found)),
    )


def _leftovers(text: str, found: Iterable[Found]) -> list[Leftover]:
    parts: dict[str, str] = {}
    for each in found:
        if each.withheld.kind in {Kept.SOURCE, Kept.PERSON}:
            names = [word for word in _WORD.findall(each.words) if not word[0].islower()]
            parts |= dict.fromkeys(names, each.words)
    hits = [
        Leftover(start=hit.start, end=hit.end, words=parts[hit.words])
        for hit in Hunt(parts).hits(text)
        if not hit.is_path
    ]
    hits += [Leftover(start=at.start(), end=at.end(), words=at[0]) for at in _REACH.finditer(text)]
    return sorted(hits, key=lambda each: each.start)


def plain_text(report: Report) -> str:
    """Give the report as plain text."""
    laid = lay_out(report)
    parts = ["\n".join(_lines(section.blocks)) for section in laid.sections]
    return "\n\n".join(part for part in parts if part) + "\n"


def _numbered(
    text: str, mark: Callable[[int], str]
) -> tuple[str, dict[int, list[tuple[int, int]]]]:
    """Write the marks as readers would, and tell where they stand."""
    parts: list[str] = []
    places: dict[int, list[tuple[int, int]]] = {}
    at = written = 0
    for found in _MARK.finditer(text):
        before, shown = text[at : found.start()], mark(int(found[1]))
        start = written + len(before)
        places.setdefault(int(found[1]), []).append((start, start + len(shown)))
        parts += [before, shown]
        at, written = found.end(), start + len(shown)
    return "".join([*parts, text[at:]]), places


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _WRITERS[type(block)](block)


def _heading(block: Heading) -> Iterator[str]:
    before = f"{block.before}: " if block.before else ""
    yield from ("", f"{before}{_words(block.runs)}", "")


def _paragraph(block: Paragraph) -> Iterator[str]:
    yield _words(block.runs)


def _facts(block: Facts) -> Iterator[str]:
    for row in block.rows:
        yield f"{row.name}: {' · '.join(_words(each.runs) for each in row.values)}"


def _listing(block: Listing) -> Iterator[str]:
    for number, entry in enumerate(block.entries, 1):
        sign = f"{number}." if block.ordered else "–"
        yield from (f"{sign} {line}" for line in _lines(entry) if line)


def _table(block: Table) -> Iterator[str]:
    for cells in block.rows:
        words = (" · ".join(_words(each.runs) for each in cell) for cell in cells)
        yield " | ".join(each for each in words if each)


def _chart(block: Chart) -> Iterator[str]:
    yield block.spoken


def _box(block: Box) -> Iterator[str]:
    return _lines(block.blocks)


def _drawing(_block: Drawing) -> Iterator[str]:
    return iter(())  # the table beside it says the same


def _words(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs).strip()


_WRITERS: dict[type, Callable[[Any], Iterator[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: _facts,
    Listing: _listing,
    Table: _table,
    Chart: _chart,
    Drawing: _drawing,
    Box: _box,
}
