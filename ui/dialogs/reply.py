"""The right of reply and the corrections: who was asked for comment, and what readers are told."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.dialogs.small import date_hint
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, Line, check, choice
from ui.wording import cut, word
from workbench import commands, queries
from workbench.model import Claim, Contact, Correction, CorrectionKind


class ContactDialog(Form):
    """Asks who was asked for comment on a claim, until when, and what they answered."""

    def __init__(
        self,
        session: Session,
        claim: Claim,
        parent: QWidget | None,
        *,
        contact: Contact | None = None,
    ) -> None:
        super().__init__("contactDialog", "", parent, width=620)
        self.setWindowTitle(self.tr("Request for comment"))
        self._session, self._claim, self._contact = session, claim, contact
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        self.whom = Line("whom", self.tr("Who was asked"))
        self.channel = Line("channel", self.tr("How"), hint=self.tr("E-mail, telephone, letter"))
        self.beside((self.tr("Who was asked"), self.whom, 3), (self.tr("How"), self.channel, 2))
        self.address = Line("address", self.tr("Address or number"))
        self.field(self.tr("Address or number, never in a public report"), self.address)
        self.question = Area("question", self.tr("What was asked"), lines=3)
        self.field(self.tr("What was asked"), self.question)
        self.asked_on = Line("askedOn", self.tr("Asked on"), hint=date_hint())
        self.deadline_on = Line("deadlineOn", self.tr("Reply wanted by"), hint=date_hint())
        self.answered_on = Line("answeredOn", self.tr("Answered on"), hint=date_hint())
        self.beside(
            (self.tr("Asked on"), self.asked_on, 1),
            (self.tr("Reply wanted by"), self.deadline_on, 1),
            (self.tr("Answered on"), self.answered_on, 1),
        )
        self.reply = Area("reply", self.tr("Answer"), lines=3)
        self.field(self.tr("Answer"), self.reply)
        self.declined = check("declined", self.tr("They said that they would not answer"))
        self.body.addWidget(self.declined)
        kept = [("", self.tr("Not kept as evidence"))]
        kept += [(found.id, cut(found.title, 90)) for found in session.ask(queries.evidence)]
        self.evidence = choice("evidence", self.tr("Kept as evidence"), kept)
        self.field(self.tr("Kept as evidence"), self.evidence)
        self.not_asked = Line("notAsked", self.tr("Why nobody was asked"))
        self.not_asked.setPlaceholderText(self.tr("Only when nobody was, and why"))
        self.field(self.tr("Why nobody was asked"), self.not_asked)
        self.note = Area("note", self.tr("Note"), lines=2)
        self.field(self.tr("Note, never in a public report"), self.note)
        if contact:
            self._fill(contact)
        self.finish(self.tr("Save") if contact else self.tr("Add request"), self._submit_it)

    def _fill(self, contact: Contact) -> None:
        for line, words in (
            (self.whom, contact.whom),
            (self.channel, contact.channel),
            (self.address, contact.address),
            (self.asked_on, contact.asked_on),
            (self.deadline_on, contact.deadline_on),
            (self.answered_on, contact.answered_on),
            (self.not_asked, contact.not_asked),
        ):
            line.setText(words)
        self.question.setPlainText(contact.question)
        self.reply.setPlainText(contact.answer)
        self.note.setPlainText(contact.note)
        self.declined.setChecked(contact.declined)
        self.evidence.setCurrentIndex(max(0, self.evidence.findData(contact.evidence_id or "")))

    def _submit_it(self) -> None:
        fields: dict[str, Any] = {
            "whom": self.whom.text(),
            "channel": self.channel.text(),
            "address": self.address.text(),
            "question": self.question.toPlainText(),
            "asked_on": self.asked_on.text(),
            "deadline_on": self.deadline_on.text(),
            "answered_on": self.answered_on.text(),
            "answer": self.reply.toPlainText(),
            "declined": self.declined.isChecked(),
            "evidence_id": self.evidence.currentData() or None,
            "not_asked": self.not_asked.text(),
            "note": self.note.toPlainText(),
        }
        if self._contact is not None:
            self._session.perform(commands.change_contact, self._contact, **fields)
        else:
            self._session.perform(commands.add_contact, self._claim, **fields)


class CorrectionDialog(Form):
    """Asks what readers are to be told of a change after publication."""

    def __init__(
        self,
        session: Session,
        claim: Claim,
        parent: QWidget | None,
        *,
        correction: Correction | None = None,
    ) -> None:
        super().__init__("correctionDialog", "", parent)
        self.setWindowTitle(self.tr("Correction"))
        self._session, self._claim, self._correction = session, claim, correction
        self.body.addWidget(Label(cut(claim.text), role="strong", wrap=True))
        kinds = [(kind.value, word(kind)) for kind in CorrectionKind]
        kind = correction.kind if correction else CorrectionKind.CORRECTION
        self.kind = choice("correctionKind", self.tr("Kind"), kinds, kind)
        self.field(self.tr("Kind"), self.kind)
        self.kind.setEnabled(correction is None)
        self.text = Area("correctionText", self.tr("What changed"), lines=4)
        self.text.setPlaceholderText(
            self.tr("What was said before, what is said now, and why; readers see this")
        )
        self.field(self.tr("What changed"), self.text)
        if correction:
            self.text.setPlainText(correction.text)
        words = self.tr("Save") if correction else self.tr("Add correction")
        self.finish(words, self._submit_it)

    def _submit_it(self) -> None:
        words = self.text.toPlainText()
        if self._correction is not None:
            self._session.perform(commands.change_correction, self._correction, words)
            return
        kind = CorrectionKind(self.kind.currentData())
        self._session.perform(commands.add_correction, self._claim, text=words, kind=kind)
