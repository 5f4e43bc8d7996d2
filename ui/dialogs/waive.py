"""Overriding an objection: why it may stay as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import Form
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area
from ui.wording import cut
from workbench import commands
from workbench.lint import Finding


class WaiveDialog(Form):
    """Asks for the reason, which stands in the history."""

    def __init__(self, session: Session, finding: Finding, parent: QWidget | None) -> None:
        super().__init__("waiveDialog", "", parent)
        self.setWindowTitle(self.tr("Override an objection"))
        self._session, self._finding = session, finding
        self.body.addWidget(Label(phrase(finding.message), role="strong", wrap=True))
        self.body.addWidget(Label(cut(finding.about, 300), role="quiet", wrap=True))
        self.body.addWidget(Label(phrase(finding.why), role="quiet", wrap=True))
        self.reason = Area("waiveReason", self.tr("Reason"), lines=4)
        self.reason.setPlaceholderText(self.tr("Why it may stay as it is"))
        self.field(self.tr("Reason, kept in the history"), self.reason)
        self.finish(self.tr("Override"), self._submit_it)

    def _submit_it(self) -> None:
        found = self._finding
        self._session.perform(
            commands.waive,
            found.code,
            found.record,
            found.record_id,
            reason=self.reason.toPlainText(),
        )
        self._session.said.emit(self.tr("The objection is overridden."), True)
