"""A warning, while somebody writes, that a claim like it is there already."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.wording import cut, joined, keys, word
from workbench import queries
from workbench.queries import LIKE, Similar

MOST = 3
_WAIT = 120
"""Milliseconds without a key before it is looked for."""
_LEAST = 8
"""Letters under which nothing is like it yet."""


class Likeness(QFrame):
    """Names the claims that are like a text; each is a button that goes there."""

    wanted = Signal(str)
    """The claim with this id is to be looked at."""
    changed = Signal()
    """What is shown is other than before."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("likeness")
        self._session = session
        self._text = ""
        self.leave_out = ""
        """The claim that is being corrected: it is not like itself."""
        frame = column(self, gap=4)
        frame.setContentsMargins(12, 8, 12, 8)
        self.title = Label(role="warning")
        frame.addWidget(self.title)
        self._rows = [_Row(self, at) for at in range(MOST)]
        for each in self._rows:
            frame.addWidget(each)
            each.button.clicked.connect(lambda _checked=False, each=each: self._want(each))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_WAIT)
        self._later.timeout.connect(self._look)
        self.hide()

    def look_for(self, text: str) -> None:
        """Look for claims like this text, soon."""
        if text != self._text:
            self._text = text
            self._later.start()

    def _look(self) -> None:
        asked = self._text
        if len(asked.strip()) < _LEAST or not self._session.is_open:
            self._show([])
            return

        def show(found: list[Similar]) -> None:
            if asked == self._text:
                self._show([each for each in found if each.score >= LIKE][:MOST])

        self._session.read(
            queries.similar, asked, limit=MOST, leave_out=self.leave_out, done=show, owner=self
        )

    def _show(self, found: list[Similar]) -> None:
        one = self.tr("You have a claim like this")
        self.title.setText(one if len(found) == 1 else self.tr("You have claims like this"))
        for at, each in enumerate(self._rows):
            each.show_claim(found[at] if at < len(found) else None)
        if self.isHidden() == bool(found):
            self.setVisible(bool(found))
        self.changed.emit()

    def _want(self, chosen: _Row) -> None:
        if chosen.claim_id:
            self.wanted.emit(chosen.claim_id)


class _Row(QWidget):
    """One like claim: its wording, and below it who said it and what became of it."""

    def __init__(self, parent: Likeness, at: int) -> None:
        super().__init__(parent)
        self.claim_id = ""
        self._keys = QKeySequence(f"Ctrl+{at + 1}")
        frame = column(self, gap=0)
        line = row(gap=8)
        frame.addLayout(line)
        self.button = QPushButton()
        self.button.setObjectName(f"likeClaim{at + 1}")
        self.button.setProperty("kind", "link")
        self.button.setAutoDefault(False)
        line.addWidget(self.button, 1)
        line.addWidget(Label(keys(self._keys), role="key"))
        self._known = Label(role="small")
        self._known.setContentsMargins(4, 0, 4, 0)
        frame.addWidget(self._known)
        shortcut = QShortcut(self._keys, self)
        shortcut.activated.connect(self.button.click)

    def show_claim(self, found: Similar | None) -> None:
        """Show a claim, or nothing."""
        self.claim_id = found.row.id if found else ""
        self.setVisible(found is not None)
        if found is None:
            return
        row_ = found.row
        self.button.setText(cut(row_.text, 80).replace("&", "&&"))
        known = joined(row_.speaker, row_.rating_label or word(row_.state))
        self._known.setText(known)
        self.button.setAccessibleName(joined(self.tr("Go to"), cut(row_.text), known))
