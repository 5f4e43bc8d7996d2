"""A layout for long texts: only what is looked at is laid out, the rest is reckoned and follows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, partial
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextOption,
)

from ui.widgets.line_paint import Range, paint_lines

EDGE = 16
"""Pixels left and right of the text; marks in the margin stand there."""
GAP = 44
"""Pixels above a new page of a document."""
UNDER = 10
"""Pixels under a paragraph."""
LINE = 1.5
"""Height of a line, in heights of the type."""

Context = QAbstractTextDocumentLayout.PaintContext

_in_use: set[LazyLayout] = set()
"""Every layout that Qt has not deleted yet. A text and its layout refer to each other, so Python's
collector would take the two for garbage, and away, while Qt still draws by them."""


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays paragraphs out when they are asked for; the height of the others is an estimate.

    A paragraph's place is the sum of the heights above it, so it can change while more is
    measured: whoever shows the text holds on to what is in sight (see `Page`).
    """

    def __init__(
        self, document: QTextDocument, lengths: Sequence[int], openings: frozenset[int]
    ) -> None:
        super().__init__(document)
        self._document = document  # asking Qt for it would make it belong to this layout
        _in_use.add(self)
        self.destroyed.connect(partial(_in_use.discard, self))
        self._lengths = lengths
        self._openings = openings
        self._known = bytearray(len(lengths))
        self._heights: list[float] = []
        self._tops: list[float] = []
        self._width = 0.0
        self._unmeasured = 0
        self._bold: Mapping[int, int] = {}
        self.pitch = 1.0

    # The measure

    def set_width(self, width: float) -> None:
        """Wrap at another width; all is an estimate again."""
        if width == self._width:
            return
        self._width = width
        metrics = QFontMetricsF(self._document.defaultFont())
        self.pitch = round(metrics.height() * LINE)
        sample = "the quick brown fox jumps over a lazy dog "
        a_line = max(8.0, (width - 2 * EDGE) / (metrics.horizontalAdvance(sample) / len(sample)))
        self._heights = [
            self.pitch * (1 + int(length / a_line)) + UNDER if length else self.pitch / 3
            for length in self._lengths
        ]
        for number in self._openings:
            self._heights[number] += GAP
        self._known = bytearray(len(self._lengths))
        self._unmeasured = 0
        self._tops = []
        self.documentSizeChanged.emit(self.documentSize())

    def set_bold(self, stretches: Mapping[int, int]) -> None:
        """Draw the first so many characters of these paragraphs bold: who speaks."""
        for number in {*self._bold, *stretches}:
            self._known[number] = 0
        self._bold = stretches
        self._unmeasured = 0

    def measure(self, first: int, last: int) -> bool:
        """Lay these paragraphs out; tells whether a height was other than reckoned."""
        changed = False
        if not self._heights:  # no width is known before the first showing
            return changed
        for number in range(max(0, first), min(last + 1, len(self._known))):
            if not self._known[number]:
                changed |= self._lay_out(self._document.findBlockByNumber(number), number)
        return changed

    def measure_some(self, count: int) -> bool | None:
        """Lay out the next paragraphs not laid out yet; None when there is none left."""
        at = self._known.find(0, self._unmeasured)
        if at < 0 or not self._heights:
            return None
        self._unmeasured = min(at + count, len(self._known))
        return self.measure(at, self._unmeasured - 1)

    def is_known(self, number: int) -> bool:
        """Tell whether a paragraph is laid out."""
        return bool(self._known[number])

    def top(self, number: int) -> float:
        """Give where a paragraph begins, from the top of the text."""
        return self._places()[number]

    def at(self, y: float) -> int:
        """Give the number of the paragraph at a height."""
        found = bisect_right(self._places(), y) - 1
        return max(0, min(found, len(self._lengths) - 1))

    def _places(self) -> list[float]:
        if not self._tops:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    def _lay_out(self, block: QTextBlock, number: int) -> bool:
        made = block.layout()
        made.setTextOption(_option(block.textDirection()))
        made.setFormats(_bold(self._bold.get(number, 0)))
        top = float(GAP if number in self._openings else 0)
        room = self.pitch if self._lengths[number] else self.pitch / 3
        made.beginLayout()
        y = top
        while (line := made.createLine()).isValid():
            line.setLineWidth(max(40.0, self._width - 2 * EDGE))
            line.setPosition(QPointF(EDGE, y + (room - line.height()) / 2))
            y += room
        made.endLayout()
        self._known[number] = 1
        height = y + (UNDER if self._lengths[number] else 0)
        if height == self._heights[number]:
            return False
        self._heights[number] = height
        self._tops = []
        return True

    def _ready(self, number: int) -> QTextBlock:
        block = self._document.findBlockByNumber(number)
        if not self._known[number]:
            self._lay_out(block, number)
        return block

    # What Qt calls

    def draw(self, painter: QPainter, context: Context) -> None:
        """Draw what is in the clip, with the selections and the caret."""
        clip = context.clip
        if not self._heights:
            return
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        selections = [
            (one.cursor.selectionStart(), one.cursor.selectionEnd(), QTextCharFormat(one.format))
            for one in list(context.selections)
        ]
        number = self.at(clip.top())
        while number < len(self._lengths) and self.top(number) <= clip.bottom():
            block = self._ready(number)
            origin = QPointF(0, self.top(number))
            start, length = block.position(), block.length()
            ranges = _within(selections, start, length)
            paint_lines(painter, block.layout(), origin, ranges, clip)
            at = context.cursorPosition - start
            if 0 <= at < length:
                block.layout().drawCursor(painter, origin, at, 2)
            number += 1

    def hitTest(  # type: ignore[override]  # the stubs take what stands for a point too
        self, point: QPointF, _accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Give the position at a place; the nearest in its line."""
        if not self._heights:
            return 0
        number = self.at(point.y())
        block = self._ready(number)
        made = block.layout()
        y = point.y() - self.top(number)
        first = GAP if number in self._openings else 0
        row = max(0, min(int((y - first) / self.pitch), made.lineCount() - 1))
        line = made.lineAt(row)
        return block.position() + int(line.xToCursor(point.x()))

    def pageCount(self) -> int:
        """There is one page, as long as the text."""
        return 1

    def documentSize(self) -> QSizeF:
        """Give the size of the whole, as far as it is known."""
        return QSizeF(self._width, self._places()[-1] + 20 if self._heights else 20)

    def frameBoundingRect(self, _frame: QTextFrame) -> QRectF:
        """There is one frame, the whole."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Give where a paragraph stands. It is laid out by this: cursors rely on it."""
        number = block.blockNumber()
        if not block.isValid() or not self._heights:
            return QRectF()
        self._ready(number)
        return QRectF(0, self.top(number), self._width, self._heights[number])

    def documentChanged(self, _from: int, _removed: int, _added: int) -> None:
        """Wrap at the width the page has now. The text itself never changes."""
        width = self._document.pageSize().width()
        if width > 0:
            self.set_width(width)


@cache
def _option(direction: Qt.LayoutDirection) -> QTextOption:
    """A paragraph that is read from the right begins at the right."""
    made = QTextOption()
    made.setTextDirection(direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _bold(length: int) -> list[QTextLayout.FormatRange]:
    if not length:
        return []
    made = QTextLayout.FormatRange()
    made.start, made.length = 0, length
    made.format = QTextCharFormat()
    made.format.setFontWeight(600)
    return [made]


def _within(selections: Sequence[Range], start: int, length: int) -> list[Range]:
    """Give the selections that reach into a paragraph, in its own positions."""
    return [
        (max(0, left - start), min(right - start, length), shape)
        for left, right, shape in selections
        if left < start + length and right > start
    ]
