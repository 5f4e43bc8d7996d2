"""Entries of the claim's lower half: who was asked for comment, how it was checked, corrections."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dialogs.reply import ContactDialog, CorrectionDialog
from ui.filtering import today
from ui.panels.claim_head import MEASURE
from ui.session import Session
from ui.widgets.entry import Deed, Entry
from ui.widgets.folded import Folded
from ui.widgets.label import Label
from ui.wording import cut, date, exact, joined, moment, quoted, word
from workbench import commands
from workbench.model import Claim, Contact, Correction

translate = QCoreApplication.translate


def contact_entry(session: Session, claim: Claim, contact: Contact) -> Entry:
    """Who was asked for comment, and what came of it."""

    def edit() -> None:
        ContactDialog(session, claim, made.window(), contact=contact).open()

    def delete() -> None:
        said = translate("Claim", "Request for comment deleted.")
        session.do(said, commands.remove_contact, contact)

    waiting = not (contact.answer or contact.declined or contact.not_asked)
    more: list[Deed] = [("deleteContact", translate("Claim", "Delete"), delete)]
    title = translate("Claim", "Note the answer") if waiting else translate("Claim", "Edit…")
    made = Entry(
        contact_words(contact),
        [("editContact", title, edit)] if session.is_writable else (),
        more if session.is_writable else (),
        chip=Label(_waits(contact), role="chip") if waiting else None,
        tip=contact.question,
    )
    return made


def _waits(contact: Contact) -> str:
    """Say that there is no reply, and whether there should be one by now."""
    until = contact.deadline_on
    if until and until < today()[: len(until)]:
        return translate("Claim", "overdue")
    return translate("Claim", "no reply yet")


def contact_words(contact: Contact) -> str:
    """Say in one line who was asked, when, and what came of it."""
    if contact.not_asked:
        return translate("Claim", "Nobody was asked: {}").format(cut(contact.not_asked))
    asked = (
        translate("Claim", "asked {}").format(date(contact.asked_on)) if contact.asked_on else ""
    )
    head = joined(cut(contact.whom), contact.channel, asked)
    if contact.answer:
        answer = quoted(cut(contact.answer, 160))
        day = date(contact.answered_on)
        told = translate("Claim", "answered {}: {}").format(day, answer) if day else answer
        return joined(head, told)
    if contact.declined:
        return joined(head, translate("Claim", "would not answer"))
    if contact.deadline_on:
        until = translate("Claim", "reply wanted by {}").format(date(contact.deadline_on))
        return joined(head, until)
    return head


def correction_entry(session: Session, claim: Claim, correction: Correction) -> Entry:
    """What readers are told of a change after publication."""

    def edit() -> None:
        CorrectionDialog(session, claim, made.window(), correction=correction).open()

    def delete() -> None:
        said = translate("Claim", "Correction deleted.")
        session.do(said, commands.remove_correction, correction)

    edits: list[Deed] = [("editCorrection", translate("Claim", "Edit…"), edit)]
    more: list[Deed] = [("deleteCorrection", translate("Claim", "Delete"), delete)]
    made = Entry(
        joined(cut(correction.text, 240), correction.author, moment(correction.corrected_at)),
        edits if session.is_writable else (),
        more if session.is_writable else (),
        chip=Label(word(correction.kind), role="chip"),
        tip=exact(correction.corrected_at),
    )
    return made


def words_entry(words: str, name: str) -> QWidget:
    """A text of the claim, folded where it is long."""
    return Folded(words, lines=6, letters=MEASURE, name=name)
