"""The small questions about a claim: an open question, its answer, an appearance, a relation."""

from __future__ import annotations

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
from workbench.model import Article, Claim, Question, RelationKind

DATE_HINT = "2026-01-07 or 2026"


class QuestionDialog(Form):
    """Asks what evidence would settle the claim."""

    def __init__(self, session: Session, claim: Claim, parent: QWidget | None) -> None:
        super().__init__("questionDialog", "", parent)
        self.setWindowTitle(self.tr("Open question"))
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        self.text = Area("question", self.tr("Question"), lines=3)
        self.text.setPlaceholderText(self.tr("What has to be found out to settle the claim?"))
        self.field(self.tr("Question"), self.text)
        self.finish(
            self.tr("Add question"),
            lambda: session.perform(commands.ask_question, claim, self.text.toPlainText().strip()),
        )


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

    def __init__(self, session: Session, claim: Claim, parent: QWidget | None) -> None:
        super().__init__("appearanceDialog", "", parent)
        self.setWindowTitle(self.tr("Appearance"))
        self._session, self._claim = session, claim
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        known = [("", self.tr("Not in an article of this investigation"))]
        known += [(found.id, cut(found.title, 90)) for found in session.ask(queries.articles)]
        self.article = choice("article", self.tr("Article"), known)
        self.field(self.tr("Article"), self.article)
        self.title = Line("title", self.tr("Title"), hint=self.tr("Programme, post, paper"))
        self.url = Line("url", self.tr("Address"), hint="https://")
        self.beside((self.tr("Title"), self.title, 1), (self.tr("Address"), self.url, 1))
        self.appeared_on = Line("appearedOn", self.tr("Date"), hint=DATE_HINT)
        self.place = Line("place", self.tr("Place"))
        self.beside((self.tr("Date"), self.appeared_on, 1), (self.tr("Place"), self.place, 1))
        self.first = check("first", self.tr("The first time it was made"))
        self.body.addWidget(self.first)
        self.note = Area("note", self.tr("Note"), lines=2)
        self.field(self.tr("Note, printed in the report"), self.note)
        self.finish(self.tr("Add appearance"), self._submit_it)

    def _submit_it(self) -> None:
        chosen = self.article.currentData()
        article = self._session.project.get(Article, chosen) if chosen else None
        self._session.perform(
            commands.add_appearance,
            self._claim,
            article=article,
            first=self.first.isChecked(),
            title=self.title.text().strip(),
            url=self.url.text().strip(),
            appeared_on=self.appeared_on.text().strip(),
            place=self.place.text().strip(),
            note=self.note.toPlainText().strip(),
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
        self.field(self.tr("Note, printed in the report"), self.note)
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
