"""What bears on a claim: against and for side by side, then context and what has no bearing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.dialogs.citation import CitationDialog
from ui.session import Session
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.parts import button, column, row
from ui.widgets.verb_button import VerbButton
from ui.wording import number, word
from workbench import commands
from workbench.model import Citation, Stance
from workbench.queries import CitationRow, ClaimDetail

SHOWN = 12
"""Cards of a stance shown at once."""


def tr(text: str) -> str:
    """Translate words of the claim pane."""
    return QCoreApplication.translate("Claim", text)


def evidence_part(session: Session, detail: ClaimDetail, actions: Mapping[str, QAction]) -> QWidget:
    """All citations of a claim as cards."""
    part = QWidget()
    inside = column(part, gap=12)
    by_stance = {stance: [] for stance in Stance}  # type: dict[Stance, list[CitationRow]]
    for found in detail.citations:
        by_stance[found.citation.stance].append(found)
    sides = row(gap=16)
    inside.addLayout(sides)
    against, supporting = by_stance[Stance.REFUTES], by_stance[Stance.SUPPORTS]
    _side(sides, session, tr("− Against"), "refutes", against)
    _side(sides, session, tr("+ For"), "supports", supporting)
    if by_stance[Stance.CONTEXT] or by_stance[Stance.NO_BEARING]:
        below = row(gap=16)
        inside.addLayout(below)
        for title, stance in (
            (tr("○ Context"), Stance.CONTEXT),
            (tr("No bearing"), Stance.NO_BEARING),
        ):
            if by_stance[stance]:
                _side(below, session, title, "context", by_stance[stance])
        if below.count() == 1:
            below.addWidget(QWidget(), 1)
    if not detail.citations:
        inside.addWidget(_first_step(actions))
    return part


def _first_step(actions: Mapping[str, QAction]) -> QWidget:
    part = QWidget()
    line = row(part, gap=8)
    words = tr("Open evidence, select the words that bear on the claim, and press S, R or C.")
    line.addWidget(Label(words, role="quiet", wrap=True), 1)
    line.addWidget(VerbButton("add-evidence", actions["add-evidence"]))
    return part


def _side(
    line: QHBoxLayout, session: Session, title: str, role: str, found: Sequence[CitationRow]
) -> None:
    side = QWidget()
    inside = column(side, gap=8)
    head = row(gap=6)
    head.addWidget(Label(title, role=role))
    head.addWidget(Label(number(len(found)), role=role))
    head.addStretch(1)
    inside.addLayout(head)
    for each in found[:SHOWN]:
        inside.addWidget(_card(session, each))
    if len(found) > SHOWN:
        _more(inside, session, found[SHOWN:])
    if not found:
        inside.addWidget(Label(tr("Nothing yet"), role="small"))
    inside.addStretch(1)
    line.addWidget(side, 1)
    line.setAlignment(side, Qt.AlignmentFlag.AlignTop)


def _more(inside: QVBoxLayout, session: Session, rest: Sequence[CitationRow]) -> None:
    """Offer the cards beyond the first dozen."""

    def show() -> None:
        ask.hide()
        for each in rest:
            inside.addWidget(_card(session, each))

    ask = button("showMore", tr("Show {} more").format(number(len(rest))), show, kind="link")
    inside.addWidget(ask)


def _card(session: Session, found: CitationRow) -> Card:
    card = Card(found, lambda made: _menu(session, made))
    card.opened.connect(lambda: read_in_place(session, found))
    return card


def read_in_place(session: Session, found: CitationRow) -> None:
    """Show a cited passage where it stands; a record without a text in the library."""
    if found.capture is not None:
        span = (found.passage.start, found.passage.end) if found.passage else None
        session.open_capture(found.capture.id, span)
    elif found.evidence is not None:
        session.choose_item("evidence", found.evidence.id)
        session.choose_place("evidence")


def _menu(session: Session, card: Card) -> QMenu:
    found, citation = card.found, card.found.citation
    menu = QMenu(card)
    _entry(menu, tr("Read in place"), lambda: read_in_place(session, found))
    if session.is_writable:
        menu.addSeparator()
        for stance in Stance:
            entry = _entry(menu, word(stance), _change(session, citation, stance=stance))
            entry.setCheckable(True)
            entry.setChecked(stance is citation.stance)
        menu.addSeparator()
        key = tr("Not key evidence") if citation.key else tr("Key evidence")
        _entry(menu, key, _change(session, citation, key=not citation.key))
        _entry(menu, tr("Weight and note…"), lambda: CitationDialog.change(session, found, card))
        menu.addSeparator()
        _entry(menu, tr("Delete citation"), lambda: _delete(session, citation))
    return menu


def _entry(menu: QMenu, words: str, deed: Callable[[], object]) -> QAction:
    entry = menu.addAction(words)
    entry.triggered.connect(lambda _checked=False: deed())
    return entry


def _change(session: Session, citation: Citation, **fields: object) -> Callable[[], object]:
    return lambda: session.do("", commands.change_citation, citation, **fields)


def _delete(session: Session, citation: Citation) -> None:
    session.do(tr("Citation deleted."), commands.remove_citation, citation)
