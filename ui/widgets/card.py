"""A citation as a card: the words, what they are from, how they were kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QEvent,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.badges import badges_of
from ui.colours import colours
from ui.widgets.badges import BadgeLabel
from ui.widgets.dragging import carry, is_far
from ui.widgets.key_mark import KeyMark
from ui.widgets.label import Elided, Label
from ui.widgets.lines import Lines
from ui.widgets.parts import column, row
from ui.wording import cut, date, joined, moment, quoted, word
from workbench.model import Complete, Stance
from workbench.queries import CitationRow, Standing
from workbench.reading.cues import span
from workbench.reading.passages import PassageState

CITATION = "application/x-fact-check-citation"
"""What is dragged when a card is: the citation's id."""
WORDS = 320
"""Characters of a passage that a card has; the whole stands in the reader."""
_LINES = 2
"""Lines of a passage that a card shows, so that cards of both sides are in sight."""


_SAID = {"no-text", "damaged", "ocr"}
"""Badges that a card leaves out: what is cited has words, or is cited as a whole."""
_COMPLETE = {
    Complete.YES: QT_TRANSLATE_NOOP("Card", "complete"),
    Complete.NO: "",  # a badge says so
    Complete.UNKNOWN: "",
}


def kept(found: CitationRow) -> str:
    """Say in words who stands behind it, how close, how the copy was made, and if it is whole."""
    close = found.source.source_class if found.source else None
    source = cut(found.source.name, 60) if found.source else ""
    near = word(close).lower() if close else ""
    if found.capture is None:
        return joined(source, near, word(found.evidence.kind).lower() if found.evidence else "")
    how = f"{word(found.capture.method)} {moment(found.capture.captured_at)}"
    whole = str(_COMPLETE[found.capture.complete])
    return joined(source, near, how, QCoreApplication.translate("Card", whole) if whole else "")


def where_from(found: CitationRow) -> str:
    """Name what is cited, with the page and the date."""
    return ", ".join(part for part in (_title(found), *_place(found)) if part)


def _title(found: CitationRow) -> str:
    owner = found.evidence or found.article
    return cut(owner.title, 160) if owner else ""


def _place(found: CitationRow) -> tuple[str, str]:
    owner = found.evidence or found.article
    page = f"p. {found.page}" if found.page else span(found.seconds) if found.seconds else ""
    published = owner.published_on if owner else ""
    held = found.evidence.occurred_on if found.evidence else ""
    return page, date(held or published)


def _changed(found: CitationRow) -> str:
    """Say what became of the words in the newest copy; "" where they stand as they stood."""
    if found.reworded:
        return f"≠ {word('reworded')}"
    return word(str(found.state)) if found.state not in {None, PassageState.EXACT} else ""


def _whence(found: CitationRow) -> QHBoxLayout:
    """Put the title beside page and date, which stay whole where the title is cut."""
    line = row(gap=4)
    title = Elided(_title(found), role="strong")
    title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    line.addWidget(title)
    if place := ", ".join(part for part in _place(found) if part):
        line.addWidget(Label(f"· {place}", role="quiet"))
    line.addStretch(1)
    return line


class Card(QFrame):
    """One citation. Enter or a click reads it in place; the menu key offers the rest."""

    opened = Signal()
    moved = Signal(int, int)
    """It is to go so many places down, or sides to the right (Alt and an arrow)."""
    key_wanted = Signal(bool)
    """The verdict is to rest on it, or no longer."""

    def __init__(
        self, found: CitationRow, menu: Callable[[Card], QMenu], *, writable: bool = False
    ) -> None:
        super().__init__()
        self.found = found
        self._menu = menu
        self._writable = writable
        self._pressed = QPoint()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        citation = found.citation
        words = quoted(cut(found.passage.exact, WORDS)) if found.passage else ""
        changed = _changed(found)
        self.setAccessibleName(
            joined(f"{word(citation.stance)}: {words or where_from(found)}", changed)
        )
        about = (where_from(found) if words else "", kept(found), cut(citation.note, WORDS))
        self.setAccessibleDescription(joined(*about))
        inside = column(self, gap=2)
        inside.setContentsMargins(14, 8, 12, 8)
        if words:
            inside.addWidget(Lines(words, lines=_LINES))
        inside.addLayout(_whence(found))
        inside.addWidget(Elided(kept(found), role="tiny"))
        if citation.note:
            inside.addWidget(Lines(cut(citation.note, WORDS), role="small", lines=1))
        self._key = KeyMark(self, where_from(found), key=citation.key) if writable else None
        if self._key is not None:
            self._key.wanted.connect(self.key_wanted)
        self._chips(inside)

    def event(self, event: QEvent) -> bool:
        """Keep Alt and the arrows here: elsewhere they lead to other claims."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._step(event) != (0, 0):
            event.accept()
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent) -> tuple[int, int]:
        """Tell where a key moves the card to: down, and to the right."""
        if (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            != Qt.KeyboardModifier.AltModifier
        ):
            return 0, 0
        key = Qt.Key(event.key())
        side = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        steps |= {Qt.Key.Key_Left: (0, -side), Qt.Key.Key_Right: (0, side)}
        return steps.get(key, (0, 0))

    def _chips(self, inside: QVBoxLayout) -> None:
        citation = self.found.citation
        chips: list[QWidget] = []
        if citation.key and self._key is not None:
            chips.append(self._key)
        elif citation.key:
            chips.append(Label(self.tr("key evidence"), role="key"))
        if citation.weight != "moderate":
            chips.append(
                Label(self.tr("{} weight").format(word(citation.weight).lower()), role="chip")
            )
        if self.found.capture is not None:
            stands = Standing(capture=self.found.capture)
            chips += [
                BadgeLabel(badge)
                for badge in badges_of(stands, compact=True)
                if badge.key not in _SAID
            ]
        if changed := _changed(self.found):
            chips.append(Label(changed, role="warning"))
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
        elif self._step(event) != (0, 0):
            self.moved.emit(*self._step(event))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the card to another place or side."""
        if self._writable and is_far(event, self._pressed):
            carry(self, CITATION, self.found.citation.id)

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
