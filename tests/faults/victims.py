"""Processes that work on projects until they are killed, and say what they were told is saved.

Run as a program it is their nursery: it has everything imported, forks a victim for each line
`kind folder number` that it reads, and answers with the victim's process id, then with its end.
A victim appends a line to `folder/said` after each thing that it was told is saved.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from sqlite_utils import Database

from workbench import commands, journal, report, schema, snapshots
from workbench.errors import WorkbenchError
from workbench.exchange.intake import Options, take_in
from workbench.model import CaptureMethod, Claim, Content, EvidenceKind, Question, Speaker
from workbench.project import Project
from workbench.settings import Settings

Say = Callable[..., None]
MOMENTS = (datetime(2026, 1, 7, 12, tzinfo=UTC), datetime(2026, 1, 8, 12, tzinfo=UTC))
"""When the two reports that are written over each other were made."""
FILLER = 3_000
"""Rows that the made-up migration writes, so that it takes its time."""


def edits(folder: Path, number: int, say: Say) -> None:
    """Add, change and remove; undo and redo."""
    chance = random.Random(number)
    with Project.open(folder / "Bridge.fcw") as project:
        say("head", *journal.head(project.db))
        while True:
            with project.edit(f"Work of victim {number}") as edit:
                claim = edit.add(Claim, text=f"Claim of {number}", added_at=edit.now)
                edit.add(Question, claim_id=claim.id, text="Who says so?")
            say("head", *journal.head(project.db))
            with project.edit("Change it") as edit:
                edit.change(claim, note="x" * chance.choice((10, 100_000)))
            say("head", *journal.head(project.db))
            for step in chance.choices((project.undo, project.redo), k=3):
                if project.undo_label if step == project.undo else project.redo_label:
                    step()
                    say("head", *journal.head(project.db))


def imports(folder: Path, number: int, say: Say) -> None:
    """Take in many claims and many bytes in one edit."""
    with Project.open(folder / "Bridge.fcw") as project:
        while True:
            with project.edit(f"Import of victim {number}") as edit:
                edit.add_many(Speaker, [{"name": f"Speaker {n}"} for n in range(2_500)])
                sha256 = edit.store.put(os.urandom(1_500_000))
                edit.store.put_text(f"A page about {sha256}. " * 1_000)
            say("head", *journal.head(project.db))
            say("blob", sha256)


def large(folder: Path, number: int, say: Say) -> None:
    """Store large bytes step by step ahead of the edits that refer to them.

    A third of them are never referred to, and a victim meets again what others left unfinished.
    """
    with Project.open(folder / "Bridge.fcw") as project:
        for n in range(1_000):
            data = random.Random((number // 2) * 1_000 + n).randbytes(4_500_000)
            for share in project.store_ahead(data):
                if share > 0.6 and n % 3 == 2:
                    break
            else:
                content = Content(data=data, method=CaptureMethod.FILE, filename=f"{n}.bin")
                commands.add_evidence(
                    project, kind=EvidenceKind.DOCUMENT, title=f"{number} {n}", content=content
                )
                say("head", *journal.head(project.db))


def captures(folder: Path, number: int, say: Say) -> None:
    """Capture a page with its pictures; but for the first, the worker that fetches is killed."""
    os.chdir(folder)  # by which its workers are known
    chance = random.Random(number)
    url = (folder / "url").read_text()
    options = Options(private=True, pictures=False, settings=Settings())
    with Project.open(folder / "Bridge.fcw") as project:
        say("ready")
        for n in range(1_000):
            murder = threading.Timer(chance.uniform(0, 0.6), _kill_workers, (folder,))
            if n:
                murder.start()
            try:
                made = take_in(f"{url}?{number}-{n}", options=options)
            except WorkbenchError as error:
                say("refused", error)
                continue
            finally:
                if n:
                    murder.join()
            commands.add_evidence(
                project,
                kind=EvidenceKind.PAGE,
                title=f"{number} {n}",
                content=made.content,
                draft=made.draft,
            )
            say("head", *journal.head(project.db))


def workers(folder: Path) -> list[int]:
    """Find the workers of victims: processes that stand in a folder, and fetch pages."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (
                b"workbench.capture.worker" in (place / "cmdline").read_bytes()
                and (place / "cwd").resolve() == folder.resolve()
            ):
                found.append(int(place.name))
    return found


