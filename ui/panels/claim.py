"""One claim: its wording, its verdict, what bears on it, and what else is known of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedLayout, QWidget

from ui.at_rest import AtRest
from ui.panels.claim_evidence import EvidencePart
from ui.panels.claim_head import Head, verdict_part, wording_part
from ui.panels.claim_more import More
from ui.panels.claim_plan import Plan
from ui.session import Session
from ui.widgets.card import Card
from ui.widgets.discard import discard
from ui.widgets.empty import Empty
from ui.widgets.lines import measured
from ui.widgets.order import follow
from ui.widgets.parts import column
from ui.widgets.verb_button import VerbButton
from workbench import queries
from workbench.journal import Changed
from workbench.queries import ClaimDetail

_WIDEST = 150
"""Letters that the pane's column is wide, at most: two cards with comfortable lines."""


class ClaimPanel(QWidget):
    """What the window is about; drawn anew whenever the project changes."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._scroll = QScrollArea()
        self._scroll.setObjectName("claimScroll")
        self._scroll.setAccessibleName(self.tr("Claim"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Empty(
            self.tr("No claim chosen"),
            self.tr(
                "Choose one in the list. Here stand its wording, its verdict and its evidence."
            ),
            VerbButton("import-article", actions["import-article"]),
            VerbButton("new-claim", actions["new-claim"]),
        )
        self._bodies = QStackedLayout(self)
        self._bodies.addWidget(self._nothing)
        self._bodies.addWidget(self._scroll)
        self._detail: ClaimDetail | None = None
        self._told = ""
        self._body = QWidget()
        self._body.setObjectName("claimBody")
        self._column = QWidget()
        outside = measured(self._column)
        self._body.setLayout(outside)
        outside.setContentsMargins(24, 12, 12, 20)
        inside = column(self._column, gap=12)
        self._slots = {name: Slot() for name in ("wording", "verdict")}
        self.plan = Plan(session)
        self._head = Head(actions, self.plan)
        self._more = More(session, actions)
        self.evidence = EvidencePart(session, actions)
        for part in (
            self._head,
            self._slots["wording"],
            self.plan,
            self._slots["verdict"],
            self.evidence,
            self._more,
        ):
            inside.addWidget(part)
        inside.addStretch(1)
        self._scroll.setWidget(self._body)
        self._scroll.verticalScrollBar().valueChanged.connect(self._grow)
        session.opened.connect(self.refresh)
        session.changed.connect(self._changed)
        self._soon = AtRest(self.refresh, self)
        session.claim_selected.connect(self._follow)
        session.trouble_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Draw the claim that is looked at: the parts that are not as they were."""
        if not self._session.is_open or not self._session.has_claim():
            self._bodies.setCurrentWidget(self._nothing)
            self._detail = None
            return
        detail = self._session.ask(queries.claim, self._session.claim_id)
        before, self._detail = self._detail, detail
        told = f"{self._session.is_writable} {self._session.project.path}"
        same = before is not None and before.claim.id == detail.claim.id
        if before is None or told != self._told:
            before = None
        self._told = told
        self._bodies.setCurrentWidget(self._scroll)
        focus = self._focused()
        self._draw(detail, before)
        follow(self._scroll, self._body)
        if not same:
            self._scroll.verticalScrollBar().setValue(0)
        else:
            self._refocus(focus)

    def _follow(self) -> None:
        """Another claim is looked at; in a large list the keys that go through it come first."""
        if self._session.is_open and not self._session.is_small:
            self._soon.ask()
        else:
            self.refresh()

    def take_focus(self) -> None:
        """Put the focus on the first card, or on the pane."""
        cards = self.findChildren(Card)
        target: QWidget = cards[0] if cards else self._scroll
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, changed: Changed) -> None:
        """Draw again unless the change is of other claims only."""
        alone = changed.records <= {"claim", "savedview"} and changed.ids
        if self._detail is not None and alone:
            near = {self._detail.claim.id, *(each.other_id for each in self._detail.relations)}
            if not near & changed.ids:
                return
        self.refresh()

    def _draw(self, detail: ClaimDetail, before: ClaimDetail | None) -> None:
        """Make the parts whose facts differ from those shown."""
        parts: dict[str, Callable[[], QWidget]] = {
            "wording": lambda: wording_part(self._session, detail),
            "verdict": lambda: verdict_part(detail),
        }
        for name, make in parts.items():
            if before is None or FACTS[name](before) != FACTS[name](detail):
                self._slots[name].put(make())
        self._head.show_claim(detail)
        self.plan.show_claim(detail)
        if before is None or before.citations != detail.citations:
            self.evidence.show_claim(detail)
        self._more.show_claim(detail)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._column.setMaximumWidth(_WIDEST * self.fontMetrics().averageCharWidth())

    def _grow(self) -> None:
        """Make cards that come into sight."""
        view = self._scroll.viewport()
        bottom = self.evidence.mapFrom(self, view.mapTo(self, view.rect().bottomLeft())).y()
        self.evidence.grow(bottom)

    def _focused(self) -> tuple[str, str]:
        focused = QApplication.focusWidget()
        if focused is None or isinstance(focused, Card) or not self.isAncestorOf(focused):
            return "", ""
        return focused.objectName(), focused.accessibleName()

    def _refocus(self, known: tuple[str, str]) -> None:
        """Put the focus where it was, on what was made anew under the same name."""
        name, accessible = known
        focused = QApplication.focusWidget()
        alive = focused is not None and self.isAncestorOf(focused) and focused.isVisible()
        if not name or (alive and focused is not None and focused.objectName() == name):
            return
        found = [each for each in self._body.findChildren(QWidget, name) if each.isVisibleTo(self)]
        best = [each for each in found if each.accessibleName() == accessible] or found
        (best[0] if best else self._scroll).setFocus(Qt.FocusReason.OtherFocusReason)


FACTS: dict[str, Callable[[ClaimDetail], object]] = {
    "wording": lambda detail: (detail.claim, detail.speaker, detail.appearances),
    "verdict": lambda detail: (detail.claim.id, detail.verdicts),
}
"""What each part is drawn from: it is made anew when that is another."""


class Slot(QWidget):
    """A place for a part that is made anew."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = column(self, gap=0)

    def put(self, part: QWidget) -> None:
        """Show a part instead of the one that was here."""
        while (old := self._inside.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                discard(widget)
        self._inside.addWidget(part)
        part.show()
