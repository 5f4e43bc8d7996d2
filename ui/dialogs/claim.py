"""A claim, written down or corrected: the wording under check apart from the words as said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.claim_plan import PlanFields
from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.session import Session
from ui.widgets.likeness import Likeness
from ui.widgets.parts import Area, Line, button, completing
from workbench import commands, queries
from workbench.model import Article, Claim, Speaker


class ClaimDialog(Form):
    """Asks for all that a claim itself holds."""

    def __init__(self, session: Session, title: str, answer: str, parent: QWidget | None) -> None:
        super().__init__("claimDialog", title, parent, width=620)
        self._session = session
        self._take: Callable[[dict[str, Any]], object] = lambda _values: None
        self.text = Area("text", self.tr("Wording under check"), lines=3)
        self.text.setPlaceholderText(self.tr("One statement that evidence can bear out or refute"))
        self.field(self.tr("Wording under check"), self.text)
        self.like = Likeness(session, self)
        self.like.wanted.connect(self._jump)
        self.like.changed.connect(self.fit)
        self.body.addWidget(self.like)
        self.text.textChanged.connect(lambda: self.like.look_for(self.text.toPlainText()))
        self.quote = Area("quote", self.tr("Words as said"), lines=2)
        self.quote.setPlaceholderText(self.tr("Exactly as they were spoken or written"))
        self.field(self.tr("Words as said"), self.quote)
        self.speaker = Line("speaker", self.tr("Speaker"))
        completing(self.speaker, [found.name for found in session.ask(queries.speakers)])
        self.role = Line("role", self.tr("Role"), hint=self.tr("Office, trade"))
        self.beside((self.tr("Speaker"), self.speaker, 3), (self.tr("Role"), self.role, 2))
        self.made_on = Line("madeOn", self.tr("Date"), hint=date_hint())
        self.place = Line("place", self.tr("Place"), hint=self.tr("Occasion or medium"))
        self.beside((self.tr("Date"), self.made_on, 2), (self.tr("Place"), self.place, 3))
        self.note = Area("note", self.tr("Note"), lines=2)
        self.field(self.tr("Note, left out of public reports"), self.note)
        self.more = button("claimMore", "", self._fold, kind="link")
        self.more.setCheckable(True)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.reason = Line("reason", self.tr("Why it is checked"))
        self.reason.setPlaceholderText(self.tr("Printed in the report"))
        self.method = Area("method", self.tr("How it was checked"), lines=2)
        self.method.setPlaceholderText(self.tr("A step a line, printed in the report"))
        self.folded = [
            self.field(self.tr("Why it is checked"), self.reason),
            self.field(self.tr("How it was checked"), self.method),
        ]
        self.plan = PlanFields(session)
        self.body.addWidget(self.plan)
        self._fold()
        self.finish(answer, lambda: self._take(self.values()))

    def _fold(self) -> None:
        """Show the plan of the check, or leave it folded: a claim needs none of it."""
        shown = self.more.isChecked()
        words = (
            self.tr("Less")
            if shown
            else self.tr("More: reason, method, topic, due date, who checks it")
        )
        self.more.setText(words)
        self.more.setAccessibleName(words)
        for part in (*self.folded, self.plan):
            part.setVisible(shown)
        if self.isVisible():
            self.fit()

    def values(self) -> dict[str, Any]:
        """Give what was answered, as fields of a claim and the speaker's name."""
        return {
            "text": self.text.toPlainText().strip(),
            "quote": self.quote.toPlainText().strip(),
            "speaker": self.speaker.text().strip(),
            "made_on": self.made_on.text().strip(),
            "place": self.place.text().strip(),
            "note": self.note.toPlainText().strip(),
            "reason": self.reason.text().strip(),
            "method": self.method.toPlainText().strip(),
            **self.plan.values(),
        }

    def _jump(self, claim_id: str) -> None:
        """Look at a claim that is there already; a notice offers to go on here."""
        self.reject()
        self._session.select_claim(claim_id)

    @staticmethod
    def add(
        session: Session,
        parent: QWidget,
        *,
        quote: str = "",
        article: Article | None = None,
        span: tuple[int, int] | None = None,
    ) -> ClaimDialog:
        """Write a claim down; from the words selected in an article, if given."""
        made = ClaimDialog(
            session,
            QCoreApplication.translate("ClaimDialog", "New claim"),
            QCoreApplication.translate("ClaimDialog", "Add claim"),
            parent,
        )
        made.text.setPlainText(quote)
        made.quote.setPlainText(quote)
        if article:
            made.made_on.setText(article.published_on)

        def take(values: dict[str, Any]) -> None:
            role = made.role.text().strip()
            claim = session.perform(
                commands.add_claim, **values, speaker_role=role, article=article, span=span
            )
            session.select_claim(claim.id)

        made._take = take
        made.text.selectAll()
        made.open()
        return made

    @staticmethod
    def change(session: Session, claim: Claim, parent: QWidget) -> ClaimDialog:
        """Correct a claim."""
        made = ClaimDialog(
            session,
            QCoreApplication.translate("ClaimDialog", "Edit claim"),
            QCoreApplication.translate("ClaimDialog", "Save"),
            parent,
        )
        speaker = session.project.get(Speaker, claim.speaker_id) if claim.speaker_id else None
        made.like.leave_out = claim.id
        made.text.setPlainText(claim.text)
        made.quote.setPlainText(claim.quote)
        made.speaker.setText(speaker.name if speaker else "")
        made.role.setText(speaker.role if speaker else "")
        made.made_on.setText(claim.made_on)
        made.place.setText(claim.place)
        made.note.setPlainText(claim.note)
        made.plan.fill(claim)
        made.reason.setText(claim.reason)
        made.method.setPlainText(claim.method)
        made.more.setChecked(bool(claim.reason or claim.method or not made.plan.is_empty))
        made._fold()

        def take(values: dict[str, Any]) -> None:
            session.perform(commands.change_claim, claim, **values)
            made.change_role(claim.id)

        made._take = take
        made.open()
        return made

    def change_role(self, claim_id: str) -> None:
        """Correct the speaker's role when it was changed here."""
        speaker_id = self._session.project.get(Claim, claim_id).speaker_id
        if not speaker_id:
            return
        speaker = self._session.project.get(Speaker, speaker_id)
        role = self.role.text().strip()
        if role and role != speaker.role:
            self._session.perform(commands.change_speaker, speaker, role=role)
