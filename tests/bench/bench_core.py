"""What the core costs beside the fastest raw way into the same tables, in the same run.

The floor writes the same rows to the same tables, with the same full-text index, settings and
durability, by plain `sqlite3`; what it leaves out is the journal. Ours goes in by the front door.
Each is measured in turns, and the best of the repeats counts: other programs only ever add time.
"""

from __future__ import annotations

import contextlib
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from workbench import queries, rows
from workbench.ids import uuid7
from workbench.model import Claim
from workbench.project import Project

CLAIMS = 100_000
SINGLES = 200
"""How many single edits are timed."""

_SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_mode = TRUNCATE",
    "PRAGMA synchronous = EXTRA",
)
_ADDED_AT = datetime(2026, 1, 7, 12, tzinfo=UTC)
_KEYSTROKES = ("b", "br", "bri", "brid", "bridg", "bridge", "bridge o", "bridge ov", "bridge over")
_COLUMNS = ("pk", *rows.columns(Claim), "unspaced")
_INSERT = f"INSERT INTO claim ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measurement: seconds, or bytes of memory."""

    name: str
    floor: float | None
    """None where there is no raw way of doing the same."""
    ours: float
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return self.ours / self.floor if self.floor else None


def texts(count: int) -> list[str]:
    """Make up sentences of about a hundred characters, the same in every run."""
    chance = random.Random(7)
    letters = "etaoinshrdlucmfwypvbgk"
    words = ["".join(chance.choices(letters, k=chance.randint(3, 9))) for _ in range(4_000)]
    words += ["bridge", "over", "harbour", "overpass", "bridgehead"]
    return [" ".join(chance.choices(words, k=15)).capitalize() + "." for _ in range(count)]


def run(claims: int = CLAIMS, repeats: int = 3) -> list[Figure]:
    """Measure everything; the files live in a temporary folder."""
    singles = min(SINGLES, claims)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        memory = _memory(path, claims)  # first: a child's peak begins at what its parent has
        figures = _imports(path, claims, repeats)
        with Project.open(path / "ours-0.fcw") as project, _raw(path / "raw-0.fcw") as db:
            figures += _edits(project, db, singles)
            figures += _searches(project, db, repeats)
            figures += [_verify(project)]
        return [*figures, _open(path, repeats), memory]


def table(figures: Sequence[Figure]) -> str:
    """Set the figures out as a table."""
    lines = [f"{'':46}{'floor':>12}{'ours':>12}{'ratio':>8}"]
    for each in figures:
        floor = _shown(each.floor, each.unit) if each.floor else ""
        ratio = f"{each.ratio:.2f}" if each.ratio else ""
        lines.append(f"{each.name:46}{floor:>12}{_shown(each.ours, each.unit):>12}{ratio:>8}")
    return "\n".join(lines) + "\n"


def _shown(value: float, unit: str) -> str:
    if unit == "B":
        return f"{value / 2**20:.0f} MiB"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.2f} ms"


# Imports


def raw_rows(sentences: Sequence[str], first: int = 1) -> Iterator[tuple[object, ...]]:
    """Make whole rows of the table `claim`, in the order of its columns."""
    plain = rows.new_row(Claim, {"id": "", "text": "", "added_at": _ADDED_AT})
    for pk, text in enumerate(sentences, first):
        row = {**plain, "pk": pk, "id": uuid7(), "text": text, "quote": text, "unspaced": ""}
        yield tuple(row[name] for name in _COLUMNS)


def raw_import(db: sqlite3.Connection, made: Iterable[tuple[object, ...]]) -> None:
    """Write rows and their index in one durable transaction, as fast as SQLite takes them."""
    db.execute("BEGIN IMMEDIATE")
    db.execute("INSERT INTO claim_fts(claim_fts, rank) VALUES ('hashsize', ?)", (64 << 20,))
    db.executemany(_INSERT, made)
    db.execute(rows.index_sql("claim"))
    db.execute("INSERT INTO claim_fts(claim_fts, rank) VALUES ('hashsize', ?)", (1 << 20,))
    db.execute("COMMIT")


def _imports(folder: Path, claims: int, repeats: int) -> list[Figure]:
    sentences = texts(claims)
    made = list(raw_rows(sentences))
    many = [{"text": text, "quote": text, "added_at": _ADDED_AT} for text in sentences]
    floor, ours, undo, redo = [], [], [], []
    for n in range(repeats):
        Project.create(folder / f"raw-{n}.fcw").close()
        with _raw(folder / f"raw-{n}.fcw") as db:
            floor.append(_seconds(partial(raw_import, db, made)))
        with Project.create(folder / f"ours-{n}.fcw") as project:
            ours.append(_seconds(partial(_our_import, project, many)))
            undo.append(_seconds(project.undo))
            redo.append(_seconds(project.redo))
    return [
        Figure(name=f"import {claims:,} claims in one edit", floor=min(floor), ours=min(ours)),
        Figure(name=f"undo the import of {claims:,}", floor=None, ours=min(undo)),
        Figure(name=f"redo the import of {claims:,}", floor=None, ours=min(redo)),
    ]


