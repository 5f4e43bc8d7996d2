"""The benches of the window themselves: they run, and measure ours beside a floor."""

from __future__ import annotations

from pathlib import Path

from tests.bench import bench_desk
from tests.bench.generate import generate

CLAIMS = 2_200
"""Just more than what is answered in the window's own thread."""


def test_the_bench_of_the_window_measures_ours_beside_a_floor(tmp_path: Path) -> None:
    """At a small size, so that it cannot rot; how fast this machine is says nothing here."""
    path = tmp_path / "Large.fcw"
    generate(path, CLAIMS)
    figures = bench_desk.measure(path, 1, ("a",))
    assert all(ours > 0 for _, _, ours in figures)
    with_floor = {name for name, floor, _ in figures if floor}
    assert with_floor == {"first rows painted", "key typed, p50", "key typed, p95"}
    shown = bench_desk.table(path.name, figures)
    assert len(shown.strip().splitlines()) == len(figures) + 1


def test_the_bench_of_large_things_measures_each_step() -> None:
    """With few citations and a short text."""
    last = bench_desk.child("-m", "tests.bench.desk_cases", 6, 20_000, 1)
    assert last.startswith("select the sentence")
    assert last.count(" ms") == 2
