"""The benchmark of reports: it runs, and measures every format beside a floor."""

from __future__ import annotations

from tests.bench.bench_reports import run
from tests.bench.one_report import CITED, RAW, large


def test_reports_are_measured_beside_a_floor() -> None:
    """At a small size, so that it cannot rot; memory is that of our writer alone."""
    figures = run(claims=4, formats=("docx", "annotations"))
    assert [figure.unit for figure in figures] == ["s", "B"] * 2
    assert all(figure.ours > 0 for figure in figures)
    assert all(figure.floor for figure in figures if figure.unit == "s")


def test_the_large_report_is_as_large_as_it_says() -> None:
    """So many claims, five citations each, and every format has a floor."""
    report = large(10)
    assert len(report.claims) == 10
    assert sum(len(claim.citations) for claim in report.claims) == 10 * CITED
    assert {"html", "pdf", "docx", "markdown", "claimreview", "annotations"} == set(RAW)
