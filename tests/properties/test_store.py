"""Rules that hold for all bytes and texts in the store."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench import store
from workbench.model import Claim
from workbench.project import Project
from workbench.rows import storable


@pytest.fixture(scope="module")
def shared() -> Iterator[Project]:
    """One project for all examples: what is stored never changes, so they do not meet."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Project.create(Path(folder) / "Store.fcw") as project,
    ):
        project.db.execute("PRAGMA synchronous = OFF")
        yield project


@settings(max_examples=200)
@given(data=st.lists(st.binary(max_size=70), max_size=4), chunk=st.integers(1, 20))
def test_bytes_put_twice_are_stored_once_and_come_back(
    shared: Project, data: list[bytes], chunk: int
) -> None:
    """Invariant 6, for pieces of any length, at and around the ends of chunks."""
    with pytest.MonkeyPatch.context() as patch, shared.edit("Store") as edit:
        patch.setattr(store, "CHUNK", chunk)
        edit.add(Claim, text="Beside", added_at=edit.now)
        first = [edit.store.put(each) for each in data]
        assert [edit.store.put(each) for each in data] == first
    assert first == [hashlib.sha256(each).hexdigest() for each in data]
    assert [shared.store.get(sha256) for sha256 in first] == data
    blobs = "SELECT count(*) FROM blob WHERE sha256 IN ({})".format(", ".join("?" * len(first)))
    assert shared.db.execute(blobs, first).fetchone() == (len(set(data)),)


@settings(max_examples=200)
@given(text=st.text(st.characters()))
def test_any_text_comes_back_or_is_cleaned(shared: Project, text: str) -> None:
    """Whatever was read out of a page can be stored, and is found under its hash."""
    with shared.edit("Store") as edit:
        edit.add(Claim, text="Beside", added_at=edit.now)
        sha256 = edit.store.put_text(text)
    assert shared.store.text(sha256) == storable(text)
    assert sha256 == store.text_hash(storable(text))
