"""Does it look right? One copy after the other, with its text, its picture and how it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from ui.badges import badges_of
from ui.jobs import Jobs
from ui.panels.reader_bytes import owner_of
from ui.panels.reader_picture import PicturePart
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.alike import AlikeLines
from ui.widgets.badges import BadgeRow
from ui.widgets.image_view import ImageView
from ui.widgets.label import Elided, Label, tip
from ui.widgets.parts import Area, Line, button, choice, column, row, rule
from ui.wording import cut, exact, joined, moment, number, size, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Capture, Evidence, Looks, Part, PartRole

LETTERS = 200_000
"""Letters of a text that are shown here; the reader has all."""


class PreviewDialog(QDialog):
    """Shows copies, not modally; each can be found right or wrong, or be captured again."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        captures: Sequence[str],
        again: Callable[[Capture], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("previewDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Does it look right?"))
        self.setAccessibleName(self.tr("Does it look right?"))
        self._session, self._again = session, again
        self._ids, self._at = list(captures), 0
        self._capture: Capture | None = None
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        frame.addWidget(self._make_bodies(jobs), 1)
        frame.addWidget(self._make_wrong())
        frame.addWidget(rule())
        frame.addWidget(self._make_foot())
        self.resize(760, 620)
        session.changed.connect(self._show)
        session.opened.connect(self.close)
        self._show()
        self.right.setFocus()

    # Building

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(20, 16, 20, 12)
        self.title = Elided(role="title")
        self.title.setObjectName("previewTitle")
        self.address = Elided(role="small", mode=Qt.TextElideMode.ElideMiddle)
        self.facts = Elided(role="small")
        self.badges = BadgeRow()
        self.reason = Label(role="small", wrap=True)
        self.reason.setObjectName("previewReason")
        for part in (self.title, self.address, self.facts):
            inside.addWidget(part)
        inside.addSpacing(4)
        inside.addWidget(self.badges)
        inside.addWidget(self.reason)
        self.alike = AlikeLines(self._session.open_capture)
        inside.addWidget(self.alike)
        return head

    def _make_bodies(self, jobs: Jobs) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("previewTabs")
        self.tabs.setAccessibleName(self.tr("Text or picture"))
        self.tabs.tabBar().setObjectName("previewTabBar")
        self.tabs.tabBar().setAccessibleName(self.tr("Text or picture"))
        self.tabs.setDocumentMode(True)
        self.text = Area("previewText", self.tr("Text"), lines=12)
        self.text.setReadOnly(True)
        page = QWidget()
        inside = column(page)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.addWidget(self.text)
        self.image = ImageView(button("showSensitive", self.tr("Show it"), self._show_sensitive))
        self.picture = PicturePart(self.image, self._session, jobs)
        self.tabs.addTab(page, self.tr("Text"))
        self.tabs.addTab(self.image, self.tr("Picture"))
        return self.tabs

    def _make_wrong(self) -> QWidget:
        """What is asked when something is wrong: a reason, and words of one's own."""
        self.asking = QWidget()
        self.asking.setObjectName("previewAsking")
        line = row(self.asking, gap=8)
        line.setContentsMargins(20, 12, 20, 12)
        reasons = [
            ("cookies", self.tr("A notice about cookies covers it")),
            ("login", self.tr("It asks for a login or a payment")),
            ("other", self.tr("It is another page than the one that was meant")),
            ("cut", self.tr("Something is missing")),
            ("blank", self.tr("It is empty, or cannot be read")),
            ("", self.tr("Something else")),
        ]
        self.why = choice("whatIsWrong", self.tr("What is wrong"), reasons, "cookies")
        self.note = Line("wrongNote", self.tr("Note"), hint=self.tr("In your words, if you like"))
        line.addWidget(self.why)
        line.addWidget(self.note, 1)
        line.addWidget(button("keepWrong", self.tr("Keep this"), self._keep_wrong, kind="primary"))
        line.addWidget(button("cancelWrong", self.tr("Cancel"), self._ask_no_more))
        self.note.returnPressed.connect(self._keep_wrong)
        self.asking.hide()
        return self.asking

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        line = row(foot, gap=8)
        line.setContentsMargins(20, 12, 20, 12)
        self.before = button("previousCopy", self.tr("Previous"), partial(self._step, -1))
        self.after = button("nextCopy", self.tr("Next"), partial(self._step, 1))
        self.place = Label(role="small")
        self.again = button("captureAgain", self.tr("Capture again"), self._capture_again)
        self.wrong = button("looksWrong", self.tr("Something is wrong…"), self._ask_why)
        self.right = button("looksRight", self.tr("Looks right"), self._keep_right, kind="primary")
        self.right.setDefault(True)
        for part in (self.before, self.after, self.place):
            line.addWidget(part)
        line.addStretch(1)
        for made in (self.again, self.wrong, self.right):
            line.addWidget(made)
        return foot

    # What is shown

    def _show(self, _changed: object = None) -> None:
        """Show the copy that it is at; close when none is left."""
        found = None
        while self._ids and found is None and self._session.is_open:
            self._at = min(self._at, len(self._ids) - 1)
            rows = self._session.ask(queries.standing, [self._ids[self._at]])
            found = rows[0] if rows else None
            if found is None:
                del self._ids[self._at]
        if found is None:
            self.close()
            return
        capture, another = found.capture, self._capture
        self._capture = capture
        self._show_head(capture)
        badges = badges_of(found)
        self.badges.show_badges(badges)
        told = [badge.sentence for badge in badges if badge.tone == "attention"]
        self.reason.setText("\n".join(told))
        self.reason.setVisible(bool(told))
        self.alike.show_places(self._session.ask(queries.same_picture, capture.id))
        if another is None or another.id != capture.id:
            self._show_body(capture)
        self._show_steps()

    def _show_head(self, capture: Capture) -> None:
        owner = owner_of(self._session, capture)
        self.title.setText(cut(owner.title))
        self.address.setText(cut(capture.final_url or capture.requested_url or capture.filename))
        self.facts.setText(
            joined(word(capture.method), moment(capture.captured_at), size(capture.size))
        )
        tip(self.facts, exact(capture.captured_at))
        writable = self._session.is_writable
        self.again.setVisible(bool(capture.evidence_id and capture.requested_url))
        for made in (self.again, self.wrong, self.right):
            made.setEnabled(writable)

    def _show_body(self, capture: Capture) -> None:
        self._ask_no_more()
        try:
            text = self._session.ask(queries.text, capture.id)[:LETTERS]
        except WorkbenchError as error:
            text = phrase(str(error))
        self.text.setPlainText(
            text or phrase(capture.text_problem) or self.tr("No text could be read out of it.")
        )
        self._show_picture(capture)

    def _show_picture(self, capture: Capture) -> None:
        """Show the picture that it is, or the picture of the page."""
        self.picture.close()
        drawn = self._drawn(capture)
        is_picture = self._session.ask(queries.media_type, capture.id).startswith("image/")
        self.tabs.setTabVisible(1, is_picture or drawn is not None)
        self.tabs.setCurrentIndex(1 if is_picture or drawn is not None else 0)
        owner = owner_of(self._session, capture)
        sensitive = isinstance(owner, Evidence) and owner.sensitive

        def failed(_words: str) -> None:
            self.tabs.setTabVisible(1, False)

        if is_picture:
            self.picture.open(capture, sensitive=sensitive, failed=failed, done=lambda: None)
        elif drawn is not None:
            data = self._session.ask(queries.part_bytes, drawn.id)
            fit = self.image.fit_width
            self.picture.show_bytes(drawn.id, data, sensitive=sensitive, failed=failed, done=fit)

    def _drawn(self, capture: Capture) -> Part | None:
        parts = self._session.ask(queries.parts, capture.id)
        return next((part for part in parts if part.role is PartRole.PICTURE), None)

    def _show_steps(self) -> None:
        many = len(self._ids) > 1
        self.before.setVisible(many)
        self.after.setVisible(many)
        self.before.setEnabled(self._at > 0)
        self.after.setEnabled(self._at + 1 < len(self._ids))
        words = self.tr("{} of {}").format(number(self._at + 1), number(len(self._ids)))
        self.place.setText(words if many else "")

    def _show_sensitive(self) -> None:
        self.picture.show_it()

    # What is answered

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._ids) - 1, self._at + by))
        self._show()

    def _keep_right(self) -> None:
        if self._look(Looks.RIGHT, ""):
            self._go_on()

    def _ask_why(self) -> None:
        self.asking.show()
        self.right.hide()
        self.wrong.hide()
        self.why.setFocus()

    def _ask_no_more(self) -> None:
        self.asking.hide()
        self.right.show()
        self.wrong.show()
        self.note.clear()

    def _keep_wrong(self) -> None:
        said = self.why.currentText() if self.why.currentData() else ""
        words = ": ".join(part for part in (said, self.note.text().strip()) if part)
        if self._look(Looks.WRONG, words):
            self._ask_no_more()
            self._go_on()

    def _look(self, looks: Looks, note: str) -> bool:
        if self._capture is None:
            return False
        kept = self._session.do("", commands.look_over, self._capture, looks, note)
        return kept is not None

    def _go_on(self) -> None:
        """Go to the next copy; after the last there is nothing more to say."""
        if self._at + 1 < len(self._ids):
            self._step(1)
            self.right.setFocus()
        else:
            self.close()

    def _capture_again(self) -> None:
        if self._capture is not None:
            self._again(self._capture)
            self._go_on()
