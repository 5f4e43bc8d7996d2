"""A report is to be handed out: what speaks against it, what it will withhold, and then where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from ui.dialogs.form import Form
from ui.dialogs.waive import WaiveAllDialog
from ui.jobs import Job, Jobs, Watch
from ui.session import Session
from ui.widgets.finding_list import FindingList
from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.widgets.redactions import Redactions
from ui.widgets.report_options import ReportOptions, Which
from ui.wording import number
from workbench import report
from workbench.errors import WorkbenchError
from workbench.lint import Linted
from workbench.project import Project, utc_now
from workbench.report.contents import Report
from workbench.report.preview import Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWanted:
    """What is to be written."""

    forms: tuple[str, ...]
    which: Which
    language: str
    """Of the report's own words; "" for the investigation's."""
    claims: tuple[str, ...] = ()
    """Ids of what was shown; none for all."""
    salt: str = ""
    shown: Report | None = None
    """The public report as it was seen; None for the desk's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A public report before it is written."""

    preview: Preview
    claims: tuple[str, ...]
    salt: str


def gather(path: str, which: Which, language: str) -> tuple[Report, tuple[str, ...]]:
    """Build a report for the desk, and give the ids that it is of; the work of a job."""
    with Project.open(path, readonly=True) as held:
        ids = which(held.db)
        if ids is not None and not ids:
            words = QCoreApplication.translate("ReportDialog", "The list shows no claim.")
            raise WorkbenchError(words)
        made = report.build(held.db, ids, now=utc_now(), language=language)
        return made, ids or ()


