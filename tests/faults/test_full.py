"""A disk that is full: a sentence, nothing lost, and work goes on when there is space again."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from workbench import journal
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project

HERE = Path(__file__).parent


def session(folder: Path, *arguments: str, within: Sequence[str] = ()) -> dict[str, list[str]]:
    """Run a session on a small disk, and return what it said by the first word of each line."""
    run = subprocess.run(
        [*within, sys.executable, str(HERE / "full.py"), str(folder), *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
    )
    said: dict[str, list[str]] = {}
    for line in run.stdout.splitlines():
        word, _, rest = line.partition(" ")
        said.setdefault(word, []).append(rest)
    return said


def small_disk(folder: Path) -> list[str]:
    """Return the command that puts a disk of 5 MB on a folder, for its own process only.

    Empty where that is not allowed (it needs root, or namespaces for everybody, and Linux).
    """
    mount = 'mount -t tmpfs -o size=5m tmpfs "$0" && exec "$@"'
    for spaces in (["-m"], ["-Urm"]):
        if shutil.which("unshare"):
            command = ["unshare", *spaces, "sh", "-c", mount, str(folder)]
            if not subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
                return command
    return []


def expect_nothing_lost(said: dict[str, list[str]]) -> None:
    """Check what holds on every full disk."""
    for check in ("intact", "still", "reopened", "works", "sound"):
        assert said[check] == ["True"], said
    assert said["left"] == ["Bridge.fcw"], "nothing half done is left beside"
    assert int(said["saved"][0]) > 0


def test_a_file_that_cannot_grow(tmp_path: Path) -> None:
    """A limit on the size of files, which everybody can set: told, not saved, nothing lost."""
    folder = tmp_path / "disk"
    folder.mkdir()
    said = session(folder, "3500000")
    assert "was not saved" in said["full"][0]
    expect_nothing_lost({**said, "left": [said["left"][0].replace(" Copy.fcw New.fcw", "")]})


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    """A real small disk, or where none can be mounted, the limit on files again."""
    folder = tmp_path / "disk"
    folder.mkdir()
    within = small_disk(folder)
    said = session(folder, *([] if within else ["3500000"]), within=within)
    full = "The disk is full. Free some space and try again." if within else "The disk reported"
    assert said["full"][0].startswith(full)
    if within:
        assert [sentence.startswith(full) for sentence in said["refused"]] == [True] * 3
        expect_nothing_lost(said)
    sys.stdout.write(f"disk full: saved={said['saved'][0]} refused={len(said['refused']) + 1}\n")


@pytest.mark.parametrize("step", ["edit", "undo", "redo", "import"])
def test_a_project_that_may_not_grow(project: Project, step: str) -> None:
    """The same inside SQLite, at every page where it can happen: all or nothing."""
    with project.edit("Add claims") as edit:
        edit.add_many(Claim, [{"text": f"Claim {n}", "added_at": edit.now} for n in range(300)])
    if step == "redo":
        project.undo()

    def work() -> None:
        if step in {"undo", "redo"}:
            getattr(project, step)()
        else:
            many = 2_100 if step == "import" else 100
            with project.edit("Add more") as edit:
                edit.store.put(os.urandom(100_000))
                edit.add_many(Claim, [{"text": f"{n}", "added_at": edit.now} for n in range(many)])

    (pages,) = project.db.execute("PRAGMA page_count").fetchone()
    before = journal.head(project.db), project.undo_label, project.redo_label
    refused = 0
    for spare in range(1_000):
        project.db.execute(f"PRAGMA max_page_count = {pages + spare}")
        try:
            work()
            break
        except WorkbenchError as error:
            assert str(error).startswith("The disk is full.")  # noqa: PT017 - how often varies
            refused += 1
        assert (journal.head(project.db), project.undo_label, project.redo_label) == before
        assert list(journal.strays(project.db)) == []
    sys.stdout.write(f"{step}: refused={refused} lost=0\n")
    assert refused
    assert journal.head(project.db)[0] == before[0][0] + 1
    assert list(journal.strays(project.db)) == []
