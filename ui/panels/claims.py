"""The claims of a state, as a list that is filtered while one types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.models.claims import ROW, ClaimModel
from ui.panels.arranging import Arranging
from ui.panels.forgiving import Forgiving
from ui.session import Session
from ui.widgets.claim_row import ClaimDelegate, row_height
from ui.widgets.empty import Body, Empty
from ui.widgets.filter_bar import FilterBar
from ui.widgets.filter_line import FilterLine
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row, rule
from ui.widgets.row_list import RowList
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, cut, keys, word
from workbench.queries import lists

CONTEXT = (
    "rate", "edit-claim", "ask", "appearance", "relate", "copy-claim", "claim-history", "",
    "bulk", "tag", "assign", "due", "set-topic", "work", "triage", "", "delete-marked",
)  # fmt: skip
"""Verbs of a claim in the list; "" stands for a line between groups."""


class ClaimsPanel(QWidget):
    """The list of claims; what is chosen here is what the window is about."""

    settled = Signal()
    """Rows have come, and are about to be painted."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._model = ClaimModel(session, self)
        self._row = 0
        self._stepping = False
        """Whether a claim is to be chosen when none is: after opening, and after a deletion."""
        self._list = self._make_list()
        self.arranging = Arranging(session, self._list, self._model, self._model.refresh)
        self.arranging.take("claims")
        self._forgiving = Forgiving(session, self._model, lambda: "claims")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(10)  # a longer wait is not needed: each letter stops what runs
        self._typed.timeout.connect(self._search)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._model.settled.connect(self._settle)
        self._bodies = Body(self._list, self.search)
        self._first = self._make_first()
        self._bodies.addWidget(self._first)
        self._none = Empty("", self.tr("Other words, or another state, may find more."))
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        session.opened.connect(self._open)
        session.changed.connect(self.refresh)
        session.claim_selected.connect(self._follow)
        session.place_chosen.connect(self._choose_state)
        session.filters.changed.connect(self._narrow)

    def refresh(self) -> None:
        """Ask again, and keep the chosen claim and the place in the list."""
        self._stepping = True
        self._model.refresh()

    def _settle(self) -> None:
        """Show what has come: the first rows, or all of them."""
        self._show_counts()
        self._follow(self._session.claim_id)
        if self._stepping and self._gone and self._model.rowCount():
            self._list.choose(min(self._row, self._model.rowCount() - 1))
        self._stepping = self._stepping and not self._model.is_whole
        self.settled.emit()

    @property
    def _gone(self) -> bool:
        """Whether the claim that was looked at was just deleted."""
        return self._session.is_open and not self._session.claim_id

    def take_focus(self) -> None:
        """Put the focus on the list, or on the next step where it is empty."""
        self._bodies.take_focus()

    def filter(self) -> None:
        """Put the caret into the filter."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def step(self, rows: int) -> None:
        """Choose the claim so many rows further down, over the headings of groups."""
        last = self._model.rowCount() - 1
        at = self._list.currentIndex().row()
        while last >= 0:
            at = max(0, min(last, at + rows))
            if self._model.group(at) is None or at in {0, last}:
                break
        if last >= 0:
            self._list.choose(at)

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        line = row(gap=8)
        self._title = Label(role="title")
        self._count = Elided(role="quiet")
        line.addWidget(self._title)
        line.addWidget(self._count, 1)
        self._new = VerbButton("new-claim", self._actions["new-claim"], self.tr("New claim"))
        self._new.setProperty("kind", "primary")
        line.addWidget(self._new)
        inside.addLayout(line)
        self.search = FilterLine("filter", self.tr("Filter the claims"))
        self.search.setPlaceholderText(
            self.tr("Filter by words or speaker   {}").format(keys("Ctrl+F"))
        )
        self.search.left.connect(self.take_focus)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.search.returnPressed.connect(self._search)
        self.bar = FilterBar(self._session, self._actions, "claims")
        beside = row(gap=8)
        beside.addWidget(self.search, 1)
        beside.addWidget(self.bar.opener)
        inside.addLayout(beside)
        inside.addWidget(self._forgiving.note)
        inside.addWidget(self.bar)
        return head

    def _make_list(self) -> RowList:
        lines = ClaimDelegate(self)
        made = RowList("claimList", self.tr("Claims"), self._model, lines, row_height)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._menu)
        made.selectionModel().currentChanged.connect(self._chosen)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._list.dress()

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
        self._model.search = self._model.state = ""
        self._row = 0
        self.arranging.take("claims")
        self.refresh()

    def _choose_state(self, place: str) -> None:
        if self._session.noun == "claims":
            state = place.removeprefix("claims/") if place.startswith("claims/") else "all"
            self._model.state = "" if state == "all" else state
            self.arranging.take("claims")
            self._model.refresh()

    def _search(self) -> None:
        self._typed.stop()
        self._session.filters.say("claims", self.search.text().strip())

    def _narrow(self, noun: str) -> None:
        if noun != "claims":
            return
        wanted = self._session.filters.of("claims")
        if wanted.words != self.search.text().strip():
            self.search.setText(wanted.words)
        self._typed.stop()
        self._model.search, self._model.filter = wanted.words, wanted
        self._model.refresh()

    def _show_counts(self) -> None:
        found = self._model.total
        self._title.setText(self._named())
        if self._model.is_whole:
            self._count.setText(counted(found, self.tr("1 claim"), self.tr("{} claims")))
        else:
            self._count.setText(self.tr("counting…"))
        narrowed = bool(self._model.filter.conditions)
        filtered = narrowed or bool(self._model.search or self._model.state)
        self._bodies.turn(self._list if found else self._none if filtered else self._first)
        self._new.setVisible(bool(found or filtered))  # an empty list offers its own next step
        if not found and filtered:
            self._none.title.setText(
                self.tr("No claim passes this filter")
                if narrowed
                else self.tr("No claim matches “{}”").format(self._model.search)
                if self._model.search
                else self.tr("No claim is in this state")
            )

    def _named(self) -> str:
        view = self._session.filters.view
        if view is not None and self._session.noun == "claims":
            return cut(view.name, 60)
        return word(self._model.state) if self._model.state else self.tr("Claims")

    def _follow(self, claim_id: str) -> None:
        """Choose the row of the claim that is looked at, if it is in the list."""
        shown = self._list.currentIndex().data(ROW) if self._list.currentIndex().isValid() else None
        if shown is not None and shown.id == claim_id:
            return
        at = -1
        if claim_id and self._model.rowCount():
            at = self._model.row_of(self._session.ask(lists.key_of, "claims", claim_id))
        if at >= 0:
            self._list.choose(at)
        elif self._model.is_whole:
            self._list.choose_none()

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
        for verb in CONTEXT:
            if verb:
                menu.addAction(self._actions[verb])
            else:
                menu.addSeparator()
        menu.popup(self._list.viewport().mapToGlobal(place))
