"""The frame: what stands where. It knows the panels by name and nothing of what they show."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QWidget

from ui import menus
from ui.actions import Verb
from ui.drafts import Drafts
from ui.drops import Dropped, Drops
from ui.icons import application_icon
from ui.jobs import Jobs
from ui.layout import Layout
from ui.notices import Notices
from ui.panels.claims import ClaimsPanel
from ui.panels.sidebar import SideBar
from ui.panes import P, Panes
from ui.paths import Paths
from ui.phrases import phrase
from ui.places import PICTURES, is_picture
from ui.session import Session
from ui.theme import Theme
from ui.verbs.desk import Desk, Windows
from ui.verbs.groups import Groups
from ui.widgets.banner import Banner
from ui.widgets.order import follow
from ui.widgets.parts import column, row, rule
from workbench import queries
from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from ui.panels.captures import CapturesPanel
    from ui.panels.desk import DeskPanel
    from ui.panels.draft import DraftPanel
    from ui.panels.guide import GuidePanel
    from ui.panels.history import HistoryPanel
    from ui.panels.library import LibraryPanel
    from ui.panels.links import LinksPanel
    from ui.panels.lint import LintPanel
    from ui.panels.pictures import PicturesPanel
    from ui.panels.search import SearchPanel
    from ui.panels.trash import TrashPanel
    from ui.verbs.view import Pane

    Middle = (
        ClaimsPanel
        | LibraryPanel
        | HistoryPanel
        | TrashPanel
        | SearchPanel
        | PicturesPanel
        | CapturesPanel
        | LinksPanel
        | DraftPanel
        | LintPanel
    )

PANELS = {name: name for name in ("claims", "history", "trash", "search", "captures", "links")}
PANELS |= dict.fromkeys(PICTURES, "pictures") | {"objections": "lint", "draft": "drafting"}
"""Which panel shows a place; the library shows the others."""
REST = (
    "workbench.reading.alignment",
    "workbench.reading.passages",
    "ui.panels.claim_evidence",
    "ui.panels.claim",
    "ui.panels.reader_frame",
    "workbench.spotting",
    "ui.panels.reader",
    "ui.archiving",
)
"""What is imported, module by module and with a turn for each, once the list was seen."""
LISTENING = ("comparing", "links", "network", "safety")
"""Groups of verbs that do something of themselves: each is made in a turn of its own."""
_SEEN, _LATEST = 20, 1000
"""Milliseconds from rows to their picture on the screen; and after which nothing is awaited."""
RAIL_BELOW = 1360
"""Width of the window under which the side bar shows icons alone."""


class Window(Panes, QMainWindow):
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
        self._awaited = self._told = ""
        self.actions_ = menus.make_actions(self, self._trigger)
        self._little: bool | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._complete)
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
            read=self._look_at_text,
            choose=lambda: self.middle_panel().take_focus(),
        )
        self.verbs = Groups(self, desk)
        self._drops = Drops(self, self._bring)
        self._listen()
        self._show_project()
        self._dress()

    def panes(self) -> list[Pane]:
        """The panes that can have the focus, from left to right."""
        guide = [self.guide] if self._shows_guide else []
        if is_picture(self.session.place):
            return [self.side, self.pictures, *guide]
        return [self.side, self.middle_panel(), self.claim, self.reader, *guide]

    def middle_panel(self) -> Middle:
        """What the middle column shows."""
        place = self.session.noun or self.session.place.partition("/")[0]
        panel: Middle = getattr(self, PANELS.get(place, "library"))
        return panel

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
            from ui.dialogs.help import ErrorDialog  # noqa: PLC0415 - seldom needed

            ErrorDialog(error, self).open()

    # Building

    def _make_panels(self) -> None:
        session, actions = self.session, self.actions_
        self.banner = Banner(session, actions)
        self.side = SideBar(session, self.jobs)
        self.claims = ClaimsPanel(session, actions)

    def _lay_out(self) -> None:
        self.middle = QStackedWidget()
        self.middle.setObjectName("middle")
        self.middle.addWidget(self.claims)
        self.middle.setMinimumWidth(300)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setObjectName("columns")
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        self.columns.addWidget(self.middle)
        room = QWidget()  # of claim and reader, until they are made
        room.setObjectName("desk")
        room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.columns.addWidget(room)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([440, 900])
        self.body = QStackedWidget()  # a picture takes the room of the columns
        self.body.addWidget(self.columns)
        work = QWidget()
        line: QHBoxLayout = row(work, gap=0)
        line.addWidget(self.side)
        line.addWidget(rule(vertical=True))
        line.addWidget(self.body, 1)
        self.whole = QStackedWidget()
        self.whole.addWidget(work)
        self._work = work
        frame = QWidget()
        stack = column(frame, gap=0)
        stack.addWidget(self.banner)
        self._beside: QHBoxLayout = row(gap=0)
        self._beside.addWidget(self.whole, 1)
        stack.addLayout(self._beside, 1)
        self.setCentralWidget(frame)
        bar = menus.fill(self.menuBar(), self.actions_)
        menus.add_recent(bar["file"], self.actions_["sample"], self.session)
        menus.bind(self.actions_, {"window": self, "list": self.middle})

    def put_in_middle(self, panel: P) -> P:
        """Give a panel its place in the middle column; Tab comes to it after the side bar."""
        self.middle.addWidget(panel)
        follow(self.claims.search, panel)
        self.layout_.heed(panel)
        return panel

    def put_beside(self, desk: DeskPanel) -> None:
        """Give claim and reader their place beside the middle column."""
        room = self.columns.replaceWidget(1, desk)
        if room is not None:
            room.deleteLater()
        self.columns.setStretchFactor(1, 1)
        desk.reader.set_size(self.theme.px(15))
        self.layout_.heed(desk)
        self._fit()

    def put_instead(self, pictures: PicturesPanel) -> None:
        """Give the pictures the place of all columns."""
        self.body.addWidget(pictures)
        pictures.followed.connect(lambda: self.middle_panel().take_focus())

    def put_at_side(self, guide: GuidePanel) -> None:
        """Give the guide its place at the side of all."""
        self._beside.addWidget(guide)
        guide.set_scale(self.theme.size / 100)
        guide.left.connect(lambda: self.show_guide(shown=False))

    def _complete(self) -> None:
        """Make, part by part, what was not needed to show the list."""
        missing = [name for name in REST if name not in sys.modules]
        if missing:
            import_module(missing[0])
        elif not self.has("desk"):
            self.make("desk")
        elif silent := [name for name in LISTENING if not self.verbs.has(name)]:
            self.verbs.begin(silent[0])
        else:
            self._draw()
            self._rest.stop()
            return
        self._rest.start(0)

    def _listen(self) -> None:
        session = self.session
        session.opened.connect(self._show_project)
        session.changed.connect(self.notices.forget_undo)
        session.changed.connect(self._show_facts)
        session.changed.connect(self._name)
        session.claim_selected.connect(self._show_facts)
        session.capture_opened.connect(self._read)
        session.capture_opened.connect(self._show_facts)
        session.looked.connect(self._show_facts)
        session.looked.connect(self._make_room)
        session.marked_changed.connect(self._show_facts)
        session.trouble_changed.connect(self._show_facts)
        session.place_chosen.connect(self._show_place)
        session.place_chosen.connect(self._show_facts)
        session.place_chosen.connect(self._make_room)
        session.failed.connect(lambda words: self.notices.say(phrase(words), error=True))
        session.said.connect(self._say)
        session.waiting.connect(self._wait)
        self.side.finder.clicked.connect(self.actions_["find"].trigger)
        self.jobs.failed.connect(session.failed)
        self.jobs.crashed.connect(self.unforeseen)
        session.reader.crashed.connect(self.unforeseen)
        self.theme.changed.connect(self._dress)
        self.claims.settled.connect(self._rows_come)

    # Showing

    def _look_at_text(self) -> None:
        self.reader.take_focus()

    def _bring(self, what: Dropped, at: QPoint) -> None:
        self.verbs["bringing"].take(what, at)

    def _trigger(self, verb: Verb) -> None:
        group, _, name = verb.handler.partition(".")
        with self.drafts.opened_by(verb.id):
            getattr(self.verbs[group], name)()

    def _show_project(self) -> None:
        self._show_whole()
        self.notices.clear()
        self._show_place(self.session.place)
        self._name()
        self._show_facts()
        if self.session.is_open:
            self.claims.take_focus()
            self._begin_rest()

    def _show_whole(self) -> None:
        if self.session.is_open:
            self.whole.setCurrentWidget(self._work)
        elif self.isVisible():
            self.whole.setCurrentWidget(self.welcome)

    def _begin_rest(self) -> None:
        """Make the rest: at once where the rows are there already, else when they were seen."""
        if self.verbs.has("safety"):
            return
        self._rest.start(_LATEST)
        while self._rest.isActive() and self.session.is_small:
            self._complete()

    def _rows_come(self) -> None:
        if self._rest.isActive():
            self._rest.start(_SEEN)

    def _read(self, capture_id: str, start: int, end: int) -> None:
        """Open a capture once more that was asked for before there was a reader."""
        if not self.has("desk"):
            self.make("desk")
            span = (start, end) if start >= 0 else None
            QTimer.singleShot(0, self, lambda: self.session.open_capture(capture_id, span))

    def _show_place(self, place: str) -> None:
        panel = self.middle_panel()
        if is_picture(place):
            self.body.setCurrentWidget(panel)
        else:
            self.body.setCurrentWidget(self.columns)
            self.middle.setCurrentWidget(panel)
        self._show_facts()

    def _name(self) -> None:
        program = self.tr("Fact-Check Workbench")
        title = self.session.ask(queries.investigation).title if self.session.is_open else ""
        self.setWindowTitle(f"{title} – {program}" if title else program)

    def _make_room(self) -> None:
        """A table gets more of the room than lines do."""
        session = self.session
        if self.layout_.turn(table=bool(session.noun) and "table" in session.layout):
            self.layout_.restore_columns()
            self._fit()

    def _show_facts(self) -> None:
        facts = menus.facts_of(self.session) | {self.theme.mode.value}
        if self.theme.colours.contrast:
            facts |= {"contrast"}
        if self._shows_guide:
            facts |= {"guide"}
        if self.side.narrow:
            facts |= {"rail"}
        menus.name_steps(self.actions_, self.session)
        menus.show_facts(self.actions_, facts)

    def _say(self, words: str, undoable: bool) -> None:
        deeds = (("undo", self.tr("Undo"), self.session.undo),) if undoable else ()
        self.notices.withdraw(self._told)  # what was done before it is in the history
        self._told = words
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
        if self.has("desk"):
            self.reader.set_size(self.theme.px(15))
        if self.has("desk") or self.isVisible():  # no menu is opened before
            self._draw()
        self._show_facts()
        self._fit()

    def _draw(self) -> None:
        menus.show_icons(self.actions_, self.theme.colours.quiet)

    @property
    def _shows_guide(self) -> bool:
        return self.has("guide") and not self.guide.isHidden()

    # What Qt calls

    def showEvent(self, event: QShowEvent) -> None:
        """Without an investigation, show the ways to one."""
        super().showEvent(event)
        self._show_whole()
        if not self.session.is_open:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the panes for the room there is; a rail asked for by hand stays till then."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Larger text leaves as much room as a smaller window."""
        scale = self.theme.size / 100
        self.side.set_scale(scale)
        wide = self.width()
        if self._shows_guide:
            self.guide.set_scale(scale)
            wide -= self.guide.width()
        little = wide / scale < RAIL_BELOW
        if little is not self._little:
            self._little = little
            self.show_rail(narrow=little or self.layout_.rail)
        self.layout_.spread(self.columns, wide - self.side.width(), scale)
        if not self.has("desk"):
            return
        before = self.desk.arrangement
        self.desk.fit(wide / scale, self.height() / scale)
        if self.desk.arrangement is not before:
            self.layout_.restore_columns()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close without a question: everything is saved already."""
        self.layout_.keep_place()
        self.drafts.keep()
        self.jobs.cancel_all()
        self.session.close()
        super().closeEvent(event)
        self.closed.emit()

    def restore(self) -> None:
        """Take the place and size the window had last."""
        self.layout_.restore_place()
        self.layout_.restore_columns()
        if self.layout_.guide:
            self.show_guide(shown=True)
