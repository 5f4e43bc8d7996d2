"""Captures given out of the project: a sheet to print, files in a folder, one web archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.jobs import Watch
from ui.verbs.desk import Desk
from ui.wording import counted, cut, number
from workbench import queries
from workbench.commands import HandedOut
from workbench.exchange.extracting import Extracted
from workbench.model import Article, Capture, Evidence, ExportKind
from workbench.project import Project

T = TypeVar("T")
_LONGEST = 60


def name_for(title: str, instead: str) -> str:
    """Make the name of a file of a title: letters, figures, and few signs."""
    plain = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(plain.split())[:_LONGEST].strip() or instead


def _item(project: Project, article: bool, ident: str) -> Article | Evidence:
    return project.get(Article, ident) if article else project.get(Evidence, ident)


class GivingVerbs(QObject):
    """What is written out, with the notice that says where it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def sheet(self) -> None:
        """Ask where, and write what is known of the copy that is read on one page."""
        capture_id = self._session.capture_id
        name = name_for(self._owner(capture_id).title, self.tr("capture"))

        def write(project: Project, path: str) -> str:
            # The template engine takes a while to load, and few write sheets.
            from workbench.report.sheet import write_sheet  # noqa: PLC0415

            write_sheet(project.db, capture_id, path)
            return path

        self._desk.paths.to_save(
            self._desk.window,
            self.tr("Save the capture sheet"),
            self.tr("Web page (*.html)"),
            self.tr("Sheet of {}").format(name) + ".html",
            lambda path: self._run(
                self.tr("Writing the capture sheet"),
                lambda project: write(project, path),
                self._tell_sheet,
                lambda made: ("sheet", Path(made), ""),
            ),
        )

    def originals(self) -> None:
        """Ask where, and write all copies of the chosen entry into a folder."""
        kind, item_id = self._session.item
        item = _item(self._session.project, kind == "article", item_id)

        def write(project: Project, folder: str) -> Extracted:
            from workbench.exchange import extracting  # noqa: PLC0415 - with what writes archives

            return extracting.extract(project.db, item, folder)

        self._desk.paths.to_make(
            self._desk.window,
            self.tr("Write out the originals into a new folder"),
            name_for(item.title, self.tr("originals")),
            lambda folder: self._run(
                self.tr("Writing the originals"),
                lambda project: write(project, folder),
                self._tell_originals,
                lambda made: (
                    "originals",
                    made.folder / "SHA256SUMS",
                    f"{made.folder.name}/SHA256SUMS",
                ),
            ),
        )

    def web_archive(self) -> None:
        """Ask where, and write the captures of what is selected, else all, as one WACZ file."""
        chosen = self._selected()
        count = len(chosen)
        title = self.tr("Export the captures of all evidence as WACZ")
        if chosen:
            one = self.tr("Export the captures of the selected entry as WACZ")
            title = counted(count, one, self.tr("Export the captures of {} entries as WACZ"))
        case = self._session.ask(queries.investigation).title
        noun = self._session.noun

        def write(project: Project, path: str) -> tuple[str, int, list[str]]:
            from workbench.exchange import exporting  # noqa: PLC0415 - with what writes archives

            ids = chosen or tuple(row.id for row in reversed(queries.evidence(project.db)))
            written = bool(chosen) and noun == "articles"
            items = [_item(project, written, ident) for ident in ids]
            damaged: list[str] = []
            count = exporting.export_wacz(
                project.db, items, path, title=case, left_out=damaged.append
            )
            return path, count, damaged

        self._desk.paths.to_save(
            self._desk.window,
            title,
            "WACZ (*.wacz)",
            name_for(case, self.tr("captures")) + ".wacz",
            lambda path: self._run(
                self.tr("Writing the web archive"),
                lambda project: write(project, path),
                self._tell_archive,
                lambda made: ("wacz", Path(made[0]), ""),
            ),
        )

    # Inside

    def _selected(self) -> tuple[str, ...]:
        """Give the rows that are selected, where there are more than the one that is looked at."""
        session = self._session
        listed = session.noun in {"evidence", "articles"}
        return session.marks().ids if listed and session.marked_count > 1 else ()

    def _owner(self, capture_id: str) -> Article | Evidence:
        project = self._session.project
        capture = project.get(Capture, capture_id)
        if capture.article_id:
            return project.get(Article, capture.article_id)
        return project.get(Evidence, capture.evidence_id or "")

    def _run(
        self,
        label: str,
        write: Callable[[Project], T],
        done: Callable[[T], None],
        stands: Callable[[T], tuple[str, Path, str]],
    ) -> None:
        """Write beside the window, through a connection that only reads.

        `stands` gives what the journal is to keep: the format, the file, and a name for it.
        """
        path = self._session.project.path

        def work(watch: Watch) -> tuple[T, HandedOut]:
            from workbench.report.files import described  # noqa: PLC0415 - when it is written

            watch.check()
            with Project.open(path, readonly=True) as project:
                seq = queries.history(project.db, limit=1)[0].seq
                made = write(project)
            form, file, name = stands(made)
            kind = ExportKind.ARCHIVE
            return made, described(file, kind=kind, form=form, seq=seq, name=name)

        def tell(written: tuple[T, HandedOut]) -> None:
            self._session.hand_out(path, [written[1]])
            done(written[0])

        self._desk.jobs.run(label, work, tell)

    def _tell_sheet(self, path: str) -> None:
        words = self.tr("The capture sheet is in {}").format(Path(path).name)
        self._tell(words, Path(path).parent)

    def _tell_archive(self, made: tuple[str, int, list[str]]) -> None:
        path, count, damaged = made
        one = self.tr("1 capture is in {name}")
        words = one if count == 1 else self.tr("{count} captures are in {name}")
        words = words.format(count=number(count), name=Path(path).name)
        self._tell(words, Path(path).parent)
        self._tell_damaged(damaged)

    def _tell_originals(self, made: Extracted) -> None:
        words = self.tr("{count} files are in {name}")
        words = words.format(count=number(len(made.files)), name=cut(made.folder.name, 80))
        self._tell(words, made.folder)
        self._tell_damaged(made.damaged)

    def _tell_damaged(self, damaged: Iterable[str]) -> None:
        for each in damaged:
            self._session.failed.emit(
                self.tr("Not written, because it is damaged: {}").format(each)
            )

    def _tell(self, words: str, folder: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

        self._desk.notices.say(words, ("showFolder", self.tr("Show folder"), show))
