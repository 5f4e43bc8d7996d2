"""Bytes and texts under their SHA-256: stored once, given back as they were, or not at all."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from workbench import commands, journal, queries
from workbench.errors import Damaged, NotFound, ProjectMoved, ReadOnly
from workbench.model import CaptureMethod, Claim, Content, EvidenceKind
from workbench.project import Project
from workbench.store import CHUNK, text_hash

Raw = Callable[[Path], AbstractContextManager[sqlite3.Connection]]
FILE = CaptureMethod.FILE


def put(project: Project, data: bytes) -> str:
    """Store bytes in an edit that changes something beside."""
    with project.edit("Store") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        return edit.store.put(data)


@pytest.mark.parametrize(
    ("size", "chunks"),
    [(0, 0), (1, 1), (CHUNK - 1, 1), (CHUNK, 1), (CHUNK + 1, 2), (3 * CHUNK + 1, 4)],
)
def test_bytes_come_back_as_they_were(project: Project, size: int, chunks: int) -> None:
    """Of any size: nothing at all, just a chunk, and one byte more."""
    data = (bytes(range(251)) * (size // 251 + 1))[:size]
    sha256 = put(project, data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert project.store.get(sha256) == data
    assert len(list(project.store.chunks(sha256))) == chunks
    assert project.db.execute("SELECT size, chunks FROM blob").fetchall() == [(size, chunks)]


def test_the_same_bytes_are_stored_once(project: Project) -> None:
    """Put twice, in one edit or in two, they take their place once."""
    first = put(project, b"the same")
    with project.edit("Store again") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        assert edit.store.put(b"the same") == first
        assert edit.store.put(b"the same") == first
    assert project.db.execute("SELECT count(*) FROM blob").fetchone() == (1,)
    assert project.db.execute("SELECT count(*) FROM blob_chunk").fetchone() == (1,)


def test_stored_bytes_outlive_the_undo_of_their_edit(project: Project) -> None:
    """Undo takes the records back; redo finds the bytes where they were."""
    sha256 = put(project, b"evidence")
    project.undo()
    project.redo()
    assert project.store.get(sha256) == b"evidence"


@pytest.mark.parametrize("place", [0, CHUNK, 2 * CHUNK + 5])
def test_a_flipped_byte_is_found(project: Project, raw: Raw, place: int) -> None:
    """Bytes that are no longer what was stored are never given out."""
    sha256 = put(project, bytes(3 * CHUNK))
    project.close()
    with raw(project.path) as db:
        db.execute("DROP TRIGGER blob_chunk_fixed")
        n, at = divmod(place, CHUNK)
        with db.blobopen("blob_chunk", "data", n + 1) as blob:
            blob.seek(at)
            blob.write(b"\1")
        restore_guard(db)
    with Project.open(project.path) as damaged, pytest.raises(Damaged, match=sha256):
        damaged.store.get(sha256)


def restore_guard(db: sqlite3.Connection) -> None:
    """Put the guard of the chunks back, so that the file's shape is ours again."""
    db.execute(
        "CREATE TRIGGER blob_chunk_fixed BEFORE UPDATE ON blob_chunk\n"
        "BEGIN SELECT RAISE(ABORT, 'stored bytes never change'); END"
    )


def test_a_missing_chunk_is_found(project: Project, raw: Raw) -> None:
    """A piece that is gone is damage too."""
    sha256 = put(project, bytes(3 * CHUNK))
    project.close()
    with raw(project.path) as db:
        db.execute("DELETE FROM blob_chunk WHERE n = 1")
    with Project.open(project.path) as damaged, pytest.raises(Damaged, match=sha256):
        damaged.store.get(sha256)


@pytest.mark.parametrize("table", ["blob", "blob_chunk", "extract"])
def test_what_is_stored_cannot_be_changed(project: Project, raw: Raw, table: str) -> None:
    """The file itself refuses it, also to other programs."""
    with project.edit("Store") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        edit.store.put(b"evidence")
        edit.store.put_text("evidence")
    project.close()
    with raw(project.path) as db, pytest.raises(sqlite3.IntegrityError, match="never change"):
        db.execute(f"UPDATE {table} SET sha256 = 'other'")


def test_unknown_bytes_are_not_found(project: Project) -> None:
    """The sentence names the hash that was asked for."""
    with pytest.raises(NotFound, match="no bytes with SHA-256 beef"):
        project.store.get("beef")


def test_a_text_comes_back_as_it_was(project: Project) -> None:
    """Any script, any length; the empty text too. The hash is that of its UTF-8 form."""
    texts = ["", "The bridge is closed.", "橋は閉鎖された。" * 5000, "e\u0301 \u200f \f page"]
    for text in texts:
        with project.edit("Store") as edit:
            edit.add(Claim, text="Beside", added_at=edit.now)
            sha256 = edit.store.put_text(text)
            assert edit.store.put_text(text) == sha256
        assert sha256 == text_hash(text) == hashlib.sha256(text.encode()).hexdigest()
        assert project.store.text(sha256) == text
    assert project.db.execute("SELECT count(*) FROM extract").fetchone() == (len(texts),)


