"""Reading: what the keys in the reader do besides citing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.panels.reader import ReaderPanel
from ui.verbs.desk import Desk


class ReadingVerbs(QObject):
    """Finding, going on, pages, pictures, and passages of earlier copies."""

    def __init__(self, desk: Desk, reader: ReaderPanel) -> None:
        super().__init__(desk.window)
        self._reader = reader

    def find_next(self) -> None:
        """Go to the next place of what is looked for."""
        self._reader.find_step(1)

    def find_previous(self) -> None:
        """Go to the place before."""
        self._reader.find_step(-1)

    def next_check(self) -> None:
        """Go to the next sentence worth a check."""
        self._reader.check_step(1)

    def previous_check(self) -> None:
        """Go to the sentence worth a check before."""
        self._reader.check_step(-1)

    def pages(self) -> None:
        """Show the pages as they are printed, or their text."""
        self._reader.toggle_pages()

    def larger(self) -> None:
        """Show pages or a picture larger."""
        self._reader.zoom(1.25)

    def smaller(self) -> None:
        """Show pages or a picture smaller."""
        self._reader.zoom(0.8)

    def show_sensitive(self) -> None:
        """Show a blurred picture as it is."""
        self._reader.show_sensitive()

    def look_earlier(self) -> None:
        """Go to the next words that are cited from an earlier copy."""
        self._reader.look_earlier()

    def use_words(self) -> None:
        """Let the citation that is looked at name the selected words."""
        self._reader.use_words()
