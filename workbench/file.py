"""The project file as a file: made, checked, connected to, copied; and what goes wrong with it."""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from workbench import journal, schema
from workbench.errors import Damaged, NotFound, OldForm, WorkbenchError
from workbench.faults import from_sqlite
from workbench.folding import folded

sqlite_version = sqlite3.sqlite_version
"""Of the one SQLite library there is."""

_SETTINGS = {
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": "0",
    "foreign_keys": "ON",
    "secure_delete": "ON",
    "temp_store": "MEMORY",
}
_WRITER_SETTINGS = {"locking_mode": "NORMAL", "journal_mode": "TRUNCATE", "synchronous": "EXTRA"}
_BUSY_SECONDS = 5.0
_PIECE = 1024
"""Pages copied before others may write: 16 MiB, a few hundredths of a second."""


def place(path: Path | str) -> Path:
    """Return the absolute place that a path names; "~" is a home only where there is one."""
    path = Path(path)
    with contextlib.suppress(RuntimeError):
        path = path.expanduser()
    return path.absolute()


def is_project(path: Path) -> bool:
    """Tell whether a file is a project, whatever it is called.

    SQLite reads it, because opening and closing a live project by hand would drop its locks.
    """
    try:
        with contextlib.closing(_connection(path, "ro")) as db:
            (application,) = db.execute("PRAGMA application_id").fetchone()
    except (sqlite3.Error, WorkbenchError):
        return False
    return bool(application == schema.APPLICATION_ID)


def existing(path: Path | str) -> Path:
    """Return the real place of a project file; NotFound with a sentence when there is none."""
    try:
        found = place(path).resolve(strict=True)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise NotFound(f"There is no project file {path}.") from error
    if not found.is_file():
        raise NotFound(f"{path} is not a file.")
    return found


