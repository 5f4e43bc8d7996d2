"""Evidence: added, corrected, fetched again, deleted."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.dialogs.evidence import EvidenceDialog, Found
from ui.dialogs.form import Form
from ui.dialogs.known import KnownArticle, KnownEvidence
from ui.jobs import Watch
from ui.verbs.desk import Desk, heard
from ui.wording import counted, cut, number
from workbench import commands, queries
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange.intake import Intake, from_bytes, from_text, is_address, take_in
from workbench.model import Article, CaptureMethod, Claim, Evidence, EvidenceKind, Stance

KINDS = {
    "image/": EvidenceKind.IMAGE,
    "video/": EvidenceKind.VIDEO,
    "audio/": EvidenceKind.AUDIO,
    "text/csv": EvidenceKind.DATASET,
}
"""What a file is, by the beginning of its media type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something dropped or pasted: a file or address, a text, or a picture to be written as PNG."""

    ref: str = ""
    text: str = ""
    picture: Callable[[], bytes] | None = None
    name: str = ""


def take_piece(piece: Piece, watch: Watch) -> Intake | WorkbenchError:
    """Take in one of several; that it cannot be read is told by its error."""
    try:
        if piece.picture is not None:
            return from_bytes(piece.picture(), f"{piece.name}.png")
        if piece.text:
            return from_text(piece.text)
        return take_in(piece.ref, cancelled=watch.stopped)
    except Cancelled:
        raise
    except WorkbenchError as error:
        return error


def take_each(pieces: Sequence[Piece], watch: Watch) -> list[Intake | WorkbenchError]:
    """Take several pieces in, one after the other."""
    results = []
    for at, piece in enumerate(pieces):
        watch(at / len(pieces) if len(pieces) > 1 else -1.0)
        results.append(take_piece(piece, watch))
    return results


def take(ref: str, text: str, watch: Watch) -> Intake | None:
    """Fetch, open or take down what was asked for; None for a record without a text."""
    watch(-1.0)
    if ref:
        return take_in(ref, **heard(watch))  # type: ignore[arg-type]  # progress and cancelled
    return from_text(text, method=CaptureMethod.RECORD) if text.strip() else None


def kind_of(found: Found, intake: Intake | None) -> EvidenceKind:
    """Say what a file is; what a person chose stays."""
    media = intake.draft.media_type if intake and intake.draft else ""
    media = media or (intake.content.media_type if intake else "")
    media = media or (mimetypes.guess_type(intake.content.filename)[0] or "" if intake else "")
    if found.kind is not EvidenceKind.DOCUMENT or not found.ref:
        return found.kind
    return next((kind for start, kind in KINDS.items() if media.startswith(start)), found.kind)


class EvidenceVerbs(QObject):
    """What the Evidence menu does to the library."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session

    def add(self) -> None:
        """Ask for a piece of evidence, take it in and open it."""
        EvidenceDialog(self._session, self._desk.paths, self._take, self._desk.window).open()

    def bring(self, pieces: Sequence[Piece], stance: Stance | None = None) -> None:
        """Add what was dropped or pasted; with a stance, it is cited for the chosen claim too."""
        project, claim_id = self._session.project, self._session.claim_id
        first = pieces[0].name or pieces[0].ref
        label = self.tr("Reading {}").format(cut(first, 60))
        if len(pieces) > 1:
            label = self.tr("Reading {} pieces of evidence").format(number(len(pieces)))

        def done(results: list[Intake | WorkbenchError]) -> None:
            if self._session.is_open and self._session.project is project:
                self._keep_each(pieces, results, claim_id if stance else "", stance)

        self._desk.jobs.run(label, lambda watch: take_each(pieces, watch), done)

    def _keep_each(
        self,
        pieces: Sequence[Piece],
        results: Sequence[Intake | WorkbenchError],
        claim_id: str,
        stance: Stance | None,
    ) -> None:
        kept = []
        for piece, result in zip(pieces, results, strict=True):
            try:
                if isinstance(result, WorkbenchError):
                    raise result
                evidence = self._add_piece(piece, result)
                if stance:
                    claim = self._session.project.get(Claim, claim_id)
                    self._session.perform(commands.cite, claim, evidence=evidence, stance=stance)
            except WorkbenchError as error:
                self._session.failed.emit(str(error))
            else:
                kept.append(evidence.id)
        if kept:
            words = counted(
                len(kept), self.tr("Evidence added."), self.tr("{} pieces of evidence added.")
            )
            self._session.said.emit(words, len(kept) == 1)
            if len(kept) == 1 and not stance:
                self._show(kept[0])

    def _add_piece(self, piece: Piece, intake: Intake) -> Evidence:
        kind = EvidenceKind.PAGE if is_address(piece.ref) else EvidenceKind.DOCUMENT
        found = Found(kind=kind, ref=piece.ref or piece.name)
        return self._session.perform(
            commands.add_evidence,
            kind=kind_of(found, intake),
            title=piece.name or self._name(intake),
            content=intake.content,
            draft=intake.draft,
        )

    def edit(self) -> None:
        """Correct what is known of the chosen entry."""
        kind, item_id = self._session.item
        project, window = self._session.project, self._desk.window
        if kind == "article":
            KnownArticle(self._session, project.get(Article, item_id), window).open()
        else:
            KnownEvidence(self._session, project.get(Evidence, item_id), window).open()

    def again(self) -> None:
        """Fetch the page once more, as another copy of it."""
        evidence = self._session.project.get(Evidence, self._session.item[1])
        if not evidence.url:
            self._session.failed.emit(self.tr("It has no address to be fetched from."))
            return
        project = self._session.project

        def done(intake: Intake) -> None:
            if self._session.is_open and self._session.project is project:
                self._recaptured(evidence.id, intake)

        self._desk.jobs.run(
            self.tr("Fetching {}").format(cut(evidence.title, 60)),
            lambda watch: take(evidence.url, "", watch),
            done,
        )

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

    def _take(self, found: Found, form: Form) -> None:
        self._desk.run_for(
            form,
            self.tr("Reading {}").format(cut(found.ref or found.title, 60)),
            lambda watch: take(found.ref, found.text, watch),
            lambda intake: self._keep(found, intake),
        )

    def _keep(self, found: Found, intake: Intake | None) -> None:
        evidence = self._session.perform(
            commands.add_evidence,
            kind=kind_of(found, intake),
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

    def _recaptured(self, evidence_id: str, intake: Intake) -> None:
        evidence = self._session.project.get(Evidence, evidence_id)
        say = self.tr("Another copy was captured.")
        self._session.do(say, commands.add_capture, evidence, intake.content, intake.draft)
        self._show(evidence_id)

    def _show(self, evidence_id: str) -> None:
        self._session.choose_item("evidence", evidence_id)
        self._session.choose_place("evidence")
        copies = self._session.ask(queries.captures, evidence=evidence_id)
        if copies:
            self._session.open_capture(copies[0].id)
            self._desk.read()
