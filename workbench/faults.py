"""What SQLite's errors mean to a person: each as a sentence that says what to do."""

from __future__ import annotations

from workbench.errors import Damaged, ProjectMoved, ReadOnly, WorkbenchError


def from_sqlite(error: Exception, name: str, outcome: str = "") -> Exception:
    """Say in a sentence what went wrong with the file; `outcome` says what that means.

    What is not the world's fault (our SQL, a broken rule of the schema) comes back as it is.
    """
    code = getattr(error, "sqlite_errorname", None) or f"{type(error).__name__}: {error}"
    for start, kind, sentence in _SENTENCES:
        if code.startswith(start):
            return kind(f"{sentence.format(name=name, error=error)} {outcome}".strip())
    return error


_DAMAGED = "{name} is damaged ({error}). Keep it as it is and open the last good copy."
MOVED = (
    "{name} was moved, replaced or deleted while it was open. "
    "Nothing is lost: save a copy and go on in that."
)

_UNSETTLED = (
    "{name} was being written when the program stopped. Copy it and {name}-journal, together, "
    "to a folder where they can be written, and open it there."
)

_SENTENCES: tuple[tuple[str, type[WorkbenchError], str], ...] = (
    ("SQLITE_FULL", WorkbenchError, "The disk is full. Free some space and try again."),
    (
        "SQLITE_READONLY_DBMOVED",
        ProjectMoved,
        MOVED,
    ),
    (
        "SQLITE_READONLY_ROLLBACK",
        ReadOnly,
        _UNSETTLED,
    ),
    ("SQLITE_READONLY", ReadOnly, "{name} is read-only. Save a copy to work on."),
    ("SQLITE_PERM", ReadOnly, "{name} may not be written to. Save a copy to work on."),
    ("SQLITE_BUSY", WorkbenchError, "Another program is using {name}. Try again when it is done."),
    ("SQLITE_CANTOPEN", WorkbenchError, "{name} cannot be opened."),
    (
        "SQLITE_IOERR",
        WorkbenchError,
        "The disk reported an error on {name} ({error}). Check the disk and try again.",
    ),
    ("SQLITE_LOCKED", WorkbenchError, "{name} is busy. Try again."),
    ("SQLITE_NOMEM", WorkbenchError, "There is not enough memory for {name}."),
    ("SQLITE_CORRUPT", Damaged, _DAMAGED),
    ("UnicodeDecodeError", Damaged, _DAMAGED),
    ("OperationalError: Could not decode", Damaged, _DAMAGED),
    ("SQLITE_NOTADB", WorkbenchError, "{name} is not a project of the Fact-Check Workbench."),
)
