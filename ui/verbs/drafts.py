"""Checking a draft line by line: what the keys in its list and in its text do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from ui.capturing import Item, Queue, Wanted, take
from ui.dialogs.bring_in import Asked
from ui.dialogs.form import Form, in_turn
from ui.dialogs.hand_back import HandBackDialog, HandedBack
from ui.dialogs.import_draft import ImportDraftDialog
from ui.dialogs.statement import StatementDialog
from ui.jobs import Watch
from ui.outcomes import PREFIX
from ui.panels.draft import PLACE, DraftPanel
from ui.panels.reader import ReaderPanel
from ui.verbs.articles import corrected
from ui.verbs.desk import Desk
from ui.verbs.giving import name_for
from ui.wording import counted, cut, joined, number, quoted, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.exchange.intake import Intake
from workbench.model import Article, Capture, ExportKind, Outcome, Statement
from workbench.queries import StatementRow
from workbench.reading.carrying import carry
from workbench.reading.passages import Location, Selector
from workbench.spotting.factual import proposals, tellings

if TYPE_CHECKING:
    from workbench.exchange.drafts import Material

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A draft that came in: what is in it, what to mark, or where known statements stand now."""

    intake: Intake
    spans: Spans
    places: list[tuple[str, Location]]

    @property
    def content(self) -> object:
        """The bytes, which are stored before the edit."""
        return self.intake.content


def take_draft(
    wanted: Wanted,
    watch: Watch,
    *,
    every: bool = False,
    before: str = "",
    standing: Sequence[tuple[str, Selector]] = (),
) -> _Taken:
    """Take a draft in, find its statements, or where those of the version before stand in it."""
    intake = take(wanted, watch)
    text = intake.text().text
    watch.check()
    spans = proposals(tellings(text, stop=watch.check)) if every else []
    found = carry(before, text, [each for _, each in standing], stop=watch.check)
    ids = [ident for ident, _ in standing]
    return _Taken(intake=intake, spans=spans, places=list(zip(ids, found, strict=True)))


