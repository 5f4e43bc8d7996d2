"""The trash: what was deleted, to be looked through, brought back, or removed for good."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colours import colours
from ui.models.paged import ENTRY
from ui.models.trash import TrashModel
from ui.session import Session
from ui.telling import record
from ui.widgets.empty import Body, Empty
from ui.widgets.filter_line import FilterLine
from ui.widgets.label import Elided, Label
from ui.widgets.mirror import placed
from ui.widgets.parts import choice, column, row, rule
from ui.widgets.two_lines import PAD, TwoLines, ground, line, smaller
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, joined, number
from workbench import queries
from workbench.queries import TrashRow

_WAIT = 150  # milliseconds after the last key


class TrashDelegate(TwoLines):
    """Draws what was deleted: what it is called, and below who, when and by whom."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        entry: TrashRow = index.data(ENTRY)
        model, tokens = index.model(), colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 7, -PAD, -7)
        half = room.height() // 2
        painter.setFont(option.font)
        upper = QRect(room.left(), room.top(), room.width(), half)
        line(painter, placed(option, upper), cut(entry.title), tokens.text)
        painter.setFont(smaller(option.font))
        deleted = model.deleted(entry) if isinstance(model, TrashModel) else ""
        below = QRect(room.left(), room.top() + half, room.width(), half)
        below = placed(option, below)
        line(painter, below, joined(cut(entry.below, 60), deleted), tokens.quiet)
        painter.restore()


class TrashPanel(QWidget):
    """The list of what was deleted, with what can be done about it."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._model = TrashModel(session, self)
        self._counts: dict[str, int] = {}
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT)
        self._typed.timeout.connect(self._search)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._list = self._make_list()
        self._none = Empty("", self.tr("What you delete comes here, and can be brought back."))
        self._bodies = Body(self._list, self._words)
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        frame.addWidget(rule())
        frame.addWidget(self._make_foot(actions))
        session.opened.connect(self._refresh)
        session.changed.connect(self._refresh)
        session.place_chosen.connect(self._choose)
        self._choose(session.place)

    def take_focus(self) -> None:
        """Put the focus on the list, or on the filter where it is empty."""
        self._bodies.take_focus()

    def chosen(self) -> list[TrashRow]:
        """What is selected, in the order of the list."""
        rows = sorted(index.row() for index in self._list.selectionModel().selectedIndexes())
        return [self._model.rows[at] for at in rows]

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Trash"), role="title"))
        self._count = Elided(role="quiet")
        upper.addWidget(self._count, 1)
        inside.addLayout(upper)
        lower = row(gap=8)
        self._kinds = choice("trashKind", self.tr("What was deleted"), self._kind_rows({}))
        self._kinds.currentIndexChanged.connect(self._search)
        self._words = FilterLine("trashFilter", self.tr("Filter the trash"))
        self._words.setPlaceholderText(self.tr("Filter by words"))
        self._words.left.connect(self.take_focus)
        self._words.textChanged.connect(lambda _text: self._typed.start())
        lower.addWidget(self._kinds)
        lower.addWidget(self._words, 1)
        inside.addLayout(lower)
        return head

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("trashList")
        made.setAccessibleName(self.tr("Trash"))
        made.setModel(self._model)
        made.setItemDelegate(TrashDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell())
        return made

    def _make_foot(self, actions: Mapping[str, QAction]) -> QWidget:
        foot = QWidget()
        inside = column(foot, gap=8)
        inside.setContentsMargins(16, 10, 16, 12)
        self._about = Label(role="quiet", wrap=True)
        inside.addWidget(self._about)
        steps = row(gap=8)
        steps.addWidget(VerbButton("restore", actions["restore"], self.tr("Restore")))
        steps.addWidget(VerbButton("purge", actions["purge"]))
        steps.addStretch(1)
        inside.addLayout(steps)
        return foot

    def _kind_rows(self, counts: Mapping[str, int]) -> list[tuple[str, str]]:
        words = {
            "claims": self.tr("Claims"),
            "evidence": self.tr("Evidence"),
            "articles": self.tr("Articles"),
            "sources": self.tr("Sources"),
            "speakers": self.tr("Speakers"),
        }
        shown = self.tr("{kind} ({count})")
        return [
            (
                noun,
                shown.format(kind=said, count=number(counts[noun])) if counts.get(noun) else said,
            )
            for noun, said in words.items()
        ]

    def _choose(self, place: str) -> None:
        if place == "trash":
            self._refresh()
            self._show_full_kind()

    def _refresh(self) -> None:
        if not self._session.is_open or self._session.place != "trash":
            return
        self._counts = self._session.ask(queries.trash_counts)
        for at, (_, words) in enumerate(self._kind_rows(self._counts)):
            self._kinds.setItemText(at, words)
        self._search()

    def _show_full_kind(self) -> None:
        """Begin with a kind of which there is something."""
        if not self._counts.get(self._model.noun):
            full = [noun for noun, count in self._counts.items() if count]
            self._kinds.setCurrentIndex(max(0, self._kinds.findData(full[0]) if full else 0))

    def _search(self) -> None:
        self._typed.stop()
        if not self._session.is_open:
            return
        chosen = {row.id for row in self.chosen()}
        self._model.noun = str(self._kinds.currentData())
        self._model.words = self._words.text().strip()
        self._model.refresh()
        self._select(chosen)
        found, total = self._model.rowCount(), self._counts.get(self._model.noun, 0)
        if self._model.words:
            shown = number(found) if self._model.is_whole else self.tr("{}+").format(number(found))
            self._count.setText(self.tr("{} found").format(shown))
        else:
            self._count.setText(counted(total, self.tr("1 entry"), self.tr("{} entries")))
        nothing = self.tr("Nothing found") if self._model.words else self.tr("Nothing here")
        self._none.title.setText(nothing)
        self._bodies.turn(self._list if found else self._none)
        self._tell()

    def _select(self, ids: set[str]) -> None:
        model = self._list.selectionModel()
        kept = [at for at, row in enumerate(self._model.rows) if row.id in ids]
        for at in kept or ([0] if self._model.rows else []):
            model.select(self._model.index(at), model.SelectionFlag.Select)
        if self._model.rows:
            first = self._model.index(kept[0] if kept else 0)
            model.setCurrentIndex(first, model.SelectionFlag.NoUpdate)

    def _tell(self) -> None:
        """Say what went with the chosen entry, and let the verbs know."""
        chosen = self.chosen()
        self._session.choose_trash(tuple(chosen))
        if len(chosen) == 1:
            gone = self._session.ask(queries.went_with, chosen[0])
            parts = [f"{record(table)} ({number(count)})" for table, count in gone.items()]
            words = self.tr("Comes back with it: {}").format(", ".join(parts)) if parts else ""
            self._about.setText(
                "\n".join(part for part in (cut(chosen[0].title, 200), words) if part)
            )
        else:
            one, many = self.tr("1 entry chosen"), self.tr("{} entries chosen")
            self._about.setText(counted(len(chosen), one, many) if chosen else "")
