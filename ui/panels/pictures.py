"""The pictures: a map of a claim, the time line, the balance, the progress of the desk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from ui.pictures.bar import PictureBar
from ui.pictures.following import follow
from ui.pictures.subjects import SUBJECTS, Subject
from ui.pictures.table import TARGET, PictureTable
from ui.pictures.view import PictureView
from ui.pictures.words import phrase, style
from ui.places import is_picture
from ui.session import Session
from ui.widgets.empty import Empty
from ui.widgets.parts import column, rule
from ui.widgets.verb_button import VerbButton
from workbench.errors import NotFound
from workbench.model import Claim
from workbench.pictures import Picture, Style, mirrored


class PicturesPanel(QWidget):
    """One picture at a time, or the table that says the same."""

    followed = Signal()
    """A part of the picture led elsewhere."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.picture: Picture | None = None
        self._subject: Subject | None = None
        self._value: Any = None
        self._waits = False
        self._drawn = 0
        self.bar = PictureBar(actions)
        self.view = PictureView()
        self._model = PictureTable(self)
        self.table = self._make_table()
        self._sheet = QWidget()
        around = column(self._sheet, gap=0)
        around.setContentsMargins(12, 8, 12, 8)
        around.addWidget(self.table)
        self._empty = Empty("", "", VerbButton("new-claim", actions["new-claim"]))
        frame = column(self, gap=0)
        frame.addWidget(self.bar)
        frame.addWidget(rule())
        self._bodies = QStackedLayout()
        for body in (self.view, self._sheet, self._empty):
            self._bodies.addWidget(body)
        frame.addLayout(self._bodies, 1)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(40)
        self._redraw.timeout.connect(self._draw)
        self._listen()

    def _listen(self) -> None:
        self.bar.changed.connect(self._ask)
        self.bar.turned.connect(self._show)
        self.bar.zoomed.connect(self._zoom)
        self.view.zoomed.connect(self._zoom)
        self.view.panned.connect(self._pan)
        self.view.activated.connect(self.go)
        self.view.resized.connect(self._resize)
        self.table.activated.connect(self._go_row)
        self._session.opened.connect(self._forget)
        self._session.changed.connect(lambda _changed: self._ask())
        self._session.place_chosen.connect(self._choose)
        self._session.claim_selected.connect(self._follow_claim)
        self._choose(self._session.place)

    def take_focus(self) -> None:
        """Put the focus on what is shown."""
        shown = self._bodies.currentWidget()
        if shown is self._sheet:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self._model.index(0, 0))
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif shown is self.view:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.bar.take_focus()

    def turn(self) -> None:
        """Show the table instead of the picture, or the picture again."""
        self.bar.set_table(on=not self.bar.is_table)
        self.take_focus()

    def drawn(self, style: Style) -> Picture | None:
        """Draw what is looked at in another style, for paper; None when there is nothing."""
        if self._subject is None or self._value is None:
            return None
        return self._subject.draw(self._value, style)

    def about(self) -> str:
        """Say which claim the picture is about; "" when it is about all."""
        claim_id = self._subject.claim_id if self._subject else ""
        return self._session.project.get(Claim, claim_id).text if claim_id else ""

    def go(self, target: str) -> None:
        """Go where a part of the picture leads."""
        kind, _, rest = target.partition("/")
        if kind == "table":
            self.bar.set_table(on=True)
            self.take_focus()
        elif kind == "period" and self._subject is not None:
            self._subject.look_at(rest)
            self._ask()
        elif target:
            follow(self._session, target)
            self.followed.emit()

    def _follow_claim(self, claim_id: str) -> None:
        """The next claim is chosen while its neighbour's map is looked at."""
        if self._session.place.partition("/")[0] == "map":
            self._session.choose_place(f"map/{claim_id}")

    # Asking

    def _forget(self) -> None:
        self._subject, self._value, self.picture = None, None, None

    def _choose(self, place: str) -> None:
        kind, _, rest = place.partition("/")
        if not is_picture(place):
            return
        if self._subject is None or self._subject.place != (kind, rest):
            self._subject = SUBJECTS[kind](kind, rest)
            self._value, self._waits = None, True
            self.picture = None
            self._show()
            self.bar.show_for(self._subject, has_claim=self._session.has_claim())
        self._ask()

    def _ask(self) -> None:
        """Put the question of the picture, when it is what is looked at."""
        subject = self._subject
        if subject is None or not self._session.is_open or not is_picture(self._session.place):
            return
        subject.choose(self.bar.choice, self._session.claim_id)
        if subject.claim_id and not self._is_there(subject.claim_id):
            subject.claim_id = ""
        if subject.needs_claim and not subject.claim_id:
            self._take(None)
            return
        query, values = subject.question()
        self._session.read(query, done=self._take, owner=self, **values)

    def _is_there(self, claim_id: str) -> bool:
        try:
            self._session.project.get(Claim, claim_id)
        except NotFound:
            return False
        return True

    def _take(self, value: Any) -> None:
        self._value, self._waits = value, False
        if self._subject is not None and value is not None:
            self._subject.take(value)
        self._draw()

    # Showing

    def _resize(self) -> None:
        """Draw at once for another width, so that no picture is seen that does not fit."""
        if self.picture is not None and self._room() != self._drawn:
            self._draw()

    def _room(self) -> int:
        """Give the width for a picture, the same with a scroll bar and without."""
        return self.view.width() - self.view.verticalScrollBar().sizeHint().width()

    def _draw(self) -> None:
        self._redraw.stop()
        self._drawn = self._room()
        if self._subject is None or self._waits:
            return
        if self._value is None:
            self.picture = None
        else:
            self.picture = self._subject.draw(self._value, style(self._drawn))
            shown = self.picture
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                shown = mirrored(shown)
            self.view.zooms = self._subject.zooms
            self.view.show_picture(shown)
            self._model.show_table(shown.table)
            self._fit_columns()
        self._show()

    def _show(self) -> None:
        picture = self.picture
        if self._subject is None:
            return
        if picture is None and self._waits:
            self.view.clear()
            self._bodies.setCurrentWidget(self.view)
            self.bar.say(phrase(self._subject.kind), self.tr("Counting…"))
            return
        if picture is None or (picture.hint and not self._subject.needs_claim):
            self._empty.title.setText(self.tr("Nothing to show yet"))
            hint = self.tr("Choose a claim first; its map is drawn from what is cited for it.")
            self._empty.text.setText(picture.hint if picture else hint)
            self._bodies.setCurrentWidget(self._empty)
        else:
            self._bodies.setCurrentWidget(self._sheet if self.bar.is_table else self.view)
        self.bar.say(
            picture.title if picture else phrase(self._subject.kind),
            picture.hint or picture.summary if picture else "",
        )

    def _zoom(self, factor: float, place: float) -> None:
        if self._subject is not None and self._subject.zoom(factor, place):
            self._ask()

    def _pan(self, share: float) -> None:
        if self._subject is not None and self._subject.pan(share):
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Other text or colours want another drawing."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._redraw.start()

    # The table

    def _make_table(self) -> QTableView:
        made = QTableView()
        made.setObjectName("pictureTable")
        made.setAccessibleName(self.tr("The picture as a table"))
        made.setModel(self._model)
        made.setFrameShape(QTableView.Shape.NoFrame)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setTabKeyNavigation(False)
        made.setCornerButtonEnabled(False)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.verticalHeader().hide()
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return made

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        columns = self._model.columnCount()
        for at in range(columns):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            self.table.resizeColumnToContents(at)
            self.table.setColumnWidth(at, min(self.table.columnWidth(at) + 16, 420))
        if self._subject is not None and columns:
            wide = self._subject.wide
            others = sum(self.table.columnWidth(at) for at in range(columns) if at != wide)
            room = self.view.width() - others - 32
            self.table.setColumnWidth(wide, max(room, min(self.table.columnWidth(wide), 240)))

    def _go_row(self, index: QModelIndex) -> None:
        self.go(str(index.data(TARGET) or ""))
