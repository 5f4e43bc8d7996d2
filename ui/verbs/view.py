"""What the View and Help menus do, and the keys that move about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.help import AboutDialog, KeysDialog
from ui.panels.claims import ClaimsPanel
from ui.panels.reader import ReaderPanel
from ui.panels.sidebar import SideBar
from ui.theme import Mode, Theme
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
    reader: ReaderPanel
    side: SideBar

    def panes(self) -> Sequence[Pane]:
        """Return the panes from left to right."""

    def middle_panel(self) -> Pane:
        """Return what the middle column shows."""

    def show_rail(self, *, narrow: bool) -> None:
        """Show the side bar as icons alone, or wide."""


class ViewVerbs(QObject):
    """Where to look, in what colours, and at what size."""

    def __init__(self, desk: Desk, frame: Frame, theme: Theme) -> None:
        super().__init__(desk.window)
        self._session, self._window = desk.session, desk.window
        self._frame, self._theme = frame, theme

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
        """Put the caret into the filter over the claims."""
        if not self._session.place.startswith("claims/"):
            self._session.choose_place("claims/all")
        self._frame.claims.filter()

    def find(self) -> None:
        """Put the caret into *Find anything*."""
        self._frame.show_rail(narrow=False)
        self._frame.side.search_for()

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
        self._frame.show_rail(narrow=not self._frame.side.narrow)

    def system(self) -> None:
        """Take the colours the desktop has."""
        self._theme.choose(Mode.SYSTEM)

    def light(self) -> None:
        """Take light colours."""
        self._theme.choose(Mode.LIGHT)

    def dark(self) -> None:
        """Take dark colours."""
        self._theme.choose(Mode.DARK)

    def larger(self) -> None:
        """Make the text larger."""
        self._theme.resize(1)

    def smaller(self) -> None:
        """Make the text smaller."""
        self._theme.resize(-1)

    def normal(self) -> None:
        """Give the text its normal size."""
        self._theme.resize(0)

    def keys(self) -> None:
        """List all keys."""
        KeysDialog(self._window).open()

    def about(self) -> None:
        """Say what the program is."""
        AboutDialog(self._window).open()

    def quit(self) -> None:
        """Close the window. Everything is saved already."""
        self._window.close()

    def _go(self, place: str) -> None:
        self._session.choose_place(place)
        self._frame.middle_panel().take_focus()

    def _step(self, by: int) -> None:
        panes = self._frame.panes()
        focused = QApplication.focusWidget()
        here = [at for at, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)]
        start = here[-1] if here else -1 if by > 0 else 0
        panes[(start + by) % len(panes)].take_focus()
