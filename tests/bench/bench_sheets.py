"""What sheets cost: a hundred thousand rows in from CSV, and the same out again in three forms.

Each beside the library alone: the csv module that reads or writes the same rows, openpyxl that
writes the same cells, json that writes the same values. In a process of its own, for its memory.
"""

from __future__ import annotations

import csv
import io
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl

from tests.bench.bench_core import Figure
from workbench import commands
from workbench.exchange.headings import HEADINGS
from workbench.exchange.lists import write_list
from workbench.exchange.mapping import guess
from workbench.exchange.sheets import plan
from workbench.project import Project
from workbench.queries import lists
from workbench.reading.cells import read_book

ROWS = 100_000
HEAD = ("Fact", "Speaker", "Date", "Topic", "Notes")


def run(count: int = ROWS) -> list[Figure]:
    """Measure everything in a process of its own; the files live in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.bench_sheets", str(count), folder],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    return [Figure(**each) for each in json.loads(done.stdout)]


def _sheet(count: int) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEAD)
    writer.writerows(
        (
            f"Claim {at}: the harbour was closed for {at % 97} days in {1950 + at % 70}.",
            f"Speaker {at % 500}",
            f"20{10 + at % 15}-0{1 + at % 9}-1{at % 10}",
            f"topic {at % 20}",
            f"Note {at}",
        )
        for at in range(count)
    )
    return out.getvalue().encode()


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _measured(count: int, folder: Path) -> list[Figure]:
    data = _sheet(count)
    floor = _seconds(lambda: list(csv.reader(io.StringIO(data.decode(), newline=""))))
    figures = []
    with Project.create(folder / "Bench.fcw") as project:
        book = read_book(data, filename="facts.csv")
        reading = _seconds(lambda: read_book(data, filename="facts.csv"))
        mapping = guess(book.grids[0])
        began = time.perf_counter()
        made = plan(project.db, book.grids[0], mapping)
        planning = time.perf_counter() - began
        storing = _seconds(
            lambda: commands.import_rows(project, "claims", made.entries, name="facts.csv")
        )
        again = _seconds(lambda: plan(project.db, book.grids[0], mapping))
        figures += [
            Figure(name=f"sheet in: {count:,} rows read", floor=floor, ours=reading),
            Figure(name="sheet in: rows as they will be", floor=floor, ours=planning),
            Figure(name="sheet in: rows stored, one edit", floor=None, ours=storing),
            Figure(name="sheet in: the same rows once more", floor=None, ours=again),
        ]
        keys = lists.keys(project.db, "claims")
        for form, write in (("csv", _csv), ("xlsx", _xlsx), ("json", _json)):
            path = folder / f"list.{form}"
            ours = _seconds(
                lambda form=form, path=path: write_list(project.db, "claims", keys, path, form)
            )
            rows = _rows_of(folder / "list.csv")
            raw = _seconds(lambda write=write, rows=rows: write(folder / "raw", rows))
            figures.append(Figure(name=f"list out: {count:,} rows as {form}", floor=raw, ours=ours))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return [*figures, Figure(name="sheets: most memory", floor=None, ours=peak, unit="B")]


def _rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _csv(path: Path, rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _xlsx(path: Path, rows: Sequence[Sequence[str]]) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Claims")
    for row in rows:
        sheet.append([cell or None for cell in row])
    book.save(path)


def _json(path: Path, rows: Sequence[Sequence[str]]) -> None:
    names = [heading.field for heading in HEADINGS["claims"]]
    with path.open("w", encoding="utf-8") as file:
        json.dump([dict(zip(names, row, strict=True)) for row in rows], file)


if __name__ == "__main__":
    found = _measured(int(sys.argv[1]), Path(sys.argv[2]))
    names = ("name", "floor", "ours", "unit")
    sys.stdout.write(json.dumps([{n: getattr(each, n) for n in names} for each in found]))
