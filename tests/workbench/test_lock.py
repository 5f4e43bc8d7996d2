"""Who owns a project: the first that opens it, until it ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from workbench import lock
from workbench.errors import ReadOnly
from workbench.model import Claim
from workbench.project import Project

Start = Callable[..., "subprocess.Popen[str]"]

OWN = """
import sys
from workbench.project import Project
from workbench.model import Claim
project = Project.open(sys.argv[1])
print(project.readonly_reason or "owner", flush=True)
for line in sys.stdin:
    with project.edit(line.strip()) as edit:
        edit.add(Claim, text=line.strip(), added_at=edit.now)
    print("saved", flush=True)
project.close()
"""

LOOK = """
import sys
from workbench.project import Project
with Project.open(sys.argv[1]) as project:
    print(project.readonly_reason or "owner")
"""


def names(folder: Path) -> list[str]:
    """List what a folder holds, by name."""
    return sorted(entry.name for entry in folder.iterdir())


def heard(process: subprocess.Popen[str]) -> str:
    """Wait for the next line that a process says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def ask(process: subprocess.Popen[str], line: str) -> str:
    """Say a line to a process and wait for its answer."""
    assert process.stdin is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    return heard(process)


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A closed project in a folder of its own."""
    (tmp_path / "desk").mkdir()
    Project.create(tmp_path / "desk" / "Bridge.fcw").close()
    return tmp_path / "desk" / "Bridge.fcw"


def test_a_second_process_reads_only_and_names_the_first(closed: Path, start: Start) -> None:
    """It can look, cannot change, and the sentence says who has the project open."""
    first = start(OWN, closed)
    assert heard(first) == "owner"
    with Project.open(closed) as second:
        assert second.readonly
        assert f"process {first.pid} on " in second.readonly_reason
        with pytest.raises(ReadOnly, match=f"process {first.pid}"), second.edit("Change"):
            pass
        assert ask(first, "It holds") == "saved"
        assert second.db.execute("SELECT text FROM claim").fetchall() == [("It holds",)]


def test_a_second_process_meets_our_project_as_read_only(closed: Path, start: Start) -> None:
    """The same the other way round: ours is the first."""
    with Project.open(closed):
        assert f"process {os.getpid()} on " in heard(start(LOOK, closed))
    assert heard(start(LOOK, closed)) == "owner"


def test_a_project_opened_twice_in_one_process_has_one_owner(closed: Path) -> None:
    """The second opening is read-only, and closing it takes nothing from the first."""
    with Project.open(closed) as first:
        with Project.open(closed) as second:
            assert second.readonly
        assert lock.lock_path(closed).exists()
        with Project.open(closed) as third:
            assert third.readonly
        with first.edit("Add claim “It holds”") as edit:
            edit.add(Claim, text="It holds", added_at=edit.now)


def test_a_killed_owner_frees_the_project_at_once(closed: Path, start: Start) -> None:
    """After kill -9 nobody has to remove a lock by hand, and nothing saved is lost."""
    first = start(OWN, closed)
    assert heard(first) == "owner"
    assert ask(first, "It holds") == "saved"
    first.kill()
    first.wait()
    assert lock.lock_path(closed).exists()
    with Project.open(closed) as project:
        assert not project.readonly
        assert project.db.execute("SELECT text FROM claim").fetchall() == [("It holds",)]
    assert names(closed.parent) == ["Bridge.fcw"]


def test_the_next_owner_knows_that_the_last_one_was_killed(closed: Path, start: Start) -> None:
    """That is what makes it look the file over; after a proper close there is no need to."""
    first = start(OWN, closed)
    assert heard(first) == "owner"
    first.kill()
    first.wait()
    now = datetime(2026, 1, 7, tzinfo=UTC)
    for expected in (True, False):
        held = lock.acquire(closed, now)
        assert held is not None
        assert held.left_behind is expected
        held.release()


def test_reading_the_file_elsewhere_in_the_process_does_not_lose_the_project(
    closed: Path, start: Start
) -> None:
    """A plain open and close drops SQLite's own locks in this process, but not ours."""
    with Project.open(closed) as project:
        with closed.open("rb") as handle:
            handle.read(16)
        assert f"process {os.getpid()} on " in heard(start(LOOK, closed))
        with project.edit("Add claim “It holds”") as edit:
            edit.add(Claim, text="It holds", added_at=edit.now)
            assert closed.read_bytes()[68:72] == b"FCWB"
            assert f"process {os.getpid()} on " in heard(start(LOOK, closed))


def test_a_program_started_by_the_owner_does_not_keep_the_project(
    closed: Path, start: Start
) -> None:
    """A parser or browser that outlives us holds nothing of ours."""
    project = Project.open(closed)
    child = start("input()")
    project.close()
    assert child.poll() is None
    assert heard(start(LOOK, closed)) == "owner"


def test_another_path_to_the_same_file_is_the_same_project(closed: Path, tmp_path: Path) -> None:
    """Through a link to the file, or to its folder."""
    (tmp_path / "Link.fcw").symlink_to(closed)
    (tmp_path / "linked").symlink_to(closed.parent)
    with Project.open(tmp_path / "Link.fcw") as first:
        assert first.path == closed
        for path in (closed, tmp_path / "linked" / "Bridge.fcw", tmp_path / "Link.fcw"):
            with Project.open(path) as second:
                assert second.readonly, path


