"""What the verbs work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs, Watch
from ui.notices import Notices
from ui.paths import Paths
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
        self, form: Form, label: str, work: Callable[[Watch], T], keep: Callable[[T], object]
    ) -> None:
        """Do in the background what a form asked for; the form comes back when that fails.

        `keep` puts what came of it into the project, and may raise WorkbenchError.
        """
        project = self.session.project
        form.stand_aside()

        def done(result: T) -> None:
            if not self.session.is_open:
                form.reject()
                return
            try:
                if self.session.project is not project:
                    raise WorkbenchError(_tr(_OTHER))
                keep(result)
            except WorkbenchError as error:
                form.come_back(error)
            else:
                form.accept()

        def failed(words: str) -> None:
            form.come_back(WorkbenchError(words))

        self.jobs.run(label, work, done, failed=failed, stopped=lambda: failed(_tr(_STOPPED)))


def _tr(words: object) -> str:
    return QCoreApplication.translate("Desk", str(words))


def heard(watch: Watch) -> dict[str, object]:
    """Give a watch to work that tells bytes received and asks whether it was cancelled."""

    def progress(done: int, total: int | None) -> None:
        watch(done / total if total else -1.0)

    return {"progress": progress, "cancelled": watch.stopped}
