"""The trash: what was deleted of one kind, the newest deletion first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.models.paged import PAGE, Paged
from ui.session import Session
from ui.widgets.label import plain_tip
from ui.wording import cut, exact, joined, moment
from workbench import queries
from workbench.queries import TrashRow


class TrashModel(Paged[TrashRow]):
    """Deleted records of a kind, those in which the words stand; a flat list."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.noun, self.words = "claims", ""

    def page(self, after: TrashRow | None) -> list[TrashRow]:
        """Ask for the rows after one, or the first."""
        place = (after.seq, after.n) if after else None
        return self._session.ask(queries.trash, self.noun, self.words, limit=PAGE, after=place)

    def shown(self, row: TrashRow, role: int) -> Any:
        """Give the title, a description, or the tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.title}\n{exact(row.at)}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return joined(cut(row.title), row.below, self.deleted(row))
        return None

    def deleted(self, row: TrashRow) -> str:
        """Say when it was deleted, and by whom."""
        return self.tr("deleted {when} by {who}").format(when=moment(row.at), who=row.actor or "–")
