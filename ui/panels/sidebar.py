"""The side bar: the project, find anything, where to look, and what runs in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QListView, QProgressBar, QVBoxLayout, QWidget

from ui.jobs import Job, Jobs
from ui.models.sections import SECTION, SectionModel
from ui.panels.sidebar_views import ViewRows
from ui.session import Session
from ui.theme import calm
from ui.widgets.finder import Finder
from ui.widgets.label import Elided, tip
from ui.widgets.parts import button, column, row
from ui.widgets.section_row import SectionDelegate
from workbench import queries

if TYPE_CHECKING:
    from ui.panels.sidebar_captures import CaptureLine

WIDE, NARROW = 232, 52


class SideBar(QWidget):
    """Where to look, always in sight; icons alone when there is little room."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._jobs = session, jobs
        self._following = False
        frame = self._frame = column(self, gap=0)
        self._head = self._make_head()
        frame.addWidget(self._head)
        self._sections = SectionModel(session, self)
        self._delegate = SectionDelegate(self)
        self._list = self._make_list()
        self._views = ViewRows(session, self._list)
        frame.addWidget(self._list, 1)
        self._running = JobList(jobs)
        frame.addWidget(self._running)
        self.captures: CaptureLine | None = None
        self._later = QTimer(self)  # numbers fill in after what was changed is shown
        self._later.setSingleShot(True)
        self._later.setInterval(100)
        self._later.timeout.connect(self._refresh)
        session.opened.connect(self._refresh)
        session.changed.connect(self._name)
        session.changed.connect(lambda _changed: self._later.start())
        session.place_chosen.connect(self._follow)
        session.trouble_changed.connect(self._name)
        self.narrow, self._scale = False, 1.0
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, or words and numbers."""
        self.narrow = narrow
        self._delegate.narrow = narrow
        self.set_scale(self._scale)
        if self.captures is not None:
            self.captures.set_narrow(narrow=narrow)
        self._head.setVisible(not narrow)
        self._running.set_narrow(narrow=narrow)
        self._list.setViewportMargins(0, 8 if narrow else 0, 0, 0)
        self._list.doItemsLayout()

    def set_scale(self, scale: float) -> None:
        """Be as wide as text of this size needs."""
        self._scale = scale
        self.setFixedWidth(round((NARROW if self.narrow else WIDE) * max(1.0, scale)))

    def put_captures(self, line: CaptureLine) -> None:
        """Give the line that tells of captures its place at the foot."""
        self.captures = line
        line.set_narrow(narrow=self.narrow)
        line.opener.clicked.connect(lambda _on=False: self._session.choose_place("captures"))
        self._frame.addWidget(line)

    def take_focus(self) -> None:
        """Put the focus on the list of places."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=2)
        inside.setContentsMargins(12, 12, 12, 4)
        self._title = Elided(role="title")
        self._file = Elided(role="small", mode=Qt.TextElideMode.ElideMiddle)
        self._file.setObjectName("projectFile")
        self.finder = Finder(self.tr("Find anything"), "Ctrl+K")
        inside.addWidget(self._title)
        inside.addWidget(self._file)
        inside.addSpacing(6)
        inside.addWidget(self.finder)
        return head

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("sections")
        made.setAccessibleName(self.tr("Where to look"))
        made.setModel(self._sections)
        made.setItemDelegate(self._delegate)
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def _refresh(self) -> None:
        self._sections.refresh()
        self._name()
        self._follow(self._session.place)

    def _name(self) -> None:
        if not self._session.is_open:
            return
        project = self._session.project
        self._title.setText(self._session.ask(queries.investigation).title)
        if self._session.trouble:
            state = self.tr("moved")
        else:
            state = self.tr("reading only") if project.readonly else self.tr("saved")
        self._file.setText(f"{project.path.name} · {state}")
        tip(self._file, str(project.path))

    def _follow(self, place: str) -> None:
        row = self._sections.row_of(_section(place))
        if row < 0:
            self._list.clearSelection()
        elif self._list.currentIndex().row() != row:
            self._following = True  # a part of that place is shown already: one claim's history
            self._list.setCurrentIndex(self._sections.index(row))
            self._following = False

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        section = current.data(SECTION) if current.isValid() else None
        if section and section.place and section.place != _section(self._session.place):
            self._session.choose_place(section.place)


class JobList(QWidget):
    """What runs in the background, each with how far it is and a way to stop it."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self._jobs = jobs
        self._narrow = False
        self._rows: dict[Job, JobRow] = {}
        self._stack: QVBoxLayout = column(self, margins=12, gap=12)
        jobs.changed.connect(self._show)
        self._show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the words out when there is no room for them."""
        self._narrow = narrow
        self._show()

    def _show(self) -> None:
        current = self._jobs.current
        for job in [job for job in self._rows if job not in current]:
            self._rows.pop(job).deleteLater()
        for job in current:
            if job not in self._rows:
                self._rows[job] = JobRow(job)
                self._stack.addWidget(self._rows[job])
        self.setVisible(bool(current) and not self._narrow)


class JobRow(QWidget):
    """One job under way."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        inside = column(self, gap=4)
        line = row(gap=4)
        inside.addLayout(line)
        line.addWidget(Elided(job.label, role="small"), 1)
        stop = button("stopJob", self.tr("Stop"), job.cancel, kind="link")
        stop.setAccessibleName(self.tr("Stop: {}").format(job.label))
        line.addWidget(stop)
        self._bar = QProgressBar()
        self._bar.setObjectName("jobProgress")
        self._bar.setAccessibleName(job.label)
        self._bar.setTextVisible(False)
        self._wait()
        inside.addWidget(self._bar)
        job.progressed.connect(self._progress)

    def _wait(self) -> None:
        """Show that it is under way; nothing moves for those who asked for little motion."""
        self._bar.setRange(0, 1 if calm() else 0)

    def _progress(self, share: float, _words: str) -> None:
        if share < 0:
            self._wait()
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(share * 1000))


def _section(place: str) -> str:
    """Give the line that stands for a place: that of the history for the history of a claim."""
    return place if place.startswith(("claims/", "view/")) else place.partition("/")[0]
