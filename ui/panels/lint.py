"""What others would object to before the investigation is published, to be mended one by one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.models.objections import PARTS
from ui.session import Session
from ui.widgets.empty import Body, Empty
from ui.widgets.filter_line import FilterLine
from ui.widgets.finding_list import FindingList
from ui.widgets.label import Elided, Label
from ui.widgets.parts import check, choice, column, row, rule
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, joined, number
from workbench.lint import Linted

PLACE = "objections"


class LintPanel(QWidget):
    """The objections to all claims, or to the one that is looked at."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self.findings = FindingList(session)
        self.findings.told.connect(self._tell)
        self._none = Empty(
            self.tr("Nothing to object to"),
            self.tr("What search engines, archives and the code of principles ask for is there."),
            VerbButton("export", actions["export"]),
        )
        self._bodies = Body(self.findings, self._words)
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        session.opened.connect(self._refresh)
        session.place_chosen.connect(lambda _place: self._refresh())
        session.claim_selected.connect(lambda _claim: self._follow())
        self._refresh()

    def take_focus(self) -> None:
        """Put the focus on the list, or on the step where nothing is objected to."""
        if self._bodies.currentWidget() is self.findings and not self.findings.is_empty:
            self.findings.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._bodies.take_focus()

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Objections"), role="title"))
        self._count = Elided(role="quiet")
        self._count.setObjectName("findingCount")
        upper.addWidget(self._count, 1)
        inside.addLayout(upper)
        lower = row(gap=8)
        names = (self.tr("To mend"), self.tr("Advice"), self.tr("Overridden"))
        parts = [("", self.tr("All")), *zip(PARTS, names, strict=True)]
        self._parts = choice("findingPart", self.tr("Which objections"), parts)
        self._parts.currentIndexChanged.connect(lambda _index: self._narrow())
        self._words = FilterLine("findingFilter", self.tr("Filter the objections"))
        self._words.setPlaceholderText(self.tr("Filter by words"))
        self._words.left.connect(self.take_focus)
        self._words.textChanged.connect(lambda _text: self._narrow())
        lower.addWidget(self._parts)
        lower.addWidget(self._words, 1)
        inside.addLayout(lower)
        self._only = check("onlyThisClaim", self.tr("Only this claim"))
        self._only.toggled.connect(lambda _on: self._refresh())
        inside.addWidget(self._only)
        return head

    def _refresh(self) -> None:
        session = self._session
        if not session.is_open or session.place != PLACE:
            self.findings.rest()
            return
        only = self._only.isChecked() and session.has_claim()
        self.findings.ask([session.claim_id] if only else None)

    def _follow(self) -> None:
        if self._only.isChecked():
            self._refresh()

    def _narrow(self) -> None:
        self.findings.narrow(self._words.text().strip(), str(self._parts.currentData()))
        self._turn()

    def _tell(self, found: Linted) -> None:
        blockers, advice = len(found.blockers), len(found.advice)
        overridden = self.tr("{} overridden").format(number(len(found.overridden)))
        words = joined(
            counted(blockers, self.tr("1 to mend"), self.tr("{} to mend")),
            counted(advice, self.tr("1 piece of advice"), self.tr("{} pieces of advice")),
            overridden if found.overridden else "",
        )
        self._count.setText(words if found.findings else "")
        self._turn()

    def _turn(self) -> None:
        nothing = self.findings.is_empty
        narrowed = nothing and bool(self.findings.found.findings)
        words = self.tr("Nothing found") if narrowed else self.tr("Nothing to object to")
        self._none.title.setText(words)
        self._none.text.setHidden(narrowed)
        self._bodies.turn(self._none if nothing else self.findings)
