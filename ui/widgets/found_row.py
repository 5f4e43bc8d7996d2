"""How something that was found is drawn: its kind, its name, and the words around the match."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import Colours, colours
from ui.icons import pixmap
from ui.models.palette import ENTRY, HEADING, ICONS, Entry, EntryModel
from ui.widgets.two_lines import ground, line, smaller
from ui.wording import cut, joined
from workbench import queries
from workbench.queries import CLOSE, OPEN

Index = QModelIndex | QPersistentModelIndex
Marked = tuple[str, list[tuple[int, int]]]
PAD, ICON, GAP = 16, 16, 12
"""Pixels at the edges, of the icon at the least, and between it and the words."""


def unmarked(snippet: str) -> Marked:
    """Take the marks out of a snippet; gives the text and where its marked words stand."""
    text, spans = "", []
    for at, piece in enumerate(snippet.split(OPEN)):
        found, _, rest = piece.partition(CLOSE) if at else ("", "", piece)
        if found:
            spans.append((len(text), len(text) + len(found)))
        text += found + rest
    return text, spans


def marked_line(painter: QPainter, room: QRect, marked: Marked, ink: str, find: str) -> None:
    """Draw one line, cut at its end, with the words that were looked for marked.

    It stands at the side at which lines begin in the painter's layout direction.
    """
    font, (text, spans) = painter.font(), marked
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    strong.setBackground(QColor(find))
    metrics = QFontMetrics(font)
    wide = room.width() - 2 * len(spans)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
    layout = QTextLayout(shown, font)
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text has its own
    layout.setTextOption(option)
    formats = []
    for start, end in spans:
        if start < len(shown):
            made = QTextLayout.FormatRange()
            made.start = _units(text[:start])
            made.length = min(_units(text[start:end]), _units(shown) - made.start)
            made.format = strong
            formats.append(made)
    layout.setFormats(formats)
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(room.width())
    layout.endLayout()
    top = room.top() + (room.height() - row.height()) / 2
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(room.left(), top))
    painter.restore()


def _units(text: str) -> int:
    """Count as Qt does: in halves of surrogate pairs."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2


def _side(option: QStyleOptionViewItem) -> int:
    return max(ICON, option.fontMetrics.height() - 4)


class FoundDelegate(QStyledItemDelegate):
    """Draws an entry in two lines, a command in one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons: dict[tuple[str, str, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are equally high; the headings of groups are lower."""
        entry: Entry | None = index.data(ENTRY)
        if entry is not None and entry.kind == HEADING:
            return QSize(200, option.fontMetrics.height() + 22)
        return QSize(200, max(48, option.fontMetrics.height() * 2 + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        model = index.model()
        words = model.words if isinstance(model, EntryModel) else ""
        tokens = colours(option.palette)
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.pane))
        if entry.kind == HEADING:
            self._heading(painter, option, entry, tokens)
            painter.restore()
            return
        ground(painter, option, tokens)
        if option.state & QStyle.StateFlag.State_Selected:
            self._edge(painter, option, tokens)
        room = option.rect.adjusted(PAD, 6, -PAD, -6)
        self._icon(painter, option, room, entry.kind, tokens)
        room.setLeft(room.left() + _side(option) + GAP)
        painter.setFont(smaller(option.font))
        side = entry.hint or ("" if entry.in_group else entry.kind_name)
        wide = QFontMetrics(painter.font()).horizontalAdvance(side) + 4
        half = room.height() // 2
        corner = QRect(room.right() - wide, room.top(), wide, half if entry.below else 2 * half)
        self._line(painter, option, corner, side, tokens.quiet)
        if entry.below:
            below = QRect(room.left(), room.top() + half, room.width(), half)
            below = QStyle.visualRect(option.direction, option.rect, below)
            marked = unmarked(" ".join(entry.below.split()))
            marked_line(painter, below, marked, tokens.quiet, tokens.find)
        painter.setFont(option.font)
        upper = QRect(room.left(), room.top(), room.width() - wide - 8, corner.height())
        title = cut(entry.title)
        upper = QStyle.visualRect(option.direction, option.rect, upper)
        spans = queries.spans(title, words.lstrip("#@>"))
        marked_line(painter, upper, (title, spans), tokens.text, tokens.find)
        painter.restore()

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, tokens: Colours
    ) -> None:
        font = smaller(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        room = option.rect.adjusted(PAD, 8, -PAD, 0)
        line(painter, room, joined(entry.title, entry.hint), tokens.quiet)

    def _edge(self, painter: QPainter, option: QStyleOptionViewItem, tokens: Colours) -> None:
        edge = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
        painter.fillRect(QStyle.visualRect(option.direction, option.rect, edge), tokens.accent)

    def _icon(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        kind: str,
        tokens: Colours,
    ) -> None:
        side = _side(option)
        place = QRect(room.left(), room.center().y() - side // 2, side, side)
        place = QStyle.visualRect(option.direction, option.rect, place)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        key = ICONS.get(kind, "search"), tokens.quiet, ratio * side
        if key not in self._icons:
            self._icons[key] = pixmap(key[0], key[1], side, ratio)
        painter.drawPixmap(place, self._icons[key])

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        ink: str,
    ) -> None:
        line(painter, QStyle.visualRect(option.direction, option.rect, room), text, ink)
