"""The benchmark of sheets: it runs, and measures ours beside the libraries alone."""

from __future__ import annotations

from tests.bench.bench_sheets import run


def test_sheets_are_measured_beside_a_floor() -> None:
    """At a small size, so that it cannot rot."""
    figures = {figure.name: figure for figure in run(300)}
    assert all(figure.ours > 0 for figure in figures.values())
    assert all(figures[f"list out: 300 rows as {form}"].floor for form in ("csv", "xlsx", "json"))
