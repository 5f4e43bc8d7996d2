"""Overriding objections: why they may stay as they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.form import Form
from ui.phrases import phrase
from ui.session import Session
from ui.widgets.label import Label
from ui.widgets.parts import Area, column
from ui.wording import counted, cut, number
from workbench import commands
from workbench.lint import Finding

_SHOWN = 8
"""Sentences that are spelled out."""


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


class WaiveAllDialog(Form):
    """Asks once why several objections may stay."""

    def __init__(
        self,
        session: Session,
        findings: Sequence[Finding],
        parent: QWidget | None,
        *,
        answer: str = "",
        cancel: str = "",
    ) -> None:
        super().__init__("waiveAllDialog", "", parent)
        self.setWindowTitle(self.tr("Override objections"))
        self.setAccessibleName(self.windowTitle())
        self._session, self._findings = session, findings
        words = counted(
            len(findings),
            self.tr("1 objection is to be mended, or overridden with a reason."),
            self.tr("{} objections are to be mended, or overridden with a reason."),
        )
        self.body.addWidget(Label(words, role="strong", wrap=True))
        self.body.addLayout(self._listed())
        self.reason = Area("waiveAllReason", self.tr("Reason"), lines=3)
        self.reason.setPlaceholderText(self.tr("Why it may stay as it is"))
        label = self.tr("Reason, kept in the history for each of them")
        self.field(label, self.reason)
        self.body.addStretch(1)
        self.finish(answer or self.tr("Override"), self._submit_it, cancel=cancel)
        self.reason.setFocus()

    def _listed(self) -> QVBoxLayout:
        """What is wrong, each sentence once."""
        made = column(gap=4)
        counts = Counter(phrase(each.message) for each in self._findings)
        for message, count in counts.most_common(_SHOWN):
            several = self.tr("{message} ({count} times)")
            told = several.format(message=message, count=number(count)) if count > 1 else message
            made.addWidget(Label(cut(told, 200), role="quiet", wrap=True))
        if len(counts) > _SHOWN:
            more = self.tr("… and {} more").format(number(len(counts) - _SHOWN))
            made.addWidget(Label(more, role="quiet"))
        return made

    def _submit_it(self) -> None:
        places = [(each.code, each.record, each.record_id) for each in self._findings]
        self._session.perform(commands.waive_all, places, reason=self.reason.toPlainText())
        words = counted(
            len(places),
            self.tr("The objection is overridden."),
            self.tr("{} objections are overridden."),
        )
        self._session.said.emit(words, True)
