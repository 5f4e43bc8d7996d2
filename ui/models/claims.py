"""The claims as a list: narrowed, sorted and grouped as is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from ui.filtering import today
from ui.models.rows import ROW, WINDOW, RowModel
from ui.session import Session
from ui.wording import cut, date, joined, word
from workbench import queries
from workbench.queries import ClaimRow, Filter, Group, Listing, Sort

__all__ = ["ROW", "WINDOW", "ClaimModel"]


class ClaimModel(RowModel):
    """The claims that match the filters."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, "claims", parent)
        self.state = ""
        self.search = ""
        self.filter = Filter()
        """Conditions beside the words and the state."""
        self.order = Sort()
        self.grouping = ""

    def listing(self) -> Listing:
        """Say what is to be listed."""
        return Listing(
            noun="claims",
            filter=replace(self.filter, words=self.search),
            state=self.state,
            sort=self.order,
            grouping=self.grouping,
            today=today(),
        )

    def fetched(self, keys: Sequence[int]) -> list[ClaimRow]:
        """Fetch the claims with these keys."""
        return self._session.ask(queries.claim_rows, keys)

    def claim(self, row: int) -> ClaimRow | None:
        """Give a claim; None when it is gone from the file meanwhile."""
        found: ClaimRow | None = self.row(row)
        return found

    def title(self, row: ClaimRow) -> str:
        """Give the wording."""
        return row.text

    def spoken(self, row: ClaimRow) -> str:
        """Say a claim: its wording, who said it, the verdict and the numbers."""
        counts = self.tr("{} for, {} against, {} context").format(
            row.supports, row.refutes, row.context
        )
        rating = row.rating_label or self.tr("no verdict yet")
        said = joined(row.speaker, date(row.made_on), row.place)
        spoken = (cut(row.text).rstrip("."), said, rating, counts, word(row.state))
        return ". ".join(part for part in spoken if part)

    def group_label(self, group: Group) -> str:
        """Name a group; the last one has what is not said."""
        if self.grouping == "state":
            return word(group.value)
        return cut(group.label, 80) or {
            "speaker": self.tr("No speaker"),
            "topic": self.tr("No topic"),
            "assignee": self.tr("Nobody yet"),
        }.get(self.grouping, "")
