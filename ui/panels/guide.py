"""A guided first fact-check: six steps beside the work, each ticked off when it was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.colours import colours
from ui.icons import pixmap
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton
from workbench import queries
from workbench.journal import Changed

WIDE = 288
"""Pixels at the ordinary text size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: what to do, how, and the verbs that do it."""

    id: str
    title: str
    text: str
    verbs: tuple[str, ...] = ()


class GuidePanel(QFrame):
    """Walks a new user through one check. It only listens, and can be left at any time."""

    left = Signal()
    """It was closed by its own button."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("A guided first fact-check"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._steps = self._make_steps()
        known = str(session.settings.value("guide/done", "")).split()
        self._done = {step.id for step in self._steps if step.id in known}
        self._lay_out()
        session.opened.connect(self.look)
        session.claim_selected.connect(lambda _claim: self.look())
        session.changed.connect(self._heard)
        session.exported.connect(lambda _path: self.done("export"))
        self.hide()

    @property
    def wanted(self) -> bool:
        """Whether it was open when the program ended last."""
        return str(self._session.settings.value("guide/open", "")) == "yes"

    @property
    def current(self) -> str:
        """The id of the step that is next; "" when all are done."""
        return next((step.id for step in self._steps if step.id not in self._done), "")

    @property
    def done_steps(self) -> frozenset[str]:
        """The ids of the steps that were done."""
        return frozenset(self._done)

    def show_guide(self, *, shown: bool) -> None:
        """Show it, where it was left; or put it away."""
        self._session.settings.setValue("guide/open", "yes" if shown else "no")
        self.setVisible(shown)
        if shown:
            self.look()
            self._look_back()

    def take_focus(self) -> None:
        """Put the focus on what the next step is done with."""
        for widget in self.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def set_scale(self, scale: float) -> None:
        """Be as wide as the text needs."""
        self.setFixedWidth(round(WIDE * scale))
        self._show()

    def done(self, step: str) -> None:
        """Tick a step off."""
        if step not in self._done and self.isVisible():
            self._done.add(step)
            self._session.settings.setValue("guide/done", " ".join(sorted(self._done)))
            self._show()

    def look(self) -> None:
        """See what is there already: a project, a text, a claim."""
        if self._session.is_open and self.isVisible():
            self.done("open")
            if self._session.ask(queries.counts).articles:
                self.done("import")
            if self._session.has_claim():
                self.done("pick")

    def _look_back(self) -> None:
        """Count what was done on the claim before anybody opened the guide."""
        if not (self._session.is_open and self._session.has_claim()):
            return
        detail = self._session.ask(queries.claim, self._session.claim_id)
        for there, step in (
            (detail.citations, "mark"),
            (detail.verdicts, "rate"),
            (self._session.reported, "export"),
        ):
            if there:
                self.done(step)

    def again(self) -> None:
        """Begin anew."""
        self._done.clear()
        self._session.settings.setValue("guide/done", "")
        self._show()
        self.look()

    def _heard(self, changed: Changed) -> None:
        if changed.kind != "edit":
            return
        for record, step in (
            ("article", "import"),
            ("claim", "pick"),
            ("citation", "mark"),
            ("verdict", "rate"),
        ):
            if record in changed.records:
                self.done(step)

    # Showing

    def _lay_out(self) -> None:
        outside = column(self, margins=16, gap=12)
        head = row(gap=8)
        head.addWidget(Label(self.tr("Your first fact-check"), role="strong", wrap=True), 1)
        head.addWidget(button("leaveGuide", self.tr("Leave"), self._leave, kind="link"))
        outside.addLayout(head)
        self._progress = Label(role="small", wrap=True)
        self._progress.setObjectName("guideProgress")
        outside.addWidget(self._progress)
        self._stack: QVBoxLayout = column(gap=12)
        outside.addLayout(self._stack)
        self._rows = {step.id: StepRow(step, self._actions) for step in self._steps}
        for made in self._rows.values():
            self._stack.addWidget(made)
        self._end = Label(role="quiet", wrap=True)
        self._end.setText(
            self.tr("That is a whole check. Every step can be undone, and the history keeps them.")
        )
        outside.addWidget(self._end)
        self._again = button("restartGuide", self.tr("Begin again"), self.again)
        outside.addWidget(self._again, alignment=Qt.AlignmentFlag.AlignLeft)
        outside.addStretch(1)
        self._show()

    def _show(self) -> None:
        current = self.current
        for step in self._steps:
            self._rows[step.id].show_state(done=step.id in self._done, current=step.id == current)
        words = self.tr("{} of {} steps done").format(len(self._done), len(self._steps))
        self._progress.setText(words)
        self._end.setVisible(not current)
        self._again.setVisible(not current)

    def _leave(self) -> None:
        self.show_guide(shown=False)
        self.left.emit()

    def _make_steps(self) -> tuple[Step, ...]:
        return (
            Step(
                id="open",
                title=self.tr("Open an investigation"),
                text=self.tr(
                    "The sample is invented and yours to change. Or begin one of your own."
                ),
                verbs=("sample", "new"),
            ),
            Step(
                id="import",
                title=self.tr("Bring in a text"),
                text=self.tr("An article, a post, a speech: what is to be checked."),
                verbs=("import-article",),
            ),
            Step(
                id="pick",
                title=self.tr("Pick a claim"),
                text=self.tr("Take one statement that can be true or false."),
                verbs=("pick-claims", "new-claim"),
            ),
            Step(
                id="mark",
                title=self.tr("Mark the sentence that bears on it"),
                text=self.tr(
                    "Open a piece of evidence, select the words in the reader, and press S when "
                    "they support the claim, R when they refute it, C for context."
                ),
                verbs=("add-evidence",),
            ),
            Step(
                id="rate",
                title=self.tr("Rate the claim"),
                text=self.tr("Choose the word that fits, and say why in your own words."),
                verbs=("rate",),
            ),
            Step(
                id="export",
                title=self.tr("Hand out a report"),
                text=self.tr("A page that others can follow from verdict to sentence."),
                verbs=("export",),
            ),
        )


