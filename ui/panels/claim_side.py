"""One side of the evidence: cards in their order, made as they are needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.card import CITATION, Card
from ui.widgets.discard import discard
from ui.widgets.dragging import Dropping
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row
from ui.wording import number
from workbench.model import Stance
from workbench.queries import CitationRow

translate = QCoreApplication.translate

SHOWN = 4
"""Cards of a side that are made when a claim is opened."""
STEP = 12
"""Cards that are made when more are asked for, or come into sight."""


class Side(Dropping):
    """The citations of one stance; cards are dropped between them."""

    def __init__(self, stance: Stance, title: str, card: Callable[[CitationRow], Card]) -> None:
        super().__init__(CITATION, Card)
        self.setObjectName(f"side-{stance.value}")
        self.setAccessibleName(title)
        self._make = card
        self._rows: tuple[CitationRow, ...] = ()
        self._cards: list[Card] = []
        role = {Stance.REFUTES: "refutes", Stance.SUPPORTS: "supports"}.get(stance, "context")
        inside = column(self, gap=8)
        head = row(gap=6)
        head.addWidget(Label(title, role=role))
        self._count = Label(role=role)
        head.addWidget(self._count)
        head.addStretch(1)
        inside.addLayout(head)
        self._stack = column(gap=8)
        inside.addLayout(self._stack)
        self._none = Label(translate("Claim", "Nothing yet"), role="small")
        inside.addWidget(self._none)
        self._ask = button("showMore", "", lambda: self.show_more(focus=True), kind="link")
        inside.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)

    @property
    def count(self) -> int:
        """How many citations there are, made or not."""
        return len(self._rows)

    @property
    def ids(self) -> list[str]:
        """The citations in their order."""
        return [found.citation.id for found in self._rows]

    def show_rows(self, rows: Sequence[CitationRow], *, keep: bool) -> None:
        """Show these; cards of rows that did not change are kept, as many as there were."""
        many = max(SHOWN, len(self._cards)) if keep else SHOWN
        old = {card.found: card for card in self._cards} if keep else {}
        gone = [card for card in self._cards if card.found not in set(rows[:many]) or not keep]
        self._rows = tuple(rows)
        for card in self._cards:
            self._stack.removeWidget(card)
        discard(*gone)
        self._cards = [old.get(found) or self._make(found) for found in rows[:many]]
        for card in self._cards:
            self._stack.addWidget(card)
            card.show()
        self._tell()

    def show_more(self, *, focus: bool) -> None:
        """Make the next cards."""
        following = self._rows[len(self._cards) : len(self._cards) + STEP]
        if not following:
            return
        made = [self._make(found) for found in following]
        for card in made:
            self._stack.addWidget(card)
            card.show()
        self._cards += made
        self._tell()
        chain = [*self._cards, self._ask]
        for one, other in zip(chain[-len(made) - 2 :], chain[-len(made) - 1 :], strict=False):
            QWidget.setTabOrder(one, other)
        if focus:
            made[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self, citation_id: str) -> None:
        """Put the focus on a card, if it is here."""
        while citation_id in self.ids and len(self._cards) <= self.ids.index(citation_id):
            self.show_more(focus=False)
        for card in self._cards:
            if card.found.citation.id == citation_id:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        rest = len(self._rows) - len(self._cards)
        self._count.setText(number(len(self._rows)))
        self._none.setVisible(not self._rows)
        self._ask.setVisible(rest > 0)
        words = translate("Claim", "Show {} more").format(number(min(STEP, rest)))
        self._ask.setText(words)
        self._ask.setAccessibleName(words)
