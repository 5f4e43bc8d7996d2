"""What is being captured, what came of it, and what can be done about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QPushButton, QStyleOptionViewItem, QWidget

from ui.capturing import Item, Queue, State
from ui.colours import Colours, colours
from ui.icons import pixmap
from ui.letting_pass import all_the_same, explained
from ui.models.captures import BELOW, ITEM, STATE, QueueModel
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.empty import Body, Empty
from ui.widgets.flow import Flow
from ui.widgets.label import Elided, Label
from ui.widgets.mirror import placed
from ui.widgets.parts import button, column, row, rule
from ui.widgets.stamp_line import StampLine
from ui.widgets.two_lines import PAD, TwoLines, ground, line, smaller
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, joined, number

ICONS = {
    State.WAITING: "waiting",
    State.RUNNING: "in-progress",
    State.DONE: "complete",
    State.FAILED: "warning",
    State.STOPPED: "stopped",
}
_SIDE = 16


class ItemDelegate(TwoLines):
    """Draws a capture: how far it is as a drawing and a word, what it is, and how it went."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        item: Item = index.data(ITEM)
        tokens = colours(option.palette)
        painter.save()
        ground(painter, option, tokens)
        room = option.rect.adjusted(PAD, 7, -PAD, -7)
        half = room.height() // 2
        drawn = QRect(room.left(), room.top() + (half - _SIDE) // 2, _SIDE, _SIDE)
        drawing = pixmap(
            ICONS[item.state], _ink(item, tokens), _SIDE, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(placed(option, drawn).topLeft(), drawing)
        left = room.left() + _SIDE + 10
        font = QFont(option.font)
        painter.setFont(font)
        upper = QRect(left, room.top(), room.right() - left, half)
        line(painter, placed(option, upper), cut(item.title), tokens.text)
        painter.setFont(smaller(option.font))
        word = str(index.data(STATE))
        wide = QFontMetrics(painter.font()).horizontalAdvance(word) + 2
        below = QRect(left, room.top() + half, room.right() - left, half)
        first = QRect(below.left(), below.top(), wide, half)
        line(painter, placed(option, first), word, _ink(item, tokens))
        rest = QRect(below.left() + wide, below.top(), below.width() - wide, half)
        line(painter, placed(option, rest), str(index.data(BELOW)).removeprefix(word), tokens.quiet)
        if item.state is State.RUNNING and item.share >= 0:
            _bar(painter, option, item.share, tokens)
        painter.restore()


def _ink(item: Item, tokens: Colours) -> str:
    inks = {
        State.FAILED: tokens.attention,
        State.DONE: tokens.supports,
        State.RUNNING: tokens.accent,
    }
    return inks.get(item.state, tokens.quiet)


def _bar(painter: QPainter, option: QStyleOptionViewItem, share: float, tokens: Colours) -> None:
    rect = option.rect
    whole = QRect(rect.left(), rect.bottom() - 2, round(rect.width() * min(1.0, share)), 3)
    painter.fillRect(placed(option, whole), tokens.accent)


class QueueList(QListView):
    """The list, with its keys."""

    def __init__(self, keys: Mapping[Qt.Key, Callable[[], object]]) -> None:
        super().__init__()
        self._keys = keys

    def event(self, event: QEvent) -> bool:
        """Keep its keys here: R and Delete mean other things elsewhere."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self._deed(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does to the chosen capture."""
        deed = self._deed(event)
        if deed is not None and self.currentIndex().isValid():
            deed()
        else:
            super().keyPressEvent(event)

    def _deed(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != Qt.KeyboardModifier.NoModifier:
            return None
        return self._keys.get(Qt.Key(event.key()))


class CapturesPanel(QWidget):
    """The queue as a list; below, the chosen capture with what can be done about it."""

    def __init__(self, session: Session, queue: Queue, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._queue, self._actions = session, queue, actions
        self._chosen: Item | None = None
        self._model = QueueModel(queue, self)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        frame.addWidget(StampLine(session, actions))
        self._list = self._make_list()
        self._bodies = Body(self._list, self)
        self._empty = Empty(
            self.tr("Nothing is being captured"),
            self.tr(
                "Pages and files that are captured stand here while it lasts, with what became of "
                "each."
            ),
            VerbButton("capture", actions["capture"]),
        )
        self._bodies.addWidget(self._empty)
        frame.addLayout(self._bodies, 1)
        self._foot = self._make_foot()
        frame.addWidget(self._foot)
        queue.listed.connect(self._relist)
        queue.changed.connect(self._changed)
        session.trouble_changed.connect(self._show)
        self._relist()

    def take_focus(self) -> None:
        """Put the focus on the list, or on the next step where it is empty."""
        self._bodies.take_focus()

    # Building

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(16, 12, 16, 12)
        line = row(gap=8)
        line.addWidget(Label(self.tr("Captures"), role="title"))
        line.addStretch(1)
        line.addWidget(
            VerbButton("capture", self._actions["capture"], self.tr("Capture"), kind="primary")
        )
        inside.addLayout(line)
        self._count = Elided(role="small")
        tidy = self.tr("Clear finished")
        self._tidy = button("removeEnded", tidy, self._queue.remove_ended, kind="small")
        below = row(gap=8)
        below.addWidget(self._count, 1)
        below.addWidget(self._tidy)
        inside.addLayout(below)
        return head

    def _make_list(self) -> QueueList:
        made = QueueList(
            {
                Qt.Key.Key_Delete: self._stop_or_remove,
                Qt.Key.Key_Backspace: self._stop_or_remove,
                Qt.Key.Key_R: self._retry,
                Qt.Key.Key_Return: self._open,
                Qt.Key.Key_Enter: self._open,
                Qt.Key.Key_L: self._look_over,
            }
        )
        made.setObjectName("captureList")
        made.setAccessibleName(self.tr("Captures"))
        made.setModel(self._model)
        made.setItemDelegate(ItemDelegate(made))
        made.setMouseTracking(True)
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().currentChanged.connect(self._choose)
        made.doubleClicked.connect(lambda _index: self._open())
        return made

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        stack = column(foot, gap=0)
        stack.addWidget(rule())
        inside = column(gap=8)
        inside.setContentsMargins(16, 12, 16, 16)
        stack.addLayout(inside)
        self._title = Label(role="strong", wrap=True)
        self._told = Label(role="small", wrap=True)
        self._told.setObjectName("captureTold")
        self._what = Label(role="small", wrap=True)
        for part in (self._title, self._told, self._what):
            inside.addWidget(part)
        box = QWidget()
        line = Flow(box, gap=8)
        self._deeds: dict[str, QPushButton] = {}
        for name, words, deed in (
            ("letPass", all_the_same(), self._let_pass),
            ("retryCapture", self.tr("Try again  R"), self._retry),
            ("stopCapture", self.tr("Stop  Del"), self._stop_or_remove),
            ("openCapture", self.tr("Open  Enter"), self._open),
            ("lookOverCapture", self.tr("Look it over  L"), self._look_over),
            ("removeCapture", self.tr("Off the list  Del"), self._stop_or_remove),
        ):
            self._deeds[name] = button(name, words, deed)
            line.addWidget(self._deeds[name])
        inside.addWidget(box)
        return foot

    # What is shown

    def _relist(self) -> None:
        rows = self._model.rowCount()
        self._bodies.turn(self._list if rows else self._empty)
        at = self._model.row_of(self._chosen)
        if rows:
            self._list.setCurrentIndex(self._model.index(max(0, at)))
        else:
            self._chosen = None
        self._show()

    def _choose(self, current: QModelIndex, _before: QModelIndex) -> None:
        self._chosen = current.data(ITEM) if current.isValid() else None
        self._show()

    def _changed(self, item: Item) -> None:
        self._count_them()
        if item is self._chosen:
            self._show()

    def _count_them(self) -> None:
        queue = self._queue
        under_way = len(queue.of(State.WAITING, State.RUNNING))
        failed = len(queue.of(State.FAILED))
        done = len(queue.of(State.DONE))
        parts = (
            self.tr("{} to go").format(number(under_way)) if under_way else "",
            self.tr("{} captured").format(number(done)) if done else "",
            self.tr("{} failed").format(number(failed)) if failed else "",
        )
        self._count.setText(joined(*parts))
        self._count.setVisible(any(parts))
        self._tidy.setVisible(any(parts))
        self._tidy.setEnabled(bool(queue.of(State.DONE, State.STOPPED)))

    def _show(self) -> None:
        self._count_them()
        item = self._chosen
        self._foot.setVisible(item is not None)
        if item is None:
            return
        self._title.setText(cut(item.title))
        why = phrase(str(item.error)) if item.error and item.state is State.FAILED else ""
        self._told.setText(why or self._model.below(item))
        self._what.setText(explained(item.override))
        self._what.setVisible(bool(item.override))
        writable = self._session.is_writable
        shown = {
            "letPass": bool(item.override) and writable,
            "retryCapture": item.state in {State.FAILED, State.STOPPED} and writable,
            "stopCapture": item.is_open,
            "openCapture": item.state is State.DONE,
            "lookOverCapture": item.state is State.DONE and bool(item.capture_id),
            "removeCapture": not item.is_open,
        }
        for name, made in self._deeds.items():
            made.setVisible(shown[name])

    # What is done

    def _let_pass(self) -> None:
        if self._chosen is not None:
            self._queue.capture_all_the_same(self._chosen)
            self._list.setFocus()

    def _retry(self) -> None:
        if self._chosen is not None and self._session.is_writable:
            self._queue.retry(self._chosen)
            self._list.setFocus()

    def _stop_or_remove(self) -> None:
        if self._chosen is None:
            return
        if self._chosen.is_open:
            self._queue.cancel(self._chosen)
        else:
            row_before = self._model.row_of(self._chosen)
            self._queue.remove(self._chosen)
            self._list.setCurrentIndex(
                self._model.index(min(row_before, self._model.rowCount() - 1))
            )
        self.take_focus()

    def _open(self) -> None:
        item = self._chosen
        if item is None or item.state is not State.DONE:
            return
        self._session.choose_item(*item.owner)
        if item.capture_id:
            self._session.open_capture(item.capture_id)

    def _look_over(self) -> None:
        if self._chosen is not None and self._chosen.capture_id:
            self._session.note_capture(self._chosen.capture_id)
            self._actions["look-over"].trigger()