def _our_import(project: Project, many: list[dict[str, object]]) -> None:
    with project.edit("Import claims") as edit:
        edit.add_many(Claim, many)


# One edit


def _edits(project: Project, db: sqlite3.Connection, count: int) -> list[Figure]:
    (first,) = db.execute("SELECT max(pk) + 1 FROM claim").fetchone()
    sentences = texts(count)
    raw, ours, undo, redo = [], [], [], []
    for text, row in zip(sentences, raw_rows(sentences, first), strict=True):
        raw.append(_seconds(partial(_raw_row, db, row)))
        ours.append(_seconds(partial(_our_row, project, text)))
        undo.append(_seconds(project.undo))
        redo.append(_seconds(project.redo))
    names = {"one edit": ours, "undo of one edit": undo, "redo of one edit": redo}
    return [
        Figure(name=f"{name}, {which} (floor: one row)", floor=middle(raw), ours=middle(found))
        for name, found in names.items()
        for which, middle in (("p50", statistics.median), ("p95", _p95))
    ]


def _raw_row(db: sqlite3.Connection, row: tuple[object, ...]) -> None:
    db.execute("BEGIN IMMEDIATE")
    db.execute(_INSERT, row)
    db.execute(f"{rows.index_sql('claim')} WHERE pk = ?", (row[0],))
    db.execute("COMMIT")


def _our_row(project: Project, text: str) -> None:
    with project.edit("Add claim") as edit:
        edit.add(Claim, text=text, quote=text, added_at=edit.now)


def _p95(seconds: Sequence[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


# Search, open, verify


def _searches(project: Project, db: sqlite3.Connection, repeats: int) -> list[Figure]:
    def floor(typed: str) -> None:
        match = " AND ".join(f'"{word}" *' for word in typed.split())
        db.execute("SELECT rowid FROM claim_fts WHERE claim_fts MATCH ?", (match,)).fetchall()

    def ours(typed: str) -> None:
        queries.keys(project.db, "claims", filter=queries.Filter(words=typed))

    def best(work: Callable[[str], None]) -> list[float]:
        return [min(_seconds(partial(work, t)) for _ in range(repeats)) for t in _KEYSTROKES]

    raw, found = best(floor), best(ours)
    window = queries.keys(project.db, "claims", limit=128)
    listed = min(_seconds(lambda: queries.claim_rows(project.db, window)) for _ in range(repeats))
    return [
        Figure(
            name="search, median keystroke",
            floor=statistics.median(raw),
            ours=statistics.median(found),
        ),
        Figure(name="search, slowest keystroke", floor=max(raw), ours=max(found)),
        Figure(name="128 rows of the list", floor=None, ours=listed),
    ]


def _verify(project: Project) -> Figure:
    def verify() -> None:
        if not all(finding.ok for finding in queries.verify(project.db)):
            raise RuntimeError("The measured project is damaged.")

    floor = _seconds(lambda: project.db.execute("PRAGMA integrity_check").fetchall())
    return Figure(name="verify (floor: integrity_check)", floor=floor, ours=_seconds(verify))


def _open(folder: Path, repeats: int) -> Figure:
    def ours() -> None:
        Project.open(folder / "ours-0.fcw").close()

    def floor() -> None:
        with _raw(folder / "raw-0.fcw") as db:
            db.execute("SELECT * FROM claim LIMIT 1").fetchall()

    many = range(repeats * 5)
    return Figure(
        name="open and close",
        floor=min(_seconds(floor) for _ in many),
        ours=min(_seconds(ours) for _ in many),
    )


# Memory


def _memory(folder: Path, claims: int) -> Figure:
    floor, ours = (_peak(folder / f"peak-{way}.fcw", way, claims) for way in ("raw", "ours"))
    return Figure(name=f"peak memory of importing {claims:,}", floor=floor, ours=ours, unit="B")


def _peak(path: Path, way: str, claims: int) -> float:
    code = "from tests.bench.bench_core import peak; import sys; peak(*sys.argv[1:])"
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", code, path, way, str(claims)],
        check=True,
        capture_output=True,
        text=True,
        cwd=root,
        env=os.environ | {"PYTHONPATH": str(root)},
    )
    return float(run.stdout)


def peak(path: str, way: str, claims: str) -> None:
    """Import claims one way, and print the most memory that this process had, in bytes."""
    with Project.create(path) as project:
        sentences = texts(int(claims))
        if way == "ours":
            made = ({"text": text, "quote": text, "added_at": _ADDED_AT} for text in sentences)
            with project.edit("Import claims") as edit:
                edit.add_many(Claim, made)
    if way == "raw":
        with _raw(Path(path)) as db:
            raw_import(db, raw_rows(sentences))
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024))


@contextlib.contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        for setting in _SETTINGS:
            db.execute(setting)
        yield db
        db.execute("PRAGMA journal_mode = DELETE")


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
