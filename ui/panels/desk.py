"""The claim and the reader: one above the other, beside each other, or as two tabs."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QTabBar, QVBoxLayout, QWidget

from ui.panels.claim import ClaimPanel
from ui.panels.reader import ReaderPanel
from ui.session import Session
from ui.widgets.parts import column, rule
from workbench.journal import Changed

TABS_BELOW = (1360, 800)
"""Width and height of the window under which claim and reader are tabs."""
COLUMNS_FROM = 1800
"""Width of the window from which the reader is a column of its own."""
READER_MOST = 1120
"""Width that is given to the reader beside the claim, at most; it can be drawn wider."""


class Arrangement(Enum):
    """How claim and reader stand."""

    TABS = 1
    ROWS = 2
    COLUMNS = 3


class DeskPanel(QWidget):
    """Claim and reader, arranged for the room there is."""

    def __init__(self, session: Session, claim: ClaimPanel, reader: ReaderPanel) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.arrangement = Arrangement.ROWS
        frame = column(self, gap=0)
        self.tabs = QTabBar()
        self.tabs.setObjectName("deskTabs")
        self.tabs.setAccessibleName(self.tr("Claim or reader"))
        self.tabs.addTab(self.tr("Claim"))
        self.tabs.addTab(self.tr("Reader"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(lambda _index: self._show_tab())
        self._line = rule()
        frame.addWidget(self.tabs)
        frame.addWidget(self._line)
        self.claim, self.reader = claim, reader
        self._reader = QWidget()
        self._margins: QVBoxLayout = column(self._reader)
        self._margins.addWidget(reader)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setObjectName("deskParts")
        self._parts.setHandleWidth(1)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(claim)
        self._parts.addWidget(self._reader)
        frame.addWidget(self._parts, 1)
        session.claim_selected.connect(lambda _claim: self.tabs.setCurrentIndex(0))
        session.capture_opened.connect(lambda *_passage: self.tabs.setCurrentIndex(1))
        session.changed.connect(self._follow)
        session.place_chosen.connect(lambda _place: self._show_tab())
        self._arrange(Arrangement.ROWS)

    def fit(self, width: float, height: float) -> None:
        """Arrange the two for a window of this size, in pixels at the ordinary text size."""
        if width < TABS_BELOW[0] or height < TABS_BELOW[1]:
            wanted = Arrangement.TABS
        elif width >= COLUMNS_FROM:
            wanted = Arrangement.COLUMNS
        else:
            wanted = Arrangement.ROWS
        if wanted is not self.arrangement:
            self._arrange(wanted)

    def _follow(self, changed: Changed) -> None:
        """A verdict that was given is seen at once."""
        if changed.kind == "edit" and "verdict" in changed.records:
            self.tabs.setCurrentIndex(0)

    def _arrange(self, wanted: Arrangement) -> None:
        self.arrangement = wanted
        tabs = wanted is Arrangement.TABS
        beside = wanted is Arrangement.COLUMNS
        self._parts.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        if tabs:
            self._margins.setContentsMargins(12, 12, 12, 12)
        elif beside:
            self._margins.setContentsMargins(16, 16, 16, 16)
        else:
            self._margins.setContentsMargins(24, 12, 24, 16)
        self._parts.setSizes(self._shares(beside=beside))
        self._show_tab()

    def _shares(self, *, beside: bool) -> list[int]:
        """Give the reader about half; on a very wide screen no more than its lines need."""
        if not beside:
            return [562, 312]
        wide = max(self.width(), 1120)
        reader = min(wide // 2, READER_MOST)
        return [wide - reader, reader]

    def _show_tab(self) -> None:
        alone = self._session.place.partition("/")[0] == "draft"  # nothing of it bears on a claim
        tabs = self.arrangement is Arrangement.TABS and not alone
        at = self.tabs.currentIndex()
        self.tabs.setVisible(tabs)
        self._line.setVisible(tabs)
        self.claim.setVisible(not alone and (not tabs or at == 0))
        self._reader.setVisible(alone or not tabs or at == 1)
