"""Sheets brought in: chosen, dropped, or pasted as cells."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from ui.dialogs.form import in_turn
from ui.jobs import Watch
from ui.verbs.desk import Desk
from workbench.errors import WorkbenchError
from workbench.exchange.intake import MAX_FILE
from workbench.exchange.mapping import check
from workbench.reading.cells import Book, read_book, read_pasted


class SheetVerbs(QObject):
    """Opens the window in which a sheet is looked over before its rows come in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def bring_in(self) -> None:
        """Ask for a sheet."""
        self._desk.paths.to_open(
            self._desk.window,
            self.tr("Import sheet"),
            self.tr("Sheets (*.csv *.tsv *.tab *.txt *.xlsx *.xls *.ods);;All files (*)"),
            lambda path: self.bring([path]),
        )

    def bring(self, refs: Sequence[str], text: str = "") -> None:
        """Look over sheets, one after the other, or cells that were pasted as text."""
        if text:
            book = read_pasted(text)
            check(book)
            self._show("", b"", book)
        elif refs:
            self._read(refs[0], refs[1:])

    def _read(self, ref: str, others: Sequence[str]) -> None:
        path, project = Path(ref), self._session.project

        def go_on() -> None:
            if others:
                in_turn(lambda: self.bring(others))

        def work(watch: Watch) -> tuple[bytes, Book]:
            watch.check()
            data = _bytes_of(path)
            book = read_book(data, filename=path.name)
            check(book)
            return data, book

        def done(made: tuple[bytes, Book]) -> None:
            if self._session.is_open and self._session.project is project:
                self._show(path.name, *made)
                go_on()

        def failed(words: str) -> None:
            self._session.failed.emit(words)
            if self._session.is_open and self._session.project is project:
                go_on()

        self._desk.jobs.run(self.tr("Reading {}").format(path.name), work, done, failed=failed)

    def _show(self, name: str, data: bytes, book: Book) -> None:
        from ui.dialogs.sheet_import import Origin, SheetImportDialog  # noqa: PLC0415 - seldom needed

        def show() -> None:
            if self._session.is_open:
                origin = Origin(name=name, data=data)
                SheetImportDialog(
                    self._session, self._desk.jobs, origin, book, self._desk.window
                ).open()

        in_turn(show)


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise WorkbenchError(f"{path} cannot be read: there is no such file.")
        if path.stat().st_size > MAX_FILE:
            raise WorkbenchError(
                f"{path.name} is larger than {MAX_FILE // 1_000_000} MB; no more is taken in."
            )
        return path.read_bytes()
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be read: {error.strerror}.") from error
