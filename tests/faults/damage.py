"""Opens damaged copies of a project one after the other, in a process that may crash.

`damage.py project seed count` prints `place outcome` for each copy: refused (not opened), found
(verify named it), harmless (all that can be read is as it was), or silent (it is not, and nobody
said so).
"""

from __future__ import annotations

import random
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from workbench import queries
from workbench.errors import WorkbenchError
from workbench.project import Project
from workbench.rows import SEARCHED

Damage = Callable[[random.Random, bytearray], int]


def flip(chance: random.Random, data: bytearray) -> int:
    """Turn one bit over."""
    place = chance.randrange(len(data))
    data[place] ^= 1 << chance.randrange(8)
    return place


def cut(chance: random.Random, data: bytearray) -> int:
    """Lose the end of the file."""
    place = chance.randrange(len(data))
    del data[place:]
    return place


def blank(chance: random.Random, data: bytearray) -> int:
    """Lose a whole page."""
    place = chance.randrange(len(data) // 16384) * 16384
    data[place : place + 16384] = bytes(16384)
    return place


def scramble(chance: random.Random, data: bytearray) -> int:
    """Write noise over a part."""
    place = chance.randrange(len(data))
    noise = chance.randbytes(chance.randrange(1, 5_000))[: len(data) - place]
    data[place : place + len(noise)] = noise
    return place


def readable(db: sqlite3.Connection) -> list[object]:
    """Read everything that the program ever reads, down to the last byte."""
    names = db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY 1")
    tables = [name for (name,) in names if "_fts_" not in name]
    found: list[object] = [db.execute(f"SELECT * FROM {table}").fetchall() for table in tables]
    db.execute("PRAGMA query_only = OFF")  # it forbids temporary tables too
    for table in SEARCHED:
        words = f"temp.words_of_{table}"
        db.execute(f"CREATE VIRTUAL TABLE {words} USING fts5vocab(main, {table}_fts, instance)")
        found.append(db.execute(f"SELECT * FROM {words}").fetchall())
    return found


def outcome(path: Path, before: list[object]) -> str:
    """Open a project as the program does, verify it, and read all of it."""
    try:
        with Project.open(path) as project:
            if not all(finding.ok for finding in queries.verify(project.db)):
                return "found"
            with project.reading():
                return "harmless" if readable(project.db) == before else "silent"
    except WorkbenchError:
        return "refused"


def _main(project: Path, damage: Damage, seed: int, count: int) -> None:
    whole, chance = project.read_bytes(), random.Random(seed)
    with Project.open(project) as opened:
        before = readable(opened.db)
    for n in range(count):
        data = bytearray(whole)
        place = damage(chance, data)
        path = project.with_name(f"{damage.__name__}-{n}.fcw")
        path.write_bytes(data)
        found = outcome(path, before)
        same = path.read_bytes() == bytes(data)
        sys.stdout.write(f"{place} {found} {'same' if same else 'changed'}\n")
        sys.stdout.flush()
        path.unlink()


if __name__ == "__main__":
    KINDS = {kind.__name__: kind for kind in (flip, cut, blank, scramble)}
    _main(Path(sys.argv[1]), KINDS[sys.argv[2]], int(sys.argv[3]), int(sys.argv[4]))
