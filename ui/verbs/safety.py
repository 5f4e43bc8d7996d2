"""What takes back: the trash, snapshots, older edits, drafts; and removing for good."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from ui import daily
from ui.dialogs.draft import DraftDialog
from ui.dialogs.form import Form
from ui.dialogs.purge import PurgeDialog
from ui.dialogs.snapshots import SnapshotsDialog
from ui.drafts import Drafts
from ui.jobs import Watch
from ui.taking_back import take_back, tell_outcome
from ui.verbs.desk import Desk
from ui.wording import counted, number
from workbench import commands, drafts, snapshots
from workbench.commands.restore import Outcome
from workbench.drafts import Draft
from workbench.errors import WorkbenchError
from workbench.model import Claim
from workbench.project import Project, utc_now
from workbench.queries import TrashRow
from workbench.snapshots import Snapshot

_SETTLE = 4_000
"""Milliseconds after opening before a snapshot of the days before is made."""
_TOLD = 3
"""Parts that stay as they are, of which a notice tells."""


def take(path: str, note: str, watch: Watch, *, automatic: bool = False) -> Snapshot | None:
    """Keep a project beside the window that has it open; the day's only when it is due."""
    with Project.open(path, readonly=True) as project:
        if automatic and not snapshots.is_due(project):
            return None
        made = snapshots.take(project, note, automatic=automatic, progress=watch)
    if automatic:
        snapshots.thin(project.path, utc_now())
    return made


