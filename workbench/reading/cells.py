"""The cells of a sheet as they stand: of a workbook through a child process, or of values in text.

Nothing is tidied here, as it is for texts under check: a sheet that comes back must say the same.
"""

from __future__ import annotations

import csv
import io
import json
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from itertools import islice

from workbench.errors import WorkbenchError
from workbench.reading.answers import received
from workbench.reading.draft import Limits
from workbench.reading.isolated import end, feeding, reader
from workbench.reading.plain import decode
from workbench.reading.sniffing import CSV, ODS, TSV, XLS, XLSX, byte_order, sniff
from workbench.reading.tables import separator_of

Cell = str | int | float | bool | date | datetime
BOOKS = frozenset({XLSX, XLS, ODS})
ENCODINGS = ("utf-8", "utf-16", "cp1252", "mac_roman", "cp1250", "cp1251", "cp437", "shift_jis")
"""Encodings that can be chosen where another was guessed than was meant."""
SEPARATORS = (",", ";", "\t", "|")
COLOURS = "Colours of cells are not read: what they mean goes into a column of its own first."
QUOTES = (
    "Quotation marks in it are not closed where they should be: look whether rows ran together."
)
LIMITS = Limits(seconds=60.0, memory=3 << 30)
_MOST_ROWS, _MOST_COLUMNS, _MOST_CELLS = 1_048_576, 16_384, 20_000_000
_LONGEST_ANSWER = 400_000_000
_LONGEST_CELL = 5_000_000
_SAMPLE = 200_000
_WESTERN = frozenset("áéíóúàèìòùâêîôûäëïöüñçãõåøæßÁÉÍÓÚÀÈÂÊÎÔÛÄÖÜÑÇÅØ¿¡«»“”‘’–—…€°º™")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """One sheet: its name, and its rows as they stand, of any length."""

    name: str
    rows: list[list[Cell]]
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    """Addresses behind the words of cells, by row and column from 0."""
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    """What of it was not read, in sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """All sheets of a file; of text, the one, with how it was read."""

    grids: tuple[Grid, ...]
    encoding: str = ""
    separator: str = ""


def is_sheet(data: bytes, filename: str = "") -> bool:
    """Tell whether a file is a workbook, or separated values by its name."""
    return sniff(data, filename=filename) in {*BOOKS, CSV, TSV}


def read_book(data: bytes, *, filename: str = "", encoding: str = "", separator: str = "") -> Book:
    """Return the cells of a workbook, or of separated values; what is not named is guessed.

    Raises WorkbenchError, with the reason, when there are none to be read.
    """
    kind = sniff(data, filename=filename)
    if not data:
        raise WorkbenchError(f"{filename or 'What came in'} is empty.")
    if data.startswith(b'{"list": "') and b'"made_with": "Fact-Check Workbench' in data[:200]:
        raise WorkbenchError(
            f"{filename or 'This'} is a list that was written as JSON, for other programs. Export"
            " it as CSV or XLSX to bring it back."
        )
    if kind in BOOKS:
        book = Book(grids=tuple(_of_book(data)))
    elif kind == "application/x-ole-storage" or not (kind.startswith("text/") or _is_text(data)):
        raise WorkbenchError(
            f"{filename or 'This'} is no sheet that can be read. Save it as CSV, XLSX or ODS."
        )
    else:
        book = _of_text(data, encoding, separator, filename)
    if not any(any(said(cell).strip() for row in grid.rows for cell in row) for grid in book.grids):
        raise WorkbenchError(f"{filename or 'This sheet'} has no rows.")
    return book


def read_pasted(text: str) -> Book:
    """Return the cells of a text as spreadsheets copy them: cells parted by tabs."""
    separator = "\t" if "\t" in text else separator_of(text[:_SAMPLE].splitlines())
    return Book(grids=(Grid(name="", rows=_separated(text, separator)),), separator=separator)


def _is_text(data: bytes) -> bool:
    return bool(byte_order(data)) or b"\0" not in data[:4096]


def _of_text(data: bytes, encoding: str, separator: str, filename: str) -> Book:
    if encoding:
        try:
            text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding, "replace")
        except LookupError:
            raise WorkbenchError(f"There is no encoding “{encoding}”.") from None
    else:
        text, encoding = _guessed(data)
    if text.startswith("\ufeff"):
        text = text[1:]
    told = text[:6].lower()
    if told.startswith("sep=") and len(told) > 4:  # as Excel tells itself
        separator = separator or text[4]
        text = text[5:].lstrip("\r\n")
    usual = "\t" if filename.lower().endswith((".tsv", ".tab")) else ""
    sample = text[:_SAMPLE].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    separator = separator or usual or separator_of(sample)
    grid = Grid(name="", rows=_separated(text, separator))
    if not _is_whole(text, separator):
        grid.remarks.append(QUOTES)
    return Book(grids=(grid,), encoding=encoding, separator=separator)


def _is_whole(text: str, separator: str) -> bool:
    """Tell whether each quotation mark that opens a cell is closed where the cell ends."""
    if '"' not in text:
        return True
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            pass
    except csv.Error:
        return False
    return True


def _guessed(data: bytes) -> tuple[str, str]:
    """The text, and its encoding by the names of `ENCODINGS` where it is one of them."""
    text, codec = decode(data)
    if codec in {"utf-8-sig", "utf-8"}:
        return text, "utf-8"
    if codec.startswith("utf-16"):
        return text, "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else codec
    if codec in {"cp1252", "cp1250", "cp1254"}:
        mac = data.decode("mac_roman")
        if _western(mac) > _western(text):
            return mac, "mac_roman"
    return text, codec


def _western(text: str) -> int:
    """How much of what is no ASCII looks like letters and quotation marks of the West."""
    odd = [c for c in text[:_SAMPLE] if c > "\x7f"]
    return sum(1 if c in _WESTERN else -1 for c in odd)


def _separated(text: str, separator: str) -> list[list[Cell]]:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        return list(_counted(csv.reader(io.StringIO(text, newline=""), delimiter=separator)))
    except csv.Error as error:
        raise WorkbenchError("This table is damaged: a cell in it does not end.") from error


def _counted(rows: Iterator[list[str]]) -> Iterator[list[Cell]]:
    cells = 0
    for number, row in enumerate(rows, 1):
        cells += len(row)
        if len(row) > _MOST_COLUMNS:
            raise WorkbenchError(f"This table has more than {_MOST_COLUMNS:,} columns.")
        if number > _MOST_ROWS or cells > _MOST_CELLS:
            raise WorkbenchError(
                f"This table has more than {_MOST_ROWS:,} rows or {_MOST_CELLS:,} cells."
            )
        yield row  # type: ignore[misc]  # a list of texts is one of cells, and is not changed


def _of_book(data: bytes) -> list[Grid]:
    """Have a child process read the workbook, and take what it tells."""
    head = json.dumps({"cells": True, "limits": asdict(LIMITS)}).encode() + b"\n"
    found: list[Grid] = []
    with reader() as child, feeding(child.stdin, head, data):
        timer = threading.Timer(LIMITS.seconds, end, (child,))
        timer.start()
        try:
            while child.stdout is not None:
                told = received(child.stdout, _LONGEST_ANSWER)
                if "reason" in told:
                    raise WorkbenchError(str(told["reason"])[:500])
                if told.get("end"):
                    break
                _take(found, told)
        except (ValueError, TypeError, KeyError, IndexError):
            raise WorkbenchError(
                "The spreadsheet could not be read: it is damaged, or too much for the reader."
            ) from None
        finally:
            timer.cancel()
            end(child)
            timer.join()
    return found


def _take(found: list[Grid], told: dict[str, object]) -> None:
    if "sheet" in told:
        found.append(Grid(name=str(told["sheet"])[:200], rows=[]))
        return
    if "links" in told:
        _take_beside(found[-1], told)
        return
    rows = told["rows"]
    if not isinstance(rows, list):
        raise TypeError("no rows")
    for row in rows:
        found[-1].rows.append([_value(cell) for cell in row])


def _take_beside(grid: Grid, told: dict[str, object]) -> None:
    for name, places in (("links", grid.links), ("comments", grid.comments)):
        many = told[name]
        if not isinstance(many, list):
            raise TypeError("no list")
        places |= {(int(row), int(column)): str(words) for row, column, words in many}
    if told["coloured"]:
        grid.remarks.append(COLOURS)


def _value(cell: object) -> Cell:
    if isinstance(cell, str | int | float):
        return cell
    if isinstance(cell, dict):
        text = str(cell["d"])
        return datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
    raise TypeError("no cell")


def said(cell: Cell) -> str:
    """Return what a cell says, as a sheet would show it without a format of its own."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return str(cell)


def sample_of(grid: Grid, count: int) -> list[list[Cell]]:
    """Return the first rows of a sheet."""
    return list(islice(grid.rows, count))
