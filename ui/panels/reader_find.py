"""Finding words in the text that is read: all places marked, one of them selected."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QObject, Qt

from ui.widgets.find_bar import FindBar
from ui.widgets.page import Page
from workbench.reading.finding import Finder


class Finding(QObject):
    """Joins the find bar to the text."""

    def __init__(self, bar: FindBar, page: Page) -> None:
        super().__init__(bar)
        self._bar, self._page = bar, page
        self._text = ""
        self._finder: Finder | None = None
        self._starts: list[int] = []
        self._from = 0
        bar.sought.connect(self._seek)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def set_text(self, text: str) -> None:
        """Look in another text; what is looked for stays."""
        self._text, self._finder = text, None
        self._starts, self._from = [], 0
        if self._bar.isVisible():
            self._seek(self._bar.words.text())

    def start(self) -> None:
        """Open the bar with the selected words, if they are a few."""
        chosen = self._page.selection()
        words = self._text[chosen[0] : chosen[1]] if chosen else ""
        self._from = chosen[0] if chosen else self._page.top()
        self._bar.start(" ".join(words.split()) if len(words) <= 80 else "")
        self._seek(self._bar.words.text())

    def close(self) -> None:
        """Close the bar; what was found last stays selected."""
        self._bar.hide()
        self._page.set_found((), 0)
        self._page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; from the end on to the beginning."""
        if not self._bar.isVisible():
            if not self._bar.words.text().strip():
                self.start()
                return
            self._bar.show()
            self._seek(self._bar.words.text(), show=False)
        if not self._starts:
            return
        chosen = self._page.selection()
        here = chosen[0] if chosen else self._page.caret()
        at = bisect_left(self._starts, here)
        if by > 0 and at < len(self._starts) and self._starts[at] == here and chosen:
            at += 1
        elif by < 0:
            at -= 1
        self._show(at % len(self._starts))

    def _seek(self, words: str, *, show: bool = True) -> None:
        """Mark every place, and show the first from where the search began."""
        if self._finder is None:
            self._finder = Finder(self._text)
        self._starts = self._finder.find(words)
        self._page.set_found(self._starts, len(words))
        if not self._starts or not show:
            self._bar.show_count(0, len(self._starts))
            return
        self._show(bisect_left(self._starts, self._from) % len(self._starts))

    def _show(self, at: int) -> None:
        start = self._starts[at]
        self._from = start
        self._page.show_passage(start, start + len(self._bar.words.text()))
        self._bar.show_count(at + 1, len(self._starts))
