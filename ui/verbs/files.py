"""Projects and files: new, open, the sample, a copy, a check."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ui.aside import Aside
from ui.dialogs.findings import FindingsDialog, summary
from ui.dialogs.findings import report as findings_report
from ui.dialogs.investigation import DetailsDialog
from ui.jobs import Watch
from ui.recent import documents
from ui.verbs.desk import Desk
from ui.wording import exact, now_stamp
from workbench import queries, settings
from workbench.errors import WorkbenchError
from workbench.exchange import seed
from workbench.project import SUFFIX, Project

SAMPLE = "harbour-bridge"


def make_sample(path: str) -> str:
    """Make the sample investigation at a path, unless it is there; gives the path."""
    if not Path(path).exists():
        with contextlib.suppress(OSError):  # `make` says what is wrong with the place
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        seed.make(SAMPLE, path)
    return path


def check(path: str, watch: Watch, aside: Aside) -> list[queries.Finding]:
    """Check a project file beside the window that has it open, and that may change it."""
    roots = settings.load().roots
    with Project.open(path, readonly=True) as project:
        found = queries.verify(
            project.db, roots=roots, told=watch, stopped=watch.stopped, aside=aside
        )
        return list(found)


def write_text(path: str, text: str) -> None:
    """Write a text to a file."""
    try:
        Path(path).write_text(text, "utf-8")
    except OSError as error:
        raise WorkbenchError(f"{path} cannot be written: {error.strerror}.") from error


class FileVerbs(QObject):
    """What the File menu does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session

    def new(self) -> None:
        """Ask where, and make a new investigation there."""
        self._desk.paths.to_save(
            self._desk.window,
            self.tr("New investigation"),
            self._kinds(),
            self.tr("Investigation") + SUFFIX,
            self._create,
        )

    def open(self) -> None:
        """Ask which, and open it."""
        title = self.tr("Open investigation")
        kinds = self.tr("Investigations and bundles (*.fcw *.zip *.age);;All files (*)")
        self._desk.paths.to_open(self._desk.window, title, kinds, self.open_path)

    def new_window(self) -> None:
        """Show another window, for another investigation."""
        self._desk.windows.new_window(self._desk.window)

    def open_path(self, path: str) -> None:
        """Open an investigation, or ask what to do with a bundle; a failure is told."""
        if not path.lower().endswith(SUFFIX):
            from ui.verbs.bundle import BundleVerbs  # noqa: PLC0415 - few open bundles

            if BundleVerbs(self._desk).could_open(path):
                return
        self._session.try_open(path)

    def sample(self) -> None:
        """Open the sample investigation, made on first use."""
        path = documents() / (self.tr("Sample investigation") + SUFFIX)
        if path.exists():
            self.open_path(str(path))
            return
        self._desk.jobs.run(
            self.tr("Making the sample"), lambda _watch: make_sample(str(path)), self.open_path
        )

    def save_copy(self) -> None:
        """Ask where, and write a whole copy of the project there."""
        name = f"{self._session.project.path.stem} {now_stamp()}{SUFFIX}"
        title = self.tr("Save a copy")
        self._desk.paths.to_save(
            self._desk.window,
            title,
            self._kinds(),
            name,
            lambda path: self._try(lambda: self._session.save_copy(path)),
        )

    def verify(self) -> None:
        """Check that the file is what was written to it."""
        path = str(self._session.project.path)
        label, aside = self.tr("Checking the file"), self._session.aside
        self._desk.jobs.run(
            label, lambda watch: check(path, watch, aside), partial(self._checked, path)
        )

    def _checked(self, path: str, findings: list[queries.Finding]) -> None:
        if not self._session.is_open or str(self._session.project.path) != path:
            return
        self._session.note_findings(findings)
        show = partial(self._show_findings, path, findings)
        if all(finding.ok for finding in findings):
            deed = ("showFindings", self.tr("Show the report"), show)
            self._desk.notices.say(summary(findings), deed)
        else:
            show()

    def _show_findings(self, path: str, findings: list[queries.Finding]) -> None:
        text = findings_report(Path(path).name, exact(datetime.now(UTC)), findings)
        name = f"{Path(path).stem} {now_stamp()}.txt"

        def save(text: str) -> None:
            self._desk.paths.to_save(
                self._desk.window,
                self.tr("Save the report of the check"),
                self.tr("Text (*.txt)"),
                name,
                lambda to: self._try(lambda: write_text(to, text)),
            )

        FindingsDialog(findings, text, save, self._desk.window).open()

    def details(self) -> None:
        """Ask what the investigation is called and who publishes it."""
        DetailsDialog(self._session, self._desk.window).open()

    def close(self) -> None:
        """Close the project. Everything is saved already."""
        self._session.close()

    def _kinds(self) -> str:
        return self.tr("Investigations (*.fcw);;All files (*)")

    def _create(self, path: str) -> None:
        where = self._desk.windows.free(self._desk.window)
        self._try(lambda: where.session.create(path, Path(path).stem))

    def _try(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