def test_a_text_that_no_file_can_hold_is_stored_cleaned(project: Project) -> None:
    """Half a surrogate pair does not stop an import; the returned hash is of what is stored."""
    with project.edit("Store") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        sha256 = edit.store.put_text("broken \ud83d emoji")
    assert project.store.text(sha256) == "broken \ufffd emoji"
    assert sha256 == text_hash("broken \ufffd emoji")


def test_a_stored_text_is_indexed_once(project: Project) -> None:
    """Full-text search reads it, in scripts with and without spaces."""
    with project.edit("Store") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        edit.store.put_text("The ferry; 東京タワー")
        edit.store.put_text("The ferry; 東京タワー")
    for words in ("ferr*", '"京タ タワ"'):
        found = project.db.execute(
            "SELECT count(*) FROM extract_fts WHERE extract_fts MATCH ?", (words,)
        ).fetchone()
        assert found == (1,)


def test_the_empty_hash_is_the_empty_text(project: Project) -> None:
    """A capture without a text has the hash "", which reads as nothing."""
    assert project.store.text("") == ""
    with pytest.raises(NotFound, match="no text with SHA-256 beef"):
        project.store.text("beef")


def put_ahead(project: Project, data: bytes) -> list[float]:
    """Store bytes ahead of an edit, all of them."""
    return list(project.store_ahead(data))


def test_bytes_stored_ahead_are_there_for_the_edit(project: Project) -> None:
    """In short steps, with the share done; the edit stores nothing more."""
    data = os.urandom(5 * CHUNK + 7)
    shares = put_ahead(project, data)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert len(shares) >= 3 + 2
    before = project.db.total_changes
    with project.edit("Store") as edit:
        assert edit.store.put(data) == hashlib.sha256(data).hexdigest()
    assert project.db.total_changes == before
    assert project.store.get(hashlib.sha256(data).hexdigest()) == data


def test_bytes_stored_half_are_finished_by_whoever_puts_them(project: Project) -> None:
    """An edit that finds some of the chunks stores the others, and no chunk twice."""
    data = os.urandom(6 * CHUNK + 1)
    steps = project.store_ahead(data)
    while next(steps) < 0.3:
        pass
    steps.close()
    sha256 = hashlib.sha256(data).hexdigest()
    assert len(project.store.missing(sha256, len(data))) == 5
    with pytest.raises(Damaged):
        project.store.get(sha256)
    assert put(project, data) == sha256
    assert project.store.get(sha256) == data


def test_bytes_stored_ahead_can_be_gone_on_with(project: Project) -> None:
    """Asked again after a stop, only what lacks is stored."""
    data = os.urandom(4 * CHUNK)
    steps = project.store_ahead(data)
    while next(steps) == 0:
        pass
    steps.close()
    before = project.db.total_changes
    put_ahead(project, data)
    assert project.db.total_changes - before == 2


def test_what_nobody_refers_to_is_no_damage_and_goes_when_the_file_is_compacted(
    project: Project,
) -> None:
    """Whole or not; bytes that a deleted capture may need again stay."""
    kept = commands.add_evidence(
        project,
        kind=EvidenceKind.DOCUMENT,
        content=Content(data=b"kept", filename="a", method=FILE),
    )
    commands.remove_evidence(project, kept)
    put_ahead(project, os.urandom(2 * CHUNK))
    steps = project.store_ahead(os.urandom(4 * CHUNK))
    while next(steps) == 0:
        pass
    assert all(finding.ok for finding in queries.verify(project.db))
    assert len(journal.unnamed(project.db)) == 2
    project.compact()
    assert journal.unnamed(project.db) == []
    project.undo()
    assert project.store.get(hashlib.sha256(b"kept").hexdigest()) == b"kept"


def test_a_damaged_capture_is_not_taken_for_an_unfinished_one(project: Project, raw: Raw) -> None:
    """A chunk that is gone is damage where a capture, or the history, needs it."""
    data = os.urandom(2 * CHUNK)
    made = commands.add_evidence(
        project, kind=EvidenceKind.DOCUMENT, content=Content(data=data, filename="a", method=FILE)
    )
    commands.remove_evidence(project, made)
    with raw(project.path) as db:
        db.execute("DELETE FROM blob_chunk WHERE n = 1")
    damaged = [finding for finding in queries.verify(project.db) if not finding.ok]
    assert [finding.check for finding in damaged] == ["captured bytes"]


def test_nothing_is_stored_ahead_where_nothing_may_be_written(project: Project) -> None:
    """In an edit, in a file open for reading, and in one that is gone from its place."""
    with project.edit("Change"), pytest.raises(RuntimeError):
        put_ahead(project, b"data")
    with Project.open(project.path, readonly=True) as other, pytest.raises(ReadOnly):
        put_ahead(other, b"data")
    project.path.rename(project.path.with_name("Elsewhere.fcw"))
    with pytest.raises(ProjectMoved):
        put_ahead(project, b"data")
