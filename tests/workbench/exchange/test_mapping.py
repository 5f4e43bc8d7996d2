"""What a sheet is taken for, before anybody said anything."""

from __future__ import annotations

from datetime import date

import pytest

from tests.workbench.exchange import sheet_files
from workbench.exchange.mapping import (
    Mapping,
    best_grid,
    chosen,
    guess,
    guess_below,
    names_of,
)
from workbench.exchange.spelt_dates import iso_of, order_of
from workbench.exchange.vocabulary import TO_NOTE
from workbench.reading.cells import Book, Grid, read_book, read_pasted

FACTS = ("text", "evidence", TO_NOTE, "rating", "note")


def _guessed(made: tuple[bytes, str]) -> tuple[Book, Mapping]:
    data, name = made
    book = read_book(data, filename=name)
    at = best_grid(book.grids)
    return book, guess(book.grids[at], at=at)


@pytest.mark.parametrize(
    ("make", "header", "columns"),
    [
        (sheet_files.plain, (0, 1), FACTS),
        (sheet_files.titled, (3, 1), FACTS),
        (sheet_files.merged, (0, 1), ("speaker", "quote", "text")),
        (sheet_files.two_heads, (0, 2), ("text", "speaker", "evidence", "evidence_url", "rating")),
        (sheet_files.semicolons, (0, 1), ("text", "speaker", "made_on", "evidence", "note")),
        (sheet_files.marked, (0, 1), (*FACTS, "")),
        (sheet_files.wide_letters, (0, 1), FACTS),
        (sheet_files.old_mac, (0, 1), ("text", "speaker", "note")),
        (sheet_files.numbered, (0, 1), ("text", "speaker", "made_on")),
        (sheet_files.gaps, (0, 1), ("", "", "text", "", "speaker", TO_NOTE)),
        (sheet_files.three_sheets, (0, 1), FACTS),
        (sheet_files.nameless, (-1, 1), ("text", "made_on", "evidence_url")),
    ],
)
def test_wild_sheets_are_understood(make: object, header: object, columns: object) -> None:
    """Each of the invented sheets has its names found, and its columns known."""
    _, mapping = _guessed(make())  # type: ignore[operator]
    assert ((mapping.header, mapping.header_rows), mapping.columns) == (header, columns)


@pytest.mark.parametrize(
    ("make", "encoding", "separator"),
    [
        (sheet_files.plain, "utf-8", ","),
        (sheet_files.semicolons, "cp1252", ";"),
        (sheet_files.marked, "utf-8", ","),
        (sheet_files.wide_letters, "utf-16", "\t"),
        (sheet_files.old_mac, "mac_roman", ","),
    ],
)
def test_encoding_and_separator_are_guessed(make: object, encoding: str, separator: str) -> None:
    """What a text is written in shows in its letters, and what parts its cells in its rows."""
    book, _ = _guessed(make())  # type: ignore[operator]
    assert (book.encoding, book.separator) == (encoding, separator)


def test_the_sheet_that_looks_like_a_list_is_chosen() -> None:
    """Instructions and left-overs are passed over."""
    book, mapping = _guessed(sheet_files.three_sheets())
    assert book.grids[mapping.grid].name == "Facts"


def test_columns_can_be_chosen_by_name_and_number() -> None:
    """Names count without case and accents; a number names a column, too."""
    book, mapping = _guessed(sheet_files.semicolons())
    names = names_of(book.grids[0], mapping)
    made = chosen(mapping, names, ["afirmacion=quote", "4=", "Observaciones=+note"])
    assert made.columns == ("quote", "speaker", "made_on", "", TO_NOTE)
    with pytest.raises(KeyError):
        chosen(mapping, names, ["Nothing=text"])
    with pytest.raises(KeyError):
        chosen(mapping, names, ["Fecha=nothing"])


def test_names_in_another_row_are_read_anew() -> None:
    """Without names, columns are known by what is in them."""
    grid = Grid(name="", rows=[["x", "Claim"], ["Ada", "It rained the whole long day."]])
    assert guess_below(grid, guess(grid), -1).columns[1] == "text"


def test_pasted_cells_are_cells() -> None:
    """Tabs part cells, and a cell with line ends stands in quotes, as spreadsheets copy it."""
    grid = read_pasted('Claim\tNote\nIt rained.\t"two\nlines"\n').grids[0]
    assert grid.rows == [["Claim", "Note"], ["It rained.", "two\nlines"]]


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("2026-01-07", "2026-01-07"), ("2026/1/7", "2026-01-07"), ("7.1.2026", "2026-01-07"),
        ("07/01/26", "2026-01-07"), ("7 January 2026", "2026-01-07"),
        ("Jan 7, 2026", "2026-01-07"), ("7 de enero de 2026", "2026-01-07"),
        ("Wednesday, 7 January 2026", "2026-01-07"), ("7-ene-26", "2026-01-07"),
        ("enero 2026", "2026-01"), ("01/2026", "2026-01"), ("2026", "2026"), (2026, "2026"),
        (46029, "2026-01-07"), (46029.75, "2026-01-07"), (date(2026, 1, 7), "2026-01-07"),
        ("2026-01-07T10:00:00Z", "2026-01-07"), ("20260107", "2026-01-07"),
        ("13/25/2026", ""), ("soon", ""), ("", ""), (True, ""), (3.5, ""), ("31/02/2026", ""),
        ("1/13/2026", "2026-01-13"),
    ],
)  # fmt: skip
def test_dates_are_read_as_they_are_spelt(cell: object, iso: str) -> None:
    """The usual spellings in English and Spanish are known; what is none is none."""
    assert iso_of(cell) == iso  # type: ignore[arg-type]


def test_day_and_month_are_told_apart_by_the_column() -> None:
    """A day above twelve tells for all; without one the order is supposed, and that is told."""
    assert order_of(["3/4/2026", "25/4/2026"]) == (True, False)
    assert order_of(["3/4/2026", "4/25/2026"]) == (False, False)
    assert order_of(["3/4/2026", "5/6/2026"]) == (True, True)
    assert order_of(["4/4/2026", "x", 7]) == (True, False)
    assert iso_of("3/4/2026", day_first=False) == "2026-03-04"
