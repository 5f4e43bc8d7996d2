"""The reader: a source word by word, with what was cited in it, and the verbs to cite more."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.at_rest import AtRest
from ui.badges import checked
from ui.jobs import Jobs
from ui.panels.reader_bytes import copies_of, newest_alike, owner_of
from ui.panels.reader_find import Finding
from ui.panels.reader_frame import ReaderFrame
from ui.panels.reader_pages import PagesPart
from ui.panels.reader_picture import PicturePart
from ui.panels.reader_repair import RepairPart
from ui.panels.reader_shot import WEB_PAGES, ShotPart
from ui.panels.reader_statements import StatementPart
from ui.panels.reader_table import KINDS, LONG, TablePart
from ui.panels.reader_worth import WorthSteps
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.image_view import ImageView
from ui.widgets.leaf_view import LeafView
from ui.widgets.mark import Mark
from ui.wording import cut, joined, number, quoted, word
from workbench import queries
from workbench.errors import NotFound
from workbench.model import Capture, Claim, Evidence
from workbench.reading.sentences import sentences
from workbench.spotting.attribution import turns
from workbench.spotting.worth import Worth

MAIL = "message/rfc822"
AROUND = 4000
"""Code points before and after the caret in which its sentence is looked for."""


class ReaderPanel(ReaderFrame):
    """One capture's text, pages or picture. What is selected can be cited with a single key."""

    def __init__(self, session: Session, jobs: Jobs, actions: Mapping[str, QAction]) -> None:
        super().__init__(actions)
        self._session = session
        self._capture: Capture | None = None
        self._text = self._kind = self._problem = ""
        self._attached = False
        self._playable = self._as_pages = self._as_lines = False
        self._find: tuple[int, int] | None = None
        self._worth: Worth | None = None
        self.finding = Finding(self.find_bar, self.page)
        self.checks = WorthSteps(self.page, jobs)
        self.pages = PagesPart(self.leaves, self.page, session, jobs)
        self.picture = PicturePart(self.image, session, jobs)
        self.shot = ShotPart(self.picture, session)
        self.table = TablePart(self.grid, jobs)
        self._is_late = False
        self.repair = RepairPart(self.strip, self.page, session, jobs)
        self.statements = StatementPart(self.page, session)
        self._listen()

    def _listen(self) -> None:
        session = self._session
        self.page.selectionChanged.connect(self._select)
        self.page.mark_pressed.connect(session.select_claim)
        self._head.version_chosen.connect(session.open_capture)
        self.pages.moved.connect(self._show_tools)
        self.grid.moved.connect(self._show_tools)
        self.table.chosen.connect(self._choose)
        self.checks.stepped.connect(self._show_worth)
        self.repair.located.connect(self._refresh)
        self.newest_wanted.connect(self._open_newest)
        session.opened.connect(self._start)
        session.changed.connect(self._refresh)
        session.stamps_changed.connect(self._refresh)
        session.verified.connect(self._refresh)
        self._soon = AtRest(lambda: self._follow_claim(session.claim_id), self)
        session.claim_selected.connect(self._follow_soon)
        session.capture_opened.connect(self._open)
        session.place_chosen.connect(lambda _place: self._name_claim())
        self._start()

    # What the verbs do

    def go_to_claim(self) -> None:
        """Look at the claim that is marked at the caret."""
        shown = self._bodies.currentWidget()
        claim_id = self.grid.marked_claim() if shown is self.grid else self.page.marked_claim()
        if claim_id:
            self._session.select_claim(claim_id)

    def select_sentence(self) -> None:
        """Select the sentence in which the caret stands; in a table, the row."""
        if self._bodies.currentWidget() is self.grid:
            self.grid.select_row()
            return
        caret = self.page.caret()
        start = max(0, self._text.rfind("\n\n", max(0, caret - AROUND), caret))
        start = start or max(0, caret - AROUND)
        found = sentences(self._text[start : caret + AROUND])
        at = bisect_right([one.start for one in found], caret - start) - 1
        if found:
            chosen = found[max(0, at)]
            self.page.select(start + chosen.start, start + chosen.end)

    def find_words(self) -> bool:
        """Open the bar that finds words in the text; tells whether there is a text."""
        if not self._text:
            return False
        self._show_text()
        self.finding.start()
        return True

    def find_step(self, by: int) -> None:
        """Go to the next place of what is looked for, or to the one before."""
        if self._text:
            self._show_text()
            self.finding.step(by)

    def check_step(self, by: int) -> None:
        """Go to the next sentence worth a check, or to the one before."""
        if self._text:
            self._show_text()
            self.checks.step(by)

    def toggle_pages(self) -> None:
        """Show the pages as they are printed, the picture of a web page, a table, or the text."""
        if self.table.tables:
            self._toggle_table()
        else:
            self._toggle_leaves()
        self._show_body()
        self.take_focus()

    def _toggle_table(self) -> None:
        self._as_lines = not self._as_lines
        if self._as_lines:
            self._fill_late()
            self.page.scroll_to(self.grid.place())
        else:
            self.table.go_to(self.page.place())

    def _toggle_leaves(self) -> None:
        self._as_pages = not self._as_pages
        if self._as_pages and self._is_veiled():
            self.shot.open_veiled(self._show_body)
        if self._as_pages:
            self.pages.enter(self.page.place())
        elif self.pages.count and self.shot.part is None:
            place = self.pages.place()
            if self.page.page_at(self.page.place()) != self.page.page_at(place):
                self.page.scroll_to(place)

    def zoom(self, by: float) -> None:
        """Show the pages or the picture larger or smaller."""
        view = self._bodies.currentWidget()
        if isinstance(view, LeafView | ImageView):
            view.set_zoom(view.zoom * by)

    def show_sensitive(self) -> None:
        """Show a blurred picture as it is."""
        self.picture.show_it()
        if self.shot.part is not None and self._as_pages:
            self.pages.enter(0)
        self._show_body()
        self.take_focus()

    def look_earlier(self) -> None:
        """Go to the next words that are cited from an earlier copy."""
        self._show_text()
        self.repair.look()

    def use_words(self) -> None:
        """Let the citation that is looked at name the selected words."""
        if self._capture is not None:
            self._show_text()
            self.repair.use_words(self._capture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts away the bar that finds words."""
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.finding.close()
        else:
            super().keyPressEvent(event)

    # What is shown

    def _start(self) -> None:
        """Another project is open: read for the claim that is looked at, if one is already."""
        self._close()
        if self._session.is_open:
            self._follow_claim(self._session.claim_id)

    def _close(self) -> None:
        self._is_late = False
        self._capture, self._text, self._kind, self._problem = None, "", "", ""
        self._playable = self._attached = False
        self.shot.look(None)
        self.page.show_text("")
        self.statements.forget()
        self._begin(None)
        self.find_bar.hide()
        self._session.choose_selection(None)
        self.repair.show_capture(None, None, "")
        self._show_body()

    def _begin(self, capture: Capture | None) -> None:
        """Let the parts begin with another text."""
        self.page.show_turns(() if self._kind in KINDS else turns(self._text))
        self.finding.set_text(self._text)
        self.checks.set_text(self._text)
        self.pages.set_capture(capture, self._text, self.shot.part)
        self.table.set_text(self._text, self._kind, self._show_body)
        self.picture.close()
        self._reasons.hide()
        self._find = self._worth = None

    def _open(self, capture_id: str, start: int, end: int) -> None:
        another = self._capture is None or self._capture.id != capture_id
        if another:
            self._capture = self._session.project.get(Capture, capture_id)
            self._text = self._session.ask(queries.text, capture_id)
            self._kind = self._session.ask(queries.media_type, capture_id)
            self._problem = ""
            self.shot.look(self._capture)
            # A long table is looked at as a table: its lines are laid out when they are asked for.
            self._is_late = self._kind in KINDS and len(self._text) >= LONG
            self._as_lines = False
            self.page.show_text("" if self._is_late else self._text)
            self._begin(self._capture)
        if start >= 0:
            self._find = (start, end)
        self._refresh()
        if start >= 0:
            if not self._is_late:
                self.page.reveal(start)
            self.table.go_to(start)
        if self._is_paged() and self._shows_pages() and (another or start >= 0):
            self.pages.enter(max(0, start))
        if another and self._kind.startswith("image/"):
            self._open_picture()

    def _is_veiled(self) -> bool:
        return self.shot.is_veiled(sensitive=self._is_sensitive())

    def _open_picture(self) -> None:
        if self._capture is None:
            return

        def failed(words: str) -> None:
            self._problem = phrase(words)
            self._show_body()

        self.picture.open(
            self._capture, sensitive=self._is_sensitive(), failed=failed, done=self._show_body
        )

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
        copies = copies_of(self._session, self._capture)
        newest = newest_alike(copies, self._capture)
        self._playable = self._is_recording()
        self._attached = self._has_attachments()
        if self.shot.look(self._capture):  # made, or taken back, while it is read
            self.pages.set_capture(self._capture, self._text, self.shot.part)
        owner = owner_of(self._session, self._capture)
        self._head.show_capture(self._capture, owner, self.page.page_count)
        asked = self._session.ask(queries.standing, [copy.id for copy in copies])
        stands = [checked(found, self._session.damaged) for found in asked]
        now = next(found for found in stands if found.capture.id == self._capture.id)
        self._head.show_standing(now, stands)
        self.repair.show_capture(self._capture, newest, self._text)
        self._mark()
        self.picture.set_sensitive(sensitive=self._is_sensitive())
        self._show_body()

    def _mark(self) -> None:
        if self._capture is None:
            return
        asked = self._session.ask(queries.marks, self._capture.id)
        marks = [
            Mark(
                start=found.start,
                end=found.end,
                stance=found.stance or "claim",
                claim_id=found.claim_id,
                tip=self._tip(found),
            )
            for found in asked
        ]
        marks += self.repair.marks()
        marks += self.statements.marks(self._capture)
        known = [(mark.start, mark.end) for mark in marks]
        if self._find and self._find not in known:
            marks.append(Mark(start=self._find[0], end=self._find[1], stance="find"))
        self.page.set_marks([] if self._is_late else marks)
        self.pages.set_marks(marks)
        self.table.set_marks(marks)
        self.checks.set_taken([(one.start, one.end) for one in asked if one.stance is None])

    def _tip(self, found: queries.Mark) -> str:
        what = word(found.stance) if found.stance else self.tr("Claim")
        words = self.tr("{}: {}\nCtrl+click, or G, goes to the claim.")
        return words.format(what, quoted(cut(found.claim_text)))

    def _show_body(self) -> None:
        there = self._capture is not None
        self._head.setVisible(there)
        self._line.setVisible(there)
        body = self._body()
        focused = QApplication.focusWidget()
        had = focused is not None and self.isAncestorOf(focused)
        self._bodies.setCurrentWidget(body)
        views = {self.leaves: self.leaves, self.image: self.image, self.grid: self.grid.cells}
        self._focus = views.get(body, self.page)
        if had and not self.find_bar.isVisible():
            self.take_focus()
        self._show_tools()
        self._name_claim()
        self._tell()

    def _body(self) -> QWidget:
        if self._capture is None:
            return self._nothing
        if self._kind.startswith("image/") and not self._problem:
            return self.image
        if self._is_paged() and self._shows_pages():
            return self.image if self._is_veiled() else self.leaves
        if self._is_table():
            return self.page if self._as_lines else self.grid
        self._silent.text.setText(
            self._problem or self.tr("The bytes are kept as they came. It can be cited as a whole.")
        )
        return self.page if self._text else self._silent

    def _tell(self) -> None:
        """Say what is shown, for the verbs."""
        body = self._bodies.currentWidget()
        facts = {
            "pdf": (self._is_paged() and bool(self._text)) or self._is_table(),
            "pages": body is self.grid or (self._is_paged() and body in (self.leaves, self.image)),
            "zoomable": body in (self.leaves, self.image),
            "blurred": body is self.image and self.image.blurred,
            "earlier": self.repair.there,
            "webpage": self._kind in WEB_PAGES,
            "printed": self.shot.printed,
            "mail": self._attached,
            "recording": self._playable,
        }
        self._session.note_reading(frozenset(name for name, holds in facts.items() if holds))

    def _show_tools(self) -> None:
        body = self._bodies.currentWidget()
        words = ""
        if body is self.leaves and any(self.pages.size):
            words = self.tr("{} × {} pixels").format(*map(number, self.pages.size))
        elif body is self.leaves and self.pages.count:
            words = self.tr("Page {} of {}").format(
                number(self.leaves.page() + 1), number(self.pages.count)
            )
        elif body is self.image and any(self.picture.whole):
            measures = self.tr("{} × {} pixels").format(*map(number, self.picture.whole))
            words = joined(measures, self.tr("blurred") if self.image.blurred else "")
        elif body is self.grid:
            words = self.grid.told()
        self._head.show_tools(
            words,
            other=self._other_view(body),
            pictured=body in (self.leaves, self.image),
            playable=self._playable,
            attached=self._attached,
        )
        self._head.show_picture_problem(self.shot.problem(self._capture, self._kind))

    def _other_view(self, body: QWidget | None) -> str:
        """Name what the key for pages would show; "" where there is nothing else."""
        if self._is_table():
            return self.tr("Text") if body is self.grid else self.tr("Table")
        if not self._is_paged() or not self._text:
            return ""
        if body in (self.leaves, self.image):
            return self.tr("Text")
        return self.tr("Pages") if self.shot.part is None else self.tr("Picture")

    def _show_text(self) -> None:
        if self._text and self._bodies.currentWidget() in (self.leaves, self.image, self.grid):
            self.toggle_pages()

    def _fill_late(self) -> None:
        if self._is_late:
            self._is_late = False
            self.page.show_text(self._text)
            self._mark()

    def _show_worth(self, found: Worth | None) -> None:
        """Say why a sentence is worth a check, while it is selected."""
        self._worth = found
        if found is None:
            self._reasons.hide()
            self._session.said.emit(self.tr("No further sentence worth a check that way."), False)
            return
        self._reasons.say(
            self.tr("Worth a check: {}").format(", ".join(map(phrase, found.reasons))), deed="claim"
        )

    # What it is a copy of

    def _has_attachments(self) -> bool:
        if self._capture is None or self._kind != MAIL:
            return False
        said = self._session.ask(queries.particulars, self._capture.id)
        return any(row.name == "attachments" for row in said)

    def _is_recording(self) -> bool:
        """Tell whether what is read is sound or video, or what was noted of it."""
        evidence_id = self._capture.evidence_id if self._capture else None
        return evidence_id is not None and bool(self._session.ask(queries.recording, evidence_id))

    def _is_paged(self) -> bool:
        return self._kind == "application/pdf" or self.shot.part is not None

    def _is_table(self) -> bool:
        return bool(self.table.tables)

    def _shows_pages(self) -> bool:
        return self._as_pages or not self._text

    def _is_sensitive(self) -> bool:
        owner = owner_of(self._session, self._capture) if self._capture else None
        return isinstance(owner, Evidence) and owner.sensitive

    def _open_newest(self) -> None:
        if self._capture is not None:
            copies = copies_of(self._session, self._capture)
            self._session.open_capture(newest_alike(copies, self._capture).id)

    # What it is read for

    def _follow_soon(self, claim_id: str) -> None:
        if claim_id and not self._session.is_small:
            self._soon.ask()
        else:
            self._follow_claim(claim_id)

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
            words = self.tr("No claim chosen: a passage is cited for the claim in the list")
        else:
            claim = self._session.project.get(Claim, self._session.claim_id)
            words = self.tr("for {}").format(quoted(cut(claim.text)))
        checking = self._capture is not None and bool(self._session.draft_id)
        if self._capture is not None and checking:
            own = self._capture.article_id == self._session.draft_id
            self._head.show_draft("draft" if own else "evidence")
            words = "" if own else self.tr("for the statement that is chosen in the draft")
        else:
            self._head.show_draft("")
        self._head.show_claim(words)

    def _select(self) -> None:
        found = self.page.selection()
        if self._worth and found != (self._worth.start, self._worth.end):
            self._worth = None
            self._reasons.hide()
        self._choose(found)

    def _choose(self, found: tuple[int, int] | None) -> None:
        """Let the verbs know what is selected."""
        known = (self._capture.id, *found) if self._capture and found else None
        self._session.choose_selection(known)
