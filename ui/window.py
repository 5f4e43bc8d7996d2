"""The frame: what stands where. It knows the panels by name and nothing of what they show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QWidget

from ui import menus
from ui.actions import Verb
from ui.dialogs.help import ErrorDialog
from ui.drafts import Drafts
from ui.icons import application_icon
from ui.jobs import Jobs
from ui.layout import Layout
from ui.notices import Notices
from ui.panels.claim import ClaimPanel
from ui.panels.claims import ClaimsPanel
from ui.panels.desk import DeskPanel
from ui.panels.guide import GuidePanel
from ui.panels.history import HistoryPanel
from ui.panels.library import LibraryPanel
from ui.panels.pictures import PicturesPanel, is_picture
from ui.panels.reader import ReaderPanel
from ui.panels.search import SearchPanel
from ui.panels.sidebar import SideBar
from ui.panels.trash import TrashPanel
from ui.panels.welcome import WelcomePanel
from ui.paths import Paths
from ui.phrases import phrase
from ui.session import Session
from ui.theme import Theme
from ui.verbs.articles import ArticleVerbs
from ui.verbs.bringing import BringingVerbs
from ui.verbs.bulk import BulkVerbs
from ui.verbs.citing import CitingVerbs
from ui.verbs.claims import ClaimVerbs, EditVerbs
from ui.verbs.desk import Desk, Windows
from ui.verbs.evidence import EvidenceVerbs
from ui.verbs.files import FileVerbs
from ui.verbs.palette import PaletteVerbs
from ui.verbs.pictures import PictureVerbs
from ui.verbs.reading import ReadingVerbs
from ui.verbs.safety import SafetyVerbs
from ui.verbs.view import ViewVerbs
from ui.widgets.banner import Banner
from ui.widgets.parts import column, row, rule
from workbench import queries
from workbench.errors import WorkbenchError

RAIL_BELOW = 1360
"""Width of the window under which the side bar shows icons alone."""
Pane = (
    SideBar | ClaimsPanel | LibraryPanel | HistoryPanel | SearchPanel | ClaimPanel | ReaderPanel
    | TrashPanel | GuidePanel | PicturesPanel
)  # fmt: skip


class Window(QMainWindow):
    """The main window."""

    closed = Signal()

    def __init__(
        self, session: Session, jobs: Jobs, theme: Theme, paths: Paths, windows: Windows
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowIcon(application_icon())
        self.setMinimumSize(960, 600)
        self.session, self.jobs, self.theme = session, jobs, theme
        self.notices = Notices(self)
        self.drafts = Drafts(self, session)
        self._awaited = ""
        self.actions_ = menus.make_actions(self, self._trigger)
        self._little: bool | None = None
        self._make_panels()
        self._lay_out()
        self.layout_ = Layout(self, session.settings)
        desk = Desk(
            session=session,
            jobs=jobs,
            notices=self.notices,
            paths=paths,
            window=self,
            windows=windows,
            read=self.reader.take_focus,
            choose=lambda: self.middle_panel().take_focus(),
        )
        articles, evidence = ArticleVerbs(desk), EvidenceVerbs(desk)
        self.verbs = {
            "files": FileVerbs(desk),
            "edits": EditVerbs(desk),
            "articles": articles,
            "claims": ClaimVerbs(desk),
            "evidence": evidence,
            "bringing": BringingVerbs(desk, articles, evidence),
            "citing": CitingVerbs(desk),
            "reading": ReadingVerbs(desk, self.reader),
            "pictures": PictureVerbs(desk, self.pictures),
            "palette": PaletteVerbs(desk, self),
            "bulk": BulkVerbs(desk),
            "view": ViewVerbs(desk, self, theme),
        }
        self._listen()
        self.verbs["safety"] = SafetyVerbs(desk, self.drafts)  # hears of a project after the window
        self._show_project()
        self._dress()

    def panes(self) -> list[Pane]:
        """The panes that can have the focus, from left to right."""
        guide = [self.guide] if self.guide.isVisible() else []
        if is_picture(self.session.place):
            return [self.side, self.pictures, *guide]
        return [self.side, self.middle_panel(), self.claim, self.reader, *guide]

    def middle_panel(
        self,
    ) -> ClaimsPanel | LibraryPanel | HistoryPanel | TrashPanel | SearchPanel | PicturesPanel:
        """What the middle column shows."""
        match self.session.noun or self.session.place.partition("/")[0]:
            case "claims":
                return self.claims
            case "history":
                return self.history
            case "trash":
                return self.trash
            case "search":
                return self.search
            case "map" | "timeline" | "balance" | "progress":
                return self.pictures
        return self.library

    def show_rail(self, *, narrow: bool) -> None:
        """Show the side bar as icons alone, or wide."""
        self.side.set_narrow(narrow=narrow)
        self._show_facts()

    def show_guide(self, *, shown: bool) -> None:
        """Show the guided first check beside the work, or put it away."""
        self.guide.show_guide(shown=shown)
        self._show_facts()
        self._fit()

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
        self.pictures = PicturesPanel(session, actions)
        self.history = HistoryPanel(session, actions)
        self.trash = TrashPanel(session, actions)
        self.search = SearchPanel(session)
        self.claim = ClaimPanel(session, actions)
        self.reader = ReaderPanel(session, self.jobs, actions)
        self.desk = DeskPanel(session, self.claim, self.reader)
        self.welcome = WelcomePanel(session, actions)
        self.guide = GuidePanel(session, actions)

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.middle.setObjectName("middle")
        for panel in (self.claims, self.library, self.history, self.trash, self.search):
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
        self.body = QStackedWidget()  # a picture takes the room of the columns
        self.body.addWidget(self.columns)
        self.body.addWidget(self.pictures)
        work = QWidget()
        line: QHBoxLayout = row(work, gap=0)
        line.addWidget(self.side)
        line.addWidget(rule(vertical=True))
        line.addWidget(self.body, 1)
        self.whole = QStackedWidget()
        self.whole.addWidget(self.welcome)
        self.whole.addWidget(work)
        self._work = work
        frame = QWidget()
        stack = column(frame, gap=0)
        stack.addWidget(self.banner)
        beside: QHBoxLayout = row(gap=0)
        beside.addWidget(self.whole, 1)
        beside.addWidget(self.guide)
        stack.addLayout(beside, 1)
        self.setCentralWidget(frame)
        bar = menus.fill(self.menuBar(), self.actions_)
        menus.add_recent(bar["file"], self.actions_["sample"], self.session)
        panes = {"window": self, "reader": self.reader, "picture": self.pictures}
        menus.bind(self.actions_, {**panes, "list": self.middle})

    def _listen(self) -> None:
        session = self.session
        session.opened.connect(self._show_project)
        session.changed.connect(self.notices.forget_undo)
        session.changed.connect(self._show_facts)
        session.changed.connect(self._name)
        session.claim_selected.connect(self._show_facts)
        session.capture_opened.connect(self._show_facts)
        session.looked.connect(self._show_facts)
        session.marked_changed.connect(self._show_facts)
        session.trouble_changed.connect(self._show_facts)
        session.place_chosen.connect(self._show_place)
        session.place_chosen.connect(self._show_facts)
        session.failed.connect(lambda words: self.notices.say(phrase(words), error=True))
        session.said.connect(self._say)
        session.waiting.connect(self._wait)
        self.side.finder.clicked.connect(self.actions_["find"].trigger)
        self.jobs.failed.connect(session.failed)
        self.jobs.crashed.connect(self.unforeseen)
        session.reader.crashed.connect(self.unforeseen)
        self.theme.changed.connect(self._dress)
        self.guide.left.connect(lambda: self.show_guide(shown=False))

    # Showing

    def _trigger(self, verb: Verb) -> None:
        group, _, name = verb.handler.partition(".")
        with self.drafts.opened_by(verb.id):
            getattr(self.verbs[group], name)()

    def _show_project(self) -> None:
        self.whole.setCurrentWidget(self._work if self.session.is_open else self.welcome)
        self.notices.clear()
        self._show_place(self.session.place)
        self._name()
        self._show_facts()
        if self.session.is_open:
            self.claims.take_focus()

    def _show_place(self, place: str) -> None:
        panel = self.middle_panel()
        self.body.setCurrentWidget(self.pictures if is_picture(place) else self.columns)
        if panel is not self.pictures:
            self.middle.setCurrentWidget(panel)
        self._show_facts()

    def _name(self) -> None:
        program = self.tr("Fact-Check Workbench")
        title = self.session.ask(queries.investigation).title if self.session.is_open else ""
        self.setWindowTitle(f"{title} – {program}" if title else program)

    def _show_facts(self) -> None:
        facts = menus.facts_of(self.session) | {self.theme.mode.value}
        if self.theme.colours.contrast:
            facts |= {"contrast"}
        if not self.guide.isHidden():
            facts |= {"guide"}
        if self.side.narrow:
            facts |= {"rail"}
        menus.name_steps(self.actions_, self.session)
        menus.show_facts(self.actions_, facts)

    def _say(self, words: str, undoable: bool) -> None:
        deeds = (("undo", self.tr("Undo"), self.session.undo),) if undoable else ()
        self.notices.say(words, *deeds)

    def _wait(self, words: str) -> None:
        """Say that the window stands still for a while, before it does."""
        self.notices.withdraw(self._awaited)
        self._awaited = words
        if words:
            self.setCursor(Qt.CursorShape.WaitCursor)
            self.notices.say(words, stays=True)
        else:
            self.unsetCursor()

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
        self.guide.set_scale(scale)
        self.side.set_scale(scale)
        wide = self.width() - (0 if self.guide.isHidden() else self.guide.width())
        little = wide / scale < RAIL_BELOW
        if little is not self._little:
            self._little = little
            self.show_rail(narrow=little or self.layout_.rail)
        self.layout_.spread(self.columns, wide - self.side.width(), scale)
        before = self.desk.arrangement
        self.desk.fit(wide / scale, self.height() / scale)
        if self.desk.arrangement is not before:
            self.layout_.restore_columns()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question: everything is saved already."""
        self.layout_.keep_place()
        self.jobs.cancel_all()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def restore(self) -> None:
        """Take the place and size the window had last."""
        self.layout_.restore_place()
        self.layout_.restore_columns()
        if self.guide.wanted:
            self.show_guide(shown=True)
