"""Articles: brought in, and their claims picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.capturing import Batch, Queue, State, Wanted, take
from ui.dialogs.bring_in import ArticleDialog, Asked
from ui.dialogs.candidates import CandidateDialog
from ui.dialogs.form import Form, in_turn
from ui.jobs import Watch
from ui.verbs.captures import tell_failed
from ui.verbs.desk import Desk
from ui.wording import counted, cut
from workbench import commands, queries
from workbench.exchange.intake import Intake
from workbench.model import Article
from workbench.reading import Draft
from workbench.spotting import Candidate, spot


def read_article(wanted: Wanted, watch: Watch) -> tuple[Intake, list[Candidate]]:
    """Take a text in and find the sentences in it that may be claims."""
    intake = take(wanted, watch)
    text = intake.text().text
    watch.check()
    return intake, spot(text)


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

    def __init__(self, desk: Desk, queue: Queue) -> None:
        super().__init__(desk.window)
        self._desk, self._queue = desk, queue
        self._session = desk.session
        queue.ended.connect(self._tell)

    def bring_in(self) -> None:
        """Ask for a text under check, read it, and offer its claims."""
        ArticleDialog(self._desk.paths, self._read, self._desk.window).open()

    def bring(self, refs: Sequence[str], text: str = "") -> None:
        """Import what was dropped or pasted: one, and its claims are offered; or several."""
        wanted = [Wanted(ref=ref, owner="article") for ref in refs]
        if text:
            wanted = [Wanted(text=text, name=cut(text, 60), owner="article")]
        self._queue.add(wanted)

    def _tell(self, batch: Batch) -> None:
        if not batch.items or batch.items[0].wanted.owner != "article":
            return
        kept = batch.of(State.DONE)
        tell_failed(self._desk, self._queue, batch.of(State.FAILED))
        if not kept:
            return
        words = counted(len(kept), self.tr("Article imported."), self.tr("{} articles imported."))
        self._session.said.emit(words, len(kept) == 1)
        if len(batch.items) > 1:
            self._session.choose_place("articles")
            return
        self._session.choose_item(*kept[0].owner)
        self._session.open_capture(kept[0].capture_id)
        self.pick()

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
        self._read_with(asked, form, "")

    def _read_with(self, asked: Asked, form: Form, let_pass: str) -> None:
        named = asked.ref or asked.title or self.tr("the pasted text")
        wanted = Wanted(ref=asked.ref, text=asked.text, owner="article")
        if let_pass:
            wanted = replace(wanted, **{let_pass: True})  # type: ignore[arg-type]
        self._desk.run_for(
            form,
            self.tr("Reading {}").format(cut(named, 60)),
            lambda watch: read_article(wanted, watch),
            lambda result: self._keep(asked, *result),
            let_pass=lambda kind: self._read_with(asked, form, kind),
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
