"""The frame: what stands where. It knows the panels by name and nothing of what they show."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QWidget

from ui import menus
from ui.actions import Verb
from ui.dialogs.help import ErrorDialog
from ui.icons import application_icon
from ui.jobs import Jobs
from ui.notices import Notices
from ui.panels.claim import ClaimPanel
from ui.panels.claims import ClaimsPanel
from ui.panels.desk import DeskPanel
from ui.panels.history import HistoryPanel
from ui.panels.library import LibraryPanel
from ui.panels.reader import ReaderPanel
from ui.panels.search import SearchPanel
from ui.panels.sidebar import SideBar
from ui.panels.welcome import WelcomePanel
from ui.paths import Paths
from ui.session import Session
from ui.theme import Theme
from ui.verbs.articles import ArticleVerbs
from ui.verbs.citing import CitingVerbs
from ui.verbs.claims import ClaimVerbs, EditVerbs
from ui.verbs.desk import Desk
from ui.verbs.evidence import EvidenceVerbs
from ui.verbs.files import FileVerbs
from ui.verbs.view import ViewVerbs
from ui.widgets.banner import Banner
from ui.widgets.parts import column, row, rule
from workbench import queries
from workbench.errors import WorkbenchError

RAIL_BELOW = 1360
"""Width of the window under which the side bar shows icons alone."""
Pane = SideBar | ClaimsPanel | LibraryPanel | HistoryPanel | SearchPanel | ClaimPanel | ReaderPanel


class Window(QMainWindow):
    """The main window."""

    def __init__(self, session: Session, jobs: Jobs, theme: Theme, paths: Paths) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(960, 600)
        self.session, self.jobs, self.theme = session, jobs, theme
        self.notices = Notices(self)
        self.actions_ = menus.make_actions(self, self._trigger)
        self._little: bool | None = None
        self._make_panels()
        self._lay_out()
        desk = Desk(
            session=session,
            jobs=jobs,
            notices=self.notices,
            paths=paths,
            window=self,
            read=self.reader.take_focus,
            choose=lambda: self.middle_panel().take_focus(),
        )
        self.verbs = {
            "files": FileVerbs(desk),
            "edits": EditVerbs(desk),
            "articles": ArticleVerbs(desk),
            "claims": ClaimVerbs(desk),
            "evidence": EvidenceVerbs(desk),
            "citing": CitingVerbs(desk),
            "view": ViewVerbs(desk, self, theme),
        }
        self._listen()
        self._show_project()
        self._dress()

    def panes(self) -> list[Pane]:
        """The panes that can have the focus, from left to right."""
        return [self.side, self.middle_panel(), self.claim, self.reader]

    def middle_panel(self) -> ClaimsPanel | LibraryPanel | HistoryPanel | SearchPanel:
        """What the middle column shows."""
        match self.session.place.partition("/")[0]:
            case "claims":
                return self.claims
            case "history":
                return self.history
            case "search":
                return self.search
        return self.library

    def show_rail(self, *, narrow: bool) -> None:
        """Show the side bar as icons alone, or wide."""
        self.side.set_narrow(narrow=narrow)
        self._show_facts()

    def unforeseen(self, error: BaseException) -> None:
        """Tell of an error: a sentence for one of the world, the details for one of ours."""
        if isinstance(error, WorkbenchError):
            self.session.failed.emit(str(error))
        else:
            ErrorDialog(error, self).open()

    # Building

    def _make_panels(self) -> None:
        session, actions = self.session, self.actions_
        self.banner = Banner(session, actions)
        self.side = SideBar(session, self.jobs)
        self.claims = ClaimsPanel(session, actions)
        self.library = LibraryPanel(session, actions)
        self.history = HistoryPanel(session)
        self.search = SearchPanel(session)
        self.claim = ClaimPanel(session, actions)
        self.reader = ReaderPanel(session, actions)
        self.desk = DeskPanel(session, self.claim, self.reader)
        self.welcome = WelcomePanel(session, actions)

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.middle.setObjectName("middle")
        for panel in (self.claims, self.library, self.history, self.search):
            self.middle.addWidget(panel)
        self.middle.setMinimumWidth(300)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(self.middle)
        self.columns.addWidget(self.desk)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([440, 900])
        work = QWidget()
        line: QHBoxLayout = row(work, gap=0)
        line.addWidget(self.side)
        line.addWidget(rule(vertical=True))
        line.addWidget(self.columns, 1)
        self.whole = QStackedWidget()
        self.whole.addWidget(self.welcome)
        self.whole.addWidget(work)
        self._work = work
        frame = QWidget()
        stack = column(frame, gap=0)
        stack.addWidget(self.banner)
        stack.addWidget(self.whole, 1)
        self.setCentralWidget(frame)
        bar = menus.fill(self.menuBar(), self.actions_)
        menus.add_recent(bar["file"], self.actions_["sample"], self.session)
        menus.bind(self.actions_, {"window": self, "reader": self.reader})

    def _listen(self) -> None:
        session = self.session
        session.opened.connect(self._show_project)
        session.changed.connect(self.notices.forget_undo)
        session.changed.connect(self._show_facts)
        session.changed.connect(self._name)
        session.claim_selected.connect(self._show_facts)
        session.capture_opened.connect(self._show_facts)
        session.looked.connect(self._show_facts)
        session.trouble_changed.connect(self._show_facts)
        session.place_chosen.connect(self._show_place)
        session.failed.connect(lambda words: self.notices.say(words, error=True))
        session.said.connect(self._say)
        self.jobs.failed.connect(session.failed)
        self.jobs.crashed.connect(self.unforeseen)
        self.theme.changed.connect(self._dress)

    # Showing

    def _trigger(self, verb: Verb) -> None:
        group, _, name = verb.handler.partition(".")
        getattr(self.verbs[group], name)()

    def _show_project(self) -> None:
        self.whole.setCurrentWidget(self._work if self.session.is_open else self.welcome)
        self.notices.clear()
        self._show_place(self.session.place)
        self._name()
        self._show_facts()
        if self.session.is_open:
            self.claims.take_focus()

    def _show_place(self, _place: str) -> None:
        self.middle.setCurrentWidget(self.middle_panel())

    def _name(self) -> None:
        program = self.tr("Fact-Check Workbench")
        title = self.session.ask(queries.investigation).title if self.session.is_open else ""
        self.setWindowTitle(f"{title} – {program}" if title else program)

    def _show_facts(self) -> None:
        facts = menus.facts_of(self.session) | {self.theme.mode.value}
        if self.side.narrow:
            facts |= {"rail"}
        menus.name_steps(self.actions_, self.session)
        menus.show_facts(self.actions_, facts)

    def _say(self, words: str, undoable: bool) -> None:
        deeds = (("undo", self.tr("Undo"), self.session.undo),) if undoable else ()
        self.notices.say(words, *deeds)

    def _dress(self) -> None:
        self.reader.set_size(self.theme.px(15))
        menus.show_icons(self.actions_, self.theme.colours.quiet)
        self._show_facts()
        self._fit()

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the room there is; a rail asked for by hand stays till then."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Larger text leaves as much room as a smaller window."""
        scale = self.theme.size / 100
        little = self.width() / scale < RAIL_BELOW
        if little is not self._little:
            self._little = little
            self.show_rail(narrow=little)
        self.desk.fit(self.width() / scale, self.height() / scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question: everything is saved already."""
        self.session.settings.setValue("geometry", self.saveGeometry())
        self.jobs.cancel_all()
        self.session.close()
        super().closeEvent(event)

    def restore(self) -> None:
        """Take the place and size the window had last."""
        known = self.session.settings.value("geometry")
        if not isinstance(known, QByteArray) or not self.restoreGeometry(known):
            self.resize(1440, 900)
