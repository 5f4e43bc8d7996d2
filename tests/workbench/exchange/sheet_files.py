"""Sheets as desks keep them: invented facts in the shapes that are met in the wild."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

import openpyxl

FACTS = (
    ("The ferry to Holm sails twice a day.", "Harbour timetable", "2026-01-05", "yes", ""),
    ("The bridge was opened in 1962.", "City archive, file 12", "2026-01-06", "no", "It was 1964."),
    ("Veldt has 41,000 inhabitants.", "https://stat.example/veldt", "2026-01-06", "yes", ""),
)
HEAD = ("Fact", "Source", "Date checked", "Verified?", "Notes")


def book(*sheets: tuple[str, Sequence[Sequence[Any]]]) -> bytes:
    """Make a workbook of these sheets."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets:
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return saved(made)


def saved(made: openpyxl.Workbook) -> bytes:
    """Give a workbook as bytes."""
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def text(rows: Sequence[Sequence[str]], separator: str = ",", end: str = "\n") -> str:
    """Write rows as separated values, each cell in quotes that needs it."""

    def cell(value: str) -> str:
        odd = any(sign in value for sign in (separator, '"', "\n", "\r"))
        return '"' + value.replace('"', '""') + '"' if odd else value

    return end.join(separator.join(map(cell, row)) for row in rows) + end


def plain() -> tuple[bytes, str]:
    """The usual sheet of a fact-checker."""
    return text([HEAD, *FACTS]).encode(), "facts.csv"


def titled() -> tuple[bytes, str]:
    """Title rows and an empty one above the names; the title's cell is merged across."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet["A1"] = "Fact-check: Life in Veldt"
    sheet.merge_cells("A1:E1")
    sheet["A2"] = "Writer: Ada Ek. Deadline: Friday"
    for at, row in enumerate([HEAD, *FACTS], 4):
        for column, value in enumerate(row, 1):
            sheet.cell(at, column, value)
    return saved(made), "titled.xlsx"


def merged() -> tuple[bytes, str]:
    """A speaker that stands once, in a cell that goes down over the rows of the claims."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    for row in (
        ("Who", "What was said", "Claim"),
        ("Ada Ek", "“Twice a day.”", FACTS[0][0]),
        (None, "“Since 1962.”", FACTS[1][0]),
        ("Bo Lund", "“41,000 of us.”", FACTS[2][0]),
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    return saved(made), "merged.xlsx"


def two_heads() -> tuple[bytes, str]:
    """Names in two rows: groups above, and below what they are made of."""
    rows = [
        ("Claim", "Said by", "Check", "", ""),
        ("", "", "Source", "Link", "Verdict"),
        (FACTS[0][0], "Ada Ek", "Timetable", "https://ferry.example/times", "true"),
        (FACTS[1][0], "Bo Lund", "Archive", "", "false"),
    ]
    return book(("Check", rows)), "two.xlsx"


def semicolons() -> tuple[bytes, str]:
    """A sheet in Spanish as Excel writes CSV there: semicolons, Windows-1252, day first."""
    rows = [
        ("Afirmación", "Quién lo dijo", "Fecha", "Fuente", "Observaciones"),
        ("El puente costó 3,5 millones; ni más ni menos.", "Inés Peña", "25/01/2026",
         "Boletín oficial", "Según él, «nada»"),
        ("La señal llegó en 1962.", "José Muñoz", "03/02/2026", "https://boletin.example/1", ""),
    ]  # fmt: skip
    return text(rows, ";", "\r\n").encode("cp1252"), "hechos.csv"


def marked() -> tuple[bytes, str]:
    """UTF-8 with the mark of Excel, and a comma behind each row."""
    rows = [(*HEAD, ""), *((*row, "") for row in FACTS)]
    return text(rows).encode("utf-8-sig"), "marked.csv"


def wide_letters() -> tuple[bytes, str]:
    """UTF-16 with tabs, as Excel saves “Unicode text”."""
    return text([HEAD, *FACTS], "\t", "\r\n").encode("utf-16"), "unicode.txt"


def old_mac() -> tuple[bytes, str]:
    """Mac Roman with the line ends of old Macs."""
    rows = [("Hecho", "Quién", "Notas"), ("La señal llegó tarde.", "Íñigo Núñez", "¿Cuándo?")]
    return text(rows, ",", "\r").encode("mac_roman"), "mac.csv"


def numbered() -> tuple[bytes, str]:
    """Days as the numbers that sheets count them by, real days, years, and words."""
    rows = [
        ("Claim", "Speaker", "Date"),
        ("It rained on the first day.", "Ada Ek", 46029),
        ("It rained on the second day.", "Ada Ek", date(2026, 1, 8)),
        ("It rained on the third day.", "Ada Ek", datetime(2026, 1, 9, 14, 30)),  # noqa: DTZ001
        ("It rained all year.", "Bo Lund", 2024),
        ("It rained in spring.", "Bo Lund", "spring, I think"),
    ]
    return book(("Rain", rows)), "numbered.xlsx"


def gaps() -> tuple[bytes, str]:
    """Empty columns and rows between, a column without a name, and a row number."""
    rows = [
        ("No.", "", "Statement", "", "Speaker", ""),
        (1, "", FACTS[0][0], "", "Ada Ek; Bo Lund", "urgent"),
        ("", "", "", "", "", ""),
        (2, "", FACTS[1][0], "", "Bo Lund", ""),
        (3, "", "", "", "Bo Lund", ""),
    ]
    return book(("Sheet1", rows)), "gaps.xlsx"


def three_sheets() -> tuple[bytes, str]:
    """Instructions and an archive beside the sheet that is meant."""
    return book(
        ("Read me", [("How we check",), ("Fill in every row.",)]),
        ("Facts", [HEAD, *FACTS]),
        ("Old", [("x", "y"), ("1", "2")]),
    ), "three.xlsx"


def nameless() -> tuple[bytes, str]:
    """No names at all: claims, days and addresses."""
    rows = [(row[0], "2026-01-05", "https://stat.example/a") for row in FACTS]
    return text(rows).encode(), "nameless.csv"


WILD: tuple[Callable[[], tuple[bytes, str]], ...] = (
    plain, titled, merged, two_heads, semicolons, marked, wide_letters, old_mac, numbered, gaps,
    three_sheets, nameless,
)  # fmt: skip
"""All of them."""


def bomb() -> bytes:
    """A workbook that would unpack to far more than it is."""
    out = io.BytesIO(book(("A", [("Fact",), ("x",)])))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b" " * 60_000_000)
    return out.getvalue()


def with_entities() -> bytes:
    """An OpenDocument sheet that declares entities which multiply."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    content = (
        f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{levels}]>'
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">'
        "&l8;</office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()
