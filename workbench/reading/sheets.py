"""Reading spreadsheets (.xlsx): each sheet as a table, formulas as the values they last had."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError  # what openpyxl's reader raises, nothing is parsed

import openpyxl
from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from openpyxl.utils.exceptions import InvalidFileException

from workbench.errors import WorkbenchError
from workbench.reading.draft import Draft, one_line
from workbench.reading.headline import is_hollow, label
from workbench.reading.particulars import written
from workbench.reading.tables import MOST_CELLS, MOST_ROWS, cell, lines_of
from workbench.reading.zipped import DAMAGE, refuse_bomb, refuse_entities

_DAMAGE = (*DAMAGE, InvalidFileException, ParseError, etree.LxmlError, AssertionError)
_MOST_SHEETS = 500
_CORE = "docProps/core.xml"


def read_xlsx(data: bytes, *, filename: str = "", url: str = "") -> Draft:
    """Read a spreadsheet: sheets parted by form feeds, each beginning with its name.

    Raises WorkbenchError when it is damaged, or would unpack to far more than its size.
    """
    refuse_bomb(data, called="spreadsheet")
    try:
        refuse_entities(data, called="spreadsheet")
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        count = _Count()
        sheets = [_sheet(sheet, count) for sheet in book.worksheets[:_MOST_SHEETS]]
        stated = _stated(book, data)
        text = "\f".join(sheets)
        title = one_line(str(book.properties.title or ""))
        names = [str(sheet.title) for sheet in book.worksheets[:_MOST_SHEETS]]
    except _DAMAGE as error:
        raise WorkbenchError("This spreadsheet is damaged and cannot be opened.") from error
    return Draft(
        text=text,
        title=label(filename, url) or names[0] if is_hollow(title) else title,
        byline=str(stated["creator"]),
        published_on=str(stated["created"])[:10],
        url=url,
        tool=f"openpyxl {openpyxl.__version__}",
        metadata=written({**stated, "sheets": names, "rows": text.count("\n")}),
    )


class _Count:
    def __init__(self) -> None:
        self.rows = self.cells = 0


def _stated(book: Any, data: bytes) -> dict[str, object]:
    details = book.properties
    # Where a file states no time, openpyxl takes that of the reading.
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        core = archive.read(_CORE) if _CORE in archive.namelist() else b""
    maker = one_line(str(details.creator or ""))
    return {
        "title": details.title or "",
        "creator": "" if maker == "openpyxl" else maker,
        "modified_by": details.lastModifiedBy or "",
        "created": details.created.isoformat() if b":created" in core else "",
        "modified": details.modified.isoformat() if b":modified" in core else "",
        "description": details.description or "",
        "keywords": details.keywords or "",
    }


def _sheet(sheet: Any, count: _Count) -> str:
    # What a sheet says of its size is not believed: its rows would be filled up to it.
    sheet.reset_dimensions()
    body = lines_of(_rows(sheet, count))
    return f"{cell(str(sheet.title))}\n{body}"


def _rows(sheet: Any, count: _Count) -> Iterator[list[str]]:
    for row in sheet.iter_rows(values_only=True):
        count.rows += 1
        count.cells += len(row)
        if count.rows > MOST_ROWS or count.cells > MOST_CELLS:
            raise WorkbenchError(
                f"This table has more than {MOST_ROWS:,} rows or {MOST_CELLS:,} cells."
            )
        yield [_shown(value) for value in row]


def _shown(value: object) -> str:
    """A value as the sheet would show it without a format of its own."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        whole = value.time() == time(0)
        return value.date().isoformat() if whole else value.isoformat(sep=" ", timespec="seconds")
    return value.isoformat() if isinstance(value, date | time) else str(value)
