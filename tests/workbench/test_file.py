"""The project file as a file: what it is made of, what is not opened, and what goes wrong."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import sqlite_utils.utils

from workbench import file, journal, schema
from workbench.errors import Damaged, NotFound, WorkbenchError
from workbench.lock import lock_path
from workbench.model import Claim
from workbench.project import Project

Raw = Callable[[Path], AbstractContextManager[sqlite3.Connection]]


def names(folder: Path) -> list[str]:
    """List what a folder holds, by name."""
    return sorted(entry.name for entry in folder.iterdir())


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A closed project with one claim, in a folder of its own."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with (
        Project.create(folder / "Bridge.fcw") as project,
        project.edit("Add claim “It holds”") as edit,
    ):
        edit.add(Claim, text="It holds", added_at=edit.now)
    return folder / "Bridge.fcw"


# Made


def test_the_file_says_what_it_is(closed: Path) -> None:
    """It starts as every SQLite file, and carries our application id where `file(1)` looks."""
    header = closed.read_bytes()[:100]
    assert header[:16] == b"SQLite format 3\0"
    assert int.from_bytes(header[16:18], "big") == 16384
    assert header[18:20] == b"\1\1", "a rollback journal, not WAL"
    assert int.from_bytes(header[60:64], "big") == schema.VERSION, "user_version"
    assert header[68:72] == b"FCWB"


def test_only_its_owner_can_read_a_project(closed: Path) -> None:
    """Drafts and sources are nobody else's business, whatever the umask."""
    assert closed.stat().st_mode & 0o777 == 0o600


def test_a_copy_is_its_owners_alone(project: Project, tmp_path: Path) -> None:
    """The same holds for copies."""
    assert project.save_copy(tmp_path / "Copy.fcw").stat().st_mode & 0o777 == 0o600


def test_an_existing_file_is_not_overwritten(tmp_path: Path) -> None:
    """Making a project where something is already leaves that as it is."""
    (tmp_path / "Notes.fcw").write_text("my notes")
    with pytest.raises(WorkbenchError, match=r"is there already. Choose another name"):
        Project.create(tmp_path / "Notes.fcw")
    assert (tmp_path / "Notes.fcw").read_text() == "my notes"


def test_a_name_without_our_suffix_is_refused(tmp_path: Path) -> None:
    """The sentence names the right suffix, and nothing is made."""
    with pytest.raises(WorkbenchError, match=r"ends in \.fcw"):
        Project.create(tmp_path / "Bridge.txt")
    assert names(tmp_path) == ["home"]


@pytest.mark.parametrize("length", [300, 250])
def test_a_name_that_is_too_long_is_refused(tmp_path: Path, length: int) -> None:
    """The disk's limit on names is told in a sentence, and nothing is left behind."""
    with pytest.raises(WorkbenchError):
        Project.create(tmp_path / ("x" * (length - 4) + ".fcw"))
    assert names(tmp_path) == ["home"]


def test_a_project_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """The sentence is about the path, not a trace of the program."""
    with pytest.raises(WorkbenchError, match="cannot be written: No such file or directory"):
        Project.create(tmp_path / "missing" / "Bridge.fcw")


def test_what_a_killed_create_left_does_not_stand_in_the_way(tmp_path: Path) -> None:
    """A left-over part of an earlier attempt is replaced."""
    (tmp_path / ".Bridge.fcw.part").write_bytes(b"half a project")
    Project.create(tmp_path / "Bridge.fcw").close()
    assert names(tmp_path) == ["Bridge.fcw", "home"]


# Connected


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("locking_mode", "normal"),
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("query_only", 1),
    ],
)
def test_the_settings_in_force(project: Project, setting: str, value: object) -> None:
    """Each one is decided for durability or against hostile files; see the design of the file."""
    assert project.db.execute(f"PRAGMA {setting}").fetchone() == (value,)


def test_query_only_is_off_only_inside_an_edit(project: Project) -> None:
    """The door for writing opens with an edit and closes with it."""
    with project.edit("Look"):
        assert project.db.execute("PRAGMA query_only").fetchone() == (0,)
    assert project.db.execute("PRAGMA query_only").fetchone() == (1,)


def test_one_sqlite_library_in_the_process() -> None:
    """A second library on the same file would drop the first one's locks."""
    assert vars(sqlite_utils.utils)["sqlite3"] is sqlite3


# Not opened


def test_a_path_with_nothing_there_is_not_found(tmp_path: Path) -> None:
    """Nothing is made by opening."""
    with pytest.raises(NotFound, match="There is no project file"):
        Project.open(tmp_path / "Bridge.fcw")
    assert names(tmp_path) == ["home"]


