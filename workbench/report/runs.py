"""Pieces of a line: text, names that lead somewhere, times, numbers of sources, ratings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.model import Article, Evidence
from workbench.report import wording
from workbench.report.blocks import (
    Block,
    Box,
    Fact,
    Facts,
    Heading,
    Look,
    Paragraph,
    Run,
    Tint,
    is_ltr,
    is_rtl,
    language,
)
from workbench.report.contents import Judged, Reference, Report
from workbench.report.links import link

LONGEST_ADDRESS = 300
"""Letters of an address that are shown; the link has them all."""
LONGEST_BOX = 2_000
"""Letters of a box that stays on one page."""


def text(words: str, look: Look = Look.PLAIN, tag: str = "") -> Run:
    """Set words, with nothing in them that acts on what stands around."""
    shown = wording.visible(words)
    return Run(text=shown, look=look, language=language(tag), rtl=is_rtl(shown))


def named(words: str, url: str, tag: str = "", look: Look = Look.PLAIN) -> Run:
    """Set a name that leads to an address, if that may be followed."""
    shown = wording.visible(words)
    href = link(url).href
    return Run(
        text=shown, look=look, href=href, language=language(tag), rtl=is_rtl(shown),
        spoken=shown if href else "",
    )  # fmt: skip


def address(url: str) -> Run:
    """Set an address as it is written."""
    to = link(url)
    shown = wording.visible(wording.elided(to.shown, LONGEST_ADDRESS))
    return Run(text=shown, look=Look.ADDRESS, href=to.href, spoken=wording.host(to.shown))


def source(number: int, spoken: str) -> Run:
    """Set the number of a source, which leads to where it is listed."""
    return Run(text=f"[{number}]", look=Look.NUMBER, to=place(number), spoken=spoken)


def place(number: int) -> str:
    """Name the place of a source in the report."""
    return f"source-{number}"


def rating(judged: Judged, label: str) -> Run:
    """Set a verdict's label on its tint."""
    return Run(text=wording.visible(label), look=Look.CHIP, tint=tint(judged))


def tint(judged: Judged | None) -> Tint | None:
    """Give the colours of a rating, where its scale is known."""
    if judged is None or judged.rating is None:
        return None
    return Tint(ink=judged.rating.colour_light, ground=judged.rating.tint_light)


def paragraph(role: str, *runs: Run | str, tag: str = "") -> Paragraph:
    """Set runs as a paragraph; from right to left where none of its runs goes the other way.

    So a line of the report's own words stays one, whatever the title that it names begins with.
    """
    made = tuple(text(each) if isinstance(each, str) else each for each in runs)
    rtl = any(each.rtl for each in made) and not any(is_ltr(each.text) for each in made)
    return Paragraph(role=role, runs=made, language=language(tag), rtl=rtl)


def prose(role: str, words: str, tag: str = "") -> tuple[Paragraph, ...]:
    """Set a text of several paragraphs, parted by empty lines; none of an empty one."""
    parts = wording.visible(words.strip()).replace("\r\n", "\n").split("\n\n")
    return tuple(paragraph(role, each.strip("\n"), tag=tag) for each in parts if each.strip())


def fact(name: str, *values: Paragraph) -> Fact | None:
    """Set a fact; None when nothing is known."""
    return Fact(name=name, values=values) if values else None


def facts_of(role: str, *rows: Fact | None) -> Facts:
    """Set facts, without those that are not known."""
    return Facts(role=role, rows=tuple(row for row in rows if row is not None))


def heading(  # noqa: PLR0913 - what a heading has
    role: str, level: int, words: str, *, anchor: str = "", tag: str = "", sign: str = "",
    before: str = "", bookmark: str = "",
) -> Heading:  # fmt: skip
    """Set a heading."""
    run = text(words)
    return Heading(
        role=role, level=level, runs=(run,), anchor=anchor, language=language(tag), rtl=run.rtl,
        sign=sign, before=before, bookmark=bookmark,
    )  # fmt: skip


def spread(parts: Iterable[Iterable[Run | str]], between: str = ", ") -> list[Run | str]:
    """Set several things in a row; those without runs are left out."""
    made: list[Run | str] = []
    for part in (list(each) for each in parts):
        if part:
            made += [between] if made else []
            made += part
    return made


def title_of(reference: Reference) -> Run:
    """Set the title of a source, which leads to where a reader finds it."""
    item: Article | Evidence = reference.item
    return named(item.title, reference.leads_to, item.language)


def tag_of(report: Report) -> str:
    """Give the language that the desk writes in."""
    return report.investigation.language


def boxed(
    role: str, *blocks: Block, anchor: str = "", tint: Tint | None = None, long: bool = False
) -> Box:
    """Put blocks into a box, which stays on one page unless it is long."""
    written = sum(len(run.text) for block in blocks for run in _runs(block))
    return Box(
        role=role, blocks=blocks, anchor=anchor, tint=tint, long=long or written > LONGEST_BOX
    )


def _runs(block: Block) -> Iterator[Run]:
    if isinstance(block, Paragraph):
        yield from block.runs
    elif isinstance(block, Facts):
        for row in block.rows:
            for value in row.values:
                yield from value.runs
