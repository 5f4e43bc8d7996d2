"""Find anything, and quick add: from anywhere, by keyboard."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.actions import VERBS
from ui.dialogs.palette import Palette
from ui.dialogs.quick_add import QuickAdd
from ui.found import open_hit
from ui.letters import said
from ui.models.palette import Command, Entry
from ui.panels.claim import ClaimPanel
from ui.panels.reader import ReaderPanel
from ui.synonyms import synonyms
from ui.verbs.desk import Desk
from ui.wording import keys
from workbench.queries import Hit

MOST = 12
"""Things looked at last that the empty box offers."""
_OWN = frozenset({"find"})
_STEPS = frozenset({"undo", "redo"})
"""Their actions name the step they would take; its words would be found for words of claims."""
_SETTINGS = frozenset(
    {"system", "light", "dark", "contrast", "larger", "smaller", "normal", "preferences", "sidebar"}
)


class Pane(Protocol):
    """Part of the window that can have the focus."""

    def take_focus(self) -> None:
        """Put the focus where one works in it."""


class Frame(Protocol):
    """What these verbs need of the window."""

    actions_: dict[str, QAction]
    claim: ClaimPanel
    reader: ReaderPanel

    def middle_panel(self) -> Pane:
        """Return what the middle column shows."""


class PaletteVerbs(QObject):
    """The box that finds anything, and the line that adds a claim."""

    def __init__(self, desk: Desk, frame: Frame) -> None:
        super().__init__(desk.window)
        self._desk, self._frame = desk, frame
        self._session = desk.session
        self._seen: deque[Hit] = deque(maxlen=MOST)
        self.palette = Palette(desk.session, self._commands, self._recent, desk.window)
        self.palette.chosen.connect(self._open)
        self.palette.all_wanted.connect(self._show_all)
        desk.session.opened.connect(self._seen.clear)

    def find(self) -> None:
        """Show the box."""
        self.palette.come()

    def quick_add(self) -> None:
        """Write a claim down in one line."""
        self.palette.leave()
        QuickAdd(self._session, self._desk.window).open()

    def _commands(self) -> list[Command]:
        found = []
        for verb in VERBS:
            action = self._frame.actions_[verb.id]
            if action.isEnabled() and verb.id not in _OWN:
                hint = keys(action.shortcut())
                kind = "setting" if verb.id in _SETTINGS else "command"
                label = verb.text if verb.id in _STEPS else said(action)
                found.append(
                    Command(verb=verb.id, label=label, more=synonyms(verb.id), hint=hint, kind=kind)
                )
        return found

    def _recent(self) -> Iterable[Hit]:
        return reversed(self._seen)

    def _open(self, entry: Entry, _words: str) -> None:
        if entry.verb:
            self._frame.actions_[entry.verb].trigger()
        elif entry.hit is not None:
            self._remember(entry.hit)
            self._look(open_hit(self._session, entry.hit, self._desk.window))

    def _remember(self, hit: Hit) -> None:
        known = [each for each in self._seen if (each.kind, each.id) != (hit.kind, hit.id)]
        self._seen.clear()
        self._seen.extend((*known, hit))

    def _show_all(self, words: str) -> None:
        self._session.choose_place(f"search/{words}")
        self._look("middle")

    def _look(self, pane: str) -> None:
        match pane:
            case "claim":
                self._frame.claim.take_focus()
            case "reader":
                self._frame.reader.take_focus()
            case "middle":
                self._frame.middle_panel().take_focus()
