"""One claim: its wording, its verdict, what bears on it, and what else is known of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedLayout, QWidget

from ui.panels.claim_evidence import evidence_part
from ui.panels.claim_head import head_part, verdict_part, wording_part
from ui.panels.claim_more import more_part
from ui.session import Session
from ui.widgets.card import Card
from ui.widgets.empty import Empty
from ui.widgets.parts import column
from ui.widgets.verb_button import VerbButton
from workbench import queries


class ClaimPanel(QWidget):
    """What the window is about; drawn anew whenever the project changes."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._shown = ""
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
        session.opened.connect(self.refresh)
        session.changed.connect(self.refresh)
        session.claim_selected.connect(self.refresh)
        session.trouble_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the claim that is looked at, and keep the place and the focus."""
        if not self._session.is_open or not self._session.has_claim():
            self._bodies.setCurrentWidget(self._nothing)
            self._shown = ""
            return
        same = self._shown == self._session.claim_id
        at = self._scroll.verticalScrollBar().value() if same else 0
        focused = self._focused_card() if same else ""
        self._shown = self._session.claim_id
        body = self._made()
        self._scroll.setWidget(body)
        self._bodies.setCurrentWidget(self._scroll)
        body.adjustSize()
        self._scroll.verticalScrollBar().setValue(at)
        self._focus_card(focused)

    def take_focus(self) -> None:
        """Put the focus on the first card, or on the pane."""
        cards = self.findChildren(Card)
        target: QWidget = cards[0] if cards else self._scroll
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _made(self) -> QWidget:
        detail = self._session.ask(queries.claim, self._session.claim_id)
        body = QWidget()
        body.setObjectName("claimBody")
        inside = column(body, gap=12)
        inside.setContentsMargins(24, 12, 12, 20)
        inside.addWidget(head_part(detail, self._actions))
        inside.addWidget(wording_part(detail))
        inside.addWidget(verdict_part(detail, self._actions))
        inside.addWidget(evidence_part(self._session, detail, self._actions))
        inside.addWidget(more_part(self._session, detail, self._actions))
        inside.addStretch(1)
        return body

    def _focused_card(self) -> str:
        focused = QApplication.focusWidget()
        if isinstance(focused, Card) and self.isAncestorOf(focused):
            return focused.found.citation.id
        return ""

    def _focus_card(self, citation_id: str) -> None:
        for card in self.findChildren(Card):
            if citation_id and card.found.citation.id == citation_id:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
