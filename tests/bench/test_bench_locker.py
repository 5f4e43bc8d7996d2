"""The benchmark of the locker: it runs, and measures ours beside a floor."""

from __future__ import annotations

from tests.bench.bench_locker import LONGEST_GAP, MOST_MEMORY, run


def test_the_locker_is_measured_beside_a_floor() -> None:
    """At a small size, so that it cannot rot; memory and pauses are promises at any size."""
    figures = {figure.name: figure for figure in run(pages=3, large=20_000_000, huge=5_000_000)}
    assert all(figure.ours > 0 for figure in figures.values())
    memory = next(figure for name, figure in figures.items() if "memory" in name)
    pause = next(figure for name, figure in figures.items() if "pause" in name)
    assert (memory.floor, pause.floor) == (MOST_MEMORY, LONGEST_GAP)
    assert memory.ours < MOST_MEMORY