class StepRow(QWidget):
    """One step: a sign whether it was done, its title, and how to do it while it is next."""

    def __init__(self, step: Step, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName(f"step-{step.id}")
        self._step = step
        line = row(self, gap=8)
        self._sign = Label()
        line.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        inside = column(gap=4)
        line.addLayout(inside, 1)
        self._title = Label(step.title, wrap=True)
        inside.addWidget(self._title)
        self._how = QWidget()
        below = column(self._how, gap=8)
        below.addWidget(Label(step.text, role="quiet", wrap=True))
        self._make_buttons(below, actions)
        inside.addWidget(self._how)

    def show_state(self, *, done: bool, current: bool) -> None:
        """Show whether it was done, and how to do it when it is next."""
        tokens = colours(self.palette())
        side = max(16, round(self.fontMetrics().height() * 1.05))
        ink = tokens.supports if done else tokens.accent if current else tokens.quiet
        drawn = pixmap("done" if done else "step", ink, side, self.devicePixelRatioF())
        self._sign.setPixmap(drawn)
        state = self.tr("done") if done else self.tr("next") if current else self.tr("later")
        words = self.tr("{}: {}").format(self._step.title, state)
        self._sign.setAccessibleName(state)
        self._title.setAccessibleName(words)
        self._title.setProperty("role", "strong" if current else "quiet" if not done else "")
        self._title.style().polish(self._title)
        self._how.setVisible(current)

    def _make_buttons(self, into: QVBoxLayout, actions: Mapping[str, QAction]) -> None:
        for at, verb in enumerate(self._step.verbs):
            made = VerbButton(verb, actions[verb], kind="" if at else "primary")
            into.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)
