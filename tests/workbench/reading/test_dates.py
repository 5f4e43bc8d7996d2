"""Dates as they are written on pages and in files."""

from __future__ import annotations

import pytest

from workbench.reading.dates import date_line, iso_date, pdf_date


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-01-07T09:30:00+01:00", "2026-01-07"),
        ("2026-01", "2026-01"),
        ("2026", "2026"),
        ("7 January 2026", "2026-01-07"),
        ("Jan. 7th, 2026", "2026-01-07"),
        ("Wednesday, January 7, 2026", "2026-01-07"),
        ("Sept. 9, 2025", "2025-09-09"),
        ("07.01.2026", "2026-01-07"),
        ("March 2026", "2026-03"),
        ("31 February 2026", ""),
        ("7/1/2026", ""),
        ("2026-13-01", ""),
        ("soon", ""),
        ("", ""),
    ],
)
def test_dates_keep_the_precision_they_have(written: str, iso: str) -> None:
    """Plain dates are read; ambiguous and impossible ones are not guessed at."""
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Published: 7 January 2026", "2026-01-07"),
        ("Posted on January 7, 2026 at 10:30 a.m. GMT", "2026-01-07"),
        ("2026-01-07T10:00:00Z", "2026-01-07"),
        ("7 January 2026 was a cold day", ""),
        ("2026", ""),
        ("May 2026 bring peace", ""),
    ],
)
def test_a_date_line_holds_nothing_but_a_date(line: str, iso: str) -> None:
    """A sentence that starts with a date is no date line."""
    assert date_line(line) == iso


def test_pdf_dates_become_days() -> None:
    """The date strings of PDF files are read, impossible ones are not."""
    assert pdf_date("D:20260107093000+01'00'") == "2026-01-07"
    assert pdf_date("D:2026") == "2026"
    assert pdf_date("D:20261399") == ""
    assert pdf_date("") == ""
