"""What the View and Help menus do, and the keys that move about."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.help import AboutDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.layout import Layout
from ui.panels.arranging import Arranging
from ui.panels.claims import ClaimsPanel
from ui.panels.guide import GuidePanel
from ui.panels.library import LibraryPanel
from ui.panels.reader import ReaderPanel
from ui.panels.sidebar import SideBar
from ui.theme import Mode, Theme, Wish
from ui.verbs.desk import Desk


class Pane(Protocol):
    """Part of the window that can have the focus."""

    def take_focus(self) -> None:
        """Put the focus where one works in it."""

    def isAncestorOf(self, child: QWidget, /) -> bool:
        """Tell whether a widget is part of it."""


class Frame(Protocol):
    """What these verbs need of the window."""

    claims: ClaimsPanel
    library: LibraryPanel
    reader: ReaderPanel
    side: SideBar

    def panes(self) -> Sequence[Pane]:
        """Return the panes from left to right."""

    def middle_panel(self) -> Pane:
        """Return what the middle column shows."""

    guide: GuidePanel
    layout_: Layout

    def show_rail(self, *, narrow: bool) -> None:
        """Show the side bar as icons alone, or wide."""

    def show_guide(self, *, shown: bool) -> None:
        """Show the guided first check, or put it away."""


class ViewVerbs(QObject):
    """Where to look, in what colours, and at what size."""

    def __init__(self, desk: Desk, frame: Frame, theme: Theme) -> None:
        super().__init__(desk.window)
        self._session, self._window, self._windows = desk.session, desk.window, desk.windows
        self._desk, self._frame, self._theme = desk, frame, theme

    def claims(self) -> None:
        """Show the claims."""
        self._go("claims/all")

    def articles(self) -> None:
        """Show the articles."""
        self._go("articles")

    def evidence(self) -> None:
        """Show the evidence."""
        self._go("evidence")

    def sources(self) -> None:
        """Show the sources."""
        self._go("sources")

    def speakers(self) -> None:
        """Show the speakers."""
        self._go("speakers")

    def history(self) -> None:
        """Show the history of the project."""
        self._go("history")

    def filter(self) -> None:
        """Find in the text that is read; elsewhere, put the caret into the list's filter."""
        focused = QApplication.focusWidget()
        reader = self._frame.reader
        if focused and reader.isAncestorOf(focused) and reader.find_words():
            return
        if not self._session.noun:
            self._session.choose_place("claims/all")
        if self._session.noun == "claims":
            self._frame.claims.filter()
        else:
            self._frame.library.filter()

    def table(self) -> None:
        """Show the list as a table, or as lines again."""
        if arranging := self._arranging():
            arranging.turn_table()

    def sort(self) -> None:
        """Choose by what the list is sorted."""
        if arranging := self._arranging():
            arranging.choose_sort()

    def columns(self) -> None:
        """Choose the columns of the list."""
        if arranging := self._arranging():
            arranging.choose_columns()

    def group_none(self) -> None:
        """Do not group the claims."""
        self._frame.claims.arranging.group_by("")

    def group_speaker(self) -> None:
        """Group the claims by who made them."""
        self._frame.claims.arranging.group_by("speaker")

    def group_topic(self) -> None:
        """Group the claims by topic."""
        self._frame.claims.arranging.group_by("topic")

    def group_state(self) -> None:
        """Group the claims by where they stand."""
        self._frame.claims.arranging.group_by("state")

    def group_assignee(self) -> None:
        """Group the claims by who checks them."""
        self._frame.claims.arranging.group_by("assignee")

    def close_groups(self) -> None:
        """Show the headings of the groups alone."""
        self._frame.claims.arranging.fold_all(closed=True)

    def open_groups(self) -> None:
        """Show the claims of all groups."""
        self._frame.claims.arranging.fold_all(closed=False)

    def _arranging(self) -> Arranging | None:
        panel = self._frame.middle_panel()
        return panel.arranging if isinstance(panel, ClaimsPanel | LibraryPanel) else None

    def next_claim(self) -> None:
        """Choose the claim below."""
        self._frame.claims.step(1)

    def previous_claim(self) -> None:
        """Choose the claim above."""
        self._frame.claims.step(-1)

    def sentence(self) -> None:
        """Select the sentence at the caret."""
        self._frame.reader.select_sentence()

    def marked(self) -> None:
        """Go to the claim that is marked at the caret."""
        self._frame.reader.go_to_claim()

    def next_pane(self) -> None:
        """Put the focus on the next pane."""
        self._step(1)

    def previous_pane(self) -> None:
        """Put the focus on the pane before."""
        self._step(-1)

    def sidebar(self) -> None:
        """Make the side bar narrow, or wide again."""
        narrow = not self._frame.side.narrow
        self._frame.layout_.keep_rail(narrow=narrow)
        self._frame.show_rail(narrow=narrow)

    def system(self) -> None:
        """Take the colours the desktop has."""
        self._theme.choose(Mode.SYSTEM)

    def light(self) -> None:
        """Take light colours."""
        self._theme.choose(Mode.LIGHT)

    def dark(self) -> None:
        """Take dark colours."""
        self._theme.choose(Mode.DARK)

    def contrast(self) -> None:
        """Take high contrast, or give it up."""
        on = self._theme.colours.contrast
        self._theme.choose_contrast(Wish.NO if on else Wish.YES)

    def larger(self) -> None:
        """Make the text larger."""
        self._theme.resize(1)

    def smaller(self) -> None:
        """Make the text smaller."""
        self._theme.resize(-1)

    def normal(self) -> None:
        """Give the text its normal size."""
        self._theme.resize(0)

    def preferences(self) -> None:
        """Ask how the program is to look and speak."""
        desk = self._desk
        settings = self._session.settings
        PreferencesDialog(self._theme, settings, desk.jobs, desk.paths, self._window).open()

    def guide(self) -> None:
        """Show the guided first check, or put it away."""
        shown = self._frame.guide.isHidden()
        self._frame.show_guide(shown=shown)
        if shown:
            self._frame.guide.take_focus()

    def manual(self) -> None:
        """Open the manual in the browser, in the window's language where it has that."""
        pages = files("resources") / "manual"
        page = pages / QLocale().name().partition("_")[0] / "index.html"
        if not page.is_file():  # English stands above the others
            page = pages / "index.html"
        if not page.is_file() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            words = self.tr("The manual could not be opened. It is the file {}.")
            self._session.failed.emit(words.format(str(page)))

    def keys(self) -> None:
        """List all keys."""
        KeysDialog(self._window).open()

    def about(self) -> None:
        """Say what the program is."""
        AboutDialog(self._window).open()

    def quit(self) -> None:
        """Close all windows. Everything is saved already."""
        self._windows.close_all()

    def _go(self, place: str) -> None:
        self._session.choose_place(place)
        self._frame.middle_panel().take_focus()

    def _step(self, by: int) -> None:
        panes = self._frame.panes()
        focused = QApplication.focusWidget()
        here = [at for at, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
        start = here[-1] if here else -1 if by > 0 else 0
        panes[(start + by) % len(panes)].take_focus()
