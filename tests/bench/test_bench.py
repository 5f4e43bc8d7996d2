"""The benchmark itself: it runs, and measures ours beside a floor."""

from __future__ import annotations

from tests.bench.bench_core import run, table


def test_the_benchmark_measures_ours_beside_a_floor() -> None:
    """At a small size, so that it cannot rot; how fast this machine is says nothing here."""
    figures = run(claims=300, repeats=1)
    ratios = {figure.name: figure.ratio for figure in figures}
    assert ratios["import 300 claims in one edit"]
    assert ratios["one edit, p50 (floor: one row)"]
    assert all(figure.ours > 0 for figure in figures)
    shown = table(figures)
    assert "ratio" in shown
    assert len(shown.splitlines()) == len(figures) + 1
