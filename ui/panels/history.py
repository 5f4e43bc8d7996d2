"""The history of the project, or of one claim: what was done, when, by whom, and what is undone."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QScrollArea,
    QSplitter,
    QStyleOptionViewItem,
    QWidget,
)

from ui.colours import colours
from ui.models.history import EDIT, HistoryModel
from ui.panels.handed_out import handed_out
from ui.phrases import phrase
from ui.session import Session
from ui.telling import field, heading, reason, record, value
from ui.widgets.diff import Diff
from ui.widgets.filter_line import FilterLine
from ui.widgets.label import Elided, Label
from ui.widgets.mirror import placed
from ui.widgets.parts import button, check, column, row, rule
from ui.widgets.two_lines import PAD, TwoLines, ground, line, smaller
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, exact, joined, moment, number
from workbench import queries
from workbench.errors import NotFound, WorkbenchError
from workbench.queries import HistoryRow, Revertible, ToldChange, ToldField

FIELDS = 40
"""Changed rows of an edit that are spelled out."""
_SHORT = 24
"""Letters up to which a value before and after stands on one line."""
_TRIED = 500
"""Changed rows up to which what taking back would do is worked out at once."""
_WAIT = 150  # milliseconds after the last key


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
        line(painter, placed(option, mark), undone, tokens.attention)
        below = QRect(room.left(), room.top() + half, room.width(), half)
        line(painter, placed(option, below), joined(moment(edit.at), edit.actor), tokens.quiet)
        font = QFont(option.font)
        font.setStrikeOut(edit.undone)
        painter.setFont(font)
        upper = QRect(room.left(), room.top(), room.width() - wide - 8, half)
        ink = tokens.quiet if edit.undone or edit.kind in ("undo", "redo") else tokens.text
        shown = cut(str(index.data(Qt.ItemDataRole.DisplayRole)))
        line(painter, placed(option, upper), shown, ink)
        painter.restore()


class HistoryPanel(QWidget):
    """The edits in a list; below, what the chosen one changed, and a way to take it back."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._model = HistoryModel(session, self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT)
        self._typed.timeout.connect(self._search)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._list = self._make_list()
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setObjectName("historyHalves")
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._list)
        halves.addWidget(self._make_lower(actions))
        halves.setSizes([460, 320])
        frame.addWidget(halves, 1)
        session.opened.connect(self._open)
        session.changed.connect(self._refresh)
        session.place_chosen.connect(self._choose)
        self._choose(session.place)

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
        self._words = FilterLine("historyFilter", self.tr("Filter the history"))
        self._words.setPlaceholderText(self.tr("Filter by what, who, or when (2026-01)"))
        self._words.left.connect(self.take_focus)
        self._words.textChanged.connect(lambda _text: self._typed.start())
        inside.addSpacing(4)
        inside.addWidget(self._words)
        self._only = check("onlyHandedOut", self.tr("Only what was handed out"))
        self._only.toggled.connect(lambda _on: self._search())
        inside.addSpacing(4)
        inside.addWidget(self._only)
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

    def _make_lower(self, actions: Mapping[str, QAction]) -> QWidget:
        lower = QWidget()
        inside = column(lower, gap=0)
        self._changes = QScrollArea()
        self._changes.setObjectName("changes")
        self._changes.setAccessibleName(self.tr("What the edit changed"))
        self._changes.setWidgetResizable(True)
        self._changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.addWidget(self._changes, 1)
        inside.addWidget(rule())
        foot = row(gap=12)
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(VerbButton("revert", actions["revert"]))
        foot.addStretch(1)
        inside.addLayout(foot)
        return lower

    def _open(self) -> None:
        self._model.about = ("", "")
        self._words.clear()
        self._only.setChecked(False)
        self._refresh()

    def _choose(self, place: str) -> None:
        if place.partition("/")[0] == "history":
            ident = place.partition("/")[2]
            table = self._session.ask(queries.known_as, ident).record if ident else ""
            self._model.about = (table, ident)
            self._refresh()

    def _search(self) -> None:
        self._typed.stop()
        self._model.words = self._words.text().strip()
        self._model.handed_out = self._only.isChecked()
        self._refresh()

    def _refresh(self) -> None:
        if not self._session.place.startswith("history"):
            return
        chosen = self._list.currentIndex().data(EDIT)
        self._model.refresh()
        ident = self._model.about[1]
        self._whole.setVisible(bool(ident))
        found = self._model.rowCount()
        many = self.tr("{} edits") if self._model.is_whole else self.tr("{} newest edits")
        self._count.setText(counted(found, self.tr("1 edit"), many))
        self._about.setText(self._subject(ident))
        numbers = [edit.seq for edit in self._model.rows]
        kept = chosen.seq if isinstance(chosen, HistoryRow) and ident else 0
        at = numbers.index(kept) if kept in numbers else 0
        if found:
            self._list.setCurrentIndex(self._model.index(at))
        else:
            self._chosen(QModelIndex(), QModelIndex())

    def _subject(self, ident: str) -> str:
        if not ident:
            return self.tr("All that was done in this investigation")
        known = self._session.ask(queries.known_as, ident)
        if not known.words:
            return self.tr("Something that is gone")
        deleted = "" if known.there else self.tr("deleted")
        return joined(record(known.record), deleted, cut(known.words))

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        edit: HistoryRow | None = current.data(EDIT) if current.isValid() else None
        body = QWidget()
        body.setObjectName("claimBody")
        inside = column(body, gap=8)
        inside.setContentsMargins(16, 12, 16, 16)
        self._outlook = Label(role="small", wrap=True, parent=body)  # may be long, and is scrolled
        if edit is not None:
            inside.addWidget(Label(self._model.label(edit), role="strong", wrap=True))
            who = joined(exact(edit.at), edit.actor, self.tr("edit {}").format(edit.seq))
            inside.addWidget(Label(who, role="small", wrap=True))
            inside.addWidget(self._outlook)
            for change in self._session.ask(queries.told, edit.seq, limit=FIELDS):
                inside.addWidget(self._told(change))
            if edit.changes > FIELDS:
                more = self.tr("… and {} more records").format(number(edit.changes - FIELDS))
                inside.addWidget(Label(more, role="quiet"))
        inside.addStretch(1)
        self._changes.setWidget(body)
        self._look_ahead(edit)

    def _told(self, change: ToldChange) -> QWidget:
        if change.record == "export" and change.action == "insert":
            with suppress(NotFound):
                export = self._session.ask(queries.find_export, change.record_id)
                return handed_out(self._session, export)
        return _change(change)

    def _look_ahead(self, edit: HistoryRow | None) -> None:
        """Say what taking the edit back would do; a large one is tried when asked for."""
        words, able = "", False
        if edit is not None and edit.changes <= _TRIED:
            try:
                said = self._session.ask(queries.revertible, edit.seq)
                words, able = self._outlook_of(said), said.done > 0
            except WorkbenchError as error:
                words = phrase(str(error))
        elif edit is not None:
            words, able = self.tr("Takes back what still applies."), True
        self._outlook.setText(words)
        if edit is not None and able:
            self._session.choose_edit(edit.seq, edit.changes)
        else:
            self._session.choose_edit(0)

    def _outlook_of(self, said: Revertible) -> str:
        if not said.done:
            if not said.left:
                return self.tr("All is as it was before this edit.")
            return self.tr("Nothing of it can be taken back. {}").format(reason(said.left[0]))
        if not said.left:
            return self.tr("All of it can be taken back.")
        left = "; ".join(reason(each) for each in said.left[:2])
        return self.tr("Part of it can be taken back. Stays: {}").format(left)


def _change(change: ToldChange) -> QWidget:
    part = QWidget()
    inside = column(part, gap=2)
    inside.addWidget(Label(heading(change), role="section", wrap=True))
    for each in change.fields:
        before, after = value(each, each.before), value(each, each.after)
        if change.action == "update" and max(len(before), len(after)) > _SHORT and before and after:
            inside.addWidget(Label(field(each.name), role="field"))
            inside.addWidget(Diff(before, after))
            continue
        inside.addWidget(Label(_line(change, each, before, after), role="quiet", wrap=True))
    return part


def _line(change: ToldChange, told: ToldField, before: str, after: str) -> str:
    name = field(told.name)
    if change.action == "update":
        words = QCoreApplication.translate("HistoryPanel", "{field}: {before} → {after}")
        return words.format(
            field=name, before=cut(before, 120) or "–", after=cut(after, 200) or "–"
        )
    words = QCoreApplication.translate("HistoryPanel", "{field}: {value}")
    return words.format(field=name, value=cut(after or before, 240))