def identity(path: Path) -> tuple[int, int] | None:
    """Tell one file from another at the same path; None when nothing is there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_unsettled(path: Path) -> bool:
    """Whether a commit beside the file was cut off, or is under way."""
    try:
        return path.with_name(f"{path.name}-journal").stat().st_size > 0
    except OSError:
        return False


@contextlib.contextmanager
def made(path: Path) -> Iterator[Path]:
    """Make a project file beside `path`, yield it to be filled, and then put it in place."""
    part = path.with_name(f".{path.name}.part")
    try:
        _reserve(part, path)
        with contextlib.closing(_connection(part, "rw")) as db:
            db.execute(f"PRAGMA page_size = {schema.PAGE_SIZE}")
            _apply(db, _SETTINGS | _WRITER_SETTINGS)
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(db)
            db.execute("PRAGMA journal_mode = DELETE")
        yield part
        move_into_place(part, path)
    except sqlite3.Error as error:
        raise from_sqlite(error, path.name, "It was not made.") from error
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):
            _discard(part)


def connect(path: Path, *, writable: bool) -> tuple[sqlite3.Connection, str]:
    """Connect to a project file, once its shape is known to be ours.

    Returns the connection, which refuses writes until an edit allows them, and the reason why a
    file of a newer program can only be read ("" for the others). Older files are brought to the
    present form, after a copy of them was made beside.
    """
    db = _connection(path, "rw" if writable else "ro")
    try:
        _apply(db, _SETTINGS)
        version = _checked_version(db, path)
        if writable:  # not before: it would rewrite the header of somebody else's database
            _apply(db, _WRITER_SETTINGS)
        if version < schema.VERSION and writable:
            copy(db, _free(path.with_suffix(f".v{version}{path.suffix}")), journal.head(db))
            schema.migrate(db)
        elif version < schema.VERSION:
            raise OldForm(
                f"{path.name} has an older form and must be converted before it can be read. "
                "Copy it to a folder where it can be written, and open it there."
            )
        db.execute("PRAGMA query_only = ON")
    except BaseException as error:
        db.close()
        if isinstance(error, sqlite3.Error | UnicodeDecodeError):
            raise from_sqlite(error, path.name) from error
        raise
    newer = version > schema.VERSION
    return db, "It was made by a newer version of the program." if newer else ""


def has_room(path: Path, beside: Path) -> bool:
    """Tell whether the disk of a file has room for another one as large as `path`."""
    try:
        return shutil.disk_usage(beside.parent).free > path.stat().st_size * 1.1
    except OSError:
        return False


def beside(path: Path) -> sqlite3.Connection:
    """Connect a second time to a project that is open, only to read."""
    db = _connection(path, "ro")
    try:
        _apply(db, _SETTINGS)
        db.execute("PRAGMA query_only = ON")
    except sqlite3.Error as error:
        db.close()
        raise from_sqlite(error, path.name) from error
    return db


def roll_back(path: Path) -> None:
    """Take back what a crash left half done; the lock must be held."""
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_connection(path, "rw")) as db:
        _apply(db, _SETTINGS)
        db.execute("SELECT 1 FROM sqlite_schema").fetchone()


def check_after_crash(db: sqlite3.Connection, path: Path) -> None:
    """Look the file over when its last owner did not close it."""
    try:
        found = [str(row[0]) for row in db.execute("PRAGMA quick_check(1)")]
    except sqlite3.Error as error:
        raise from_sqlite(error, path.name) from error
    if found != ["ok"]:
        raise Damaged(
            f"{path.name} is damaged: its pages do not fit together. Keep it as it is and open the "
            "last good copy."
        )


def copy(
    db: sqlite3.Connection,
    path: Path,
    head: tuple[int, str],
    progress: Callable[[float], object] | None = None,
) -> Path:
    """Copy a whole open project to `path`, check the copy, and only then put it in place.

    With `progress` the file is free to others between pieces; edits that they make meanwhile are
    copied too. It is told how far the copy is, and may raise to stop it.
    """

    def tell(_status: int, remaining: int, total: int) -> None:
        if progress:
            progress(1 - remaining / max(1, total))

    part = path.with_name(f".{path.name}.part")
    try:
        _reserve(part, path)
        with contextlib.closing(_connection(part, "rw")) as target:
            db.backup(target, pages=_PIECE if progress else -1, progress=tell, sleep=0.01)
            sound = target.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            copied = journal.head(target)
            same = journal.has(db, copied) if progress else copied == head
            if not sound or not same:
                raise Damaged(f"The copy {path} did not come out right and was not kept.")
        move_into_place(part, path)
    except sqlite3.Error as error:
        raise from_sqlite(error, path.name, "The copy was not made.") from error
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        with contextlib.suppress(OSError):
            _discard(part)
    return path


def head_of(path: Path) -> tuple[int, str]:
    """Give the head of the journal of a project file of any version that is not open here."""
    with _looking(path) as db:
        return journal.head(db)


def copy_good(source: Path, path: Path, progress: Callable[[float], object] | None = None) -> Path:
    """Copy a project file of any version to `path`; Damaged when it is not good."""
    with _looking(source) as db:
        check_after_crash(db, source)
        return copy(db, path, journal.head(db), progress)


@contextlib.contextmanager
def _looking(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(_connection(path, "ro")) as db:
        try:
            _apply(db, _SETTINGS)
            _checked_version(db, path)
            yield db
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise from_sqlite(error, path.name) from error


def _connection(path: Path, mode: str) -> sqlite3.Connection:
    try:
        db = sqlite3.connect(
            f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
        )
        db.create_function("folded", 1, folded, deterministic=True)  # queries compare words by it
        return db  # noqa: TRY300 - the error is of both
    except sqlite3.Error as error:
        raise from_sqlite(error, path.name) from error


def _free(path: Path) -> Path:
    """Return the path, or the first numbered one beside it where nothing is yet."""
    numbered = (path.with_stem(f"{path.stem}-{n}") for n in itertools.count(2))
    return next(place for place in itertools.chain([path], numbered) if not place.exists())


def _apply(db: sqlite3.Connection, settings: dict[str, str]) -> None:
    for name, value in settings.items():
        db.execute(f"PRAGMA {name} = {value}")
    if sys.platform == "darwin":
        db.execute("PRAGMA fullfsync = 1")


def _checked_version(db: sqlite3.Connection, path: Path) -> int:
    """Return the file's version, once it is known to have the form of that version.

    The form of a newer version is not known here; such a file is only read.
    """
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if application != schema.APPLICATION_ID or version < 1:
        raise WorkbenchError(f"{path.name} is not a project of the Fact-Check Workbench.")
    if version > schema.VERSION:
        return int(version)
    foreign = schema.foreign_objects(db, version)
    if foreign:
        raise Damaged(
            f"{path.name} was not opened: it holds parts that the program did not make, or lacks "
            f"some ({', '.join(foreign[:3])}{'…' if len(foreign) > 3 else ''}). "
            "If somebody sent it to you, ask for a fresh copy."
        )
    return int(version)


def _reserve(part: Path, path: Path) -> None:
    """Make an empty file that its owner alone can read, to become `path`, which must be free."""
    if os.path.lexists(path):  # a link that leads nowhere is there, too
        raise WorkbenchError(f"{path} is there already. Choose another name.")
    _discard(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _discard(part: Path) -> None:
    """Take away an unfinished file, and what SQLite may have left beside it."""
    part.unlink(missing_ok=True)
    part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def move_into_place(part: Path, path: Path) -> None:
    """Move a finished file into place, so that a power cut leaves all of it or nothing."""
    flush(part)
    try:
        os.link(part, path)  # unlike a renaming, not over what has come there meanwhile
        part.unlink()
    except FileExistsError:
        raise WorkbenchError(f"{path} is there already. Choose another name.") from None
    except OSError:  # a disk that knows no links
        part.rename(path)
    flush(path.parent)


def flush(path: Path) -> None:
    """Have the operating system write a file, or a folder's names, to the disk."""
    if sys.platform == "win32" and path.is_dir():
        return  # Windows has no such call for folders
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
