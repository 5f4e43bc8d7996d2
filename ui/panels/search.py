"""All that was found for some words, grouped by kind, with the words around each match."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedLayout, QWidget

from ui.found import know_speaker, open_hit
from ui.models.palette import ENTRY, MORE, Entry, EntryModel, grouped
from ui.session import Session
from ui.widgets.empty import Empty
from ui.widgets.found_row import FoundDelegate
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row, rule
from ui.wording import cut
from workbench import queries
from workbench.queries import Found

FIRST, THEN = 6, 60
"""Of each kind: at first, and when more is asked for."""
_SHOWN_AT_ONCE = frozenset({"claim", "article", "evidence"})


class SearchPanel(QWidget):
    """The list of what was found; choosing an entry opens it where it stands."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._words = ""
        self._limits: dict[str, int] = defaultdict(lambda: FIRST)
        self.model = EntryModel(self)
        frame = column(self, gap=0)
        head = QWidget()
        inside = column(head, gap=4)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Found"), role="title"))
        self._for = Elided(role="quiet")
        upper.addWidget(self._for, 1)
        inside.addLayout(upper)
        self._told = Label(role="quiet", wrap=True)
        self._told.setObjectName("searchTold")
        inside.addWidget(self._told)
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
        self._choose(session.place)

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("searchList")
        made.setAccessibleName(self.tr("Found"))
        made.setModel(self.model)
        made.setItemDelegate(FoundDelegate(made))
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.selectionModel().currentChanged.connect(lambda current, _before: self._look(current))
        made.activated.connect(self._open)
        made.clicked.connect(self._open)
        return made

    def _choose(self, place: str) -> None:
        if place.startswith("search/"):
            words = place.removeprefix("search/")
            if words != self._words:
                self._limits.clear()
            self._words = words
            self._find()

    def _again(self) -> None:
        if self._session.place.startswith("search/"):
            self._find()

    def _find(self) -> None:
        words = self._words
        limit = max(self._limits.values(), default=FIRST)

        def show(found: Found) -> None:
            if words == self._words:
                self._show(found)

        self._session.read(queries.anything, words, limit=limit + 1, done=show, owner=self)

    def _show(self, found: Found) -> None:
        chosen: Entry | None = self._list.currentIndex().data(ENTRY)
        shown = cut(self._words, 80)
        self._for.setText(shown)
        instead = self.tr("Nothing for “{}”. Showing results for “{}”.")
        self._told.setText(instead.format(shown, cut(found.instead, 80)) if found.instead else "")
        self._told.setVisible(bool(found.instead))
        self._none.title.setText(self.tr("Nothing found for “{}”").format(shown))
        words = found.instead or self._words
        self.model.show(grouped(found.hits, words, self._limits), words)
        self._bodies.setCurrentWidget(self._list if found.hits else self._none)
        self._choose_again(chosen)

    def _choose_again(self, chosen: Entry | None) -> None:
        """Keep what was chosen, when it is still there, without opening it again."""
        if chosen is None or chosen.hit is None:
            return
        for at in range(self.model.rowCount()):
            entry: Entry = self.model.index(at).data(ENTRY)
            if entry.hit and (entry.kind, entry.hit.id) == (chosen.kind, chosen.hit.id):
                self._list.selectionModel().blockSignals(True)
                self._list.setCurrentIndex(self.model.index(at))
                self._list.selectionModel().blockSignals(False)
                return

    def _look(self, index: QModelIndex) -> None:
        """Open at once what stands beside this list; the others wait for Enter or a click."""
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry and entry.hit and entry.hit.owner_kind in _SHOWN_AT_ONCE:
            open_hit(self._session, entry.hit, self.window())

    def _open(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        if entry is None:
            return
        if entry.kind == MORE:
            self._limits[entry.verb] = THEN
            self._find()
        elif entry.hit and entry.kind == "speaker" and self._words == f"@{entry.title}":
            know_speaker(self._session, entry.hit, self.window())
        elif entry.hit and entry.hit.owner_kind not in _SHOWN_AT_ONCE:
            open_hit(self._session, entry.hit, self.window())
