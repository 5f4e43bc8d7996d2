"""The queue of captures: what is asked for, how far each is, and what became of it."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from ui.jobs import Job, Jobs, Watch
from ui.keeping import Keeping
from ui.letting_pass import override
from ui.session import Session
from ui.wording import cut, size
from workbench import commands, drafts, queries, settings
from workbench.drafts import Draft
from workbench.errors import WorkbenchError
from workbench.exchange.intake import (
    Intake,
    Options,
    Step,
    from_bytes,
    from_text,
    is_address,
    take_in,
)
from workbench.model import Article, Claim, Evidence, EvidenceKind, Stance

DRAFT = "captureDialog/queue"
"""The key of the draft in which what was not captured yet is left."""
AT_ONCE = 2
"""Captures made at a time: while the picture of a page is made, each takes some 400 MB."""
KINDS = {
    "image/": EvidenceKind.IMAGE,
    "video/": EvidenceKind.VIDEO,
    "audio/": EvidenceKind.AUDIO,
    "text/csv": EvidenceKind.DATASET,
    "application/vnd.openxmlformats-officedocument.spreadsheetml": EvidenceKind.DATASET,
    "application/vnd.oasis.opendocument.spreadsheet": EvidenceKind.DATASET,
    "message/rfc822": EvidenceKind.LETTER,
}
"""What a file is, by the beginning of its media type."""


class State(StrEnum):
    """How far a capture is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be captured, as what, and with what let pass.

    One of these is set: `ref`, `text`, `picture`, `data`.
    """

    ref: str = ""
    """A file or an address."""
    text: str = ""
    picture: Callable[[], bytes] | None = None
    """Writes a pasted picture as PNG."""
    data: bytes = field(default=b"", repr=False)
    """A file that came inside another: an attachment. Its name is `name`."""
    name: str = ""
    """The title, where it is known before."""
    owner: str = "evidence"
    """What comes of it: "evidence" or "article"."""
    evidence_id: str = ""
    """The evidence of which this is another capture."""
    claim_id: str = ""
    stance: Stance | None = None
    """With a claim: how the evidence is cited for it as a whole."""
    private: bool = False
    certificate: bool = False
    pictures: bool | None = None
    reason: str = ""
    method: str = ""
    """How it was obtained, in words: with which e-mail it came."""
    archive: bool = False
    """Whether the Wayback Machine is asked for a copy, too."""

    @property
    def title(self) -> str:
        """What it is called while nothing else is known of it."""
        return self.name or self.ref


@dataclass(slots=True, kw_only=True, eq=False)
class Item:
    """One capture in the queue."""

    wanted: Wanted
    state: State = State.WAITING
    share: float = -1.0
    words: str = ""
    """What is told of its progress."""
    error: WorkbenchError | None = None
    title: str = ""
    owner: tuple[str, str] = ("", "")
    """What came of it: "article" or "evidence", and its id."""
    capture_id: str = ""
    batch: Batch | None = None
    job: Job | None = None

    @property
    def override(self) -> str:
        """What would have to be let pass: "private", "certificate"; "" for neither."""
        return override(self.error) if self.state is State.FAILED else ""

    @property
    def is_open(self) -> bool:
        """Whether it waits or is under way."""
        return self.state in {State.WAITING, State.RUNNING}


@dataclass(slots=True, kw_only=True, eq=False)
class Batch:
    """Captures that were asked for together."""

    items: list[Item] = field(default_factory=list)
    done: Callable[[Item], object] | None = None
    """Is told of each that was kept."""
    is_told: bool = False

    def of(self, state: State) -> list[Item]:
        """Give those in a state."""
        return [item for item in self.items if item.state is state]


def kind_of(ref: str, intake: Intake) -> EvidenceKind:
    """Say what a file or a page is; what nothing is known of is a document."""
    media = (intake.draft.media_type if intake.draft else "") or intake.content.media_type
    media = media or mimetypes.guess_type(intake.content.filename)[0] or ""
    page = is_address(ref) and (not media or "html" in media)
    usual = EvidenceKind.PAGE if page else EvidenceKind.DOCUMENT
    return next((kind for start, kind in KINDS.items() if media.startswith(start)), usual)


_STEPS: dict[Step, object] = {
    Step.FETCHING: QT_TRANSLATE_NOOP("Capturing", "fetching the page"),
    Step.READING: QT_TRANSLATE_NOOP("Capturing", "reading it"),
    Step.PICTURING: QT_TRANSLATE_NOOP("Capturing", "making the picture"),
    Step.SEALING: QT_TRANSLATE_NOOP("Capturing", "writing the record"),
}


def said(step: Step) -> str:
    """Say what is being done for a capture."""
    return QCoreApplication.translate("Capturing", str(_STEPS[step]))


def take(wanted: Wanted, watch: Watch, *, case: str = "") -> Intake:
    """Fetch, open or take down what was asked for: the work of a job."""
    watch(-1.0)
    options = Options(
        private=wanted.private,
        certificate=wanted.certificate,
        pictures=wanted.pictures,
        reason=wanted.reason,
        case=case,
    )

    def told(step: Step) -> None:
        watch(-1.0, said(step))

    if wanted.picture is not None:
        return from_bytes(wanted.picture(), f"{wanted.name}.png", options=options)
    if wanted.data:
        return from_bytes(wanted.data, wanted.name, options=options, told=told)
    if wanted.text:
        return from_text(wanted.text, options=options)

    def progress(done: int, total: int | None) -> None:
        watch(done / total if total else -1.0, size(done))

    return take_in(
        wanted.ref, options=options, progress=progress, cancelled=watch.stopped, told=told
    )


class Queue(QObject):
    """The captures of a window. It outlives the dialogs that fill it, and not the project."""

    changed = Signal(object)
    """An item is another than before: an `Item`."""
    listed = Signal()
    """Items came or went."""
    retried = Signal(object)
    """An item that failed or was stopped is asked for once more."""
    ended = Signal(object)
    """All items of a `Batch` have ended."""
    crashed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self, at_once=AT_ONCE)
        self._keeping = Keeping(session, self)
        self._jobs.crashed.connect(self.crashed)
        self.items: list[Item] = []
        self._project: Path | None = None
        session.opened.connect(self.clear)

    # What is asked

    def add(
        self, wanted: Sequence[Wanted], done: Callable[[Item], object] | None = None
    ) -> list[Item]:
        """Ask for captures; each that was kept is told to `done`."""
        batch = Batch(done=done)
        batch.items = [Item(wanted=each, title=each.title, batch=batch) for each in wanted]
        self.items += batch.items
        self.listed.emit()
        for item in batch.items:
            self._start(item)
        return batch.items

    def retry(self, item: Item, **fields: object) -> None:
        """Ask once more; the fields say what is different this time."""
        if item.is_open or item.state is State.DONE or item not in self.items:
            return
        item.wanted = replace(item.wanted, **fields)  # type: ignore[arg-type]
        if item.batch is not None:
            item.batch.is_told = len(item.batch.items) > 1  # of one it is told again
        item.error, item.words, item.share = None, "", -1.0
        self.retried.emit(item)
        item.state = State.WAITING
        self._start(item)

    def capture_all_the_same(self, item: Item) -> None:
        """Capture what was refused, and let pass for this capture alone what it was refused for."""
        if item.override:
            self.retry(item, **{item.override: True})

    def cancel(self, item: Item) -> None:
        """Stop one that waits or is under way."""
        if item.is_open and item.job is not None:
            item.job.cancel()
            if item.state is State.WAITING:
                self._end(item, State.STOPPED)

    def remove(self, item: Item) -> None:
        """Take one off the list that has ended; what was captured stays."""
        if not item.is_open and item in self.items:
            self.items.remove(item)
            self.listed.emit()

    def remove_ended(self) -> None:
        """Take off the list all that were kept or stopped."""
        gone = {State.DONE, State.STOPPED}
        self.items = [item for item in self.items if item.state not in gone]
        self.listed.emit()

    def clear(self) -> None:
        """Stop everything and forget it, as when the project closes.

        What was not captured yet is left beside the project, and offered when it is opened again.
        """
        items, self.items = self.items, []
        left = [item.wanted.ref for item in items if item.is_open and item.wanted.ref]
        if left and self._project is not None:
            values = {"refs": "\n".join(left)}
            now = datetime.now(UTC).isoformat(timespec="seconds")
            drafts.keep(
                self._project,
                Draft(key=DRAFT, form="captureDialog", verb="capture", at=now, values=values),
            )
        for item in items:
            if item.is_open:
                item.state = State.STOPPED
        self._jobs.cancel_all()
        self.listed.emit()

    def of(self, *states: State) -> list[Item]:
        """Give the items in these states, in order."""
        return [item for item in self.items if item.state in states]

    # What becomes of it

    def _start(self, item: Item) -> None:
        label = self.tr("Capturing {}").format(cut(item.title, 60))
        case = self._session.ask(queries.investigation).title
        self._project = self._session.project.path

        def work(watch: Watch) -> Intake:
            intake = take(item.wanted, watch, case=case)
            if item.wanted.owner == "article":
                intake.text()  # an article without a text is none
            return intake

        def heard(then: Callable[..., None]) -> Callable[..., None]:
            """Hear of this job only while it is the item's, and the item is in the queue."""

            def hear(*told: object) -> None:
                if item.job is job and item in self.items:
                    then(item, *told)

            return hear

        job = self._jobs.run(
            label,
            work,
            heard(self._keep),
            failed=heard(self._failed),
            stopped=heard(self._stopped),
        )
        item.job = job
        job.progressed.connect(heard(self._progress))
        self.changed.emit(item)

    def _progress(self, item: Item, share: float, words: str) -> None:
        item.state, item.share = State.RUNNING, share
        item.words = words or item.words
        self.changed.emit(item)

    def _failed(self, item: Item, _words: str) -> None:
        self._fail(item, item.job.error if item.job else None)

    def _fail(self, item: Item, error: WorkbenchError | None) -> None:
        item.error = error
        self._end(item, State.FAILED)

    def _stopped(self, item: Item) -> None:
        self._end(item, State.STOPPED)

    def _keep(self, item: Item, intake: Intake) -> None:
        """Put its bytes into the file, which takes a moment where they are many; then the rest."""
        item.job = None  # it is too late to stop
        self._keeping.keep(
            intake.content,
            lambda: self._kept(item, intake),
            failed=lambda words: self._fail(item, WorkbenchError(words)),
        )

    def _kept(self, item: Item, intake: Intake) -> None:
        if item not in self.items or not item.is_open:
            return
        try:
            keep(self._session, item, intake)
        except WorkbenchError as error:
            self._fail(item, error)
            return
        if item.wanted.archive:
            self._ask_archive(item)
        if item.batch is not None and item.batch.done is not None:
            item.batch.done(item)
        self._end(item, State.DONE)

    def _ask_archive(self, item: Item) -> None:
        """Have a public copy asked for; that it cannot be is told, and the capture stands."""
        evidence = self._session.project.get(Evidence, item.owner[1])
        try:
            wayback = settings.load().wayback
            self._session.perform(commands.ask_archive, [evidence], archives=[wayback], save=True)
        except WorkbenchError as error:
            self._session.failed.emit(str(error))

    def _end(self, item: Item, state: State) -> None:
        item.state, item.job = state, None
        self.changed.emit(item)
        batch = item.batch
        if batch is not None and not batch.is_told and not any(i.is_open for i in batch.items):
            batch.is_told = True
            self.ended.emit(batch)


