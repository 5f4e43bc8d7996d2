"""Articles, evidence, sources and speakers as lists: what each is called, and what is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt

from ui.badges import Badge, badges_of, checked
from ui.filtering import today
from ui.models.rows import RowModel
from ui.session import Session
from ui.wording import counted, cut, date, joined, moment, number, word
from workbench import queries
from workbench.queries import (
    ArticleRow,
    EvidenceRow,
    Filter,
    LibraryRow,
    Listing,
    Sort,
    SourceRow,
    SpeakerRow,
    Standing,
    lists,
)

ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the library: what it is called, what is known of it, how much hangs on it."""

    row: LibraryRow
    title: str
    below: str
    count: str = ""
    badges: tuple[Badge, ...] = ()
    """What is not fine with its newest copy."""

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.row.id

    @property
    def pk(self) -> int:
        """The key of the record."""
        return self.row.pk


class LibraryModel(RowModel):
    """The entries of one kind."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, "articles", parent)
        self.search = ""
        self.filter = Filter()
        """Conditions beside the words."""
        self.order = Sort()

    @property
    def place(self) -> str:
        """What is listed: one of the library's nouns."""
        return self.noun

    @place.setter
    def place(self, noun: str) -> None:
        self.set_noun(noun)

    def listing(self) -> Listing:
        """Say what is to be listed."""
        wanted = replace(self.filter, words=self.search)
        return Listing(noun=self.noun, filter=wanted, sort=self.order, today=today())

    def fetched(self, keys: Sequence[int]) -> list[Entry]:
        """Fetch the entries with these keys."""
        rows = self._session.ask(queries.library_rows, self.noun, keys)
        if self.noun != "evidence":
            return [self._entry(row) for row in rows]
        stands = self._session.ask(queries.newest_standing, [row.id for row in rows])
        return [self._standing(self._entry(row), stands.get(row.id)) for row in rows]

    def _standing(self, entry: Entry, found: Standing | None) -> Entry:
        if found is None:
            return entry
        return replace(
            entry, badges=tuple(badges_of(checked(found, self._session.damaged), compact=True))
        )

    def row_of_id(self, entry_id: str) -> int:
        """Give the row of an entry; -1 when it is not in the list."""
        if not self._session.is_open:
            return -1
        return self.row_of(self._session.ask(lists.key_of, self.noun, entry_id))

    def shown(self, row: Entry, name: str) -> str:
        """Write what a column shows of an entry."""
        return super().shown(row.row, name)

    def title(self, row: Entry) -> str:
        """Give what the entry is called."""
        return row.title

    def spoken(self, row: Entry) -> str:
        """Say an entry and what is known of it."""
        return joined(cut(row.title), row.below, row.count, *(each.word for each in row.badges))

    def _entry(self, row: LibraryRow) -> Entry:
        if isinstance(row, ArticleRow):
            draft = word("draft") if row.draft else ""
            below = joined(draft, row.publisher or row.byline, date(row.published_on))
            return Entry(row=row, title=row.title, below=below, count=self._claims(row.claims))
        if isinstance(row, EvidenceRow):
            return self._evidence(row)
        if isinstance(row, SourceRow):
            named = word(row.source_class) if row.source_class else ""
            protected = self.tr("protected") if row.protected else ""
            below = joined(protected, named, cut(row.interests, 120))
            return Entry(row=row, title=row.name, below=below, count=number(row.evidence))
        return self._speaker(row)

    def _evidence(self, row: EvidenceRow) -> Entry:
        captured = moment(row.captured_at) if row.captured_at and not row.published_on else ""
        day = date(row.occurred_on or row.published_on)
        return Entry(
            row=row,
            title=row.title,
            below=joined(word(row.kind), row.source, day, captured),
            count=self.tr("cited {}").format(number(row.citations)) if row.citations else "",
        )

    def _speaker(self, row: SpeakerRow) -> Entry:
        below = joined(row.role, row.affiliation, word(row.kind))
        said = counted(row.claims, self.tr("1 claim"), self.tr("{} claims"))
        return Entry(row=row, title=row.name, below=below, count=said)

    def _claims(self, count: int) -> str:
        return counted(count, self.tr("1 claim"), self.tr("{} claims")) if count else ""