class ReportDialog(Form):
    """Asks all that; a public report must be seen, with what is withheld, before it is written."""

    drafted = False

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        take: Callable[[ReportWanted], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("reportDialog", "", parent, width=1080)
        self.setWindowTitle(self.tr("Export report"))
        self.setAccessibleName(self.tr("Export report"))
        self._session, self._jobs, self._take = session, jobs, take
        self._job: Job | None = None
        self._seen: Seen | None = None
        self._linted: Linted | None = None  # while it is looked for
        self._awaited = self._going = False
        self.options = ReportOptions(session)
        halves = row(gap=24)
        halves.addWidget(self.options)
        halves.addWidget(self._make_tabs(), 1)
        self.body.addLayout(halves, 1)
        self.finish(self.tr("Choose where…"), self._submit_it)
        self.finished.connect(self._stop)
        self.options.changed.connect(self._settle)
        session.changed.connect(self._doubt)
        session.opened.connect(self.close)
        if parent is not None:
            wide, high = parent.width() - 80, parent.height() - 96
            self.resize(max(720, min(1440, wide)), max(560, min(1120, high)))
        self._settle()
        self.options.claims.setFocus()

    def _make_tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("reportTabs")
        self.tabs.setAccessibleName(self.tr("Before it is written"))
        self.tabs.tabBar().setObjectName("reportTabBar")
        self.tabs.tabBar().setAccessibleName(self.tr("Before it is written"))
        self.tabs.setDocumentMode(True)
        self.findings = FindingList(self._session)
        self.findings.told.connect(self._hear)
        self.findings.leaving.connect(self.reject)
        self.preview = QWidget()
        inside = column(self.preview, gap=0)
        inside.setContentsMargins(0, 12, 0, 0)
        self._waiting = Label(self.tr("The preview is being made…"), role="quiet")
        self.redactions = Redactions()
        inside.addWidget(self._waiting)
        inside.addWidget(self.redactions, 1)
        self.tabs.addTab(self.findings, self.tr("Objections"))
        self.tabs.addTab(self.preview, self.tr("What readers see"))
        self.tabs.currentChanged.connect(lambda _at: self._look())
        return self.tabs

    # What is shown

    def _settle(self) -> None:
        """Something else is wanted than before."""
        self._linted, self._awaited = None, False
        self.tabs.setTabVisible(self.tabs.indexOf(self.preview), self.options.is_public)
        try:
            ids = self._session.ask(self.options.which())
        except WorkbenchError as error:
            self.say(str(error))
            return
        self.findings.ask(ids, public=self.options.is_public)
        self._forget()

    def _doubt(self, _changed: object) -> None:
        """After an edit neither the objections nor the preview are those of the report."""
        self._linted = None
        self._forget()

    def _forget(self) -> None:
        """What was seen is not what would be written now."""
        self._stop()
        self._seen = None
        self._name_answer()
        self._look()

    def _hear(self, found: Linted) -> None:
        self._linted, count = found, len(found.blockers)
        words = self.tr("Objections ({})").format(number(count)) if count else self.tr("Objections")
        self.tabs.setTabText(0, words)
        if self._awaited:
            self._awaited = False
            self.answer()

    def _look(self) -> None:
        """Make the preview when it is looked at and not there yet."""
        looked_at = self.tabs.currentWidget() is self.preview and self.options.is_public
        if not looked_at or self._seen or self._job or not self._session.is_open:
            return
        self._show_waiting(waiting=True)
        path, which = str(self._session.project.path), self.options.which()
        language = str(self.options.language.currentData())

        def work(watch: Watch) -> Seen:
            made, ids = gather(path, which, language)
            watch.check()
            salt = report.new_salt()
            return Seen(preview=report.preview(made, salt), claims=ids, salt=salt)

        label = self.tr("Making the preview")
        self._job = self._jobs.run(label, work, self.show_seen, failed=self._fail)

    def show_seen(self, seen: Seen) -> None:
        """Show what readers will see, and what not; this is what is written then."""
        self._job, self._seen = None, seen
        self.redactions.show_preview(seen.preview)
        self._show_waiting(waiting=False)
        self._name_answer()
        self._take_focus()

    def _take_focus(self) -> None:
        """Put the focus on what is withheld, once it is there to be read."""
        if self._going and self._seen is not None and self.tabs.currentWidget() is self.preview:
            self._going = False
            self.redactions.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, words: str) -> None:
        self._job, self._going = None, False
        self._waiting.hide()
        self.say(words)

    def _show_waiting(self, *, waiting: bool) -> None:
        self._waiting.setVisible(waiting)
        self.redactions.setHidden(waiting)

    def _stop(self, _code: int = 0) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _name_answer(self) -> None:
        """Say on the button what comes next."""
        made = self.findChild(QPushButton, "accept")
        if made is not None:
            look = self.options.is_public and self._seen is None
            words = self.tr("Look at it first") if look else self.tr("Choose where…")
            made.setText(words)
            made.setAccessibleName(words)

    # The answer

    def answer(self) -> None:
        """Go on: past the objections, to the preview, and then to the place."""
        self.say("")
        if not self.options.chosen:
            self.say(self.tr("Choose at least one format."))
        elif self.options.is_public and self._linted is None:
            self._awaited = True
            self.say(self.tr("The objections are still being looked for."))
        elif self.options.is_public and self._linted and self._linted.blockers:
            self._ask_why(self._linted)
        elif self.options.is_public and self._seen is None:
            self.tabs.setCurrentWidget(self.preview)
            self._going = True
            self._look()  # again, after one that failed
            self._take_focus()
        else:
            super().answer()

    def _ask_why(self, found: Linted) -> None:
        """Have what is to be mended overridden with a reason; else it is in the list."""
        self.tabs.setCurrentWidget(self.findings)
        asked = WaiveAllDialog(
            self._session,
            found.blockers,
            self,
            answer=self.tr("Override and go on"),
            cancel=self.tr("Back to the list"),
        )
        asked.accepted.connect(lambda: QTimer.singleShot(0, self, self.answer))
        asked.rejected.connect(lambda: QTimer.singleShot(0, self, self._to_list))
        asked.open()

    def _to_list(self) -> None:
        self.findings.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _submit_it(self) -> None:
        self.options.remember()
        seen = self._seen
        self._take(
            ReportWanted(
                forms=self.options.chosen,
                which=self.options.which(),
                language=str(self.options.language.currentData()),
                claims=seen.claims if seen else (),
                salt=seen.salt if seen else "",
                shown=seen.preview.report if seen and self.options.is_public else None,
            )
        )
