"""Tables in the reader: the sheets of a table file as a grid, joined to its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ui.jobs import Job, Jobs
from ui.widgets.grid_view import GridView
from ui.widgets.mark import Mark
from workbench.reading.tables import Table, rows_of

SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
KINDS = ("text/csv", "text/tab-separated-values", SPREADSHEET)
LONG = 1_000_000
"""Letters from which on a table is taken apart beside the window: that takes some 10 ms."""


class TablePart(QObject):
    """Has the text of a table taken apart, and joins its cells to the text."""

    chosen = Signal(object)
    """Cells are selected: their span of the text, None when none are."""

    def __init__(self, view: GridView, jobs: Jobs) -> None:
        super().__init__(view)
        self._view, self._jobs = view, jobs
        self._text = ""
        self._job: Job | None = None
        self._marks: Sequence[Mark] = ()
        self._point = -1
        self.tables: Sequence[Table] = ()
        view.selected.connect(self._select)

    def set_text(self, text: str, kind: str, done: Callable[[], object]) -> None:
        """Show the tables of a text of this media type; `done` is called when they are there."""
        if self._job is not None:
            self._job.cancel()
        self._job, self.tables, self._point, self._text = None, (), -1, text
        self._view.show_tables(())
        if kind not in KINDS or not text:
            return
        named = kind == SPREADSHEET
        if len(text) < LONG:
            self._take(rows_of(text, named=named))
            return

        def taken(tables: Sequence[Table]) -> None:
            if self._job is job:
                self._job = None
                self._take(tables)
                done()

        job = self._job = self._jobs.run("", lambda _watch: rows_of(text, named=named), taken)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark the same passages as in the text."""
        self._marks = marks
        self._view.set_marks(marks)

    def go_to(self, point: int) -> None:
        """Bring a place of the text into view, as soon as the table is there."""
        self._point = point
        self._view.go_to(point)

    def _take(self, tables: Sequence[Table]) -> None:
        self.tables = tables if any(table.count for table in tables) else ()
        self._view.show_tables(self.tables)
        self._view.set_marks(self._marks)
        if self._point >= 0:
            self._view.go_to(self._point)

    def _select(self, start: int, end: int) -> None:
        """Tell what is selected, without the blanks around it."""
        words = self._text[max(0, start) : max(0, end)]
        start += len(words) - len(words.lstrip())
        self.chosen.emit((start, start + len(words.strip())) if words.strip() else None)
