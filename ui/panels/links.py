"""The addresses of articles and evidence: what became of them, what is due, what archives have."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from ui.filtering import today
from ui.models.links import LinksModel
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.empty import Body, Empty
from ui.widgets.filter_line import FilterLine
from ui.widgets.flow import Flow
from ui.widgets.label import Elided, Label
from ui.widgets.link_row import LinkDelegate
from ui.widgets.parts import choice, column, row, rule
from ui.widgets.verb_button import VerbButton
from ui.wording import counted, number, word
from workbench import queries
from workbench.queries import LINK_STATES, LinkRow

_WAIT = 150  # milliseconds after the last key
_MENU = ("check-links", "recheck-on", "", "find-copies", "save-copies", "", "compare-captures")


class LinksPanel(QWidget):
    """The list of addresses with what can be done about them."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._model = LinksModel(session, self)
        self._counts: dict[str, int] = {}
        self._counter = QObject(self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_WAIT)
        self._typed.timeout.connect(self._search)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._list = self._make_list()
        self._none = Empty(
            "", self.tr("Articles and evidence with an address are listed here."),
            VerbButton("capture", actions["capture"]),
        )  # fmt: skip
        self._bodies = Body(self._list, self._words)
        self._bodies.addWidget(self._none)
        frame.addLayout(self._bodies, 1)
        frame.addWidget(rule())
        frame.addWidget(self._make_foot(actions))
        session.opened.connect(self._refresh)
        session.changed.connect(self._refresh)
        session.place_chosen.connect(lambda _place: self._refresh())
        self._refresh()

    def take_focus(self) -> None:
        """Put the focus on the list, or on the filter where it is empty."""
        self._bodies.take_focus()

    def chosen(self) -> list[LinkRow]:
        """What is selected, in the order of the list."""
        rows = sorted(index.row() for index in self._list.selectionModel().selectedIndexes())
        return [self._model.rows[at] for at in rows]

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        upper = row(gap=8)
        upper.addWidget(Label(self.tr("Links"), role="title"))
        self._count = Elided(role="quiet")
        self._count.setObjectName("linkCount")
        upper.addWidget(self._count, 1)
        inside.addLayout(upper)
        lower = row(gap=8)
        rows = [("", self.tr("All")), *((key, word(f"link-{key}")) for key in LINK_STATES)]
        self._states = choice("linkState", self.tr("What became of them"), rows)
        self._states.currentIndexChanged.connect(lambda _index: self._search())
        self._words = FilterLine("linkFilter", self.tr("Filter the links"))
        self._words.setPlaceholderText(self.tr("Filter by words"))
        self._words.left.connect(self.take_focus)
        self._words.textChanged.connect(lambda _text: self._typed.start())
        lower.addWidget(self._states)
        lower.addWidget(self._words, 1)
        inside.addLayout(lower)
        return head

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("linkList")
        made.setAccessibleName(self.tr("Links"))
        made.setModel(self._model)
        made.setItemDelegate(LinkDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(
            lambda at: self._make_menu().popup(made.viewport().mapToGlobal(at))
        )
        made.selectionModel().selectionChanged.connect(lambda _now, _before: self._tell())
        made.activated.connect(lambda index: self._open(self._model.rows[index.row()]))
        return made

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("linkMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _MENU:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def _make_foot(self, actions: Mapping[str, QAction]) -> QWidget:
        foot = QWidget()
        inside = column(foot, gap=8)
        inside.setContentsMargins(16, 10, 16, 12)
        self._about = Label(role="quiet", wrap=True)
        self._about.setObjectName("linkAbout")
        inside.addWidget(self._about)
        steps = QWidget()
        line = Flow(steps, gap=8)
        for name, words in (
            ("check-links", self.tr("Look again")),
            ("check-due-links", self.tr("All that are due")),
            ("check-all-links", self.tr("All")),
            ("recheck-on", self.tr("Due date…")),
            ("find-copies", self.tr("Find archived copies")),
            ("save-copies", self.tr("Have it archived")),
        ):
            line.addWidget(VerbButton(name, actions[name], words))
        inside.addWidget(steps)
        return foot

    def _refresh(self) -> None:
        if not self._session.is_open or self._session.place != "links":
            return
        self._session.read(
            queries.link_counts, done=self._show_counts, owner=self._counter, today=today()
        )
        self._search()

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        shown = self.tr("{kind} ({count})")
        for at, key in enumerate(("", *LINK_STATES)):
            words = word(f"link-{key}") if key else self.tr("All")
            if key and counts.get(key):
                words = shown.format(kind=words, count=number(counts[key]))
            self._states.setItemText(at, words)

    def _search(self) -> None:
        self._typed.stop()
        if not self._session.is_open:
            return
        self._session.read(
            queries.links,
            done=self._show,
            owner=self,
            state=str(self._states.currentData()),
            words=self._words.text().strip(),
            today=today(),
        )

    def _show(self, rows: list[LinkRow]) -> None:
        chosen = {each.id for each in self.chosen()}
        self._model.put(rows)
        self._select(chosen)
        self._count.setText(counted(len(rows), self.tr("1 address"), self.tr("{} addresses")))
        narrowed = bool(self._words.text().strip() or self._states.currentData())
        self._none.title.setText(
            self.tr("Nothing found") if narrowed else self.tr("No addresses yet")
        )
        self._bodies.turn(self._list if rows else self._none)
        self._tell()

    def _select(self, ids: set[str]) -> None:
        model = self._list.selectionModel()
        kept = [at for at, each in enumerate(self._model.rows) if each.id in ids]
        for at in kept or ([0] if self._model.rows else []):
            model.select(self._model.index(at), model.SelectionFlag.Select)
        if self._model.rows and not self._list.currentIndex().isValid():
            first = self._model.index(kept[0] if kept else 0)
            model.setCurrentIndex(first, model.SelectionFlag.NoUpdate)

    def _tell(self) -> None:
        """Let the verbs know what is chosen; one address is told of in full."""
        chosen = self.chosen()
        if self._session.place == "links":
            self._session.choose_links(tuple(each.id for each in chosen))
            if len(chosen) == 1:
                kind = "article" if chosen[0].noun == "articles" else "evidence"
                self._session.choose_item(kind, chosen[0].id)
        self._about.setText(self._told(chosen))

    def _told(self, chosen: list[LinkRow]) -> str:
        if len(chosen) != 1:
            one, many = self.tr("1 address chosen"), self.tr("{} addresses chosen")
            return counted(len(chosen), one, many) if chosen else ""
        each = chosen[0]
        moved = self.tr("Leads to {}").format(each.final_url)
        copy = self.tr("Copy: {}").format(each.copy_url)
        lines = (
            phrase(each.detail),
            moved if each.final_url and each.final_url != each.url else "",
            copy if each.copy_url else "",
            phrase(each.archive_detail),
        )
        return "\n".join(filter(None, lines))

    def _open(self, chosen: LinkRow) -> None:
        """Read the newest copy of what an address belongs to."""
        kind = "article" if chosen.noun == "articles" else "evidence"
        copies = self._session.ask(queries.captures, **{kind: chosen.id})
        if copies:
            self._session.open_capture(copies[0].id)