def test_a_folder_is_not_a_project(tmp_path: Path) -> None:
    """A folder named like a project is refused."""
    (tmp_path / "Bridge.fcw").mkdir()
    with pytest.raises(NotFound, match="is not a file"):
        Project.open(tmp_path / "Bridge.fcw")


def _other_database(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE claim (id)")
    db.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("Dear editor, " * 1000),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(4080)),
        lambda path: path.write_bytes(b"\xff" * 20_000),
        _other_database,
    ],
    ids=["empty", "text", "header only", "noise", "other database"],
)
def test_a_file_that_is_no_project_is_refused_and_left_alone(
    tmp_path: Path, make: Callable[[Path], object]
) -> None:
    """A sentence says so; no byte of it changes, and nothing is left beside it."""
    folder = tmp_path / "desk"
    folder.mkdir()
    path = folder / "Other.fcw"
    make(path)
    before = path.read_bytes()
    with pytest.raises(WorkbenchError, match=r"Other\.fcw is (not a project|damaged)"):
        Project.open(path)
    assert path.read_bytes() == before
    assert names(folder) == ["Other.fcw"]


def test_a_project_of_a_newer_program_can_be_read_only(closed: Path, raw: Raw) -> None:
    """What a newer version added is left alone; the sentence says what is the matter."""
    with raw(closed) as db:
        db.execute("CREATE TABLE review (id TEXT)")
        db.execute("PRAGMA user_version = 99")
    before = closed.read_bytes()
    with Project.open(closed) as project:
        assert project.readonly
        assert project.readonly_reason == "It was made by a newer version of the program."
        assert project.db.execute("SELECT text FROM claim").fetchone() == ("It holds",)
        with pytest.raises(WorkbenchError, match="newer version"), project.edit("Add"):
            pass
    assert closed.read_bytes() == before
    assert names(closed.parent) == ["Bridge.fcw"]


@pytest.mark.parametrize("version", [0, -1])
def test_a_version_that_never_was_is_refused(closed: Path, raw: Raw, version: int) -> None:
    """Versions start at 1; a file that claims less was made by something else."""
    with raw(closed) as db:
        db.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(WorkbenchError):
        Project.open(closed)
    assert names(closed.parent) == ["Bridge.fcw"]


# Hostile


_SWAPPED = "CREATE TABLE speaker (pk INTEGER PRIMARY KEY AUTOINCREMENT, {columns}) STRICT"

HOSTILE = {
    "a trigger that flips verdicts": """
        CREATE TRIGGER flip AFTER INSERT ON edit BEGIN UPDATE claim SET text = 'Altered'; END;""",
    "a trigger on a shadow table": """
        CREATE TRIGGER flip AFTER INSERT ON claim_fts_data BEGIN DELETE FROM citation; END;""",
    "a trigger on the table of migrations": """
        CREATE TRIGGER flip AFTER INSERT ON _sqlite_migrations BEGIN DELETE FROM claim; END;""",
    "one more view": "CREATE VIEW leak AS SELECT group_concat(text) FROM claim;",
    "one more table": "CREATE TABLE notes (text);",
    "one more index": "CREATE INDEX extra ON claim(text);",
    "an index on an expression": "CREATE INDEX extra ON claim(upper(text));",
    "a table replaced by a view": """
        PRAGMA legacy_alter_table = ON;
        ALTER TABLE claim RENAME TO real_claim;
        CREATE VIEW claim AS SELECT pk, id, 'Altered' AS text FROM real_claim;""",
    "a guard that is gone": "DROP TRIGGER edit_fixed;",
    "a guard with another body": """
        DROP TRIGGER change_kept;
        CREATE TRIGGER change_kept BEFORE DELETE ON change BEGIN SELECT 1; END;""",
    "the overview with another body": """
        DROP VIEW claim_overview;
        CREATE VIEW claim_overview AS SELECT pk, id, 'true' AS rating FROM claim;""",
    "a column made by an expression": """
        ALTER TABLE claim ADD COLUMN shown TEXT GENERATED ALWAYS AS (upper(text)) VIRTUAL;""",
    "one more column": "ALTER TABLE claim ADD COLUMN extra TEXT;",
    "a check that calls a function": """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT NOT NULL',
            'text TEXT NOT NULL CHECK (length(hex(text)) < 1000000)') WHERE name = 'claim';""",
    "a default that calls a function": """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'unspaced TEXT NOT NULL DEFAULT ''''',
            'unspaced TEXT NOT NULL DEFAULT (hex(randomblob(9)))') WHERE name = 'claim';""",
    "an index that is gone": "DROP INDEX claim_speaker;",
    "a full-text table of another kind": """
        DROP TABLE claim_fts; CREATE VIRTUAL TABLE claim_fts USING fts5(text, quote, note);""",
    "a table of migrations with an expression": """
        ALTER TABLE _sqlite_migrations ADD COLUMN x TEXT AS (hex(name)) VIRTUAL;""",
    "a table of migrations that is a view": """
        ALTER TABLE _sqlite_migrations RENAME TO x;
        CREATE VIEW _sqlite_migrations AS SELECT * FROM x;""",
    "a schema that is no text": """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = CAST(x'ff' || sql AS TEXT) WHERE name = 'claim_overview';""",
    "a schema that is no SQL": """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = 'CREATE TABLE claim (' WHERE name = 'claim';""",
}


