"""A second, reading connection to the open project, for a thread that answers long questions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from workbench import file
from workbench.errors import Cancelled
from workbench.faults import from_sqlite

P = ParamSpec("P")
T = TypeVar("T")
_STEPS = 200_000
"""Steps of SQLite's machine between two looks at whether the answer is still wanted."""


class Beside:
    """Reads beside the one that writes. It belongs to the thread that made it, but for `stop`.

    A commit waits for what is being read: stop it first.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._db = file.beside(path)
        self._db.set_progress_handler(lambda: self._stopped, _STEPS)
        self._stopped = False

    def ask(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Put a query. Cancelled when it was stopped; WorkbenchError when the file fails."""
        try:
            return query(self._db, *args, **kwargs)
        except sqlite3.Error as error:
            if self._stopped:
                raise Cancelled("Not wanted any more.") from error
            raise from_sqlite(error, self._path.name) from error

    def stop(self) -> None:
        """Stop what is being asked, and all that is asked until `go_on`; from any thread."""
        self._stopped = True
        self._db.interrupt()

    def go_on(self) -> None:
        """Answer again."""
        self._stopped = False

    def close(self) -> None:
        """Close the connection."""
        self._db.close()
