"""A text to read and to mark: serif, narrow measure, our own offsets, marks that survive grey."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from ui.colours import colours
from ui.offsets import Offsets, display, pages
from ui.theme import reading_font
from ui.widgets.label import plain_tip
from ui.widgets.lazy_layout import EDGE, GAP, LazyLayout
from ui.widgets.mark import Mark, shape

MEASURE = 75
"""Characters in a line, at most."""
SLICE = 0.006
"""Seconds in which paragraphs out of sight are laid out before the window has its turn again."""


class Page(QTextEdit):
    """One text, shown as it is and never as markup; as long as it may be, it opens at once."""

    mark_pressed = Signal(str)
    """A mark of a claim was clicked with Ctrl held: the claim's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self._text = ""
        self._shown: QTextDocument | None = None
        self._font: QFont = reading_font(15)
        self._openings: list[int] = []
        self._marks: list[Mark] = []
        self._reach: list[int] = []
        self._found: tuple[Sequence[int], int] = ((), 0)
        self._worth: Sequence[tuple[int, int]] = ()
        self._settling = False
        self._ahead = QTimer(self)
        self._ahead.setInterval(2)
        self._ahead.timeout.connect(self._measure_ahead)
        self.verticalScrollBar().valueChanged.connect(self._see)
        self._fill("")

    # The text

    def set_size(self, pixels: int) -> None:
        """Set the size of the type; the text stays where it is read."""
        self._font = reading_font(pixels)
        cursor, top = self.textCursor(), self.top()
        at, anchor = cursor.position(), cursor.anchor()
        self._fill(self._text)
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.scroll_to(top)

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._marks, self._reach = [], []
        self._found, self._worth = ((), 0), ()
        self._fill(text)

    def show_turns(self, turns: Sequence[tuple[int, int]]) -> None:
        """Show who speaks: the names, given in code points, stand in bold type."""
        bold: dict[int, int] = {}
        for start, end in turns:
            block = self.document().findBlock(self._offsets.unit(start))
            bold[block.blockNumber()] = self._offsets.unit(end) - block.position()
        held = self._hold()
        self._layout.set_bold(bold)
        self._settle(held)
        self.viewport().update()
        self._start_ahead()

    def _fill(self, text: str) -> None:
        self.setExtraSelections([])
        shown = display(text)
        self._text, self._offsets = text, Offsets(text)
        self._breaks = [self._offsets.unit(point) for point in pages(text)]
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._font)
        document.setPlainText(shown)
        starts = [document.findBlock(unit) for unit in self._breaks]
        self._openings = [block.blockNumber() for block in starts]
        lengths = [len(line) for line in shown.split("\n")]
        self._layout = LazyLayout(document, lengths, frozenset(self._openings))
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        if self._shown is not None:
            self._shown.deleteLater()
        self._shown = document
        self._centre()
        self.verticalScrollBar().setValue(0)
        self._settle(self._hold())
        self._start_ahead()

    # Laying out what is seen, and then the rest

    def _hold(self) -> tuple[int, float]:
        """Take hold of the first paragraph in sight that is laid out, and of where it stands."""
        top = self.verticalScrollBar().value()
        first = self._layout.at(top)
        last = self._layout.at(top + self.viewport().height())
        kept = next((n for n in range(first, last + 1) if self._layout.is_known(n)), first)
        return kept, self._layout.top(kept) - top

    def _settle(self, held: tuple[int, float]) -> None:
        """Lay out what is in sight; what is held stays where it stands."""
        if self._settling:
            return
        self._settling = True
        bar, high = self.verticalScrollBar(), self.viewport().height()
        for _ in range(5):
            top = bar.value()
            changed = self._layout.measure(self._layout.at(top), self._layout.at(top + high))
            wanted = round(self._layout.top(held[0]) - held[1])
            if changed or wanted != top:
                self._layout.documentSizeChanged.emit(self._layout.documentSize())
                bar.setValue(wanted)
                self.viewport().update()
            if not changed:
                break
        self._settling = False

    def _see(self) -> None:
        """Another part is in sight."""
        self._settle(self._hold())
        self._mark_visible()

    def _start_ahead(self) -> None:
        if self.isVisible():
            self._ahead.start()

    def _measure_ahead(self) -> None:
        """Lay out more of what is out of sight, for a few milliseconds."""
        held, until, changed = self._hold(), time.perf_counter() + SLICE, False
        while time.perf_counter() < until:
            more = self._layout.measure_some(8)
            if more is None:
                self._ahead.stop()
                break
            changed |= more
        if changed:
            self._layout.documentSizeChanged.emit(self._layout.documentSize())
            self._settle(held)

    # Places

    def selection(self) -> tuple[int, int] | None:
        """Give the selected passage in code points, without blanks around it; None if none."""
        cursor = self.textCursor()
        start = self._offsets.point(cursor.selectionStart())
        end = self._offsets.point(cursor.selectionEnd())
        while start < end and self._text[start].isspace():
            start += 1
        while start < end and self._text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None

    def caret(self) -> int:
        """Give the code point at which the caret stands."""
        return self._offsets.point(self.textCursor().position())

    def select(self, start: int, end: int) -> None:
        """Select a passage given in code points, and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.unit(start))
        cursor.setPosition(self._offsets.unit(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_passage(self, start: int, end: int) -> None:
        """Select a passage; if it is out of sight, bring it to a third from the top."""
        self.select(start, end)
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.unit(start))
        if not 0 <= self.cursorRect(cursor).top() <= self.viewport().height() * 3 // 4:
            self._to_third(cursor)

    def reveal(self, start: int) -> None:
        """Bring a place into view, a third from the top, with the caret at it."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.unit(start))
        self.setTextCursor(cursor)
        self._to_third(cursor)

    def _to_third(self, cursor: QTextCursor) -> None:
        bar = self.verticalScrollBar()
        here = self.cursorRect(cursor).top()
        bar.setValue(bar.value() + here - self.viewport().height() // 3)

    def top(self) -> int:
        """Give the code point in the first line in sight."""
        return self._point_at(QPoint(0, 4))

    def place(self) -> int:
        """Give the code point that is looked at: the caret if it is in sight, else the top."""
        seen = self.viewport().rect().intersects(self.cursorRect())
        return self.caret() if seen else self.top()

    def scroll_to(self, point: int) -> None:
        """Bring the line of a code point to the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.unit(min(point, len(self._text))))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 4)

    def page_at(self, point: int) -> int | None:
        """Give the page a place stands on, from 1; None when the text has no pages."""
        if not self._breaks:
            return None
        return 1 + bisect_right(self._breaks, self._offsets.unit(point))

    def page_start(self, page: int) -> int:
        """Give the code point at which a page, counted from 1, begins."""
        if page < 2 or not self._breaks:
            return 0
        return self._offsets.point(self._breaks[min(page - 2, len(self._breaks) - 1)])

    @property
    def page_count(self) -> int:
        """How many pages the text has; 0 when it has none."""
        return len(self._breaks) + 1 if self._breaks else 0

    # Marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Tint and underline these passages."""
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._reach = list(accumulate((mark.end for mark in self._marks), max))
        self._mark_visible()

    def set_found(self, starts: Sequence[int], length: int) -> None:
        """Mark what was looked for: where it starts, in order, and how long it is."""
        self._found = (starts, length)
        self._mark_visible()

    def set_worth(self, spans: Sequence[tuple[int, int]]) -> None:
        """Mark sentences worth a check in the margin; in the order of the text."""
        self._worth = spans
        self.viewport().update()

    def _mark_visible(self) -> None:
        """Make the selections of the marks in sight; a long text may have thousands."""
        high = self.viewport().height()
        first = self._point_at(QPoint(0, -high // 2))
        last = self._point_at(QPoint(self.viewport().width(), high + high // 2))
        since = bisect_left(self._reach, first)
        till = bisect_right(self._marks, last, key=lambda mark: mark.start)
        seen = [mark for mark in self._marks[since:till] if mark.end >= first]
        starts, length = self._found
        since, till = bisect_left(starts, first - length), bisect_right(starts, last)
        found = [Mark(start=at, end=at + length, stance="find") for at in starts[since:till]]
        self.setExtraSelections([self._selection_of(mark) for mark in (*seen, *found[:2000])])

    def _selection_of(self, mark: Mark) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.unit(mark.start))
        cursor.setPosition(self._offsets.unit(mark.end), QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format = shape(mark.stance, colours(self.palette()), sure=mark.sure)
        return made

    def _point_at(self, place: QPoint) -> int:
        return self._offsets.point(self.cursorForPosition(place).position())

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
        """Keep the text in the middle, and the words that are read where they are."""
        held = self._hold()
        super().resizeEvent(event)
        self._centre()
        self._settle(held)
        self._mark_visible()
        self._start_ahead()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the text in the middle, whatever the size was when it was hidden."""
        super().showEvent(event)
        held = self._hold()
        self._centre()
        self._settle(held)
        self._start_ahead()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is laid out for nobody."""
        super().hideEvent(event)
        self._ahead.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, what stands in the margin, and the number above each new page."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_worth(painter)
        self._paint_pages(painter)
        painter.end()

    def _paint_worth(self, painter: QPainter) -> None:
        if not self._worth:
            return
        tint = QColor(colours(self.palette()).control)
        first, last = (
            self._point_at(QPoint(0, 0)),
            self._point_at(self.viewport().rect().bottomRight()),
        )
        for start, end in self._worth:
            if end < first or start > last:
                continue
            top, bottom = self._line_of(start).top(), self._line_of(end - 1).bottom()
            painter.fillRect(QRect(5, top + 1, 2, bottom - top - 2), tint)

    def _line_of(self, point: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.unit(point))
        return self.cursorRect(cursor)

    def _paint_pages(self, painter: QPainter) -> None:
        if not self._openings:
            return
        tokens, font = colours(self.palette()), self.font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        scrolled = self.verticalScrollBar().value()
        first = bisect_left(self._openings, self._layout.at(scrolled - GAP))
        for number, block in enumerate(self._openings[first:], start=first + 2):
            line = round(self._layout.top(block)) - scrolled + GAP // 2
            if line > self.viewport().height() + GAP:
                break
            words = self.tr("page {}").format(number)
            wide = round(metrics.horizontalAdvance(words)) + 12
            right = self.viewport().width() - wide - EDGE
            painter.setPen(QColor(tokens.line))
            painter.drawLine(EDGE, line, right, line)
            painter.setPen(QColor(tokens.quiet))
            box = QRect(right + 8, line - 12, wide, 24)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _centre(self) -> None:
        """Leave at most 75 characters a line, and equal room left and right."""
        metrics = QFontMetricsF(self._font)
        sample = "the quick brown fox jumps over a lazy dog "
        widest = metrics.horizontalAdvance(sample) / len(sample) * MEASURE + 2 * EDGE
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - round(widest)
        side = max(8, spare // 2)
        self.setViewportMargins(side, 12, side, 8)
        wide = self.viewport().width()
        if round(self.document().pageSize().width()) != wide:  # as when it was hidden meanwhile
            self.document().setPageSize(QSizeF(wide, -1))
