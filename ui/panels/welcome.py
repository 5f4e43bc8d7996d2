"""What is seen first, when no investigation is open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.menus import open_recent, recent_name
from ui.recent import forget, recent
from ui.session import Session
from ui.widgets.flow import Flow
from ui.widgets.label import Label, tip
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton

WIDE = 640


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
        line = QWidget()
        ways = Flow(line, gap=8)
        ways.addWidget(VerbButton("sample", actions["sample"], kind="primary"))
        ways.addWidget(VerbButton("new", actions["new"]))
        ways.addWidget(VerbButton("open", actions["open"]))
        self._last_way = VerbButton("guide", actions["guide"], kind="link")
        ways.addWidget(self._last_way)
        inside.addWidget(line)
        inside.addSpacing(16)
        self._recent: QVBoxLayout = column(gap=2)
        inside.addLayout(self._recent)
        inside.addStretch(3)
        session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List the investigations opened last; those that are not there now are told apart."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        known = recent(self._session.settings)
        if known:
            self._recent.addWidget(self._heading())
        before: QWidget = self._last_way
        for path in known:
            entry = self._entry(path)
            self._recent.addWidget(entry, alignment=Qt.AlignmentFlag.AlignLeft)
            self.setTabOrder(before, entry)
            before = entry

    def _heading(self) -> QWidget:
        made = QWidget()
        line = row(made, gap=8)
        line.addWidget(Label(self.tr("Opened last").upper(), role="section"))
        clear = button("clearRecent", self.tr("Clear this list"), self._clear, kind="link")
        line.addWidget(clear)
        line.addStretch(1)
        return made

    def _clear(self) -> None:
        forget(self._session.settings)
        self.refresh()

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
        def reopen() -> None:
            open_recent(self._session, path)
            self.refresh()

        made = button("recent", recent_name(path), reopen, kind="link")
        tip(made, path)
        made.setAccessibleDescription(path)
        return made
