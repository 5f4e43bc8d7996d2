"""A draft checked line by line: its statements in text order, how far it is, what may be missed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy, QWidget

from ui.jobs import Job, Jobs
from ui.models.statements import BARE, LEFT, TICKED, StatementModel
from ui.outcomes import ORDER, PREFIX
from ui.panels.draft_foot import DraftFoot
from ui.session import Session
from ui.widgets.empty import Body, Empty
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.outcome_bar import OutcomeBar
from ui.widgets.parts import choice, column, row, rule
from ui.widgets.statement_row import StatementDelegate
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, joined, number, word
from workbench import queries
from workbench.journal import Changed
from workbench.model import Capture, Outcome
from workbench.queries import StatementRow
from workbench.spotting.factual import Telling, missed, tellings

PLACE = "draft"
"""The place that shows drafts; the draft's id after a slash."""
_AT_ONCE = 60_000
"""Code points that are looked through without a worker."""
_HEEDED = {
    "statement", "passage", "article", "capture", "evidence", "source", "claim", "verdict",
}  # fmt: skip
_MENU = (
    "tick-right", "tick-change", "tick-wrong", "tick-unconfirmed", "tick-no-fact", "tick-open", "",
    "statement-source", "split-statement", "join-statements", "unmark-statement",
)  # fmt: skip


