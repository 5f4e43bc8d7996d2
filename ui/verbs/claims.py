"""Claims: written down, corrected, rated, asked about, related, deleted."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.claim_text import claim_text
from ui.dialogs.claim import ClaimDialog
from ui.dialogs.reply import ContactDialog, CorrectionDialog
from ui.dialogs.small import AppearanceDialog, QuestionDialog, RelationDialog
from ui.dialogs.verdict import VerdictDialog
from ui.verbs.desk import Desk
from workbench import commands, queries
from workbench.model import Claim


class ClaimVerbs(QObject):
    """What the Claim menu does to the claim that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._session = desk.session
        self._window = desk.window

    @property
    def _claim(self) -> Claim:
        return self._session.project.get(Claim, self._session.claim_id)

    def new(self) -> None:
        """Write a claim down."""
        ClaimDialog.add(self._session, self._window)

    def edit(self) -> None:
        """Correct the claim."""
        ClaimDialog.change(self._session, self._claim, self._window)

    def rate(self) -> None:
        """Give the claim its verdict."""
        detail = self._session.ask(queries.claim, self._session.claim_id)
        VerdictDialog(self._session, detail, self._window).open()

    def ask(self) -> None:
        """Add an open question."""
        QuestionDialog(self._session, self._claim, self._window).open()

    def appearance(self) -> None:
        """Add a place where the claim was made or repeated."""
        AppearanceDialog(self._session, self._claim, self._window).open()

    def contact(self) -> None:
        """Note that the claimant was asked for comment, or why not."""
        ContactDialog(self._session, self._claim, self._window).open()

    def correct(self) -> None:
        """Tell readers what changed after publication."""
        CorrectionDialog(self._session, self._claim, self._window).open()

    def relate(self) -> None:
        """Say how the claim stands to another."""
        RelationDialog(self._session, self._claim, self._window).open()

    def history(self) -> None:
        """Show the edits that concern the claim."""
        self._session.choose_place(f"history/{self._session.claim_id}")

    def copy(self) -> None:
        """Put the claim on the clipboard as plain text."""
        detail = self._session.ask(queries.claim, self._session.claim_id)
        QApplication.clipboard().setText(claim_text(detail))
        self._session.said.emit(self.tr("The claim is copied."), False)

    def delete(self) -> None:
        """Take the claim away; the notice offers to take that back."""
        claim = self._claim
        self._session.do(self.tr("Claim deleted."), commands.remove_claim, claim)


class EditVerbs(QObject):
    """Undo and redo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._session = desk.session

    def undo(self) -> None:
        """Take back the newest edit that stands."""
        self._session.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._session.redo()
