"""The benchmark of bundles: it runs, and its promises hold at a small size, too."""

from __future__ import annotations

from tests.bench.bench_bundle import MOST_MEMORY, run


def test_a_bundle_is_measured_beside_a_floor() -> None:
    """So that it cannot rot; how much memory it takes does not hang on the size."""
    figures = run(size=4_000_000, each=2_000_000)
    assert all(figure.ours > 0 for figure in figures)
    (memory,) = (figure for figure in figures if figure.unit == "B")
    assert memory.floor == MOST_MEMORY
    assert memory.ours < MOST_MEMORY
