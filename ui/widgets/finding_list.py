"""What the linter objects to, as a list: to go to the place to mend, or to be overridden."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui import mending
from ui.dialogs.waive import WaiveAllDialog, WaiveDialog
from ui.models.objections import ObjectionsModel
from ui.models.paged import ENTRY
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.objection_row import ObjectionDelegate
from ui.widgets.parts import button, column, rule
from ui.wording import number
from workbench import commands
from workbench.lint import Finding, Linted, lint

_SETTLE = 200
"""Milliseconds after an edit before it is looked again."""


class FindingList(QWidget):
    """Blockers, advice and what was overridden, each with its reason; asked beside the window."""

    told = Signal(object)
    """The linter answered: a `Linted`."""
    leaving = Signal()
    """The place to mend is opened next, in the window."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.found = Linted(findings=())
        self._asked: tuple[Sequence[str] | None, bool] | None = None
        self._kept = ("", "")
        self._model = ObjectionsModel(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._again)
        frame = column(self, gap=0)
        self.list = self._make_list()
        frame.addWidget(self.list, 1)
        frame.addWidget(rule())
        frame.addWidget(self._make_foot())
        session.changed.connect(self._wait)  # a method: it goes with this widget
        session.opened.connect(self._forget)
        self._show_chosen()

    def ask(self, claim_ids: Sequence[str] | None = None, *, public: bool = True) -> None:
        """Have these claims, or all, looked at; `public`: as a report for readers."""
        self._asked = (claim_ids, public)
        self._again()

    def rest(self) -> None:
        """Look no more until it is asked for again."""
        self._asked = None

    def narrow(self, words: str, part: str) -> None:
        """Show only objections in which the words stand, of one part ("" for all)."""
        self._kept = (words, part)
        self._show()

    @property
    def chosen(self) -> Finding | None:
        """The objection that is chosen."""
        found = self.list.currentIndex().data(ENTRY) if self.list.currentIndex().isValid() else None
        return found if isinstance(found, Finding) else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not self._model.rows

    def go(self) -> None:
        """Go to the place where the chosen objection is mended."""
        finding = self.chosen
        if finding is not None and self._session.is_open:
            window = self._window()
            self.leaving.emit()
            mending.mend(self._session, finding, window)

    def override(self) -> None:
        """Ask why the chosen objection may stay as it is; or let it stand again."""
        finding = self.chosen
        if finding is None:
            return
        if finding.waiver is None:
            WaiveDialog(self._session, finding, self.window()).open()
        else:
            words = self.tr("The objection stands again.")
            self._session.do(words, commands.withdraw_waiver, finding.waiver)

    def override_alike(self) -> None:
        """Ask once why all objections of the chosen one's rule may stay as they are."""
        alike = self._of_a_kind()
        if len(alike) > 1:
            WaiveAllDialog(self._session, alike, self.window()).open()

    def _of_a_kind(self) -> list[Finding]:
        """The objections of the chosen one's rule that stand, as far as they are shown."""
        chosen, shown = self.chosen, self._model.rows
        if chosen is None or chosen.waiver:
            return []
        same = [each for each in shown if isinstance(each, Finding) and each.code == chosen.code]
        return [each for each in same if not each.waiver]

    def _window(self) -> QWidget:
        """The window that dialogs belong to, also where this list stands in one."""
        top = self.window()
        above = top.parentWidget()
        return above.window() if above is not None else top

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("findingList")
        made.setAccessibleName(self.tr("Objections"))
        made.setModel(self._model)
        made.setItemDelegate(ObjectionDelegate(made))
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(144)
        made.activated.connect(lambda _index: self.go())
        made.selectionModel().currentChanged.connect(self._choose)
        return made

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        inside = column(foot, gap=8)
        inside.setContentsMargins(16, 10, 16, 12)
        self._about = Label(role="quiet", wrap=True)
        self._about.setObjectName("findingAbout")
        inside.addWidget(self._about)
        steps = QWidget()
        line = Flow(steps, gap=8)
        self._goer = button("mendFinding", self.tr("Go to it"), self.go)
        self._waiver = button("waiveFinding", self.tr("Override…"), self.override)
        self._alike = button("waiveAlike", self.tr("Override alike…"), self.override_alike)
        line.addWidget(self._goer)
        line.addWidget(self._waiver)
        line.addWidget(self._alike)
        inside.addWidget(steps)
        return foot

    def _forget(self) -> None:
        self._later.stop()
        self.found = Linted(findings=())
        self._show()

    def _wait(self, _changed: object) -> None:
        self._later.start()

    def _again(self) -> None:
        self._later.stop()
        if self._asked is None or not self._session.is_open:
            return
        claim_ids, public = self._asked
        self._session.read(lint, claim_ids, done=self._take, owner=self, public=public)

    def _take(self, found: Linted) -> None:
        self.found = found
        self._show()
        self.told.emit(found)

    def _show(self) -> None:
        before, at = self.chosen, self.list.currentIndex().row()
        self._model.put(self.found, *self._kept)
        kept = self._model.row_of(before)
        if before is not None and 0 <= at < len(self._model.rows) and not self._is(kept, before):
            kept = at  # what was mended is gone, and the next one stands there
        index = self._model.index(kept) if kept >= 0 else QModelIndex()
        if index.isValid() and not isinstance(index.data(ENTRY), Finding):
            index = self._model.index(self._model.row_of(None))
        self.list.setCurrentIndex(index)
        if index.row() <= 1:
            self.list.scrollToTop()  # the head of the part is seen with its first row
        self._show_chosen()

    def _is(self, row: int, finding: Finding) -> bool:
        found = self._model.rows[row] if row >= 0 else None
        return isinstance(found, Finding) and (found.code, found.record_id) == (
            finding.code,
            finding.record_id,
        )

    def _choose(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Say the whole of what is chosen, with its reason."""
        finding = self.chosen
        self._goer.setEnabled(finding is not None)
        self._waiver.setEnabled(finding is not None and self._session.is_writable)
        again, waive = self.tr("Let it stand again"), self.tr("Override…")
        words = again if finding and finding.waiver else waive
        self._waiver.setText(words)
        self._waiver.setAccessibleName(words)
        alike = len(self._of_a_kind())
        self._alike.setVisible(alike > 1 and self._session.is_writable)
        all_of_it = self.tr("Override all {} of this kind…").format(number(alike))
        self._alike.setText(all_of_it)
        self._alike.setAccessibleName(all_of_it)
        if finding is None:
            self._about.setText("")
            return
        lines = [phrase(finding.message), self._model.reason(finding)]
        if finding.waiver:
            said = self.tr("Overridden by {who}: {reason}")
            lines.append(said.format(who=finding.waiver.author, reason=finding.waiver.reason))
        self._about.setText("\n".join(lines))
