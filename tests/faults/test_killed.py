"""A hundred processes killed in the middle of their work: nothing that they were told is lost."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.victims import MOMENTS, workers
from tests.web.server import Answer, Web, head
from workbench import journal, queries, schema, snapshots
from workbench.model import Claim
from workbench.project import Project
from workbench.report import build, render_html

HERE = Path(__file__).parent
CAPTURE_KILLS = int(os.environ.get("CAPTURE_KILLS", "10"))
"""How often a program that captures is killed."""
Kill = Callable[[str], None]


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    """A process that has everything imported, and forks victims."""
    root = HERE.parents[1]
    with subprocess.Popen(
        [sys.executable, HERE / "victims.py"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(root)},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a project of a hundred claims."""
    (tmp_path / "desk").mkdir()
    with (
        Project.create(tmp_path / "desk" / "Bridge.fcw") as project,
        project.edit("Import claims") as edit,
    ):
        edit.add_many(Claim, [{"text": f"Claim {n}", "added_at": edit.now} for n in range(100)])
    return tmp_path / "desk"


@pytest.fixture
def kill(folder: Path, nursery: subprocess.Popen[str]) -> Kill:
    """Starts a victim, kills it at a random moment, and waits for its end.

    The time it gets follows from how far the last ones came, as disks differ.
    """
    numbers, chance, longest = iter(range(1_000)), random.Random(7), 0.0

    def kill(kind: str) -> None:
        nonlocal longest
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        longest = longest or (1.5 if kind == "captures" else 0.1)
        before = lines(folder)
        nursery.stdin.write(f"{kind} {folder} {next(numbers)}\n")
        nursery.stdin.flush()
        victim = int(nursery.stdout.readline())
        timer = threading.Timer(chance.uniform(0, longest), os.kill, (victim, signal.SIGKILL))
        timer.start()
        assert nursery.stdout.readline() == "ended\n"
        timer.join()
        longest *= 1.4 if lines(folder) - before < 2 else 0.8

    return kill


def lines(folder: Path) -> int:
    """Count what the victims said so far."""
    said = folder / "said"
    return len(said.read_text().splitlines()) if said.exists() else 0


def said(folder: Path, word: str) -> list[list[str]]:
    """List what the victims said after a word; a victim that failed fails the test."""
    lines = (folder / "said").read_text().splitlines() if (folder / "said").exists() else []
    assert [line for line in lines if line.startswith("failed")] == []
    return [line.split()[1:] for line in lines if line.startswith(word)]


def heads(folder: Path) -> set[tuple[int, str]]:
    """Open the project as anybody would, and give every edit that it holds.

    A process that was just about to start another one has a twin for a moment, which holds the
    lock as long as it has not become that other one.
    """
    path, twin = folder / "Bridge.fcw", threading.Event()
    for _ in range(50):
        with Project.open(path) as project:
            held = project.is_held_elsewhere
        if not held:
            break
        twin.wait(0.02)
    with Project.open(path) as project:
        assert not project.readonly
        assert project.db.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        return set(project.db.execute("SELECT seq, hash FROM edit").fetchall())


def sound(path: Path) -> int:
    """Check a whole project, and return the number of its edits."""
    with Project.open(path) as project:
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []
        return journal.head(project.db)[0]


@pytest.mark.parametrize(("kind", "kills"), [("edits", 40), ("imports", 15)])
def test_what_was_saved_is_there_after_a_kill(
    folder: Path, kill: Kill, kind: str, kills: int
) -> None:
    """Edits, undo, redo and imports: all that was acknowledged is there, and nothing half done."""
    lost = 0
    for _ in range(kills):
        kill(kind)
        acknowledged = {(int(seq), digest) for seq, digest in said(folder, "head")}
        lost += len(acknowledged - heads(folder))
    edits = sound(folder / "Bridge.fcw")
    with Project.open(folder / "Bridge.fcw") as project:
        for (sha256,) in said(folder, "blob"):
            assert len(project.store.get(sha256)) == 1_500_000
    told = len(said(folder, "head"))
    sys.stdout.write(f"{kind}: kills={kills} acked={told} lost={lost} edits={edits}\n")
    assert lost == 0
    assert told > kills / 3, "the victims lived too short to prove anything"
    assert {entry.name for entry in folder.iterdir()} == {"Bridge.fcw", "said"}


