"""Where something that the linter objects to is mended: the form, with the field in focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from ui.dialogs.claim import ClaimDialog
from ui.dialogs.investigation import DetailsDialog
from ui.dialogs.known import KnownArticle, KnownEvidence, KnownSource, KnownSpeaker
from ui.dialogs.reply import ContactDialog, CorrectionDialog
from ui.dialogs.small import AnswerDialog, AppearanceDialog
from ui.dialogs.verdict import VerdictDialog
from ui.session import Session
from workbench import queries
from workbench.errors import WorkbenchError
from workbench.lint import Finding
from workbench.model import (
    Appearance,
    Article,
    Claim,
    Contact,
    Correction,
    Evidence,
    Question,
    Source,
    Speaker,
)

_NAMES = {
    "speaker_id": "speaker",
    "source_id": "source",
    "original_url": "originalUrl",
    "original_context": "originalContext",
    "answer": "reply",
}
"""Object names of fields that are not called as the column is, with capitals for its lines."""


def mend(session: Session, finding: Finding, window: QWidget) -> None:
    """Go to the place where a finding is mended, and open what it is mended with."""
    try:
        _look(session, finding)
        dialog = _OPENERS.get(finding.record, _nothing)(session, finding, window)
    except WorkbenchError as error:  # it was deleted meanwhile
        session.failed.emit(str(error))
        return
    if dialog is not None:
        if not dialog.isVisible():
            dialog.open()
        field = dialog.findChild(QWidget, _NAMES.get(finding.field) or _camel(finding.field))
        if finding.field and field is not None and field.isEnabled():
            field.setFocus()


def _camel(column: str) -> str:
    first, *rest = column.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _look(session: Session, finding: Finding) -> None:
    """Look at the claim or the entry that it is about."""
    if finding.record in {"evidence", "article"}:
        session.choose_item(finding.record, finding.record_id)
    elif finding.claims:
        session.select_claim(finding.claims[0])


def _claim(session: Session, finding: Finding, window: QWidget) -> QDialog | None:
    claim = session.project.get(Claim, finding.record_id)
    if finding.field == "appearances":
        return AppearanceDialog(session, claim, window)
    if finding.field == "contacts":
        return ContactDialog(session, claim, window)
    if finding.code == "no-verdict":
        return _rate(session, claim.id, window)
    if finding.field:
        dialog = ClaimDialog.change(session, claim, window)
        if finding.field in {"reason", "method"} and not dialog.more.isChecked():
            dialog.more.click()
        return dialog
    return None  # what is missing is cited from the pane of the claim, which is in sight now


def _rate(session: Session, claim_id: str, window: QWidget) -> QDialog:
    return VerdictDialog(session, session.ask(queries.claim, claim_id), window)


def _verdict(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return _rate(session, finding.claims[0], window)


def _citation(session: Session, finding: Finding, _window: QWidget) -> None:
    """Open the newest copy, where cited words of an earlier one are looked for."""
    rows = session.ask(queries.citations, finding.claims[0])
    row = next((each for each in rows if each.citation.id == finding.record_id), None)
    if row is None or row.capture is None:
        return
    owner = {"evidence": row.evidence.id} if row.evidence else {}
    owner |= {"article": row.article.id} if row.article and not row.evidence else {}
    copies = session.ask(queries.captures, **owner)
    session.open_capture(copies[0].id if copies else row.capture.id)


def _capture(session: Session, finding: Finding, _window: QWidget) -> None:
    session.open_capture(finding.record_id)


def _evidence(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return KnownEvidence(session, session.project.get(Evidence, finding.record_id), window)


def _article(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return KnownArticle(session, session.project.get(Article, finding.record_id), window)


def _source(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return KnownSource(session, session.project.get(Source, finding.record_id), window)


def _speaker(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return KnownSpeaker(session, session.project.get(Speaker, finding.record_id), window)


def _appearance(session: Session, finding: Finding, window: QWidget) -> QDialog:
    seen = session.project.get(Appearance, finding.record_id)
    return AppearanceDialog.change(session, seen, window)


def _question(session: Session, finding: Finding, window: QWidget) -> QDialog:
    return AnswerDialog(session, session.project.get(Question, finding.record_id), window)


def _contact(session: Session, finding: Finding, window: QWidget) -> QDialog:
    contact = session.project.get(Contact, finding.record_id)
    claim = session.project.get(Claim, contact.claim_id)
    return ContactDialog(session, claim, window, contact=contact)


def _correction(session: Session, finding: Finding, window: QWidget) -> QDialog | None:
    correction = session.project.get(Correction, finding.record_id)
    if correction.claim_id is None:
        return None  # it is of the whole report, and stands in no pane
    claim = session.project.get(Claim, correction.claim_id)
    return CorrectionDialog(session, claim, window, correction=correction)


def _details(session: Session, finding: Finding, window: QWidget) -> QDialog | None:
    stamp = window.findChild(QAction, "action-stamp")
    if finding.code != "unstamped" or stamp is None:
        return DetailsDialog(session, window)
    stamp.trigger()
    return None


def _nothing(_session: Session, _finding: Finding, _window: QWidget) -> None:
    return None


_OPENERS: dict[str, Callable[[Session, Finding, QWidget], QDialog | None]] = {
    "claim": _claim,
    "verdict": _verdict,
    "citation": _citation,
    "capture": _capture,
    "evidence": _evidence,
    "article": _article,
    "source": _source,
    "speaker": _speaker,
    "appearance": _appearance,
    "question": _question,
    "contact": _contact,
    "correction": _correction,
    "investigation": _details,
}
"""What is opened for a record of each table; None where it is enough to look at it."""
