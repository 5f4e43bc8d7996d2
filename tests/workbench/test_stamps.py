"""Stamps beside the records: what is due follows from what is there, and no crash changes that."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.workbench.capture import takings
from workbench import commands, stamps
from workbench.errors import ReadOnly, WorkbenchError
from workbench.model import EvidenceKind
from workbench.project import Project
from workbench.stamps import Due

KILLS = int(os.environ.get("STAMP_KILLS", "10"))
"""How often a process that keeps stamps is killed."""
A, B = "http://a.example", "http://b.example"


def capture(project: Project, page: bytes = takings.PAGE) -> str:
    """Add evidence with a captured page; gives the SHA-256 of its record."""
    content = takings.content(takings.taken(page))
    commands.add_evidence(project, kind=EvidenceKind.PAGE, title="Pool", content=content)
    row = project.db.execute("SELECT record_sha256 FROM capture ORDER BY pk DESC").fetchone()
    return str(row[0])


def dues(project: Project, *authorities: str) -> list[tuple[str, str]]:
    """List what is due, by kind and authority."""
    return [(due.what, due.authority) for due in stamps.pending(project.db, authorities)]


def keep_all(project: Project, *authorities: str) -> None:
    """Keep a stamp for all that is due."""
    for due in stamps.pending(project.db, authorities):
        assert project.keep_stamp(due, project.now(), b"invented")


def test_an_empty_project_has_nothing_to_stamp(project: Project) -> None:
    """Claims and articles without captures are not what stamps are for."""
    commands.add_claim(project, text="It rained.")
    assert dues(project, A, B) == []


def test_a_capture_is_due_with_every_authority_and_then_the_history(project: Project) -> None:
    """In that order, with the number of the edit."""
    digest = capture(project)
    found = stamps.pending(project.db, (A, B))
    assert [(due.what, due.authority) for due in found] == [
        ("capture", A),
        ("capture", B),
        ("journal", A),
        ("journal", B),
    ]
    assert (found[0].digest, found[2].seq) == (digest, 2)
    keep_all(project, A)
    assert dues(project, A, B) == [("capture", B), ("journal", B)]
    assert dues(project) == []


def test_edits_without_captures_leave_the_history_stamped(project: Project) -> None:
    """Until the next capture comes."""
    capture(project)
    keep_all(project, A)
    commands.add_claim(project, text="It rained.")
    assert dues(project, A) == []
    capture(project, b"<p>Another page.</p>")
    assert dues(project, A) == [("capture", A), ("journal", A)]
    keep_all(project, A)
    assert [due.seq for due in stamps.head_due(project.db, (A, B))] == [4]


def test_the_same_stamp_twice_is_one(project: Project) -> None:
    """The second is no error, and changes nothing."""
    digest = capture(project)
    due = stamps.pending(project.db, (A,))[0]
    assert project.keep_stamp(due, project.now(), b"first")
    assert not project.keep_stamp(due, project.now(), b"second")
    assert [stamp.response for stamp in stamps.stamps_of(project.db, digest)] == [b"first"]


def test_a_stamp_is_no_edit(project: Project) -> None:
    """Undo takes the capture back and leaves the stamp; nobody is told of a change."""
    digest = capture(project)
    heard: list[object] = []
    project.subscribe(heard.append)
    before = project.undo_label
    keep_all(project, A)
    assert (project.undo_label, heard) == (before, [])
    project.undo()
    assert len(stamps.stamps_of(project.db, digest)) == 1
    project.redo()
    assert dues(project, A) == []


def test_a_stamp_never_changes(project: Project) -> None:
    """The file itself refuses it."""
    capture(project)
    keep_all(project, A)
    project.db.execute("PRAGMA query_only = OFF")
    with pytest.raises(sqlite3.IntegrityError, match="never changes"):
        project.db.execute("UPDATE stamp SET response = x''")


def test_a_project_for_reading_keeps_no_stamp(project: Project) -> None:
    """Nor one whose file was moved away."""
    capture(project)
    due = stamps.pending(project.db, (A,))[0]
    with (
        Project.open(project.path, readonly=True) as reader,
        pytest.raises(ReadOnly),
    ):
        reader.keep_stamp(due, reader.now(), b"")
    project.path.rename(project.path.with_name("moved.fcw"))
    with pytest.raises(WorkbenchError, match="moved"):
        project.keep_stamp(due, project.now(), b"")


def test_a_stamp_says_when_it_was_kept(project: Project) -> None:
    """By the project's clock, beside the authority's."""
    digest = capture(project)
    due = Due(what="capture", digest=digest, authority=A)
    at = project.now()
    project.keep_stamp(due, at, b"")
    (stamp,) = stamps.all_stamps(project.db)
    assert (stamp.stamped_at, stamp.digest, stamp.authority) == (at, digest, A)
    assert stamp.kept_at > at


_KEEP = """
import sys
from workbench import stamps
from workbench.project import Project
with Project.open(sys.argv[1]) as project:
    print("open", flush=True)
    for due in stamps.pending(project.db, sys.argv[2:]):
        project.keep_stamp(due, project.now(), due.digest.encode() * 100)
        print("kept", flush=True)
"""


def test_stamps_survive_kills(tmp_path: Path, start: Callable[..., object]) -> None:
    """Whatever was kept is there once, and what was not is still due."""
    with Project.create(tmp_path / "Kill.fcw") as project:
        known = {capture(project, f"<p>Page {n}</p>".encode()) for n in range(30)}
        path = project.path
    lot, kept = random.Random(7), 0
    for _ in range(KILLS):
        process = start(_KEEP, path, A, B)
        told = process.stdout.readline()  # type: ignore[attr-defined]
        for _ in range(lot.randrange(6)):
            told = process.stdout.readline()  # type: ignore[attr-defined]
            kept += told == "kept\n"
        process.kill()  # type: ignore[attr-defined]
        process.communicate()  # type: ignore[attr-defined]
    with Project.open(path) as project:
        (held,) = project.db.execute("SELECT count(*) FROM stamp").fetchone()
        assert held >= kept
        keep_all(project, A, B)
        assert dues(project, A, B) == []
        rows = project.db.execute(
            "SELECT digest, authority FROM stamp WHERE what = 'capture'"
        ).fetchall()
    assert sorted(rows) == sorted((digest, at) for digest in known for at in (A, B))
