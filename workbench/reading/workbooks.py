"""Reading workbooks (.xlsx, .xls, .ods) cell by cell, in the child process."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import IO, Any

import python_calamine as calamine

from workbench.errors import WorkbenchError
from workbench.reading.answers import packed
from workbench.reading.cell_notes import MOST, Notes, marked_ods, of_xlsx, parted
from workbench.reading.draft import Draft
from workbench.reading.headline import label
from workbench.reading.particulars import written
from workbench.reading.sniffing import ODS, XLSX, sniff
from workbench.reading.tables import cell, lines_of
from workbench.reading.zipped import DAMAGE, refuse_bomb, refuse_entities

MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
MOST_CELLS = 20_000_000
MOST_SHEETS = 500
MOST_BYTES = 1_500_000_000
"""Of a workbook, unpacked: a hundred thousand claims with all their fields have 250 MB."""
_AT_ONCE = 2_000
_MOST_MERGED = 20_000
_TAB = re.compile(rb"<text:tab\s*/>|<text:tab\s*>\s*</text:tab>")
_DAMAGE = (*DAMAGE, calamine.CalamineError, OverflowError)
Told = str | int | float | bool | dict[str, str]
"""A cell as JSON can hold it; a day or a moment as {"d": "2026-01-31"}."""


def read_workbook(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read a workbook as text: sheets parted by form feeds, each beginning with its name.

    Raises WorkbenchError when it is damaged, or would unpack to far more than its size.
    """
    sheets, names = [], []
    for name, rows in _sheets(data):
        names.append(name)
        told = ([parted(shown(each))[0] for each in row] for row in rows)
        sheets.append(f"{cell(name)}\n{lines_of(told)}")
    text = "\f".join(sheets)
    return Draft(
        text=text,
        title=label(filename, url) or (names[0] if names else ""),
        url=url,
        tool="calamine",
        metadata=written({"sheets": names, "rows": text.count("\n")}),
    )


def shown(value: Told) -> str:
    """Return what a cell says, in words."""
    if isinstance(value, dict):
        return value["d"]
    if isinstance(value, bool):
        return str(value).upper()
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def tell_cells(data: bytes, out: IO[bytes]) -> None:
    """Answer with the sheets of a workbook, and then with their rows, some at a time."""
    try:
        beside = of_xlsx(data) if sniff(data) == XLSX else {}
        for name, rows in _sheets(data):
            notes = beside.get(name) or Notes()
            out.write(packed({"sheet": name}))
            some: list[list[Told]] = []
            for number, row in enumerate(rows):
                _part_links(number, row, notes)
                some.append(row)
                if len(some) == _AT_ONCE:
                    out.write(packed({"rows": some}))
                    some = []
            out.write(packed({"rows": some}))
            out.write(packed(_told_beside(notes)))
        out.write(packed({"end": True}))
    except WorkbenchError as error:
        out.write(packed({"reason": str(error)}))
    except MemoryError:
        out.write(packed({"reason": "it needs too much memory"}))


def _part_links(number: int, row: list[Told], notes: Notes) -> None:
    """Take links out of the cells of a row, and put in what formulas of links show."""
    for column, value in enumerate(row):
        if isinstance(value, str) and value:
            row[column], address, words = parted(value)
            if address and len(notes.links) < MOST:
                notes.links[number, column] = address
            if words and len(notes.comments) < MOST:
                notes.comments[number, column] = words
    for at in [at for at in notes.words if at[0] == number] if notes.words else []:
        row += [""] * (at[1] + 1 - len(row))
        row[at[1]] = row[at[1]] or notes.words.pop(at)


def _told_beside(notes: Notes) -> dict[str, object]:
    def told(many: dict[tuple[int, int], str]) -> list[list[object]]:
        return [[row, column, words] for (row, column), words in many.items()]

    return {
        "links": told(notes.links),
        "comments": told(notes.comments),
        "coloured": notes.coloured,
    }


def _sheets(data: bytes) -> Iterator[tuple[str, Iterator[list[Told]]]]:
    """Each sheet that is not hidden, with its rows."""
    if data.startswith(b"PK"):
        refuse_bomb(data, called="spreadsheet", most=MOST_BYTES)
        refuse_entities(data, called="spreadsheet")
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(_with_tabs(data)))
        seen = [
            each.name
            for each in book.sheets_metadata
            if each.typ is calamine.SheetTypeEnum.WorkSheet
            and each.visible is calamine.SheetVisibleEnum.Visible
        ]
        count = Count()
        for name in seen[:MOST_SHEETS]:
            sheet = book.get_sheet_by_name(name)
            yield name, _rows(sheet, count)
    except calamine.PasswordError as error:
        raise WorkbenchError("This spreadsheet is locked with a password.") from error
    except _DAMAGE as error:
        raise WorkbenchError("This spreadsheet is damaged and cannot be opened.") from error


def _with_tabs(data: bytes) -> bytes:
    """An OpenDocument sheet with its tabs as signs: calamine passes over the elements."""
    if not (data.startswith(b"PK") and sniff(data) == ODS):
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w") as made:
        for part in given.infolist():
            body = given.read(part)
            if part.filename == "content.xml":
                body = marked_ods(_TAB.sub(b"&#9;", body))
            made.writestr(part.filename, body)
    return out.getvalue()


class Count:
    """Counts rows and cells, and ends what is endless."""

    def __init__(self) -> None:
        self.rows = self.cells = 0

    def add(self, width: int) -> None:
        """Count a row; WorkbenchError when there are more than can be read."""
        self.rows += 1
        self.cells += width
        if width > MOST_COLUMNS:
            raise WorkbenchError(f"This table has more than {MOST_COLUMNS:,} columns.")
        if self.rows > MOST_ROWS or self.cells > MOST_CELLS:
            raise WorkbenchError(
                f"This table has more than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells."
            )


def _rows(sheet: Any, count: Count) -> Iterator[list[Told]]:
    start = sheet.start
    if start is None:
        return
    left: list[Told] = [""] * int(start[1])  # what calamine gives begins at the first column used
    merged = _merged(sheet)
    held: dict[int, tuple[int, Told]] = {}
    for number, row in enumerate(sheet.iter_rows()):
        count.add(len(left) + len(row))
        made = left + [_told(value) for value in row]
        for column, last in merged.get(number, ()):
            if column < len(made):
                held[column] = (last, made[column])
        for column, (last, value) in list(held.items()):
            if number > last:
                del held[column]
            elif column < len(made):
                made[column] = value
        yield made


def _merged(sheet: Any) -> dict[int, list[tuple[int, int]]]:
    """By their first row: columns of cells that go down over several rows, and the last of these.

    Such a cell says the same of each of its rows. One that goes across is a title.
    """
    found: dict[int, list[tuple[int, int]]] = {}
    ranges: Iterable[Sequence[Sequence[int]]] = sheet.merged_cell_ranges or ()
    for (top, left), (bottom, _right) in list(ranges)[:_MOST_MERGED]:
        if bottom > top:
            found.setdefault(top, []).append((left, bottom))
    return found


def _told(value: object) -> Told:
    if isinstance(value, str | bool):
        return value
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < 1e15
        return int(value) if whole else value if value == value else ""  # noqa: PLR0124 - NaN
    if isinstance(value, datetime):
        midnight = value.time() == time(0)
        return {"d": value.date().isoformat() if midnight else value.isoformat(sep=" ")[:19]}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time | timedelta):
        return str(value)
    return value if isinstance(value, int) else ""
