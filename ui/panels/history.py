"""The history of the project, or of one claim: what was done, when, by whom, and what is undone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollArea,
    QSplitter,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colours import colours
from ui.models.history import EDIT, HistoryModel, told
from ui.session import Session
from ui.widgets.label import Elided, Label
from ui.widgets.parts import button, column, row, rule
from ui.widgets.two_lines import PAD, TwoLines, ground, line, smaller
from ui.wording import counted, cut, exact, joined, moment
from workbench import queries
from workbench.errors import NotFound
from workbench.model import Claim
from workbench.queries import HistoryRow

FIELDS = 40
"""Changed rows of an edit that are spelled out."""


class EditDelegate(TwoLines):
    """Draws an edit; one that was taken back is struck through, and says so."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        edit: HistoryRow = index.data(EDIT)
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 7, -PAD, -7)
        half = room.height() // 2
        painter.setFont(smaller(option.font))
        undone = self.tr("undone") if edit.undone else ""
        wide = QFontMetrics(painter.font()).horizontalAdvance(undone) + 4
        mark = QRect(room.right() - wide, room.top(), wide, half)
        line(painter, mark, undone, tokens.attention)
        below = QRect(room.left(), room.top() + half, room.width(), half)
        line(painter, below, joined(moment(edit.at), edit.actor), tokens.quiet)
        font = QFont(option.font)
        font.setStrikeOut(edit.undone)
        painter.setFont(font)
        upper = QRect(room.left(), room.top(), room.width() - wide - 8, half)
        ink = tokens.quiet if edit.undone or edit.kind in ("undo", "redo") else tokens.text
        line(painter, upper, cut(str(index.data(Qt.ItemDataRole.DisplayRole))), ink)
        painter.restore()


class HistoryPanel(QWidget):
    """The edits in a list; below, what the chosen one changed."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._model = HistoryModel(session, self)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._list = self._make_list()
        self._changes = QScrollArea()
        self._changes.setObjectName("changes")
        self._changes.setAccessibleName(self.tr("What the edit changed"))
        self._changes.setWidgetResizable(True)
        self._changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("historyHalves")
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._changes)
        halves.setSizes([520, 260])
        frame.addWidget(halves, 1)
        session.opened.connect(self._open)
        session.changed.connect(self._refresh)
        session.place_chosen.connect(self._choose)

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("History"), role="title"))
        self._count = Elided(role="quiet")
        upper.addWidget(self._count, 1)
        self._whole = button(
            "wholeHistory",
            self.tr("Whole project"),
            lambda: self._session.choose_place("history"),
            kind="flat",
        )
        upper.addWidget(self._whole)
        inside.addLayout(upper)
        self._about = Elided(role="quiet")
        inside.addWidget(self._about)
        return head

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("historyList")
        made.setAccessibleName(self.tr("History"))
        made.setModel(self._model)
        made.setItemDelegate(EditDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def _open(self) -> None:
        self._model.claim_id = ""
        self._refresh()

    def _choose(self, place: str) -> None:
        if place.partition("/")[0] == "history":
            self._model.claim_id = place.partition("/")[2]
            self._refresh()

    def _refresh(self) -> None:
        if not self._session.place.startswith("history"):
            return
        self._model.refresh()
        claim_id = self._model.claim_id
        self._whole.setVisible(bool(claim_id))
        self._count.setText(counted(self._model.rowCount(), self.tr("1 edit"), self.tr("{} edits")))
        self._about.setText(cut(self._subject(claim_id)))
        if self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def _subject(self, claim_id: str) -> str:
        if not claim_id:
            return self.tr("All that was done in this investigation")
        try:
            return self._session.project.get(Claim, claim_id).text
        except NotFound:
            return self.tr("A claim that was deleted")

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        edit: HistoryRow | None = current.data(EDIT) if current.isValid() else None
        body = QWidget()
        body.setObjectName("claimBody")
        inside = column(body, gap=8)
        inside.setContentsMargins(16, 12, 16, 16)
        if edit is not None:
            inside.addWidget(Label(self._model.label(edit), role="strong", wrap=True))
            inside.addWidget(Label(joined(exact(edit.at), edit.actor), role="small"))
            for title, fields in told(self._session.ask(queries.changes, edit.seq)[:FIELDS]):
                inside.addWidget(_change(title, fields))
        inside.addStretch(1)
        self._changes.setWidget(body)


def _change(title: str, fields: list[tuple[str, str, str]]) -> QWidget:
    part = QWidget()
    inside = column(part, gap=2)
    inside.addWidget(Label(title, role="section"))
    for name, before, after in fields:
        if before and after:
            words = f"{name}: {cut(before, 120)} → {cut(after, 200)}"
        else:
            words = f"{name}: {cut(after or before, 240)}"
        inside.addWidget(Label(words, role="quiet", wrap=True))
    return part
