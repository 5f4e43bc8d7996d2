"""The claims of a state, as a list that is filtered while one types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QStackedLayout, QWidget

from ui.models.claims import ROW, ClaimModel
from ui.session import Session
from ui.widgets.claim_row import ClaimDelegate, row_height
from ui.widgets.empty import Empty
from ui.widgets.label import Elided, Label
from ui.widgets.long_list import LongList
from ui.widgets.parts import Line, column, row, rule
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, word
from workbench import queries

CONTEXT = ("rate", "edit-claim", "ask", "appearance", "relate", "claim-history", "delete-claim")


class ClaimsPanel(QWidget):
    """The list of claims; what is chosen here is what the window is about."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._model = ClaimModel(session, self)
        self._row = 0
        self._list = self._make_list()
        self._list.set_row_height(row_height(QFontMetrics(QApplication.font())))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(100)
        self._typed.timeout.connect(self._search)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._bodies = QStackedLayout()
        self._bodies.addWidget(self._list)
        self._first = self._make_first()
        self._bodies.addWidget(self._first)
        self._none = Empty("", self.tr("Other words, or another state, may find more."))
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        session.opened.connect(self._open)
        session.changed.connect(self.refresh)
        session.claim_selected.connect(self._follow)
        session.place_chosen.connect(self._choose_state)

    def refresh(self) -> None:
        """Ask again, and keep the chosen claim and the place in the list."""
        at = self._list.verticalScrollBar().value()
        self._model.refresh()
        self._show_counts()
        self._follow(self._session.claim_id)
        self._list.verticalScrollBar().setValue(at)
        if self._gone and self._model.rowCount():
            self._list.setCurrentIndex(
                self._model.index(min(self._row, self._model.rowCount() - 1))
            )

    @property
    def _gone(self) -> bool:
        """Whether the claim that was looked at was just deleted."""
        return self._session.is_open and not self._session.claim_id

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def filter(self) -> None:
        """Put the caret into the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step(self, rows: int) -> None:
        """Choose the claim so many rows further down."""
        last = self._model.rowCount() - 1
        at = max(0, min(last, self._list.currentIndex().row() + rows))
        if last >= 0:
            self._list.setCurrentIndex(self._model.index(at))

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        line = row(gap=8)
        self._title = Label(role="title")
        self._count = Elided(role="quiet")
        line.addWidget(self._title)
        line.addWidget(self._count, 1)
        new = VerbButton("new-claim", self._actions["new-claim"], self.tr("New claim"))
        new.setProperty("kind", "primary")
        line.addWidget(new)
        inside.addLayout(line)
        self.search = Line("filter", self.tr("Filter the claims"))
        self.search.setPlaceholderText(self.tr("Filter by words or speaker   Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self._search)
        inside.addWidget(self.search)
        return head

    def _make_list(self) -> LongList:
        made = LongList("claimList", self.tr("Claims"))
        made.setModel(self._model)
        made.setItemDelegate(ClaimDelegate(made))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._menu)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._list.set_row_height(row_height(QFontMetrics(QApplication.font())))

    def _make_first(self) -> Empty:
        return Empty(
            self.tr("No claims yet"),
            self.tr("Import the text under check and pick its claims, or write one down yourself."),
            VerbButton("import-article", self._actions["import-article"], kind="primary"),
            VerbButton("new-claim", self._actions["new-claim"]),
        )

    def _open(self) -> None:
        self.search.clear()
        self._typed.stop()
        self._model.search = ""
        self._model.state = ""
        self.refresh()
        if self._session.is_open and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))

    def _choose_state(self, place: str) -> None:
        if place.startswith("claims/"):
            state = place.removeprefix("claims/")
            self._model.state = "" if state == "all" else state
            self._model.refresh()
            self._show_counts()
            self._follow(self._session.claim_id)

    def _search(self) -> None:
        self._typed.stop()
        self._model.search = self.search.text().strip()
        self._model.refresh()
        self._show_counts()
        self._follow(self._session.claim_id)

    def _show_counts(self) -> None:
        found = self._model.rowCount()
        self._title.setText(word(self._model.state) if self._model.state else self.tr("Claims"))
        self._count.setText(counted(found, self.tr("1 claim"), self.tr("{} claims")))
        filtered = bool(self._model.search or self._model.state)
        self._bodies.setCurrentWidget(
            self._list if found else self._none if filtered else self._first
        )
        if not found and filtered:
            self._none.title.setText(
                self.tr("No claim matches “{}”").format(self._model.search)
                if self._model.search
                else self.tr("No claim is in this state")
            )

    def _follow(self, claim_id: str) -> None:
        """Choose the row of the claim that is looked at, if it is in the list."""
        shown = self._list.currentIndex().data(ROW) if self._list.currentIndex().isValid() else None
        if shown is not None and shown.id == claim_id:
            return
        at = -1
        if claim_id and self._model.rowCount():
            at = self._model.row_of(self._session.ask(queries.claim, claim_id).row.pk)
        if at >= 0:
            self._list.setCurrentIndex(self._model.index(at))
        else:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        claim = current.data(ROW) if current.isValid() else None
        if claim is not None:
            self._row = current.row()
            self._session.select_claim(claim.id)

    def _menu(self, place: QPoint) -> None:
        if not self._list.indexAt(place).isValid():
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._actions[verb] for verb in CONTEXT])
        menu.popup(self._list.viewport().mapToGlobal(place))
