"""Makes the project file that stands for the present schema version: run as a module.

It is made once, when the version is released, and never again: delete a file to make it anew before
that. The times, ids and the actor are fixed; the salts are not, so no two are the same bytes.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from workbench import schema
from workbench.exchange import seed
from workbench.project import Project

SEED = "harbour-bridge"


def make(path: Path) -> None:
    """Play the seed into a project, take one edit back, and write the file compressed."""
    moments = (datetime(2026, 1, 7, 12, tzinfo=UTC) + timedelta(seconds=n) for n in count())
    numbers = count(1)
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(
            Path(folder) / "Harbour bridge.fcw",
            actor="Desk",
            clock=lambda: next(moments),
            new_id=lambda: f"019b9851-7400-7000-8000-{next(numbers):012x}",
        )
        with project:
            seed.play(project, seed.folder(SEED))
            project.undo()
        path.write_bytes(gzip.compress(project.path.read_bytes(), mtime=0))


def _main() -> None:
    path = Path(__file__).with_name(f"version-{schema.VERSION}.fcw.gz")
    if path.exists():
        raise SystemExit(f"{path.name} is there. A released form is never made anew.")
    make(path)
    sys.stdout.write(f"{path.name}: {path.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    _main()
