"""The one thread that answers long questions to the project, beside the window."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from workbench.beside import Beside
from workbench.errors import Cancelled, WorkbenchError

FIRST, THEN, LATER = 0, 1, 2
"""How urgent a question is: rows to be seen now, what completes them, numbers beside them."""


@dataclass(slots=True, eq=False)
class Question:
    """One question, and who wants to know."""

    owner: QObject
    done: Callable[[Any], object]
    query: Callable[..., Any]
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    urgency: int = FIRST
    number: int = 0
    state: int = 0
    """The state of the project it was answered in."""


class Reader(QObject):
    """Answers the most urgent question first; only the newest of each owner is answered at all.

    An edit stops what runs, because a commit waits for readers; what was stopped is asked again.
    """

    failed = Signal(str)
    crashed = Signal(object)
    _answered = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._turn = threading.Condition()
        self._waiting: list[Question] = []
        self._current: Question | None = None
        self._newest: dict[int, int] = {}
        self._numbers = itertools.count(1)
        self._held = self._state = 0
        self._ending = False
        self._thread: threading.Thread | None = None
        self._beside: Beside | None = None
        self._answered.connect(self._deliver)

    def begin(self, path: Path) -> None:
        """Answer questions to the project at a path; the thread starts with the first."""
        self.end()
        self._path, self._ending = path, False

    def end(self) -> None:
        """Forget all questions and end the thread."""
        with self._turn:
            self._ending = True
            self._waiting.clear()
            self._newest.clear()
            self._turn.notify_all()
        if self._thread is not None:
            self._stop_current()
            self._thread.join()
            self._thread = None

    def supersede(self, owner: QObject) -> int:
        """Let older questions of an owner go unanswered; gives the number of the next."""
        number = next(self._numbers)
        with self._turn:
            self._newest[id(owner)] = number
            self._waiting = [each for each in self._waiting if each.owner is not owner]
            if self._current is not None and self._current.owner is owner and self._beside:
                self._beside.stop()
        return number

    def ask(self, question: Question) -> None:
        """Answer a question as soon as there is time for it, in the thread that asks."""
        question.number = self.supersede(question.owner)
        with self._turn:
            self._waiting.append(question)
            running = self._current
            if running is not None and running.urgency > question.urgency and self._beside:
                self._beside.stop()
            self._turn.notify_all()
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._run, args=(self._path,), name="reader", daemon=True
            )
            self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether a question is being answered, or waits."""
        with self._turn:
            return self._current is not None or bool(self._waiting)

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Keep the file free of readers, so that an edit need not wait."""
        with self._turn:
            self._held += 1
        self._stop_current()
        try:
            yield
        finally:
            with self._turn:
                self._held -= 1
                self._state += 1
                self._turn.notify_all()

    def _stop_current(self) -> None:
        with self._turn:
            while self._current is not None:
                if self._beside:  # again and again: one that comes between statements is lost
                    self._beside.stop()
                self._turn.wait(0.002)

    # In the thread

    def _run(self, path: Path) -> None:
        try:
            self._beside = Beside(path)
        except WorkbenchError as error:
            self._fail_all(error)
            return
        try:
            while (question := self._next()) is not None:
                self._answer(self._beside, question)
        finally:
            self._beside.close()
            self._beside = None

    def _fail_all(self, error: WorkbenchError) -> None:
        with self._turn:
            waiting, self._waiting = self._waiting, []
        for question in waiting[:1]:
            self._answered.emit(question, None, error)
        while self._next() is not None:
            pass

    def _next(self) -> Question | None:
        with self._turn:
            while not self._ending and (self._held or not self._waiting):
                self._turn.wait()
            if self._ending:
                return None
            question = min(self._waiting, key=lambda each: (each.urgency, each.number))
            self._waiting.remove(question)
            question.state = self._state
            if self._beside:
                self._current = question
                self._beside.go_on()
            return question

    def _answer(self, beside: Beside, question: Question) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            result = beside.ask(question.query, *question.args, **question.kwargs)
        except Exception as caught:  # noqa: BLE001 - carried to the window's thread and told there
            error = caught
        with self._turn:
            self._current = None
            self._turn.notify_all()
            if isinstance(error, Cancelled):
                if self._is_wanted(question):
                    self._waiting.append(question)
                return
        self._answered.emit(question, result, error)

    # In the window's thread

    def _deliver(self, question: Question, result: object, error: Exception | None) -> None:
        with self._turn:
            if not self._is_wanted(question):
                return
            if question.state != self._state and error is None:  # the project changed meanwhile
                self._waiting.append(question)
                self._turn.notify_all()
                return
        if isinstance(error, WorkbenchError):
            self.failed.emit(str(error))
        elif error is not None:
            self.crashed.emit(error)
        else:
            question.done(result)

    def _is_wanted(self, question: Question) -> bool:
        newest = self._newest.get(id(question.owner)) == question.number
        return newest and not self._ending and shiboken6.isValid(question.owner)