class DraftVerbs(QObject):
    """What can be done with a draft and its statements."""

    def __init__(self, desk: Desk, panel: DraftPanel, reader: ReaderPanel, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._panel, self._reader, self._queue = desk, panel, reader, queue
        self._session = desk.session

    # Drafts

    def show(self) -> None:
        """Show the draft that is chosen, or the one that was checked last."""
        kind, ident = self._session.item
        draft = kind == "article" and self._session.project.get(Article, ident).draft
        self._session.choose_place(f"{PLACE}/{ident}" if draft else PLACE)
        self._desk.choose()

    def bring_in(self) -> None:
        """Ask for a draft, and mark its statements."""
        dialog = ImportDraftDialog(self._desk.paths, self._read, self._desk.window)
        dialog.open()

    def bring_version(self) -> None:
        """Ask for the next version of the draft; what stands unchanged keeps its tick."""
        article = self._article()
        ImportDraftDialog(
            self._desk.paths, self._read_version, self._desk.window, known=cut(article.title, 60)
        ).open()

    def hand_back(self) -> None:
        """Ask what is to be in it, and write the draft with its comments."""
        article = self._article()
        language = self._session.ask(queries.investigation).language
        HandBackDialog(
            article.title, language, lambda asked: in_turn(lambda: self._where(article, asked)),
            self._desk.window,
        ).open()  # fmt: skip

    # Marking

    def mark_all(self) -> None:
        """Mark every factual statement that is not marked yet."""
        capture = self._panel.capture
        if capture is None:
            return
        article, text = self._article(), self._panel.text
        project = self._session.project

        def done(spans: Spans) -> None:
            if not self._session.is_open or self._session.project is not project:
                return
            ids = self._session.do("", commands.mark_statements, article, capture, spans)
            if ids:
                one = self.tr("1 statement marked.")
                words = counted(len(ids), one, self.tr("{} statements marked."))
                self._session.said.emit(words, True)
                self._panel.look_at(ids[0])
                self._desk.choose()

        self._desk.jobs.run(
            self.tr("Looking for statements"),
            lambda watch: proposals(tellings(text, stop=watch.check)),
            done,
        )

    def mark(self) -> None:
        """Mark the selected words, or the sentence at the caret."""
        capture = self._panel.capture
        if capture is None or self._session.capture_id != capture.id:
            self._desk.notices.say(self.tr("Statements are marked in the text of the draft."))
            return
        selection = self._session.selection
        span = selection[1:] if selection else None
        if span is None:
            there = self._panel.sentence_at(self._reader.page.caret())
            span = (there.start, there.end) if there else None
        if span is None:
            self._desk.notices.say(self.tr("Select the words in the text first."))
            return
        made = self._session.do("", commands.mark_statement, self._article(), capture, span)
        if made is not None:
            self._session.choose_statements((made.id,))

    def unmark(self) -> None:
        """Take the marks off the chosen statements."""
        rows = self._panel.chosen()
        words = counted(len(rows), self.tr("Unmarked."), self.tr("{} statements unmarked."))
        self._session.do(words, commands.unmark_statements, [row.statement for row in rows])

    def split(self) -> None:
        """Make two statements of one, at the caret in the text."""
        rows = self._panel.chosen()
        if len(rows) == 1 and self._session.capture_id != rows[0].passage.capture_id:
            self._desk.notices.say(self.tr("Statements are marked in the text of the draft."))
        elif len(rows) == 1:
            selection = self._session.selection
            caret = self._reader.page.caret()
            if selection and selection[1:] != (rows[0].passage.start, rows[0].passage.end):
                caret = selection[1]
            words = self.tr("Split in two.")
            self._session.do(words, commands.split_statement, rows[0].statement, caret)

    def join(self) -> None:
        """Make one statement of those that are chosen; of one, with the next."""
        rows = self._panel.chosen()
        if len(rows) == 1:
            every = self._session.ask(queries.statements, self._session.draft_id)
            at = [row.id for row in every].index(rows[0].id)
            rows = every[at : at + 2]
        words = self.tr("Joined.")
        made = self._session.do(words, commands.join_statements, [row.statement for row in rows])
        if made is not None:
            self._session.choose_statements((made.id,))

    # Going

    def next_open(self) -> None:
        """Go to the next open statement."""
        self._step(1)

    def previous_open(self) -> None:
        """Go to the open statement before."""
        self._step(-1)

    def next_missed(self) -> None:
        """Go to the next sentence with figures, names, dates or quoted words not marked yet."""
        self._step_missed(1)

    def previous_missed(self) -> None:
        """Go to the one before."""
        self._step_missed(-1)

    # Ticking off

    def right(self) -> None:
        """Tick the chosen statements off."""
        self._tick(Outcome.RIGHT)

    def change(self) -> None:
        """Ask for other words, and say which."""
        rows = self._panel.chosen()
        if len(rows) == 1 and not rows[0].statement.wording:
            dialog = self._dialog(rows)
            dialog.outcome.setCurrentIndex(dialog.outcome.findData(str(Outcome.CHANGE)))
            dialog.open()
            dialog.begin_with_wording()
        else:
            self._tick(Outcome.CHANGE)

    def wrong(self) -> None:
        """Mark the chosen statements as wrong."""
        self._tick(Outcome.WRONG)

    def unconfirmed(self) -> None:
        """Mark the chosen statements as not confirmed."""
        self._tick(Outcome.UNCONFIRMED)

    def no_fact(self) -> None:
        """Mark the chosen statements as no statements of fact."""
        self._tick(Outcome.NO_FACT)

    def reopen(self) -> None:
        """Open the chosen statements again."""
        self._tick(Outcome.OPEN)

    def source(self) -> None:
        """Say what a statement was checked with: the words selected in evidence, or in a form."""
        rows = self._panel.chosen()
        if not rows:
            return
        if self._session.selection is not None:
            capture_id, start, end = self._session.selection
            capture = self._session.project.get(Capture, capture_id)
            if capture.evidence_id:
                self._prove([row.statement for row in rows], capture, (start, end))
                return
        self._dialog(rows).open()

    # Inside

    def _article(self) -> Article:
        return self._session.project.get(Article, self._session.draft_id)

    def _step(self, by: int) -> None:
        if not self._panel.step(by):
            self._session.said.emit(self.tr("No further open statement that way."), False)

    def _step_missed(self, by: int) -> None:
        page, capture = self._reader.page, self._panel.capture
        if capture is None:
            return
        if self._session.capture_id != capture.id:
            self._session.open_capture(capture.id)
        chosen = page.selection()
        place = page.caret()
        if chosen:
            place = chosen[1] if by > 0 else chosen[0]
        found = self._panel.step_missed(by, place)
        if found is None:  # round to the other end
            found = self._panel.step_missed(by, 0 if by > 0 else len(self._panel.text))
        if found is None:
            words = self.tr("Every sentence with figures, dates, names or quotes is marked.")
            self._session.said.emit(words, False)
            return
        self._session.choose_statements(())
        page.show_passage(found.start, found.end)
        self._desk.read()
        signs = joined(*map(self._sign, found.signs))
        self._session.said.emit(self.tr("Not marked: {}. M marks it.").format(signs), False)

    def _sign(self, sign: str) -> str:
        """Name what in a sentence can be checked."""
        return {
            "figure": self.tr("figures"),
            "date": self.tr("dates"),
            "name": self.tr("names"),
            "quotation": self.tr("quoted words"),
            "superlative": self.tr("first, most, never"),
        }.get(sign, sign)

    def _tick(self, outcome: Outcome) -> None:
        rows = self._panel.chosen()
        if not rows:
            return
        those = [row.statement for row in rows]
        made = self._session.do("", commands.change_statements, those, outcome=outcome)
        if made is None:
            return
        said = word(f"{PREFIX}{outcome}")
        words = self.tr("{}: {}").format(said, quoted(cut(rows[0].words, 80)))
        if len(rows) > 1:
            words = self.tr("{}: {} statements").format(said, number(len(rows)))
        self._session.said.emit(words, True)
        if outcome is not Outcome.OPEN and len(rows) == 1:
            self._panel.step(1)

    def _prove(self, those: list[Statement], capture: Capture, span: tuple[int, int]) -> None:
        words = self.tr("Checked with these words. Now 1 to 5 says what came of it.")
        self._session.do(words, commands.change_statements, those, proof=(capture, span))

    def _dialog(self, rows: list[StatementRow]) -> StatementDialog:
        statement = rows[0].statement
        return StatementDialog(
            self._session,
            rows,
            self._desk.window,
            capture=lambda ref: self._capture(ref, statement),
            open_evidence=lambda ident: in_turn(lambda: self._look_for_words(ident)),
        )

    def _look_for_words(self, evidence_id: str) -> None:
        copies = self._session.ask(queries.captures, evidence=evidence_id)
        copy = next((each for each in copies if each.text_sha256), None)
        if copy is None:
            self._session.failed.emit(self.tr("It holds no text. It stands for the whole."))
            return
        self._session.open_capture(copy.id)
        self._desk.read()
        words = self.tr("Select the words that bear the statement out, or not, and press A.")
        self._desk.notices.say(words)

    def _capture(self, ref: str, statement: Statement) -> None:
        """Have an address captured; what comes of it is what the statement was checked with."""
        project = self._session.project

        def kept(item: Item) -> None:
            if self._session.is_open and self._session.project is project:
                words = self.tr("Captured, and kept with the statement.")
                self._session.do(
                    words, commands.change_statements, [statement], evidence_id=item.owner[1]
                )

        self._queue.add([Wanted(ref=ref)], done=kept)

    # What comes in, and goes out

    def _read(self, asked: Asked, form: Form) -> None:
        wanted = Wanted(ref=asked.ref, text=asked.text, owner="article")
        every = isinstance(form, ImportDraftDialog) and form.every.isChecked()
        named = cut(asked.ref or asked.title or self.tr("the pasted text"), 60)
        self._desk.run_for(
            form,
            self.tr("Reading {}").format(named),
            lambda watch: take_draft(wanted, watch, every=every),
            lambda taken: self._keep(asked, taken),
        )

    def _keep(self, asked: Asked, taken: _Taken) -> None:
        draft = corrected(taken.intake.text(), asked)
        article = self._session.perform(
            commands.add_article, draft, taken.intake.content, as_draft=True
        )
        capture = self._session.ask(queries.draft_capture, article.id)
        marked: list[str] = []
        if capture and taken.spans:
            # What fails here must not bring the form back: the draft is in already.
            found = self._session.do("", commands.mark_statements, article, capture, taken.spans)
            marked = found or []
        self._session.choose_place(f"{PLACE}/{article.id}")
        words = counted(
            len(marked),
            self.tr("Draft imported, 1 statement marked."),
            self.tr("Draft imported, {} statements marked."),
        )
        # Two edits: an undo that is offered here would take back the marks alone.
        self._session.said.emit(words if marked else self.tr("Draft imported."), not marked)
        if marked:
            self._panel.look_at(marked[0])
        in_turn(self._desk.choose)

    def _read_version(self, asked: Asked, form: Form) -> None:
        article = self._article()
        before, standing = self._session.ask(queries.to_carry, article.id)
        wanted = Wanted(ref=asked.ref, text=asked.text, owner="article")
        self._desk.run_for(
            form,
            self.tr("Reading the new version"),
            lambda watch: take_draft(wanted, watch, before=before, standing=standing),
            lambda taken: self._keep_version(article, asked, taken),
        )

    def _keep_version(self, article: Article, asked: Asked, taken: _Taken) -> None:
        draft = corrected(taken.intake.text(), replace(asked, title=""))
        made = self._session.perform(
            commands.add_version, article, draft, taken.intake.content, places=taken.places
        )
        self._session.open_capture(made.capture.id)
        words = joined(
            self.tr("{} as they were").format(number(len(made.kept))),
            self.tr("{} changed, open again").format(number(len(made.reopened))),
            self.tr("{} not found").format(number(len(made.left))),
        )
        self._session.said.emit(self.tr("New version: {}").format(words), True)

    def _where(self, article: Article, asked: HandedBack) -> None:
        name = name_for(article.title, self.tr("draft"))
        self._desk.paths.to_save(
            self._desk.window,
            self.tr("Hand the draft back"),
            self.tr("Word document (*.docx)"),
            self.tr("{} checked").format(name) + ".docx",
            lambda path: self._write(article, asked, path),
        )

    def _write(self, article: Article, asked: HandedBack, path: str) -> None:
        from workbench.exchange import drafts  # noqa: PLC0415 - loads what writes documents

        try:
            made = self._session.ask(
                partial(
                    drafts.material, article=article, profile=asked.profile,
                    language=asked.language, only=drafts.Only(asked.only),
                    with_list=asked.with_list,
                )
            )  # fmt: skip
        except WorkbenchError as error:
            self._session.failed.emit(str(error))
            return

        project = self._session.project.path

        def write(watch: Watch) -> drafts.Annotated:
            watch(-1.0)
            return drafts.write_draft(made, path)

        self._desk.jobs.run(
            self.tr("Writing the checked draft"), write,
            lambda done: self._written(
                project, made, path, (done.comments, done.loose + done.left)
            ),
        )  # fmt: skip

    def _written(self, project: Path, made: Material, path: str, counts: tuple[int, int]) -> None:
        from workbench.report.files import described  # noqa: PLC0415 - loads report

        file = described(
            path, kind=ExportKind.DRAFT, form="docx", seq=made.seq, profile=made.profile
        )
        self._session.hand_out(project, [file])
        comments, loose = counts
        one, many = self.tr("1 comment in {}"), self.tr("{} comments in {}")
        words = one.format(file.name) if comments == 1 else many.format(number(comments), file.name)
        if loose:
            beside = self.tr("{} could not stand on their words").format(number(loose))
            words = joined(words, beside)
        url = QUrl.fromLocalFile(path)
        opened = self.tr("Open")
        self._desk.notices.say(words, ("open", opened, lambda: QDesktopServices.openUrl(url)))