def test_projects_side_by_side_do_not_share_a_lock(closed: Path) -> None:
    """Each project of a folder has its own owner."""
    with (
        Project.open(closed) as first,
        Project.create(closed.with_name("Ferry.fcw")) as second,
    ):
        assert not first.readonly
        assert not second.readonly


@pytest.mark.parametrize("text", ["", "not json", "[]", '{"pid": 1}'])
def test_an_owner_that_cannot_be_named_is_another_process(closed: Path, text: str) -> None:
    """A lock file that says nothing of use does not stand in the way of the sentence."""
    lock.lock_path(closed).write_text(text)
    assert lock.owner(closed) == "another process"


def test_a_lock_file_that_is_a_link_is_not_followed(closed: Path, tmp_path: Path) -> None:
    """Somebody who can write to the folder cannot make us overwrite another file."""
    other = tmp_path / "diary.txt"
    other.write_text("mine")
    lock.lock_path(closed).symlink_to(other)
    with Project.open(closed) as project:
        assert project.readonly
    assert other.read_text() == "mine"


# Where nothing may be written


AS_NOBODY = """
import os, sys
from workbench.project import Project
from workbench.errors import WorkbenchError
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    with Project.open(sys.argv[1]) as project:
        print(project.readonly_reason)
        print(project.db.execute("SELECT text FROM claim").fetchone()[0])
        with project.edit("Change"):
            pass
except WorkbenchError as error:
    print(error)
"""


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder that everybody can reach, with a project that everybody may read and write."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    with (
        Project.create(folder / "Bridge.fcw") as project,
        project.edit("Add claim “It holds”") as edit,
    ):
        edit.add(Claim, text="It holds", added_at=edit.now)
    (folder / "Bridge.fcw").chmod(0o666)
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def as_nobody(path: Path) -> list[str]:
    """Open a project as a user without any rights, and return what it says, line by line."""
    said = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, path],
        check=True,
        capture_output=True,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    return said.stdout.splitlines()


def test_a_project_in_a_read_only_folder_can_be_read(shelf: Path) -> None:
    """A shared drive or a disc: it opens, says why it cannot be changed, and nothing is written."""
    shelf.chmod(0o555)
    reason, text, refused = as_nobody(shelf / "Bridge.fcw")
    assert reason == "Its folder cannot be written to. Save a copy elsewhere to work on."
    assert text == "It holds"
    assert refused == f"Bridge.fcw cannot be changed. {reason}"
    assert names(shelf) == ["Bridge.fcw"]


def test_a_read_only_project_can_be_read(shelf: Path) -> None:
    """The same for a file without the right to write."""
    (shelf / "Bridge.fcw").chmod(0o444)
    reason, text, refused = as_nobody(shelf / "Bridge.fcw")
    assert reason == "The file is read-only. Save a copy to work on."
    assert text == "It holds"
    assert refused == f"Bridge.fcw cannot be changed. {reason}"
    assert names(shelf) == ["Bridge.fcw"]


def test_a_half_done_commit_in_a_read_only_folder_is_told_in_a_sentence(shelf: Path) -> None:
    """A journal that cannot be rolled back there is a reason not to open, told in words."""
    path = shelf / "Bridge.fcw"
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = TRUNCATE")
        db.execute("PRAGMA cache_size = 1")
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO blob VALUES ('x', 1, 1)")
        many = ((n,) for n in range(50))
        db.executemany("INSERT INTO blob_chunk VALUES ('x', ?, zeroblob(100000))", many)
        shutil.copy(f"{path}-journal", shelf / "kept")
        shutil.copy(path, shelf / "torn")
    (shelf / "torn").replace(path)
    (shelf / "kept").replace(f"{path}-journal")
    for each in shelf.iterdir():
        each.chmod(0o666)
    shelf.chmod(0o555)
    (refused,) = as_nobody(path)
    assert refused.startswith("Bridge.fcw was being written")
    shelf.chmod(0o777)
    with Project.open(path) as project:
        assert project.db.execute("SELECT count(*) FROM blob").fetchone() == (0,), "rolled back"


NO_ROOM = """
import resource, sys
from workbench.project import Project
limits = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
with Project.open(sys.argv[1]) as project:
    print(project.readonly_reason or "owner", flush=True)
    sys.stdin.readline()
resource.setrlimit(resource.RLIMIT_FSIZE, limits)
with Project.open(sys.argv[1]) as project:
    print(project.readonly_reason or "owner", flush=True)
"""


def test_a_full_disk_does_not_keep_a_project_from_being_owned(closed: Path, start: Start) -> None:
    """The lock holds although its owner's name could not be written, and is given free again."""
    process = start(NO_ROOM, closed)
    assert heard(process) == "owner"
    assert heard(start(LOOK, closed)).startswith("It is open elsewhere (another process)")
    assert ask(process, "go on") == "owner"


def test_releasing_leaves_the_lock_of_another_project_alone(tmp_path: Path) -> None:
    """A project whose folder was moved away does not free the one that took its place."""
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    first = Project.create(here / "Bridge.fcw")
    here.rename(there)
    here.mkdir()
    with Project.create(here / "Bridge.fcw"):
        first.close()
        with Project.open(here / "Bridge.fcw") as third:
            assert third.readonly