@pytest.mark.parametrize("attack", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_with_foreign_parts_is_refused_untouched(
    closed: Path, raw: Raw, attack: str
) -> None:
    """Before anything else is asked of it, and without changing a byte."""
    with raw(closed) as db:
        db.executescript(attack)
    before = closed.read_bytes()
    with pytest.raises(Damaged, match=r"Bridge\.fcw") as refused:
        Project.open(closed)
    with pytest.raises(Damaged):
        Project.open(closed, readonly=True)
    assert "Traceback" not in str(refused.value)
    assert closed.read_bytes() == before
    assert names(closed.parent) == ["Bridge.fcw"]


def test_the_sentence_names_the_foreign_parts(closed: Path, raw: Raw) -> None:
    """Up to three of them, and what to do about it."""
    with raw(closed) as db:
        db.execute("CREATE VIEW leak AS SELECT 1")
    with pytest.raises(Damaged, match=r"\(view leak\).*ask for a fresh copy"):
        Project.open(closed)


# After a crash


def _break_a_page(path: Path) -> None:
    """Destroy the root page of the table `claim`, as a bad disk would."""
    db = sqlite3.connect(path)
    (page,) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'claim'").fetchone()
    db.close()
    with path.open("r+b") as handle:
        handle.seek((page - 1) * 16384)
        handle.write(b"\x55" * 16384)


def test_a_file_is_looked_over_after_a_crash(closed: Path) -> None:
    """A lock file left behind means that the last owner was killed: damage is found at once."""
    _break_a_page(closed)
    closed.with_name(".Bridge.fcw.lock").touch()
    before = closed.read_bytes()
    with pytest.raises(Damaged, match=r"(?s)Bridge\.fcw is damaged.*open the last good copy"):
        Project.open(closed)
    assert closed.read_bytes() == before


def test_a_file_found_damaged_after_a_crash_is_refused_the_next_time_too(closed: Path) -> None:
    """Trying again does not turn a damaged file into a sound one."""
    _break_a_page(closed)
    closed.with_name(".Bridge.fcw.lock").touch()
    for _ in range(2):
        with pytest.raises(Damaged):
            Project.open(closed)


# Copied


def test_a_copy_is_the_whole_project(project: Project, tmp_path: Path) -> None:
    """Rows, bytes and journal: it opens, undoes, and leaves nothing beside it."""
    with project.edit("Add claim “It holds”") as edit:
        claim = edit.add(Claim, text="It holds", added_at=edit.now)
        sha256 = edit.store.put(b"x" * 3_000_000)
    folder = tmp_path / "backup"
    folder.mkdir()
    assert project.save_copy(folder / "Copy.fcw") == folder / "Copy.fcw"
    assert names(folder) == ["Copy.fcw"]
    with Project.open(folder / "Copy.fcw") as copy:
        assert journal.head(copy.db) == journal.head(project.db)
        assert copy.get(Claim, claim.id) == claim
        assert copy.store.get(sha256) == b"x" * 3_000_000
        assert copy.undo().label == "Add claim “It holds”"


def test_a_copy_does_not_overwrite(project: Project, tmp_path: Path) -> None:
    """A file that is there already stays as it is."""
    (tmp_path / "Copy.fcw").write_text("mine")
    with pytest.raises(WorkbenchError, match="is there already"):
        project.save_copy(tmp_path / "Copy.fcw")
    assert (tmp_path / "Copy.fcw").read_text() == "mine"


@pytest.mark.parametrize("name", ["missing/Copy.fcw", "x" * 300 + ".fcw"])
def test_a_copy_that_cannot_be_written_is_told_in_a_sentence(
    project: Project, tmp_path: Path, name: str
) -> None:
    """No folder, or a name too long for the disk."""
    with pytest.raises(WorkbenchError, match="cannot be written"):
        project.save_copy(tmp_path / name)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("SQLITE_FULL", "The disk is full. Free some space and try again. Not saved."),
        ("SQLITE_READONLY_DBMOVED", "B.fcw was moved, replaced or deleted"),
        ("SQLITE_READONLY_DIRECTORY", "B.fcw is read-only."),
        ("SQLITE_BUSY_SNAPSHOT", "Another program is using B.fcw."),
        ("SQLITE_IOERR_FSYNC", "The disk reported an error on B.fcw"),
        ("SQLITE_NOTADB", "B.fcw is not a project of the Fact-Check Workbench."),
        ("SQLITE_CORRUPT_VTAB", "B.fcw is damaged"),
    ],
)
def test_what_sqlite_says_becomes_a_sentence(code: str, sentence: str) -> None:
    """Each error of the database has words for a journalist, and says what that means."""
    error = sqlite3.OperationalError("details")
    error.sqlite_errorname = code
    found = str(file.from_sqlite(error, "B.fcw", "Not saved."))
    assert found.startswith(sentence)
    assert found.endswith("Not saved.")


