"""What is seen first, when no investigation is open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.recent import recent
from ui.session import Session
from ui.widgets.label import Label, plain_tip
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import cut

WIDE = 560


class WelcomePanel(QWidget):
    """Three sentences, three ways in, and the investigations opened last."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        outside = row(self, gap=0)
        outside.addStretch(1)
        middle = QWidget()
        middle.setFixedWidth(WIDE)
        outside.addWidget(middle)
        outside.addStretch(1)
        inside = column(middle, gap=8)
        inside.addStretch(2)
        inside.addWidget(self._picture(), alignment=Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(8)
        inside.addWidget(Label(self.tr("Fact-Check Workbench"), role="wording"))
        for sentence in self._sentences():
            inside.addWidget(Label(sentence, role="quiet", wrap=True))
        inside.addSpacing(16)
        ways = row(gap=8)
        ways.addWidget(VerbButton("sample", actions["sample"], kind="primary"))
        ways.addWidget(VerbButton("new", actions["new"]))
        ways.addWidget(VerbButton("open", actions["open"]))
        ways.addStretch(1)
        inside.addLayout(ways)
        inside.addSpacing(16)
        self._recent: QVBoxLayout = column(gap=2)
        inside.addLayout(self._recent)
        inside.addStretch(3)
        session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the investigations opened last."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        known = recent(self._session.settings)
        if known:
            self._recent.addWidget(Label(self.tr("Opened last").upper(), role="section"))
        for path in known:
            self._recent.addWidget(self._entry(path))

    def _sentences(self) -> tuple[str, str, str]:
        return (
            self.tr("Bring in a text, pick the claims worth checking, and say who made them."),
            self.tr(
                "Collect what bears on each, down to the sentence: for, against, or as context."
            ),
            self.tr("Rate it, give your reasons, and hand out a report that others can check."),
        )

    def _picture(self) -> QLabel:
        made = Label()
        made.setPixmap(pixmap("application", "", 56, 2.0))
        made.setAccessibleName(self.tr("Fact-Check Workbench"))
        return made

    def _entry(self, path: str) -> QWidget:
        place = Path(path)
        made = button(
            "recent", cut(place.stem, 60), lambda: self._session.try_open(path), kind="link"
        )
        made.setToolTip(plain_tip(path))
        made.setAccessibleDescription(path)
        return made
