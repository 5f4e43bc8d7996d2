"""Articles: brought in, and their claims picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from ui.dialogs.bring_in import ArticleDialog, Asked
from ui.dialogs.candidates import CandidateDialog
from ui.dialogs.form import Form, in_turn
from ui.jobs import Watch
from ui.verbs.desk import Desk, heard
from ui.wording import counted, cut, number
from workbench import commands, queries
from workbench.errors import Cancelled, WorkbenchError
from workbench.exchange.intake import Intake, from_text, take_in
from workbench.model import Article
from workbench.reading import Draft
from workbench.spotting import Candidate, spot

T = TypeVar("T")


def read_article(asked: Asked, watch: Watch) -> tuple[Intake, list[Candidate]]:
    """Take a text in and find the sentences in it that may be claims."""
    watch(-1.0)
    intake = from_text(asked.text) if asked.text else take_in(asked.ref, **heard(watch))  # type: ignore[arg-type]
    watch.check()
    return intake, spot(intake.text().text)


def read_each(refs: Sequence[str], watch: Watch) -> list[tuple[str, Intake | WorkbenchError]]:
    """Take several texts in; what cannot be read is told by its error, and the others go on."""
    results: list[tuple[str, Intake | WorkbenchError]] = []
    for at, ref in enumerate(refs):
        watch(at / len(refs))
        try:
            intake = take_in(ref, cancelled=watch.stopped)
            intake.text()  # an article without a text is none
        except Cancelled:
            raise
        except WorkbenchError as error:
            results.append((ref, error))
        else:
            results.append((ref, intake))
    return results


def corrected(draft: Draft, asked: Asked) -> Draft:
    """Put what a person said of a text over what the text says of itself."""
    return replace(
        draft,
        title=asked.title or draft.title,
        byline=asked.byline or draft.byline,
        publisher=asked.publisher or draft.publisher,
        published_on=asked.published_on or draft.published_on,
    )


class ArticleVerbs(QObject):
    """Importing, and picking claims."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._session = desk.session

    def bring_in(self) -> None:
        """Ask for a text under check, read it, and offer its claims."""
        ArticleDialog(self._desk.paths, self._read, self._desk.window).open()

    def bring(self, refs: Sequence[str], text: str = "") -> None:
        """Import what was dropped or pasted: one, and its claims are offered; or several."""
        if len(refs) > 1:
            self._bring_several(refs)
            return
        asked = Asked(ref=refs[0] if refs else "", text=text)
        named = asked.ref or self.tr("the pasted text")

        def keep(result: tuple[Intake, list[Candidate]]) -> None:
            try:
                self._keep(asked, *result)
            except WorkbenchError as error:
                self._session.failed.emit(str(error))

        self._run(self.tr("Reading {}").format(cut(named, 60)), partial(read_article, asked), keep)

    def _bring_several(self, refs: Sequence[str]) -> None:
        label = self.tr("Reading {} texts").format(number(len(refs)))
        self._run(label, partial(read_each, refs), self._keep_several)

    def _keep_several(self, results: list[tuple[str, Intake | WorkbenchError]]) -> None:
        kept = 0
        for _ref, result in results:
            if isinstance(result, WorkbenchError):
                self._session.failed.emit(str(result))
            elif self._session.do("", commands.add_article, result.text(), result.content):
                kept += 1
        if kept:
            words = counted(kept, self.tr("Article imported."), self.tr("{} articles imported."))
            self._session.said.emit(words, kept == 1)
            self._session.choose_place("articles")

    def _run(self, label: str, work: Callable[[Watch], T], keep: Callable[[T], object]) -> None:
        """Do it in the background; what comes of it is kept if the project is still the same."""
        project = self._session.project

        def done(result: T) -> None:
            if self._session.is_open and self._session.project is project:
                keep(result)

        self._desk.jobs.run(label, work, done)

    def pick(self) -> None:
        """Offer the claims of the article that is open."""
        article = self._article()
        if article is None:
            self._session.failed.emit(self.tr("Open the article first."))
            return
        copies = self._session.ask(queries.captures, article=article.id)
        text = self._session.ask(queries.text, copies[0].id) if copies else ""
        project = self._session.project

        def offer(found: Sequence[Candidate]) -> None:
            if self._session.is_open and self._session.project is project:
                self._offer(project.get(Article, article.id), text, found)

        self._desk.jobs.run(self.tr("Looking for claims"), lambda _watch: spot(text), offer)

    def _article(self) -> Article | None:
        kind, item_id = self._session.item
        return self._session.project.get(Article, item_id) if kind == "article" else None

    def _read(self, asked: Asked, form: Form) -> None:
        named = asked.ref or asked.title or self.tr("the pasted text")
        self._desk.run_for(
            form,
            self.tr("Reading {}").format(cut(named, 60)),
            lambda watch: read_article(asked, watch),
            lambda result: self._keep(asked, *result),
        )

    def _keep(self, asked: Asked, intake: Intake, found: Sequence[Candidate]) -> None:
        draft = corrected(intake.text(), asked)
        article = self._session.perform(commands.add_article, draft, intake.content)
        self._session.said.emit(self.tr("Article imported."), True)
        self._session.choose_item("article", article.id)
        copies = self._session.ask(queries.captures, article=article.id)
        self._session.open_capture(copies[0].id)
        self._offer(article, draft.text, found)

    def _offer(self, article: Article, text: str, found: Sequence[Candidate]) -> None:
        if not found:
            words = self.tr("No sentence looks like a claim. Select one in the text and press N.")
            self._desk.notices.say(words)
            return
        in_turn(lambda: self._ask_which(article, text, found))

    def _ask_which(self, article: Article, text: str, found: Sequence[Candidate]) -> None:
        dialog = CandidateDialog(
            article.title,
            text,
            found,
            lambda picked: self._accept(article, picked),
            self._desk.window,
        )
        dialog.know_speakers([known.name for known in self._session.ask(queries.speakers)])
        dialog.open()
        dialog.look_for_known(self._session)

    def _accept(self, article: Article, picked: Sequence[Candidate]) -> None:
        made = self._session.perform(commands.accept_candidates, article, picked)
        self._session.choose_place("claims/all")
        self._session.select_claim(made[0].id)
        self._desk.choose()
        words = counted(len(made), self.tr("Claim added."), self.tr("{} claims added."))
        self._session.said.emit(words, True)
