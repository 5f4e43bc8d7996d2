"""The shape of a project file, and how an older file gets the present one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from workbench import journal, rows, schema
from workbench.errors import ReadOnly, WorkbenchError
from workbench.model import Claim
from workbench.project import Project

NOW = schema.VERSION
"""The version of this program; a fixture makes another of it."""
Raw = Callable[[Path], AbstractContextManager[sqlite3.Connection]]


def names(folder: Path) -> list[str]:
    """List what a folder holds, by name."""
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A closed project of the present version with one claim, in a folder of its own."""
    (tmp_path / "desk").mkdir()
    with (
        Project.create(tmp_path / "desk" / "Bridge.fcw") as project,
        project.edit("Add claim “It holds”") as edit,
    ):
        edit.add(Claim, text="It holds", added_at=edit.now)
    return tmp_path / "desk" / "Bridge.fcw"


@pytest.fixture
def next_version(old: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, bool]]:
    """A program two versions on, with a new table. Its second migration can be told to fail."""
    state = {"fails": False}
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 2)
    before = list(schema.STEPS)

    def add_reviews(db: Database) -> None:
        db.conn.execute("CREATE TABLE review (id TEXT) STRICT")

    def fill_reviews(db: Database) -> None:
        db.conn.execute("INSERT INTO review VALUES ('half done')")
        if state["fails"]:
            db.conn.execute("PRAGMA max_page_count = 1")  # no page more than there are
            db.conn.execute("INSERT INTO review VALUES (hex(zeroblob(9999999)))")
        db.conn.execute("DELETE FROM review")

    schema.STEPS.extend([add_reviews, fill_reviews])
    yield state
    schema.STEPS[:] = before


# The shape


def test_the_version_is_the_number_of_migrations() -> None:
    """One migration a version, never changed once released."""
    with closing(sqlite3.connect(":memory:")) as db:
        assert len(schema.migrations().pending(Database(db))) == schema.VERSION


def test_a_new_file_has_the_canonical_shape(project: Project) -> None:
    """What is compared when a file is opened is what a new one is made of."""
    assert schema.shape(project.db) == schema.canonical()
    assert schema.fingerprint(schema.shape(project.db)) == schema.FINGERPRINTS[schema.VERSION]
    assert schema.foreign_objects(project.db, schema.VERSION) == []


def test_every_record_has_its_table(project: Project) -> None:
    """With the columns of the record, and an integer key for lists and search."""
    for table, kind in rows.TYPES.items():
        names = [row[1] for row in project.db.execute(f"PRAGMA table_info({table})")]
        searched = ["unspaced"] if table in rows.SEARCHED else []
        assert set(names) == {"pk", *rows.columns(kind), *searched}, table


def test_tables_are_strict(project: Project) -> None:
    """A number in a text column is an error, in every table that is ours."""
    loose = project.db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
        "AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'"
    ).fetchall()
    assert loose == []


def test_every_reference_can_be_looked_up_fast(project: Project) -> None:
    """Each column that refers to another table has an index that begins with it."""
    slow: set[str] = set()
    for table in rows.TYPES:
        indexed = set()
        for index in project.db.execute(f"PRAGMA index_list({table})").fetchall():
            indexed.add(project.db.execute(f"PRAGMA index_info({index[1]})").fetchone()[2])
        for key in project.db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            slow.update({f"{table}.{key[3]}"} if key[3] not in indexed else ())
    assert slow == set()


def test_nothing_is_deleted_by_the_database_itself(project: Project) -> None:
    """No cascade: the journal would not see it."""
    for table in rows.TYPES:
        for key in project.db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            assert key[5:7] == ("NO ACTION", "NO ACTION"), (table, key)


def test_the_file_opens_in_sqlite_utils(old: Path) -> None:
    """Plain names, and full-text tables that other tools find."""
    with closing(sqlite3.connect(old)) as connection:
        db = Database(connection)
        assert [row["text"] for row in db.table("claim").rows] == ["It holds"]
        assert db.table("claim").detect_fts() == "claim_fts"
        assert [row["text"] for row in db.table("claim").search("holds")] == ["It holds"]
        assert "claim_overview" in db.view_names()


