"""The rows of a sheet as they will be: what becomes of each, and of what it says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.phrases import phrase
from ui.sheet_words import field_words
from ui.wording import cut, joined, number
from workbench.exchange.sheets import PlannedRow, Status

Index = QModelIndex | QPersistentModelIndex
NUMBER, OUTCOME, TITLE, DETAILS = range(4)
_LONGEST = 400


class SheetRowModel(QAbstractTableModel):
    """A row for each row of the sheet: its number, what becomes of it, its words, and details."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._rows: Sequence[PlannedRow] = ()
        self._noun = "claims"

    def show_rows(self, rows: Sequence[PlannedRow], noun: str) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._noun = rows, noun
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Row"),
            self.tr("Becomes"),
            field_words(self._noun, _MAIN[self._noun]),
            self.tr("What it brings"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows, and what is said of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() >= TITLE:
            return cut(self._shown(row, index.column()), 600)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cut(self._shown(row, index.column()), _LONGEST)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == NUMBER:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def details(self, at: int) -> str:
        """Say in full what a row brings, or why it is left out."""
        return cut(self._details(self._rows[at]), 600) if 0 <= at < len(self._rows) else ""

    def _shown(self, row: PlannedRow, column: int) -> str:
        if column == NUMBER:
            return number(row.number)
        if column == OUTCOME:
            return outcome(row.status)
        if column == TITLE:
            return cut(row.title, _LONGEST)
        return cut(self._details(row), _LONGEST)

    def _details(self, row: PlannedRow) -> str:
        told = [phrase(words) for words in (row.problem, *row.remarks) if words]
        if row.changes:
            arrow = self.tr("{field}: {before} → {after}")
            plain = self.tr("{field}: {after}")
            told += [
                (arrow if before else plain).format(
                    field=field_words(self._noun, name),
                    before=cut(before, 60),
                    after=cut(after, 60),
                )
                for name, before, after in row.changes
            ]
        elif row.entry is not None:
            told += self._brought(row)
        return joined(*told)

    def _brought(self, row: PlannedRow) -> list[str]:
        entry = row.entry
        if entry is None:
            return []
        pair = self.tr("{field}: {after}")
        said = {"speaker" if self._noun == "claims" else "source": entry.name or ""}
        said |= {
            name: str(value) for name, value in entry.fields.items() if name != _MAIN[self._noun]
        }
        said["evidence"] = "; ".join(piece.title for piece in entry.evidence)
        said["appearance_url"] = "; ".join(url or title for url, title, _ in entry.appearances)
        said["tags"] = ", ".join(entry.tags or ())
        said["rating"] = entry.rating[1] if entry.rating else ""
        return [
            pair.format(
                field=field_words(self._noun, name), after=cut(value.replace("\n", "; "), 60)
            )
            for name, value in said.items()
            if value
        ]


_MAIN = {"claims": "text", "evidence": "title", "articles": "title", "sources": "name",
         "speakers": "name"}  # fmt: skip


def outcome(status: Status) -> str:
    """Say what becomes of a row."""
    words = {
        Status.NEW: QCoreApplication.translate("SheetRowModel", "New"),
        Status.CHANGED: QCoreApplication.translate("SheetRowModel", "Changed"),
        Status.UNCHANGED: QCoreApplication.translate("SheetRowModel", "As it is"),
        Status.JOINED: QCoreApplication.translate("SheetRowModel", "Joined"),
        Status.LEFT_OUT: QCoreApplication.translate("SheetRowModel", "Left out"),
    }
    return words[status]
