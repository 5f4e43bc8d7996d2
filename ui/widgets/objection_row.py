"""How an objection is drawn: what is wrong, about what, and why it matters."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import Colours, colours
from ui.icons import icon
from ui.models.objections import Heading, ObjectionsModel
from ui.models.paged import ENTRY
from ui.phrases import phrase
from ui.widgets.mirror import placed
from ui.widgets.two_lines import PAD, Index, ground, line, smaller
from ui.wording import cut, joined, number
from workbench.lint import Finding, Severity

_LINES = 3
_SIZE = 16


class ObjectionDelegate(QStyledItemDelegate):
    """Draws three lines: the sentence, what it is about, and the reason where there is room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Objections are equally high, headings lower."""
        tall = option.fontMetrics.height()
        if isinstance(index.data(ENTRY), Heading):
            return QSize(200, max(36, tall + 20))
        return QSize(200, max(72, tall * _LINES + 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, model = index.data(ENTRY), index.model()
        painter.save()
        if isinstance(row, Heading):
            _head(painter, option, row)
        elif isinstance(row, Finding) and isinstance(model, ObjectionsModel):
            _finding(painter, option, row, model)
        painter.restore()


def _head(painter: QPainter, option: QStyleOptionViewItem, row: Heading) -> None:
    tokens = colours(option.palette)
    font = smaller(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    tall = option.fontMetrics.height()
    room = option.rect.adjusted(PAD, option.rect.height() - tall - 6, -PAD, -6)
    line(painter, placed(option, room), joined(row.label, number(row.count)), tokens.quiet)


def _finding(
    painter: QPainter, option: QStyleOptionViewItem, row: Finding, model: ObjectionsModel
) -> None:
    tokens = colours(option.palette)
    ground(painter, option, tokens)
    room = option.rect.adjusted(PAD, 8, -PAD, -8)
    third = room.height() // _LINES
    name, colour = _sign(row, tokens)
    sign = QRect(room.left(), room.top() + (third - _SIZE) // 2, _SIZE, _SIZE)
    icon(name, colour).paint(painter, placed(option, sign), Qt.AlignmentFlag.AlignCenter)
    left = room.left() + _SIZE + 8
    wide = room.right() - left
    font = QFont(option.font)
    if option.state & QStyle.StateFlag.State_Selected:
        font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    said = _broken(painter.fontMetrics(), cut(phrase(row.message), 300), wide)
    reason = row.waiver.reason if row.waiver else model.reason(row)
    below = [cut(words, 300) for words in (row.about, reason) if words]
    for at, words in enumerate([*said, *below][:_LINES]):
        if at == len(said):
            painter.setFont(smaller(option.font))
        place = QRect(left, room.top() + at * third, wide, third)
        ink = tokens.text if at < len(said) else tokens.quiet
        line(painter, placed(option, place), words, ink)


def _broken(metrics: QFontMetrics, text: str, wide: int) -> list[str]:
    """Break a sentence into two lines where it does not fit into one."""
    if metrics.horizontalAdvance(text) <= wide:
        return [text]
    words, taken = text.split(" "), 1
    while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= wide:
        taken += 1
    return [" ".join(words[:taken]), " ".join(words[taken:])] if taken < len(words) else [text]


def _sign(row: Finding, tokens: Colours) -> tuple[str, str]:
    """The icon and its colour: what is to be mended stands out."""
    if row.waiver:
        return "override", tokens.quiet
    if row.severity is Severity.BLOCKER:
        return "warning", tokens.attention
    return "guide", tokens.quiet
