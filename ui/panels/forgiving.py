"""A list forgives slips of the finger: when nothing matches, the nearest spelling is tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.reading import THEN
from ui.session import Session
from ui.widgets.label import Elided
from ui.wording import cut
from workbench import queries
from workbench.queries import Listing

if TYPE_CHECKING:
    from ui.models.claims import ClaimModel
    from ui.models.library import LibraryModel


_REST = 250
"""Milliseconds without a letter after which somebody has typed what they wanted to."""


class Forgiving(QObject):
    """Shows what the nearest spelling finds, and says so; what was typed stays as it is."""

    def __init__(
        self, session: Session, model: ClaimModel | LibraryModel, noun: Callable[[], str]
    ) -> None:
        super().__init__(model)
        self._session, self._model, self._noun = session, model, noun
        self._asked: Listing | None = None
        """The list without rows for which another spelling is looked for."""
        self._tried: Listing | None = None
        """The one for which that was answered last."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._look)
        self.note = Elided(role="quiet")
        self.note.setObjectName("spelling")
        self.note.hide()
        model.settled.connect(self._settle)

    def _settle(self) -> None:
        self._rest.stop()
        self._session.reader.supersede(self)  # of words that are others by now
        typed = self._typed
        if self._model.search != typed:  # the other spelling is shown
            if self._model.is_whole and not self._model.total:
                self._model.search, self._tried = typed, None  # in another state it may be there
                self.note.hide()
            return
        self.note.hide()
        nothing = self._model.is_whole and not self._model.total
        if typed and nothing and self._model.listing() != self._tried:
            self._rest.start()

    @property
    def _typed(self) -> str:
        return self._session.filters.of(self._noun()).words if self._session.is_open else ""

    def _look(self) -> None:
        """Look for the nearest spelling, after all that the list itself asks for."""
        typed, self._asked = self._typed, self._model.listing()
        if typed:
            self._session.read(queries.corrected, typed, done=self._try, owner=self, urgency=THEN)

    def _try(self, spelt: str) -> None:
        typed, self._tried = self._typed, self._asked
        if not spelt or self._model.listing() != self._tried or self._model.total:
            return
        self.note.setText(
            self.tr("Nothing for “{}”. Showing “{}”.").format(cut(typed, 40), cut(spelt, 40))
        )
        self.note.show()
        self._model.search = spelt
        self._model.filter = replace(self._model.filter, words=spelt)
        self._model.refresh()
