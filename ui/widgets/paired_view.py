"""Two texts side by side that scroll as one; only what is in sight is laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.colours import Colours, colours
from ui.widgets.lines import runs_right_to_left
from ui.wording import safe
from workbench.reading.differing import Change
from workbench.reading.paired import Piece, Row

_SIGN = 28
"""Pixels before a text, where the signs stand."""
_PAD, _UNDER = 12, 8
_AROUND = 3
"""Rows that stay above a change that is gone to."""
_KEPT = 300
"""Rows whose layout is kept."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """Rows, with what is reckoned of them beforehand: a list of many takes a while."""

    rows: Sequence[Row]
    letters: Sequence[int]
    """How long the longer side of each is."""
    changes: Sequence[int]
    """The first row of each run of rows in which something went or came."""


def paired(rows: Sequence[Row]) -> Paired:
    """Reckon what the view needs to know of rows; the work of a job."""
    letters = [max(_letters(row.before), _letters(row.after)) for row in rows]
    changed = [row.is_changed for row in rows]
    starts = [at for at, is_so in enumerate(changed) if is_so and not (at and changed[at - 1])]
    return Paired(rows=rows, letters=letters, changes=starts)


class PairedView(QAbstractScrollArea):
    """Paints rows of paragraphs; heights of rows that were not in sight yet are estimates."""

    stepped = Signal(int)
    """Another change is looked at: its place among the changes."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._texts = "", ""
        self._rows: Sequence[Row] = ()
        self._letters: Sequence[int] = ()
        self._cited: tuple[Sequence[Span], Sequence[Span]] = (), ()
        self._heights: list[float] = []
        self._tops: list[float] = [0.0]
        self._made: dict[int, tuple[QTextLayout, QTextLayout]] = {}
        self.changes: Sequence[int] = ()
        """The rows in which a change begins."""
        self.current = -1

    def show_rows(
        self,
        texts: tuple[str, str],
        made: Paired,
        cited: tuple[Sequence[Span], Sequence[Span]],
    ) -> None:
        """Show two texts by their rows; `cited` are the marked stretches of each."""
        self._texts, self._cited = texts, cited
        self._rows, self._letters, self.changes = made.rows, made.letters, made.changes
        self.current = -1
        self._measure()
        self.verticalScrollBar().setValue(0)

    def step(self, by: int) -> None:
        """Go to a change after or before the one that is looked at; round at the ends."""
        if self.changes:
            at = self.current + by if self.current >= 0 or by > 0 else len(self.changes) - 1
            self._go(at % len(self.changes))

    def go_to(self, side: int, place: int) -> None:
        """Show the row in which a place of one of the texts stands: 0 before, 1 after."""
        for at, row in enumerate(self._rows):
            pieces = row.after if side else row.before
            if pieces and place < pieces[-1][2]:
                self._scroll_to(at)
                return

    def described(self, at: int) -> str:
        """Say what went and what came in a change, for who listens."""
        row = self._rows[self.changes[at]]
        gone = " … ".join(self._words(0, row.before, Change.GONE))
        new = " … ".join(self._words(1, row.after, Change.NEW))
        parts = []
        if gone:
            parts.append(self.tr("Removed: {}").format(gone))
        if new:
            parts.append(self.tr("Added: {}").format(new))
        return ". ".join(parts)

    def sizeHint(self) -> QSize:
        """Room for two columns."""
        return QSize(900, 420)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End lead to the beginning and the end."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if Qt.Key(event.key()) in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap at another width, and keep the row at the top."""
        super().resizeEvent(event)
        at = self._row_at(self.verticalScrollBar().value())
        self._measure()
        self.verticalScrollBar().setValue(round(self._tops[min(at, len(self._rows))]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows in sight, and learn how high they are."""
        painter = QPainter(self.viewport())
        tokens = colours(self.palette())
        room = self.viewport().rect()
        painter.fillRect(room, QColor(tokens.pane))
        middle = QRect(room.width() // 2, 0, 1, room.height())
        value = self.verticalScrollBar().value()
        first = self._row_at(value)
        y = self._tops[first] - value if self._rows else 0.0
        at, learnt = first, False
        while at < len(self._rows) and y < room.height():
            high = self._height_of(at)
            learnt = learnt or abs(high - self._heights[at]) > 0.5
            self._heights[at] = high
            self._draw_row(painter, at, QRectF(0, y, room.width(), high), tokens)
            y += high
            at += 1
        painter.fillRect(middle, QColor(tokens.line))
        painter.end()
        if learnt:
            self._settle(first, value)

    # Inside

    def _words(self, side: int, pieces: Sequence[Piece], wanted: Change) -> list[str]:
        text = self._texts[side]
        return [
            " ".join(safe(text[start : min(end, start + 120)]).split())
            for change, start, end in pieces
            if change is wanted
        ]

    def _go(self, at: int) -> None:
        self.current = at
        self._scroll_to(self.changes[at])
        self.viewport().update()
        self.stepped.emit(at)

    def _scroll_to(self, row: int) -> None:
        for at in range(max(0, row - _AROUND), row):  # what is above it decides where it stands
            self._heights[at] = self._height_of(at)
        self._sum()
        top = self._tops[row] - min(
            self.viewport().height() / 3, self._tops[row] - self._tops[max(0, row - _AROUND)]
        )
        self.verticalScrollBar().setValue(round(top))

    def _settle(self, first: int, value: int) -> None:
        """Reckon with the heights that were learnt; the row at the top stays where it is."""
        within = value - self._tops[first]
        self._sum()
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setValue(round(self._tops[first] + within))
        bar.blockSignals(False)

    def _measure(self) -> None:
        self._made.clear()
        metrics = QFontMetrics(self.font())
        a_line = max(8.0, self._column() / max(1, metrics.averageCharWidth()))
        pitch = metrics.lineSpacing()
        self._heights = [
            pitch * (1 + int(letters / a_line)) + _UNDER if letters else _UNDER
            for letters in self._letters
        ]
        self._sum()
        self.viewport().update()

    def _sum(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0.0))
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(high)
        bar.setSingleStep(QFontMetrics(self.font()).lineSpacing())
        bar.setRange(0, max(0, round(self._tops[-1] + _PAD - high)))

    def _row_at(self, value: float) -> int:
        return max(0, min(bisect_right(self._tops, value) - 1, len(self._rows) - 1))

    def _column(self) -> int:
        return max(40, self.viewport().width() // 2 - _SIGN - _PAD)

    def _height_of(self, at: int) -> float:
        pair = self._laid_out(at)
        if not (self._rows[at].before or self._rows[at].after):
            return float(_UNDER)  # an empty line between paragraphs
        return float(max(made.boundingRect().height() for made in pair)) + _UNDER

    def _laid_out(self, at: int) -> tuple[QTextLayout, QTextLayout]:
        if at not in self._made:
            if len(self._made) > _KEPT:
                self._made.clear()
            row = self._rows[at]
            self._made[at] = (self._layout(0, row.before), self._layout(1, row.after))
        return self._made[at]

    def _layout(self, side: int, pieces: Sequence[Piece]) -> QTextLayout:
        cut = list(_marked(pieces, self._cited[side]))
        words = [_shown(self._texts[side][start:end]) for _, start, end, _ in cut]
        text = "".join(words)
        made = QTextLayout(text, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        backward = runs_right_to_left(text)
        way = Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(way)
        option.setAlignment(
            (Qt.AlignmentFlag.AlignRight if backward else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        made.setTextOption(option)
        made.setFormats(list(self._formats(cut, words)))
        made.beginLayout()
        down, wide = 0.0, self._column()
        while (line := made.createLine()).isValid():
            line.setLineWidth(wide)
            line.setPosition(QPointF(0, down))
            down += line.height()
        made.endLayout()
        return made

    def _formats(
        self, cut: Sequence[tuple[Change, int, int, bool]], words: Sequence[str]
    ) -> Iterator[QTextLayout.FormatRange]:
        tokens, start = colours(self.palette()), 0
        for (change, _, _, cited), said in zip(cut, words, strict=True):
            found = QTextLayout.FormatRange()
            found.start, found.length = start, len(said.encode("utf-16-le")) // 2
            start += found.length
            form = _format(change, tokens, cited=cited)
            if form is not None:
                found.format = form
                yield found

    def _draw_row(self, painter: QPainter, at: int, room: QRectF, tokens: Colours) -> None:
        row = self._rows[at]
        half = room.width() / 2
        if self.current >= 0 and at == self.changes[self.current]:
            painter.fillRect(room, QColor(tokens.selection))
            painter.fillRect(QRectF(0, room.top(), 3, room.height()), QColor(tokens.accent))
        for side, pieces in enumerate((row.before, row.after)):
            left = side * half
            made = self._laid_out(at)[side]
            painter.setPen(QColor(tokens.text if row.is_changed else tokens.quiet))
            made.draw(painter, QPointF(left + _SIGN, room.top() + _UNDER / 2))
            wanted = Change.NEW if side else Change.GONE
            if any(change is wanted for change, _, _ in pieces):
                self._sign(painter, left, room, tokens, side)

    def _sign(
        self, painter: QPainter, left: float, room: QRectF, tokens: Colours, side: int
    ) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(tokens.supports if side else tokens.refutes))
        high = QFontMetrics(font).lineSpacing()
        place = QRectF(left + 8, room.top() + _UNDER / 2, _SIGN - 12, high)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "+" if side else "−")


def _letters(pieces: Sequence[Piece]) -> int:
    return sum(end - start for _, start, end in pieces)


def _shown(text: str) -> str:
    """One paragraph on one line: what would break it is a space."""
    return safe(" ".join(text.splitlines()) if text.splitlines() != [text] else text)


def _marked(
    pieces: Sequence[Piece], cited: Sequence[Span]
) -> Iterator[tuple[Change, int, int, bool]]:
    """Cut pieces at the ends of what is cited, and say which of them are."""
    for change, start, end in pieces:
        near = [span for span in cited if span[0] < end and span[1] > start]
        cuts = sorted({start, end, *(edge for span in near for edge in span if start < edge < end)})
        for here, there in pairwise(cuts):
            yield change, here, there, any(a <= here and there <= b for a, b in near)


def _format(change: Change, tokens: Colours, *, cited: bool) -> QTextCharFormat | None:
    if change is Change.SAME and not cited:
        return None
    form = QTextCharFormat()
    if cited:
        form.setBackground(QColor(tokens.find))
        form.setForeground(QColor(tokens.text))
    if change is Change.GONE:
        form.setFontStrikeOut(True)
        form.setForeground(QColor(tokens.refutes))
        if not cited:
            form.setBackground(QColor(tokens.refutes_tint))
    elif change is Change.NEW:
        form.setFontUnderline(True)
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(QColor(tokens.supports))
        if not cited:
            form.setBackground(QColor(tokens.supports_tint))
    return form
