"""How a statement of a draft is drawn: what came of it, its words, what it was checked with."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import outcomes
from ui.colours import colours
from ui.icons import pixmap
from ui.models.paged import ENTRY
from ui.models.statements import StatementModel
from ui.widgets.mirror import placed, write
from ui.widgets.two_lines import PAD, Index, ground, line, smaller
from ui.wording import cut, safe
from workbench.queries import StatementRow

_SIDE, _GAP = 16, 10


class StatementDelegate(QStyledItemDelegate):
    """Draws up to two lines of the words, with what came of them above and the source below."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(200, option.fontMetrics.height() * 4 + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, model = index.data(ENTRY), index.model()
        if not isinstance(row, StatementRow) or not isinstance(model, StatementModel):
            return
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 8, -PAD, -8)
        outcome, high = row.statement.outcome, option.fontMetrics.height()
        colour = outcomes.ink(outcome, tokens)
        at = QRect(room.left(), room.top() + (high - _SIDE) // 2, _SIDE, _SIDE)
        ratio = painter.device().devicePixelRatio()
        drawn = pixmap(outcomes.ICONS[outcome], colour, _SIDE, ratio)
        painter.drawPixmap(placed(option, at).topLeft(), drawn)
        left = room.left() + _SIDE + _GAP
        wide = room.right() - left
        painter.setFont(smaller(option.font))
        first = QRect(left, room.top(), wide, high)
        line(painter, placed(option, first), model.outcome(row), colour)
        last = QRect(left, room.bottom() - high, wide, high)
        urgent = row.is_bare or not row.here
        below = tokens.attention if urgent else tokens.quiet
        line(painter, placed(option, last), cut(model.below(row)), below)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text))
        middle = QRect(left, room.top() + high + 2, wide, high * 2)
        _two_lines(painter, placed(option, middle), row.words)
        painter.restore()


def _two_lines(painter: QPainter, room: QRect, words: str) -> None:
    """Draw two lines of words; the second is cut at its end."""
    shown = safe(" ".join(words[:400].split()))
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(max(1, room.width()))
    layout.endLayout()
    split = first.textStart() + first.textLength() if first.isValid() else len(shown)
    high = metrics.height()
    parts = (shown[:split].rstrip(), shown[split:])
    for number, part in enumerate(parts):
        place = QRect(room.left(), room.top() + number * high, room.width(), high)
        text = metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.width())
        write(painter, place, text)