# Names


def test_a_tilde_that_names_no_home_is_a_letter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file may be called ~draft.fcw, whoever lives on this machine."""
    monkeypatch.chdir(tmp_path)
    with Project.create("~nobody-here.fcw") as project:
        assert project.path == tmp_path / "~nobody-here.fcw"
    Project.open("~nobody-here.fcw").close()


def test_links_in_a_circle_lead_to_no_project(tmp_path: Path) -> None:
    """A link to itself is answered as a missing file is."""
    (tmp_path / "loop.fcw").symlink_to(tmp_path / "loop.fcw")
    with pytest.raises(NotFound, match="no project file"):
        Project.open(tmp_path / "loop.fcw")


def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path: Path) -> None:
    """The name is taken, although nothing is behind it."""
    link = tmp_path / "link.fcw"
    link.symlink_to(tmp_path / "unplugged.fcw")
    with pytest.raises(WorkbenchError, match="is there already"):
        Project.create(link)
    assert link.is_symlink()


def test_a_project_is_known_by_its_first_bytes(closed: Path, tmp_path: Path) -> None:
    """What a file is called says nothing."""
    other = tmp_path / "other.fcw"
    other.write_bytes(b"SQLite format 3\0" + bytes(84))
    renamed = closed.rename(tmp_path / "notes.txt")
    assert file.is_project(renamed)
    assert not file.is_project(other)
    assert not file.is_project(tmp_path / "none")


def test_somebody_elses_database_is_left_as_it_is(tmp_path: Path) -> None:
    """Trying to open a database of another program changes none of its bytes."""
    path = tmp_path / "Other.fcw"
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE note (text)")
    before = path.read_bytes()
    with pytest.raises(WorkbenchError, match="is not a project"):
        Project.open(path)
    assert path.read_bytes() == before


def test_a_copy_does_not_replace_what_came_there_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that appears at the copy's place while it is written stays."""
    flush = file.flush

    def arrive(path: Path) -> None:
        (tmp_path / "Copy.fcw").write_text("mine")
        flush(path)

    with Project.create(tmp_path / "Bridge.fcw") as project:
        monkeypatch.setattr(file, "flush", arrive)
        with pytest.raises(WorkbenchError, match="is there already"):
            project.save_copy(tmp_path / "Copy.fcw")
    assert (tmp_path / "Copy.fcw").read_text() == "mine"


def test_a_new_project_has_one_name(tmp_path: Path) -> None:
    """Nothing is left beside a file that was put in place, nor another name for it."""
    Project.create(tmp_path / "Bridge.fcw").close()
    assert [entry.name for entry in tmp_path.iterdir() if entry.suffix] == ["Bridge.fcw"]
    assert (tmp_path / "Bridge.fcw").stat().st_nlink == 1


def test_a_file_that_is_found_damaged_after_a_crash_is_not_kept_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The refused file is closed, and the next opening looks it over again."""
    path = tmp_path / "Bridge.fcw"
    Project.create(path).close()
    lock_path(path).touch()
    seen: list[sqlite3.Connection] = []

    def refuse(db: sqlite3.Connection, _path: Path) -> None:
        seen.append(db)
        raise Damaged("Bridge.fcw is damaged.")

    monkeypatch.setattr(file, "check_after_crash", refuse)
    for _ in range(2):
        with pytest.raises(Damaged):
            Project.open(path)
    assert len(seen) == 2
    for db in seen:
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            db.execute("SELECT 1")