def keep(session: Session, item: Item, intake: Intake) -> None:
    """Put what was captured into the project, in one edit; then cite it, if that was asked for."""
    wanted, content, draft = item.wanted, intake.content, intake.draft
    if wanted.owner == "article":
        article = session.perform(commands.add_article, intake.text(), content)
        _note(session, item, "article", article)
        return
    if wanted.evidence_id:
        known = session.project.get(Evidence, wanted.evidence_id)
        session.perform(commands.add_capture, known, content, draft)
        _note(session, item, "evidence", known)
    else:
        titled = bool(draft and draft.title)
        claim = session.project.get(Claim, wanted.claim_id) if wanted.stance else None
        made = session.perform(
            commands.add_evidence,
            kind=kind_of(wanted.ref, intake),
            title=wanted.name or ("" if titled else content.filename or content.final_url),
            content=content,
            draft=draft,
            cited=(claim, wanted.stance) if claim and wanted.stance else None,
            method=wanted.method,
        )
        _note(session, item, "evidence", made)


def _note(session: Session, item: Item, kind: str, owner: Article | Evidence) -> None:
    copies = session.ask(queries.captures, **{kind: owner.id})
    item.owner, item.title = (kind, owner.id), owner.title
    item.capture_id = copies[0].id if copies else ""
