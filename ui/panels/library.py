"""The library: articles, evidence, sources and speakers; choosing one opens it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.dialogs.known import KnownSource, KnownSpeaker
from ui.models.library import ENTRY, LibraryModel
from ui.panels.arranging import Arranging
from ui.panels.forgiving import Forgiving
from ui.session import Session
from ui.widgets.empty import Body, Empty
from ui.widgets.filter_bar import FilterBar
from ui.widgets.filter_line import FilterLine
from ui.widgets.label import Elided, Label
from ui.widgets.parts import column, row, rule
from ui.widgets.row_list import RowList
from ui.widgets.two_lines import TwoLines, two_lines_height
from ui.widgets.verb_button import VerbButton
from ui.wording import cut, number
from workbench import queries
from workbench.model import Source, Speaker
from workbench.queries import Filter

OWNED = {"articles": "article", "evidence": "evidence"}
"""Places whose entries have a text to read, and what such an entry is called."""
MENUS = {
    "articles": ("pick-claims", "edit-item", "copies", "extract", "bulk", "tag", "delete-marked"),
    "evidence": (
        *("cite-whole", "edit-item", "capture-again", "look-over", "copies", "extract"),
        *("bulk", "tag", "delete-marked"),
    ),
    "sources": ("bulk", "tag", "delete-marked"),
    "speakers": ("bulk", "tag", "delete-marked"),
}


class LibraryPanel(QWidget):
    """A list of one kind of entry, filtered while one types."""

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._actions = session, actions
        self._model = LibraryModel(session, self)
        self._titles = {
            "articles": self.tr("Articles"),
            "evidence": self.tr("Evidence"),
            "sources": self.tr("Sources"),
            "speakers": self.tr("Speakers"),
        }
        self._following = self._turned = False
        self._list = self._make_list()
        self.arranging = Arranging(session, self._list, self._model, self._model.refresh)
        self.arranging.take("articles")
        self._forgiving = Forgiving(session, self._model, lambda: self._model.place)
        self._model.settled.connect(self._settle)
        frame = column(self, gap=0)
        frame.addWidget(self._make_head())
        frame.addWidget(rule())
        self._bodies = Body(self._list, self._search)
        self._empty = Empty(
            "",
            "",
            VerbButton("import-article", actions["import-article"]),
            VerbButton("add-evidence", actions["add-evidence"]),
        )
        self._bodies.addWidget(self._empty)
        frame.addLayout(self._bodies, 1)
        session.opened.connect(self._open)
        session.changed.connect(self.refresh)
        session.verified.connect(self.refresh)
        session.place_chosen.connect(self._choose)
        session.looked.connect(self._follow)
        session.filters.changed.connect(self._narrow)
        self._choose(session.place)

    def refresh(self) -> None:
        """Ask again, when this is what is looked at; what is chosen stays so."""
        if self._session.noun == self._model.place:
            self._model.refresh()

    def _settle(self) -> None:
        self._show()
        if self._turned:
            self._follow()
        self._turned = self._turned and not self._model.is_whole

    def take_focus(self) -> None:
        """Put the focus on the list, or on the next step where it is empty."""
        self._bodies.take_focus()

    def filter(self) -> None:
        """Put the caret into the filter."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _make_head(self) -> QWidget:
        head = QWidget()
        inside = column(head, gap=8)
        inside.setContentsMargins(16, 12, 16, 12)
        line = row(gap=8)
        self._title = Label(role="title")
        self._count = Elided(role="quiet")
        line.addWidget(self._title)
        line.addWidget(self._count, 1)
        self._adds = {
            "articles": VerbButton(
                "import-article", self._actions["import-article"], self.tr("Import"), kind="primary"
            ),
            "evidence": VerbButton(
                "add-evidence", self._actions["add-evidence"], self.tr("Add"), kind="primary"
            ),
        }
        for made in self._adds.values():
            line.addWidget(made)
        inside.addLayout(line)
        self._search = FilterLine("libraryFilter", self.tr("Filter the list"))
        self._search.setPlaceholderText(self.tr("Filter by words"))
        self._search.left.connect(self.take_focus)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(10)
        self._typed.timeout.connect(self._filter)
        self._search.textChanged.connect(lambda _text: self._typed.start())
        self.bar = FilterBar(self._session, self._actions, "articles")
        beside = row(gap=8)
        beside.addWidget(self._search, 1)
        beside.addWidget(self.bar.opener)
        inside.addLayout(beside)
        inside.addWidget(self._forgiving.note)
        inside.addWidget(self.bar)
        return head

    def _make_list(self) -> RowList:
        made = RowList(
            "libraryList", self.tr("Library"), self._model, TwoLines(self), two_lines_height
        )
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._menu)
        made.selectionModel().currentChanged.connect(self._chosen)
        made.activated.connect(self._activated)
        return made

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._list.dress()

    def _open(self) -> None:
        self._search.clear()
        self._model.search = ""
        self._model.set_noun(self._model.place)
        self.refresh()

    def _choose(self, _place: str) -> None:
        place = self._session.noun
        if place not in self._titles:
            return
        if place != self._model.place:
            self._model.place = place
            self.bar.set_noun(place)
            self._take(self._session.filters.of(place))
        self.arranging.take(place)
        self._turned = True
        self._list.setAccessibleName(self._titles[place])
        self._model.refresh()

    def _filter(self) -> None:
        self._typed.stop()
        self._session.filters.say(self._model.place, self._search.text().strip())

    def _narrow(self, noun: str) -> None:
        if noun == self._model.place:
            self._take(self._session.filters.of(noun))
            self._model.refresh()

    def _take(self, wanted: Filter) -> None:
        if wanted.words != self._search.text().strip():
            self._search.setText(wanted.words)
        self._typed.stop()
        self._model.search, self._model.filter = wanted.words, wanted

    def _show(self) -> None:
        place, found = self._model.place, self._model.total
        view = self._session.filters.view
        named = cut(view.name, 60) if view and view.noun == place else self._titles[place]
        self._title.setText(named)
        self._count.setText(number(found) if self._model.is_whole else self.tr("counting…"))
        for owner, made in self._adds.items():
            made.setVisible(owner == place)
        self._bodies.turn(self._list if found else self._empty)
        if not found:
            self._empty.title.setText(
                self.tr("Nothing matches these words")
                if self._model.search or self._model.filter.conditions
                else self._nothing(place)
            )
            self._empty.text.setText(self._hint(place))

    def _nothing(self, place: str) -> str:
        return {
            "articles": self.tr("No articles yet"),
            "evidence": self.tr("No evidence yet"),
            "sources": self.tr("No sources yet"),
        }.get(place, self.tr("No speakers yet"))

    def _hint(self, place: str) -> str:
        return {
            "articles": self.tr("The texts under check stand here."),
            "evidence": self.tr("Pages, files and records that bear on the claims stand here."),
            "sources": self.tr("They come with the evidence they stand behind."),
            "speakers": self.tr("They come with the claims they made."),
        }[place]

    def _follow(self) -> None:
        """Choose the row of the entry that the window is about, if it is in the list."""
        kind, chosen = self._session.item
        if OWNED.get(self._model.place) == kind:
            at = self._model.row_of_id(chosen) if chosen else -1
            if at >= 0 and at != self._list.currentIndex().row():
                self._following = True  # it is open already, perhaps at a passage
                self._list.choose(at)
                self._following = False

    def _chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        entry = current.data(ENTRY) if current.isValid() else None
        kind = OWNED.get(self._model.place)
        if entry is None or kind is None or self._following:
            return
        self._session.choose_item(kind, entry.id)
        owner = {kind: entry.id}
        copies = self._session.ask(queries.captures, **owner)
        if copies:
            self._session.open_capture(copies[0].id)

    def _activated(self, index: QModelIndex) -> None:
        entry, project = index.data(ENTRY), self._session
        if self._model.place == "sources":
            KnownSource(project, project.project.get(Source, entry.id), self.window()).open()
        elif self._model.place == "speakers":
            KnownSpeaker(project, project.project.get(Speaker, entry.id), self.window()).open()
        else:
            self._actions["edit-item"].trigger()

    def _menu(self, place: QPoint) -> None:
        index = self._list.indexAt(place)
        if not index.isValid():
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._model.place not in OWNED:
            entry = menu.addAction(self.tr("Edit…"))
            entry.triggered.connect(lambda _checked=False: self._activated(index))
            menu.addSeparator()
        menu.addActions([self._actions[verb] for verb in MENUS[self._model.place]])
        menu.popup(self._list.viewport().mapToGlobal(place))
