"""What the linter says as rows: what is to be mended, advice, and what was overridden."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.paged import ENTRY
from ui.phrases import phrase
from ui.widgets.label import plain_tip
from ui.wording import cut, joined, number
from workbench.lint import RULES, Finding, Linted, Whose

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 500
"""Rows of a part that are shown: who has more narrows the list, or mends some first."""
PARTS = ("blockers", "advice", "overridden")
"""The parts of the list, as `Linted` names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The head of a part of the list."""

    label: str
    count: int


class ObjectionsModel(QAbstractListModel):
    """Headings and findings; a flat list that is replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Heading | Finding] = []

    def put(self, found: Linted, words: str = "", part: str = "") -> None:
        """Show the findings in which the words stand, of one part or of all."""
        rows: list[Heading | Finding] = []
        for name, label in zip(PARTS, self._labels(), strict=True):
            some = [each for each in getattr(found, name) if _holds(each, words)]
            if some and part in {"", name}:
                rows += [Heading(label=label, count=len(some)), *some[:_SHOWN]]
            if len(some) > _SHOWN and part in {"", name}:
                rows.append(Heading(label=self.tr("Not shown here"), count=len(some) - _SHOWN))
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, finding: Finding | None) -> int:
        """Give the row of a finding, or of the first one; -1 when there is none."""
        places = [at for at, each in enumerate(self.rows) if isinstance(each, Finding)]
        if finding is not None:
            key = (finding.code, finding.record_id, finding.field)
            for at in places:
                each = self.rows[at]
                if isinstance(each, Finding) and (each.code, each.record_id, each.field) == key:
                    return at
        return places[0] if places else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the row itself, its sentence, or all of it in words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        return _head(row, role) if isinstance(row, Heading) else self._told(row, role)

    def _told(self, row: Finding, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(phrase(row.message))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(self.state(row), phrase(row.message), cut(row.about, 120))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((phrase(row.message), row.about, self.reason(row))))
        return None

    def state(self, finding: Finding) -> str:
        """Say how grave it is."""
        if finding.waiver:
            return self.tr("Overridden")
        return self.tr("To mend") if finding.severity == "blocker" else self.tr("Advice")

    def reason(self, finding: Finding) -> str:
        """Say whose rule it is, and why."""
        names = {Whose.SENSE: self.tr("Plain sense"), Whose.IFCN: self.tr("Code of principles")}
        words = self.tr("{whose}: {why}")
        whose = names.get(finding.whose, str(finding.whose))
        return words.format(whose=whose, why=phrase(finding.why))

    def _labels(self) -> Sequence[str]:
        return (
            self.tr("To mend before it is published"),
            self.tr("Advice"),
            self.tr("Overridden"),
        )


def _head(row: Heading, role: int) -> str | None:
    spoken = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
    return joined(row.label, number(row.count)) if role in spoken else None


def _holds(finding: Finding, words: str) -> bool:
    if not words:
        return True
    rule = phrase(RULES[finding.code].message)  # in the user's language; values as they are below
    text = f"{rule} {finding.message} {finding.about} {finding.code}".casefold()
    return all(word in text for word in words.casefold().split())
