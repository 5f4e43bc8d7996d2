"""Tables as text, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.workbench.reading.files import rezipped, spreadsheet
from workbench.errors import WorkbenchError
from workbench.reading.particulars import said
from workbench.reading.sheets import read_xlsx
from workbench.reading.tables import lines_of, read_csv, rows_of


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_shows_by_itself(separator: str) -> None:
    """Whatever sign parts the cells, quoted cells hold it, and a cell is one line."""
    rows = [["Name", "Sum"], [f'"Veldt{separator} town\nnorth"', "12"], ["Lind", "3"]]
    data = "\r\n".join(separator.join(row) for row in rows).encode("cp1252")
    sign = " " if separator == "\t" else separator
    assert read_csv(data).text == f"Name\tSum\nVeldt{sign} town north\t12\nLind\t3".replace(
        "  ", " "
    )


def test_a_spreadsheet_is_its_sheets() -> None:
    """Each sheet begins with its name; days, numbers and blank rows stay what they are."""
    draft = read_xlsx(spreadsheet(), filename="a.xlsx")
    assert draft.text == (
        "Trips\nYear\tTrips\tDay\n2024\t1.5\t2024-05-01\n\na b c\tTRUE\fFares\nAdult\t4"
    )
    assert (draft.title, draft.byline, draft.published_on) == (
        "Ferries of Veldt",
        "Ana Vel",
        "2024-05-01",
    )
    assert said(draft.metadata)["sheets"] == ["Trips", "Fares"]


def test_a_cell_can_be_found_in_the_text() -> None:
    """The place of a cell is that of its letters."""
    text = read_xlsx(spreadsheet()).text
    trips, fares = rows_of(text, named=True)
    assert (trips.name, trips.rows[1], fares.rows) == (
        "Trips",
        ("2024", "1.5", "2024-05-01"),
        (("Adult", "4"),),
    )
    start, end = trips.span(1, 2)
    assert text[start:end] == "2024-05-01"
    start, end = fares.span(0, 1)
    assert text[start:end] == "4"


def test_a_place_of_the_text_is_found_in_its_cell() -> None:
    """The way back from the text; a name of a sheet is in no cell."""
    text = read_xlsx(spreadsheet()).text
    trips, fares = rows_of(text, named=True)
    assert (trips.count, trips.width, fares.width) == (4, 3, 2)
    assert trips.place(trips.span(1, 2)[0] + 3) == (1, 2)
    assert trips.place(0) is None
    assert fares.place(fares.span(0, 1)[0]) == (0, 1)
    assert trips.place(fares.span(0, 0)[0]) is None
    assert rows_of("")[0].rows == ()


@given(st.lists(st.lists(st.text(max_size=6), min_size=1, max_size=4), min_size=1, max_size=5))
def test_rows_come_back_as_they_were_written(rows: list[list[str]]) -> None:
    """Every cell of every row stands where its span says."""
    text = lines_of(rows)
    (table,) = rows_of(text)
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            start, end = table.span(number, column)
            assert text[start:end] == cell
    assert "\n".join("\t".join(row) for row in table.rows) == text


def test_a_sheet_that_lies_about_its_size_costs_nothing() -> None:
    """What a sheet says of its dimensions is not believed."""
    part = "xl/worksheets/sheet1.xml"
    xml = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row>'
        "</sheetData></worksheet>"
    )
    assert read_xlsx(rezipped(spreadsheet(), {part: xml.encode()})).text.startswith("Trips\n7\f")


def test_a_damaged_spreadsheet_is_refused() -> None:
    """What does not open gives a sentence."""
    with pytest.raises(WorkbenchError, match="spreadsheet is damaged"):
        read_xlsx(rezipped(spreadsheet(), {"xl/workbook.xml": b"<workbook"}))


def test_a_cell_without_end_is_refused() -> None:
    """A quotation mark that never closes takes in the rest of the file, up to a limit."""
    with pytest.raises(WorkbenchError, match="a cell in it does not end"):
        read_csv(b'a,"' + b"x" * 1_100_000)