def test_large_bytes_are_whole_or_nobodys_after_a_kill(folder: Path, kill: Kill) -> None:
    """Stored ahead of their edit, step by step: no capture without its bytes, no false alarm."""
    path, unfinished = folder / "Bridge.fcw", 0
    for _ in range(15):
        kill("large")
        acknowledged = {(int(seq), digest) for seq, digest in said(folder, "head")}
        assert acknowledged <= heads(folder)
        with Project.open(path) as project:
            unfinished += bool(journal.unnamed(project.db))
    sound(path)
    with Project.open(path) as project:
        captures = project.db.execute("SELECT sha256 FROM capture").fetchall()
        for (sha256,) in captures:
            assert len(project.store.get(sha256)) == 4_500_000
        project.compact()
        assert journal.unnamed(project.db) == []
        kept = project.db.execute("SELECT count(*) FROM blob").fetchone()
    told = len(said(folder, "head"))
    sys.stdout.write(f"large: kills=15 acked={told} left unfinished={unfinished} torn=0\n")
    assert kept == (len({sha256 for (sha256,) in captures}),)
    assert unfinished
    assert told
    sound(path)


def test_a_capture_is_whole_or_not_there_after_a_kill(folder: Path, kill: Kill, web: Web) -> None:
    """Of a page with pictures: the whole program killed, and between that the worker that fetches.

    Each capture has its record and its parts; a worker never outlives whom it fetches for.
    """
    pictures = "".join(f"<img src=/{n}.png>" for n in range(5))
    page = f"<title>Roof</title><p>The roof cost two million crowns.</p>{pictures}"
    for number in range(2 * CAPTURE_KILLS):
        for n in range(60):
            web.answer(f"/page?{number}-{n}", _slowly(page.encode(), "text/html"))
    for n in range(5):
        web.answer(f"/{n}.png", _slowly(bytes([n]) * 9_000, "image/png"))
    (folder / "url").write_text(web.url("/page"))
    for _ in range(CAPTURE_KILLS):
        kill("captures")
        acknowledged = {(int(seq), digest) for seq, digest in said(folder, "head")}
        assert acknowledged <= heads(folder)
    sound(folder / "Bridge.fcw")
    half: list[str] = []
    robbed = 0
    with Project.open(folder / "Bridge.fcw") as project:
        found = project.db.execute("SELECT id, record_sha256 FROM capture").fetchall()
        for capture, record in found:
            parts = project.db.execute(
                "SELECT role, sha256 FROM part WHERE capture_id = ?", (capture,)
            ).fetchall()
            told = json.loads(project.store.get(record))
            listed = {each["sha256"] for each in told["files"]}
            there = sum(role == "resource" for role, _ in parts)
            whole = (
                ("record", record) in parts,
                listed <= {sha256 for _, sha256 in parts},
                there + len(told["missed"]) >= 5
                or any("may be more" in each["reason"] for each in told["missed"]),
            )
            if not all(whole):
                half.append(f"{whole}: {there} there, missed {told['missed']}")
            robbed += bool(told["missed"])
    robbed += len(said(folder, "refused"))
    alone, patience = workers(folder), threading.Event()
    for _ in range(100):
        if not alone:
            break
        patience.wait(0.1)
        alone = workers(folder)
    sys.stdout.write(
        f"captures: kills={CAPTURE_KILLS} kept={len(found)} half={len(half)} "
        f"robbed of their worker={robbed} workers left={len(alone)}\n"
    )
    assert half == []
    assert alone == []
    assert found
    assert robbed