class SafetyVerbs(QObject):
    """The verbs of the trash, of snapshots, and of the history."""

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        super().__init__(desk.window)
        self._desk, self._session, self._drafts = desk, desk.session, drafts
        self._day = QTimer(self)
        self._day.setSingleShot(True)
        self._day.setInterval(_SETTLE)
        self._day.timeout.connect(self._keep_the_day)
        self._session.opened.connect(self._opened)
        if self._session.is_open:
            self._opened()

    # The trash

    def trash(self) -> None:
        """Show what was deleted."""
        self._session.choose_place("trash")
        self._desk.choose()

    def restore(self) -> None:
        """Bring back what is chosen in the trash."""
        rows = self._session.trash
        words = self.tr("Bringing back {} entries").format(number(len(rows)))
        self._session.patiently(words, len(rows), partial(self._restore, rows))

    def _restore(self, rows: tuple[TrashRow, ...]) -> None:
        ids = [row.id for row in rows]
        outcome = self._do(lambda: self._session.perform(commands.restore, rows[0].record, *ids))
        if outcome:
            one, many = self.tr("Brought back."), self.tr("{} entries brought back.")
            tell_outcome(self._session, counted(len(ids), one, many), outcome)

    def purge(self) -> None:
        """Ask, and remove what is chosen in the trash for good."""
        rows = list(self._session.trash)
        known = len(snapshots.snapshots(self._session.project.path))
        PurgeDialog(rows, known, partial(self._purge, rows), self._desk.window).open()

    def _purge(self, rows: list[TrashRow], too: bool) -> None:
        project = self._session.project
        ids = [row.id for row in rows]
        self._session.perform(commands.purge, rows[0].record, *ids)
        drafts.forget(project.path, ids)
        if too:
            for each in snapshots.snapshots(project.path):
                snapshots.delete(each)
        one, many = self.tr("Removed for good."), self.tr("{} entries removed for good.")
        self._desk.notices.say(counted(len(rows), one, many))

    # The history

    def revert(self) -> None:
        """Take the edit back that is chosen in the history, where it still applies."""
        take_back(self._session, self._session.edit_seq, self._session.edit_changes)

    def item_history(self) -> None:
        """Show the edits of the entry that is chosen in the library."""
        self._session.choose_place(f"history/{self._session.item[1]}")
        self._desk.choose()

    def _do(self, deed: Callable[[], Outcome]) -> Outcome | None:
        try:
            return deed()
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return None

    # Snapshots

    def snapshots(self) -> None:
        """List the snapshots."""
        SnapshotsDialog(self._session, self, self._desk.window).open()

    def take(self, note: str) -> None:
        """Keep the project as it is now."""
        path = str(self._session.project.path)
        self._desk.jobs.run(
            self.tr("Keeping a snapshot"), lambda watch: take(path, note, watch), self._taken
        )

    def bring_back(self, snapshot: Snapshot) -> None:
        """Bring a snapshot back and open it; the state before becomes a snapshot."""
        path, actor = self._session.project.path, self._session.project.actor
        self._session.close()

        def again(words: str) -> None:
            self._session.try_open(path)
            if words:
                self._session.failed.emit(words)

        def done(kept: Path | None) -> None:
            again("")
            name = kept.stem if kept else "–"
            words = self.tr("{} is back. The state before is kept as “{}”.")
            self._desk.notices.say(words.format(snapshot.name, name))

        self._desk.jobs.run(
            self.tr("Bringing a snapshot back"),
            lambda _watch: snapshots.restore(path, snapshot, actor=actor),
            done,
            failed=again,
            stopped=lambda: again(""),
        )

    def look_at(self, snapshot: Snapshot) -> None:
        """Open a snapshot in a window of its own."""
        window = self._desk.windows.new_window(self._desk.window)
        session = getattr(window, "session", self._session)
        session.try_open(snapshot.path)

    def show_folder(self, snapshot: Snapshot) -> None:
        """Show where a snapshot is."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(snapshot.path.parent)))

    def _taken(self, made: Snapshot | None) -> None:
        if made is None:
            return
        for dialog in self._desk.window.findChildren(SnapshotsDialog):
            dialog.refresh()
        self._desk.notices.say(self.tr("Kept as “{}”.").format(made.name))

    def _keep_the_day(self) -> None:
        if not self._session.is_writable:
            return
        path = str(self._session.project.path)
        self._desk.jobs.run(
            self.tr("Keeping a snapshot"),
            lambda watch: take(path, "", watch, automatic=True),
            lambda _made: None,
        )

    # Drafts and messages

    def message(self) -> None:
        """Put the focus on the newest message."""
        self._desk.notices.take_focus()

    def _opened(self) -> None:
        self._day.stop()
        if not self._session.is_writable:
            return
        if daily.is_wanted(self._session.settings):
            self._day.start()
        for draft in self._drafts.left()[-_TOLD:]:
            self._desk.notices.say(
                _sentence(draft),
                ("resumeDraft", self.tr("Go on writing"), partial(self._resume, draft)),
                ("discardDraft", self.tr("Discard"), partial(self._drafts.discard, draft)),
                stays=True,
            )

    def _resume(self, draft: Draft) -> None:
        """Open the form again where it was, and fill it with what was written."""
        session, place = self._session, draft.place
        with contextlib.suppress(WorkbenchError):  # what is gone stays where it is
            if place.get("claim"):
                session.project.get(Claim, place["claim"])
                session.select_claim(place["claim"])
            if place.get("capture"):
                session.open_capture(place["capture"])
                if place.get("end"):
                    span = int(place["start"]), int(place["end"])
                    session.choose_selection((place["capture"], *span))
            if place.get("item"):
                session.choose_item(place.get("kind", ""), place["item"])
        action = self._desk.window.findChild(QAction, f"action-{draft.verb}")
        if draft.verb and action is not None and action.isEnabled():
            action.trigger()
        form = _open_form(self._desk.window, draft.form)
        if form is not None:
            form.go_on(draft)
            return
        dialog = DraftDialog(draft, self._desk.window)
        dialog.finished.connect(lambda _code: self._drafts.discard(draft))
        dialog.open()


def _open_form(window: QWidget, name: str) -> Form | None:
    found = [form for form in window.findChildren(Form) if form.objectName() == name]
    return next((form for form in found if form.isVisible()), None)


N = QT_TRANSLATE_NOOP
_SENTENCES = {
    "verdictDialog": N("Drafts", "You were writing a verdict on “{}”."),
    "questionDialog": N("Drafts", "You were writing an open question on “{}”."),
    "answerDialog": N("Drafts", "You were writing an answer on “{}”."),
    "citationDialog": N("Drafts", "You were writing a citation for “{}”."),
    "appearanceDialog": N("Drafts", "You were writing an appearance of “{}”."),
    "relationDialog": N("Drafts", "You were writing a relation of “{}”."),
    "evidenceDialog": N("Drafts", "You were writing down evidence."),
    "claimDialog": N("Drafts", "You were writing down a claim."),
    "quickAdd": N("Drafts", "You were writing down a claim."),
    "captureDialog": N("Drafts", "Some addresses or files were not captured yet."),
    "articleDialog": N("Drafts", "You were bringing in an article."),
    "candidateDialog": N("Drafts", "You were picking claims from an article."),
    "detailsDialog": N("Drafts", "You were describing the investigation."),
    "": N("Drafts", "You were writing, about “{}”."),
}


def _sentence(draft: Draft) -> str:
    """Say what somebody was writing."""
    words = str(_SENTENCES.get(draft.form, _SENTENCES[""]))
    return QCoreApplication.translate("Drafts", words).format(draft.about or "…")
