"""Has captures stamped beside the work: quietly, one after the other, and only when agreed to."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import Jobs
from ui.session import Session
from workbench import queries, settings
from workbench.errors import WorkbenchError
from workbench.exchange.stamping import ask_for
from workbench.journal import Changed
from workbench.project import Project
from workbench.settings import Settings
from workbench.stamps import Due

if TYPE_CHECKING:
    from workbench.capture.timestamps import Stamped

_SETTLE = 1_500
"""Milliseconds after a capture before it is stamped: a batch of captures comes to its end first."""
_FIRST, _LONGEST = 60.0, 1_800.0
"""Seconds before an authority that failed is asked again: at first, and at most."""
_AT_A_TIME = 50
"""Fingerprints that are looked up at a time."""


class Stamping(QObject):
    """The queue of what is not stamped yet. It follows from the project, and is kept nowhere.

    What it knows is told through the session: `unstamped`, `stamp_problem`, `stamps_changed`.
    """

    consent_wanted = Signal()
    """There is a first capture to stamp, and nobody was asked yet."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self, at_once=1)
        self._jobs.crashed.connect(self.crashed)
        self._waiting: list[Due] = []
        self._known = Settings(stamping=False, authorities=())
        self._busy = self._head = self._again = False
        self._not_before: dict[str, float] = {}
        self._pause: dict[str, float] = {}
        self._problems: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        session.handed_out.connect(self._handed_out)
        if session.is_open:
            self._opened()

    def look(self, *, now: bool = False) -> None:
        """See what is to be stamped, and begin; `now` asks those again that failed."""
        self._timer.stop()
        if now:
            self._not_before.clear()
        if self._busy or not self._session.is_writable:
            self._again = self._busy
            return
        self._again = False
        try:
            self._known = settings.load()
        except WorkbenchError as error:
            self._tell([], str(error))
            return
        asked = self._known.authorities if self._known.stamping is not False else ()
        self._session.read(
            queries.pending_stamps,
            asked,
            head=self._head and self._known.stamping is True,
            limit=_AT_A_TIME,
            done=self._found,
            owner=self,
        )

    @property
    def _problem(self) -> str:
        return " ".join(dict.fromkeys(self._problems.values()))

    def _opened(self) -> None:
        self._timer.stop()
        self._jobs.cancel_all()
        self._waiting, self._busy, self._head, self._again = [], False, False, False
        self._not_before.clear()
        self._problems.clear()
        if self._session.is_writable:
            self._timer.start(_SETTLE)

    def _changed(self, changed: Changed) -> None:
        if "capture" in changed.records:
            self._timer.start(_SETTLE)

    def _handed_out(self) -> None:
        """Have the journal stamped as it was when something of it went out."""
        self._head = True
        self._timer.start(0)

    def _found(self, dues: list[Due]) -> None:
        self._waiting = dues
        if not dues:
            self._head = False
        if dues and self._known.stamping is None:
            self.consent_wanted.emit()
            self._tell(dues, self.tr("Nobody agreed to time stamps on this computer yet."))
            return
        self._tell(dues, self._problem)
        self._next()

    def _next(self) -> None:
        """Ask for the first stamp whose authority is not to be left alone for now."""
        if self._busy or self._known.stamping is not True:
            return
        moment = time.monotonic()
        ready = [d for d in self._waiting if self._not_before.get(d.authority, 0) <= moment]
        if ready:
            self._ask(ready[0])
        elif self._waiting:
            soonest = min(self._not_before[due.authority] for due in self._waiting)
            self._timer.start(max(1_000, round((soonest - moment) * 1000)))

    def _ask(self, due: Due) -> None:
        self._busy = True
        project, known = self._session.project, self._known
        self._jobs.run(
            "",
            lambda watch: ask_for(due, known, watch.stopped),
            partial(self._came, project, due),
            failed=partial(self._failed, project, due),
            stopped=partial(self._ended, project),
        )

    def _came(self, project: Project, due: Due, made: Stamped) -> None:
        if not self._is_open(project):
            return
        try:
            self._session.perform(Project.keep_stamp, due, made.proof.at, made.response)
        except WorkbenchError as error:
            self._failed(project, due, str(error))
            return
        self._problems.pop(due.authority, None)
        self._pause.pop(due.authority, None)
        self._waiting.remove(due)
        self._session.note_stamps(len(self._waiting), self._session.stamp_problem)
        self._go_on()

    def _failed(self, project: Project, due: Due, words: str) -> None:
        if not self._is_open(project):
            return
        pause = min(_LONGEST, self._pause.get(due.authority, _FIRST / 2) * 2)
        self._pause[due.authority] = pause
        self._not_before[due.authority] = time.monotonic() + pause
        self._problems[due.authority] = words
        self._tell(self._waiting, self._problem)
        self._go_on()

    def _ended(self, project: Project) -> None:
        if self._is_open(project):
            self._busy = False

    def _go_on(self) -> None:
        self._busy = False
        if self._waiting and not self._again:
            self._next()
        else:
            self.look()  # there may be more than were looked up, and the journal comes last

    def _is_open(self, project: Project) -> bool:
        return self._session.is_open and self._session.project is project

    def _tell(self, dues: list[Due], problem: str) -> None:
        self._session.note_stamps(len(dues), problem)
