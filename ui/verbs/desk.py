"""What the verbs work with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs, Watch
from ui.notices import Notices
from ui.paths import Paths
from ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The session, the jobs, the notices, and the window that dialogs belong to."""

    session: Session
    jobs: Jobs
    notices: Notices
    paths: Paths
    window: QWidget


def heard(watch: Watch) -> dict[str, object]:
    """Give a watch to work that tells bytes received and asks whether it was cancelled."""

    def progress(done: int, total: int | None) -> None:
        watch(done / total if total else -1.0)

    return {"progress": progress, "cancelled": watch.stopped}
