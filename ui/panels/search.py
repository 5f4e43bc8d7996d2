"""What was found anywhere: claims, articles, evidence, texts and notes, with the words around."""

from __future__ import annotations

import re

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedLayout,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colours import Colours, colours
from ui.dialogs.known import KnownSpeaker
from ui.models.search import HIT, HitModel, Part, parts
from ui.session import Session
from ui.widgets.empty import Empty
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row, rule
from ui.widgets.two_lines import PAD, TwoLines, ground, line, smaller
from ui.wording import counted, cut
from workbench import queries
from workbench.model import Speaker
from workbench.queries import Hit

Index = QModelIndex | QPersistentModelIndex


class HitDelegate(TwoLines):
    """Draws what was found, with the words themselves marked."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is equally high."""
        return QSize(200, max(54, option.fontMetrics.height() * 2 + 22))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        hit: Hit = index.data(HIT)
        model = index.model()
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 7, -PAD, -7)
        half = room.height() // 2
        kind = model.kind(hit) if isinstance(model, HitModel) else ""
        painter.setFont(smaller(option.font))
        wide = QFontMetrics(painter.font()).horizontalAdvance(kind) + 4
        line(painter, QRect(room.right() - wide, room.top(), wide, half), kind, tokens.quiet)
        painter.setFont(option.font)
        upper = QRect(room.left(), room.top(), room.width() - wide - 8, half)
        line(painter, upper, cut(hit.title), tokens.text)
        painter.setFont(smaller(option.font))
        below = QRect(room.left(), room.top() + half, room.width(), half)
        self._snippet(painter, below, parts(hit.snippet), tokens)
        painter.restore()

    def _snippet(self, painter: QPainter, room: QRect, pieces: list[Part], tokens: Colours) -> None:
        left = room.left()
        ordinary = painter.font()
        strong = QFont(ordinary)
        strong.setWeight(QFont.Weight.DemiBold)
        for piece in pieces:
            painter.setFont(strong if piece.found else ordinary)
            metrics = QFontMetrics(painter.font())
            wide = min(metrics.horizontalAdvance(piece.text), room.right() - left)
            if wide < metrics.averageCharWidth() * 3 and piece.text[3:]:
                break
            box = QRect(left, room.top(), wide, room.height())
            if piece.found:
                high = metrics.height()
                painter.fillRect(
                    left, box.center().y() - high // 2, wide, high, QColor(tokens.find)
                )
            ink = tokens.text if piece.found else tokens.quiet
            line(painter, box.adjusted(0, 0, 2, 0), piece.text, ink)
            left += wide


class SearchPanel(QWidget):
    """The list of what was found; choosing an entry opens it where it stands."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._words = ""
        self._model = HitModel(session, self)
        frame = column(self, gap=0)
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Found"), role="title"))
        self._count = Elided(role="quiet")
        upper.addWidget(self._count, 1)
        inside.addLayout(upper)
        frame.addWidget(head)
        frame.addWidget(rule())
        self._list = self._make_list()
        self._none = Empty("", self.tr("Words are found from their beginning, in any order."))
        self._bodies = QStackedLayout()
        self._bodies.addWidget(self._list)
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        session.place_chosen.connect(self._choose)
        session.changed.connect(self._again)

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("searchList")
        made.setAccessibleName(self.tr("Found"))
        made.setModel(self._model)
        made.setItemDelegate(HitDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().currentChanged.connect(lambda current, _before: self._open(current))
        made.activated.connect(self._open)
        return made

    def _choose(self, place: str) -> None:
        if place.startswith("search/"):
            self._words = place.removeprefix("search/")
            self._find()

    def _again(self) -> None:
        if self._session.place.startswith("search/"):
            self._find()

    def _find(self) -> None:
        self._model.find(self._words)
        found = self._model.rowCount()
        places = counted(found, self.tr("1 place"), self.tr("{} places"))
        self._count.setText(f"{places} · {self._words}")
        self._none.title.setText(self.tr("Nothing found for “{}”").format(cut(self._words, 80)))
        self._bodies.setCurrentWidget(self._list if found else self._none)

    def _open(self, index: QModelIndex) -> None:
        hit: Hit | None = index.data(HIT) if index.isValid() else None
        if hit is None:
            return
        if hit.owner_kind == "claim":
            self._session.select_claim(hit.owner_id)
        elif hit.owner_kind == "speaker":
            speaker = self._session.project.get(Speaker, hit.owner_id)
            KnownSpeaker(self._session, speaker, self.window()).open()
        else:
            self._read(hit)

    def _read(self, hit: Hit) -> None:
        self._session.choose_item(hit.owner_kind, hit.owner_id)
        capture_id = hit.id if hit.kind == "text" else ""
        if not capture_id:
            copies = self._session.ask(queries.captures, **{hit.owner_kind: hit.owner_id})
            capture_id = copies[0].id if copies else ""
        if capture_id:
            self._session.open_capture(capture_id, self._place(capture_id))

    def _place(self, capture_id: str) -> tuple[int, int] | None:
        """Find the first of the words in a text, to show it."""
        text = self._session.ask(queries.text, capture_id)
        for word in self._words.split():
            found = re.search(re.escape(word.strip('"“”')), text, re.IGNORECASE)
            if found and found.group():
                return found.span()
        return None
