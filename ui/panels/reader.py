"""The reader: a source word by word, with what was cited in it, and the verbs to cite more."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QStackedLayout, QWidget

from ui.session import Session
from ui.widgets.empty import Empty
from ui.widgets.label import Elided, plain_tip
from ui.widgets.mark import Mark
from ui.widgets.page import Page
from ui.widgets.parts import column, row, rule
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, exact, joined, moment, number, quoted, size, word
from workbench import queries
from workbench.errors import NotFound
from workbench.model import Article, Capture, Claim, Evidence
from workbench.reading.sentences import sentences

NARROW = 760
"""Width under which the head has three lines."""
VERBS = ("supports", "refutes", "context", "no-bearing", "claim-here")


class ReaderPanel(QFrame):
    """One capture's text. What is selected in it can be cited with a single key."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("readerBox")
        self._session, self._actions = session, actions
        self._capture: Capture | None = None
        self._text = ""
        self.page = Page()
        frame = column(self, gap=0)
        frame.setContentsMargins(1, 1, 1, 1)
        self._head = self._make_head()
        frame.addWidget(self._head)
        self._line = rule()
        frame.addWidget(self._line)
        self._bodies = QStackedLayout()
        frame.addLayout(self._bodies, 1)
        self._nothing = Empty(
            self.tr("Nothing open to read"),
            self.tr(
                "Choose an article or a piece of evidence, or a card above. Its text opens here."
            ),
            VerbButton("add-evidence", actions["add-evidence"]),
        )
        self._silent = Empty(
            self.tr("No text could be read out of it"),
            self.tr("The bytes are kept as they came. It can be cited as a whole."),
            VerbButton("cite-whole", actions["cite-whole"]),
        )
        for body in (self._nothing, self._silent, self.page):
            self._bodies.addWidget(body)
        self.page.selectionChanged.connect(self._select)
        self.page.mark_pressed.connect(session.select_claim)
        self.setFocusProxy(self.page)
        session.opened.connect(self._close)
        session.changed.connect(self._refresh)
        session.claim_selected.connect(self._follow_claim)
        session.capture_opened.connect(self._open)

    def take_focus(self) -> None:
        """Put the focus on the text."""
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_size(self, pixels: int) -> None:
        """Set the size of the type."""
        self.page.set_size(pixels)

    def go_to_claim(self) -> None:
        """Look at the claim that is marked at the caret."""
        claim_id = self.page.marked_claim()
        if claim_id:
            self._session.select_claim(claim_id)

    def select_sentence(self) -> None:
        """Select the sentence in which the caret stands."""
        found = sentences(self._text)
        at = bisect_right([one.start for one in found], self.page.caret()) - 1
        if found:
            chosen = found[max(0, at)]
            self.page.select(chosen.start, chosen.end)

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(14, 8, 12, 8)
        upper = row(gap=12)
        self._title = Elided(role="strong")
        upper.addWidget(self._title, 3)
        self._facts = Elided(role="small")
        self._facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        upper.addWidget(self._facts, 2)
        self._versions = self._make_versions()
        upper.addWidget(self._versions)
        inside.addLayout(upper)
        self._for = Elided(role="small")
        self._lower = QGridLayout()
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._lower.setHorizontalSpacing(8)
        self._lower.setVerticalSpacing(4)
        self._lower.setColumnStretch(0, 1)
        self._lower.addWidget(self._for, 0, 0)
        self._verbs = QWidget()
        self._add_verbs(row(self._verbs, gap=8))
        self._lower.addWidget(self._verbs, 0, 1)
        inside.addLayout(self._lower)
        return head

    def _make_versions(self) -> QComboBox:
        made = QComboBox()
        made.setObjectName("captures")
        made.setAccessibleName(self.tr("Which copy"))
        made.activated.connect(lambda at: self._session.open_capture(str(made.itemData(at))))
        return made

    def _add_verbs(self, line: QHBoxLayout) -> None:
        words = (
            self.tr("Supports"),
            self.tr("Refutes"),
            self.tr("Context"),
            self.tr("No bearing"),
            self.tr("New claim"),
        )
        for verb, text in zip(VERBS, words, strict=True):
            action = self._actions[verb]
            shown = f"{text}  {action.shortcut().toString()}"
            line.addWidget(VerbButton(verb, action, shown, kind="stance"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the claim that is cited for has a line of its own."""
        super().resizeEvent(event)
        for part in (self._for, self._verbs):
            self._lower.removeWidget(part)
        if event.size().width() < NARROW:
            self._lower.addWidget(self._for, 0, 0, 1, 2)
            self._lower.addWidget(self._verbs, 1, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._lower.addWidget(self._for, 0, 0)
            self._lower.addWidget(self._verbs, 0, 1)

    # What is shown

    def _close(self) -> None:
        self._capture, self._text = None, ""
        self.page.show_text("")
        self._session.choose_selection(None)
        self._show_body()

    def _open(self, capture_id: str, start: int, end: int) -> None:
        if self._capture is None or self._capture.id != capture_id:
            self._capture = self._session.project.get(Capture, capture_id)
            self._text = self._session.ask(queries.text, capture_id)
            self.page.show_text(self._text)
        self._refresh()
        if start >= 0:
            self.page.reveal(start)
            self._mark(find=(start, end))

    def _refresh(self) -> None:
        """Ask for the marks again; close when the capture is gone."""
        if self._capture is None:
            self._show_body()
            return
        try:
            self._capture = self._session.project.get(Capture, self._capture.id)
        except NotFound:
            self._session.capture_id = ""
            self._close()
            return
        self._show_head(self._capture)
        self._mark()
        self._show_body()

    def _mark(self, find: tuple[int, int] | None = None) -> None:
        if self._capture is None:
            return
        marks = [
            Mark(
                start=found.start,
                end=found.end,
                stance=found.stance or "claim",
                claim_id=found.claim_id,
                tip=self._tip(found),
            )
            for found in self._session.ask(queries.marks, self._capture.id)
        ]
        known = [(mark.start, mark.end) for mark in marks]
        if find and find not in known:
            marks.append(Mark(start=find[0], end=find[1], stance="find"))
        self.page.set_marks(marks)

    def _tip(self, found: queries.Mark) -> str:
        what = word(found.stance) if found.stance else self.tr("Claim")
        words = self.tr("{}: {}\nCtrl+click, or G, goes to the claim.")
        return words.format(what, quoted(cut(found.claim_text)))

    def _show_body(self) -> None:
        there = self._capture is not None
        self._head.setVisible(there)
        self._line.setVisible(there)
        body = self.page if self._text else self._silent
        self._bodies.setCurrentWidget(body if there else self._nothing)
        self._name_claim()

    def _show_head(self, capture: Capture) -> None:
        project = self._session.project
        owner: Article | Evidence
        if capture.article_id:
            owner = project.get(Article, capture.article_id)
        else:
            owner = project.get(Evidence, capture.evidence_id or "")
        pages = self.page.page_count
        counted = self.tr("{} pages").format(number(pages)) if pages else ""
        self._title.setText(joined(cut(owner.title), counted))
        how = self.tr("{} {}").format(word(capture.method), moment(capture.captured_at))
        part = self.tr("incomplete") if capture.complete == "no" else ""
        short = f"sha256 {capture.sha256[:4]}…{capture.sha256[-4:]}"
        self._facts.setText(joined(how, size(capture.size), part, short))
        lines = (exact(capture.captured_at), capture.final_url, capture.complete_reason)
        tip = "\n".join(part for part in (*lines, f"sha256 {capture.sha256}") if part)
        self._facts.setToolTip(plain_tip(tip))
        self._show_versions(capture)

    def _show_versions(self, capture: Capture) -> None:
        if capture.article_id:
            copies = self._session.ask(queries.captures, article=capture.article_id)
        else:
            copies = self._session.ask(queries.captures, evidence=capture.evidence_id)
        self._versions.clear()
        for copy in copies:
            self._versions.addItem(moment(copy.captured_at), copy.id)
        self._versions.setCurrentIndex(self._versions.findData(capture.id))
        self._versions.setVisible(len(copies) > 1)

    def _follow_claim(self, claim_id: str) -> None:
        """Name the claim; with nothing open yet, open the passage that counts most for it."""
        self._name_claim()
        if self._capture is not None or not claim_id:
            return
        for found in self._session.ask(queries.citations, claim_id):
            if found.capture and found.passage:
                self._open(found.capture.id, found.passage.start, found.passage.end)
                self._session.note_capture(found.capture.id)
                return

    def _name_claim(self) -> None:
        """Say for which claim a passage is cited."""
        if self._capture is None or not self._session.has_claim():
            self._for.setText(
                self.tr("No claim chosen: a passage is cited for the claim in the list")
            )
            return
        claim = self._session.project.get(Claim, self._session.claim_id)
        self._for.setText(self.tr("for {}").format(quoted(cut(claim.text))))

    def _select(self) -> None:
        found = self.page.selection()
        known = (self._capture.id, *found) if self._capture and found else None
        self._session.choose_selection(known)
