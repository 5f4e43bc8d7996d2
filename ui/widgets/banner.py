"""What stands in the way of working on, above everything, until it is gone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame

from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import row
from ui.widgets.verb_button import VerbButton


class Banner(QFrame):
    """A sentence that stays, and the step that helps."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        line = row(self, gap=12)
        line.setContentsMargins(16, 8, 16, 8)
        self.label = Label(wrap=True)
        self.label.setObjectName("bannerText")
        line.addWidget(self.label, 1)
        line.addWidget(VerbButton("save-copy", actions["save-copy"]))
        session.opened.connect(self._show)
        session.trouble_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        words = ""
        if self._session.is_open:
            project = self._session.project
            words = phrase(self._session.trouble)
            if not words and project.readonly:
                words = self.tr("You can read and export, but not change. {}").format(
                    phrase(project.readonly_reason)
                )
        self.label.setText(words)
        self.setVisible(bool(words))
