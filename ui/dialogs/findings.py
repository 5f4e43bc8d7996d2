"""What a check of the project file found: each check, each damaged item, as a report to keep."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from ui.colours import colours
from ui.dialogs.form import Form
from ui.icons import icon
from ui.phrases import phrase
from ui.widgets.label import Label, plain_tip
from ui.widgets.parts import button
from ui.wording import counted, joined, number
from workbench.queries import Finding

N = QT_TRANSLATE_NOOP
_FINGERPRINT = re.compile(r"\b([0-9a-f]{8})[0-9a-f]{56}\b")
_SHOWN = 500
"""Rows of the list; the report that is copied or saved has all."""
_CHECKS = {
    "database pages": N("Findings", "Database"),
    "captured bytes": N("Findings", "Captured bytes"),
    "extracted texts": N("Findings", "Texts of captures"),
    "capture records": N("Findings", "Records of captures"),
    "time stamps": N("Findings", "Time stamps"),
    "journal chain": N("Findings", "Chain of the history"),
    "records against the journal": N("Findings", "Entries against the history"),
    "cited passages": N("Findings", "Cited passages"),
    "search index": N("Findings", "Search"),
    "search words": N("Findings", "Words of the search"),
}


def _tr(words: object) -> str:
    return QCoreApplication.translate("Findings", str(words))


def _state(finding: Finding) -> str:
    if not finding.ok:
        return _tr(N("Findings", "Damaged"))
    return _tr(N("Findings", "To know")) if finding.remark else _tr(N("Findings", "Sound"))


def _rank(finding: Finding) -> int:
    return 0 if not finding.ok else 1 if finding.remark else 2


def told(finding: Finding) -> str:
    """Say what was found: the state and the check, and below it the sentence."""
    check = _tr(_CHECKS.get(finding.check, finding.check))
    return f"{joined(_state(finding), check)}\n{phrase(finding.detail)}"


def summary(findings: Sequence[Finding]) -> str:
    """Say in one sentence how the file is."""
    damaged = sum(not finding.ok for finding in findings)
    if not damaged:
        return _tr(
            N("Findings", "The file is sound: bytes, texts, history and passages are as written.")
        )
    one, many = N("Findings", "1 item is damaged"), N("Findings", "{} items are damaged")
    return counted(damaged, _tr(one), _tr(many))


def report(name: str, at: str, findings: Sequence[Finding]) -> str:
    """Write the findings as plain text."""
    head = _tr(N("Findings", "Check of {} on {}")).format(name, at)
    rows = [told(finding).replace("\n", ": ", 1) for finding in sorted(findings, key=_rank)]
    return "\n".join([head, summary(findings), "", *rows, ""])


class FindingsDialog(Form):
    """Lists what was checked, what is damaged and what is to be known."""

    drafted = False

    def __init__(
        self,
        findings: Sequence[Finding],
        text: str,
        save: Callable[[str], object],
        parent: QWidget | None,
    ) -> None:
        super().__init__("findingsDialog", "", parent, width=640)
        self.setWindowTitle(self.tr("Check of the file"))
        self._text = text
        self.body.addWidget(Label(summary(findings), role="strong", wrap=True))
        if any(not finding.ok for finding in findings):
            self.hint(
                self.tr(
                    "Everything else can be used. Keep this file as it is, save a copy to work on, "
                    "and bring back what is named below from an earlier copy."
                )
            )
        self.list = self._list(sorted(findings, key=_rank))
        self.body.addWidget(self.list, 1)
        more = len(findings) - _SHOWN
        if more > 0:
            words = self.tr("{} more are in the report.")
            self.hint(words.format(number(more)))
        self.finish(self.tr("Close"), self.accept)
        self.aside(button("saveFindings", self.tr("Save report…"), lambda: save(text)))
        self.aside(button("copyFindings", self.tr("Copy report"), self._copy))

    def _list(self, findings: Sequence[Finding]) -> QListWidget:
        made = QListWidget()
        made.setObjectName("findings")
        made.setAccessibleName(self.tr("What was checked"))
        made.setProperty("framed", True)
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(320)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tokens = colours(self.palette())
        looks = (("damaged", tokens.refutes), ("unknown", tokens.quiet), ("done", tokens.supports))
        icons = [icon(name, colour) for name, colour in looks]
        for finding in findings[:_SHOWN]:
            # Whose bytes they are is to be read, rather than all of their fingerprint.
            shown = _FINGERPRINT.sub(r"\1…", told(finding))
            item = QListWidgetItem(icons[_rank(finding)], shown)
            item.setToolTip(plain_tip(told(finding)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told(finding).replace("\n", ". "))
            made.addItem(item)
        if findings:
            made.setCurrentRow(0)
        return made

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
