"""The list in the middle handed out: as a sheet, as JSON, as references."""

from __future__ import annotations

from array import array
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.form import in_turn
from ui.dialogs.lists import ExportListDialog, ListWanted
from ui.filtering import today
from ui.jobs import Watch
from ui.verbs.desk import Desk
from ui.verbs.giving import name_for
from ui.wording import number
from workbench import queries
from workbench.exchange.lists import SUFFIX, Written, write_list
from workbench.journal import head
from workbench.model import ExportKind
from workbench.project import Project
from workbench.queries import Connection, lists

if TYPE_CHECKING:
    from workbench.commands import HandedOut
    from workbench.queries import Listing


class ListVerbs(QObject):
    """Writes lists, and tells where they are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def export(self) -> None:
        """Ask what of the list is to be written, and in what form."""
        ExportListDialog(self._session, self._wanted, self._desk.window).open()

    def _wanted(self, wanted: ListWanted) -> None:
        in_turn(lambda: self._ask_place(wanted))

    def _ask_place(self, wanted: ListWanted) -> None:
        case = name_for(self._session.ask(queries.investigation).title, self.tr("Investigation"))
        suffix = SUFFIX[wanted.form]
        name = self._names()[wanted.what].format(case)
        self._desk.paths.to_save(
            self._desk.window,
            self.tr("Export the list"),
            f"{suffix.upper()} (*.{suffix})",
            f"{name}.{suffix}",
            lambda path: self._write(wanted, path),
        )

    def _names(self) -> dict[str, str]:
        return {
            "claims": self.tr("{} - claims"),
            "citations": self.tr("{} - citations"),
            "evidence": self.tr("{} - evidence"),
            "articles": self.tr("{} - articles"),
            "sources": self.tr("{} - sources"),
            "speakers": self.tr("{} - speakers"),
        }

    def _write(self, wanted: ListWanted, path: str) -> None:
        project, noun = self._session.project.path, self._session.noun
        listing = self._listing()
        marked = self._session.marks().ids if wanted.marked else ()

        def work(watch: Watch) -> tuple[Written, HandedOut]:
            from workbench.report.files import described  # noqa: PLC0415 - loads what makes pages

            watch.check()
            with Project.open(project, readonly=True) as held:
                keys = _keys(held.db, noun, marked) if marked else lists.page(held.db, listing).keys
                seq = head(held.db)[0]
                written = write_list(
                    held.db, wanted.what, keys, path, wanted.form, mark=wanted.mark, progress=watch
                )
            return written, described(path, kind=ExportKind.LIST, form=wanted.form, seq=seq)

        self._desk.jobs.run(self.tr("Writing the list"), work, partial(self._tell, project, path))

    def _listing(self) -> Listing:
        session = self._session
        held, place = session.filters.arrangement(), session.place
        state = place.removeprefix("claims/") if place.startswith("claims/") else ""
        column, descending = str(held.get("sort") or ""), bool(held.get("descending"))
        return lists.Listing(
            noun=session.noun,
            filter=session.filters.of(session.noun),
            state="" if state == "all" else state,
            sort=lists.Sort(column=column, descending=descending) if column else lists.Sort(),
            grouping=str(held.get("grouping") or "") if session.noun == "claims" else "",
            today=today(),
        )

    def _tell(self, project: Path, path: str, made: tuple[Written, HandedOut]) -> None:
        written, file = made
        self._session.hand_out(project, [file])
        one = self.tr("1 row is in {name}")
        words = one if written.rows == 1 else self.tr("{count} rows are in {name}")
        words = words.format(count=number(written.rows), name=Path(path).name)
        folder = QUrl.fromLocalFile(str(Path(path).parent))

        def show() -> None:
            QDesktopServices.openUrl(folder)

        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

        deeds = (
            ("openFile", self.tr("Open"), open_it),
            ("showFolder", self.tr("Show folder"), show),
        )
        self._desk.notices.say(words, *deeds)
        if written.cut:
            self._session.failed.emit(
                self.tr("{} cells are longer than a workbook holds, and stand there cut.").format(
                    number(written.cut)
                )
            )


def _keys(db: Connection, noun: str, ids: tuple[str, ...]) -> array[int]:
    return array("q", (key for each in ids if (key := lists.key_of(db, noun, each)) >= 0))
