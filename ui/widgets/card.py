"""A citation as a card: the words, what they are from, how they were kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from ui.colours import colours
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row
from ui.wording import cut, date, joined, moment, quoted, word
from workbench.model import Stance
from workbench.queries import CitationRow
from workbench.reading.passages import PassageState

WORDS = 320
"""Characters of a passage that a card shows; the whole stands in the reader."""


def kept(found: CitationRow) -> str:
    """Say in words how close the source is and how the copy was made."""
    close = found.source.source_class if found.source else None
    source = word(close).lower() if close else ""
    if found.capture is None:
        return joined(source, word(found.evidence.kind).lower() if found.evidence else "")
    how = f"{word(found.capture.method)} {moment(found.capture.captured_at)}"
    return joined(source, how)


def where_from(found: CitationRow) -> str:
    """Name what is cited, with the page and the date."""
    owner = found.evidence or found.article
    title = owner.title if owner else ""
    page = f"p. {found.page}" if found.page else ""
    published = owner.published_on if owner else ""
    held = found.evidence.occurred_on if found.evidence else ""
    return ", ".join(part for part in (cut(title, 160), page, date(held or published)) if part)


class Card(QFrame):
    """One citation. Enter or a click reads it in place; the menu key offers the rest."""

    opened = Signal()

    def __init__(self, found: CitationRow, menu: Callable[[Card], QMenu]) -> None:
        super().__init__()
        self.found = found
        self._menu = menu
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        citation = found.citation
        words = quoted(cut(found.passage.exact, WORDS)) if found.passage else ""
        changed = word(str(found.state)) if found.state not in {None, PassageState.EXACT} else ""
        self.setAccessibleName(
            joined(f"{word(citation.stance)}: {words or where_from(found)}", changed)
        )
        inside = column(self, gap=2)
        inside.setContentsMargins(14, 8, 12, 8)
        if words:
            inside.addWidget(Label(words, wrap=True))
        inside.addWidget(Label(where_from(found), role="strong", wrap=True))
        inside.addWidget(Elided(kept(found), role="tiny"))
        if citation.note:
            inside.addWidget(Label(cut(citation.note, WORDS), role="small", wrap=True))
        self._chips(inside)

    def _chips(self, inside: QVBoxLayout) -> None:
        citation = self.found.citation
        chips = []
        if citation.key:
            chips.append(Label(self.tr("key evidence"), role="key"))
        if citation.weight != "moderate":
            chips.append(
                Label(self.tr("{} weight").format(word(citation.weight).lower()), role="chip")
            )
        if self.found.state not in {None, PassageState.EXACT}:
            chips.append(Label(word(str(self.found.state)), role="warning"))
        if not chips:
            return
        line = row(gap=4)
        for chip in chips:
            line.addWidget(chip)
        line.addStretch(1)
        inside.addSpacing(2)
        inside.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter reads the passage in its place."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self._popup(self.mapToGlobal(QPoint(12, 12)))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click reads the passage in its place."""
        super().mouseReleaseEvent(event)
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the citation."""
        self._popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, and the edge in the stance's colour."""
        super().paintEvent(event)
        ink, _ = colours(self.palette()).stance(self.found.citation.stance)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setClipPath(shape)
        wide = 3 if self.found.citation.stance is not Stance.NO_BEARING else 1
        painter.fillRect(0, 0, wide, self.height(), QColor(ink))
        painter.end()

    def _popup(self, place: QPoint) -> None:
        menu = self._menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
