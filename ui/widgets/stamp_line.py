"""How many time stamps are still to be had, and why they do not come; hidden when all are there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import row
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, number


class StampLine(QWidget):
    """One line with the verb that asks for the stamps now."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("stampLine")
        self._session = session
        inside = row(self, gap=8)
        inside.setContentsMargins(16, 8, 16, 8)
        self.words = Label(role="quiet", wrap=True)
        self.words.setObjectName("stampWords")
        inside.addWidget(self.words, 1)
        inside.addWidget(VerbButton("stamp", actions["stamp"], self.tr("Ask now")))
        session.stamps_changed.connect(self._show)
        session.opened.connect(self._show)
        self._show()

    def _show(self) -> None:
        count, problem = self._session.unstamped, self._session.stamp_problem
        if problem:
            told = self.tr("Time stamps still to be had: {count}. {why}")
            words = told.format(count=number(count), why=phrase(problem))
        else:
            one = self.tr("1 time stamp is on its way.")
            words = counted(count, one, self.tr("{} time stamps are on their way."))
        self.words.setText(words)
        self.setVisible(count > 0)
