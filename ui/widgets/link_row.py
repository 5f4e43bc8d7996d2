"""How an address is drawn: what it is called and what became of it; below it where it leads."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import Colours, colours
from ui.icons import icon
from ui.models.links import LinksModel
from ui.models.paged import ENTRY
from ui.phrases import phrase
from ui.widgets.mirror import placed
from ui.widgets.two_lines import PAD, Index, ground, line, smaller
from ui.wording import cut, joined
from workbench.model import LinkState
from workbench.queries import LinkRow

_ICONS = {
    LinkState.ALIVE: "complete",
    LinkState.MOVED: "next",
    LinkState.CHANGED: "text",
    LinkState.DEAD: "damaged",
    LinkState.UNKNOWN: "unknown",
}
_LINES = 3
_SIZE = 16


class LinkDelegate(QStyledItemDelegate):
    """Draws three lines: title and state, the address, and what was seen and when."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(200, max(72, option.fontMetrics.height() * _LINES + 26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        row, model = index.data(ENTRY), index.model()
        if not isinstance(row, LinkRow) or not isinstance(model, LinksModel):
            return
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 8, -PAD, -8)
        third = room.height() // _LINES
        upper = QRect(room.left(), room.top(), room.width(), third)
        self._head(painter, option, upper, row, model.state(row))
        painter.setFont(smaller(option.font))
        below = QRect(room.left(), room.top() + third, room.width(), third)
        line(painter, placed(option, below), cut(row.url, 200), tokens.quiet)
        last = QRect(room.left(), room.top() + 2 * third, room.width(), third)
        words = joined(model.known(row), phrase(row.detail))
        line(painter, placed(option, last), words, tokens.attention if row.due else tokens.quiet)
        painter.restore()

    def _head(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: LinkRow, said: str
    ) -> None:
        tokens = colours(option.palette)
        colour = state_colour(row, tokens)
        painter.setFont(smaller(option.font))
        wide = QFontMetrics(painter.font()).horizontalAdvance(said) + 4
        place = QRect(room.right() - wide, room.top(), wide, room.height())
        line(painter, placed(option, place), said, colour)
        left = wide
        if row.state:
            at = QRect(place.left() - _SIZE - 6, room.center().y() - _SIZE // 2, _SIZE, _SIZE)
            icon(_ICONS[row.state], colour).paint(painter, placed(option, at))
            left += _SIZE + 6
        font = QFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        upper = QRect(room.left(), room.top(), room.width() - left - 12, room.height())
        line(painter, placed(option, upper), cut(row.title), tokens.text)


def state_colour(row: LinkRow, tokens: Colours) -> str:
    """Give the colour of what became of an address: what needs a look stands out."""
    if row.state in {LinkState.DEAD, LinkState.CHANGED, LinkState.MOVED}:
        return tokens.attention
    return tokens.text if row.state is LinkState.ALIVE else tokens.quiet
