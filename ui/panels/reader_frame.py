"""What stands where in the reader: its head, the strips over the text, and what can be read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QStackedLayout, QWidget

from ui.panels.reader_head import ReaderHead
from ui.widgets.empty import Empty
from ui.widgets.find_bar import FindBar
from ui.widgets.grid_view import GridView
from ui.widgets.image_view import ImageView
from ui.widgets.leaf_view import LeafView
from ui.widgets.page import Page
from ui.widgets.parts import button, column, rule
from ui.widgets.strip import Strip
from ui.widgets.verb_button import VerbButton

VERBS = (
    "supports", "refutes", "context", "no-bearing", "cite-details", "cite-whole", "claim-here", "",
    "sentence", "marked", "next-check", "pages", "play", "add-attachments",
    "zoom-in", "zoom-out", "",
)  # fmt: skip
"""What a right click in the reader offers, as far as it can be done; "" stands for a line."""


class ReaderFrame(QFrame):
    """The parts of the reader. It knows no project."""

    newest_wanted = Signal()
    """The newest copy is asked for."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("readerBox")
        self._actions = actions
        self.page, self.leaves, self.grid = Page(), LeafView(), GridView()
        self.image = ImageView(
            VerbButton("show-sensitive", actions["show-sensitive"], self.tr("Show it  V"))
        )
        for view in (self.page, self.leaves, self.image, self.grid.cells):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._menu, view))
        self._lay_out()

    def take_focus(self) -> None:
        """Put the focus on what is read."""
        self._focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_size(self, pixels: int) -> None:
        """Set the size of the type."""
        self.page.set_size(pixels)

    def _menu(self, view: QWidget, place: QPoint) -> None:
        """Offer what can be done with what is selected, before what Qt offers for a text."""
        menu = self.page.createStandardContextMenu() if view is self.page else QMenu(view)
        menu.setParent(view, menu.windowFlags())
        menu.setObjectName("readerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        standard = menu.actions()
        for verb in VERBS:
            if not verb:
                menu.addSeparator()
            elif self._actions[verb].isEnabled():
                menu.addAction(self._actions[verb])
        for action in standard:  # they go to the end
            menu.addAction(action)
        if menu.actions():
            inside = view.viewport() if isinstance(view, QAbstractItemView) else view
            menu.popup(inside.mapToGlobal(place))

    def _lay_out(self) -> None:
        frame = column(self, gap=0)
        frame.setContentsMargins(1, 1, 1, 1)
        self._head = ReaderHead(self._actions)
        self.strip = self._make_strip()
        self._reasons = Strip("checkStrip")
        self._reasons.offer(
            "claim", VerbButton("claim-here", self._actions["claim-here"], self.tr("New claim  N"))
        )
        self.find_bar = FindBar()
        self._line = rule()
        for part in (self._head, self._line, self.strip, self._reasons, self.find_bar):
            frame.addWidget(part)
        self._bodies = QStackedLayout()
        frame.addLayout(self._bodies, 1)
        self._nothing = Empty(
            self.tr("Nothing open to read"),
            self.tr(
                "Choose an article or a piece of evidence, or a card above. Its text opens here."
            ),
            VerbButton("add-evidence", self._actions["add-evidence"]),
        )
        self._silent = Empty(
            self.tr("No text could be read out of it"),
            self.tr("The bytes are kept as they came. It can be cited as a whole."),
            VerbButton("cite-whole", self._actions["cite-whole"]),
        )
        for body in (self._nothing, self._silent, self.page, self.leaves, self.image, self.grid):
            self._bodies.addWidget(body)
        self._focus: QWidget = self.page  # no focus proxy: Tab would pass over the buttons above

    def _make_strip(self) -> Strip:
        made = Strip("passageStrip")
        look = VerbButton("look-earlier", self._actions["look-earlier"], self.tr("Next  L"))
        use = VerbButton("use-words", self._actions["use-words"], self.tr("Use these words  U"))
        made.offer("look", look)
        made.offer("repair", look, use)
        newest = button("openNewest", self.tr("Open the newest copy"), self.newest_wanted.emit)
        made.offer("newest", newest)
        return made