def _slowly(data: bytes, media_type: str) -> Answer:
    def answer(connection: socket.socket, over: threading.Event) -> None:
        over.wait(0.05)
        connection.sendall(head(Content_Type=media_type, Content_Length=len(data)) + data)

    return answer


@pytest.mark.parametrize(
    ("kind", "word", "kills"), [("exports", "copy", 15), ("creations", "new", 15)]
)
def test_a_file_is_whole_or_not_there_after_a_kill(
    folder: Path, kill: Kill, kind: str, word: str, kills: int
) -> None:
    """Copies and new projects: each one under its own name is whole, and none is missing."""
    for _ in range(kills):
        kill(kind)
    found = {path.name for path in folder.glob("*-*.fcw") if not path.name.startswith(".")}
    told = {name for (name,) in said(folder, word)}
    sys.stdout.write(f"{kind}: kills={kills} acked={len(told)} lost={len(told - found)}\n")
    assert told <= found
    assert len(found - told) <= kills, "at most one a kill was made and not yet told"
    assert len(told) > kills / 2
    for name in found:
        assert sound(folder / name) == (2 if word == "copy" else 1)
    sound(folder / "Bridge.fcw")


def test_a_report_is_the_last_one_or_the_new_one_after_a_kill(folder: Path, kill: Kill) -> None:
    """Written over another one again and again, it is never torn."""
    with Project.open(folder / "Bridge.fcw") as project:
        whole = {render_html(build(project.db, now=moment)) for moment in MOMENTS}
    assert len(whole) == 2
    for _ in range(15):
        kill("reports")
        if said(folder, "report"):
            assert (folder / "Report.html").read_text("utf-8") in whole
    told = len(said(folder, "report"))
    sys.stdout.write(f"reports: kills=15 acked={told} torn=0\n")
    assert told > 15


def test_a_project_is_old_or_new_after_a_kill_in_its_migration(folder: Path, kill: Kill) -> None:
    """Never between; and the next opening finishes the work."""
    old, new = 0, 0
    for _ in range(15):
        kill("migrations")
        said(folder, "new")
        for path in folder.glob("old-*-?.fcw"):
            with contextlib.closing(sqlite3.connect(path)) as db:
                (version,) = db.execute("PRAGMA user_version").fetchone()
                assert db.execute("PRAGMA quick_check").fetchall() == [("ok",)]
                assert db.execute("SELECT count(*) FROM claim").fetchone() == (100,)
                extra = schema.foreign_objects(db, schema.VERSION)
            assert len(extra) == (0 if version == schema.VERSION else 2), extra
            old, new = old + (version == schema.VERSION), new + (version > schema.VERSION)
    for copy in folder.glob("old-*.v*.fcw"):
        assert sound(copy) == 2
    sys.stdout.write(f"migrations: kills=15 left old={old} new={new} between=0\n")
    assert old
    assert new


def test_a_snapshot_is_back_or_not_after_a_kill(folder: Path, kill: Kill) -> None:
    """The project is the old one or the snapshot, and what it held is in it or was kept."""
    path = folder / "Bridge.fcw"
    with Project.open(path) as project:
        snapshots.take(project, "first")
    for _ in range(12):
        kill("restores")
        with Project.open(path) as project:
            assert not project.readonly
    told = {(int(seq), digest) for seq, digest in said(folder, "head")}
    found: set[tuple[int, str]] = set()
    for each in [path, *(snapshot.path for snapshot in snapshots.snapshots(path))]:
        with Project.open(each, readonly=True) as project:
            found |= set(project.db.execute("SELECT seq, hash FROM edit").fetchall())
    back = len(said(folder, "back"))
    sys.stdout.write(f"restores: kills=12 told={len(told)} back={back} lost={len(told - found)}\n")
    assert told <= found
    assert back
    sound(path)
    for snapshot in snapshots.snapshots(path)[:3]:
        sound(snapshot.path)
