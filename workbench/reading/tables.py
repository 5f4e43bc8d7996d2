"""Tables as text: a line a row, cells parted by tabs, sheets by form feeds; and the way back."""

from __future__ import annotations

import csv
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, one_line, tidy
from workbench.reading.headline import label, opening
from workbench.reading.particulars import written
from workbench.reading.plain import decode

MOST_ROWS = 1_000_000
MOST_CELLS = 5_000_000
_SEPARATORS = ",;\t|"
_TRIED = 50
_LONGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One sheet: its name, and where in the text each of its rows begins.

    Cells are cut on demand: a table of a million rows is opened nearly as fast as a small one.
    """

    name: str
    text: str
    """All of the text in which the table stands."""
    starts: Sequence[int]
    """Where each row begins, in code points; after the last one, where its line would begin."""
    width: int
    """Cells in the longest row."""

    @property
    def count(self) -> int:
        """How many rows it has."""
        return len(self.starts) - 1

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """All rows: for small tables."""
        return tuple(self.row(at) for at in range(self.count))

    def row(self, at: int) -> tuple[str, ...]:
        """Return the cells of a row."""
        return tuple(self.text[self.starts[at] : self.starts[at + 1] - 1].split("\t"))

    def span(self, row: int, column: int) -> tuple[int, int]:
        """Return where a cell stands in the text, in code points."""
        cells = self.row(row)
        start = self.starts[row] + sum(len(cell) + 1 for cell in cells[:column])
        return start, start + len(cells[column])

    def place(self, point: int) -> tuple[int, int] | None:
        """Return row and column of what stands at a place of the text; None outside the table."""
        if not self.count or not self.starts[0] <= point < self.starts[-1]:
            return None
        row = bisect_right(self.starts, point) - 1
        return row, self.text.count("\t", self.starts[row], point)


def rows_of(text: str, *, named: bool = False) -> tuple[Table, ...]:
    """Return the tables in a text. Where they are `named`, the first line of each is its name."""
    tables, start = [], 0
    for sheet in text.split("\f"):
        name, begin, end = "", start, start + len(sheet)
        if named:
            name = sheet.partition("\n")[0]
            begin = min(end, start + len(name) + 1)
        tables.append(_table(name, text, begin, end))
        start = end + 1
    return tuple(tables)


def _table(name: str, text: str, begin: int, end: int) -> Table:
    starts, width = array("q", (begin,)), 0
    body = text[begin:end].removesuffix("\n")
    for line in body.split("\n") if body else ():
        begin += len(line) + 1
        starts.append(begin)
        width = max(width, line.count("\t") + 1)
    return Table(name=name, text=text, starts=starts, width=width)


def lines_of(rows: Iterable[Iterable[str]]) -> str:
    """Return rows of cells as lines. What would part a line or a cell becomes a space."""
    lines = ("\t".join(map(cell, row)).rstrip("\t") for row in rows)
    return "\n".join(lines).rstrip("\n")


def cell(text: str) -> str:
    """Return what a cell says, on one line."""
    return one_line(text.replace("\f", " "))


def read_csv(data: bytes, *, charset: str = "", filename: str = "", url: str = "") -> Draft:
    """Read a table of separated values. The separator is the one that parts its rows alike.

    Raises WorkbenchError when it has more rows or cells than can be read.
    """
    text, charset = decode(data, declared=charset)
    lines = tidy(text).split("\n")
    separator = separator_of(lines)
    csv.field_size_limit(_LONGEST_CELL)
    counted = _Counted()
    try:
        found = lines_of(counted.pass_on(csv.reader(_ended(lines), delimiter=separator)))
    except csv.Error as error:
        raise WorkbenchError("This table is damaged: a cell in it does not end.") from error
    return Draft(
        text=found,
        title=label(filename, url) or opening(found),
        url=url,
        tool=f"separated values, {charset}",
        metadata=written({"rows": found.count("\n") + 1}) if found else "",
    )


class _Counted:
    """Counts rows and cells that pass, and ends what is endless."""

    def __init__(self) -> None:
        self.rows = self.cells = 0

    def pass_on(self, rows: Iterable[list[str]]) -> Iterator[list[str]]:
        for row in rows:
            self.rows += 1
            self.cells += len(row)
            if self.rows > MOST_ROWS or self.cells > MOST_CELLS:
                raise WorkbenchError(
                    f"This table has more than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells."
                )
            yield row


def _ended(lines: list[str]) -> Iterator[str]:
    return (line + "\n" for line in lines)


def separator_of(lines: list[str]) -> str:
    """Return the sign that parts most of the first rows into the same number of cells."""

    def alike(sign: str) -> tuple[int, int]:
        try:
            rows = list(islice(csv.reader(_ended(lines[:_TRIED]), delimiter=sign), _TRIED))
        except csv.Error:
            return 0, 0
        widths = Counter(len(row) for row in rows if len(row) > 1)
        width, often = widths.most_common(1)[0] if widths else (0, 0)
        return often, width

    return max(_SEPARATORS, key=alike)
