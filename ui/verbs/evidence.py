"""Evidence: added, corrected, fetched again, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from ui import lacking
from ui.capturing import Batch, Queue, State, Wanted, kind_of, take
from ui.dialogs.capture import CaptureDialog
from ui.dialogs.copies import CopiesDialog
from ui.dialogs.evidence import EvidenceDialog, Found
from ui.dialogs.form import Form, in_turn
from ui.dialogs.known import KnownArticle, KnownEvidence
from ui.jobs import Watch
from ui.panels.reader_bytes import bytes_of
from ui.verbs.captures import look_over, tell_failed
from ui.verbs.desk import Desk
from ui.wording import counted, cut
from workbench import commands, queries
from workbench.exchange.intake import Intake, from_text
from workbench.model import Article, Capture, CaptureMethod, Evidence, EvidenceKind, Stance
from workbench.reading import Attachment, attachments


def kind_chosen(found: Found, intake: Intake | None) -> EvidenceKind:
    """Say what a file is; what a person chose stays."""
    if intake is None or found.kind is not EvidenceKind.DOCUMENT or not found.ref:
        return found.kind
    return kind_of(found.ref, intake)


class EvidenceVerbs(QObject):
    """What the Evidence menu does to the library."""

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._session = desk.session
        self._written = ""
        queue.ended.connect(self._tell)
        desk.session.opened.connect(self._forget)

    def add(self) -> None:
        """Ask for a piece of evidence, take it in and open it."""
        EvidenceDialog(self._session, self._desk.paths, self._take, self._desk.window).open()

    def capture(self) -> None:
        """Ask for addresses and files, and put them into the queue of captures."""
        dialog = CaptureDialog(
            self._session,
            self._desk.paths,
            self._ask_for,
            self._desk.window,
            pictures=lacking.pictures(),
            pictured=lacking.usually_pictured(),
            refs=self._written,
        )
        dialog.given_up.connect(self._remember)
        dialog.open()

    def captures(self) -> None:
        """Show what is being captured, and what became of it."""
        self._session.choose_place("captures")
        self._desk.choose()

    def bring(self, pieces: Sequence[Wanted], stance: Stance | None = None) -> None:
        """Add what was dropped or pasted; with a stance, it is cited for the chosen claim too."""
        claim_id = self._session.claim_id if stance else ""
        self._queue.add([replace(piece, claim_id=claim_id, stance=stance) for piece in pieces])

    def again(self) -> None:
        """Fetch the page once more, as another copy of it."""
        evidence = self._session.project.get(Evidence, self._session.item[1])
        if not evidence.url:
            self._session.failed.emit(self.tr("It has no address to be fetched from."))
            return
        wanted = Wanted(ref=evidence.url, name=evidence.title, evidence_id=evidence.id)
        self._queue.add([wanted])

    def attachments(self) -> None:
        """Take the files out of the e-mail that is read, each as evidence of its own."""
        capture = self._session.project.get(Capture, self._session.capture_id)
        bytes_of(self._session, capture, self, self._part, self._session.failed.emit)

    def look_over(self) -> None:
        """Ask whether the copy that is being read looks right."""
        self._look_over([self._session.capture_id])

    def copies(self) -> None:
        """Show the copies of the chosen entry, and what its file says about itself."""
        window = self._desk.window
        CopiesDialog(self._session, self._session.item, self._look_at, window).show()

    def edit(self) -> None:
        """Correct what is known of the chosen entry."""
        kind, item_id = self._session.item
        project, window = self._session.project, self._desk.window
        if kind == "article":
            KnownArticle(self._session, project.get(Article, item_id), window).open()
        else:
            KnownEvidence(self._session, project.get(Evidence, item_id), window).open()

    def delete(self) -> None:
        """Take the chosen entry away; the notice offers to take that back."""
        kind, item_id = self._session.item
        project = self._session.project
        if kind == "article":
            article = project.get(Article, item_id)
            self._session.do(self.tr("Article deleted."), commands.remove_article, article)
        else:
            evidence = project.get(Evidence, item_id)
            self._session.do(self.tr("Evidence deleted."), commands.remove_evidence, evidence)

    # What was asked for, and what became of it

    def _ask_for(self, wanted: list[Wanted]) -> None:
        self._written = ""
        self._queue.add(wanted)

    def _part(self, data: bytes) -> None:
        """Have an e-mail taken apart; what came with it goes into the queue."""
        method = self._session.ask(queries.attached_to, self._session.capture_id)

        def add(found: Sequence[Attachment]) -> None:
            kept = [each for each in found if each.data]
            if not kept:
                self._session.said.emit(self.tr("Nothing is attached to this e-mail."), False)
                return
            unnamed = self.tr("attachment")
            self._queue.add(
                [
                    Wanted(data=each.data, name=each.name or unnamed, method=method, reason=method)
                    for each in kept
                ]
            )

        self._desk.jobs.run(
            self.tr("Taking the attachments out"), lambda _watch: attachments(data), add
        )

    def _remember(self, text: str) -> None:
        self._written = text

    def _forget(self) -> None:
        self._written = ""

    def _tell(self, batch: Batch) -> None:
        if not batch.items or batch.items[0].wanted.owner != "evidence":
            return
        kept, failed = batch.of(State.DONE), batch.of(State.FAILED)
        tell_failed(self._desk, self._queue, failed)
        if not kept:
            return
        only = kept[0] if len(kept) == 1 else None
        words = counted(
            len(kept), self.tr("Evidence added."), self.tr("{} pieces of evidence added.")
        )
        if all(item.wanted.evidence_id for item in kept):
            words = counted(
                len(kept), self.tr("Another copy was captured."), self.tr("{} copies captured.")
            )
        ids = [item.capture_id for item in kept if item.capture_id]
        # Where an archive was asked, too, that was the last step, and undo would take back only it.
        single = only is not None and not only.wanted.archive
        deeds = [("undo", self.tr("Undo"), self._session.undo)] if single else []
        if ids:
            look = self.tr("Look it over") if only else self.tr("Look them over")
            deeds.append(("lookOver", look, lambda: self._look_over(ids)))
        self._desk.notices.say(words, *deeds)
        if only and not only.wanted.stance and len(batch.items) == 1:
            in_turn(lambda: self._show(only.owner[1]))

    def _look_at(self, capture_id: str) -> None:
        self._look_over([capture_id])

    def _look_over(self, captures: Sequence[str]) -> None:
        look_over(self._desk, self._queue, captures)

    def _take(self, found: Found, form: Form) -> None:
        self._take_with(found, form, "")

    def _take_with(self, found: Found, form: Form, let_pass: str) -> None:
        def work(watch: Watch) -> Intake | None:
            if found.ref:
                wanted = Wanted(ref=found.ref)
                if let_pass:
                    wanted = replace(wanted, **{let_pass: True})  # type: ignore[arg-type]
                return take(wanted, watch)
            watch(-1.0)
            if not found.text.strip():
                return None
            return from_text(found.text, method=CaptureMethod.RECORD)

        self._desk.run_for(
            form,
            self.tr("Reading {}").format(cut(found.ref or found.title, 60)),
            work,
            lambda intake: self._keep(found, intake),
            let_pass=lambda kind: self._take_with(found, form, kind),
        )

    def _keep(self, found: Found, intake: Intake | None) -> None:
        evidence = self._session.perform(
            commands.add_evidence,
            kind=kind_chosen(found, intake),
            title=found.title or self._name(intake),
            source=found.source,
            source_class=found.source_class,
            content=intake.content if intake else None,
            draft=intake.draft if intake else None,
            **found.fields,
        )
        self._session.said.emit(self.tr("Evidence added."), True)
        self._show(evidence.id)

    def _name(self, intake: Intake | None) -> str:
        """A title for a file that does not name itself."""
        if intake is None or (intake.draft and intake.draft.title):
            return ""
        return intake.content.filename or intake.content.final_url

    def _show(self, evidence_id: str) -> None:
        self._session.choose_item("evidence", evidence_id)
        self._session.choose_place("evidence")
        copies = self._session.ask(queries.captures, evidence=evidence_id)
        if copies:
            self._session.open_capture(copies[0].id)
            self._desk.read()
