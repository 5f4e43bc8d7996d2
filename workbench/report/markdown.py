"""The report as Markdown (CommonMark): no markup of anybody else is alive in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from workbench.report import files
from workbench.report.blocks import (
    Block,
    Box,
    Chart,
    Drawing,
    Facts,
    Heading,
    Listing,
    Look,
    Paragraph,
    Run,
    Table,
)
from workbench.report.contents import Report
from workbench.report.layout import lay_out

_ACTIVE = re.compile(r"[\\`*_{}\[\]<>|~&!#^$@]|(?<=www)\.|:(?=//)", re.IGNORECASE)
"""What markup is made of anywhere in a line: of CommonMark, and of what hosts add to it."""
_AT_START = re.compile(r"^(\d{1,9})([.)])|^([-+=:])")
"""What starts a list, a rule, an underline or a definition."""
_INDENT = "    "


def write_markdown(report: Report, path: Path | str) -> Path:
    """Write the report as Markdown, in place of what was there, and return where."""
    return files.write(path, render_markdown(report), private=not report.is_public)


def render_markdown(report: Report) -> str:
    """Give the report as Markdown. What a table or a chart shows is written as a list."""
    laid = lay_out(report)
    made = [line for each in laid.sections for block in each.blocks for line in _block(block)]
    return "\n".join([*made, _line(laid.foot), ""])


def escaped(text: str) -> str:
    """Write a text so that it stands as it is, whatever it holds; lines stay lines."""
    return _escaped(text, _line)


def _escaped(text: str, first: Callable[[str], str]) -> str:
    head, *others = [line for line in text.splitlines() if line.strip()] or [""]
    return "\\\n".join([first(head), *(_line(line) for line in others)])


def _within(text: str) -> str:
    """Escape what stands in a line, not at its start."""
    return _ACTIVE.sub(r"\\\g<0>", " ".join(text.split()))


def _line(text: str) -> str:
    safe = _within(text)
    return _AT_START.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", safe)


def _block(block: Block) -> list[str]:
    """Write a block as lines, the last of them empty."""
    return _WRITERS[type(block)](block)


def _facts(block: Facts) -> list[str]:
    return _list([_named(row.name, row.values) for row in block.rows])


def _listing(block: Listing) -> list[str]:
    entries = [[line for each in entry for line in _block(each)] for entry in block.entries]
    return _list(entries, ordered=block.ordered)


def _table(block: Table) -> list[str]:
    return _list([_row(block, row) for row in block.rows])


def _chart(block: Chart) -> list[str]:
    bars = [[f"{_line(bar.name)}: {_line(bar.shown)}"] for bar in block.bars]
    return [f"**{_line(block.title)}**", "", *_list(bars)]


def _box(block: Box) -> list[str]:
    return [line for each in block.blocks for line in _block(each)]


def _drawing(_block: Drawing) -> list[str]:
    return []  # the table beside it says the same


def _heading(block: Heading) -> list[str]:
    before = f"{_line(block.before)}: " if block.before else ""
    words = " ".join(_runs(block.runs).replace("\\\n", " ").split())
    return [f"{'#' * (block.level + 1)} {before}{words}", ""]


def _paragraph(block: Paragraph) -> list[str]:
    lines = _runs(block.runs).split("\n")
    if block.role == "quote":
        lines = [f"> {line}" for line in lines]
    return [*lines, ""] if any(lines) else []


def _named(name: str, values: Iterable[Paragraph]) -> list[str]:
    parts = [_runs(each.runs).split("\n") for each in values]
    first, *others = parts or [[""]]
    lines = [f"**{_line(name)}**: {first[0]}", *first[1:]]
    for part in others:
        lines += ["", *part]
    return lines


def _row(table: Table, row: tuple[tuple[Paragraph, ...], ...]) -> list[str]:
    """Write a row: its cells under the heads, those that hold nothing left out."""
    lines: list[str] = []
    for head, cell in zip(table.heads, row, strict=True):
        words = " · ".join(filter(None, (_runs(each.runs) for each in cell)))
        if words:
            lines += [f"**{_line(head)}**: {words}\\"]
    if lines:
        lines[-1] = lines[-1].removesuffix("\\")
    return lines


def _list(entries: list[list[str]], *, ordered: bool = False) -> list[str]:
    lines: list[str] = []
    for number, entry in enumerate(entries, 1):
        sign = f"{number}." if ordered else "-"
        lead = f"{sign} ".ljust(len(_INDENT) if ordered else 2)
        body = _trimmed(entry)
        lines += [f"{lead}{body[0]}" if body else sign]
        lines += [f"{' ' * len(lead)}{line}" if line else "" for line in body[1:]]
    return [*lines, ""] if lines else []


def _trimmed(lines: list[str]) -> list[str]:
    found = list(lines)
    while found and not found[-1]:
        found.pop()
    return found


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_joined(runs)).strip()


def _joined(runs: Iterable[Run]) -> Iterator[str]:
    first = True
    for run in runs:
        if not run.text.strip():
            yield " " if run.text else ""
            continue
        ahead = run.text[: len(run.text) - len(run.text.lstrip())] and " "
        after = run.text[len(run.text.rstrip()) :] and " "
        words = _escaped(run.text.strip(), _line if first else _within)
        first = False
        if run.look in {Look.STRONG, Look.CHIP}:
            words = f"**{words}**"
        elif run.look is Look.CODE:
            words = f"`{run.text.strip()}`" if run.text.strip().isalnum() else words
        yield f"{ahead}[{words}](<{run.href}>){after}" if run.href else f"{ahead}{words}{after}"


_WRITERS: dict[type, Callable[[Any], list[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: _facts,
    Listing: _listing,
    Table: _table,
    Chart: _chart,
    Drawing: _drawing,
    Box: _box,
}
