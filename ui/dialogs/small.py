"""The small questions about a claim: an open question, its answer, an appearance, a relation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.models.claims import ROW, ClaimModel
from ui.session import Session
from ui.widgets.claim_row import ClaimDelegate, row_height
from ui.widgets.label import Label
from ui.widgets.long_list import LongList
from ui.widgets.parts import Area, Line, check, choice
from ui.wording import cut, word
from workbench import commands, queries
from workbench.errors import WorkbenchError
from workbench.model import Appearance, Article, Claim, Question, RelationKind


def date_hint() -> str:
    """Show how a date is written, in a field for one."""
    return QCoreApplication.translate("Form", "2026-01-07 or 2026")


class QuestionDialog(Form):
    """Asks what evidence would settle the claim."""

    def __init__(
        self,
        session: Session,
        claim: Claim,
        parent: QWidget | None,
        *,
        question: Question | None = None,
    ) -> None:
        super().__init__("questionDialog", "", parent)
        self.setWindowTitle(self.tr("Open question"))
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        self.text = Area("question", self.tr("Question"), lines=3)
        self.text.setPlaceholderText(self.tr("What has to be found out to settle the claim?"))
        self.field(self.tr("Question"), self.text)
        self._asked: Question | None = None
        words = self.tr("Save") if question else self.tr("Add question")
        self.finish(words, lambda: self._submit_it(session, claim))
        if question:
            self._asked = question
            self.text.setPlainText(question.text)

    def _submit_it(self, session: Session, claim: Claim) -> None:
        words = self.text.toPlainText().strip()
        if self._asked is not None:
            session.perform(commands.change_question, self._asked, words)
        else:
            session.perform(commands.ask_question, claim, words)

    @staticmethod
    def change(session: Session, question: Question, parent: QWidget | None) -> QuestionDialog:
        """Put a question otherwise."""
        claim = session.project.get(Claim, question.claim_id)
        return QuestionDialog(session, claim, parent, question=question)


class AnswerDialog(Form):
    """Asks for the answer to an open question."""

    def __init__(self, session: Session, question: Question, parent: QWidget | None) -> None:
        super().__init__("answerDialog", "", parent)
        self.setWindowTitle(self.tr("Answer"))
        self.body.addWidget(Label(question.text, role="strong", wrap=True))
        self.text = Area("answer", self.tr("Answer"), question.answer, lines=4)
        self.field(self.tr("Answer"), self.text)
        self.finish(
            self.tr("Save"),
            lambda: session.perform(
                commands.answer_question, question, self.text.toPlainText().strip()
            ),
        )


class AppearanceDialog(Form):
    """Asks where else a claim was made or repeated."""

    def __init__(
        self, session: Session, claim: Claim, parent: QWidget | None, *, answer: str = ""
    ) -> None:
        super().__init__("appearanceDialog", "", parent)
        self.setWindowTitle(self.tr("Appearance"))
        self._session, self._claim = session, claim
        self._seen: Appearance | None = None
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        known = [("", self.tr("Not in an article of this investigation"))]
        known += [(found.id, cut(found.title, 90)) for found in session.ask(queries.articles)]
        self.article = choice("article", self.tr("Article"), known)
        self.field(self.tr("Article"), self.article)
        self.title = Line("title", self.tr("Title"), hint=self.tr("Programme, post, paper"))
        self.url = Line("url", self.tr("Address"), hint="https://")
        self.beside((self.tr("Title"), self.title, 1), (self.tr("Address"), self.url, 1))
        self.appeared_on = Line("appearedOn", self.tr("Date"), hint=date_hint())
        self.place = Line("place", self.tr("Place"))
        self.beside((self.tr("Date"), self.appeared_on, 1), (self.tr("Place"), self.place, 1))
        self.first = check("first", self.tr("The first time it was made"))
        self.body.addWidget(self.first)
        self.note = Area("note", self.tr("Note"), lines=2)
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.finish(answer or self.tr("Add appearance"), self._submit_it)

    def _submit_it(self) -> None:
        fields: dict[str, Any] = {
            "first": self.first.isChecked(),
            "title": self.title.text().strip(),
            "url": self.url.text().strip(),
            "appeared_on": self.appeared_on.text().strip(),
            "place": self.place.text().strip(),
            "note": self.note.toPlainText().strip(),
        }
        if self._seen is not None:
            self._session.perform(commands.change_appearance, self._seen, **fields)
            return
        chosen = self.article.currentData()
        article = self._session.project.get(Article, chosen) if chosen else None
        self._session.perform(commands.add_appearance, self._claim, article=article, **fields)

    @staticmethod
    def change(session: Session, seen: Appearance, parent: QWidget | None) -> AppearanceDialog:
        """Correct an appearance."""
        claim = session.project.get(Claim, seen.claim_id)
        made = AppearanceDialog(
            session, claim, parent, answer=QCoreApplication.translate("AppearanceDialog", "Save")
        )
        made._seen = seen
        made.article.setCurrentIndex(max(0, made.article.findData(seen.article_id or "")))
        made.article.setEnabled(False)  # the passage that is quoted stands in it
        made.title.setText(seen.title)
        made.url.setText(seen.url)
        made.appeared_on.setText(seen.appeared_on)
        made.place.setText(seen.place)
        made.first.setChecked(seen.first)
        made.note.setPlainText(seen.note)
        return made


class NarrowDialog(Form):
    """Asks for a part of a claim that can be checked by itself."""

    def __init__(self, session: Session, claim: Claim, parent: QWidget | None) -> None:
        super().__init__("narrowDialog", "", parent)
        self.setWindowTitle(self.tr("Narrower claim"))
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        self.text = Area("narrowText", self.tr("Wording of the narrower claim"), lines=3)
        self.text.setPlaceholderText(self.tr("One part that evidence can bear out or refute"))
        self.field(self.tr("Wording of the narrower claim"), self.text)
        self.finish(
            self.tr("Add claim"),
            lambda: session.perform(commands.narrow_claim, claim, self.text.toPlainText()),
        )


class RelationDialog(Form):
    """Asks how a claim stands to another one of the investigation."""

    def __init__(self, session: Session, claim: Claim, parent: QWidget | None) -> None:
        super().__init__("relationDialog", "", parent, width=640)
        self.setWindowTitle(self.tr("Relate to another claim"))
        self._session, self._claim = session, claim
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        kinds = [(kind.value, word(kind)) for kind in RelationKind]
        self.kind = choice("kind", self.tr("Relation"), kinds)
        self.body.addWidget(self.kind)
        self.search = Line("relationSearch", self.tr("Filter the claims"))
        self.search.setPlaceholderText(self.tr("Filter by words or speaker"))
        self.search.textChanged.connect(self._filter)
        self.body.addWidget(self.search)
        self._model = ClaimModel(session, self)
        self._model.refresh()
        self.list = LongList("relationClaims", self.tr("The other claim"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(ClaimDelegate(self.list))
        self.list.set_row_height(row_height(self.fontMetrics()))
        self.list.setMinimumHeight(240)
        self.body.addWidget(self.list, 1)
        self.note = Line("note", self.tr("Note"))
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.finish(self.tr("Relate"), self._submit_it)

    def _filter(self, words: str) -> None:
        self._model.search = words.strip()
        self._model.refresh()

    def _submit_it(self) -> None:
        row = self.list.currentIndex().data(ROW) if self.list.currentIndex().isValid() else None
        if row is None:
            raise WorkbenchError(self.tr("Choose the other claim in the list."))
        other = self._session.project.get(Claim, row.id)
        kind = RelationKind(self.kind.currentData())
        note = self.note.text().strip()
        self._session.perform(commands.relate_claims, self._claim, kind, other, note=note)
