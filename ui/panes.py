"""The panels of a window. All but the list are made when they are first wanted.

Their modules are imported then, too, so that a start pays for what it shows and no more.
"""

# ruff: noqa: PLC0415 - the imports inside are what this module is for

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui import menus
from ui.jobs import Jobs
from ui.panels.sidebar import SideBar
from ui.session import Session

if TYPE_CHECKING:
    from ui.capturing import Queue
    from ui.panels.captures import CapturesPanel
    from ui.panels.claim import ClaimPanel
    from ui.panels.desk import DeskPanel
    from ui.panels.draft import DraftPanel
    from ui.panels.guide import GuidePanel
    from ui.panels.history import HistoryPanel
    from ui.panels.library import LibraryPanel
    from ui.panels.links import LinksPanel
    from ui.panels.lint import LintPanel
    from ui.panels.pictures import PicturesPanel
    from ui.panels.reader import ReaderPanel
    from ui.panels.search import SearchPanel
    from ui.panels.trash import TrashPanel
    from ui.panels.welcome import WelcomePanel

P = TypeVar("P", bound=QWidget)


class Panes:
    """What a window holds, by name. The window says where each stands."""

    session: Session
    jobs: Jobs
    side: SideBar
    actions_: dict[str, QAction]
    whole: QStackedWidget

    def has(self, name: str) -> bool:
        """Tell whether a panel was made already."""
        return name in self.__dict__

    def make(self, name: str) -> None:
        """Make a panel by now."""
        getattr(self, name)

    # In the middle, beside the claims

    @cached_property
    def library(self) -> LibraryPanel:
        """The list of articles, evidence, sources or speakers."""
        from ui.panels.library import LibraryPanel

        return self.put_in_middle(LibraryPanel(self.session, self.actions_))

    @cached_property
    def history(self) -> HistoryPanel:
        """Every edit, readable."""
        from ui.panels.history import HistoryPanel

        return self.put_in_middle(HistoryPanel(self.session, self.actions_))

    @cached_property
    def trash(self) -> TrashPanel:
        """What was deleted."""
        from ui.panels.trash import TrashPanel

        return self.put_in_middle(TrashPanel(self.session, self.actions_))

    @cached_property
    def links(self) -> LinksPanel:
        """Addresses, and what became of them."""
        from ui.panels.links import LinksPanel

        return self.put_in_middle(LinksPanel(self.session, self.actions_))

    @cached_property
    def lint(self) -> LintPanel:
        """What others would object to."""
        from ui.panels.lint import LintPanel

        return self.put_in_middle(LintPanel(self.session, self.actions_))

    @cached_property
    def drafting(self) -> DraftPanel:
        """A draft, line by line."""
        from ui.panels.draft import DraftPanel

        made = DraftPanel(self.session, self.jobs, self.actions_)
        menus.bind(self.actions_, {"draft": made})
        menus.bind(self.actions_, {"draft": self.reader})
        return self.put_in_middle(made)

    @cached_property
    def search(self) -> SearchPanel:
        """What was found for some words."""
        from ui.panels.search import SearchPanel

        return self.put_in_middle(SearchPanel(self.session))

    @cached_property
    def capturing(self) -> Queue:
        """The queue of captures, with the line at the foot of the side bar that tells of it."""
        from ui.capturing import Queue
        from ui.panels.sidebar_captures import CaptureLine

        made = Queue(self.session, self.side)
        made.crashed.connect(self.unforeseen)
        self.side.put_captures(CaptureLine(made))
        return made

    def unforeseen(self, error: BaseException) -> None:
        """Tell of an error."""
        raise NotImplementedError

    @cached_property
    def captures(self) -> CapturesPanel:
        """What is being captured."""
        from ui.panels.captures import CapturesPanel

        return self.put_in_middle(CapturesPanel(self.session, self.capturing, self.actions_))

    def put_in_middle(self, panel: P) -> P:
        """Give a panel its place in the middle column."""
        raise NotImplementedError

    # Beside the middle

    @property
    def claim(self) -> ClaimPanel:
        """The claim that is looked at."""
        return self.desk.claim

    @property
    def reader(self) -> ReaderPanel:
        """The text that is read."""
        return self.desk.reader

    @cached_property
    def desk(self) -> DeskPanel:
        """Claim and reader, where they stand."""
        from ui.panels.claim import ClaimPanel
        from ui.panels.desk import DeskPanel
        from ui.panels.reader import ReaderPanel

        reader = ReaderPanel(self.session, self.jobs, self.actions_)
        menus.bind(self.actions_, {"reader": reader})
        made = DeskPanel(self.session, ClaimPanel(self.session, self.actions_), reader)
        self.__dict__["desk"] = made  # it is fitted to the window, which asks for it by name
        self.put_beside(made)
        return made

    def put_beside(self, desk: DeskPanel) -> None:
        """Give claim and reader their place beside the middle column."""
        raise NotImplementedError

    # Instead of the columns, and around them

    @cached_property
    def pictures(self) -> PicturesPanel:
        """The picture that is looked at."""
        from ui.panels.pictures import PicturesPanel

        made = PicturesPanel(self.session, self.actions_)
        menus.bind(self.actions_, {"picture": made})
        self.put_instead(made)
        return made

    def put_instead(self, pictures: PicturesPanel) -> None:
        """Give the pictures the place of all columns."""
        raise NotImplementedError

    @cached_property
    def welcome(self) -> WelcomePanel:
        """What is seen without an investigation."""
        from ui.panels.welcome import WelcomePanel

        made = WelcomePanel(self.session, self.actions_)
        self.whole.addWidget(made)
        return made

    @cached_property
    def guide(self) -> GuidePanel:
        """The guided first check."""
        from ui.panels.guide import GuidePanel

        made = GuidePanel(self.session, self.actions_)
        self.put_at_side(made)
        return made

    def put_at_side(self, guide: GuidePanel) -> None:
        """Give the guide its place at the side of all."""
        raise NotImplementedError
