"""A project file of every schema version that was ever released opens, and nothing is lost."""

from __future__ import annotations

import contextlib
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import commands, queries, rows, schema
from workbench.cli import main
from workbench.errors import WorkbenchError
from workbench.journal import head
from workbench.project import Project

HERE = Path(__file__).parent
VERSIONS = range(1, schema.VERSION + 1)


@pytest.fixture(params=VERSIONS, ids=lambda version: f"version {version}")
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A copy of the kept file of a version; the kept one is as it was after the test."""
    kept = HERE / f"version-{request.param}.fcw.gz"
    before = kept.read_bytes()
    copy = tmp_path / "Harbour bridge.fcw"
    copy.write_bytes(gzip.decompress(before))
    yield copy
    assert kept.read_bytes() == before


def test_there_is_a_file_of_every_version() -> None:
    """A schema change brings one: `python -m tests.formats.make`."""
    kept = {path.name for path in HERE.glob("*.fcw.gz")}
    assert kept == {f"version-{version}.fcw.gz" for version in VERSIONS}


def test_it_opens_and_verifies(path: Path) -> None:
    """Brought up to date if need be, writable, and every check holds."""
    with Project.open(path) as project:
        assert not project.readonly
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []
        assert schema.foreign_objects(project.db, schema.VERSION) == []


def test_it_reads_as_it_was_written(path: Path) -> None:
    """The investigation, its claims with citations and verdicts, texts, bytes, search, history."""
    with Project.open(path) as project:
        db = project.db
        assert "Norrhamn" in queries.investigation(db).summary + queries.investigation(db).title
        counts = queries.counts(db)
        assert counts.claims == len(queries.claims(db)) >= 5
        assert counts.citations >= 5
        assert counts.verdicts >= 3
        details = [queries.claim(db, row.id) for row in queries.claims(db)]
        assert any(detail.verdicts and detail.citations for detail in details)
        for capture in (c for d in details for row in d.citations if (c := row.capture)):
            assert len(project.store.get(capture.sha256)) == capture.size
            assert capture.text_sha256 == "" or project.store.text(capture.text_sha256)
        assert queries.search(db, "bridge")
        history = queries.history(db)
        assert len(history) == head(db)[0]


def test_undo_and_redo_go_on_where_they_were(path: Path) -> None:
    """The stacks of the session that made it are there: one redo, and all the undos."""
    with Project.open(path) as project:
        last = project.redo_label
        assert last
        assert project.redo().label == last
        undone = 0
        while project.undo_label:
            project.undo()
            undone += 1
        assert undone > 10
        assert queries.counts(project.db).claims == 0
        for _ in range(undone):
            project.redo()
        assert project.redo_label is None
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []


def test_what_was_done_before_a_conversion_can_be_taken_back(path: Path) -> None:
    """Edit by edit, or as far as it still applies; what is deleted and restored lacks nothing."""
    with Project.open(path) as project:
        before = everything(project)
        for row in queries.history(project.db)[:40]:
            with contextlib.suppress(WorkbenchError):
                commands.revert(project, row.seq)
        while project.undo_label and everything(project) != before:
            project.undo()
        assert everything(project) == before
        ids = [row.id for row in queries.claims(project.db)]
        commands.remove_records(project, "claims", ids)
        assert len(queries.trash(project.db, "claims")) == len(ids)
        commands.restore(project, "claim", *ids)
        assert everything(project) == before
        commands.remove_records(project, "claims", ids)
        done = commands.purge(project, "claim", *ids)
        assert done.records > len(ids)
        assert queries.trash(project.db, "claims") == []
        assert [finding for finding in queries.verify(project.db) if not finding.ok] == []


def everything(project: Project) -> dict[str, set[tuple[object, ...]]]:
    """Give all rows of all tables of records."""
    return {table: set(project.db.execute(f"SELECT * FROM {table}")) for table in rows.TYPES}


def test_a_call_that_looks_at_an_older_form_converts_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the window does, after a copy was made beside."""
    monkeypatch.setattr("sys.argv", ["workbench", "claims", str(path)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert not ended.value.code
    assert "harbour bridge" in capsys.readouterr().out