class DraftPanel(QWidget):
    """The list beside the text: what was marked, what came of it, and the verbs with their keys."""

    def __init__(self, session: Session, jobs: Jobs, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._jobs, self._actions = session, jobs, actions
        self._model = StatementModel(self)
        self.capture: Capture | None = None
        self.text = ""
        self._found: list[Telling] | None = None
        self._free: list[Telling] = []
        self._looked_at: tuple[list[tuple[int, int]], list[Telling] | None] = ([], None)
        self._job: Job | None = None
        self._following = False
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._list = self._make_list()
        self._none = Empty("", "", VerbButton("mark-all", actions["mark-all"]))
        self._nowhere = Empty(
            self.tr("No draft yet"),
            self.tr("Bring in a text of your own desk, to check it before it is published."),
            VerbButton("import-draft", actions["import-draft"]),
        )
        self._bodies = Body(self._list, self._filter)
        self._bodies.addWidget(self._none)
        self._bodies.addWidget(self._nowhere)
        middle = QWidget()
        middle.setLayout(self._bodies)
        # With little height it is the list that gets less, never the keys below it.
        middle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        frame.addWidget(middle, 1)
        frame.addWidget(rule())
        self.foot = DraftFoot(session, actions)
        frame.addWidget(self.foot)
        session.opened.connect(self._start)
        session.changed.connect(self._heed)
        session.place_chosen.connect(self._come)
        session.statements_chosen.connect(self._follow)
        self._start()

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._bodies.take_focus()

    # What the verbs ask

    def chosen(self) -> list[StatementRow]:
        """Give the statements that are looked at, in the order of the text."""
        ids = set(self._session.statement_ids)
        return [row for row in self._model.every if row.id in ids]

    def step(self, by: int) -> bool:
        """Go to the next open statement, or the one before; tells whether there is one."""
        rows = self._model.every
        at = next((n for n, row in enumerate(rows) if row.id in self._session.statement_ids), -1)
        order = range(at + 1, len(rows)) if by > 0 else range((at if at >= 0 else 0) - 1, -1, -1)
        for n in order:
            if rows[n].statement.outcome is Outcome.OPEN and rows[n].here:
                self.look_at(rows[n].id)
                return True
        return False

    def look_at(self, ident: str) -> None:
        """Look at one statement."""
        if self._model.row_of(ident) < 0:
            self._filter.setCurrentIndex(0)
        self._session.choose_statements((ident,))

    def step_missed(self, by: int, place: int) -> Telling | None:
        """Give the next sentence that may have been missed from a place on, or before it."""
        if by > 0:
            return next((each for each in self._free if each.start >= place), None)
        return next((each for each in reversed(self._free) if each.end <= place), None)

    def sentence_at(self, place: int) -> Telling | None:
        """Give the sentence of the draft at a place of its text."""
        found = self.found()
        return next((each for each in found if each.start <= place <= each.end), None)

    def found(self) -> list[Telling]:
        """Give the sentences of the draft; they are looked for by now."""
        if self._found is None:
            self._found = tellings(self.text)
        return self._found

    # What is shown

    def _start(self) -> None:
        self.capture, self.text, self._found, self._free = None, "", None, []
        self._model.put([])
        self._come(self._session.place)

    def _come(self, place: str) -> None:
        """Show the draft that the place names, the one that was looked at, or the newest."""
        if not self._session.is_open or place.partition("/")[0] != PLACE:
            self._session.choose_draft("")
            return
        drafts = self._session.ask(queries.drafts)
        known = [each.id for each in drafts]
        wanted = (place.partition("/")[2], self._session.draft_id, *known, "")
        self._session.choose_draft(next(each for each in wanted if each in known or not each))
        if self._session.draft_id == "" and known:
            self._session.choose_draft(known[0])
        self._show_drafts(drafts)
        self._refresh(anew=True)
        if not self._session.statement_ids and self._model.every and not self.step(1):
            self.look_at(self._model.every[0].id)

    def _show_drafts(self, drafts: list[queries.DraftRow]) -> None:
        self._following = True
        self._drafts.clear()
        for each in drafts:
            self._drafts.addItem(cut(each.title, 80), each.id)
        self._drafts.setCurrentIndex(self._drafts.findData(self._session.draft_id))
        self._drafts.setEnabled(len(drafts) > 1)
        self._following = False

    def _heed(self, changed: Changed) -> None:
        if self._session.place.partition("/")[0] != PLACE or not changed.records & _HEEDED:
            return
        known = {row.id for row in self._model.every}
        if "article" in changed.records:
            self._come(self._session.place)
        elif changed.records == {"statement"} and changed.ids and changed.ids <= known:
            self._renew(changed.ids)
        else:
            self._refresh(anew="capture" in changed.records)

    def _renew(self, ids: frozenset[str]) -> None:
        """Ask again for a few statements that stand where they stood."""
        draft_id = self._session.draft_id
        asked = self._session.ask(queries.statements, draft_id, ids=sorted(ids))
        found = {row.id: row for row in asked}
        if len(found) < len(ids):  # one that was taken away, or brought back
            self._refresh()
            return
        self._following = True
        self._model.put([found.get(row.id, row) for row in self._model.every])
        self._following = False
        self._tell()
        self._show_body()
        self._follow()

    def _refresh(self, *, anew: bool = False) -> None:
        """Ask for the statements again; with `anew`, for the text, too."""
        draft_id = self._session.draft_id
        rows = self._session.ask(queries.statements, draft_id) if draft_id else []
        capture = self._session.ask(queries.draft_capture, draft_id) if draft_id else None
        if capture is None or self.capture is None or capture.id != self.capture.id:
            self.capture, self._found = capture, None
            self.text = self._session.ask(queries.text, capture.id) if capture else ""
            anew = True
        known = {row.id for row in rows}
        self._session.choose_statements(
            tuple(each for each in self._session.statement_ids if each in known)
        )
        self._following = True
        self._model.put(rows)
        self._following = False
        self._look()
        self._show_body()
        self._follow()
        if anew and capture and self._session.capture_id != capture.id:
            self._session.open_capture(capture.id)

    def _show_body(self) -> None:
        there = bool(self._session.draft_id)
        body: QWidget = self._list if self._model.rows else self._none
        self._none.title.setText(
            self.tr("Nothing found") if self._model.every else self.tr("Nothing marked yet")
        )
        self._none.text.setText(
            ""
            if self._model.every
            else self.tr("Select words in the text and press M, or mark every factual statement.")
        )
        self._bodies.turn(body if there else self._nowhere)
        self.foot.setVisible(there)
        for each in (self._drafts, self._back, self._bar, self._told, self._tools):
            each.setVisible(there)

    def _look(self) -> None:
        """Find what may have been missed; in a long text, beside the window."""
        if self._found is None and len(self.text) > _AT_ONCE:
            self._tell()
            if self._job is None:
                text = self.text
                self._job = self._jobs.run(
                    self.tr("Looking for what is not marked"),
                    lambda watch: (text, tellings(text, stop=watch.check)),
                    self._looked,
                    stopped=self._stopped,
                )
            return
        self.found()
        self._tell()

    def _looked(self, answer: tuple[str, list[Telling]]) -> None:
        self._job = None
        if answer[0] == self.text:
            self._found = answer[1]
            self._tell()
        elif self._found is None and self.text:
            self._look()

    def _stopped(self) -> None:
        self._job = None

    def _tell(self) -> None:
        """Say how far it is."""
        rows = self._model.every
        done = queries.checked(rows)
        spans = [(row.passage.start, row.passage.end) for row in rows if row.here]
        if (spans, self._found) != self._looked_at:
            self._looked_at = (spans, self._found)
            self._free = missed(self._found, spans) if self._found is not None else []
        words = self.tr("{} of {} checked").format(number(done.ticked), number(done.marked))
        wrong = self.tr("{} wrong").format(number(done.wrong)) if done.wrong else ""
        change = self.tr("{} to be changed").format(number(done.change)) if done.change else ""
        bare = self.tr("{} without a source").format(number(done.bare)) if done.bare else ""
        left = self.tr("{} not in this version").format(number(done.left)) if done.left else ""
        free = counted(
            len(self._free),
            self.tr("1 sentence with figures or names not marked"),
            self.tr("{} sentences with figures or names not marked"),
        )
        shown = free if self._free else ""
        self._told.setText(joined(words, wrong, change, bare, left, shown))
        counts = {
            Outcome.RIGHT: done.right,
            Outcome.CHANGE: done.change,
            Outcome.WRONG: done.wrong,
            Outcome.UNCONFIRMED: done.unconfirmed,
            Outcome.NO_FACT: done.no_fact,
            Outcome.OPEN: done.open,
        }
        self._bar.show_counts(counts)
        self._bar.setAccessibleDescription(self._told.text())

    def _follow(self) -> None:
        """Let the list, its foot and the text show the statement that is looked at."""
        ids = self._session.statement_ids
        rows = self.chosen()
        self.foot.show_rows(rows)
        if len(ids) != 1 or self._following:
            return
        at = self._model.row_of(ids[0])
        if at >= 0 and self._list.currentIndex().row() != at:
            self._following = True
            index = self._model.index(at)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, flag)
            self._list.scrollTo(index)
            self._following = False
        if rows and rows[0].passage.capture_id != self._session.capture_id:
            passage = rows[0].passage
            self._session.open_capture(passage.capture_id, (passage.start, passage.end))

    def _select(self) -> None:
        """Take note of what is chosen in the list."""
        if self._following:
            return
        indexes = self._list.selectionModel().selectedIndexes()
        rows = [self._model.rows[at] for at in sorted(index.row() for index in indexes)]
        self._session.choose_statements(tuple(row.id for row in rows))

    # Building

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Draft"), role="title"))
        self._drafts = choice("drafts", self.tr("Draft"), [])
        self._drafts.setMinimumContentsLength(12)
        self._drafts.setSizeAdjustPolicy(
            self._drafts.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._drafts.currentIndexChanged.connect(self._choose_draft)
        upper.addWidget(self._drafts, 1)
        self._back = VerbButton("hand-back", self._actions["hand-back"], self.tr("Hand back…"))
        upper.addWidget(self._back)
        inside.addLayout(upper)
        self._bar = OutcomeBar("outcomeBar", self.tr("How far the checking is"))
        inside.addWidget(self._bar)
        self._told = Label(role="small", wrap=True)
        self._told.setObjectName("draftTold")
        inside.addWidget(self._told)
        self._tools = QWidget()
        line = Flow(self._tools, gap=8)
        rows = [
            ("", self.tr("All")),
            *((str(each), word(f"{PREFIX}{each}")) for each in ORDER),
            (TICKED, self.tr("Ticked off")),
            (BARE, self.tr("Without a source")),
            (LEFT, self.tr("Not in this version")),
        ]
        self._filter = choice("statementFilter", self.tr("Which statements"), rows)
        self._filter.currentIndexChanged.connect(self._narrow)
        line.addWidget(self._filter)
        for verb, words in (
            ("mark-all", self.tr("Mark all")),
            ("next-missed", self.tr("Not marked  K")),
        ):
            line.addWidget(VerbButton(verb, self._actions[verb], words))
        inside.addWidget(self._tools)
        return head

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("statementList")
        made.setAccessibleName(self.tr("Statements"))
        made.setModel(self._model)
        made.setItemDelegate(StatementDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(
            lambda at: self._make_menu().popup(made.viewport().mapToGlobal(at))
        )
        made.selectionModel().selectionChanged.connect(lambda _now, _before: self._select())
        made.activated.connect(lambda _index: self._actions["statement-source"].trigger())
        # What is known of a statement stands below the list, which gets lower or higher for it.
        made.verticalScrollBar().rangeChanged.connect(lambda *_: made.scrollTo(made.currentIndex()))
        return made

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("statementMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def _choose_draft(self, _at: int) -> None:
        if not self._following:
            self._session.choose_place(f"{PLACE}/{self._drafts.currentData()}")

    def _narrow(self, _at: int) -> None:
        self._following = True
        self._model.narrow(str(self._filter.currentData()))
        self._following = False
        self._show_body()
        self._follow()
