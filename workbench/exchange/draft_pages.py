"""A text as a Word document: headings, lists and paragraphs, and where each of its letters went."""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_BULLET = re.compile(r"[ \t]*[-*+•][ \t]+")
_NUMBER = re.compile(r"[ \t]*\d{1,3}[.)][ \t]+")
_QUOTE = re.compile(r">[ \t]?")
_STRONG = re.compile(
    r"(?P<strong>\*\*|__)(?=\S)(?P<bold>[^\n]+?)(?<=\S)(?P=strong)"
    r"|(?<![\w*])(?P<soft>[*_])(?=[^\s*_])(?P<slanted>[^\n*_]*[^\s*_])(?P=soft)(?![\w*])"
)
_GAP = re.compile(r"\n[ \t]*\n\s*|\f\s*")
_BREAKS = re.compile(r"\s")
Span = tuple[int, int]


@dataclass(slots=True)
class Pages:
    """A document made from a text."""

    data: bytes = b""
    text: str = ""
    """What a reader reads out of the document."""
    _from: list[int] = field(default_factory=list)
    _to: list[int] = field(default_factory=list)
    _length: list[int] = field(default_factory=list)

    def keep(self, start: int, words: str, at: int) -> None:
        """Take note of where words of the text stand in the document's."""
        self._from.append(start)
        self._to.append(at)
        self._length.append(len(words))

    def span(self, start: int, end: int) -> Span:
        """Give a stretch of the text as one of the document's text."""
        return self._place(start, after=True), self._place(end - 1, after=False) + 1

    def _place(self, point: int, *, after: bool) -> int:
        at = bisect_right(self._from, point) - 1
        if at >= 0 and point < self._from[at] + self._length[at]:
            return self._to[at] + point - self._from[at]
        if after and at + 1 < len(self._to):
            return self._to[at + 1]
        return self._to[at] + self._length[at] - 1 if at >= 0 else 0


@dataclass(frozen=True, slots=True)
class _Run:
    start: int
    words: str
    bold: bool = False
    italic: bool = False


def pages(text: str, *, title: str = "", markdown: bool = False) -> Pages:
    """Make a document of a text; of Markdown, headings, lists and stressed words are kept."""
    import docx  # noqa: PLC0415 - seldom needed, and slow to load

    document, made = docx.Document(), Pages()
    parts: list[str] = []
    document.core_properties.title = title[:250]
    document.core_properties.author = ""
    at = 0
    for style, runs in _blocks(text, markdown=markdown):
        if not any(run.words.strip() for run in runs):
            continue
        if parts:
            parts.append("\n\n")
            at += 2
        paragraph = document.add_paragraph(style=style or None)
        for run in runs:
            _add(paragraph, run)
            made.keep(run.start, run.words, at)
            parts.append(run.words)
            at += len(run.words)
    kept = io.BytesIO()
    document.save(kept)
    made.data, made.text = kept.getvalue(), "".join(parts)
    return made


def plain(words: str) -> str:
    """Leave the signs of stressed words out of Markdown."""
    return _STRONG.sub(lambda found: found["bold"] or found["slanted"], words)


def _add(paragraph: Any, run: _Run) -> None:
    written = paragraph.add_run(run.words)  # line breaks and tabs become elements of their own
    written.bold = run.bold or None
    written.italic = run.italic or None


def _blocks(text: str, *, markdown: bool) -> Iterator[tuple[str, Sequence[_Run]]]:
    """Yield paragraphs: a style, and the runs, each with where it stands in the text."""
    at = 0
    for gap in (*_GAP.finditer(text), None):
        end = gap.start() if gap else len(text)
        lines = _lines(text, at, end) if markdown else [("", at, end)]
        for style, start, stop in lines:
            start, stop = _bare(text, start, stop)  # noqa: PLW2901 - less the white space
            if start < stop:
                yield style, _runs(text, start, stop, markdown=markdown)
        at = gap.end() if gap else end


def _lines(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Part a block of Markdown into headings, items of lists and the rest."""
    found: list[tuple[str, int, int]] = []
    at = start
    for line in text[start:end].split("\n"):
        stop = at + len(line)
        style, mark = _style(line)
        if style or not found or found[-1][0].startswith("Heading"):
            found.append((style, at + mark, stop))
        else:
            found[-1] = (found[-1][0], found[-1][1], stop)
        at = stop + 1
    return found


def _style(line: str) -> tuple[str, int]:
    if heading := _HEADING.match(line):
        return f"Heading {min(len(heading[1]), 6)}", heading.end()
    for pattern, style in ((_BULLET, "List Bullet"), (_NUMBER, "List Number"), (_QUOTE, "Quote")):
        if found := pattern.match(line):
            return style, found.end()
    return "", 0


def _runs(text: str, start: int, end: int, *, markdown: bool) -> list[_Run]:
    runs, at = [], start
    for found in _STRONG.finditer(text, start, end) if markdown else ():
        kind = "bold" if found["bold"] else "slanted"
        runs.append(_Run(at, text[at : found.start()]))
        stressed = _Run(
            found.start(kind), found[kind], bold=kind == "bold", italic=kind == "slanted"
        )
        runs.append(stressed)
        at = found.end()
    runs.append(_Run(at, text[at:end]))
    return [run for run in runs if run.words]


def _bare(text: str, start: int, end: int) -> Span:
    while start < end and _BREAKS.match(text[start]):
        start += 1
    while start < end and _BREAKS.match(text[end - 1]):
        end -= 1
    return start, end
