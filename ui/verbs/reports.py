"""Reports: asked for, seen, written beside the work, and told with where they are."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.dialogs.form import in_turn
from ui.jobs import Watch
from ui.verbs.desk import Desk
from ui.verbs.giving import name_for
from ui.wording import number
from workbench import queries

if TYPE_CHECKING:
    from ui.dialogs.report import ReportWanted
    from workbench.report.several import Written


class ReportVerbs(QObject):
    """Hands out reports."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk, self._session = desk, desk.session

    def export(self) -> None:
        """Ask which report, in which formats, and where, and write it."""
        from ui.dialogs.report import ReportDialog  # noqa: PLC0415 - loads what makes reports

        ReportDialog(self._session, self._desk.jobs, self._wanted, self._desk.window).open()

    def _wanted(self, wanted: ReportWanted) -> None:
        in_turn(lambda: self._ask_place(wanted))

    def _ask_place(self, wanted: ReportWanted) -> None:
        from workbench.report.several import SUFFIX  # noqa: PLC0415 - as above

        case = name_for(self._session.ask(queries.investigation).title, self.tr("Investigation"))
        paths, window = self._desk.paths, self._desk.window
        title, write = self.tr("Export report"), partial(self._write, wanted)
        if len(wanted.forms) > 1:
            paths.to_make(window, title, self.tr("{} - report").format(case), write)
            return
        suffix = SUFFIX[wanted.forms[0]].rpartition(".")[2]
        kinds = f"{suffix.upper()} (*.{suffix})"
        paths.to_save(window, title, kinds, f"{case}.{suffix}", write)

    def _write(self, wanted: ReportWanted, place: str) -> None:
        project = str(self._session.project.path)

        def work(watch: Watch) -> Written:
            from ui.dialogs.report import gather  # noqa: PLC0415 - as above
            from workbench.report import several, templates  # noqa: PLC0415 - as above

            made, claims = wanted.shown, wanted.claims
            if made is None:
                made, claims = gather(project, wanted.which, wanted.language)
            how = several.Wanted(claims=claims, salt=wanted.salt, templates=templates.own())
            places = several.places(place, wanted.forms)
            return several.write(made, places, how, told=watch, cancelled=watch.stopped)

        self._desk.jobs.run(
            self.tr("Writing the report"), work, partial(self._told, project, place)
        )

    def _told(self, project: str, place: str, written: Written) -> None:
        for problem in written.problems:
            self._session.failed.emit(problem)
        if not written.files:
            return
        there = self._session.is_open and str(self._session.project.path) == project
        if there:
            self._session.hand_out(self._session.project.path, written.files)
            self._session.note_report(str(written.paths[0]))
        words = self.tr("The report is in {}").format(Path(place).name)
        if len(written.files) > 1:
            words = self.tr("{count} files are in {name}")
            words = words.format(count=number(len(written.files)), name=Path(place).name)
        if not there:
            untold = self.tr("The history does not tell of it: the investigation was closed.")
            words = f"{words}. {untold}"
        folder, first = written.paths[0].parent, written.paths[0]

        def show(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._desk.notices.say(
            words,
            ("openFile", self.tr("Open"), partial(show, first)),
            ("showFolder", self.tr("Show folder"), partial(show, folder)),
        )
