"""The frame of every dialog: fields with their labels above, a foot with the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.fields import written
from ui.drafts import Drafts, Writing
from ui.notices import Notice, Notices
from ui.phrases import phrase
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row
from workbench.drafts import Draft
from workbench.errors import ProjectMoved, WorkbenchError

_WORTH_KEEPING = 20
"""Letters that were typed into a form from which on its closing is told, and can be taken back."""


def in_turn(deed: Callable[[], object]) -> None:
    """Do something that takes the focus: now, or once the dialog that has it is answered."""
    open_now = QApplication.activeModalWidget()
    if isinstance(open_now, QDialog):
        open_now.finished.connect(lambda _code: QTimer.singleShot(0, lambda: in_turn(deed)))
    else:
        deed()


class Form(QDialog):
    """A window-modal dialog that stays open, with the sentence, when its answer is refused.

    What is written in it is kept beside the project from when it is shown until it is answered.
    """

    drafted = True
    """Whether text in this form is worth keeping."""

    def __init__(self, name: str, title: str, parent: QWidget | None, *, width: int = 560) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._submit: Callable[[], object] = lambda: None
        self._aside = False
        self._writing: Writing | None = None
        self.finished.connect(self._end_writing)
        self._copy_button: QWidget | None = None
        self._offered: QWidget | None = None
        self._frame = column(self, gap=0)
        self._area = QScrollArea()  # with large text on a small screen not all fits
        self._area.setObjectName("formArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(24, 20, 24, 16)
        self.body.setSpacing(12)
        self._frame.addWidget(self._area, 1)
        QApplication.instance().focusChanged.connect(self._keep_in_sight)  # type: ignore[union-attr]
        self.error = Label(role="error", wrap=True)
        self.error.setObjectName("formError")
        self.error.hide()
        self._foot: QHBoxLayout | None = None
        self.resize(width, 100)

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what has the focus, in each part that scrolls, from the inner to the outer."""
        if now is None or not self._area.isAncestorOf(now):
            return
        around = now.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now, 0, 8)
            around = around.parentWidget()

    def show_part(self, part: QWidget) -> None:
        """Scroll to a part of the form, such as a field with what explains it."""
        self._area.ensureWidgetVisible(part, 0, 8)

    def field(self, label: str, widget: QWidget, *, into: QLayout | None = None) -> QWidget:
        """Put a field under its label; gives the two as one widget."""
        box = QWidget()
        inside = column(box, gap=4)
        words = Label(label, role="field")
        words.setBuddy(widget)
        inside.addWidget(words)
        inside.addWidget(widget)
        (into if into is not None else self.body).addWidget(box)
        return box

    def beside(self, *fields: tuple[str, QWidget, int]) -> QWidget:
        """Put fields beside each other: (label, widget, share of the width)."""
        box = QWidget()
        line = row(box, gap=12)
        for label, widget, share in fields:
            made = self.field(label, widget, into=line)
            line.setStretchFactor(made, share)
        self.body.addWidget(box)
        return box

    def hint(self, text: str) -> Label:
        """Add a quiet sentence."""
        made = Label(text, role="quiet", wrap=True)
        self.body.addWidget(made)
        return made

    def scrolling(self, inside: QWidget, name: str) -> QScrollArea:
        """Add a part that scrolls."""
        area = QScrollArea()
        area.setObjectName(name)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.body.addWidget(area, 1)
        return area

    def finish(self, answer: str, submit: Callable[[], object], *, cancel: str = "") -> None:
        """Add the foot: `answer` is the primary button, which carries out `submit`."""
        self._submit = submit
        foot = QFrame()
        foot.setObjectName("formFoot")
        outside = column(foot, margins=12, gap=8)
        outside.setContentsMargins(24, 12, 24, 12)
        outside.addWidget(self.error)
        line = row(gap=8)
        outside.addLayout(line)
        line.addStretch(1)
        if submit != self.accept:
            line.addWidget(
                button(
                    "cancel", cancel or QCoreApplication.translate("Form", "Cancel"), self.reject
                )
            )
        primary = button("accept", answer, self.answer, kind="primary")
        primary.setDefault(True)
        line.addWidget(primary)
        self._foot = line
        self._frame.addWidget(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.answer)

    def aside(self, widget: QWidget) -> None:
        """Put something at the left of the foot."""
        if self._foot is not None:
            self._foot.insertWidget(0, widget)

    def answer(self) -> None:
        """Carry out the answer; close when it was taken, else say why not."""
        try:
            self._submit()
        except WorkbenchError as error:
            self.refuse(error)
            return
        if not self._aside:
            self.accept()

    def stand_aside(self) -> None:
        """Wait out of sight, with all that was written, while a job does what was answered.

        Then either `accept` ends the form, or `come_back` shows it again.
        """
        self._aside = True
        self.hide()

    def reject(self) -> None:
        """Close without an answer; a notice offers to go on with what was written."""
        window = self.parentWidget()
        notices = window.findChild(Notices) if window else None
        if self._aside or notices is None or written(self) < _WORTH_KEEPING:
            super().reject()
            return
        self.stand_aside()
        words = QCoreApplication.translate("Form", "What you wrote was not saved.")
        notice = notices.say(
            words, ("resume", QCoreApplication.translate("Form", "Go on writing"), self._resume)
        )
        # A notice closes before it does what its button says, so this waits for that.
        notice.closed.connect(self._forget_later)

    def go_on(self, draft: Draft) -> None:
        """Go on with what was written in such a form before the program ended."""
        if self._writing:
            self._writing.take_over(draft)

    def _end_writing(self, _code: int) -> None:
        if self._writing:
            self._writing.done()

    def _resume(self) -> None:
        self._aside = False
        in_turn(self._return)

    def _forget_later(self, _notice: Notice) -> None:
        QTimer.singleShot(0, self, self._forget)

    def _forget(self) -> None:
        if self._aside:
            if self._writing and self._writing.is_elsewhere():
                self._writing.done(keep=True)  # it is offered when the project is opened again
            super().reject()

    def come_back(self, error: WorkbenchError) -> None:
        """Show the form again, with why its answer was not taken."""
        self._aside = False
        self.refuse(error)
        in_turn(self._return)

    def _return(self) -> None:
        self.open()
        self.activateWindow()

    def refuse(self, error: WorkbenchError) -> None:
        """Show why the answer was not taken, and the step that helps, if there is one."""
        self.say(str(error))
        if isinstance(error, ProjectMoved):
            self._offer_copy()

    def say(self, sentence: str) -> None:
        """Show why the answer was not taken."""
        self.error.setText(phrase(sentence))
        self.error.setVisible(bool(sentence))
        if self.isVisible():
            self.fit()  # the sentence takes no room from the fields where there is more
        if self._copy_button is not None:
            self._copy_button.setVisible(False)
        if self._offered is not None:
            self._offered.deleteLater()
            self._offered = None

    def offer(self, name: str, words: str, deed: Callable[[], object]) -> None:
        """Put another way on beside the sentence; it goes when another sentence is said."""
        if self._offered is not None:
            self._offered.deleteLater()
        self._offered = button(name, words, deed)
        self.aside(self._offered)

    def _offer_copy(self) -> None:
        """Let a copy be saved from here, for what was written must not be given up for it."""
        window = self.parentWidget()
        action = window.findChild(QAction, "action-save-copy") if window else None
        if action is None:
            return
        if self._copy_button is None:
            self._copy_button = button(
                "formCopy", QCoreApplication.translate("Form", "Save a copy…"), action.trigger
            )
            self._copy_button.clicked.connect(lambda _checked=False: self.say(""))
            self.aside(self._copy_button)
        self._copy_button.setVisible(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the content needs, within the screen."""
        super().showEvent(event)
        self.fit()
        window = self.parentWidget()
        keeper = window.window().findChild(Drafts) if window and self.drafted else None
        if keeper and self._writing is None:
            self._writing = keeper.watch(self)

    def _scrolled(self) -> int:
        """Give the width that the parts that scroll need, so that they scroll one way only."""
        edges = self.body.contentsMargins()
        inside = (
            held.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
            for area in self._area.findChildren(QScrollArea)
            if area.parentWidget() is self._area.widget() and (held := area.widget()) is not None
        )
        return max(inside, default=0) + edges.left() + edges.right()

    def fit(self) -> None:
        """Grow to what is shown now; never shrink under the user's hand."""
        screen = self.screen().availableGeometry()
        least = max(self.body.totalMinimumSize().width(), self._scrolled())
        wide = min(max(self.width(), least), screen.width() - 40)
        flows = self.body.hasHeightForWidth()
        inside = self.body.totalHeightForWidth(wide) if flows else 0
        inside = max(inside, self.body.totalSizeHint().height())
        below = self._frame.totalSizeHint().height() - self._area.sizeHint().height()
        wanted = max(self.height(), inside + below)
        self.resize(wide, min(wanted, screen.height() - 80))
