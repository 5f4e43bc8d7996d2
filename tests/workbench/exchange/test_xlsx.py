"""Workbooks that are written here, as other programs read them."""

from __future__ import annotations

import io
import random
import zipfile
from datetime import UTC, date, datetime

import openpyxl

from workbench.exchange.xlsx import MOST_LINKS, Column, letter_of, write_workbook
from workbench.reading.cells import read_book

COLUMNS = (Column(name="Text", width=40), Column(name="Link", linked=True), Column(name="Value"))


def _written(rows: list[list[object]]) -> bytes:
    out = io.BytesIO()
    write_workbook(out, "A: list/of", COLUMNS, rows)  # type: ignore[arg-type]
    return out.getvalue()


def test_kinds_of_values_are_kept() -> None:
    """Days, moments, numbers and truth are cells of their own kind."""
    day, moment = date(2026, 1, 7), datetime(2026, 1, 7, 12, 30, 5, tzinfo=UTC)
    data = _written([["a", "", day], ["b", "", moment], ["c", "", 7], ["d", "", True]])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    values = [sheet.cell(row, 3).value for row in range(2, 6)]
    assert values == [datetime(2026, 1, 7), datetime(2026, 1, 7, 12, 30, 5), 7, True]  # noqa: DTZ001


def test_the_head_stays_and_can_be_filtered() -> None:
    """The first row is frozen, has a filter, and columns have their widths."""
    book = openpyxl.load_workbook(io.BytesIO(_written([["a", "https://x.example/?a=1&b=2", 1]])))
    sheet = book.worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:C2"
    assert sheet.column_dimensions["A"].width == 40
    assert sheet["B2"].hyperlink.target == "https://x.example/?a=1&b=2"
    assert sheet.title == "A  list of"


def test_no_text_is_a_formula_and_all_of_it_comes_back() -> None:
    """Text of all signs is text for openpyxl, and the same for our own reader."""
    dice = random.Random(5)
    signs = "=+-@\t\r\n＝'\"<>&_x0041_\x01\x0b\ud7ff漢🙂 "
    texts = ["".join(dice.choices(signs, k=8)) for _ in range(1_000)] + ["_x000D_", "=1+1", "'x"]
    data = _written([[text, "javascript:x", None] for text in texts])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    assert {sheet.cell(row, 1).data_type for row in range(2, len(texts) + 2)} <= {"s", "inlineStr"}
    assert sheet["B2"].hyperlink is None
    found = [row[0] for row in read_book(data).grids[0].rows[1:]]
    assert found == texts


def test_a_cell_is_quoted_where_its_words_look_like_a_formula() -> None:
    """Excel shows such words as words also after they were edited."""
    sheet = openpyxl.load_workbook(
        io.BytesIO(_written([["=1", "", 1], ["one", "", 1]]))
    ).worksheets[0]
    assert sheet["A2"].quotePrefix
    assert not sheet["A3"].quotePrefix


def test_links_end_before_excel_objects() -> None:
    """A sheet has no more links than Excel takes."""
    rows = [["", f"https://x.example/{at}", 1] for at in range(MOST_LINKS + 5)]
    out = io.BytesIO()
    assert write_workbook(out, "x", COLUMNS, rows) == len(rows)

    with zipfile.ZipFile(out) as archive:
        rels = archive.read("xl/worksheets/_rels/sheet1.xml.rels")
    assert rels.count(b"<Relationship ") == MOST_LINKS


def test_columns_are_named_as_spreadsheets_do() -> None:
    """A to Z, then AA."""
    assert [letter_of(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
