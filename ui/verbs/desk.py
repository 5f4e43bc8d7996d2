"""What the verbs work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs, Watch
from ui.keeping import Keeping
from ui.letting_pass import all_the_same, explained, override
from ui.notices import Notices
from ui.paths import Paths
from ui.phrases import phrase
from ui.session import Session
from workbench.errors import WorkbenchError

if TYPE_CHECKING:
    from ui.dialogs.form import Form

T = TypeVar("T")
_STOPPED = QT_TRANSLATE_NOOP("Desk", "Stopped before it was done. Nothing was added.")
_OTHER = QT_TRANSLATE_NOOP(
    "Desk",
    "Another file is open now than when this began. Check that it belongs here, and try again.",
)


class Seat(Protocol):
    """A window, by what these verbs need of it."""

    session: Session


class Windows(Protocol):
    """All windows of the program."""

    def new_window(self, beside: Any = None) -> object:
        """Make a window without an investigation, and show it."""

    def free(self, window: Any) -> Seat:
        """Return this window when it has no investigation, else a new one."""

    def close_all(self) -> None:
        """Close every window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The session, the jobs, the notices, and the window that dialogs belong to."""

    session: Session
    jobs: Jobs
    notices: Notices
    paths: Paths
    window: QWidget
    windows: Windows
    read: Callable[[], object]
    """Puts the focus on the text that is open."""
    choose: Callable[[], object]
    """Puts the focus on the list in the middle."""

    def run_for(
        self,
        form: Form,
        label: str,
        work: Callable[[Watch], T],
        keep: Callable[[T], object],
        *,
        let_pass: Callable[[str], object] | None = None,
    ) -> None:
        """Do in the background what a form asked for; the form comes back when that fails.

        `keep` puts what came of it into the project, and may raise WorkbenchError. `let_pass` does
        it once more and lets pass for what it was refused: see `letting_pass.override`.
        """
        project = self.session.project
        form.stand_aside()

        def done(result: T) -> None:
            if not self.session.is_open:
                form.reject()
                return
            if self.session.project is not project:
                form.come_back(WorkbenchError(_tr(_OTHER)))
                return
            content = getattr(result, "content", None)  # of what was taken in
            Keeping(self.session, self.jobs).keep(content, partial(settle, result), failed=refused)

        def settle(result: T) -> None:
            try:
                keep(result)
            except WorkbenchError as error:
                form.come_back(error)
            else:
                form.accept()

        def refused(words: str) -> None:
            form.come_back(WorkbenchError(words))

        def failed(words: str) -> None:
            kind = override(job.error) if let_pass else ""
            form.come_back(WorkbenchError(" ".join(filter(None, (phrase(words), explained(kind))))))
            if kind and let_pass:
                form.offer("letPass", all_the_same(), partial(let_pass, kind))

        job = self.jobs.run(label, work, done, failed=failed, stopped=lambda: failed(_tr(_STOPPED)))


def _tr(words: object) -> str:
    return QCoreApplication.translate("Desk", str(words))


def heard(watch: Watch) -> dict[str, object]:
    """Give a watch to work that tells bytes received and asks whether it was cancelled."""

    def progress(done: int, total: int | None) -> None:
        watch(done / total if total else -1.0)

    return {"progress": progress, "cancelled": watch.stopped}