def _kill_workers(folder: Path) -> None:
    for worker in workers(folder):
        with contextlib.suppress(OSError):
            os.kill(worker, signal.SIGKILL)


def exports(folder: Path, number: int, say: Say) -> None:
    """Save copies, each under a new name."""
    with Project.open(folder / "Bridge.fcw") as project:
        for n in range(1_000):
            say("copy", project.save_copy(folder / f"copy-{number}-{n}.fcw").name)


def creations(folder: Path, number: int, say: Say) -> None:
    """Make new projects."""
    for n in range(1_000):
        with Project.create(folder / f"new-{number}-{n}.fcw", title=f"New {n}") as project:
            say("new", project.path.name)


def migrations(folder: Path, number: int, say: Say) -> None:
    """Bring old projects up to date, also the one at which the last victim was killed."""

    def add_reviews(db: Database) -> None:
        db.conn.execute("CREATE TABLE review (id TEXT) STRICT")
        db.conn.executemany(
            "INSERT INTO review VALUES (?)", ((f"{n:0>500}",) for n in range(FILLER))
        )
        db.conn.execute("CREATE INDEX review_id ON review(id)")

    schema.STEPS.append(add_reviews)
    schema.VERSION += 1
    for left in folder.glob("old-*-?.fcw"):
        Project.open(left).close()
        left.rename(left.with_suffix(".done"))
    for n in range(10):
        path = folder / f"old-{number}-{n}.fcw"
        shutil.copy(folder / "Bridge.fcw", folder / "draft")
        (folder / "draft").rename(path)
        Project.open(path).close()
        say("new", path.name)


def reports(folder: Path, number: int, say: Say) -> None:
    """Write two reports over each other, again and again."""
    with Project.open(folder / "Bridge.fcw") as project:
        both = [report.build(project.db, now=moment) for moment in MOMENTS]
    while True:
        for each in both:
            report.write_html(each, folder / "Report.html")
            say("report")


def restores(folder: Path, number: int, say: Say) -> None:
    """Work, and bring the first snapshot back, again and again."""
    path = folder / "Bridge.fcw"
    while True:
        with Project.open(path) as project:
            with project.edit(f"Work of victim {number}") as edit:
                edit.add(Claim, text=f"Claim of {number}", added_at=edit.now)
            say("head", *journal.head(project.db))
        snapshots.restore(path, snapshots.snapshots(path)[-1])
        say("back")


KINDS = {
    k.__name__: k
    for k in (edits, imports, large, captures, exports, creations, migrations, reports, restores)
}


def _victim(kind: str, folder: Path, number: int) -> NoReturn:
    """Do the work in this process, which ends by being killed."""
    said = os.open(folder / "said", os.O_CREAT | os.O_APPEND | os.O_WRONLY)

    def say(*words: object) -> None:
        os.write(said, (" ".join(map(str, words)) + "\n").encode())

    try:
        KINDS[kind](folder, number, say)
    except BaseException as error:  # noqa: BLE001 - told to the test, which fails then
        say("failed", type(error).__name__, error)
    while True:
        signal.pause()  # what is killed must be there, lest another process has its number


def _nursery() -> None:
    sqlite3.connect(":memory:").close()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for line in sys.stdin:
        kind, folder, number = line.split()
        child = os.fork()
        if child == 0:
            _victim(kind, Path(folder), int(number))
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)
        sys.stdout.write("ended\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _nursery()
