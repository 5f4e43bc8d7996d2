"""The copies of one piece of evidence, how each stands, and what its file says about itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.badges import badges_of
from ui.phrases import stated
from ui.session import Session
from ui.widgets.alike import AlikeLines
from ui.widgets.badges import BadgeRow
from ui.widgets.label import Elided, Label, heading, tip
from ui.widgets.parts import button, column, row, rule
from ui.wording import counted, cut, exact, joined, moment, size, word
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.model import Article, Capture, Evidence, Part, PartRole
from workbench.queries import Standing

MOST = 40
"""Copies, or rows of what a file says, that are shown."""


class CopiesDialog(QDialog):
    """Shows the copies, not modally: one is read, or looked over, beside it."""

    def __init__(
        self,
        session: Session,
        owner: tuple[str, str],
        look_over: Callable[[str], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("copiesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Copies and files"))
        self.setAccessibleName(self.tr("Copies and files"))
        self._session, self._owner, self._look_over = session, owner, look_over
        frame = column(self, gap=0)
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(20, 16, 20, 12)
        self.title = Elided(role="title")
        self.told = Label(role="small")
        inside.addWidget(self.title)
        inside.addWidget(self.told)
        frame.addWidget(head)
        frame.addWidget(rule())
        self._area = QScrollArea()
        self._area.setObjectName("copiesArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.addWidget(self._area, 1)
        frame.addWidget(rule())
        foot = row(gap=8)
        foot.setContentsMargins(20, 12, 20, 12)
        foot.addStretch(1)
        close = button("closeCopies", self.tr("Close"), self.close)
        close.setDefault(True)
        foot.addWidget(close)
        frame.addLayout(foot)
        self.resize(680, 560)
        session.changed.connect(self._show)
        session.opened.connect(self.close)
        self._show()

    def _show(self, _changed: object = None) -> None:
        """Show everything as it is now; close when it is gone."""
        kind, ident = self._owner
        try:
            record: type[Article | Evidence] = Article if kind == "article" else Evidence
            owner = self._session.project.get(record, ident)
            copies = self._session.ask(queries.captures, **{kind: ident})
            stands = self._session.ask(queries.standing, [copy.id for copy in copies[:MOST]])
        except WorkbenchError:
            self.close()
            return
        self.title.setText(cut(owner.title))
        words = self.tr("Captured {} times.")
        told = counted(len(copies), self.tr("Captured once."), words)
        self.told.setText(told if copies else self.tr("There is no copy of it."))
        inside = QWidget()
        stack = column(inside, gap=12)
        stack.setContentsMargins(20, 16, 20, 16)
        for found in stands:
            stack.addWidget(self._copy(found))
        if copies:
            notes = queries.CopyKind.NOTES
            taken = (each for each in copies if queries.copy_kind(each) is not notes)
            self._add_facts(stack, next(taken, copies[0]))
        stack.addStretch(1)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)

    def _copy(self, found: Standing) -> QWidget:
        capture = found.capture
        box = QWidget()
        inside = column(box, gap=4)
        line = row(gap=8)
        when = Label(moment(capture.captured_at), role="strong")
        tip(when, exact(capture.captured_at))
        line.addWidget(when)
        kind = queries.copy_kind(capture)
        what = word(f"copy-{kind}") if kind is not queries.CopyKind.COPY else ""
        how = joined(what, word(capture.method), size(capture.size))
        line.addWidget(Elided(how, role="small"), 1)
        for name, words, deed in (
            ("readCopy", self.tr("Read"), partial(self._session.open_capture, capture.id)),
            ("lookOverCopy", self.tr("Does it look right?"), partial(self._look_over, capture.id)),
        ):
            made = button(name, words, deed, kind="small")
            made.setAccessibleName(joined(words, moment(capture.captured_at)))
            line.addWidget(made)
        inside.addLayout(line)
        badges = badges_of(found)
        inside.addWidget(BadgeRow(badges))
        for badge in badges:
            if badge.tone == "attention" and badge.sentence:
                inside.addWidget(Label(badge.sentence, role="small", wrap=True))
        return box

    def _add_facts(self, stack: QVBoxLayout, capture: Capture) -> None:
        """Say what the newest copy's file says about itself, and which files it is made of."""
        parts = self._session.ask(queries.parts, capture.id)
        alike = AlikeLines(self._session.open_capture)
        alike.show_places(self._session.ask(queries.same_picture, capture.id))
        stack.addWidget(alike)
        said = self._session.ask(queries.particulars, capture.id)
        if said:
            pairs = [stated(each) for each in said[:MOST]]
            stack.addWidget(heading(self.tr("What the file says about itself")))
            stack.addWidget(_grid(pairs))
        if parts:
            stack.addWidget(heading(self.tr("Files of the newest copy")))
            stack.addWidget(_grid([self._file(part) for part in parts[:MOST]]))

    def _file(self, part: Part) -> tuple[str, str]:
        roles = {
            PartRole.RECORD: self.tr("Record of the capture"),
            PartRole.PACKED: self.tr("As it was received"),
            PartRole.RESOURCE: self.tr("Belongs to the page"),
            PartRole.CONTAINER: self.tr("The file it was imported from"),
            PartRole.METADATA: self.tr("What the file says"),
            PartRole.CUES: self.tr("Times of the text"),
            PartRole.PICTURE: self.tr("Picture of the page"),
            PartRole.PRINT: self.tr("The page as a PDF"),
        }
        short = f"{part.sha256[:4]}…{part.sha256[-4:]}"
        fingerprint = self.tr("fingerprint (SHA-256) {}").format(short)
        return roles[part.role], joined(cut(part.name, 80), size(part.size), fingerprint)


def _grid(pairs: list[tuple[str, str]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    top = Qt.AlignmentFlag.AlignTop
    for at, (name, value) in enumerate(pairs):
        grid.addWidget(Label(name, role="quiet"), at, 0, top)
        grid.addWidget(Label(cut(value, 400), wrap=True).selectable(), at, 1, top)
    return box
