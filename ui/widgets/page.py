"""A text to read and to mark: serif, narrow measure, our own offsets, marks that survive grey."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from ui.colours import colours
from ui.offsets import Offsets, display, pages
from ui.theme import reading_font
from ui.widgets.label import plain_tip
from ui.widgets.mark import Mark, shape

MEASURE = 75
"""Characters in a line, at most."""
GAP = 44
"""Pixels above a new page of a document."""


class Page(QTextEdit):
    """One text, shown as it is and never as markup."""

    mark_pressed = Signal(str)
    """A mark of a claim was clicked with Ctrl held: the claim's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self._offsets = Offsets("")
        self._breaks: list[int] = []
        self._marks: list[Mark] = []
        self.verticalScrollBar().valueChanged.connect(self._mark_visible)
        self.set_size(15)

    # The text

    def set_size(self, pixels: int) -> None:
        """Set the size of the type."""
        self.document().setDefaultFont(reading_font(pixels))
        self._centre()

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._marks = []
        self.setExtraSelections([])
        self._offsets = Offsets(text)
        self.setPlainText(display(text))
        self._breaks = [self._offsets.unit(point) for point in pages(text)]
        self._lay_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._centre()

    def _lay_out(self) -> None:
        """Line height 1.5 and room between paragraphs; a new page has more room above."""
        shape = QTextBlockFormat()
        shape.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(10)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        for unit in self._breaks:
            cursor.setPosition(unit)
            above = QTextBlockFormat()
            above.setTopMargin(GAP)
            cursor.mergeBlockFormat(above)
        cursor.endEditBlock()

    # Places

    def selection(self) -> tuple[int, int] | None:
        """Give the selected passage in code points, without blanks around it; None if none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        words = cursor.selectedText()
        start += len(words.encode("utf-16-le")) // 2 - len(words.lstrip().encode("utf-16-le")) // 2
        end -= len(words.encode("utf-16-le")) // 2 - len(words.rstrip().encode("utf-16-le")) // 2
        if start >= end:
            return None
        return self._offsets.point(start), self._offsets.point(end)

    def caret(self) -> int:
        """Give the code point at which the caret stands."""
        return self._offsets.point(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select a passage given in code points, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.unit(start))
        cursor.setPosition(self._offsets.unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def reveal(self, start: int) -> None:
        """Bring a place into view, a third from the top, with the caret at it."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.unit(start))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        here = self.cursorRect(cursor).top()
        bar.setValue(bar.value() + here - self.viewport().height() // 3)

    def page_at(self, point: int) -> int | None:
        """Give the page a place stands on, from 1; None when the text has no pages."""
        if not self._breaks:
            return None
        return 1 + bisect_right(self._breaks, self._offsets.unit(point))

    @property
    def page_count(self) -> int:
        """How many pages the text has; 0 when it has none."""
        return len(self._breaks) + 1 if self._breaks else 0

    # Marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Tint and underline these passages."""
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._mark_visible()

    def _mark_visible(self) -> None:
        """Make the selections of the marks in sight; a long text may have thousands."""
        high = self.viewport().height()
        first = self._point_at(QPoint(0, -high))
        last = self._point_at(QPoint(self.viewport().width(), 2 * high))
        seen = [mark for mark in self._marks if mark.end >= first and mark.start <= last]
        self.setExtraSelections([self._selection_of(mark) for mark in seen])

    def _selection_of(self, mark: Mark) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.unit(mark.start))
        cursor.setPosition(self._offsets.unit(mark.end), QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = shape(mark.stance, colours(self.palette()))
        return made

    def _point_at(self, place: QPoint) -> int:
        return self._offsets.point(self._unit_at(place))

    def _unit_at(self, place: QPoint) -> int:
        """Give the nearest position; outside the lines Qt answers with any place at all."""
        scrolled = self.verticalScrollBar().value()
        highest, lowest = 8 - scrolled, round(self.document().size().height()) - 20 - scrolled
        return self.cursorForPosition(
            QPoint(place.x(), max(min(place.y(), lowest), highest))
        ).position()

    def marked_claim(self) -> str:
        """Give the claim that is marked at the caret; "" when none is."""
        mark = self._mark_on(self.caret())
        return mark.claim_id if mark else ""

    def _mark_at(self, place: QPoint) -> Mark | None:
        return self._mark_on(self._point_at(place))

    def _mark_on(self, point: int) -> Mark | None:
        under = [mark for mark in self._marks if mark.start <= point < mark.end]
        return min(under, key=lambda mark: mark.end - mark.start) if under else None

    # What Qt calls

    def event(self, event: QEvent) -> bool:
        """Say what a mark is when the mouse rests on it."""
        if isinstance(event, QHelpEvent):
            place = self.viewport().mapFrom(self, event.pos())
            mark = self._mark_at(place)
            QToolTip.showText(event.globalPos(), plain_tip(mark.tip) if mark else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours need other marks."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._marks:
            self._mark_visible()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl held, a click on a mark goes to its claim; without, it sets the caret."""
        super().mouseReleaseEvent(event)
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        mark = self._mark_at(event.position().toPoint()) if held else None
        if mark and mark.claim_id:
            self.mark_pressed.emit(mark.claim_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle."""
        super().resizeEvent(event)
        self._centre()
        self._mark_visible()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the text in the middle, whatever the size was when it was hidden."""
        super().showEvent(event)
        self._centre()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and a rule with the number above each new page in sight."""
        super().paintEvent(event)
        if self._breaks:
            painter = QPainter(self.viewport())
            self._paint_pages(painter)
            painter.end()

    def _paint_pages(self, painter: QPainter) -> None:
        tokens = colours(self.palette())
        font = self.font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        seen = self._unit_at(QPoint(0, -GAP))
        first = max(0, bisect_right(self._breaks, seen) - 1)
        for number, unit in enumerate(self._breaks[first:], start=first + 2):
            cursor = QTextCursor(self.document())
            cursor.setPosition(unit)
            top = self.cursorRect(cursor).top()
            if top > self.viewport().height() + GAP:
                break
            words = self.tr("page {}").format(number)
            wide = round(metrics.horizontalAdvance(words)) + 12
            line = top - GAP // 2
            right = self.viewport().width() - wide
            painter.setPen(QColor(tokens.line))
            painter.drawLine(4, line, right, line)
            painter.setPen(QColor(tokens.quiet))
            box = QRect(right + 8, line - 12, wide, 24)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _centre(self) -> None:
        """Leave at most 75 characters a line, and equal room left and right."""
        metrics = QFontMetricsF(self.document().defaultFont())
        widest = (
            metrics.horizontalAdvance("the quick brown fox jumps over a lazy dog ") / 42 * MEASURE
        )
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - round(widest) - 8
        side = max(20, spare // 2)
        self.setViewportMargins(side, 12, side, 8)
        wide = self.viewport().width()
        if round(self.document().pageSize().width()) != wide:  # as when it was hidden meanwhile
            self.document().setPageSize(QSizeF(wide, -1))
