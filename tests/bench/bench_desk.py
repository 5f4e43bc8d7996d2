"""What the window takes, beside an empty PySide6 window, raw SQL, or a peer, in the same run.

    python -m tests.bench.bench_desk FILE.fcw … [--repeats 5]
    python -m tests.bench.bench_desk FILE.fcw --anki PYTHON FOLDER --calibre FOLDER

Files come from `python -m tests.bench.generate`. The floor and ours take turns, so that what else
the machine does falls on both; medians are shown. Peers get the wordings of the file's claims.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PHRASES = ("bridge over", "the council", "harbour")
FIRST_ROWS = 60
SETTINGS = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
"""Without a screen; and with compiled modules kept, as an installed program has them."""
Figures = dict[str, float]


def child(*arguments: object, program: Sequence[str] = (sys.executable,)) -> str:
    """Run a program that measures itself, and give the last line that it prints."""
    run = subprocess.run(
        [*program, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | SETTINGS | {"T0": str(time.monotonic())},
    )
    return run.stdout.splitlines()[-1]


def ours(path: Path, phrases: Iterable[str] = PHRASES) -> Figures:
    """Run the window on a project once."""
    found: Figures = json.loads(child("-m", "tests.bench.desk_window", path, *phrases))
    return found


def empty() -> float:
    """Milliseconds that an empty PySide6 window takes to its first paint."""
    return float(child("-m", "tests.bench.empty_window"))


def raw_first_rows(path: Path, phrases: Iterable[str] = PHRASES) -> list[float]:
    """Milliseconds of the plain SQL for the first rows of each prefix that is typed."""
    taken = []
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
        for typed in (phrase[:at] for phrase in phrases for at in range(1, len(phrase) + 1)):
            match = " AND ".join(f'"{word}" *' for word in typed.split())
            began = time.perf_counter()
            db.execute(
                "SELECT pk, text FROM claim WHERE pk IN (SELECT rowid FROM claim_fts "
                "WHERE claim_fts MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY pk DESC",
                (match, FIRST_ROWS),
            ).fetchall()
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def middle(runs: Sequence[Figures]) -> Figures:
    """Take the median of each figure over several runs."""
    return {name: statistics.median(run[name] for run in runs if name in run) for name in runs[-1]}


def measure(
    path: Path, repeats: int, phrases: Sequence[str] = PHRASES
) -> list[tuple[str, float | None, float]]:
    """Measure one project: rows of (what, floor, ours) in milliseconds, memory in MiB."""
    floors, starts = [], []
    ours(path, ())  # compiles the modules, and warms up
    for _ in range(repeats):
        floors.append(empty())
        starts.append(ours(path, ()))
    raw = raw_first_rows(path, phrases)
    worked = ours(path, phrases)
    start, floor = middle(starts), statistics.median(floors)
    p95 = sorted(raw)[int(len(raw) * 0.95)]
    known: dict[str, float] = {
        "first rows painted": floor,
        "key typed, p50": statistics.median(raw),
        "key typed, p95": p95,
    }
    return [(name, known.get(name), value) for name, value in (worked | start).items()]


def peers(path: Path, asked: argparse.Namespace) -> list[tuple[str, float | None, float]]:
    """Measure the peers that were named, in turns with ours: rows of (what, peer, ours)."""
    found: list[tuple[str, float | None, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder) / "texts.txt"
        texts.write_text("\n".join(_wordings(path)), "utf-8")
        calls = {}
        if asked.anki:
            python, place = asked.anki
            calls["Anki"] = ([python], [HERE / "peer_anki.py", place, texts, *PHRASES])
        if asked.calibre:
            script = HERE / "peer_calibre.py"
            calls["calibre"] = (["calibre-debug"], ["-e", script, asked.calibre, texts, *PHRASES])
        for name, (program, arguments) in calls.items():
            child(*arguments, program=program)  # makes its collection, and warms up
            theirs, mine = [], []
            for _ in range(asked.repeats):
                theirs.append(json.loads(child(*arguments, program=program)))
                mine.append(ours(path))
            them, us = middle(theirs), middle(mine)
            found += [(f"{name}: {what}", them[what], us[what]) for what in them if what in us]
    return found


def _wordings(path: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
        return [" ".join(text.split()) for (text,) in db.execute("SELECT text FROM claim")]


def table(title: str, rows: Iterable[tuple[str, float | None, float]]) -> str:
    """Set rows out as a table."""
    lines = [f"{title:46}{'beside':>12}{'ours':>12}{'ratio':>8}"]
    for name, beside, value in rows:
        unit = "MiB" if "MiB" in name else "ms"
        shown = f"{beside:.1f} {unit}" if beside is not None else ""
        ratio = f"{value / beside:.2f}" if beside else ""
        lines.append(
            f"{name.removesuffix(', MiB'):46}{shown:>12}{f'{value:.1f} {unit}':>12}{ratio:>8}"
        )
    return "\n".join(lines) + "\n\n"


def main(arguments: Sequence[str]) -> None:
    """Measure the named files and print a table for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--anki", nargs=2, metavar=("PYTHON", "FOLDER"))
    parser.add_argument("--calibre", metavar="FOLDER")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as compiled:
        SETTINGS["PYTHONPYCACHEPREFIX"] = compiled
        report(asked)


def report(asked: argparse.Namespace) -> None:
    """Print a table for each file."""
    for path in asked.files:
        rows = peers(path, asked) if asked.anki or asked.calibre else measure(path, asked.repeats)
        sys.stdout.write(table(path.name, rows))
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
