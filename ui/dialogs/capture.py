"""Asks what is to be captured: addresses and files, as many as there are, one a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.capturing import Wanted
from ui.dialogs.form import Form
from ui.paths import Paths
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, button, check, choice, column, row
from ui.wording import counted, cut, moment, number, quoted, word
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import is_address
from workbench.exchange.refs import MOST, Refs, refs_in
from workbench.model import Claim, Stance
from workbench.queries import KnownAddress

TOLD = 3
"""Lines of each kind that are spelled out."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RefsArea(Area):
    """Addresses and files, one a line; what is dropped becomes lines. Enter answers the form."""

    answered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the answer, and Shift+Enter begins another line."""
        if event.key() in _ENTER and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self.answered.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Links and files can be taken as well as text."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put links and files on lines of their own; other text as it is."""
        if source.hasUrls():
            self.add([url.toLocalFile() or url.toString() for url in source.urls()[:MOST]])
        else:
            super().insertFromMimeData(source)

    def add(self, refs: Sequence[str]) -> None:
        """Put each on a line of its own, at the end."""
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        before = self.toPlainText()
        start = "\n" if before and not before.endswith("\n") else ""
        cursor.insertText(start + "\n".join(refs) + "\n")
        self.setTextCursor(cursor)


class CaptureDialog(Form):
    """Asks for addresses and files to capture as evidence."""

    given_up = Signal(str)
    """It was closed without an answer: what stood in it."""

    def __init__(
        self,
        session: Session,
        paths: Paths,
        capture: Callable[[list[Wanted]], object],
        parent: QWidget | None,
        *,
        pictures: str = "",
        pictured: bool = True,
        refs: str = "",
    ) -> None:
        """Ask; `pictures` says why no pictures of pages can be made, "" where they can.

        They are made unless a person says otherwise where they are usually: `pictured`.
        """
        super().__init__("captureDialog", "", parent, width=680)
        self.setWindowTitle(self.tr("Capture"))
        self._session, self._paths, self._capture = session, paths, capture
        self._found, self._known = Refs(), dict[str, KnownAddress]()
        self._make_refs(refs)
        self.reason = Line("reason", self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Why it is captured; kept in its record"))
        self.field(self.tr("Reason"), self.reason)
        self._make_options(pictures, pictured=pictured)
        self._make_citing()
        self.finish(self.tr("Capture"), self._submit_it)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._look)
        self.refs.textChanged.connect(self._soon.start)
        self._look()
        self.refs.setFocus()

    # Building

    def _make_refs(self, refs: str) -> None:
        self.refs = RefsArea("refs", self.tr("Addresses and files"), lines=6)
        self.refs.setPlaceholderText(
            self.tr(
                "Paste addresses, or any text that has some in it. Drop files or links here. "
                "Enter captures, Shift+Enter begins another line."
            )
        )
        self.refs.setPlainText(refs)
        self.refs.document().setModified(bool(refs))
        self.refs.answered.connect(self.answer)
        self.field(self.tr("Addresses and files, one a line"), self.refs)
        line = row(gap=8)
        line.addWidget(button("pasteRefs", self.tr("Paste from the clipboard"), self._paste))
        line.addWidget(button("chooseFiles", self.tr("Choose files…"), self._choose))
        line.addStretch(1)
        self.body.addLayout(line)
        self.told = Label(role="small", wrap=True)
        self.told.setObjectName("refsTold")
        self.body.addWidget(self.told)

    def _make_options(self, problem: str, *, pictured: bool) -> None:
        box = QWidget()
        inside = column(box, gap=4)
        self.pictures = check("pictures", self.tr("Make a picture and a PDF of each page"))
        self.pictures.setChecked(pictured and not problem)
        self.pictures.setEnabled(not problem)
        inside.addWidget(self.pictures)
        if problem:
            inside.addWidget(self._indented(problem))
        self.archive = check("archive", self.tr("Ask the Wayback Machine for a copy, too"))
        inside.addWidget(self.archive)
        explain = self._indented(
            self.tr(
                "The addresses are sent to web.archive.org, and what it keeps is public. Leave "
                "this off where nobody is to learn what you look at."
            )
        )
        explain.hide()
        self.archive.toggled.connect(explain.setVisible)
        inside.addWidget(explain)
        self.body.addWidget(box)

    def _indented(self, words: str) -> Label:
        made = Label(words, role="small", wrap=True)
        made.setContentsMargins(28, 0, 0, 4)
        return made

    def _make_citing(self) -> None:
        self.cited = check("cited", self.tr("Cite it for the claim"))
        self.stance = choice("stance", self.tr("How it bears"), [(s, word(s)) for s in Stance])
        box = QWidget()
        line = row(box, gap=12)
        line.addWidget(self.cited, 1)
        line.addWidget(self.stance)
        self.body.addWidget(box)
        box.setVisible(self._session.has_claim())
        if not self._session.has_claim():
            return
        claim = self._session.project.get(Claim, self._session.claim_id)
        words = self.tr("Cite it for {}").format(quoted(cut(claim.text, 60)))
        self.cited.setText(words.replace("&", "&&"))
        self.cited.setAccessibleName(words)
        self.cited.toggled.connect(self.stance.setEnabled)
        self.stance.setEnabled(False)

    # What stands there

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not (mime.hasUrls() or mime.text().strip()):
            self.say(self.tr("There is no text on the clipboard, and no file."))
            return
        if mime.hasUrls():
            self.refs.insertFromMimeData(mime)
        else:
            self.refs.add([mime.text().strip()])
        self.say("")
        self.refs.setFocus()

    def _choose(self) -> None:
        self._paths.to_open_many(
            self, self.tr("Choose files"), self.tr("All files (*)"), self.refs.add
        )

    def _look(self) -> None:
        """Say what was found in the text, and what of it was captured before."""
        self._found = refs_in(self.refs.toPlainText())
        addresses = [ref for ref in self._found.refs if is_address(ref)]
        if not addresses:
            self._take([])
            return
        self._session.read(queries.known_addresses, addresses, done=self._take, owner=self)

    def _take(self, known: list[KnownAddress]) -> None:
        self._known = {each.url: each for each in known}
        self.told.setText("\n".join(self._sentences()))
        self.told.setVisible(bool(self.told.text()))
        if self.isVisible():
            self.fit()

    def _sentences(self) -> list[str]:
        found = self._found
        made = []
        if len(found.refs) > 1:
            made.append(self.tr("{} addresses and files.").format(number(len(found.refs))))
        if found.cut:
            made.append(self.tr("Only the first {} are taken at once.").format(number(MOST)))
        if found.again:
            words = self.tr("{} stand there more than once; each is captured once.")
            one = self.tr("One stands there more than once; it is captured once.")
            made.append(counted(len(found.again), one, words))
        for each in list(self._known.values())[:TOLD]:
            words = self.tr("Captured on {}: {}. It will be captured again, as another copy.")
            made.append(words.format(moment(each.captured_at), cut(each.title, 60)))
        if len(self._known) > TOLD:
            words = self.tr("And {} more that were captured before.")
            made.append(words.format(number(len(self._known) - TOLD)))
        for line in found.unread[:TOLD]:
            words = self.tr("No address, and no file that is there: {}")
            made.append(words.format(quoted(cut(line, 60))))
        if len(found.unread) > TOLD:
            words = self.tr("And {} more lines without an address or a file.")
            made.append(words.format(number(len(found.unread) - TOLD)))
        return made

    # The answer

    def _submit_it(self) -> None:
        self._soon.stop()
        self._found = refs_in(self.refs.toPlainText())
        if not self._found.refs:
            raise WorkbenchError(self.tr("Give an address or a file first."))
        known = self._session.ask(queries.known_addresses, self._found.refs)
        self._known = {each.url: each for each in known}
        cited = self.cited.isChecked()
        self._capture(
            [
                Wanted(
                    ref=ref,
                    evidence_id=self._known[ref].evidence_id if ref in self._known else "",
                    claim_id=self._session.claim_id if cited else "",
                    stance=Stance(self.stance.currentData()) if cited else None,
                    pictures=self.pictures.isChecked() if self.pictures.isEnabled() else None,
                    reason=self.reason.text().strip(),
                    archive=self.archive.isChecked() and is_address(ref),
                )
                for ref in self._found.refs
            ]
        )

    def reject(self) -> None:
        """Close without an answer; what was written is there when it is opened again."""
        self.given_up.emit(self.refs.toPlainText().strip())
        self.stand_aside()
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """What was written before is kept as a draft, as what is written now will be."""
        super().showEvent(event)
        if self._writing and self.refs.toPlainText():
            self._writing.keep()

    def _end_writing(self, code: int) -> None:
        """The draft goes when its captures are in the queue, and not before."""
        if self._writing and code != self.DialogCode.Accepted:
            self._writing.done(keep=True)
        super()._end_writing(code)
