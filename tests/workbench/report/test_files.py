"""Tests of how a report gets onto the disk."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.commands import HandedOut
from workbench.errors import WorkbenchError
from workbench.model import ExportKind
from workbench.project import Project
from workbench.report import files


@pytest.fixture
def umask() -> Iterator[None]:
    """The usual umask, so that modes can be told."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_report_is_a_file_that_others_may_read(tmp_path: Path, umask: None) -> None:
    """The text is there in UTF-8, for its owner to change and for others to read."""
    path = files.write(tmp_path / "report.html", "brücke\n")
    assert path.read_bytes() == "brücke\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_the_umask_is_honoured(tmp_path: Path, umask: None) -> None:
    """Who keeps files to themselves keeps reports to themselves."""
    os.umask(0o077)
    assert stat.S_IMODE(files.write(tmp_path / "report", "x").stat().st_mode) == 0o600


def test_a_report_replaces_the_one_before(tmp_path: Path) -> None:
    """The same name holds the new text, and nothing else is left in the folder."""
    folder = tmp_path / "out"
    folder.mkdir()
    files.write(folder / "report.html", "old and longer")
    files.write(folder / "report.html", "new")
    assert {each.name: each.read_text() for each in folder.iterdir()} == {"report.html": "new"}


@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
def test_a_failing_disk_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Wherever the disk fails, the old report stays, alone in its folder, and why is said."""
    folder = tmp_path / "out"
    folder.mkdir()
    files.write(folder / "report.html", "old")

    def fail(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = {"fsync": (os, "fsync"), "replace": (Path, "replace"), "write": (files, "_fill")}
    monkeypatch.setattr(*target[step], fail)
    with pytest.raises(WorkbenchError, match=r"report\.html was not written: the disk is full\."):
        files.write(folder / "report.html", "new")
    assert {each.name: each.read_text() for each in folder.iterdir()} == {"report.html": "old"}


def test_a_folder_that_cannot_be_flushed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the report is in place, nobody is told that it is not."""
    flush = os.fsync

    def fail_on_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        flush(handle)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    assert files.write(tmp_path / "report.html", "new").read_text() == "new"


def test_a_symbolic_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    """What a link points to stays as it is."""
    other = tmp_path / "other.txt"
    other.write_text("not yours")
    link = tmp_path / "report.html"
    link.symlink_to(other)
    files.write(link, "new")
    assert (other.read_text(), link.read_text(), link.is_symlink()) == ("not yours", "new", False)


def test_what_is_no_file_is_left_alone(tmp_path: Path) -> None:
    """A folder, a pipe, or a link to one, is not replaced."""
    folder, pipe, link = tmp_path / "folder", tmp_path / "pipe", tmp_path / "link"
    folder.mkdir()
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for path in (folder, pipe, link):
        with pytest.raises(WorkbenchError, match="it is no file"):
            files.write(path, "new")
    assert folder.is_dir()
    assert stat.S_ISFIFO(link.stat().st_mode)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    """Nobody has to guess which folder it was."""
    with pytest.raises(WorkbenchError, match=f"there is no folder {tmp_path}/none"):
        files.write(tmp_path / "none" / "report.html", "new")


def test_a_folder_below_a_file_is_named(tmp_path: Path) -> None:
    """A file is no folder."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(WorkbenchError, match="there is no folder"):
        files.write(tmp_path / "file" / "report.html", "new")


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "cannot be written to"), (errno.EROFS, "can only be read"), (errno.EIO, "EIO")],
)
def test_refusals_are_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    """What the system refuses is said in words, and the system's own where we have none."""

    def refuse(*arguments: object) -> int:
        raise OSError(number, "EIO")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(WorkbenchError, match=words):
        files.write(tmp_path / "report.html", "new")


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    """A name of 300 letters is refused in words."""
    with pytest.raises(WorkbenchError, match="name is too long"):
        files.write(tmp_path / ("x" * 300), "new")


def test_what_is_left_of_a_project_is_not_replaced(tmp_path: Path) -> None:
    """A damaged one may still be mended, and a cut-off edit is mended from what lies beside."""
    Project.create(tmp_path / "Quay.fcw").close()
    (tmp_path / "Broken.fcw").write_bytes(b"SQLite was here")
    for name in ("Quay.fcw-journal", "Broken.fcw"):
        with pytest.raises(WorkbenchError, match="is a project"):
            files.write(tmp_path / name, "Report")
    assert not (tmp_path / "Quay.fcw-journal").exists()
    assert not list(tmp_path.glob(".*.part"))
    assert (tmp_path / "Broken.fcw").read_bytes() == b"SQLite was here"


def test_a_project_is_never_replaced(tmp_path: Path) -> None:
    """A report that is sent to a project's own name by a slip leaves the project as it is."""
    path = tmp_path / "Bridge.fcw"
    Project.create(path).close()
    (tmp_path / "link.html").symlink_to(path)
    before = path.read_bytes()
    for out in (path, tmp_path / "link.html"):
        with pytest.raises(WorkbenchError, match="is a project"):
            files.write(out, "<p>report</p>")
    assert path.read_bytes() == before
    assert (tmp_path / "link.html").is_symlink()


def test_a_file_is_described_as_the_journal_keeps_it(tmp_path: Path) -> None:
    """Its name without its folder, the hash and the size of its bytes, and what it was told."""
    path = files.write(tmp_path / "report.md", "words")
    told = files.described(
        path, kind=ExportKind.REPORT, form="md", seq=7, profile="public", claims=("a",), withheld=2
    )
    assert told == HandedOut(
        kind=ExportKind.REPORT,
        format="md",
        name="report.md",
        sha256=hashlib.sha256(b"words").hexdigest(),
        size=5,
        seq=7,
        profile="public",
        claims=("a",),
        withheld=2,
    )


def test_what_is_for_the_desk_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    """Others on the machine may read what was made for readers, and nothing else."""
    old = os.umask(0)
    try:
        secret = files.write(tmp_path / "internal.md", "x", private=True)
        shown = files.write(tmp_path / "public.md", "x")
    finally:
        os.umask(old)
    assert (secret.stat().st_mode & 0o777, shown.stat().st_mode & 0o777) == (0o600, 0o644)
