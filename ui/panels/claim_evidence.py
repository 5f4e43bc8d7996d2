"""What bears on a claim: against, for and context side by side, where there is room."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu, QWidget

from ui.dialogs.citation import CitationDialog
from ui.panels.claim_side import Side
from ui.session import Session
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.parts import column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import word
from workbench import commands
from workbench.model import Citation, Stance
from workbench.queries import CitationRow, ClaimDetail

translate = QCoreApplication.translate

ORDER = (Stance.REFUTES, Stance.SUPPORTS, Stance.CONTEXT, Stance.NO_BEARING)
_SIDES = {3: 32, 2: 24}
"""How wide each of so many sides is at least, in letters of the size that is set."""


class EvidencePart(QWidget):
    """All citations of a claim as cards, a few at first; drawn anew when they change."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("claimEvidence")
        self._session = session
        self._detail: ClaimDetail | None = None
        inside = column(self, gap=12)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        inside.addLayout(self._grid)
        self._sides = {stance: self._side(stance) for stance in ORDER}
        for side in self._sides.values():
            side.setParent(self)  # one that is not shown stands in no layout
            side.hide()
        self._columns = 0
        self._first = QWidget()
        line = row(self._first, gap=8)
        words = translate(
            "Claim", "Open evidence, select the words that bear on the claim, and press S, R or C."
        )
        line.addWidget(Label(words, role="quiet", wrap=True), 1)
        line.addWidget(VerbButton("add-evidence", actions["add-evidence"]))
        inside.addWidget(self._first)

    def show_claim(self, detail: ClaimDetail) -> None:
        """Show what is cited; cards that are as they were stay."""
        same = self._detail is not None and self._detail.claim.id == detail.claim.id
        focused = QApplication.focusWidget()
        card = focused if isinstance(focused, Card) else focused and focused.parentWidget()
        was = card.found.citation.id if isinstance(card, Card) and self.isAncestorOf(card) else ""
        self._detail = detail
        by_stance: dict[Stance, list[CitationRow]] = {stance: [] for stance in ORDER}
        for found in detail.citations:
            by_stance[found.citation.stance].append(found)
        for stance, side in self._sides.items():
            side.show_rows(by_stance[stance], keep=same)
        self._first.setVisible(not detail.citations)
        self._columns = 0
        self._arrange()
        if was and same:
            self.focus(was)

    def focus(self, citation_id: str) -> None:
        """Put the focus on a card."""
        for side in self._sides.values():
            side.focus(citation_id)

    def grow(self, bottom: int) -> None:
        """Make more cards where a side ends above this height of the part."""
        for side in self._sides.values():
            if not side.isHidden() and side.geometry().bottom() < bottom:
                side.show_more(focus=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else below."""
        super().resizeEvent(event)
        self._arrange()

    def _shown(self) -> list[Side]:
        always = (Stance.REFUTES, Stance.SUPPORTS)
        return [side for stance, side in self._sides.items() if stance in always or side.count]

    def _arrange(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        shown = self._shown()
        room = {n: n * (least * letter + 16) <= self.width() for n, least in _SIDES.items()}
        columns = max([n for n in room if room[n] and n <= len(shown)], default=1)
        if columns == self._columns:
            return
        self._columns = columns
        for side in self._sides.values():
            self._grid.removeWidget(side)
            side.setVisible(side in shown)
        for at, side in enumerate(shown):
            self._grid.addWidget(side, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        for at in range(3):
            self._grid.setColumnStretch(at, int(at < columns))

    def _side(self, stance: Stance) -> Side:
        title = {
            Stance.REFUTES: translate("Claim", "− Against"),
            Stance.SUPPORTS: translate("Claim", "+ For"),
            Stance.CONTEXT: translate("Claim", "○ Context"),
            Stance.NO_BEARING: translate("Claim", "No bearing"),
        }[stance]
        made = Side(stance, title, self._card)
        made.setParent(self)
        made.hide()
        made.dropped.connect(lambda ident, at: self._put(ident, stance, at))
        return made

    def _card(self, found: CitationRow) -> Card:
        writable = self._session.is_writable
        card = Card(found, self._menu, writable=writable)
        card.opened.connect(lambda: read_in_place(self._session, found))
        if writable:
            card.moved.connect(lambda down, right: self._move(found.citation, down, right))
            card.key_wanted.connect(lambda key: self._set(found.citation, key=key))
        return card

    def _move(self, citation: Citation, down: int, right: int) -> None:
        """Move a card within its side, or to the side next to it."""
        at = ORDER.index(citation.stance)
        stance = ORDER[max(0, min(len(ORDER) - 1, at + right))]
        ids = self._sides[stance].ids
        if right and stance is not citation.stance:
            self._put(citation.id, stance, 0)
        elif down and 0 <= ids.index(citation.id) + down < len(ids):
            place = ids.index(citation.id) + down
            self._put(citation.id, stance, place + (down > 0))

    def _put(self, citation_id: str, stance: Stance, at: int) -> None:
        """Put a citation on a side, before the card that is at this place now."""
        if self._detail is None:
            return
        ids = list(self._sides[stance].ids)
        before = ids[at] if at < len(ids) else ""
        if citation_id in ids:
            ids.remove(citation_id)
        place = ids.index(before) if before in ids else min(at, len(ids))
        ids.insert(place, citation_id)
        if ids != self._sides[stance].ids:
            claim = self._detail.claim
            self._session.do("", commands.arrange_citations, claim, stance, ids)
            self.focus(citation_id)

    def _set(self, citation: Citation, **fields: object) -> None:
        self._session.do("", commands.change_citation, citation, **fields)

    def _menu(self, card: Card) -> QMenu:
        session, found, citation = self._session, card.found, card.found.citation
        menu = QMenu(card)
        _entry(menu, translate("Claim", "Read in place"), lambda: read_in_place(session, found))
        if not session.is_writable:
            return menu
        menu.addSeparator()
        for stance in Stance:
            entry = _entry(menu, word(stance), partial(self._set, citation, stance=stance))
            entry.setCheckable(True)
            entry.setChecked(stance is citation.stance)
        menu.addSeparator()
        _entry(menu, translate("Claim", "Move up"), lambda: self._move(citation, -1, 0))
        _entry(menu, translate("Claim", "Move down"), lambda: self._move(citation, 1, 0))
        menu.addSeparator()
        key = (
            translate("Claim", "Not key evidence")
            if citation.key
            else translate("Claim", "Key evidence")
        )
        _entry(menu, key, lambda: self._set(citation, key=not citation.key))
        _entry(
            menu,
            translate("Claim", "Weight and note…"),
            lambda: CitationDialog.change(session, found, card),
        )
        menu.addSeparator()
        said = translate("Claim", "Citation deleted.")
        delete = translate("Claim", "Delete citation")
        _entry(menu, delete, lambda: session.do(said, commands.remove_citation, citation))
        return menu


def read_in_place(session: Session, found: CitationRow) -> None:
    """Show a cited passage where it stands; a record without a text in the library."""
    if found.capture is not None:
        span = (found.passage.start, found.passage.end) if found.passage else None
        session.open_capture(found.capture.id, span)
    elif found.evidence is not None:
        session.choose_item("evidence", found.evidence.id)
        session.choose_place("evidence")


def _entry(menu: QMenu, words: str, deed: Callable[[], object]) -> QAction:
    entry = menu.addAction(words)
    entry.triggered.connect(lambda _checked=False: deed())
    return entry
