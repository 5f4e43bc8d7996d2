"""Large bytes on their way into the file, without the window standing still."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from ui.session import Session
from workbench.errors import ProjectMoved, WorkbenchError
from workbench.model import Content

LARGE = 2 << 20
"""Bytes from which on storing them is worth more than one step."""


class Keeping(QObject):
    """Stores what came in, large bytes first and step by step, and then makes its edit.

    `keep(content, edit)` calls `edit()` in this thread, at once where the content is small, and
    else when its bytes are in the file: some 0.5 s for 100 MB, in which the window lives on. The
    edit is the caller's: `session.perform(commands.add_evidence, …)`, with its own words after it.
    What waits is done in the order of asking. Nothing is done any more once another project is
    open, or none; `failed` is then not called either.
    """

    changed = Signal()
    """`share` is another, or nothing is under way any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.share = -1.0
        """How far the bytes that are being stored are, 0 to 1; less when none are."""
        self._waiting: deque[_Work] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        session.opened.connect(self.forget)

    def keep(
        self,
        content: Content | None,
        edit: Callable[[], object],
        *,
        failed: Callable[[str], object] | None = None,
    ) -> None:
        """Store the bytes of a content and then make an edit of it.

        Where the bytes cannot be stored, or the edit is refused, `failed` gets the sentence, or
        the session's signal of that name.
        """
        large = tuple(data for data in _bytes_of(content) if len(data) >= LARGE)
        work = _Work(large, edit, failed or self._session.failed.emit)
        if not large and not self._waiting:
            self._finish(work)
            return
        self._waiting.append(work)
        self._timer.start()

    @property
    def is_busy(self) -> bool:
        """Whether bytes are being stored, or wait."""
        return bool(self._waiting)

    def forget(self) -> None:
        """Let go of all that is not in the file yet."""
        self._waiting.clear()
        self._rest()

    def _step(self) -> None:
        work = self._waiting[0]
        try:
            with self._session.aside, self._session.reader.held():
                share = next(work.steps(self._session), None)
        except WorkbenchError as error:
            self._leave(work)
            self._fail(work, error)
            return
        if share is None:
            self._leave(work)
            self._finish(work)
        elif share != self.share:
            self.share = share
            self.changed.emit()

    def _leave(self, work: _Work) -> None:
        self._waiting.remove(work)
        if not self._waiting:
            self._rest()

    def _rest(self) -> None:
        self._timer.stop()
        self.share = -1.0
        self.changed.emit()

    def _finish(self, work: _Work) -> None:
        try:
            work.edit()
        except WorkbenchError as error:
            self._fail(work, error)

    def _fail(self, work: _Work, error: WorkbenchError) -> None:
        if isinstance(error, ProjectMoved):
            self._session.check_place()
        work.failed(str(error))


class _Work:
    """Bytes that are to be stored, and what is to be done then."""

    def __init__(
        self,
        large: tuple[bytes, ...],
        edit: Callable[[], object],
        failed: Callable[[str], object],
    ) -> None:
        self.edit = edit
        self.failed = failed
        self._large = large
        self._steps: Iterator[float] | None = None

    def steps(self, session: Session) -> Iterator[float]:
        if self._steps is None:
            self._steps = session.project.store_ahead(*self._large)
        return self._steps


def _bytes_of(content: Content | None) -> Iterable[bytes]:
    if content is None:
        return ()
    return (content.data, *(piece.data for piece in content.pieces))