# The journal's guards


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM edit WHERE seq = 2",
        "DELETE FROM change",
        "UPDATE edit SET label = 'Other' WHERE seq = 2",
        "UPDATE edit SET actor = 'somebody' WHERE seq = 2",
        "UPDATE edit SET at = '2020-01-01T00:00:00.000000Z'",
        "UPDATE edit SET label = NULL, actor = NULL, salt = NULL, hash = 'x' WHERE seq = 2",
        "UPDATE change SET after = '{}'",
        "UPDATE change SET before = NULL, after = NULL",
        "UPDATE change SET before = NULL, after = NULL, salt = NULL, digest = x'00'",
        "UPDATE change SET record_id = 'x', before = NULL, after = NULL, salt = NULL",
        """INSERT INTO edit SELECT 9, 'x', kind, target, at, actor, label, salt, digest, changes,
           changes_digest, previous, 'y' FROM edit WHERE seq = 2""",
        "INSERT OR REPLACE INTO edit SELECT * FROM edit WHERE seq = 1",
    ],
)
def test_the_journal_can_only_grow(old: Path, raw: Raw, statement: str) -> None:
    """The file refuses to change or drop what is in the journal, also to other programs."""
    with raw(old) as db, pytest.raises(sqlite3.IntegrityError, match="journal"):
        db.execute(statement)


def test_words_and_images_can_be_taken_out_for_good(old: Path, raw: Raw) -> None:
    """With their salt, and in no other way: that is how a source is protected."""
    with raw(old) as db:
        db.execute("UPDATE change SET before = NULL, after = NULL, salt = NULL")
        db.execute("UPDATE edit SET actor = NULL, label = NULL, salt = NULL")
        assert list(journal.broken_links(db)) == []


def test_a_verdict_is_never_changed(old: Path, raw: Raw) -> None:
    """A change of mind is a new verdict; undo takes a slip back whole."""
    with raw(old) as db:
        (claim,) = db.execute("SELECT id FROM claim").fetchone()
        db.execute(
            "INSERT INTO verdict (id, claim_id, scale, rating, label, definition, rationale, "
            "unknown, reason, author, made_at) VALUES ('v', ?, 'evidence', 'refuted', 'Refuted', "
            "'', 'Because', '', '', 'desk', '2026-01-07T12:00:00.000000Z')",
            (claim,),
        )
        with pytest.raises(sqlite3.IntegrityError, match="revised by a new one"):
            db.execute("UPDATE verdict SET rationale = 'Other'")


# Migrations


def test_an_older_file_is_brought_up_to_date(old: Path, next_version: dict[str, bool]) -> None:
    """Once, with a checked copy of the old file beside it, and nothing lost."""
    before = old.read_bytes()
    with Project.open(old) as project:
        assert project.db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert project.db.execute("SELECT text FROM claim").fetchone() == ("It holds",)
        assert project.db.execute("SELECT count(*) FROM review").fetchone() == (0,)
        assert schema.foreign_objects(project.db, schema.VERSION) == []
        head = journal.head(project.db)
        project.undo()
    (copy,) = set(names(old.parent)) - {"Bridge.fcw"}
    assert copy == f"Bridge.v{NOW}.fcw"
    with closing(sqlite3.connect(old.with_name(copy))) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (NOW,)
        assert journal.head(db) == head
        assert schema.foreign_objects(db, NOW) == []
    assert old.with_name(copy).stat().st_mode & 0o777 == 0o600
    assert len(before) == old.with_name(copy).stat().st_size
    with Project.open(old) as project:
        assert not project.readonly


def test_a_migration_that_fails_leaves_the_old_file(
    old: Path, next_version: dict[str, bool], raw: Raw
) -> None:
    """The old form or the new one, never between; and when the cause is gone, it works."""
    next_version["fails"] = True
    with pytest.raises(WorkbenchError):
        Project.open(old)
    with raw(old) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (NOW,)
        assert schema.foreign_objects(db, NOW) == []
    next_version["fails"] = False
    with Project.open(old) as project:
        assert project.db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert project.db.execute("SELECT text FROM claim").fetchone() == ("It holds",)


@pytest.mark.usefixtures("next_version")
def test_an_older_file_that_cannot_be_written_says_what_to_do(old: Path) -> None:
    """Reading needs the present form, so the sentence says where to put the file."""
    before = old.read_bytes()
    with pytest.raises(ReadOnly, match="Copy it to a folder where it can be written"):
        Project.open(old, readonly=True)
    assert old.read_bytes() == before


@pytest.mark.usefixtures("next_version")
def test_an_older_file_with_foreign_parts_is_not_migrated(old: Path, raw: Raw) -> None:
    """It is compared with the shape of its own version first; nothing in it runs."""
    with raw(old) as db:
        db.execute(
            "CREATE TRIGGER flip AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM claim; END"
        )
    before = old.read_bytes()
    with pytest.raises(WorkbenchError, match="flip"):
        Project.open(old)
    assert old.read_bytes() == before
    assert names(old.parent) == ["Bridge.fcw"]
