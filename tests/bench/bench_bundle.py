"""What an evidence bundle of a gigabyte costs, beside a plain zip and the sum of the same bytes.

Each part runs in a process of its own, so that its peak of memory is its own. `run` beats as a
window does beside the writing, and edits the project meanwhile: its longest pause is measured.
"""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from pathlib import Path

from tests.bench.bench_core import Figure
from workbench import commands, signing
from workbench.exchange import bundling, checking, unbundling
from workbench.exchange.checking import Opening
from workbench.model import CaptureMethod, Content, EvidenceKind
from workbench.project import Project

ALL, EACH = 1_000_000_000, 50_000_000
MOST_MEMORY, LONGEST_PAUSE = 200 << 20, 0.25
"""What a bundle may take, whatever its size, by promise."""
_KEY = bytes(range(32))


def run(size: int = ALL, each: int = EACH) -> list[Figure]:
    """Measure everything; the files live in a temporary folder."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        fill(place / "Large.fcw", size, each)
        floor = _apart("plain", place)
        made = _apart("bundle", place)
        pause = _apart("beside", place)
        checked = _apart("check", place)
        back = _apart("back", place)
        return [
            Figure(name="bundle written (floor: zip and SHA-256)", floor=floor[0], ours=made[0]),
            Figure(name="bundle checked", floor=floor[0], ours=checked[0]),
            Figure(name="bundle made a project again", floor=floor[0], ours=back[0]),
            Figure(
                name="memory of the bundle (floor: the promise)",
                floor=MOST_MEMORY,
                ours=max(made[1], checked[1], back[1]),
                unit="B",
            ),
            Figure(
                name="longest pause of an edit beside it (floor: the promise)",
                floor=LONGEST_PAUSE,
                ours=pause[0],
            ),
        ]


def fill(path: Path, size: int, each: int) -> None:
    """Make a project with files of random bytes, so many in all."""
    chance = random.Random(3)
    with Project.create(path) as project:
        for n in range(max(1, size // each)):
            data = chance.randbytes(min(size, each))
            content = Content(data=data, method=CaptureMethod.FILE, filename=f"{n}.bin")
            for _ in project.store_ahead(data):
                pass
            commands.add_evidence(
                project, kind=EvidenceKind.DOCUMENT, title=f"File {n}", content=content
            )


def _apart(what: str, folder: Path) -> tuple[float, float]:
    code = f"from tests.bench.bench_bundle import {what}; {what}({str(folder)!r})"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ
    )
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


def _tell(began: float) -> None:
    told = Path("/proc/self/status").read_text("ascii")
    peak = int(told.split("VmHWM:")[1].split()[0]) * 1024
    sys.stdout.write(f"{time.perf_counter() - began} {peak}\n")


def plain(folder: str) -> None:
    """Zip the same bytes, stored, and sum them: what any bundle has to do."""
    place, began = Path(folder), time.perf_counter()
    with (
        Project.open(place / "Large.fcw", readonly=True) as project,
        zipfile.ZipFile(place / "plain.zip", "w") as package,
    ):
        for (sha256,) in project.db.execute("SELECT sha256 FROM blob").fetchall():
            digest = hashlib.sha256()
            with package.open(sha256, "w", force_zip64=True) as out:
                for piece in project.store.pieces(sha256):
                    digest.update(piece)
                    out.write(piece)
    with (place / "plain.zip").open("rb") as raw:
        os.fsync(raw.fileno())
    (place / "plain.zip").unlink()
    _tell(began)


def bundle(folder: str) -> None:
    """Write a signed bundle."""
    place, began = Path(folder), time.perf_counter()
    key = signing._key(_KEY, bytes(8))
    with Project.open(place / "Large.fcw", readonly=True) as project:
        bundling.bundle(project.db, place / "out.zip", bundling.Wanted(key=key))
    _tell(began)


def beside(folder: str) -> None:
    """Edit the project again and again while another thread writes a bundle."""
    place, longest = Path(folder), 0.0

    def work() -> None:
        with Project.open(place / "Large.fcw", readonly=True) as project:
            bundling.bundle(project.db, place / "beside.zip", bundling.Wanted())

    with Project.open(place / "Large.fcw") as project:
        thread = threading.Thread(target=work)
        gathered = threading.Event()
        thread.start()
        gathered.wait(0.5)  # what can change is read by now; edits before would have it read anew
        while thread.is_alive() or not longest:
            began = time.perf_counter()
            commands.add_claim(project, text="Meanwhile.")
            longest = max(longest, time.perf_counter() - began)
            gathered.wait(0.05)
        thread.join()
    (place / "beside.zip").unlink()
    sys.stdout.write(f"{longest} 0\n")


def check(folder: str) -> None:
    """Check the bundle."""
    began = time.perf_counter()
    with checking.opened(Path(folder) / "out.zip", Opening()) as source:
        if checking.problems(checking.check(source)):
            raise RuntimeError("The bundle does not hold.")
    _tell(began)


def back(folder: str) -> None:
    """Make a project of the bundle."""
    place, began = Path(folder), time.perf_counter()
    unbundling.unbundle(place / "out.zip", place / "Back.fcw")
    _tell(began)
