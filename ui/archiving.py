"""The queue of what public archives are asked: goes on by itself, one question at a time for each.

What is asked for is written in the project before anything is sent, so that a crash loses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ui.jobs import Job, Jobs, Watch
from ui.session import Session
from ui.wording import cut
from workbench import commands, queries, settings
from workbench.capture.archives import Outcome
from workbench.capture.turns import Turns, answer, inquirer
from workbench.errors import NotFound, WorkbenchError
from workbench.journal import Changed
from workbench.model import ArchiveCopy, ArchiveState
from workbench.settings import Settings

_KEY = "archives/asked"
_MOST = 2_000
"""Ids of questions that this machine remembers to have been asked to put."""


class Archiving(QObject):
    """Puts to the archives what this machine was asked to; each answer is an edit of its own.

    What a project that came from elsewhere still has open is not sent before somebody says so.
    """

    answered = Signal(object)
    """An archive answered: the `ArchiveCopy` as it is now."""

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._turns = Turns()
        self._job: Job | None = None
        self._done: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self.waiting = ""
        """What the queue waits for, in a sentence; "" when it waits for nothing."""
        session.opened.connect(self._begin)
        session.changed.connect(self._heed)

    def put(self, copies: Sequence[ArchiveCopy]) -> None:
        """Put these questions to their archives, each when it is its turn."""
        known = dict.fromkeys([*self._remembered(), *(copy.id for copy in copies)])
        self._session.settings.setValue(_KEY, " ".join([*known][-_MOST:]))
        self._done -= {copy.id for copy in copies}
        self._next()

    def open_questions(self) -> tuple[list[ArchiveCopy], list[ArchiveCopy]]:
        """Return what is to be asked yet: what this machine was asked to, and what it was not."""
        mine = set(self._remembered())
        asked = self._session.ask(queries.archives_asked) if self._session.is_open else []
        asked = [copy for copy in asked if copy.id not in self._done]
        return [c for c in asked if c.id in mine], [c for c in asked if c.id not in mine]

    def stop(self) -> None:
        """Put no more questions now."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _heed(self, changed: Changed) -> None:
        """Put to the archives what was asked for in this window just now, by whatever way."""
        if changed.kind != "edit" or "archivecopy" not in changed.records:
            return
        asked = self._session.ask(queries.archives_asked)
        new = [copy for copy in asked if copy.id in changed.ids and copy.id not in self._done]
        if new:
            self.put(new)

    def _remembered(self) -> list[str]:
        return str(self._session.settings.value(_KEY, "") or "").split()

    def _begin(self) -> None:
        """Go on with what was open when the project was closed."""
        self.stop()
        self._done.clear()
        self.waiting = ""
        if self._session.is_open:
            self._next()

    def _next(self) -> None:
        if self._job is not None or not self._session.is_writable:
            return
        turn = self._turns.next(self.open_questions()[0])
        if turn.copy is None:
            self.waiting = ""
            return
        if turn.wait > 0:
            self._timer.start(round(turn.wait * 1000) + 1)
            return
        self._ask(turn.copy)

    def _ask(self, copy: ArchiveCopy) -> None:
        project, owner = self._session.project, copy.article_id or copy.evidence_id
        kind = "article" if copy.article_id else "evidence"
        copies = self._session.ask(queries.captures, **{kind: owner})
        near = copies[0].captured_at if copies else datetime.now(UTC)
        try:
            known: Settings = settings.load()
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return

        def work(watch: Watch) -> Outcome:
            watch(-1.0)
            ask = inquirer(known, watch.stopped)
            return answer(copy, known, ask=ask, near=near, now=datetime.now(UTC))

        def done(outcome: Outcome) -> None:
            self._job = None
            if self._session.is_open and self._session.project is project:
                self._keep(copy, outcome)
            self._next()

        def failed(words: str) -> None:
            done(Outcome(state=ArchiveState.FAILED, detail=words))

        job = self._job = self._jobs.run(
            self.tr("Asking an archive: {}").format(cut(copy.url, 60)),
            work,
            done,
            failed=failed,
            stopped=lambda: self._stopped(copy, job),
        )

    def _stopped(self, copy: ArchiveCopy, job: Job) -> None:
        """Leave for later what somebody stopped; it goes on when the project is opened again."""
        if self._job is not job:  # another is under way: this one was stopped with its project
            return
        self._job = None
        self._done.add(copy.id)

    def _keep(self, copy: ArchiveCopy, outcome: Outcome) -> None:
        wait = self._turns.answered(copy, outcome)
        self.waiting = outcome.detail if outcome.state is ArchiveState.ASKED else ""
        if outcome.state is ArchiveState.ASKED:
            self._timer.start(round(wait * 1000) + 1)
            if outcome.detail == copy.detail:
                return
        else:
            self._done.add(copy.id)
        try:
            kept = self._session.perform(commands.archive_answered, copy, outcome)
        except NotFound:  # deleted in the meantime
            self._done.add(copy.id)
            return
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return
        self.answered.emit(kept)
